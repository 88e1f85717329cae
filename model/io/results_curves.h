// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/analysis/capacity_curve.h"
#include "model/analysis/downtime.h"
#include <QJsonObject>

/// Of curves and distributions, the results. "capacityCurve": highest capacity first, with the probability of at least that; of
/// a curve that is not exact the lower bound, and "atMost" is the upper. Null without steps; `reasons` then says why.
void insertCapacityCurve(const CapacityCurve& curve, QJsonObject& pair, QJsonObject& reasons);

/// "downtimeDistribution": a simulation, so that its seed and number of years stand in it.
void insertDowntime(const DowntimeDistribution& downtime, QJsonObject& pair, QJsonObject& reasons);
