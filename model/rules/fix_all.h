// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/rules/finding.h"

/// What came of mending several findings.
struct FixedAll
{
    Design design;
    QStringList fixed;                           ///< keys of those whose fix changed something
    struct Skipped { QString key; QString why; };
    QList<Skipped> skipped;                      ///< those whose fix no longer fits, or had nothing left to change, with the reason
};

/// Mends the findings one after the other, each on what the ones before left: one edit. Fails with the first reason when none of
/// them changes anything.
Result<FixedAll> fixAll(const Design& design, const QList<const Finding*>& findings);
