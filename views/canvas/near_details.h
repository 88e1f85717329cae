// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/design/design.h"
#include <QStringList>

/// What is told of an object near, beyond its title and subtitle: prefixes, ASN, SKUs, ports, addresses. Cut to lines that fit.
QStringList nearDetails(const Design& design, const ObjectId& id, qreal width);
