// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/export/picture_sheet.h"
#include "views/canvas/painters.h"
#include <cmath>

namespace {
constexpr qreal margin = 32, titleHeight = 44, stripGap = 24, blockGap = 32, narrowest = 200, lowest = 40;
constexpr QSizeF readableSheet(1280, 720);       // on which texts around the drawing have their own size
constexpr qreal largestZoom = 3;                 // small drawings do not fill a large sheet with giant boxes

qreal titleWidth(const QString& title)
{
    return title.isEmpty() ? 0 : QFontMetricsF(font(TextRole::Headline)).horizontalAdvance(title);
}

/// The size with the aspect (width to height) that it fits into.
QSizeF widened(QSizeF size, double aspect)
{
    if (aspect > 0)
        size = QSizeF(std::max(size.width(), size.height() * aspect), std::max(size.height(), size.width() / aspect));
    return size;
}
}

PictureSheet::PictureSheet(const Design& design, const Catalogue& catalogue, const Analysis* analysis, const PictureOptions& options) : m_scene(catalogue), m_options(options)
{
    m_scene.update(design);
    if (analysis && options.badges) {
        const bool isCurrent = options.isFragment || analysis->design.sharesAllRowsWith(design);
        m_scene.setFigures(std::shared_ptr<const Analysis>(std::shared_ptr<const Analysis>(), analysis), isCurrent);
    }
    m_scene.setFilter(options.filter);
    if (options.overlay.which)
        m_scene.setOverlay(options.overlay);
    m_overlayLegend = overlayLegend(options.overlay);
    if (options.failure)
        m_scene.setFailure(*options.failure);
    if (options.findings)
        m_scene.setFindings(findingMarks(*options.findings));
    if (options.difference)
        m_differences = differenceMarks(*options.difference, DifferenceSide::After);
    m_bounds = options.part.isEmpty() ? QRectF(m_scene.bounds().toAlignedRect()) : options.part;
    m_legend = options.legend ? legendFor(m_scene, analysis && options.badges && !options.overlay.which, m_differences) : Legend();
    m_block = titleBlockSize(options.titleBlock);
    if (!options.size.isEmpty()) {
        m_scale = std::min(options.size.width() / readableSheet.width(), options.size.height() / readableSheet.height());
        m_size = QSizeF(options.size) / m_scale;
        return;
    }
    const qreal strip = overlayWidth() + m_legend.size.width() + m_block.width() + (m_legend.isEmpty() || m_block.isEmpty() ? 0 : blockGap);
    const qreal width = std::max({m_bounds.width(), strip, titleWidth(options.title), narrowest});
    const qreal top = options.title.isEmpty() ? 0 : titleHeight;
    m_size = widened(QSizeF(width + 2 * margin, std::max(m_bounds.height(), lowest) + 2 * margin + top + stripHeight()), options.aspect);
}

QSize PictureSheet::size() const
{
    return QSize(static_cast<int>(std::ceil(m_size.width() * m_scale - 1e-6)), static_cast<int>(std::ceil(m_size.height() * m_scale - 1e-6)));
}

qreal PictureSheet::legendScale() const
{
    const qreal room = m_size.width() - 2 * margin - overlayWidth() - (m_block.isEmpty() ? 0 : m_block.width() + blockGap);
    return m_size.isEmpty() || m_legend.isEmpty() ? 1 : std::min(1.0, room / m_legend.size.width());
}

qreal PictureSheet::overlayWidth() const
{
    return m_overlayLegend.isEmpty() ? 0 : m_overlayLegend.size.width() + blockGap;
}

qreal PictureSheet::stripHeight() const
{
    const qreal height = std::max({m_overlayLegend.isEmpty() ? 0 : m_overlayLegend.size.height(), m_legend.size.height() * (m_legend.isEmpty() ? 0 : legendScale()), m_block.isEmpty() ? 0 : m_block.height()});
    return height > 0 ? height + stripGap : 0;
}

QRectF PictureSheet::drawingArea() const
{
    return QRectF(QPointF(), m_size).adjusted(margin, margin + (m_options.title.isEmpty() ? 0 : titleHeight), -margin, -margin - stripHeight());
}

QTransform PictureSheet::drawing() const
{
    const QRectF area = drawingArea();
    QTransform transform;
    if (m_options.size.isEmpty() && m_options.aspect <= 0) {
        transform.translate(area.left() - m_bounds.left(), area.top() - m_bounds.top());
        return transform;
    }
    const qreal zoom = m_options.size.isEmpty() ? 1 : std::min({area.width() / std::max(m_bounds.width(), 1.0), area.height() / std::max(m_bounds.height(), 1.0), largestZoom});
    transform.translate(area.center().x(), area.center().y());
    transform.scale(zoom, zoom);
    transform.translate(-m_bounds.center().x(), -m_bounds.center().y());
    return transform;
}

void PictureSheet::paint(QPainter& painter, qreal zoom, Output output) const
{
    zoom *= m_scale;
    const PaintStyle style{themeOf(ThemeName::Print), zoom, m_options.badges ? Badges::Shown : Badges::Hidden, output};
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.fillRect(QRectF(QPointF(), QSizeF(size())), style.theme.canvas);
    painter.scale(m_scale, m_scale);
    if (!m_options.title.isEmpty()) {
        const qreal width = m_size.width() - 2 * margin;
        const QString title = QFontMetricsF(font(TextRole::Headline)).elidedText(m_options.title, Qt::ElideRight, width + 1);
        paintText(painter, QRectF(margin, margin - 6, width + margin, 28), TextRole::Headline, style.theme.textPrimary, title);
    }

    painter.save();
    const QTransform transform = drawing();
    if (!m_options.part.isEmpty())
        painter.setClipRect(transform.mapRect(m_bounds));
    painter.setTransform(transform, true);
    // The picture shows what the screen shows near; small pictures keep their texts.
    PaintStyle near = style;
    near.zoom = std::max(zoom * transform.m11(), 1.0);
    near.fixedStage = ZoomStage::Middle;
    paintScene(painter, m_scene, {m_bounds.adjusted(-1000, -1000, 1000, 1000)}, near);
    paintDifferenceMarks(painter, m_scene, m_differences, near);
    painter.restore();

    painter.save();
    painter.translate(margin, m_size.height() - margin - m_overlayLegend.size.height());
    paintOverlayLegend(painter, m_overlayLegend, style);
    painter.restore();

    painter.save();
    painter.translate(margin + overlayWidth(), m_size.height() - margin - m_legend.size.height() * legendScale());
    painter.scale(legendScale(), legendScale());
    paintLegend(painter, m_legend, style);
    painter.restore();
    painter.translate(m_size.width() - margin - m_block.width(), m_size.height() - margin - m_block.height());
    paintTitleBlock(painter, m_options.titleBlock, style);
}
