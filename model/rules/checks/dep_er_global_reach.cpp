// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/global_reach_rules.h"
#include "model/edit/set_field.h"
#include "model/rules/checks/dep_er.h"
#include "model/rules/checks/peering_edits.h"
#include "model/rules/reach.h"
#include <QCoreApplication>

namespace {
/// A Global Reach with both of its circuits.
struct ErReach
{
    const GlobalReach& reach;
    const ExpressRouteCircuit& first;
    const ExpressRouteCircuit& second;
};

template <class Action> void forEachErReach(const RuleInput& input, GlobalReachRefusal refusal, const Action& action)
{
    for (const GlobalReach& reach : input.all<GlobalReach>()) {
        const auto* first = reach.circuits.size() == 2 ? input.find(reach.circuits[0]) : nullptr;
        const auto* second = first ? input.find(reach.circuits[1]) : nullptr;
        if (!second || first == second)
            continue;
        if (globalReachRefusals(input.catalogue(), {*first, input.find(first->peeringLocation)}, {*second, input.find(second->peeringLocation)}).contains(refusal))
            action(ErReach{reach, *first, *second});
    }
}

/// The design with circuits of a tier.
std::function<Result<Design>(const Design&)> erSettingTiers(const QList<ObjectId>& circuits, CircuitTier tier)
{
    return [circuits, tier](const Design& design) -> Result<Design> {
        Result<Design> edited = design;
        for (const ObjectId& circuit : circuits)
            if (edited = setField(*edited, circuit, QStringLiteral("tier"), choiceName(tier)); !edited)
                break;
        return edited;
    };
}

bool erHasPrivatePeering(const ExpressRouteCircuit& circuit) { return peeringOf(circuit, PeeringType::AzurePrivatePeering); }
}

void checkErReachLocal(const RuleInput& input, RuleFindings& findings)
{
    forEachErReach(input, GlobalReachRefusal::LocalTier, [&](const ErReach& joined) {
        for (const auto* circuit : {&joined.first, &joined.second})
            if (circuit->tier == CircuitTier::Local)
                findings.add({joined.reach.id, circuit->id}, QCoreApplication::translate("rules", "%1 joins %2, which is of the Local tier and so has no Global Reach.").arg(input.name(joined.reach.id), input.name(circuit->id)))
                    .at("circuits").at(circuit->id, "tier")
                    .fixed(QCoreApplication::translate("rules", "Set tier Standard"), settingField(circuit->id, "tier", choiceName(CircuitTier::Standard)));
    });
}

void checkErReachSamePlace(const RuleInput& input, RuleFindings& findings)
{
    forEachErReach(input, GlobalReachRefusal::SamePeeringLocation, [&](const ErReach& joined) {
        const auto* location = locationOf(input, joined.first);
        const QString place = location ? location->location : input.name(joined.first.peeringLocation);
        findings.add({joined.reach.id}, QCoreApplication::translate("rules", "%1 joins %2 and %3, which are both at %4: Global Reach joins circuits of different locations.").arg(input.name(joined.reach.id), input.name(joined.first.id), input.name(joined.second.id), place))
            .at("circuits").at(joined.first.id, "peeringLocation").at(joined.second.id, "peeringLocation");
    });
}

void checkErReachPremium(const RuleInput& input, RuleFindings& findings)
{
    forEachErReach(input, GlobalReachRefusal::NotPremium, [&](const ErReach& joined) {
        findings.add({joined.reach.id}, QCoreApplication::translate("rules", "%1 joins %2 and %3 across geopolitical regions, for which both must be of the Premium tier.").arg(input.name(joined.reach.id), input.name(joined.first.id), input.name(joined.second.id)))
            .at("circuits").at(joined.first.id, "tier").at(joined.second.id, "tier")
            .fixed(QCoreApplication::translate("rules", "Set tier Premium on both circuits"), erSettingTiers({joined.first.id, joined.second.id}, CircuitTier::Premium));
    });
}

void checkErReachPeering(const RuleInput& input, RuleFindings& findings)
{
    forEachErReach(input, GlobalReachRefusal::NoPrivatePeering, [&](const ErReach& joined) {
        for (const auto* circuit : {&joined.first, &joined.second})
            if (!erHasPrivatePeering(*circuit))
                findings.add({joined.reach.id, circuit->id}, QCoreApplication::translate("rules", "%1 joins private peerings, and %2 has none.").arg(input.name(joined.reach.id), input.name(circuit->id)))
                    .at("circuits").at(circuit->id, "peerings").fixed(QCoreApplication::translate("rules", "Add private peering to %1").arg(input.name(circuit->id)), addingPrivatePeering(circuit->id));
    });
}
