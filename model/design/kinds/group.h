// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/design/field.h"
#include "model/design/object.h"

/// A frame round some objects, nested at will but never in a circle.
struct Group : Object
{
    static constexpr ObjectKind kind = ObjectKind::Group;
    static const QList<Field>& fields();

    ListOf<ObjectId> members;
    QString colour;                              ///< a name of the theme's palette
};
