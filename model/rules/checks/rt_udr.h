// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/rules/rule_findings.h"
#include "model/rules/rule_input.h"

// Route tables that send traffic through firewalls one way only; those by themselves are in rt_udr.cpp.
void checkReturnRoutes(const RuleInput& input, RuleFindings& findings);      ///< RT-UDR-003
void checkSpokeRoutes(const RuleInput& input, RuleFindings& findings);       ///< RT-UDR-004

/// The design with the routes of a table changed by `edit`, which gets the list; fails when the table is gone.
Result<Design> withRoutes(const Design& design, const ObjectId& table, const std::function<void(QList<UserDefinedRoute>&)>& edit);
/// Puts a route to an appliance into a list; those for the same prefix and parts of it lead there too then.
void putRoute(QList<UserDefinedRoute>& routes, const Cidr& prefix, const QString& nextHop);
