// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "views/canvas/scene.h"
#include <algorithm>

/// So many links are routed and labelled anew after each edit, for the tidiest picture, whatever happened before.
inline constexpr qsizetype fewLinks = 300;

/// What one update has to do, and what it did.
struct Scene::Change
{
    QSet<ObjectId> nodes;                ///< to be looked at anew
    QSet<ObjectId> makers;               ///< objects whose lines are to be made anew
    QSet<QString> regions;
    bool hasGroups = false;
    bool hasRisks = false;
    QSet<ObjectId> moved;                ///< nodes with another area
    QList<QRectF> movedAreas;            ///< before and after
    QSet<ObjectId> lines;                ///< keys to be routed and labelled
    QSet<ObjectId> texts;                ///< keys to be labelled only
    QList<QRectF> damage;
};

/// The members in order, so that the same design gives the same picture whatever the hash seed.
template <class T> QList<T> inOrder(const QSet<T>& set)
{
    QList<T> list(set.cbegin(), set.cend());
    std::sort(list.begin(), list.end());
    return list;
}

/// The strips in which two frames differ: their edges and what only one of them covers.
QList<QRectF> frameDamage(const QRectF& before, const QRectF& after);

/// The areas a line paints in: a thin one for each segment, labels and badge.
QList<QRectF> lineAreas(const LinkLook& look);
