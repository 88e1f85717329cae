// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/result.h"
#include <QImage>
#include <QString>

struct Analysis;
class Catalogue;
class Design;
struct CanvasFailure;
struct Report;

struct PictureOptions
{
    double dpi = 96;                     ///< 96 is 100 %; sets pixels and physical size of PNG
    bool legend = false;                 ///< line styles and grades below the drawing
    bool badges = true;                  ///< figures on the links, when there is an analysis
    const CanvasFailure* failure = nullptr;  ///< shown over the design when not null
    const Report* findings = nullptr;    ///< marked on what they are about when not null
    QString title;                       ///< above the drawing; none when empty
};

/// The design on white ground with margins. `analysis` may be null: no badges then.
QImage renderPicture(const Design& design, const Catalogue& catalogue, const Analysis* analysis, const PictureOptions& options);

/// Writes a PNG, SVG or PDF, by the suffix of the path. Fails on another suffix and when the disk refuses.
Result<void> exportPicture(const Design& design, const Catalogue& catalogue, const Analysis* analysis, const PictureOptions& options, const QString& path);
