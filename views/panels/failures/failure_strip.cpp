// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/failures/failure_strip.h"
#include "views/theme/metrics.h"
#include "views/theme/theme.h"
#include <QAccessible>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <cmath>

namespace {
constexpr double widest = 16, narrowest = 3;
constexpr int stripHeight = 46, edge = 2;

/// Each severity has a band of heights of its own, so that height alone tells them apart.
double barHeight(const FailureBar& bar)
{
    constexpr double low[]{0.08, 0.2, 0.34, 0.48, 0.62, 0.76}, high[]{0.08, 0.28, 0.42, 0.56, 0.7, 1.0};
    const auto at = static_cast<std::size_t>(bar.severity);
    return low[at] + (high[at] - low[at]) * std::clamp(bar.share, 0.0, 1.0);
}
}

FailureStrip::FailureStrip(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("failureStrip"));
    setAccessibleName(tr("All failures side by side"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FailureStrip::setBars(std::vector<FailureBar> bars, std::function<QString(int)> text)
{
    m_bars = std::move(bars);
    m_text = std::move(text);
    setHovered(-1);
    setCurrent(m_current < static_cast<int>(m_bars.size()) ? m_current : -1);
    update();
}

void FailureStrip::setCurrent(int index)
{
    m_current = index;
    setAccessibleDescription(index >= 0 && m_text && index < static_cast<int>(m_bars.size()) ? m_text(index) : QString());
    update();
}

void FailureStrip::setDimmed(bool isDimmed)
{
    m_isDimmed = isDimmed;
    update();
}

QSize FailureStrip::sizeHint() const
{
    return {400, stripHeight};
}

int FailureStrip::columns() const
{
    const int room = std::max(1, static_cast<int>((width() - 2 * Metrics::spaceMedium) / narrowest));
    return std::min(static_cast<int>(m_bars.size()), room);
}

double FailureStrip::columnWidth() const
{
    return std::min(widest, (width() - 2.0 * Metrics::spaceMedium) / std::max(1, columns()));
}

int FailureStrip::columnOf(int index) const
{
    return static_cast<int>(static_cast<qint64>(index) * columns() / std::max<qint64>(1, static_cast<qint64>(m_bars.size())));
}

/// The first bar whose column it is: the least i with i * columns / size ≥ column.
int FailureStrip::firstOf(int column) const
{
    const qint64 size = static_cast<qint64>(m_bars.size()), all = std::max(1, columns());
    return static_cast<int>((column * size + all - 1) / all);
}

int FailureStrip::worstOf(int column) const
{
    const int first = firstOf(column), end = std::min(firstOf(column + 1), static_cast<int>(m_bars.size()));
    int worst = first;
    for (int i = first + 1; i < end; ++i)
        if (barHeight(m_bars[static_cast<std::size_t>(i)]) > barHeight(m_bars[static_cast<std::size_t>(worst)]))
            worst = i;
    return worst;
}

int FailureStrip::indexAt(const QPoint& position) const
{
    const int column = static_cast<int>(std::floor((position.x() - Metrics::spaceMedium) / columnWidth()));
    return column < 0 || column >= columns() || !rect().contains(position) ? -1 : worstOf(column);
}

QRectF FailureStrip::barRect(int index) const
{
    const double step = columnWidth(), gap = step >= 5 ? 1.5 : step >= 4 ? 1 : 0.5;
    const double height = (this->height() - 2 * edge - 4) * barHeight(m_bars[static_cast<std::size_t>(index)]);
    return {Metrics::spaceMedium + columnOf(index) * step, this->height() - edge - height, step - gap, height};
}

void FailureStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme().border);
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    painter.setOpacity(m_isDimmed ? 0.45 : 1);
    painter.setPen(Qt::NoPen);
    for (int column = 0; column < columns(); ++column) {
        const int index = worstOf(column);
        const FailureBar& bar = m_bars[static_cast<std::size_t>(index)];
        const QRectF area = barRect(index);
        const bool isCurrent = m_current >= 0 && columnOf(m_current) == column, isHovered = m_hovered >= 0 && columnOf(m_hovered) == column;
        if (isCurrent || isHovered) {
            painter.setBrush(isCurrent ? theme().accentTint : theme().hover);
            painter.drawRoundedRect(QRectF(area.left() - 2, 1, area.width() + 4, height() - 2), 3, 3);
        }
        painter.setBrush(severityTint(bar.severity).ink);
        painter.drawRoundedRect(area, std::min(2.0, area.width() / 2), std::min(2.0, area.width() / 2));
        if (isCurrent) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(theme().accent, hasFocus() ? 2 : 1));
            painter.drawRoundedRect(QRectF(area.left() - 2, 1, area.width() + 4, height() - 2), 3, 3);
            painter.setPen(Qt::NoPen);
        }
    }
    if (hasFocus() && m_current < 0) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme().accent, 1));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

void FailureStrip::setHovered(int index)
{
    if (index == m_hovered)
        return;
    m_hovered = index;
    update();
    emit hoveredChanged(index);
}

void FailureStrip::mouseMoveEvent(QMouseEvent* event)
{
    setHovered(indexAt(event->position().toPoint()));
}

void FailureStrip::mousePressEvent(QMouseEvent* event)
{
    const int index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index >= 0)
        emit chosen(index);
}

void FailureStrip::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    setHovered(-1);
}

void FailureStrip::keyPressEvent(QKeyEvent* event)
{
    const int last = static_cast<int>(m_bars.size()) - 1;
    int next = m_current;
    switch (event->key()) {
    case Qt::Key_Left: next = m_current < 0 ? last : m_current - 1; break;
    case Qt::Key_Right: next = m_current + 1; break;
    case Qt::Key_PageUp: next = m_current - 10; break;
    case Qt::Key_PageDown: next = m_current + 10; break;
    case Qt::Key_Home: next = 0; break;
    case Qt::Key_End: next = last; break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0)
            emit chosen(m_current);
        return;
    default: QWidget::keyPressEvent(event); return;
    }
    if (last < 0)
        return;
    next = std::clamp(next, 0, last);
    if (next == m_current)
        return;
    setCurrent(next);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    emit currentMoved(next);
}

bool FailureStrip::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int index = indexAt(help->pos());
        if (index >= 0 && m_text)
            QToolTip::showText(help->globalPos(), m_text(index), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}
