// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/review/requirement_check.h"
#include <QJsonArray>
#include <QJsonObject>

/// {"id", "name", "state": "met|unmet|unknown", "clauses": [{"key", "asked", "actual", "state", "why", "objects"}]}
QJsonObject requirementJson(const RequirementVerdict& verdict);
QJsonArray requirementsJson(const QList<RequirementVerdict>& verdicts);
