// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "views/panels/figures/figure_model.h"

struct FailureTable;

/// From a figure to a step of the theme's heat scale. Badness grows from good to bad, on whatever scale the figure reads best.
struct HeatScale
{
    double best = 0;
    double worst = 1;
    QString bestText;                                    ///< of the ends, for the legend: "≥ 99.999 %"
    QString worstText;

    int stepOf(double badness) const;                    ///< 0 is the best
};

/// What the figures of pairs are read from.
struct PairSource
{
    const Analysis& analysis;
    const FailureTable* failures = nullptr;              ///< its single failures; null while they are being computed
};

/// One figure that the matrix of pairs can show.
struct PairFigure
{
    const char* key;                                     ///< never shown, never changed
    QString title;
    QString tip;
    FigureKind why;                                      ///< what "Why?" explains; see whyOf()
    int width;                                           ///< of a column
    FigureCell (*cell)(const PairSource&, const PairResult&);
    /// How bad it is; nothing when the pair is not connected or the figure is unknown.
    std::optional<double> (*badness)(const PairSource&, const PairResult&);
    /// The ends for the values of one analysis, from the least to the greatest badness.
    HeatScale (*scale)(double least, double greatest);
    bool isOfFailures = false;                           ///< read from the single failures, which come after the other figures

    /// What "Why?" explains of a pair: of the lower capacity the direction that is lower.
    FigureKind whyOf(const PairResult& pair) const;
};

/// All of them, in the order of the choice.
const QList<PairFigure>& pairFigures();

/// The lower of both directions, nothing when that is unknown.
std::optional<Bandwidth> lowerCapacity(const PairResult& pair);
