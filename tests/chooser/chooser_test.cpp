// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/chooser/choose.h"
#include "model/chooser/sizes.h"
#include "model/edit/set_field.h"
#include "tests/catch.h"
#include <random>

namespace {
const Catalogue& facts()
{
    return Catalogue::builtIn();
}

Requirement fromCity(const char* city, const char* region, Bandwidth bandwidth)
{
    Requirement requirement;
    const auto known = knownCity(facts(), QString::fromLatin1(city));
    REQUIRE(known);
    requirement.siteName = known->name;
    requirement.place = known->coordinates.value;
    requirement.region = QString::fromLatin1(region);
    requirement.toAzure = requirement.fromAzure = bandwidth;
    return requirement;
}

Choice chosen(const Requirement& requirement, const Design& design = {})
{
    return choose(requirement, design, facts(), facts().prices(), defaultCurrency);
}

const Proposal* proposalOf(const Choice& choice, ProposalKind kind)
{
    for (const Proposal& proposal : choice.proposals)
        if (proposal.kind == kind)
            return &proposal;
    return nullptr;
}

const Decision* decisionOf(const Proposal& proposal, DecisionKind kind)
{
    for (const Decision& decision : proposal.decisions)
        if (decision.kind == kind)
            return &decision;
    return nullptr;
}

QString messagesOf(const QList<Error>& errors)
{
    QStringList texts;
    for (const Error& error : errors)
        texts << error.where + QStringLiteral(": ") + error.message;
    return texts.join(QLatin1Char('\n'));
}

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

TEST_CASE("the break-even of metered and unlimited is where the bill of both is the same")
{
    const PeeringLocationEntry& paris = *facts().peeringLocation(QStringLiteral("Paris"));
    const BreakEven even = breakEvenOf(CircuitTier::Standard, Bandwidth::gbps(1), paris, facts().prices(), defaultCurrency);
    REQUIRE(even.gigabytes);
    CHECK(*even.gigabytes == Approx(210560).epsilon(1e-9));        // (5700 − 436) / 0.025
    // The second way: the whole bill of a proposal with either family, a little below and a little above.
    for (const double factor : {0.99, 1.01}) {
        Requirement requirement = fromCity("Paris", "westeurope", Bandwidth::gbps(1));
        requirement.averageLoad = loadOfVolume(*even.gigabytes * factor, requirement.fromAzure, facts());
        const Proposal proposal = *proposalOf(chosen(requirement), ProposalKind::ExpressRoute);
        CHECK(proposal.blueprint.circuits.first().family == (factor < 1 ? CircuitFamily::MeteredData : CircuitFamily::UnlimitedData));
        CHECK(decisionOf(proposal, DecisionKind::Family)->reason.contains("210,560 GB"));
        const auto costWith = [&](CircuitFamily family) {
            const Design& design = proposal.analysis->design;
            const auto edited = setField(design, design.all<ExpressRouteCircuit>().rows().first()->id, QStringLiteral("family"), choiceName(family));
            return costOf(analyse(*edited, facts()), facts().prices(), defaultCurrency).known;
        };
        CHECK((costWith(CircuitFamily::MeteredData) < costWith(CircuitFamily::UnlimitedData)) == (factor < 1));
    }
}

TEST_CASE("where a price is missing the break-even is not told, and nothing is taken for free")
{
    const PeeringLocationEntry& dubai = *facts().peeringLocation(QStringLiteral("Dubai"));
    const BreakEven even = breakEvenOf(CircuitTier::Standard, Bandwidth::mbps(500), dubai, facts().prices(), defaultCurrency);
    CHECK_FALSE(even.gigabytes);
    CHECK(even.reason.contains("the price list lacks"));
    // Without any price all is unknown, and the order is that of what has to be run.
    const Choice choice = choose(fromCity("Amsterdam", "westeurope", Bandwidth::mbps(200)), {}, facts(), PriceList(), defaultCurrency);
    CHECK(choice.proposals.first().kind == ProposalKind::Vpn);
    for (const Proposal& proposal : choice.proposals) {
        CHECK_FALSE(proposal.cost.isComplete());
        CHECK(costText(proposal.cost) == "unknown");
    }
}

TEST_CASE("a wholly priced proposal goes by its price, and one with unknown parts never before it as if they were free")
{
    // The site's own access is quoted: the VPN over it is priced as soon as the egress is.
    Design design;
    Site site;
    site.id = ObjectId(QStringLiteral("hq"));
    site.latitude = 48.85;
    site.longitude = 2.35;
    EdgeRouter router;
    router.id = ObjectId(QStringLiteral("r1"));
    router.site = SiteId(site.id);
    InternetAccess access;
    access.id = ObjectId(QStringLiteral("dia"));
    access.routers = {EdgeRouterId(router.id)};
    access.up = access.down = Bandwidth::gbps(1);
    access.monthlyCost = 100000;
    design = design.with(site).with(router).with(access);
    Requirement requirement;
    requirement.site = site.id;
    requirement.region = QStringLiteral("westeurope");
    requirement.toAzure = requirement.fromAzure = Bandwidth::mbps(200);
    Price egress{{PriceMeter::InternetEgress, {}, QStringLiteral("westeurope")}, 0.05, defaultCurrency, PriceUnit::Gigabyte, 0, {}};
    const Choice choice = choose(requirement, design, facts(), facts().prices().with(PriceList({egress})), defaultCurrency);
    REQUIRE(choice.proposals.first().cost.isComplete());
    CHECK(choice.proposals.first().cost.known > 100000);
    CHECK(isVpn(choice.proposals.first().kind));
    CHECK(choice.proposals.first().analysis->design.all<InternetAccess>().size() == 1);    // its own is used
}

TEST_CASE("wrong requirements are told all at once, each with its reason")
{
    Requirement requirement;
    requirement.region = QStringLiteral("westerope");
    requirement.availability = Availability::fraction(1);
    requirement.averageLoad = 1.5;
    requirement.provider = QStringLiteral("Nobody");
    const Choice choice = chosen(requirement);
    CHECK(choice.isComplete);
    CHECK(choice.proposals.isEmpty());
    QStringList where;
    for (const Error& error : choice.errors) {
        where << error.where;
        CHECK(error.message.endsWith(QLatin1Char('.')));
    }
    CHECK(where == QStringList{"site", "region", "bandwidth", "availability", "averageLoad", "provider"});
    Design design;
    Site site;
    site.id = ObjectId(QStringLiteral("hq"));
    site.name = QStringLiteral("HQ");
    requirement = fromCity("Amsterdam", "westeurope", Bandwidth::gbps(1));
    requirement.site = site.id;
    CHECK(messagesOf(chosen(requirement, design.with(site)).errors).contains("“HQ” has no coordinates"));
    CHECK(messagesOf(chosen(requirement, design).errors).contains("not in the design"));
    requirement = fromCity("Amsterdam", "westeurope", Bandwidth::gbps(1));
    requirement.availability = Availability::fraction(1.2);
    requirement.latency = Latency::milliseconds(0);
    CHECK(chosen(requirement).errors.size() == 2);
    requirement.availability.reset();
    requirement.latency.reset();
    requirement.place = Coordinates{91, 0};
    CHECK(chosen(requirement).errors.size() == 1);
}

TEST_CASE("when nothing meets it, what breaks it and what is nearest are told")
{
    Requirement requirement = fromCity("Amsterdam", "westeurope", Bandwidth::gbps(1));
    requirement.availability = Availability::downFraction(1e-9);
    Choice choice = chosen(requirement);
    CHECK_FALSE(choice.isMet());
    CHECK(choice.summary.startsWith("Nothing meets it: no way gives this availability."));
    CHECK(choice.proposals.first().kind == ProposalKind::ExpressRouteWithVpnBackup);
    CHECK(choice.proposals.first().misses.first().text.contains("a year too much downtime"));
    requirement.availability.reset();
    requirement.latency = Latency::milliseconds(0.001);
    CHECK(chosen(requirement).summary.contains("so short a round trip"));
    requirement.latency.reset();
    requirement.isPrivate = true;
    requirement.availability = Availability::fraction(0.9999);
    choice = chosen(requirement);
    CHECK(choice.summary.startsWith("Each demand is met by some way"));
    CHECK(choice.proposals.first().misses.first().text.contains("alone counts 99.95 %"));
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
