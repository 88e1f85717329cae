// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/rules/finding.h"

/// "Error", "High, not decided", "Waived".
QString severityText(const Finding& finding);

/// The names of objects in a row; of one that is gone its id.
QString namesText(const Design& design, const QList<ObjectId>& ids);

/// "Ada on 2026-11-23, until 2026-12-31": who waives, and which days.
QString waiverDays(const Waiver& waiver);

/// Everything about a finding, as HTML: what is wrong, what its quick fix would change in the design, remedy, condition,
/// references and waiver. Objects are links "object:ID", references links to the web.
QString findingHtml(const Design& design, const Finding& finding);

/// The same of a waiver that matches nothing any more.
QString staleWaiverHtml(const Design& design, const Waiver& waiver);
