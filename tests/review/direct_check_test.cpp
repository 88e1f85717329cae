// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/set_field.h"
#include "model/io/read.h"
#include "model/io/templates.h"
#include "model/review/option_results.h"
#include "tests/catch.h"

namespace {
OptionResults templateResults(const char* name)
{
    Project project = *readProject(findTemplate(QString::fromLatin1(name))->bytes).project;
    return *resultsOf(project.options.first(), reviewInputs(project, Catalogue::builtIn(), QDate(2026, 11, 24)));
}

DesignRequirement betweenEnds(const ObjectId& from, const ObjectId& to)
{
    DesignRequirement requirement;
    requirement.id = ObjectId(QStringLiteral("r"));
    requirement.from = from;
    requirement.to = to;
    return requirement;
}

ClauseVerdict askedOf(const OptionResults& results, const DesignRequirement& requirement)
{
    const QList<ClauseVerdict> clauses = checkRequirements({requirement}, results.analysis, results.cost).first().clauses;
    REQUIRE(clauses.size() == 1);
    return clauses.first();
}

const LinkResult& linkOfType(const OptionResults& results, LinkType type)
{
    for (const LinkResult& link : results.analysis.links)
        if (link.type == type)
            return link;
    FAIL("no such link");
    return results.analysis.links.front();
}

/// Each clause at the figure, and just beyond it. `isSwapped`: the requirement is written against the link's direction.
void checkFigures(const OptionResults& results, const ObjectId& from, const ObjectId& to, const LinkResult& link, bool isSwapped)
{
    using enum RequirementState;
    const LinkFigures& figures = link.figures;
    const auto state = [&](auto set) {
        DesignRequirement requirement = betweenEnds(from, to);
        set(requirement);
        const ClauseVerdict clause = askedOf(results, requirement);
        INFO(toText(clause).toStdString());
        CHECK(clause.objects.size() >= 1);
        CHECK(clause.figure->link == link.id);
        return clause.state;
    };
    const Bandwidth onward = *(isSwapped ? figures.capacity.fromAzure : figures.capacity.toAzure).mbps, back = *(isSwapped ? figures.capacity.toAzure : figures.capacity.fromAzure).mbps;
    CHECK(state([&](DesignRequirement& r) { r.toAzure = onward; }) == Met);
    CHECK(state([&](DesignRequirement& r) { r.toAzure = Bandwidth::mbps(onward.mbps() + 1); }) == Unmet);
    CHECK(state([&](DesignRequirement& r) { r.fromAzure = back; }) == Met);
    CHECK(state([&](DesignRequirement& r) { r.fromAzure = Bandwidth::mbps(back.mbps() + 1); }) == Unmet);
    CHECK(state([&](DesignRequirement& r) { r.availability = figures.availability.value; }) == Met);
    CHECK(state([&](DesignRequirement& r) { r.availability = Availability::downFraction(figures.availability.value.down() / 2); }) == Unmet);
    if (figures.rtt.hasValue()) {
        CHECK(state([&](DesignRequirement& r) { r.rtt = figures.rtt->typical; }) == Met);
        CHECK(state([&](DesignRequirement& r) { r.rtt = Latency::milliseconds(figures.rtt->typical.milliseconds() / 2); }) == Unmet);
    }
    CHECK((state([&](DesignRequirement& r) { r.isPrivate = true; }) == Met) == (figures.security.transport == PostureTransport::Private));
    CHECK((state([&](DesignRequirement& r) { r.isEncrypted = true; }) == Met) == (figures.security.encryption != PostureEncryption::None));
    CHECK(state([&](DesignRequirement& r) { r.securityGrade = RequiredGrade::E; }) == (gradedPosture(figures.security, results.analysis).grade <= u'E' ? Met : Unmet));
}
}

TEST_CASE("between two sites, two networks, or remote users and a network the link that leads there answers, from either end")
{
    const OptionResults staff = templateResults("point-to-site-remote-staff");
    const LinkResult& dialIn = linkOfType(staff, LinkType::P2S);
    const auto* connection = staff.option().find<Connection>(dialIn.id);
    const auto* gateway = staff.option().find<VirtualNetworkGateway>(connection->gateway);
    const ObjectId users(connection->remoteUsers), network(gateway->virtualNetwork);
    checkFigures(staff, users, network, dialIn, false);
    checkFigures(staff, network, users, dialIn, false);          // to Azure stays to Azure

    const OptionResults networks = templateResults("vnet-to-vnet");
    const LinkResult& between = linkOfType(networks, LinkType::Vnet2Vnet);
    const auto* own = networks.option().find<Connection>(between.id);
    const auto networkOf = [&](const auto& id) { return ObjectId(networks.option().find<VirtualNetworkGateway>(ObjectId(id))->virtualNetwork); };
    const ObjectId near = networkOf(own->gateway), far = networkOf(own->remoteGateway);
    checkFigures(networks, far, near, between, false);
    checkFigures(networks, near, far, between, true);
}

TEST_CASE("sites over a Global Reach are answered by it, and what no link answers is unknown with a reason")
{
    const OptionResults reach = templateResults("global-reach-two-sites");
    const LinkResult& link = linkOfType(reach, LinkType::GlobalReach);
    const LinkFigures& figures = link.perSite.isEmpty() ? link.figures : link.perSite.first();
    checkFigures(reach, figures.site, figures.remoteSite, link, false);
    checkFigures(reach, figures.remoteSite, figures.site, link, true);
    DesignRequirement requirement = betweenEnds(figures.site, figures.remoteSite);
    requirement.keeps = {{{}, Bandwidth::mbps(1), LostPart::Component}};
    CHECK(askedOf(reach, requirement).state == RequirementState::Unknown);
    CHECK_FALSE(askedOf(reach, requirement).why.isEmpty());
    requirement = betweenEnds(figures.site, figures.site);
    requirement.isPrivate = true;
    CHECK(askedOf(reach, requirement).state == RequirementState::Unknown);
    CHECK_FALSE(askedOf(reach, requirement).why.isEmpty());
}

TEST_CASE("a requirement from a network to a site is that of the site to the network")
{
    const OptionResults results = templateResults("expressroute-with-vpn-backup");
    const PairResult& pair = results.analysis.pairs.front();
    DesignRequirement onward = betweenEnds(pair.from, pair.to), back = betweenEnds(pair.to, pair.from);
    onward.toAzure = back.toAzure = Bandwidth::gbps(1000);
    CHECK(toText(askedOf(results, onward)) == toText(askedOf(results, back)));
    onward.toAzure = back.toAzure = Bandwidth::mbps(1);
    CHECK(askedOf(results, back).state == RequirementState::Met);
}

TEST_CASE("a check that is stopped ends early")
{
    const OptionResults results = templateResults("multi-region");
    DesignRequirement every;
    every.id = ObjectId(QStringLiteral("r"));
    every.keeps = {{{}, Bandwidth::mbps(1), LostPart::Component}};
    std::stop_source stopped;
    stopped.request_stop();
    CHECK(checkRequirements({every, every}, results.analysis, results.cost, stopped.get_token()).isEmpty());
}
