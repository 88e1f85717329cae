// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "views/canvas/difference_marks.h"
#include "views/canvas/painters.h"

class Scene;

/// What line styles and marks of a drawing mean; only those that occur in it.
struct Legend
{
    struct Line
    {
        LinkLook sample;
        QString text;
    };
    QList<Line> lines;
    bool hasGrades = false;
    QList<DifferenceMark> differences;
    QSizeF size;

    bool isEmpty() const { return lines.isEmpty() && !hasGrades && differences.isEmpty(); }
};

Legend legendFor(const Scene& scene, bool hasGrades, const DifferenceMarks& differences = {});
void paintLegend(QPainter& painter, const Legend& legend, const PaintStyle& style);
