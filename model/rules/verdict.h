// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/analysis/analysis.h"
#include "model/rules/report.h"

/// Whether a report has findings that count, of a severity or a worse one. Waived and undecided ones never count, those whose waiver
/// has expired do. The one verdict: of the window, of `check` and of its exit code.
bool hasFindings(const Report& report, Severity atLeast);

/// "2 errors, 1 high, 3 medium, 1 waived", translated: what there is none of is left out; "No findings" when there are none at all.
QString countsText(const Report& report);

/// The analysis with what its security grades owe to a report: the findings that cap them (openSecurityErrors).
Analysis gradedBy(const Report& report, Analysis analysis);
