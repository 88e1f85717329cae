// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/chooser/sizes.h"
#include "model/edit/set_field.h"
#include "tests/chooser/questions.h"

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
