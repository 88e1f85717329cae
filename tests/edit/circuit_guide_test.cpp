// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/circuit_guide.h"
#include "model/edit/hand_over_sheet.h"
#include "model/edit/set_field.h"
#include "model/io/project_file.h"
#include "tests/catch.h"

namespace {

Design example()
{
    const auto file = load(QStringLiteral(LANDBRIDGE_SOURCE_DIR "/tests/formats/v1/2-one-expressroute-circuit.landbridge.json"));
    REQUIRE(file);
    return file->project.options.first();
}

ExpressRouteCircuit circuitOf(const Design& design)
{
    const QList<ExpressRouteCircuit> circuits = [&] {
        QList<ExpressRouteCircuit> list;
        for (const ExpressRouteCircuit& circuit : design.all<ExpressRouteCircuit>())
            list << circuit;
        return list;
    }();
    REQUIRE(circuits.size() == 1);
    return circuits.first();
}

Design after(const Design& design, std::initializer_list<CircuitEvent> events)
{
    Design now = design;
    for (const CircuitEvent event : events) {
        const auto next = withCircuitEvent(now, circuitOf(now).id, event);
        REQUIRE(next);
        now = *next;
    }
    return now;
}

Design fresh()
{
    Design design = example();
    ExpressRouteCircuit circuit = circuitOf(design);
    circuit.circuitProvisioningState.reset();
    circuit.serviceProviderProvisioningState.reset();
    circuit.serviceKey = {};
    return design.with(circuit);
}

CircuitGuide guideOf(const Design& design)
{
    const auto guide = circuitGuide(design, Catalogue::builtIn(), circuitOf(design).id);
    REQUIRE(guide);
    REQUIRE(guide->steps.size() == 5);
    return *guide;
}
}

TEST_CASE("a circuit's life goes round, and no step of it can be skipped by an event")
{
    const QList<CircuitEvent> life{CircuitEvent::Create, CircuitEvent::Enable, CircuitEvent::StartProvisioning, CircuitEvent::Provision,
                                   CircuitEvent::StartDeprovisioning, CircuitEvent::Deprovision, CircuitEvent::Delete, CircuitEvent::Remove};
    CircuitStates states;
    for (const CircuitEvent event : life) {
        for (const CircuitEvent other : life) {
            const auto next = statesAfter(states, other);
            CHECK(next.has_value() == nextEvents(states).contains(other));
            if (!next)
                CHECK_FALSE(next.error().message.isEmpty());
        }
        REQUIRE(nextEvents(states).contains(event));
        states = *statesAfter(states, event);
    }
    CHECK(states == CircuitStates());
}

TEST_CASE("the guide follows the states, and the link waits for the provider")
{
    const Design start = fresh();
    const CircuitGuide first = guideOf(start);
    CHECK_FALSE(first.isBilled);
    CHECK(first.current == 2);
    CHECK(first.steps[0].state == StepState::Done);
    CHECK(first.steps[2].state == StepState::Current);
    CHECK(first.steps[3].state == StepState::Blocked);
    CHECK(first.steps[4].state == StepState::Blocked);
    CHECK(first.steps[4].blockedBy.contains("step 4"));
    CHECK(first.steps[4].missing.join(' ').contains("only after the provider"));

    const CircuitGuide enabling = guideOf(after(start, {CircuitEvent::Create}));
    CHECK(enabling.isBilled);
    CHECK(enabling.steps[2].state == StepState::Waiting);
    CHECK(enabling.steps[2].actor == Actor::Microsoft);

    const CircuitGuide enabled = guideOf(after(start, {CircuitEvent::Create, CircuitEvent::Enable}));
    CHECK(enabled.current == 3);
    CHECK(enabled.steps[3].actor == Actor::Customer);
    const CircuitGuide provisioning = guideOf(after(start, {CircuitEvent::Create, CircuitEvent::Enable, CircuitEvent::StartProvisioning}));
    CHECK(provisioning.steps[3].state == StepState::Waiting);
    CHECK(provisioning.steps[3].actor == Actor::Provider);
    const CircuitGuide done = guideOf(after(start, {CircuitEvent::Create, CircuitEvent::Enable, CircuitEvent::StartProvisioning, CircuitEvent::Provision}));
    CHECK(done.current == 5);
    for (const CircuitStep& step : done.steps)
        CHECK(step.state == StepState::Done);
}

TEST_CASE("what is missing is said step by step")
{
    Design design = fresh();
    ExpressRouteCircuit circuit = circuitOf(design);
    circuit.provider = QStringLiteral("Nobody's Network");
    circuit.bandwidth.reset();
    circuit.peerings.clear();
    design = design.with(circuit);
    for (const Connection& connection : example().all<Connection>())
        design = design.without(connection.id);
    const CircuitGuide guide = guideOf(design);
    CHECK(guide.current == 1);
    CHECK(guide.steps[1].missing.join(' ').contains("not listed"));
    CHECK(guide.steps[2].missing.join(' ').contains("bandwidth"));
    CHECK(guide.steps[4].missing.join(' ').contains("private peering"));
    CHECK(guide.steps[4].missing.join(' ').contains("drag from the circuit"));
    CHECK_FALSE(circuitGuide(design, Catalogue::builtIn(), ObjectId("nobody")));
}

TEST_CASE("the inspector refuses states that no circuit can have")
{
    const Design design = fresh();
    const ObjectId id = circuitOf(design).id;
    const auto refused = setField(design, id, "serviceProviderProvisioningState", "Provisioned");
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains("Enabled"));
    const auto enabled = setField(design, id, "circuitProvisioningState", "Enabled");
    REQUIRE(enabled);
    const auto provisioned = setField(*enabled, id, "serviceProviderProvisioningState", "Provisioned");
    REQUIRE(provisioned);
    CHECK_FALSE(setField(*provisioned, id, "circuitProvisioningState", "Disabled"));
    CHECK_FALSE(setField(*provisioned, id, "circuitProvisioningState", QJsonValue(QJsonValue::Undefined)));
    CHECK(setField(*provisioned, id, "name", "still mine"));
}

TEST_CASE("the hand-over sheet masks the service key unless it is asked for")
{
    Design design = fresh();
    ExpressRouteCircuit circuit = circuitOf(design);
    circuit.serviceKey = QStringLiteral("1a2b3c4d-1111-2222-3333-0123456789ab");
    circuit.provider = QStringLiteral("Equinix");
    design = design.with(circuit);
    const QString masked = toText(*handOverSheet(design, Catalogue::builtIn(), circuit.id, ServiceKeyOnSheet::Masked));
    CHECK_FALSE(masked.contains("1a2b3c4d"));
    CHECK_FALSE(masked.contains("0123456789ab"));
    CHECK(masked.contains("89ab"));
    CHECK(masked.contains("Equinix"));
    CHECK(masked.contains("Primary path"));
    CHECK(masked.contains("Secondary path"));
    CHECK(masked.contains("VLAN"));
    const QString shown = toText(*handOverSheet(design, Catalogue::builtIn(), circuit.id, ServiceKeyOnSheet::Shown));
    CHECK(shown.contains(circuit.serviceKey));
    CHECK(shown.contains("confidential"));
    CHECK(maskedKey({}) == QString());
    CHECK_FALSE(maskedKey("abc").contains("abc"));
}
