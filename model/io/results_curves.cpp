// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/io/results_curves.h"
#include <QJsonArray>

namespace {
QJsonObject lengthsJson(const OutageLengths& lengths)
{
    return {{"median", lengths.median.hours()}, {"percentile90", lengths.ninetieth.hours()}, {"percentile99", lengths.ninetyNinth.hours()}, {"longest", lengths.longest.hours()}};
}
}

void insertCapacityCurve(const CapacityCurve& curve, QJsonObject& pair, QJsonObject& reasons)
{
    QJsonArray steps;
    for (const CapacityStep& step : curve.steps) {
        QJsonObject json{{"mbps", step.capacity.mbps()}, {"probability", step.atLeast.up()}};
        if (!curve.isExact)
            json.insert(QStringLiteral("atMost"), step.upper.up());
        steps << json;
    }
    pair.insert(QStringLiteral("capacityCurve"), steps.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(steps));
    if (!curve.reason.isEmpty())
        reasons.insert(QStringLiteral("capacityCurve"), curve.reason);
}

void insertDowntime(const DowntimeDistribution& downtime, QJsonObject& pair, QJsonObject& reasons)
{
    QJsonArray points;
    for (const DowntimeChance& point : downtime.points)
        points << QJsonObject{{"hours", point.downtime.hours()}, {"chance", point.chance}, {"plusMinus", point.halfWidth}};
    pair.insert(QStringLiteral("downtimeDistribution"), QJsonObject{
        {"seed", static_cast<qint64>(downtime.seed)},
        {"years", downtime.years},
        {"meanHours", QJsonObject{{"simulated", downtime.meanDowntime.hours()}, {"plusMinus", downtime.meanHalfWidth.hours()}, {"exact", downtime.expectedDowntime.hours()}}},
        {"outagesPerYear", QJsonObject{{"simulated", downtime.meanOutages}, {"exact", downtime.expectedOutages ? QJsonValue(*downtime.expectedOutages) : QJsonValue(QJsonValue::Null)}}},
        {"yearsWithoutDowntime", downtime.withoutDowntime},
        {"points", points},
        {"outageHours", lengthsJson(downtime.outage)},
        {"longestOutageOfYearHours", lengthsJson(downtime.longestOutage)},
    });
    if (!downtime.reason.isEmpty())
        reasons.insert(QStringLiteral("downtimeDistribution"), downtime.reason);
}
