// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/analysis/capacity_curve.h"
#include "model/analysis/downtime.h"
#include "views/panels/charts/step_chart.h"

/// A chart with what it says in words, and what it rests on.
struct CurveView
{
    QString sentence;
    QList<StepLine> lines;                               ///< empty: there is nothing to draw, the sentence says why
    StepAxis x;
    StepAxis y;
    std::function<QString(double)> tip;                  ///< what holds at a place of the x axis
    QString note;
};

/// How likely the pair has at least each capacity, on a nines scale.
CurveView capacityView(const CapacityCurve& curve);

/// The chance of more than so many hours down in a year.
CurveView downtimeView(const DowntimeDistribution& downtime);
