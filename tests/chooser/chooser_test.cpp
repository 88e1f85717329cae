// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/chooser/questions.h"
#include <random>

namespace {
/// What Azure and the catalogue demand of any circuit.
void checkCircuit(const CircuitPlan& plan, const Requirement& requirement)
{
    const PeeringLocationEntry& location = *plan.location;
    const Region& region = *facts().region(requirement.region);
    INFO(location.location.toStdString());
    CHECK(location.cloud == region.cloud);
    if (plan.directPort) {
        CHECK(plan.provider.isEmpty());
        CHECK(location.hasExpressRouteDirect.value_or(false));
        const DirectPort* port = facts().circuits().directPort(*plan.directPort);
        REQUIRE(port);
        const qsizetype place = port->circuitBandwidths.indexOf(plan.bandwidth);
        REQUIRE(place >= 0);
        CHECK(plan.bandwidth >= requirement.greater());
        if (place > 0)
            CHECK(port->circuitBandwidths[place - 1] < requirement.greater());
        return;
    }
    REQUIRE(location.providers);
    CHECK(location.providers->contains(plan.provider));
    const auto& offered = facts().circuits().providerBandwidths.value;
    const qsizetype index = offered.indexOf(plan.bandwidth);
    REQUIRE(index >= 0);
    if (plan.bandwidth < requirement.greater())
        CHECK(index == offered.size() - 1);
    else if (index > 0)
        CHECK(offered[index - 1] < requirement.greater());
    // The tier by the catalogue alone.
    if (plan.tier == CircuitTier::Local) {
        CHECK(location.localRegions.contains(region.name));
        CHECK(plan.bandwidth >= facts().circuits().tier(QStringLiteral("Local"))->minBandwidth->value);
    } else {
        CHECK((plan.tier == CircuitTier::Premium) == (location.geopoliticalRegion != region.geopoliticalRegion));
    }
}

void checkGateways(const Blueprint& blueprint)
{
    if (blueprint.expressRouteGateway) {
        const bool isScalable = blueprint.expressRouteGateway->sku == facts().scalableGatewaySku().name;
        CHECK((isScalable || facts().expressRouteGatewaySku(blueprint.expressRouteGateway->sku)));
        CHECK(isScalable == (blueprint.expressRouteGateway->scaleUnits > 0));
    }
    if (blueprint.vpnGateway) {
        const auto* sku = facts().vpnGatewaySku(blueprint.vpnGateway->sku, blueprint.vpnGateway->generation == VpnGatewayGeneration::Generation1 ? 1 : 2);
        REQUIRE(sku);
        CHECK_FALSE(sku->status.isCreationBlocked);
    }
}

/// No link of the candidate is one that cannot carry anything.
void checkLinks(const Analysis& analysis)
{
    for (const LinkResult& link : analysis.links) {
        INFO(link.name.toStdString());
        CHECK(link.figures.availability.reason.isEmpty());
        CHECK(link.figures.availability.value.up() > 0);
    }
}

void checkChoice(const Choice& choice, const Requirement& requirement)
{
    REQUIRE(choice.isComplete);
    INFO(messagesOf(choice.errors).toStdString());
    REQUIRE(choice.errors.isEmpty());
    REQUIRE(choice.proposals.size() >= 3);
    CHECK_FALSE(choice.summary.isEmpty());
    CHECK_FALSE(choice.verdict.headline.isEmpty());
    bool hasMissing = false;
    for (const Proposal& proposal : choice.proposals) {
        INFO(proposal.title.toStdString());
        checkLinks(*proposal.analysis);
        for (const CircuitPlan& plan : proposal.blueprint.circuits)
            checkCircuit(plan, requirement);
        checkGateways(proposal.blueprint);
        CHECK_FALSE(proposal.verdict.isEmpty());
        for (const Decision& decision : proposal.decisions) {
            CHECK_FALSE(decision.choice.isEmpty());
            CHECK_FALSE(decision.reason.isEmpty());
            CHECK_FALSE(decision.reason.contains(QLatin1Char('%') + QStringLiteral("1")));
        }
        for (const Miss& miss : proposal.misses)
            CHECK(miss.factor >= 1);
        CHECK((hasMissing <= !proposal.meetsAll()));     // none that meets all after one that does not
        hasMissing = hasMissing || !proposal.meetsAll();
    }
}
}

TEST_CASE("a small need that may cross the internet is a VPN")
{
    const Choice choice = chosen(fromCity("Amsterdam", "westeurope", Bandwidth::mbps(200)));
    REQUIRE_FALSE(choice.proposals.isEmpty());
    CHECK(choice.isMet());
    CHECK(choice.proposals.first().kind == ProposalKind::Vpn);
    CHECK(choice.proposals.first().blueprint.vpnGateway->sku == "VpnGw1AZ");
    CHECK(choice.verdict.headline.startsWith("VPN"));
}

