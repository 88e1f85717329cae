// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/link_paths.h"
#include "model/analysis/derivation_text.h"

QList<CapacityPart> capacityParts(const Analysis&, const LinkResult&, const ObjectId&) { return {}; }
Derivation explain(const Analysis&, const FigureKey&) { return {}; }
