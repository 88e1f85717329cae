// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/io/failure_results.h"
#include "model/analysis/explain.h"
#include "model/design/kind_info.h"
#include "model/io/text_table.h"
#include <algorithm>
#include <cmath>

namespace {
QJsonArray idsJson(const QList<ObjectId>& ids)
{
    QJsonArray array;
    for (const ObjectId& id : ids)
        array << id.text;
    return array;
}

QJsonValue failureName(const Analysis& analysis, int component)
{
    return component < 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(analysis.componentName(component));
}

QJsonValue mbpsOrNull(double mbps)
{
    return std::isfinite(mbps) ? QJsonValue(mbps) : QJsonValue(QJsonValue::Null);
}

QString labels(const Analysis& analysis, const std::vector<int>& components)
{
    QStringList names;
    for (const int component : components)
        names << labelOfComponent(analysis, component);
    return names.join(QStringLiteral(" + "));
}

QJsonObject failureJson(const Analysis& analysis, const FailureResult& failure)
{
    QJsonArray components, pairsDown, failovers;
    for (const int component : failure.components)
        components << analysis.componentName(component);
    for (const int index : failure.pairsDown) {
        const PairResult& pair = analysis.pairs[static_cast<std::size_t>(index)];
        pairsDown << QJsonArray{pair.from.text, pair.to.text};
    }
    for (const Failover& failover : failure.failovers)
        failovers << QJsonObject{{"from", idsJson(failover.before)}, {"to", idsJson(failover.after)}, {"pairs", failover.pairs}};
    QJsonObject json{
        {"name", labels(analysis, failure.components)},
        {"pairsDown", pairsDown},
        {"demandsUnmet", idsJson(failure.demandsUnmet)},
        {"failovers", failovers},
        {"overloaded", idsJson(failure.overloaded)},
    };
    json.insert(components.size() == 1 ? QStringLiteral("component") : QStringLiteral("components"), components.size() == 1 ? components.first() : QJsonValue(components));
    QJsonObject reasons;
    json.insert(QStringLiteral("worstUtilisation"), QJsonValue::Null);
    if (failure.worst.link.isEmpty())
        reasons.insert(QStringLiteral("worstUtilisation"), "No link with a known capacity carries traffic.");
    else
        json.insert(QStringLiteral("worstUtilisation"), QJsonObject{{"link", failure.worst.link.text}, {"utilisation", failure.worst.utilisation}});
    json.insert(QStringLiteral("lowestCapacityMbps"), failure.lowest.pair < 0 ? QJsonValue(QJsonValue::Null) : mbpsOrNull(failure.lowest.mbps));
    if (failure.lowest.pair < 0)
        reasons.insert(QStringLiteral("lowestCapacityMbps"), "It touches no pair that stays connected.");
    else if (std::isinf(failure.lowest.mbps))
        reasons.insert(QStringLiteral("lowestCapacityMbps"), "No part on the way has a known limit.");
    json.insert(QStringLiteral("reasons"), reasons);
    return json;
}

QString utilisationText(double share)
{
    return QStringLiteral("%1 %").arg(100 * share, 0, 'f', 1);
}

/// Whether a failure does anything that a terminal line should tell.
bool hasEffect(const FailureResult& failure, const FailureTable& table)
{
    return !failure.pairsDown.empty() || !failure.pairsRerouted.empty() || failure.demandsUnmet != table.demandsUnmet || !failure.overloaded.isEmpty();
}
}

QJsonArray failuresJson(const Analysis& analysis, const FailureTable& table)
{
    QJsonArray json;
    for (const FailureResult& failure : table.failures)
        json << failureJson(analysis, failure);
    return json;
}

QJsonObject doubleFailuresJson(const Analysis& analysis, const FailureTable& table)
{
    return {
        {"failures", failuresJson(analysis, table)},
        {"asked", static_cast<qint64>(table.asked)},
        {"noWorseThanEither", static_cast<qint64>(table.omitted)},
        {"notListed", static_cast<qint64>(table.cut)},
    };
}

