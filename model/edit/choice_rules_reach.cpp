// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/choice_check.h"
#include "model/edit/circuit_limits.h"
#include "model/edit/global_reach_rules.h"
#include "model/edit/link_prefixes.h"
#include <QCoreApplication>

// How far a circuit reaches. Source: Azure ExpressRoute documentation, the FAQ ("ExpressRoute Local", "ExpressRoute Premium"),
// "Locations and connectivity providers" and "ExpressRoute Global Reach".
namespace {
QString regionNames(const Catalogue& catalogue, const QStringList& names)
{
    QStringList texts;
    for (const QString& name : names) {
        const Region* region = catalogue.region(name);
        texts << (region ? region->displayName : name);
    }
    return texts.join(QStringLiteral(", "));
}
}

void checkReach(const ChoiceCheck& check, const Connection& connection)
{
    const auto* circuit = connection.connectionType == ConnectionType::ExpressRoute ? check.design.find(connection.circuit) : nullptr;
    const auto* gateway = check.design.find(connection.gateway);
    const auto* location = circuit ? check.locationOf(*circuit) : nullptr;
    const Region* region = gateway ? check.regionOf(*gateway) : nullptr;
    if (!location || !region)
        return;
    const QList<FieldOf> fields = QList<FieldOf>{{circuit->id, QStringLiteral("tier")}, {connection.id, QStringLiteral("circuit")}, {connection.id, QStringLiteral("gateway")}} + check.placeOf(*circuit) + check.placeOf(*gateway);
    const QString ends = QCoreApplication::translate("edit", "“%1” at %2").arg(check.name(circuit->id), location->location);
    const QString target = QCoreApplication::translate("edit", "“%1” in %2").arg(check.name(gateway->id), region->displayName);
    const ReachRefusal refusal = reachRefusal(*circuit, *location, *region);
    if (refusal == ReachRefusal::OtherCloud)
        check.refuse(fields, QCoreApplication::translate("edit", "%1 does not reach %2: they are in different Azure clouds, %3 and %4.").arg(ends, target, location->cloud, region->cloud));
    else if (refusal == ReachRefusal::OutsideLocal)
        check.refuse(fields, QCoreApplication::translate("edit", "%1 does not reach %2 with the Local tier, whose reach there is %3: choose Standard or Premium.").arg(ends, target, regionNames(check.catalogue, location->localRegions)));
    else if (refusal == ReachRefusal::OtherGeography)
        check.refuse(fields, QCoreApplication::translate("edit", "%1 does not reach %2 with the Standard tier, which stays in %3: choose Premium.").arg(ends, target, location->geopoliticalRegion));
}

void checkGlobalReach(const ChoiceCheck& check, const GlobalReach& reach)
{
    if (reach.addressPrefix && reach.addressPrefix->length() != globalReachLength(reach.addressPrefix->family()))
        check.refuse({{reach.id, QStringLiteral("addressPrefix")}}, QCoreApplication::translate("edit", "%1 is not a /29, which Global Reach takes (/125 for IPv6).").arg(toText(*reach.addressPrefix)));
    if (reach.circuits.size() != 2)
        return;
    const auto* first = check.design.find(reach.circuits[0]);
    const auto* second = check.design.find(reach.circuits[1]);
    if (!first || !second)
        return;
    const GlobalReachRefusal refusal = globalReachRefusal(check.catalogue, {*first, check.design.find(first->peeringLocation)}, {*second, check.design.find(second->peeringLocation)});
    if (refusal == GlobalReachRefusal::None)
        return;
    QList<FieldOf> fields{{reach.id, QStringLiteral("circuits")}};
    for (const auto* circuit : {first, second}) {
        if (refusal == GlobalReachRefusal::LocalTier || refusal == GlobalReachRefusal::NotPremium)
            fields << FieldOf{circuit->id, QStringLiteral("tier")};
        if (refusal == GlobalReachRefusal::NoPrivatePeering)
            fields << FieldOf{circuit->id, QStringLiteral("peerings")};
        if (refusal != GlobalReachRefusal::LocalTier && refusal != GlobalReachRefusal::NoPrivatePeering)
            fields << check.placeOf(*circuit);
    }
    const auto tierName = [](const ExpressRouteCircuit& circuit) { return choiceName(circuit.tier.value_or(CircuitTier::Standard)); };
    const QString names = QCoreApplication::translate("edit", "“%1” (%2) and “%3” (%4)").arg(check.name(first->id), tierName(*first), check.name(second->id), tierName(*second));
    check.refuse(fields, QCoreApplication::translate("edit", "Global Reach cannot join %1: %2").arg(names, refusalText(refusal)));
}
