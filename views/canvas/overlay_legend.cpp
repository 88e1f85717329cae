// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/canvas/overlay_legend.h"
#include "views/canvas/canvas_context.h"
#include "views/canvas/node_size.h"
#include "views/theme/icons.h"
#include "views/theme/metrics.h"
#include <QCoreApplication>
#include <QMouseEvent>
#include <QToolButton>
#include <cmath>

namespace {
constexpr qreal legendTitle = 18, legendHint = 14, legendRow = 15, swatchWidth = 24, swatchHeight = 11, legendGap = 7, panelMargin = 8, closeSide = 18;

QString legendWords(const char* text)
{
    return QCoreApplication::translate("overlay", text);
}

QString unknownWords()
{
    return legendWords(QT_TRANSLATE_NOOP("overlay", "unknown"));
}
}

QString OverlayLegend::text() const
{
    QStringList parts{title};
    parts << hints << steps;
    if (hasUnknown)
        parts << unknownWords();
    return parts.join(QStringLiteral(", "));
}

OverlayLegend overlayLegend(const OverlayFigures& figures)
{
    OverlayLegend legend;
    if (!figures.which)
        return legend;
    legend.which = *figures.which;
    legend.title = overlayLabel(*figures.which);
    legend.hints << overlayHint(*figures.which).split(u'\n');
    if (figures.marks.isEmpty())
        legend.hints << legendWords(QT_TRANSLATE_NOOP("overlay", "Nothing here has this figure."));
    else if (!figures.isCurrent)
        legend.hints << legendWords(QT_TRANSLATE_NOOP("overlay", "Pale: of an older design."));
    legend.steps = overlaySteps(*figures.which, figures.currency);
    legend.hasUnknown = figures.hasUnknown();
    qreal width = textWidth(legend.title, TextRole::BodyStrong) + closeSide;
    for (const QString& hint : legend.hints)
        width = std::max(width, textWidth(hint, TextRole::Caption));
    for (const QString& step : legend.steps)
        width = std::max(width, swatchWidth + legendGap + textWidth(step, TextRole::Caption));
    legend.size = QSizeF(std::ceil(width), legendTitle + legend.hints.size() * legendHint + 4 + (legend.steps.size() + (legend.hasUnknown ? 1 : 0)) * legendRow);
    return legend;
}

void paintOverlayLegend(QPainter& painter, const OverlayLegend& legend, const PaintStyle& style)
{
    if (legend.isEmpty())
        return;
    const Theme& theme = style.theme;
    paintText(painter, QRectF(0, 0, legend.size.width(), legendTitle), TextRole::BodyStrong, theme.textPrimary, legend.title);
    qreal top = legendTitle;
    for (const QString& hint : legend.hints) {
        paintText(painter, QRectF(0, top, legend.size.width(), legendHint), TextRole::Caption, theme.textSecondary, hint);
        top += legendHint;
    }
    top += 4;
    for (int step = 0; step < int(legend.steps.size()) + (legend.hasUnknown ? 1 : 0); ++step) {
        const bool isKnown = step < int(legend.steps.size());
        const Tint& tint = overlayTint(theme, legend.which, isKnown ? step : OverlayMark::unknown);
        const QRectF swatch(0.5, top + (legendRow - swatchHeight) / 2, swatchWidth, swatchHeight);
        painter.setPen(QPen(tint.border, 1));
        painter.setBrush(tint.fill);
        painter.drawRoundedRect(swatch, 3, 3);
        if (!isKnown)
            paintHatch(painter, swatch.adjusted(1, 1, -1, -1), tint.border);
        else if (const QString shape = overlayIcon(legend.which, step); !shape.isEmpty())
            paintLookIcon(painter, style, QRectF(swatch.center().x() - 5, swatch.center().y() - 5, 10, 10), shape, tint.ink);
        paintText(painter, QRectF(swatchWidth + legendGap, top, legend.size.width(), legendRow), TextRole::Caption, theme.textPrimary, isKnown ? legend.steps[step] : unknownWords());
        top += legendRow;
    }
}

OverlayLegendPanel::OverlayLegendPanel(CanvasContext& context, QWidget* canvas) : QWidget(canvas), m_context(context)
{
    setObjectName(QStringLiteral("overlayLegend"));
    auto* close = new QToolButton(this);
    close->setObjectName(QStringLiteral("closeOverlay"));
    close->setIcon(icon(QStringLiteral("close")));
    close->setIconSize({12, 12});
    close->setFixedSize(int(closeSide), int(closeSide));
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::TabFocus);
    close->setToolTip(tr("Take the overlay off"));
    close->setAccessibleName(tr("Take the overlay off"));
    connect(close, &QToolButton::clicked, this, &OverlayLegendPanel::closeRequested);
    m_close = close;
    hide();
}

void OverlayLegendPanel::refresh()
{
    m_legend = overlayLegend(m_context.scene.overlay());
    setAccessibleName(m_legend.text());
    place();
    update();
}

void OverlayLegendPanel::place()
{
    const QSize size = (m_legend.size + QSizeF(2 * panelMargin, 2 * panelMargin)).toSize();
    const QRect canvas = m_context.viewport.geometry();
    const bool hasRoom = canvas.width() >= size.width() + 2 * Metrics::space && canvas.height() >= size.height() + 2 * Metrics::space;
    setGeometry(canvas.left() + Metrics::space, canvas.bottom() - size.height() - Metrics::space, size.width(), size.height());
    m_close->move(size.width() - int(closeSide) - 4, 4);
    setVisible(!m_legend.isEmpty() && hasRoom);
}

void OverlayLegendPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.setPen(QPen(theme().borderStrong, 1));
    painter.setBrush(theme().surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Metrics::radius, Metrics::radius);
    painter.translate(panelMargin, panelMargin);
    paintOverlayLegend(painter, m_legend, PaintStyle{theme()});
}

void OverlayLegendPanel::mousePressEvent(QMouseEvent* event)
{
    event->accept();                                     // the canvas below has nothing to do with it
}

void OverlayLegendPanel::mouseReleaseEvent(QMouseEvent* event)
{
    event->accept();
}

void OverlayLegendPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        update();
}
