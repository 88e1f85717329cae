// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/circuit_actions.h"
#include "model/edit/set_field.h"
#include "tests/catch.h"
#include "tests/edit/desk.h"

namespace {
QList<GuideAction> actionsOf(const Design& design, const ObjectId& circuit, CircuitStepKind step, bool isStepBack = false)
{
    QList<GuideAction> actions;
    for (const GuideAction& action : guideActions(design, Catalogue::builtIn(), circuit))
        if (action.step == step && action.isStepBack == isStepBack && action.kind != GuideActionKind::HandOver)
            actions << action;
    return actions;
}

/// Does the only thing that a step offers.
Design done(const Design& design, const ObjectId& circuit, CircuitStepKind step, bool isStepBack = false)
{
    const QList<GuideAction> actions = actionsOf(design, circuit, step, isStepBack);
    REQUIRE(actions.size() == 1);
    INFO(actions.first().text.toStdString());
    CHECK(actions.first().refusal.isEmpty());
    REQUIRE(actions.first().isEdit());
    const auto edited = withGuideAction(design, Catalogue::builtIn(), circuit, actions.first());
    REQUIRE(edited);
    return *edited;
}

/// The refusal of all that a step offers, which must be refused.
QString refusalOf(const Design& design, const ObjectId& circuit, CircuitStepKind step, bool isStepBack = false)
{
    QString refusal;
    for (const GuideAction& action : actionsOf(design, circuit, step, isStepBack)) {
        INFO(action.text.toStdString());
        CHECK_FALSE(action.refusal.isEmpty());
        const auto edited = withGuideAction(design, Catalogue::builtIn(), circuit, action);
        REQUIRE_FALSE(edited);
        CHECK(edited.error().message == action.refusal);
        refusal = action.refusal;
    }
    return refusal;
}

int currentStep(const Design& design, const ObjectId& circuit)
{
    return circuitGuide(design, Catalogue::builtIn(), circuit)->current + 1;
}

using enum CircuitStepKind;
}

TEST_CASE("a circuit is taken from nothing to its link by the actions of its guide, and back")
{
    Desk desk;
    const ObjectId site = desk.add(ObjectKind::Site);
    const ObjectId router = desk.add(ObjectKind::EdgeRouter, site);
    const ObjectId location = desk.add(ObjectKind::PeeringLocation);
    const ObjectId circuit = desk.add(ObjectKind::ExpressRouteCircuit, location);
    desk.link(router, circuit);
    Design design = desk.design;
    CHECK(currentStep(design, circuit) == 1);
    CHECK(refusalOf(design, circuit, Circuit).contains("step 2"));
    CHECK(refusalOf(design, circuit, HandOver).contains("step 3"));
    CHECK(refusalOf(design, circuit, PeeringAndLink).contains("step 1"));

    design = done(design, circuit, Gateway);
    REQUIRE(design.all<VirtualNetwork>().size() == 1);
    CHECK(design.all<VirtualNetwork>().begin()->subnet("GatewaySubnet"));
    CHECK(design.all<VirtualNetworkGateway>().begin()->gatewayType == GatewayType::ExpressRoute);
    CHECK(actionsOf(design, circuit, Gateway).isEmpty());
    CHECK(currentStep(design, circuit) == 2);

    const QList<GuideAction> choose = actionsOf(design, circuit, LocationAndProvider);
    REQUIRE(choose.size() == 1);
    CHECK(choose.first().field == "provider");
    design = *setField(design, circuit, "provider", "Equinix");
    CHECK(currentStep(design, circuit) == 3);

    design = done(design, circuit, Circuit);
    CHECK(statesOf(*design.find<ExpressRouteCircuit>(circuit)).circuit == CircuitProvisioningState::Enabling);
    CHECK(refusalOf(design, circuit, HandOver).contains("step 3"));
    design = done(design, circuit, Circuit);
    CHECK(currentStep(design, circuit) == 4);
    CHECK(refusalOf(design, circuit, PeeringAndLink).contains("provisioned"));
    design = done(design, circuit, HandOver);
    CHECK(refusalOf(design, circuit, PeeringAndLink).contains("provisioned"));
    design = done(design, circuit, HandOver);
    CHECK(currentStep(design, circuit) == 5);

    // The link waits for the peering, whose one gap is the AS number of the router.
    const QList<GuideAction> last = actionsOf(design, circuit, PeeringAndLink);
    REQUIRE(last.size() == 2);
    CHECK(last[0].kind == GuideActionKind::ConfigurePeering);
    CHECK(last[1].kind == GuideActionKind::LinkGateway);
    CHECK(last[1].refusal.contains("peering first"));
    design = *withGuideAction(design, Catalogue::builtIn(), circuit, last[0]);
    design = done(design, circuit, PeeringAndLink);
    CHECK(currentStep(design, circuit) == 6);
    requireSound(design);

    // And back, as Azure allows it: the provider first.
    CHECK(refusalOf(design, circuit, Circuit, true).contains("deprovision first"));
    design = done(design, circuit, HandOver, true);
    CHECK(refusalOf(design, circuit, Circuit, true).contains("deprovision first"));
    design = done(design, circuit, HandOver, true);
    design = done(design, circuit, Circuit, true);
    design = done(design, circuit, Circuit, true);
    CHECK(statesOf(*design.find<ExpressRouteCircuit>(circuit)) == CircuitStates());
    CHECK_FALSE(circuitGuide(design, Catalogue::builtIn(), circuit)->isBilled);
}

