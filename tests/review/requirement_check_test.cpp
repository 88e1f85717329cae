// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/remove.h"
#include "model/io/read.h"
#include "model/io/templates.h"
#include "model/review/kept_bandwidth.h"
#include "model/review/option_results.h"
#include "tests/catch.h"
#include "tests/random_design.h"
#include <algorithm>
#include <cmath>

namespace {
QList<Design> optionsOf(const char* name)
{
    return readProject(findTemplate(QString::fromLatin1(name))->bytes).project->options;
}

struct Reviewed
{
    explicit Reviewed(const Design& design) : project(newProject(QStringLiteral("P")))
    {
        project.options = {design};
        results = *resultsOf(design, reviewInputs(project, Catalogue::builtIn(), QDate(2026, 11, 24)));
    }
    explicit Reviewed(const char* name) : Reviewed(optionsOf(name).last()) {}

    RequirementVerdict ask(const DesignRequirement& requirement) const
    {
        return checkRequirements({requirement}, results.analysis, results.cost).first();
    }
    const PairResult& pair() const { return results.analysis.pairs.front(); }
    DesignRequirement between() const
    {
        DesignRequirement requirement;
        requirement.id = ObjectId(QStringLiteral("r"));
        requirement.from = pair().from;
        requirement.to = pair().to;
        return requirement;
    }

    Project project;
    OptionResults results;
};

double lowerMbps(const PairResult& pair)
{
    return pair.isConnected() ? std::min(pair.capacity.toAzure.mbps->mbps(), pair.capacity.fromAzure.mbps->mbps()) : 0;
}

/// The same question by a design without the object.
double mbpsWithout(const Design& design, const PairResult& pair, const ObjectId& lost)
{
    const Analysis analysis = analyse(*removeObjects(design, {lost}), Catalogue::builtIn());
    const PairResult* left = analysis.pair(pair.from, pair.to);
    return left ? lowerMbps(*left) : 0;
}
}

TEST_CASE("each clause is met up to the figure and not met beyond it")
{
    const Reviewed reviewed("expressroute-with-vpn-backup");
    const PairResult& pair = reviewed.pair();
    const auto state = [&](auto set) {
        DesignRequirement requirement = reviewed.between();
        set(requirement);
        const RequirementVerdict verdict = reviewed.ask(requirement);
        REQUIRE(verdict.clauses.size() == 1);
        CHECK(verdict.state == verdict.clauses.first().state);
        CHECK_FALSE(verdict.clauses.first().asked.isEmpty());
        CHECK_FALSE(verdict.clauses.first().actual.isEmpty());
        return verdict.state;
    };
    using enum RequirementState;
    const double mbps = pair.capacity.toAzure.mbps->mbps();
    CHECK(state([&](DesignRequirement& r) { r.toAzure = Bandwidth::mbps(mbps); }) == Met);
    CHECK(state([&](DesignRequirement& r) { r.toAzure = Bandwidth::mbps(mbps + 1); }) == Unmet);
    CHECK(state([&](DesignRequirement& r) { r.fromAzure = Bandwidth::mbps(pair.capacity.fromAzure.mbps->mbps()); }) == Met);
    CHECK(state([&](DesignRequirement& r) { r.availability = Availability::downFraction(pair.availability.value.down()); }) == Met);
    CHECK(state([&](DesignRequirement& r) { r.availability = Availability::downFraction(pair.availability.value.down() * 0.99); }) == Unmet);
    CHECK(state([&](DesignRequirement& r) { r.rtt = pair.rtt->typical; }) == Met);
    CHECK(state([&](DesignRequirement& r) { r.rtt = Latency::milliseconds(pair.rtt->typical.milliseconds() * 0.99); }) == Unmet);
    CHECK(state([&](DesignRequirement& r) { r.isPrivate = true; }) == Unmet);       // the backup crosses the internet
    CHECK(state([&](DesignRequirement& r) { r.isEncrypted = true; }) == Unmet);     // the circuit is plain
    CHECK(state([&](DesignRequirement& r) { r.securityGrade = RequiredGrade::E; }) == (gradedPosture(*pair.security, reviewed.results.analysis).grade <= u'E' ? Met : Unmet));
    CHECK(state([&](DesignRequirement& r) { r.resiliency = RequiredResiliency::Standard; }) == Met);
    CHECK(state([&](DesignRequirement& r) { r.resiliency = RequiredResiliency::Maximum; }) == Unmet);
    CHECK(state([&](DesignRequirement& r) { r.keeps = {{{}, Bandwidth::mbps(1), LostPart::ExpressRouteCircuit}}; }) == Met);  // by VPN
    CHECK(state([&](DesignRequirement& r) { r.keeps = {{{}, Bandwidth::mbps(mbps + 1), LostPart::ExpressRouteCircuit}}; }) == Unmet);
}

