// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/edit/object_pairs.h"

/// What an edit does to one field.
struct FieldDifference
{
    const Field* field;
    QJsonValue before;                           ///< Undefined: unset
    QJsonValue after;
};

/// What differs in a member that this version does not know.
struct UnknownDifference
{
    QString key;
    QJsonValue before;                           ///< Undefined: not there
    QJsonValue after;
};

/// What an edit does to one object, or to what the design is for.
struct ObjectDifference
{
    enum class Change { Added, Removed, Edited };
    Change change = Change::Edited;
    std::optional<ObjectKind> kind;              ///< nothing: the profile of the design
    ObjectId id;                                 ///< in the first design, where it is there
    QList<FieldDifference> fields;               ///< those that differ; of what is added or removed those that are set, without its id
    ObjectId partner = {};                       ///< of an edited object its id in the second design
    bool isMoved = false;                        ///< its place on the canvas differs; told only when asked for
    QList<UnknownDifference> unknown = {};       ///< told only between paired objects
};

/// Everything that differs between two designs, from the field lists of the kinds: edits first, then what is added and removed,
/// each in the order of kinds and ids. Places on the canvas are left out.
QList<ObjectDifference> differenceOf(const Design& before, const Design& after);

/// Whether places on the canvas are part of a difference.
enum class Places { LeftOut, Told };

/// The same between designs whose objects are paired otherwise than by id: references between paired objects count as equal.
QList<ObjectDifference> differenceOf(const Design& before, const Design& after, const ObjectPairs& pairs, Places places = Places::LeftOut);

/// The fields of two records that differ, without ids and places; null stands for no record.
QList<FieldDifference> fieldDifferences(const QList<Field>& fields, const Record* before, const Record* after);
QList<UnknownDifference> unknownDifferences(const QJsonObject& before, const QJsonObject& after);
