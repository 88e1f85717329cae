// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/canvas/fail_bar.h"
#include "views/canvas/failed_set.h"
#include "views/theme/fonts.h"
#include "views/theme/icons.h"
#include "views/theme/metrics.h"
#include "views/theme/theme.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

FailBar::FailBar(FailedSet& failed, QWidget* canvas) : QFrame(canvas), m_failed(failed), m_icon(new QLabel(this)), m_text(new QLabel(this)), m_heal(new QToolButton(this))
{
    setObjectName(QStringLiteral("failBar"));
    m_text->setObjectName(QStringLiteral("failText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setFont(::font(TextRole::Body));
    m_heal->setObjectName(QStringLiteral("healAll"));
    m_heal->setText(tr("Heal all"));
    m_heal->setFont(::font(TextRole::BodyMedium));
    m_heal->setToolTip(tr("Nothing is failed any more"));
    m_heal->setAccessibleName(tr("Heal all"));
    m_heal->setFocusPolicy(Qt::TabFocus);
    m_heal->setIcon(icon(QStringLiteral("healthy")));
    m_heal->setIconSize({Metrics::iconSmall, Metrics::iconSmall});
    m_heal->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(Metrics::spaceMedium, Metrics::spaceSmall, Metrics::spaceMedium, Metrics::spaceSmall);
    setMinimumHeight(Metrics::button + 2 * Metrics::spaceSmall);
    layout->setSpacing(Metrics::space);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_heal);
    connect(m_heal, &QToolButton::clicked, this, &FailBar::healRequested);
    connect(&failed, &FailedSet::shownChanged, this, &FailBar::refresh);
    connect(&failed, &FailedSet::failedChanged, this, &FailBar::refresh);
    refresh();
}

void FailBar::setFailMode(bool isOn)
{
    m_isFailMode = isOn;
    refresh();
}

QString FailBar::text() const
{
    return isHidden() ? QString() : m_summary;
}

void FailBar::refresh()
{
    const QString summary = m_failed.shown().summary;
    const bool isDown = !summary.isEmpty();
    m_summary = isDown ? summary : tr("Click what fails. Click it again, and it is up. Esc leaves.");
    setAccessibleName(m_summary);
    m_heal->setVisible(!m_failed.failed().isEmpty());
    m_icon->setPixmap(iconPixmap(QStringLiteral("fail"), isDown ? theme().broken.ink : theme().textSecondary, 16, devicePixelRatioF()));
    setVisible(isDown || m_isFailMode);
    place();
}

void FailBar::place()
{
    const int room = parentWidget()->width() - 2 * Metrics::spaceLarge;
    const int rest = 2 * Metrics::spaceMedium + 16 + Metrics::space + (m_heal->isHidden() ? Metrics::space : Metrics::space + m_heal->sizeHint().width());
    m_text->setText(m_text->fontMetrics().elidedText(m_summary, Qt::ElideRight, std::max(40, room - rest)));
    m_text->setToolTip(m_summary);
    layout()->activate();
    const QSize size = sizeHint().expandedTo(minimumSize()).boundedTo({room, 200});
    setGeometry((parentWidget()->width() - size.width()) / 2, Metrics::space, size.width(), size.height());
}

void FailBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tint& tint = theme().broken;
    const bool isDown = !m_failed.shown().summary.isEmpty();
    painter.setPen(QPen(isDown ? tint.border : theme().borderStrong, 1));
    painter.setBrush(theme().surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Metrics::radiusLarge, Metrics::radiusLarge);
}

void FailBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh();
}
