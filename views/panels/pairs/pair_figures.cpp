// SPDX-License-Identifier: GPL-3.0-or-later
// Scales: what has a meaning of its own keeps its colours in every design (two to five nines, grades, classes); what is a
// matter of size (capacity, round trip, number of single points) is measured by the range in this design.

#include "views/panels/pairs/pair_figures.h"
#include "views/panels/figures/figure_cells.h"
#include "views/panels/pairs/worst_failure_figure.h"
#include "views/theme/theme.h"
#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace {
constexpr double fewestDown = 1e-12;                     // beyond it nines are not told apart
constexpr double leastMbps = 1e-3;

QString pairFigureText(const char* text)
{
    return QCoreApplication::translate("PairFigures", text);
}

using Badness = std::optional<double>;

Badness availabilityBadness(const PairSource&, const PairResult& pair)
{
    if (!pair.isConnected())
        return {};
    return std::log10(std::max(pair.availability.value.down(), fewestDown));
}

HeatScale availabilityScale(double, double)
{
    return {-5, -2, pairFigureText(QT_TRANSLATE_NOOP("PairFigures", "99.999 % or more")), pairFigureText(QT_TRANSLATE_NOOP("PairFigures", "99 % or less"))};
}

HeatScale downtimeScale(double, double)
{
    const auto ends = [](double down) { return downtimeText(down * Availability::minutesPerYear); };
    return {-5, -2, pairFigureText(QT_TRANSLATE_NOOP("PairFigures", "%1 or less")).arg(ends(1e-5)), pairFigureText(QT_TRANSLATE_NOOP("PairFigures", "%1 or more")).arg(ends(1e-2))};
}

Badness capacityBadness(const PairResult& pair, const std::optional<Bandwidth>& capacity)
{
    if (!pair.isConnected() || !capacity)
        return {};
    return -std::log10(std::max(capacity->mbps(), leastMbps));
}

Badness toAzureBadness(const PairSource&, const PairResult& pair)
{
    return capacityBadness(pair, pair.capacity.toAzure.mbps.value);
}

Badness fromAzureBadness(const PairSource&, const PairResult& pair)
{
    return capacityBadness(pair, pair.capacity.fromAzure.mbps.value);
}

Badness lowerCapacityBadness(const PairSource&, const PairResult& pair)
{
    return capacityBadness(pair, lowerCapacity(pair));
}

/// Capacities by ratio, at least a tenfold one, so that small differences stay pale.
HeatScale capacityScale(double least, double greatest)
{
    const auto text = [](double badness) { return toText(Bandwidth::mbps(std::pow(10, -badness))); };
    return {least, std::max(greatest, least + 1), text(least), text(std::max(greatest, least + 1))};
}

Badness roundTripBadness(const PairSource&, const PairResult& pair)
{
    if (!pair.isConnected() || !pair.rtt.hasValue())
        return {};
    return pair.rtt->typical.milliseconds();
}

HeatScale roundTripScale(double least, double greatest)
{
    const double worst = std::max(greatest, least + 20);
    const auto text = [](double ms) { return pairFigureText(QT_TRANSLATE_NOOP("PairFigures", "%1 ms")).arg(std::round(ms)); };
    return {least, worst, text(least), text(worst)};
}

Badness securityBadness(const PairSource& source, const PairResult& pair)
{
    if (!pair.isConnected() || !pair.security.hasValue())
        return {};
    const SecurityPosture posture = gradedPosture(*pair.security, source.analysis);
    static const QString letters = QStringLiteral("ABCDF");
    return double(std::max<qsizetype>(0, letters.indexOf(posture.grade))) + (100 - posture.score) / 1000.0;    // within a grade by points
}

HeatScale securityScale(double, double)
{
    return {0, 4, QStringLiteral("A"), QStringLiteral("F")};
}

Badness resiliencyBadness(const PairSource&, const PairResult& pair)
{
    if (!pair.isConnected())
        return {};
    return int(ResiliencyClass::Maximum) - int(pair.resiliency) - (pair.hasVpnBackup ? 0.5 : 0);
}

HeatScale resiliencyScale(double, double)
{
    return {-0.5, int(ResiliencyClass::Maximum), pairFigureText(QT_TRANSLATE_NOOP("PairFigures", "Maximum + VPN")), pairFigureText(QT_TRANSLATE_NOOP("PairFigures", "None"))};
}

Badness singlePointsBadness(const PairSource&, const PairResult& pair)
{
    if (!pair.isConnected())
        return {};
    return double(pair.singlePointsOfFailure.size());
}

HeatScale singlePointsScale(double, double greatest)
{
    const double worst = std::max(greatest, 6.0);
    return {0, worst, QStringLiteral("0"), QString::number(worst)};
}

FigureCell lowerCapacityCell(const PairSource& source, const PairResult& pair)
{
    const Figure<Bandwidth>& toAzure = pair.capacity.toAzure.mbps;
    const Figure<Bandwidth>& fromAzure = pair.capacity.fromAzure.mbps;
    return capacityCell(source.analysis, !toAzure.hasValue() || !fromAzure.hasValue() ? (toAzure.hasValue() ? pair.capacity.fromAzure : pair.capacity.toAzure) : pair.capacity.lower());
}

