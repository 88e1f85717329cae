// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/design/design.h"
#include <QHash>

/// Which objects of two designs are taken for the same one.
struct ObjectPairs
{
    QHash<ObjectId, ObjectId> toAfter;           ///< ids of the first design
    QHash<ObjectId, ObjectId> toBefore;          ///< ids of the second

    void add(const ObjectId& before, const ObjectId& after)
    {
        toAfter.insert(before, after);
        toBefore.insert(after, before);
    }
};

/// Pairs objects of one kind: by id and name, then by name, then by id alone, and what has no name by what it says and connects. So
/// options that were branched pair by their ids, and those that were drawn independently by the names that people gave.
ObjectPairs pairObjects(const Design& before, const Design& after);

/// A value of the first design as the second one would write it: ids of paired objects become those of their partners, and ids of
/// objects without one become text that no id is.
QJsonValue inTermsOfAfter(const Field& field, const QJsonValue& value, const Design& before, const ObjectPairs& pairs);
