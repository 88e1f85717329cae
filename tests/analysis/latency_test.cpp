// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/explain.h"
#include "model/analysis/figures/latency.h"
#include "tests/analysis/example_files.h"
#include "tests/catch.h"

namespace {
Analysis peeredNetworks(const char* first, const char* second)
{
    QByteArray bytes(R"({"virtualNetworks": [{"id": "a", "region": "FIRST"}, {"id": "b", "region": "SECOND"}],
                         "virtualNetworkPeerings": [{"id": "p", "virtualNetwork": "a", "remoteVirtualNetwork": "b"}, {"id": "q", "virtualNetwork": "b", "remoteVirtualNetwork": "a"}]})");
    return analyse(designOf(bytes.replace("FIRST", first).replace("SECOND", second).constData()), Catalogue::builtIn());
}
}

TEST_CASE("between regions the published median is used where there is one, and the distance formula elsewhere")
{
    const Catalogue& catalogue = Catalogue::builtIn();
    const LatencyConstants& constants = catalogue.defaults().latency;
    int published = 0, computed = 0;
    for (const char* first : {"westeurope", "eastus", "swedencentral", "westindia"})
        for (const char* second : {"northeurope", "japaneast", "brazilsoutheast", "swedensouth"}) {
            INFO(first << " " << second);
            const Analysis analysis = peeredNetworks(first, second);
            const Figure<RttRange>& rtt = analysis.link(ObjectId("p"))->figures.rtt;
            INFO(rtt.reason.toStdString());
            REQUIRE(rtt.hasValue());
            const Derivation why = explain(analysis, FigureKey::ofLink(FigureKind::RoundTripTime, ObjectId("p")));
            const auto there = catalogue.medianRtt(first, second), back = catalogue.medianRtt(second, first);
            const auto hasBasis = [&](Basis basis) { return std::any_of(why.inputs.begin(), why.inputs.end(), [&](const DerivationInput& input) { return input.provenance.basis == basis; }); };
            if (there && back) {
                ++published;
                CHECK(rtt->typical.milliseconds() == Approx((there->milliseconds() + back->milliseconds()) / 2));
                CHECK(rtt->low == rtt->high);    // no range about a published figure
                CHECK(hasBasis(Basis::Published));
                CHECK_FALSE(hasBasis(Basis::Assumption));
            } else {
                ++computed;
                const Distance distance = greatCircle(catalogue.region(first)->coordinates.value, catalogue.region(second)->coordinates.value);
                CHECK(rtt->typical.milliseconds() == Approx(distance.kilometres() * 1.4 * 2 / 204));
                CHECK(rtt->typical.milliseconds() == Approx(millisecondsByDistance(distance, constants.routeFactorPrivate.value, constants)));
                CHECK(rtt->high.milliseconds() == Approx(1.25 * rtt->typical.milliseconds()));
                CHECK(hasBasis(Basis::Assumption));
            }
        }
    CHECK(published == 6);
    CHECK(computed == 10);
}
