// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "views/canvas/difference_marks.h"
#include "views/canvas/overlay_legend.h"
#include "views/canvas/scene.h"
#include "views/export/legend.h"
#include "views/export/picture.h"

/// A drawing laid out on a white sheet: the title above it, legend and title block below. Pixels at 100 %.
class PictureSheet
{
public:
    PictureSheet(const Design& design, const Catalogue& catalogue, const Analysis* analysis, const PictureOptions& options);

    QSize size() const;
    /// `zoom`: pixels on the medium for one of the sheet.
    void paint(QPainter& painter, qreal zoom, Output output) const;

private:
    QTransform drawing() const;                  ///< from the design to the sheet
    QRectF drawingArea() const;                  ///< of the sheet
    qreal stripHeight() const;                   ///< below the drawing, with the gap
    qreal legendScale() const;
    qreal overlayWidth() const;                  ///< of its legend, with the gap

    Scene m_scene;
    PictureOptions m_options;
    DifferenceMarks m_differences;
    QRectF m_bounds;                             ///< what of the design is shown
    OverlayLegend m_overlayLegend;
    Legend m_legend;
    QSizeF m_block;
    QSizeF m_size;                               ///< in units of `m_scale` pixels
    qreal m_scale = 1;                           ///< so that texts around the drawing are read on a large sheet, and fit on a small one
};
