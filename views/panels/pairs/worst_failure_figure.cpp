// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/pairs/worst_failure_figure.h"
#include "model/analysis/failures.h"
#include "views/canvas/failure_view.h"
#include "views/panels/figures/figure_cells.h"
#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace {
QString worstText(const char* text)
{
    return QCoreApplication::translate("PairFigures", text);
}

/// The worst of one direction.
struct WorstWay
{
    double mbps = 0;                                     ///< infinity: no limit is known
    int failure = -1;                                    ///< −1: none makes it lower than it is
    std::optional<double> lost;                          ///< of what there is unfailed, 0 to 1
};

WorstWay worstWay(double mbps, int failure, const Capacity& unfailed)
{
    WorstWay way{mbps, failure, {}};
    if (failure < 0)
        way.lost = 0;
    else if (mbps <= 0)
        way.lost = 1;
    else if (unfailed.mbps.hasValue() && unfailed.mbps->mbps() > 0 && std::isfinite(mbps))
        way.lost = std::clamp(1 - mbps / unfailed.mbps->mbps(), 0.0, 1.0);
    return way;
}

struct WorstWays
{
    WorstWay toAzure, fromAzure;
    const WorstWay& lower() const { return fromAzure.mbps < toAzure.mbps ? fromAzure : toAzure; }
};

std::optional<WorstWays> worstWays(const PairSource& source, const PairResult& pair)
{
    const auto index = static_cast<std::size_t>(&pair - source.analysis.pairs.data());
    if (!source.failures || source.failures->pairs.size() != source.analysis.pairs.size())
        return {};
    const WorstCapacity& worst = source.failures->pairs[index];
    return WorstWays{worstWay(worst.toAzureMbps, worst.toAzureFailure, pair.capacity.toAzure), worstWay(worst.fromAzureMbps, worst.fromAzureFailure, pair.capacity.fromAzure)};
}

QString leftText(const WorstWay& way)
{
    if (way.failure >= 0 && way.mbps <= 0)
        return worstText(QT_TRANSLATE_NOOP("PairFigures", "cut off"));
    return std::isfinite(way.mbps) ? toText(Bandwidth::mbps(way.mbps)) : unknownCell({}).text;
}

QString wayText(const Analysis& analysis, const WorstWay& way)
{
    if (way.failure < 0)
        return worstText(QT_TRANSLATE_NOOP("PairFigures", "%1, no single failure makes it less")).arg(leftText(way));
    return worstText(QT_TRANSLATE_NOOP("PairFigures", "%1 while %2 is down")).arg(leftText(way), componentLabel(analysis, way.failure));
}

FigureCell worstFailureCell(const PairSource& source, const PairResult& pair)
{
    const auto ways = worstWays(source, pair);
    if (!ways)
        return failuresPendingCell();
    const WorstWay& lower = ways->lower();
    if (lower.failure < 0 && !std::isfinite(lower.mbps))
        return unknownCell(pair.capacity.lower().mbps.reason);
    FigureCell cell;
    cell.text = lower.failure < 0 ? leftText(lower) : QStringLiteral("%1 · %2").arg(leftText(lower), componentLabel(source.analysis, lower.failure));
    cell.tip = worstText(QT_TRANSLATE_NOOP("PairFigures", "To Azure %1.\nFrom Azure %2.")).arg(wayText(source.analysis, ways->toAzure), wayText(source.analysis, ways->fromAzure));
    cell.order = lower.mbps;
    return cell;
}

std::optional<double> worstFailureBadness(const PairSource& source, const PairResult& pair)
{
    const auto ways = pair.isConnected() ? worstWays(source, pair) : std::nullopt;
    if (!ways)
        return {};
    const auto& [a, b] = std::pair(ways->toAzure.lost, ways->fromAzure.lost);
    return a && b ? std::max(*a, *b) : a ? a : b;
}

HeatScale lostScale(double, double)
{
    return {0, 1, worstText(QT_TRANSLATE_NOOP("PairFigures", "nothing lost")), worstText(QT_TRANSLATE_NOOP("PairFigures", "cut off"))};
}
}

PairFigure worstFailureFigure()
{
    return {"worstFailure", worstText(QT_TRANSLATE_NOOP("PairFigures", "Worst single failure")), worstText(QT_TRANSLATE_NOOP("PairFigures", "The lowest capacity over all single failures, and by which. The colour is the share of the capacity that is lost.")),
            FigureKind::WorstCase, 168, worstFailureCell, worstFailureBadness, lostScale, true};
}