TEST_CASE("a plain circuit alone is private, and an IPsec tunnel alone is encrypted")
{
    DesignRequirement privately, encrypted;
    privately.id = encrypted.id = ObjectId(QStringLiteral("r"));
    privately.isPrivate = true;
    encrypted.isEncrypted = true;
    const Reviewed tunnel(optionsOf("migration-vpn-to-expressroute").first());
    const Reviewed circuits(optionsOf("migration-vpn-to-expressroute").last());
    CHECK(tunnel.ask(privately).state == RequirementState::Unmet);
    CHECK(tunnel.ask(encrypted).state == RequirementState::Met);
    CHECK(circuits.ask(privately).state == RequirementState::Met);
    CHECK(circuits.ask(encrypted).state == RequirementState::Unmet);
    CHECK(circuits.ask(encrypted).clauses.first().figure->kind == FigureKind::Security);
}

TEST_CASE("what is kept when a part is lost is what a design without that part has")
{
    int asked = 0;
    for (unsigned seed = 1; seed <= 6; ++seed) {
        const Design design = RandomDesign(seed).make(NetworkShape::ofSize(45));
        const Analysis analysis = analyse(design, Catalogue::builtIn());
        KeptBandwidths kept(analysis);
        for (std::size_t i = 0; i < analysis.pairs.size(); i += 3) {
            const PairResult& pair = analysis.pairs[i];
            if (!pair.isConnected() || !pair.capacity.toAzure.mbps.hasValue() || !pair.capacity.fromAzure.mbps.hasValue())
                continue;
            const auto least = [&](const auto& rows) {
                double mbps = lowerMbps(pair);
                for (const auto& row : rows)
                    mbps = std::min(mbps, mbpsWithout(design, pair, row.id));
                return mbps;
            };
            INFO("seed " << seed << ", pair " << i);
            CHECK(kept.worst(int(i), LostPart::ExpressRouteCircuit).bandwidth->mbps() == Approx(least(design.all<ExpressRouteCircuit>())));
            CHECK(kept.worst(int(i), LostPart::EdgeRouter).bandwidth->mbps() == Approx(least(design.all<EdgeRouter>())));
            CHECK(kept.worst(int(i), LostPart::PeeringLocation).bandwidth->mbps() <= kept.worst(int(i), LostPart::ExpressRouteCircuit).bandwidth->mbps() + 1e-9);
            CHECK(kept.worst(int(i), LostPart::Component).bandwidth->mbps() <= kept.worst(int(i), LostPart::EdgeRouter).bandwidth->mbps() + 1e-9);
            ++asked;
        }
    }
    CHECK(asked > 20);
}

TEST_CASE("without ends every pair is asked and the worst is named")
{
    const Reviewed reviewed("multi-region");
    DesignRequirement every;
    every.id = ObjectId(QStringLiteral("r"));
    every.toAzure = Bandwidth::gbps(1000);
    const RequirementVerdict verdict = reviewed.ask(every);
    CHECK(verdict.name == QStringLiteral("Every pair"));
    CHECK(verdict.state == RequirementState::Unmet);
    CHECK(verdict.clauses.first().why.contains(QStringLiteral("→")));
    every.toAzure = Bandwidth::mbps(1);
    CHECK(reviewed.ask(every).state == RequirementState::Met);
}

TEST_CASE("cost is met, not met, or unknown where prices are")
{
    const Reviewed reviewed("expressroute-with-vpn-backup");
    DesignRequirement requirement;
    requirement.id = ObjectId(QStringLiteral("r"));
    Cost cost;
    cost.currency = QStringLiteral("EUR");
    cost.known = 1000;
    const auto state = [&](double limit, int unknown) {
        requirement.monthlyCost = limit;
        cost.unknown = unknown;
        return checkRequirements({requirement}, reviewed.results.analysis, cost).first().state;
    };
    CHECK(state(1000, 0) == RequirementState::Met);
    CHECK(state(999, 0) == RequirementState::Unmet);
    CHECK(state(1000, 1) == RequirementState::Unknown);
    CHECK(state(999, 1) == RequirementState::Unmet);
}

TEST_CASE("what cannot be told is unknown with a reason, and a requirement that asks for nothing is")
{
    const Reviewed reviewed("expressroute-with-vpn-backup");
    DesignRequirement requirement = reviewed.between();
    CHECK(reviewed.ask(requirement).state == RequirementState::Unknown);
    requirement.to = ObjectId(QStringLiteral("gone"));
    requirement.toAzure = Bandwidth::mbps(1);
    const RequirementVerdict gone = reviewed.ask(requirement);
    CHECK(gone.state == RequirementState::Unknown);
    CHECK(gone.clauses.first().why.contains(QStringLiteral("gone")));
    requirement.to = reviewed.pair().from;
    CHECK(reviewed.ask(requirement).clauses.first().state == RequirementState::Unknown);
}
