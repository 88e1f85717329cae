// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/object_id.h"
#include "model/design/choices.h"
#include "model/design/field.h"
#include "model/design/record.h"
#include <QPointF>

/// Where a view has an object.
struct ViewPlace : Record
{
    static const QList<Field>& fields();

    ObjectId object;
    std::optional<QPointF> position;             ///< top left corner; always set
};

/// A way to look at the drawing, by name: what is shown, in which colours, from where. Every option is looked at through the same views:
/// they name objects by ids, which options share, and what an option does not have is left out. No figure depends on them.
struct SavedView : Record
{
    static const QList<Field>& fields();

    ObjectId id;
    QString name;
    ListOf<DrawingLayer> hidden;                 ///< layers that are not shown
    std::optional<FigureOverlay> overlay;        ///< none when left out
    ListOf<ObjectId> around;                     ///< only these and what is near them is shown; everything when empty
    std::optional<int> hops;                     ///< how near; all that is connected when left out
    std::optional<double> zoom;                  ///< 1 is 100 %; all of the drawing when left out
    std::optional<QPointF> centre;               ///< of the design, in the middle of the canvas
    ListOf<ViewPlace> positions;                 ///< where objects stand in this view; as in the design when left out

    bool operator==(const SavedView& other) const;
};
