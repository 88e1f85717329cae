// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/analysis/analysis.h"

/// Kind and key facts of an object, one a line: what its tooltip and a screen reader say after its name.
QStringList objectFacts(const Design& design, const ObjectId& id, const Analysis* analysis);

/// Rich text for a tooltip; empty for an unknown id.
QString objectToolTip(const Design& design, const ObjectId& id, const Analysis* analysis);

/// "Circuit 1, ExpressRoute circuit, 1 Gbps, 99.95 %".
QString accessibleText(const Design& design, const ObjectId& id, const Analysis* analysis);
