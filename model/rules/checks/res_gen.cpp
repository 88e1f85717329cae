// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/rules/checks/families.h"
#include "model/rules/checks/hybrid_ways.h"
#include "model/rules/checks/res_er.h"
#include "model/rules/checks/res_net.h"
#include "model/rules/checks/res_vpn.h"
#include <QCoreApplication>
#include <QMap>
#include <QRegularExpression>
#include <cmath>

namespace {
/// What rules of their own say of an object already.
QSet<ObjectId> genNamedElsewhere(const RuleInput& input)
{
    QSet<ObjectId> named;
    for (const auto check : {checkSingleCircuit, checkOneLocation, checkPathsOnOneRouter, checkCircuitsOnOneRouter, checkOnePathInUse, checkPathsShareDuct, checkBranchDevice, checkBranchLine, checkBackupShares, checkSingleAppliance}) {
        RuleFindings other(ruleOf(QStringLiteral("RES-GEN-001")));
        check(input, other);
        for (const Finding& finding : other.take())
            for (const ObjectId& id : finding.objects)
                named.insert(id);
    }
    return named;
}

/// Whether it is equipment that can be drawn twice. Azure runs gateways, circuits, hubs and firewalls twice itself.
bool genIsDrawnOnce(const RuleInput& input, const Component& component, const QSet<ObjectId>& named)
{
    switch (component.kind) {
    case ComponentKind::EdgeRouter:
    case ComponentKind::InternetAccess:
    case ComponentKind::WanLink:
    case ComponentKind::AccessLink:
    case ComponentKind::SharedRisk:
        return !named.contains(component.object);
    case ComponentKind::Facility:
        for (const ExpressRouteCircuit* circuit : input.circuitsAt(PeeringLocationId(component.object)))
            if (named.contains(circuit->id))
                return false;
        return true;
    default:
        return false;
    }
}

/// RES-GEN-001
void checkSinglePoints(const RuleInput& input, RuleFindings& findings)
{
    const QList<DemandWays> demands = demandWays(input);
    if (demands.isEmpty())
        return;
    const QSet<ObjectId> named = genNamedElsewhere(input);
    const Analysis& analysis = input.figures();
    QMap<ObjectId, QList<ObjectId>> demandsBy;   // of each single point, in the order of ids
    for (const DemandWays& one : demands)
        for (const int index : one.pair->singlePointsOfFailure)
            if (const Component& component = analysis.components[static_cast<std::size_t>(index)]; genIsDrawnOnce(input, component, named) && !demandsBy[component.object].contains(one.demand->id))
                demandsBy[component.object] << one.demand->id;
    constexpr qsizetype most = 4;
    for (auto it = demandsBy.cbegin(); it != demandsBy.cend(); ++it)
        if (!it.value().isEmpty()) {
            const qsizetype more = it.value().size() - most;
            const QString whom = more > 0 ? QCoreApplication::translate("rules", "%1 and %2 more demands").arg(input.names(it.value().mid(0, most))).arg(more) : input.names(it.value());
            findings.add({it.key()}, QCoreApplication::translate("rules", "%1 is a single point of failure: its loss alone cuts off %2.").arg(input.name(it.key()), whom));
        }
}

/// RES-GEN-002
void checkAvailabilityTarget(const RuleInput& input, RuleFindings& findings)
{
    for (const DemandWays& one : demandWays(input)) {
        if (!one.demand->availabilityTarget)
            continue;
        const Availability target = *one.demand->availabilityTarget;
        const AvailabilityFigure& figure = one.pair->availability;
        const Availability best = figure.isExact ? figure.value : figure.upper;
        const Availability least = figure.isExact ? figure.value : figure.lower;
        const Analysis& analysis = input.figures();
        const Component* weakest = nullptr;
        for (const int index : one.pair->singlePointsOfFailure)
            if (const Component& component = analysis.components[static_cast<std::size_t>(index)]; !weakest || component.availability.value.down() > weakest->availability.value.down())
                weakest = &component;
        const QString ends = QCoreApplication::translate("rules", "%1 asks for %2 between %3 and %4").arg(input.name(one.demand->id), toText(target), input.name(one.pair->from), input.name(one.pair->to));
        if (best.down() > target.down()) {
            const QString why = weakest && weakest->availability.value.down() > 0 ? QCoreApplication::translate("rules", " Its weakest single point is %1 (%2).").arg(input.name(weakest->object), toText(weakest->availability.value)) : QString();
            findings.add({one.demand->id}, QCoreApplication::translate("rules", "%1, and the drawn ways give %2.%3").arg(ends, toText(best), why)).at("availabilityTarget");
        } else if (least.down() > target.down()) {
            findings.undecided({one.demand->id}, QCoreApplication::translate("rules", "%1, and it can only be told that the drawn ways give between %2 and %3.").arg(ends, toText(least), toText(best))).at("availabilityTarget");
        }
    }
}

constexpr int genHoursPerWeek = 7 * 24;
/// Azure VPN Gateway documentation, "Configure customer-controlled maintenance": a window has five hours at least.
constexpr int genWindowHours = 5;
const QStringList genDays{QStringLiteral("monday"), QStringLiteral("tuesday"), QStringLiteral("wednesday"), QStringLiteral("thursday"), QStringLiteral("friday"), QStringLiteral("saturday"), QStringLiteral("sunday")};

struct GenWindow
{
    int day;                                     ///< 0 … 6
    QString time;                                ///< "02:00"
    double hour;                                 ///< of the week
};

/// "Sunday 02:00"; nothing of other texts.
std::optional<GenWindow> genWindowOf(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^\\s*([A-Za-z]+)\\s+(\\d{1,2}):(\\d{2})\\s*$"));
    const auto match = form.match(text);
    const auto day = genDays.indexOf(match.captured(1).toLower());
    if (!match.hasMatch() || day < 0)
        return std::nullopt;
    return GenWindow{static_cast<int>(day), match.captured(2) + u':' + match.captured(3), day * 24.0 + match.captured(2).toInt() + match.captured(3).toInt() / 60.0};
}

bool genWindowsOverlap(const QString& a, const QString& b)
{
    const auto first = genWindowOf(a), second = genWindowOf(b);
    if (!first || !second)
        return !a.trimmed().isEmpty() && a.trimmed().compare(b.trimmed(), Qt::CaseInsensitive) == 0;
    const double apart = std::abs(first->hour - second->hour);
    return std::min(apart, genHoursPerWeek - apart) < genWindowHours;
}

/// Whether two gateways back each other up: of two types in one place, or on one circuit.
bool genBackEachOther(const RuleInput& input, const VirtualNetworkGateway& a, const VirtualNetworkGateway& b)
{
    if (placeOf(a) == placeOf(b))
        return a.gatewayType != b.gatewayType && !placeOf(a).isEmpty();
    for (const Connection* one : circuitConnectionsOf(input, a))
        for (const Connection* other : circuitConnectionsOf(input, b))
            if (one->circuit == other->circuit)
                return true;
    return false;
}

/// RES-GEN-003
void checkMaintenanceWindows(const RuleInput& input, RuleFindings& findings)
{
    const auto& gateways = input.all<VirtualNetworkGateway>();
    for (const VirtualNetworkGateway& a : gateways)
        for (const VirtualNetworkGateway& b : gateways) {
            if (!(a.id < b.id) || a.maintenanceWindow.isEmpty() || b.maintenanceWindow.isEmpty() || !genBackEachOther(input, a, b) || !genWindowsOverlap(a.maintenanceWindow, b.maintenanceWindow))
                continue;
            auto entry = findings.add({a.id, b.id}, QCoreApplication::translate("rules", "%1 (%2) and %3 (%4) back each other up, and may be maintained at the same time.").arg(input.name(a.id), a.maintenanceWindow, input.name(b.id), b.maintenanceWindow))
                             .at("maintenanceWindow").at(b.id, "maintenanceWindow");
            if (const auto window = genWindowOf(b.maintenanceWindow)) {
                QString day = genDays[(window->day + 1) % genDays.size()];
                day[0] = day[0].toUpper();
                const QString next = day + u' ' + window->time;
                entry.fixed(QCoreApplication::translate("rules", "Maintain %1 on %2").arg(input.name(b.id), next), settingField(b.id, "maintenanceWindow", next));
            }
        }
}
}

std::vector<RuleCheck> checksResGen()
{
    return {
        {"RES-GEN-001", checkSinglePoints},
        {"RES-GEN-002", checkAvailabilityTarget},
        {"RES-GEN-003", checkMaintenanceWindows},
    };
}