TEST_CASE("the gateway can be made in each network or hub that may have one")
{
    Desk desk;
    const ObjectId location = desk.add(ObjectKind::PeeringLocation);
    const ObjectId circuit = desk.add(ObjectKind::ExpressRouteCircuit, location);
    const ObjectId network = desk.add(ObjectKind::VirtualNetwork), spoke = desk.add(ObjectKind::VirtualNetwork), hub = desk.add(ObjectKind::VirtualHub);
    desk.link(hub, spoke);
    const QList<GuideAction> places = actionsOf(desk.design, circuit, Gateway);
    REQUIRE(places.size() == 2);
    CHECK(places[0].target == network);
    CHECK(places[1].target == hub);
    const auto inHub = withGuideAction(desk.design, Catalogue::builtIn(), circuit, places[1]);
    REQUIRE(inHub);
    CHECK(circuitGuide(*inHub, Catalogue::builtIn(), circuit)->steps[0].state == StepState::Done);
}

TEST_CASE("a private peering is completed, not overwritten")
{
    Desk desk;
    const ObjectId location = desk.add(ObjectKind::PeeringLocation);
    const ObjectId id = desk.add(ObjectKind::ExpressRouteCircuit, location);
    ExpressRouteCircuit circuit = *desk.design.find<ExpressRouteCircuit>(id);
    circuit.peerings.first().secondaryPrefix.reset();
    circuit.peerings.first().vlanId = 777;
    const Cidr kept = *circuit.peerings.first().primaryPrefix;
    const ExpressRouteCircuit filled = withPrivatePeering(desk.design.with(circuit), circuit);
    REQUIRE(filled.peerings.size() == 1);
    CHECK(filled.peerings.first().primaryPrefix == kept);
    REQUIRE(filled.peerings.first().secondaryPrefix);
    CHECK_FALSE(filled.peerings.first().secondaryPrefix == kept);
    CHECK(filled.peerings.first().vlanId == 777);
    CHECK_FALSE(filled.peerings.first().peerAsn);        // no router says it: never invented
    circuit.peerings.clear();
    CHECK(withPrivatePeering(desk.design.with(circuit), circuit).peerings.size() == 1);
    CHECK(guideActions(desk.design, Catalogue::builtIn(), ObjectId("nobody")).isEmpty());
}

TEST_CASE("a circuit on a Direct port has its port, letter and cross-connects in place of the provider's part")
{
    Desk desk;
    const ObjectId site = desk.add(ObjectKind::Site);
    const ObjectId router = desk.add(ObjectKind::EdgeRouter, site);
    const ObjectId location = desk.add(ObjectKind::PeeringLocation);
    const ObjectId circuit = desk.add(ObjectKind::ExpressRouteCircuit, location);
    const ObjectId port = desk.add(ObjectKind::ExpressRoutePort, location);
    desk.link(router, circuit);
    ExpressRouteCircuit row = *desk.design.find<ExpressRouteCircuit>(circuit);
    row.expressRoutePort = Id<ExpressRoutePort>(port);
    Design design = desk.design.with(row);
    const auto kinds = [&] {
        QList<CircuitStepKind> list;
        const auto guide = circuitGuide(design, Catalogue::builtIn(), circuit);
        for (const CircuitStep& step : guide->steps)
            list << step.kind;
        return list;
    };
    CHECK(kinds() == QList<CircuitStepKind>{Gateway, LocationAndPort, CrossConnect, Circuit, PeeringAndLink});
    CHECK_FALSE(circuitGuide(design, Catalogue::builtIn(), circuit)->isBilled);
    CHECK(circuitGuide(design, Catalogue::builtIn(), circuit)->steps[1].state == StepState::Done);
    CHECK(refusalOf(design, circuit, Circuit).contains("step 3"));

    design = done(design, circuit, Gateway);
    const QList<GuideAction> cross = actionsOf(design, circuit, CrossConnect);
    REQUIRE(cross.size() == 2);
    CHECK(cross[1].refusal.contains("letter of authorisation"));
    design = *withGuideAction(design, Catalogue::builtIn(), circuit, cross[0]);
    CHECK(design.find<ExpressRoutePort>(port)->letterOfAuthorization);
    design = done(design, circuit, CrossConnect);
    CHECK(circuitGuide(design, Catalogue::builtIn(), circuit)->isBilled);
    CHECK(refusalOf(design, circuit, PeeringAndLink).contains("Enabled"));
    design = done(design, circuit, Circuit);
    design = done(design, circuit, Circuit);
    CHECK(statesOf(*design.find<ExpressRouteCircuit>(circuit)).provider == ProviderProvisioningState::Provisioned);   // as Azure shows it
    CHECK(refusalOf(design, circuit, CrossConnect, true).contains("delete it first"));
    design = *withGuideAction(design, Catalogue::builtIn(), circuit, actionsOf(design, circuit, PeeringAndLink).first());
    design = done(design, circuit, PeeringAndLink);
    CHECK(currentStep(design, circuit) == 6);

    design = done(design, circuit, Circuit, true);       // no provider is in the way
    design = done(design, circuit, Circuit, true);
    CHECK(statesOf(*design.find<ExpressRouteCircuit>(circuit)) == CircuitStates());
    design = done(design, circuit, CrossConnect, true);
    CHECK(currentStep(design, circuit) == 3);

    // A port of another location, or none that is there any more.
    ExpressRoutePort moved = *design.find<ExpressRoutePort>(port);
    moved.bandwidth.reset();
    CHECK(actionsOf(design.with(moved), circuit, LocationAndPort).first().field == "bandwidthMbps");
    CHECK(actionsOf(design.without(port), circuit, LocationAndPort).first().field == "expressRoutePort");
}
