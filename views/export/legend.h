// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
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
    QSizeF size;

    bool isEmpty() const { return lines.isEmpty() && !hasGrades; }
};

Legend legendFor(const Scene& scene, bool hasGrades);
void paintLegend(QPainter& painter, const Legend& legend, const PaintStyle& style);
