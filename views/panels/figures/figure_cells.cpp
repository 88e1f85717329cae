// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/figures/figure_cells.h"
#include "model/base/number_text.h"
#include "model/design/kind_info.h"
#include <QCoreApplication>
#include <cmath>

namespace {
/// A tenth of a millisecond is as exact as a distance formula gets.
QString shortMilliseconds(Latency latency)
{
    const double ms = latency.milliseconds();
    return shownText(ms < 10 ? std::round(ms * 10) / 10 : std::round(ms));
}
}

QString partName(const Analysis& analysis, const QString& object)
{
    const QString prefix = QStringLiteral("facility:");
    return object.startsWith(prefix) ? object.mid(prefix.size()) : displayName(analysis.design, ObjectId(object));
}

FigureCell capacityCell(const Analysis& analysis, const Capacity& capacity)
{
    if (!capacity.mbps.hasValue())
        return unknownCell(capacity.mbps.reason);
    FigureCell cell;
    cell.text = toText(*capacity.mbps);
    cell.order = capacity.mbps->mbps();
    QStringList parts;
    for (const Bottleneck& bottleneck : capacity.bottleneck)
        parts << QCoreApplication::translate("FigureModel", "%1, %2: %3").arg(partName(analysis, bottleneck.object), bottleneck.what, toText(bottleneck.limit));
    cell.tip = parts.isEmpty() ? QCoreApplication::translate("FigureModel", "There is no path.")
                               : QCoreApplication::translate("FigureModel", "Limited by:\n%1").arg(parts.join(QLatin1Char('\n')));
    return cell;
}

FigureCell bottleneckCell(const Analysis& analysis, const Capacity& capacity)
{
    if (!capacity.mbps.hasValue())
        return unknownCell(capacity.mbps.reason);
    FigureCell cell;
    QStringList names;
    QStringList details;
    for (const Bottleneck& bottleneck : capacity.bottleneck) {
        const QString name = partName(analysis, bottleneck.object);
        if (!names.contains(name))
            names << name;
        details << QCoreApplication::translate("FigureModel", "%1: %2, %3").arg(name, bottleneck.what, toText(bottleneck.limit));
    }
    cell.text = names.isEmpty() ? QCoreApplication::translate("FigureModel", "no path") : names.join(QStringLiteral(" + "));
    cell.tip = details.join(QLatin1Char('\n'));
    cell.order = capacity.mbps->mbps();
    return cell;
}

FigureCell availabilityCell(const AvailabilityFigure& availability)
{
    FigureCell cell;
    cell.text = availability.isExact ? toText(availability.value) : QCoreApplication::translate("FigureModel", "≥ %1").arg(toText(availability.value));
    cell.order = -availability.value.down();
    if (!availability.isExact)
        cell.tip = QCoreApplication::translate("FigureModel", "Between %1 and %2.").arg(toText(availability.lower), toText(availability.upper));
    else
        cell.tip = availability.reason.isEmpty() ? QCoreApplication::translate("FigureModel", "%1 of the time; exact.").arg(shownText(availability.value.up())) : availability.reason;
    return cell;
}

FigureCell downtimeCell(const AvailabilityFigure& availability)
{
    FigureCell cell;
    cell.text = downtimeText(availability.value.downtimeMinutesPerYear());
    cell.order = -availability.value.down();
    cell.tip = QCoreApplication::translate("FigureModel", "%1 a year, %2 a month on average.")
                   .arg(downtimeText(availability.value.downtimeMinutesPerYear()), downtimeText(availability.value.downtimeMinutesPerMonth()));
    return cell;
}

FigureCell roundTripCell(const Figure<RttRange>& rtt)
{
    if (!rtt.hasValue())
        return unknownCell(rtt.reason);
    FigureCell cell;
    cell.text = QCoreApplication::translate("FigureModel", "%1 ms").arg(shortMilliseconds(rtt->typical));
    cell.order = -rtt->typical.milliseconds();
    cell.tip = rtt->low == rtt->high ? QCoreApplication::translate("FigureModel", "Measured or published.")
                                     : QCoreApplication::translate("FigureModel", "Between %1 and %2 ms.").arg(shortMilliseconds(rtt->low), shortMilliseconds(rtt->high));
    return cell;
}

FigureCell securityCell(const SecurityPosture& posture)
{
    FigureCell cell;
    cell.grade = QString(posture.grade);
    cell.text = posture.summary();
    cell.order = posture.score;
    QStringList lines{QCoreApplication::translate("FigureModel", "%1 of 100 points").arg(posture.score)};
    for (const PostureFactor& factor : posture.factors) {
        const QString points = QCoreApplication::translate("FigureModel", "%1: %2 of %3").arg(factorLabel(factor.factor)).arg(factor.score).arg(factor.max);
        lines << (factor.raise.isEmpty() ? points : QCoreApplication::translate("FigureModel", "%1; %2: +%3").arg(points, factor.raise).arg(factor.gain));
    }
    lines << QCoreApplication::translate("FigureModel", "Security baseline: %1").arg(baselineLabel(posture.baseline));
    if (!posture.cap.isEmpty())
        lines << posture.cap;
    cell.tip = lines.join(QLatin1Char('\n'));
    return cell;
}

FigureCell resiliencyCell(const PairResult& pair)
{
    FigureCell cell;
    switch (pair.resiliency) {
    case ResiliencyClass::None:
        cell.text = QCoreApplication::translate("FigureModel", "None");
        cell.tip = QCoreApplication::translate("FigureModel", "No ExpressRoute path.");
        break;
    case ResiliencyClass::Standard:
        cell.text = QCoreApplication::translate("FigureModel", "Standard");
        cell.tip = QCoreApplication::translate("FigureModel", "ExpressRoute does not survive the loss of every single building.");
        break;
    case ResiliencyClass::High:
        cell.text = QCoreApplication::translate("FigureModel", "High");
        cell.tip = QCoreApplication::translate("FigureModel", "ExpressRoute survives the loss of any one building.");
        break;
    case ResiliencyClass::Maximum:
        cell.text = QCoreApplication::translate("FigureModel", "Maximum");
        cell.tip = QCoreApplication::translate("FigureModel", "ExpressRoute survives the loss of any one building and any one circuit.");
        break;
    }
    if (pair.hasVpnBackup)
        cell.text += QCoreApplication::translate("FigureModel", " + VPN");
    cell.order = int(pair.resiliency) + (pair.hasVpnBackup ? 0.5 : 0);
    return cell;
}

FigureCell singlePointsCell(const Analysis& analysis, const PairResult& pair)
{
    FigureCell cell;
    QStringList names;
    for (const int component : pair.singlePointsOfFailure)
        names << partName(analysis, analysis.componentName(component));
    cell.text = !pair.isConnected() ? QCoreApplication::translate("FigureModel", "not connected")
                : names.isEmpty()   ? QCoreApplication::translate("FigureModel", "none")
                                    : names.join(QStringLiteral(", "));
    cell.tip = names.join(QLatin1Char('\n'));
    cell.order = -double(names.size());
    return cell;
}

FigureCell failuresPendingCell()
{
    FigureCell cell = unknownCell(QCoreApplication::translate("FigureModel", "The failures are being computed."));
    cell.text = QStringLiteral("…");
    return cell;
}
