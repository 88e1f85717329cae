// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/analysis/analysis.h"
#include "views/panels/pairs/detail_list.h"

/// The routes of a pair in order of preference: which are active each way and why the others are not; first of all
/// whether traffic goes another way than it comes.
QList<DetailRow> routeRows(const Analysis& analysis, const PairResult& pair);

/// What to fix first: components by their share of the downtime, and what it would be if they never failed. Components that
/// change nothing are left out.
QList<DetailRow> weakPointRows(const Analysis& analysis, const PairResult& pair, const QList<ComponentShare>& shares);

/// Pairs of components that disconnect together, the likeliest first.
QList<DetailRow> cutPairRows(const Analysis& analysis, const PairResult& pair, const QList<std::pair<int, int>>& cuts);

/// "Asymmetric: to Azure over ER link, from Azure over VPN link."; empty when both ways are the same.
QString asymmetryText(const Analysis& analysis, const PairResult& pair);

/// What a click on a pair chooses on the canvas: its ends and the links of its routes.
QList<ObjectId> objectsOfPair(const Analysis& analysis, const ObjectId& from, const ObjectId& to);
