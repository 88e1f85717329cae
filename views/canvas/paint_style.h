// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "views/canvas/zoom_stage.h"
#include "views/theme/fonts.h"
#include "views/theme/theme.h"
#include <QPainter>
#include <optional>

struct OverlayFigures;

enum class Badges { Shown, Hidden };
enum class LinkLabels { Shown, Hidden };
enum class Output {
    Pixels,         ///< edges snap to the pixel grid, icons come from a cache
    Vector,         ///< SVG and PDF
};

/// How looks are painted: colours, scale, medium. The painter is in the scene's coordinates.
struct PaintStyle
{
    const Theme& theme;
    qreal zoom = 1;                          ///< pixels on the medium for one of the scene
    Badges badges = Badges::Shown;
    Output output = Output::Pixels;

    LinkLabels labels = LinkLabels::Shown;
    const OverlayFigures* overlay = nullptr; ///< figures that boxes wear; set by shownStyle()
    std::optional<ZoomStage> fixedStage = {};    ///< of a picture, which is as near at any size

    /// Semantic zoom: see zoom_stage.h.
    ZoomStage stage() const { return fixedStage.value_or(zoomStageAt(zoom)); }
    bool isFar() const { return zoom < ZoomLevels::names; }
    bool isVeryFar() const { return zoom < ZoomLevels::bare; }
    /// A line of so many pixels at any zoom.
    qreal hairline(qreal pixels = 1) const { return pixels / std::max(zoom, 0.01); }
};

/// The rectangle with its edges in the middle of pixels, for crisp hairlines.
QRectF crisp(const QPainter& painter, const PaintStyle& style, const QRectF& rect);
QPointF crisp(const QPainter& painter, const PaintStyle& style, QPointF point);

/// One line of text, vertically centred in the area.
void paintText(QPainter& painter, const QRectF& area, TextRole role, const QColor& colour, const QString& text, Qt::Alignment alignment = Qt::AlignLeft);

/// An icon at the given place; sharp at any zoom.
void paintLookIcon(QPainter& painter, const PaintStyle& style, const QRectF& area, const QString& name, const QColor& colour);

