// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/edit/project_difference.h"
#include "views/canvas/paint_style.h"

class Scene;

/// What becomes of an object from one design to another.
enum class DifferenceMark { Added, Removed, Changed, Moved };

/// By object of the design that is drawn.
using DifferenceMarks = QHash<ObjectId, DifferenceMark>;

/// Which of two designs is drawn: what is removed stands in the first only, what is added in the second.
enum class DifferenceSide { Before, After };
DifferenceMarks differenceMarks(const OptionDifference& difference, DifferenceSide side);

/// Over a scene: a frame around each object and a wash along each line, with the sign of what it is. Added: blue, drawn through, "+";
/// removed: orange, dashed, "−"; changed: purple, dotted, "~"; moved: thin and dotted, without a sign.
void paintDifferenceMarks(QPainter& painter, const Scene& scene, const DifferenceMarks& marks, const PaintStyle& style);

/// "+", "−", "~" or nothing.
QString differenceSign(DifferenceMark mark);
/// "added", "removed", "changed", "moved", translated.
QString differenceWord(DifferenceMark mark);
const Tint& differenceTint(const Theme& theme, DifferenceMark mark);
/// The pen of frames, of a width in pixels.
QPen differencePen(const PaintStyle& style, DifferenceMark mark, qreal width);
