// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/result.h"
#include "views/canvas/drawing_filter.h"
#include "views/canvas/figure_overlay.h"
#include "views/export/title_block.h"
#include <QImage>
#include <QString>

struct Analysis;
class Catalogue;
class Design;
struct CanvasFailure;
struct OptionDifference;
struct Report;

struct PictureOptions
{
    double dpi = 96;                     ///< 96 is 100 %; sets pixels and physical size of PNG
    bool legend = false;                 ///< line styles and grades below the drawing
    bool badges = true;                  ///< figures on the links, when there is an analysis
    const CanvasFailure* failure = nullptr;  ///< shown over the design when not null
    const Report* findings = nullptr;    ///< marked on what they are about when not null
    const OptionDifference* difference = nullptr; ///< from another design to this one, marked on what differs when not null
    QString title;                       ///< above the drawing; none when empty
    TitleBlock titleBlock;               ///< below it, at the right; none when empty
    QSize size;                          ///< of the sheet at 96 dpi, into which the drawing is fitted; empty: as large as the drawing needs
    double aspect = 0;                   ///< width to height of the sheet where it has no size; 0: that of the drawing
    bool isFragment = false;             ///< of the design that was analysed, whose figures hold
    DrawingFilter filter;                ///< what of it is shown
    OverlayFigures overlay;              ///< figures to colour and label it by, with their legend
    QRectF part;                         ///< what of the design is shown, pixels at 100 %; empty: all
    QByteArray design;                   ///< a design file that a PNG carries and opens again as (png_design.h); none when empty
};

/// The edges of a sheet that is asked for by its size, at 96 dpi.
inline constexpr int smallestSheetEdge = 200, largestSheetEdge = 16384;

/// The design on white ground with margins, `options.dpi` / 96 pixels for one at 100 %. `analysis` may be null: no badges then.
QImage renderPicture(const Design& design, const Catalogue& catalogue, const Analysis* analysis, const PictureOptions& options);

/// The same as an SVG.
QByteArray pictureSvg(const Design& design, const Catalogue& catalogue, const Analysis* analysis, const PictureOptions& options);

/// Writes a PNG, SVG or PDF, by the suffix of the path. Fails on another suffix and when the disk refuses.
Result<void> exportPicture(const Design& design, const Catalogue& catalogue, const Analysis* analysis, const PictureOptions& options, const QString& path);
