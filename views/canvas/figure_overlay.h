// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/design/choices.h"
#include "views/canvas/look.h"
#include "views/theme/theme.h"
#include <QHash>

class QPainter;
struct Analysis;
struct Cost;
struct Report;

/// Where an overlay takes its figures from; each may be null. It computes none of its own.
struct OverlaySource
{
    const Analysis* analysis = nullptr;
    const Cost* cost = nullptr;
    const Report* report = nullptr;
    bool isCurrent = true;                   ///< false: of an older design, shown as such
};

/// One figure of a design for each object that has it: what an overlay colours and labels the drawing by.
struct OverlayFigures
{
    std::optional<FigureOverlay> which;      ///< nothing: no overlay
    bool isCurrent = true;
    QString currency;                        ///< of costs
    QHash<ObjectId, OverlayMark> marks;

    /// nullptr: the object has no such figure.
    const OverlayMark* of(const ObjectId& id) const
    {
        const auto found = marks.constFind(id);
        return found == marks.cend() ? nullptr : &*found;
    }
    /// The worst of what a line stands for.
    const OverlayMark* of(const LinkLook& link) const;
    bool hasUnknown() const;
    bool operator==(const OverlayFigures&) const = default;
};

OverlayFigures overlayFigures(FigureOverlay which, const OverlaySource& source);

/// The worse of two marks; what is unknown is better than nothing and worse than no known figure.
bool isWorse(const OverlayMark& mark, const OverlayMark& than);

/// "Availability", … and in a sentence what it shows; translated.
QString overlayLabel(FigureOverlay which);
QString overlayHint(FigureOverlay which);
/// The ranges of its steps with their unit, the best first.
QStringList overlaySteps(FigureOverlay which, const QString& currency);
/// The colours of a step. Steps grow darker (on dark grounds lighter) from the best to the worst, so that they read without hues.
const Tint& overlayTint(const Theme& theme, FigureOverlay which, int step);
/// A shape beside the colour where the figure has one; empty else.
QString overlayIcon(FigureOverlay which, int step);

/// Hatches an area for "unknown": lines that no known figure has.
void paintHatch(QPainter& painter, const QRectF& area, const QColor& colour);