void insertLinkWorstCase(const Analysis& analysis, const FailureTable& table, std::size_t link, QJsonObject& json)
{
    json.insert(QStringLiteral("worstCase"), QJsonValue::Null);
    if (!table.isComplete)
        return;
    const Figure<WorstUtilisation>& worst = table.links[link];
    if (worst.hasValue()) {
        json.insert(QStringLiteral("worstCase"), QJsonObject{{"utilisation", worst->utilisation}, {"failure", failureName(analysis, worst->failure)}});
        return;
    }
    QJsonObject reasons = json[QLatin1String("reasons")].toObject();
    reasons.insert(QStringLiteral("worstCase"), worst.reason);
    json.insert(QStringLiteral("reasons"), reasons);
}

void insertPairWorstCase(const Analysis& analysis, const FailureTable& table, std::size_t pair, QJsonObject& json)
{
    json.insert(QStringLiteral("worstCase"), QJsonValue::Null);
    if (!table.isComplete)
        return;
    const WorstCapacity& worst = table.pairs[pair];
    json.insert(QStringLiteral("worstCase"),
                QJsonObject{{"capacityMbps", QJsonObject{{"toAzure", mbpsOrNull(worst.toAzureMbps)}, {"fromAzure", mbpsOrNull(worst.fromAzureMbps)}}},
                            {"failure", QJsonObject{{"toAzure", failureName(analysis, worst.toAzureFailure)}, {"fromAzure", failureName(analysis, worst.fromAzureFailure)}}}});
    if (std::isfinite(worst.toAzureMbps) && std::isfinite(worst.fromAzureMbps))
        return;
    QJsonObject reasons = json[QLatin1String("reasons")].toObject();
    reasons.insert(QStringLiteral("worstCase"), "No part on the way has a known limit.");
    json.insert(QStringLiteral("reasons"), reasons);
}

QString failuresText(const Analysis& analysis, const FailureTable& table, int most)
{
    QList<QStringList> rows{{"Failure", "Pairs down", "Demands not met", "Fullest link", "Lowest capacity", "Fails over"}};
    int without = 0, left = 0;
    for (const FailureResult& failure : table.failures) {
        if (!hasEffect(failure, table)) {
            ++without;
            continue;
        }
        if (rows.size() > most) {
            ++left;
            continue;
        }
        QStringList unmet, moves;
        for (const ObjectId& demand : failure.demandsUnmet)
            unmet << displayName(analysis.design, demand);
        for (const Failover& failover : failure.failovers) {
            const auto named = [&](const QList<ObjectId>& ids) {
                QStringList names;
                for (const ObjectId& id : ids)
                    names << displayName(analysis.design, id);
                return names.join(QStringLiteral(", "));
            };
            moves << QStringLiteral("%1 → %2 (%3)").arg(named(failover.before), named(failover.after)).arg(failover.pairs);
        }
        const auto shortened = [](QStringList list) {
            const qsizetype more = list.size() - 3;
            if (more > 0)
                list = list.mid(0, 3) << QStringLiteral("%1 more").arg(more);
            return list.isEmpty() ? QStringLiteral("–") : list.join(QStringLiteral("; "));
        };
        rows << QStringList{
            labels(analysis, failure.components),
            QString::number(failure.pairsDown.size()),
            shortened(unmet),
            failure.worst.link.isEmpty() ? QStringLiteral("–") : QStringLiteral("%1 %2").arg(displayName(analysis.design, failure.worst.link), utilisationText(failure.worst.utilisation)),
            failure.lowest.pair < 0 ? QStringLiteral("–") : std::isinf(failure.lowest.mbps) ? QStringLiteral("unknown") : toText(Bandwidth::mbps(std::round(failure.lowest.mbps * 1000) / 1000)),
            shortened(moves),
        };
    }
    QString text = rows.size() > 1 ? textTable(rows) : QString();
    if (left > 0)
        text += QStringLiteral("  … and %1 more; --json has all.\n").arg(left);
    if (without > 0)
        text += QStringLiteral("  %1 of %2 change no route and break no demand.\n").arg(without).arg(table.failures.size());
    return text;
}
