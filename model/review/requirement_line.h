// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/result.h"
#include "model/design/design.h"
#include "model/design/design_requirement.h"

// A requirement as one line that people write, in English whatever the locale:
//
//   HQ to prod: ≥ 1 Gbps, ≥ 99.95 %, ≤ 25 ms, private; keeps 500 Mbps if any one peering location is lost; monthly ≤ 6,000
//
// Ends are names where they are clear, else "in quotation marks", else #ids; "every site to prod", "HQ to every network"; without ends it
// is about every pair. "≥ 1 Gbps" means both directions, "to Azure" and "from Azure" one. Also: encrypted, security B or better,
// resiliency high or better. Commas and semicolons separate alike; >= and <= are taken for ≥ and ≤.

/// The requirement without its id and name. Reading it again gives the same.
QString toLine(const DesignRequirement& requirement, const Design& design);

/// Reads one. Fails with what was expected and where: `where` is the place in the text, counted from 1.
Result<DesignRequirement> requirementOf(const QString& line, const Design& design);
