// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/analysis/cost.h"
#include <QJsonObject>

/// Of costs, the results (FORMATS.md §2). "monthly" and "amount" are the sums of what is known, null when nothing is; what is
/// unknown is counted and named beside them.
QJsonObject costJson(const Cost& cost);
QJsonObject linkCostJson(const Cost& cost, const LinkCost& link);

/// The bill of materials for people at a terminal: a table of the lines and the sum.
QString costText(const Analysis& analysis, const Cost& cost);