TEST_CASE("what must be private is ExpressRoute, and the verdict says that a VPN crosses the internet")
{
    Requirement requirement = fromCity("Amsterdam", "westeurope", Bandwidth::gbps(1));
    requirement.isPrivate = true;
    const Choice choice = chosen(requirement);
    CHECK(choice.isMet());
    CHECK(choice.proposals.first().kind == ProposalKind::ExpressRoute);
    CHECK(choice.verdict.headline == "ExpressRoute and not VPN");
    CHECK(choice.verdict.reasons.first().contains("Crosses the public internet"));
    CHECK(proposalOf(choice, ProposalKind::ExpressRouteWithVpnBackup)->isMissing(RequirementPart::Private));
}

TEST_CASE("beyond what tunnels carry it is ExpressRoute, and by how much the VPN falls short is told")
{
    const Choice choice = chosen(fromCity("London", "westeurope", Bandwidth::gbps(10)));
    CHECK(choice.isMet());
    CHECK(choice.proposals.first().kind == ProposalKind::ExpressRoute);
    const Proposal* vpn = proposalOf(choice, ProposalKind::Vpn);
    REQUIRE(vpn);
    REQUIRE(vpn->isMissing(RequirementPart::Bandwidth));
    CHECK(vpn->misses.first().text.contains("2.3 Gbps"));
    CHECK(vpn->misses.first().text.contains("7.7 Gbps too little"));
    CHECK(vpn->blueprint.vpnGateway->sku == "VpnGw4AZ");                    // the smaller of those with the quickest tunnel
}

TEST_CASE("private and encrypted is IPsec inside the circuit")
{
    Requirement requirement = fromCity("Amsterdam", "westeurope", Bandwidth::mbps(500));
    requirement.isPrivate = requirement.isEncrypted = true;
    const Choice choice = chosen(requirement);
    REQUIRE(choice.isMet());
    const Proposal& best = choice.proposals.first();
    CHECK(best.kind == ProposalKind::IpsecOverExpressRoute);
    CHECK(best.figures.security->grade <= QChar(u'B'));
    CHECK(best.figures.security->transport == PostureTransport::Private);
    CHECK(best.figures.security->encryption == PostureEncryption::Ipsec);
    CHECK(proposalOf(choice, ProposalKind::ExpressRoute)->isMissing(RequirementPart::Encrypted));
    // Nothing goes past the tunnels: the pair's active route is the IPsec connection, both ways.
    const PairResult* pair = best.analysis->pair(best.site, best.network);
    for (const Route& route : pair->routes)
        CHECK(route.isActive() == (route.links.first() == best.link));
    CHECK_FALSE(pair->isAsymmetric());
}

TEST_CASE("the tier is Local, Standard or Premium by reach")
{
    const auto tierOf = [](const char* city, const char* region, double mbps) {
        const Choice choice = chosen(fromCity(city, region, Bandwidth::mbps(mbps)));
        const Proposal* proposal = proposalOf(choice, ProposalKind::ExpressRoute);
        REQUIRE(proposal);
        return proposal->blueprint.circuits.first().tier;
    };
    CHECK(tierOf("Amsterdam", "westeurope", 1000) == CircuitTier::Local);
    CHECK(tierOf("Amsterdam", "westeurope", 500) == CircuitTier::Standard);      // Local starts at 1 Gbps
    CHECK(tierOf("Paris", "westeurope", 1000) == CircuitTier::Standard);
    CHECK(tierOf("Amsterdam", "southeastasia", 1000) == CircuitTier::Premium);
    // Where the nearest location is not local, the nearest that is stands beside it.
    const Choice choice = chosen(fromCity("Paris", "westeurope", Bandwidth::gbps(1)));
    const Proposal* local = proposalOf(choice, ProposalKind::ExpressRouteLocal);
    REQUIRE(local);
    CHECK(local->blueprint.circuits.first().location->localRegions.contains("westeurope"));
}

TEST_CASE("two locations are in two cities with two providers, and Metro's paths end in two buildings")
{
    const Choice choice = chosen(fromCity("Frankfurt", "germanywestcentral", Bandwidth::gbps(2)));
    const Proposal* two = proposalOf(choice, ProposalKind::ExpressRouteTwoLocations);
    REQUIRE(two);
    const CircuitPlan& first = two->blueprint.circuits[0];
    const CircuitPlan& second = two->blueprint.circuits[1];
    CHECK(first.location->coordinatesOf != second.location->coordinatesOf);
    CHECK(first.provider != second.provider);
    CHECK(two->analysis->pair(two->site, two->network)->resiliency == ResiliencyClass::Maximum);
    const Proposal* metro = proposalOf(choice, ProposalKind::ExpressRouteMetro);
    REQUIRE(metro);
    CHECK(metro->analysis->pair(metro->site, metro->network)->resiliency == ResiliencyClass::High);
    CHECK(metro->figures.availability.value.down() < proposalOf(choice, ProposalKind::ExpressRoute)->figures.availability.value.down());
}

