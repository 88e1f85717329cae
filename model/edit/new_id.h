// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/design/kind_info.h"

/// "router-3": the first free number after the kind's prefix, over all objects of the design.
ObjectId newId(const Design& design, ObjectKind kind);

/// `base` when no object of the kind has that name, else the first free of "base 2", "base 3" …
QString newName(const Design& design, ObjectKind kind, const QString& base);