FigureCell gradeCell(const PairSource& source, const PairResult& pair)
{
    if (!pair.security.hasValue())
        return unknownCell(pair.security.reason);
    const SecurityPosture posture = gradedPosture(*pair.security, source.analysis);
    FigureCell cell = securityCell(posture);
    cell.tip = QStringLiteral("%1\n%2").arg(posture.summary(), cell.tip);
    cell.text = QStringLiteral("%1 · %2").arg(posture.grade).arg(posture.score);
    cell.grade.clear();
    return cell;
}

FigureCell singlePointsCountCell(const PairSource& source, const PairResult& pair)
{
    FigureCell cell = singlePointsCell(source.analysis, pair);
    cell.text = pair.singlePointsOfFailure.isEmpty() ? pairFigureText(QT_TRANSLATE_NOOP("PairFigures", "none")) : QString::number(pair.singlePointsOfFailure.size());
    return cell;
}
}

int HeatScale::stepOf(double badness) const
{
    const int steps = int(Theme{}.heat.size());
    const double place = worst > best ? (badness - best) / (worst - best) : 0;
    return std::clamp(int(std::lround(place * (steps - 1))), 0, steps - 1);
}

std::optional<Bandwidth> lowerCapacity(const PairResult& pair)
{
    const auto& toAzure = pair.capacity.toAzure.mbps.value;
    const auto& fromAzure = pair.capacity.fromAzure.mbps.value;
    return !toAzure || !fromAzure ? std::nullopt : std::optional(toAzure->mbps() <= fromAzure->mbps() ? *toAzure : *fromAzure);
}

FigureKind PairFigure::whyOf(const PairResult& pair) const
{
    const bool isFromAzureLower = cell == lowerCapacityCell && pair.capacity.fromAzure.mbps.hasValue() && pair.capacity.toAzure.mbps.hasValue() && &pair.capacity.lower() == &pair.capacity.fromAzure;
    return isFromAzureLower ? FigureKind::CapacityFromAzure : why;
}

const QList<PairFigure>& pairFigures()
{
    static const QList<PairFigure> figures{
        {"availability", pairFigureText(QT_TRANSLATE_NOOP("PairFigures", "Availability")), pairFigureText(QT_TRANSLATE_NOOP("PairFigures", "The exact probability that a path is up, everything included.")),
         FigureKind::Availability, 96, [](const PairSource&, const PairResult& pair) { return availabilityCell(pair.availability); }, availabilityBadness, availabilityScale},
        {"downtime", pairFigureText(QT_TRANSLATE_NOOP("PairFigures", "Downtime a year")), pairFigureText(QT_TRANSLATE_NOOP("PairFigures", "Average downtime a year, from the end-to-end availability.")),
         FigureKind::Availability, 92, [](const PairSource&, const PairResult& pair) { return downtimeCell(pair.availability); }, availabilityBadness, downtimeScale},
        {"capacityLower", pairFigureText(QT_TRANSLATE_NOOP("PairFigures", "Capacity, lower direction")), pairFigureText(QT_TRANSLATE_NOOP("PairFigures", "The lower capacity of both directions over the active routes.")),
         FigureKind::CapacityToAzure, 84, lowerCapacityCell, lowerCapacityBadness, capacityScale},
        {"capacityToAzure", pairFigureText(QT_TRANSLATE_NOOP("PairFigures", "Capacity to Azure")), pairFigureText(QT_TRANSLATE_NOOP("PairFigures", "Capacity towards Azure over the active routes.")),
         FigureKind::CapacityToAzure, 84, [](const PairSource& source, const PairResult& pair) { return capacityCell(source.analysis, pair.capacity.toAzure); }, toAzureBadness, capacityScale},
        {"capacityFromAzure", pairFigureText(QT_TRANSLATE_NOOP("PairFigures", "Capacity from Azure")), pairFigureText(QT_TRANSLATE_NOOP("PairFigures", "Capacity from Azure over the active routes.")),
         FigureKind::CapacityFromAzure, 84, [](const PairSource& source, const PairResult& pair) { return capacityCell(source.analysis, pair.capacity.fromAzure); }, fromAzureBadness, capacityScale},
        {"roundTrip", pairFigureText(QT_TRANSLATE_NOOP("PairFigures", "Round-trip time")), pairFigureText(QT_TRANSLATE_NOOP("PairFigures", "Typical round-trip time of the worst active route.")),
         FigureKind::RoundTripTime, 80, [](const PairSource&, const PairResult& pair) { return roundTripCell(pair.rtt); }, roundTripBadness, roundTripScale},
        {"security", pairFigureText(QT_TRANSLATE_NOOP("PairFigures", "Security grade")), pairFigureText(QT_TRANSLATE_NOOP("PairFigures", "Grade and points of the weakest route that can become active.")),
         FigureKind::Security, 80, gradeCell, securityBadness, securityScale},
        {"resiliency", pairFigureText(QT_TRANSLATE_NOOP("PairFigures", "Resiliency class")), pairFigureText(QT_TRANSLATE_NOOP("PairFigures", "Which losses ExpressRoute survives.")),
         FigureKind::Resiliency, 122, [](const PairSource&, const PairResult& pair) { return resiliencyCell(pair); }, resiliencyBadness, resiliencyScale},
        {"singlePoints", pairFigureText(QT_TRANSLATE_NOOP("PairFigures", "Single points of failure")), pairFigureText(QT_TRANSLATE_NOOP("PairFigures", "How many components disconnect the pair by their loss alone.")),
         FigureKind::Availability, 76, singlePointsCountCell, singlePointsBadness, singlePointsScale},
        worstFailureFigure(),
    };
    return figures;
}
