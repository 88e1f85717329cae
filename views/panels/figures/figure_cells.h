// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "views/panels/figures/figure_model.h"

/// The cells that links and pairs have in common, in the words of the results.
FigureCell capacityCell(const Analysis& analysis, const Capacity& capacity);
/// What limits a capacity: "Circuit 1: circuit bandwidth".
FigureCell bottleneckCell(const Analysis& analysis, const Capacity& capacity);
FigureCell availabilityCell(const AvailabilityFigure& availability);
FigureCell downtimeCell(const AvailabilityFigure& availability);
FigureCell roundTripCell(const Figure<RttRange>& rtt);
FigureCell securityCell(const SecurityPosture& posture);
FigureCell resiliencyCell(const PairResult& pair);
/// The names of the components whose loss alone disconnects.
FigureCell singlePointsCell(const Analysis& analysis, const PairResult& pair);
/// For a figure of the single failures while they are being computed, which is after the other figures.
FigureCell failuresPendingCell();

/// The name of an object or facility as a decider or bottleneck names it.
QString partName(const Analysis& analysis, const QString& object);
