// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/rules/report.h"
#include <QJsonArray>
#include <QJsonObject>

/// A finding as it stands in the results and in what `check` prints (FORMATS.md §2).
QJsonObject findingJson(const Report& report, const Finding& finding);

/// All findings of a report, in its order.
QJsonArray findingsJson(const Report& report);

/// Who accepts what and until when: {"id", "key", "reason", "who", "when", "until"}; what is not said is null. null when there is no such waiver.
QJsonValue waiverJson(const Design& design, const ObjectId& waiver);

/// The waivers that match no finding.
QJsonArray staleWaiversJson(const Report& report);

/// The day of a catalogue, on which rules look at waivers where nothing else is said.
QDate catalogueDay(const Catalogue& catalogue);
