// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/guide/step_badge.h"
#include "views/theme/fonts.h"
#include "views/theme/icons.h"
#include "views/theme/theme.h"
#include <QPainter>

namespace {
constexpr int badgeSize = 22;

/// The drawing of a state; empty where the number stands.
QString badgeIcon(StepState state)
{
    switch (state) {
    case StepState::Done: return QStringLiteral("check");
    case StepState::Waiting: return QStringLiteral("pending");
    case StepState::Blocked: return QStringLiteral("lock");
    default: return {};
    }
}
}

const Tint& tintOf(StepState state)
{
    switch (state) {
    case StepState::Done: return theme().healthy;
    case StepState::Waiting: return theme().warning;
    default: return theme().unknown;
    }
}

StepBadge::StepBadge(int number, QWidget* parent) : QWidget(parent), m_number(number)
{
    setFixedSize(badgeSize, badgeSize);
}

void StepBadge::setState(StepState state)
{
    m_state = state;
    update();
}

void StepBadge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isNext = m_state == StepState::Current;
    const Tint& tint = tintOf(m_state);
    const QColor ink = isNext ? theme().onAccent : tint.ink;
    painter.setPen(isNext ? theme().accent : tint.border);
    painter.setBrush(isNext ? theme().accent : tint.fill);
    const QRectF disc = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawEllipse(disc);
    if (const QString drawing = badgeIcon(m_state); !drawing.isEmpty()) {
        paintIcon(painter, disc.adjusted(4, 4, -4, -4), drawing, ink);
        return;
    }
    painter.setPen(ink);
    painter.setFont(::font(TextRole::CaptionStrong));
    painter.drawText(disc, Qt::AlignCenter, QString::number(m_number));
}

StepBar::StepBar(QWidget* parent) : QWidget(parent)
{
    setFixedHeight(4);
}

void StepBar::setStates(const QList<StepState>& states)
{
    m_states = states;
    update();
}

void StepBar::paintEvent(QPaintEvent*)
{
    constexpr qreal gap = 3;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const qreal width = (this->width() - gap * qreal(m_states.size() - 1)) / qreal(std::max<qsizetype>(1, m_states.size()));
    for (qsizetype i = 0; i < m_states.size(); ++i) {
        const StepState state = m_states[i];
        painter.setBrush(state == StepState::Current ? theme().accent : state == StepState::Done || state == StepState::Waiting ? tintOf(state).ink : theme().border);
        painter.drawRoundedRect(QRectF(qreal(i) * (width + gap), 0, width, height()), 2, 2);
    }
}
