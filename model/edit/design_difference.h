// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/design/design.h"

/// What an edit does to one field.
struct FieldDifference
{
    const Field* field;
    QJsonValue before;                           ///< Undefined: unset
    QJsonValue after;
};

/// What an edit does to one object, or to what the design is for.
struct ObjectDifference
{
    enum class Change { Added, Removed, Edited };
    Change change = Change::Edited;
    std::optional<ObjectKind> kind;              ///< nothing: the profile of the design
    ObjectId id;
    QList<FieldDifference> fields;               ///< those that differ; of what is added or removed those that are set, without its id
};

/// Everything that differs between two designs, from the field lists of the kinds: edits first, then what is added and removed,
/// each in the order of kinds and ids. Places on the canvas are left out.
QList<ObjectDifference> differenceOf(const Design& before, const Design& after);