TEST_CASE("the latency demanded moves the choice to another location")
{
    Requirement requirement = fromCity("London", "westeurope", Bandwidth::gbps(1));
    const Proposal free = *proposalOf(chosen(requirement), ProposalKind::ExpressRoute);
    const double typical = free.figures.rtt->typical.milliseconds();
    CHECK(free.blueprint.circuits.first().location->coordinatesOf == "London");
    requirement.latency = Latency::milliseconds(typical - 2.5);
    const Proposal quick = *proposalOf(chosen(requirement), ProposalKind::ExpressRoute);
    CHECK(quick.figures.rtt->typical.milliseconds() < typical);
}

TEST_CASE("beyond circuits of providers it is ExpressRoute Direct, with the gateway that passes it")
{
    const Choice choice = chosen(fromCity("Frankfurt", "germanywestcentral", Bandwidth::gbps(25)));
    REQUIRE(choice.isMet());
    const Proposal& best = choice.proposals.first();
    CHECK(best.kind == ProposalKind::ExpressRouteDirect);
    CHECK(best.blueprint.circuits.first().directPort == Bandwidth::gbps(100));
    CHECK(best.blueprint.circuits.first().bandwidth == Bandwidth::gbps(40));
    CHECK(best.blueprint.expressRouteGateway->sku == "ErGwScale");
    CHECK(best.blueprint.expressRouteGateway->scaleUnits == 25);
    CHECK(best.analysis->design.all<ExpressRoutePort>().size() == 1);
    // Where ErGwScale is not offered, FastPath goes round the gateway.
    const Choice west = chosen(fromCity("Amsterdam", "westeurope", Bandwidth::gbps(25)));
    const Proposal* direct = proposalOf(west, ProposalKind::ExpressRouteDirect);
    REQUIRE(direct);
    CHECK(direct->blueprint.expressRouteGateway->usesFastPath);
    CHECK_FALSE(direct->isMissing(RequirementPart::Bandwidth));
    // And beyond the largest there is nothing.
    const Choice none = chosen(fromCity("Frankfurt", "germanywestcentral", Bandwidth::gbps(900)));
    CHECK(none.notPossible.last().reason.contains("400 Gbps"));
}

TEST_CASE("a provider that is demanded is kept to, and where it is not is passed by")
{
    Requirement requirement = fromCity("Amsterdam", "westeurope", Bandwidth::gbps(1));
    for (const QString& provider : {QStringLiteral("Equinix"), QStringLiteral("Colt"), QStringLiteral("Etisalat UAE")}) {
        requirement.provider = provider;
        for (const Proposal& proposal : chosen(requirement).proposals)
            for (const CircuitPlan& plan : proposal.blueprint.circuits)
                CHECK(plan.provider == provider);
    }
}

TEST_CASE("random requirements never fail, and every proposal holds what it says")
{
    std::mt19937 random(20261123);
    const auto any = [&](const auto& list) -> const auto& { return list[static_cast<qsizetype>(random() % static_cast<unsigned>(list.size()))]; };
    for (int run = 0; run < 120; ++run) {
        Requirement requirement;
        const double north = std::uniform_real_distribution<double>(-90, 90)(random), east = std::uniform_real_distribution<double>(-180, 180)(random);
        requirement.place = Coordinates{north, east};
        requirement.region = any(facts().regions()).name;
        const double exponent = std::uniform_real_distribution<double>(0, 5.5)(random);
        requirement.toAzure = Bandwidth::mbps(std::pow(10, exponent));
        requirement.fromAzure = random() % 3 == 0 ? Bandwidth::mbps(0) : requirement.toAzure * 0.5;
        requirement.isPrivate = random() % 2 == 0;
        requirement.isEncrypted = random() % 2 == 0;
        if (random() % 2 == 0)
            requirement.availability = Availability::downFraction(std::pow(10, -std::uniform_real_distribution<double>(0.5, 8)(random)));
        if (random() % 2 == 0)
            requirement.latency = Latency::milliseconds(1 + random() % 300);
        if (random() % 2 == 0)
            requirement.averageLoad = std::uniform_real_distribution<double>(0, 1)(random);
        INFO(run << ": " << requirement.region.toStdString() << ", " << requirement.toAzure.mbps() << " Mbps");
        checkChoice(chosen(requirement), requirement);
    }
}

TEST_CASE("a choice that is stopped says so")
{
    std::stop_source stop;
    stop.request_stop();
    CHECK_FALSE(choose(fromCity("Amsterdam", "westeurope", Bandwidth::gbps(1)), {}, facts(), facts().prices(), defaultCurrency, stop.get_token()).isComplete);
}
