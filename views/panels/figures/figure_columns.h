// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "views/panels/cost/cost_columns.h"
#include "views/panels/figures/figure_model.h"

struct FailureTable;

/// The single failures of the analysis that is shown; null while they are being computed.
using FailuresOf = std::function<std::shared_ptr<const FailureTable>()>;

/// The columns of the Links table: one row a VPN or ExpressRoute link or peering, each figure end to end.
QList<FigureColumn> linkColumns(FailuresOf failures = {}, CostOf cost = {});
/// The columns of the Pairs table: one row a site and a virtual network, over every permitted path.
QList<FigureColumn> pairColumns(FailuresOf failures = {});

/// The columns of the end-to-end availability: tables are sorted by them at first, the worst above.
int linkAvailabilityColumn();
int pairAvailabilityColumn();

/// The key of a pair's row, and back.
QString pairKey(const ObjectId& from, const ObjectId& to);
std::pair<ObjectId, ObjectId> pairOfKey(const QString& key);
