// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/circuit_limits.h"
#include "model/rules/checks/dep_er.h"
#include "model/rules/reach.h"
#include <QCoreApplication>

namespace {
/// A circuit connected to a gateway, both in known places.
struct ErJoin
{
    const ExpressRouteCircuit& circuit;
    const VirtualNetworkGateway& gateway;
    const PeeringLocationEntry& location;
    const Region& region;
};

template <class Action> void forEachErJoin(const RuleInput& input, ReachRefusal refusal, const Action& action)
{
    for (const Connection& connection : input.all<Connection>()) {
        const auto* circuit = connection.connectionType == ConnectionType::ExpressRoute ? input.find(connection.circuit) : nullptr;
        const auto* gateway = input.find(connection.gateway);
        const auto* location = circuit ? locationOf(input, *circuit) : nullptr;
        const Region* region = gateway ? regionOf(input, *gateway) : nullptr;
        if (location && region && reachRefusal(*circuit, *location, *region) == refusal)
            action(ErJoin{*circuit, *gateway, *location, *region});
    }
}

QString erSetTierText(CircuitTier tier) { return QCoreApplication::translate("rules", "Set tier %1").arg(choiceName(tier)); }
}

void checkErLocalRegion(const RuleInput& input, RuleFindings& findings)
{
    forEachErJoin(input, ReachRefusal::OutsideLocal, [&](const ErJoin& join) {
        const CircuitTier tier = join.location.geopoliticalRegion == join.region.geopoliticalRegion ? CircuitTier::Standard : CircuitTier::Premium;
        findings.add({join.circuit.id, join.gateway.id}, QCoreApplication::translate("rules", "%1 at %2 is of the Local tier, which does not reach %3 in %4.").arg(input.name(join.circuit.id), join.location.location, input.name(join.gateway.id), join.region.displayName))
            .at("tier").at("peeringLocation").fixed(erSetTierText(tier), settingField(join.circuit.id, "tier", choiceName(tier)));
    });
}

void checkErLocalLocation(const RuleInput& input, RuleFindings& findings)
{
    for (const ExpressRouteCircuit& circuit : input.all<ExpressRouteCircuit>()) {
        const auto* location = circuit.tier == CircuitTier::Local ? locationOf(input, circuit) : nullptr;
        if (location && location->localRegions.isEmpty())
            findings.add({circuit.id}, QCoreApplication::translate("rules", "%1 is of the Local tier, which is not sold at %2: no Azure region lies beside it.").arg(input.name(circuit.id), location->location))
                .at("tier").at("peeringLocation").fixed(erSetTierText(CircuitTier::Standard), settingField(circuit.id, "tier", choiceName(CircuitTier::Standard)));
    }
}

void checkErStandardReach(const RuleInput& input, RuleFindings& findings)
{
    forEachErJoin(input, ReachRefusal::OtherGeography, [&](const ErJoin& join) {
        findings.add({join.circuit.id, join.gateway.id}, QCoreApplication::translate("rules", "%1 at %2 is of the Standard tier, which stays in %3 and does not reach %4 in %5.")
                                                             .arg(input.name(join.circuit.id), join.location.location, join.location.geopoliticalRegion, input.name(join.gateway.id), join.region.displayName))
            .at("tier").at("peeringLocation").fixed(erSetTierText(CircuitTier::Premium), settingField(join.circuit.id, "tier", choiceName(CircuitTier::Premium)));
    });
}

void checkErProvider(const RuleInput& input, RuleFindings& findings)
{
    for (const ExpressRouteCircuit& circuit : input.all<ExpressRouteCircuit>()) {
        const auto* location = circuit.expressRoutePort.isEmpty() ? locationOf(input, circuit) : nullptr;
        if (location && isProviderAbsent(input.catalogue(), circuit, *location))
            findings.add({circuit.id}, QCoreApplication::translate("rules", "%1 is ordered from %2, which is not among the %3 providers at %4.").arg(input.name(circuit.id), circuit.provider).arg(location->providers->size()).arg(location->location))
                .at("provider").at("peeringLocation");
    }
}

void checkErCloud(const RuleInput& input, RuleFindings& findings)
{
    forEachErJoin(input, ReachRefusal::OtherCloud, [&](const ErJoin& join) {
        findings.add({join.circuit.id, join.gateway.id}, QCoreApplication::translate("rules", "%1 at %2 and %3 in %4 are in different Azure clouds.").arg(input.name(join.circuit.id), join.location.location, input.name(join.gateway.id), join.region.displayName))
            .at("peeringLocation");
    });
}
