// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/design/field.h"
#include "model/design/object.h"

/// Something that several objects depend on: a conduit, a building entry, a carrier, a power feed.
struct SharedRisk : Object
{
    static constexpr ObjectKind kind = ObjectKind::SharedRisk;
    static const QList<Field>& fields();

};
