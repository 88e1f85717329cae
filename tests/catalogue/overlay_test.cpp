// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/catalogue_search.h"
#include "model/catalogue/overlay.h"
#include "tests/catch.h"
#include <QJsonArray>
#include <QJsonDocument>

namespace {
QJsonObject ownFigure(const QString& figure, const QJsonValue& value, QJsonObject members = {})
{
    members.insert("figure", figure);
    members.insert("value", value);
    for (const auto& [key, text] : {std::pair{"basis", "contract"}, {"source", "our contract"}, {"date", "2026-09-30"}})
        if (!members.contains(QLatin1String(key)))
            members.insert(QLatin1String(key), QString::fromLatin1(text));
    return members;
}

OverlayOutcome overlaidBy(const QJsonArray& figures)
{
    return overlaid(Catalogue::builtIn(), {{"overlay", 1}, {"name", "Ours"}, {"figures", figures}});
}

/// The pointer of the one error; nothing is taken with it.
QString faultOf(const QJsonObject& figure)
{
    const OverlayOutcome outcome = overlaidBy({ownFigure("defaultAvailability", 0.99995, {{"component", "edgeRouter"}}), figure});
    CHECK_FALSE(outcome.catalogue);
    REQUIRE(outcome.errors.size() == 1);
    CHECK(outcome.errors.first().message.size() > 10);
    return outcome.errors.first().where;
}
const QJsonObject amsterdam{{"location", "Amsterdam"}};
const QJsonObject vpnGw2{{"sku", "VpnGw2"}, {"generation", 2}};
QJsonObject with(QJsonObject members, const QString& key, const QJsonValue& value)
{
    members.insert(key, value);
    return members;
}
}

TEST_CASE("an own figure takes the place of the built-in one with its own basis, source and date, and the built-in catalogue stays as it was")
{
    const OverlayOutcome outcome = overlaidBy({ownFigure("vpnGatewaySku.aggregateMbps", 1300, vpnGw2)});
    REQUIRE(outcome.catalogue);
    const Sourced<Bandwidth>& own = outcome.catalogue->vpnGatewaySku("VpnGw2", 2)->aggregate;
    CHECK(own.value == Bandwidth::mbps(1300));
    CHECK(own.provenance.basis == Basis::Contract);
    CHECK(own.provenance.source == "our contract");
    CHECK(own.provenance.date == "2026-09-30");
    CHECK(Catalogue::builtIn().vpnGatewaySku("VpnGw2", 2)->aggregate.value == Bandwidth::gbps(1.25));
    CHECK(outcome.catalogue->vpnGatewaySku("VpnGw2", 1)->aggregate.value == Catalogue::builtIn().vpnGatewaySku("VpnGw2", 1)->aggregate.value);
    CHECK(outcome.catalogue->ownFigures().name == "Ours");
    REQUIRE(outcome.catalogue->ownFigures().changes.size() == 1);
    CHECK(outcome.catalogue->ownFigures().changes.first().before == "1.25 Gbps");
    CHECK(outcome.catalogue->ownFigures().changes.first().after == "1.3 Gbps");
}

TEST_CASE("every kind of own figure is taken, and its card shows it with what it replaced")
{
    const QJsonArray figures{
        ownFigure("peeringLocation.facilityAvailability", 0.99999, with(amsterdam, "facility", "Equinix AM5")),
        ownFigure("peeringLocation.provider", true, with(amsterdam, "provider", "Contoso Carrier")),
        ownFigure("peeringLocation.provider", false, with(amsterdam, "provider", "Colt")),
        ownFigure("peeringLocation.providerAvailability", 0.9999, with(amsterdam, "provider", "Equinix")),
        ownFigure("vpnGatewaySku.aggregateMbps", 1300, vpnGw2),
        ownFigure("vpnGatewaySku.tunnelMbps", 900, with(vpnGw2, "suite", "GCMAES192")),
        ownFigure("expressRouteGatewaySku.bandwidthMbps", 950, {{"sku", "ErGw1AZ"}}),
        ownFigure("expressRouteGatewaySku.bandwidthMbps", 900, {{"sku", "ErGwScale"}}),
        ownFigure("virtualWan.vpnScaleUnitMbps", 400),
        ownFigure("virtualWan.expressRouteScaleUnitMbps", 1500),
        ownFigure("virtualWan.perTunnelMbps", 1200),
        ownFigure("defaultAvailability", 0.99995, {{"component", "edgeRouter"}}),
        ownFigure("repairTimeHours", 7, {{"component", "accessLink"}}),
        ownFigure("latencyConstant", 1.25, {{"constant", "routeFactorPrivate"}}),
        ownFigure("latencyConstant", 0.4, {{"constant", "perGatewayMs"}}),
        ownFigure("price", 0.3, {{"meter", "expressRouteGateway"}, {"variant", "ErGw1AZ"}, {"place", "westeurope"}, {"unit", "hour"}}),
    };
    const OverlayOutcome outcome = overlaidBy(figures);
    for (const Error& error : outcome.errors)
        FAIL_CHECK(error.where.toStdString() << " " << error.message.toStdString());
    REQUIRE(outcome.catalogue);
    const Catalogue& catalogue = *outcome.catalogue;
    QSet<QString> tried;
    for (const QJsonValue& figure : figures)
        tried.insert(figure["figure"].toString());
    CHECK(tried.size() == ownFigureKinds().size());

    const CatalogueSearch search(catalogue);
    for (const OverlaidFigure& change : catalogue.ownFigures().changes) {
        INFO(change.card.toStdString() << " " << change.fact.toStdString());
        const CatalogueCard* card = search.card(change.card);
        REQUIRE(card);
        CHECK(card->isOverlaid());
        const CatalogueFact* fact = card->fact(change.fact);
        REQUIRE(fact);
        REQUIRE(fact->own);
        CHECK(fact->own->before == change.before);
        CHECK(fact->provenance.basis == Basis::Contract);
        CHECK(fact->value != change.before);
    }
    const PeeringLocationEntry* location = catalogue.peeringLocation("Amsterdam");
    CHECK(location->providers->contains("Contoso Carrier"));
    CHECK_FALSE(location->providers->contains("Colt"));
    CHECK(catalogue.facilityAvailability("Equinix AM5").value == Availability::fraction(0.99999));
    CHECK(catalogue.facilityAvailability("Equinix FR7").value == catalogue.defaults().availability.facility.value);
    CHECK(catalogue.accessAvailability(location, "Equinix").value == Availability::fraction(0.9999));
    CHECK(catalogue.accessAvailability(location, "KPN").provenance.basis == Basis::Assumption);
    CHECK(catalogue.accessAvailability(nullptr, "Equinix").value == catalogue.defaults().availability.accessLink.value);
    CHECK(catalogue.scalableGatewaySku().bandwidth(2)->value == Bandwidth::mbps(1800));
    CHECK(catalogue.virtualWan().perTunnel.value == Bandwidth::mbps(1200));
    CHECK(catalogue.defaults().repair.accessLink.value == Duration::hours(7));
    CHECK(catalogue.defaults().latency.perGateway.value == Latency::milliseconds(0.4));
    const PriceSteps price = catalogue.prices().find({PriceMeter::ExpressRouteGateway, "ErGw1AZ", "westeurope"}, "USD");
    REQUIRE(price.steps.size() == 1);
    CHECK(price.steps.first().amount == 0.3);
    CHECK(price.steps.first().provenance.basis == Basis::Contract);
    CHECK(catalogue.prices().includedTunnels.has_value());
    CHECK(search.find("Contoso Carrier").size() == 1);
    CHECK_FALSE(CatalogueSearch(Catalogue::builtIn()).card(peeringLocationCard("Amsterdam", "public"))->isOverlaid());
}

TEST_CASE("each kind of wrong own figure is named by its place, and nothing is taken")
{
    CHECK(faultOf(ownFigure("vpnGateway.speed", 1)) == "/figures/1/figure");
    CHECK(faultOf({{"value", 1}}) == "/figures/1/figure");
    CHECK(faultOf(ownFigure("defaultAvailability", 0.99, {{"component", "accessLink"}, {"colour", "blue"}})) == "/figures/1/colour");
    CHECK(faultOf(ownFigure("defaultAvailability", "0.99", {{"component", "accessLink"}})) == "/figures/1/value");
    CHECK(faultOf(ownFigure("defaultAvailability", 1.01, {{"component", "accessLink"}})) == "/figures/1/value");
    CHECK(faultOf(ownFigure("defaultAvailability", 0, {{"component", "accessLink"}})) == "/figures/1/value");
    CHECK(faultOf(ownFigure("defaultAvailability", 0.99, {{"component", "flux"}})) == "/figures/1/component");
    CHECK(faultOf(ownFigure("defaultAvailability", 0.99, {{"component", "site"}})) == "/figures/1/component");
    CHECK(faultOf(ownFigure("defaultAvailability", 0.99)) == "/figures/1");
    CHECK(faultOf(ownFigure("defaultAvailability", 0.99, {{"component", "edgeRouter"}})) == "/figures/1/figure");      // twice
    CHECK(faultOf(ownFigure("defaultAvailability", 0.99, {{"component", "accessLink"}, {"basis", "published"}})) == "/figures/1/basis");
    CHECK(faultOf(ownFigure("defaultAvailability", 0.99, {{"component", "accessLink"}, {"basis", "hearsay"}})) == "/figures/1/basis");
    CHECK(faultOf(ownFigure("defaultAvailability", 0.99, {{"component", "accessLink"}, {"date", "last year"}})) == "/figures/1/date");
    CHECK(faultOf(ownFigure("defaultAvailability", 0.99, {{"component", "accessLink"}, {"date", "2026-02-30"}})) == "/figures/1/date");
    CHECK(faultOf(ownFigure("defaultAvailability", 0.99, {{"component", "accessLink"}, {"source", ""}})) == "/figures/1/source");
    CHECK(faultOf(ownFigure("repairTimeHours", 0, {{"component", "accessLink"}})) == "/figures/1/value");
    CHECK(faultOf(ownFigure("repairTimeHours", 4, {{"component", "flux"}})) == "/figures/1/component");
    CHECK(faultOf(ownFigure("latencyConstant", -1, {{"constant", "range"}})) == "/figures/1/value");
    CHECK(faultOf(ownFigure("latencyConstant", 1, {{"constant", "warp"}})) == "/figures/1/constant");
    CHECK(faultOf(ownFigure("peeringLocation.provider", true, {{"location", "Atlantis"}, {"provider", "Colt"}})) == "/figures/1/location");
    CHECK(faultOf(ownFigure("peeringLocation.provider", true, {{"location", "Amsterdam"}, {"cloud", "china"}, {"provider", "Colt"}})) == "/figures/1/location");
    CHECK(faultOf(ownFigure("peeringLocation.provider", "yes", {{"location", "Amsterdam"}, {"provider", "Colt"}})) == "/figures/1/value");
    CHECK(faultOf(ownFigure("peeringLocation.provider", true, {{"location", "Oslo2"}, {"provider", "Colt"}})) == "/figures/1/provider");
    CHECK(faultOf(ownFigure("peeringLocation.providerAvailability", 0.999, {{"location", "Amsterdam"}, {"provider", "Nobody"}})) == "/figures/1/provider");
    CHECK(faultOf(ownFigure("peeringLocation.facilityAvailability", 0.999, {{"location", "Amsterdam"}, {"facility", "A shed"}})) == "/figures/1/facility");
    CHECK(faultOf(ownFigure("vpnGatewaySku.aggregateMbps", 1000, {{"sku", "VpnGw9"}, {"generation", 1}})) == "/figures/1/sku");
    CHECK(faultOf(ownFigure("vpnGatewaySku.aggregateMbps", 1000, {{"sku", "VpnGw1"}, {"generation", 2}})) == "/figures/1/sku");
    CHECK(faultOf(ownFigure("vpnGatewaySku.aggregateMbps", 0, vpnGw2)) == "/figures/1/value");
    CHECK(faultOf(ownFigure("vpnGatewaySku.aggregateMbps", QJsonValue::Null, vpnGw2)) == "/figures/1");
    CHECK(faultOf(ownFigure("vpnGatewaySku.tunnelMbps", 900, with(vpnGw2, "suite", "ROT13"))) == "/figures/1/suite");
    CHECK(faultOf(ownFigure("expressRouteGatewaySku.bandwidthMbps", 900, {{"sku", "ErGw9AZ"}})) == "/figures/1/sku");
    const QJsonObject gateway{{"meter", "expressRouteGateway"}, {"variant", "ErGw1AZ"}, {"unit", "hour"}};
    CHECK(faultOf(ownFigure("price", -1, gateway)) == "/figures/1/value");
    CHECK(faultOf(ownFigure("price", 1, with(gateway, "meter", "taximeter"))) == "/figures/1/meter");
    CHECK(faultOf(ownFigure("price", 1, with(gateway, "unit", "year"))) == "/figures/1/unit");
    CHECK(faultOf(ownFigure("price", 1, with(gateway, "place", "atlantis"))) == "/figures/1/place");
}

TEST_CASE("what is wrong with an overlay is told at once, its head as well")
{
    const OverlayOutcome outcome = overlaid(Catalogue::builtIn(), {{"overlay", 2}, {"names", "x"}, {"figures", QJsonArray{1, ownFigure("price", 1), ownFigure("defaultAvailability", 2, {{"component", "accessLink"}})}}});
    QStringList places;
    for (const Error& error : outcome.errors)
        places << error.where;
    CHECK(places == QStringList{"/names", "/overlay", "/figures/0", "/figures/1", "/figures/2/value"});
    CHECK(overlaid(Catalogue::builtIn(), {{"overlay", 1}, {"name", "x"}, {"figures", QJsonArray()}}).errors.size() == 1);
    CHECK(overlaid(Catalogue::builtIn(), {{"overlay", 1}, {"figures", QJsonArray{ownFigure("virtualWan.perTunnelMbps", 5)}}}).errors.first().where == "/name");
}

TEST_CASE("an overlay over an overlaid catalogue replaces it in the list of changes")
{
    const OverlayOutcome first = overlaidBy({ownFigure("virtualWan.perTunnelMbps", 1100)});
    const OverlayOutcome second = overlaid(*first.catalogue, {{"overlay", 1}, {"name", "Then"}, {"figures", QJsonArray{ownFigure("virtualWan.perTunnelMbps", 1200)}}});
    REQUIRE(second.catalogue);
    CHECK(second.catalogue->ownFigures().changes.size() == 1);
    CHECK(second.catalogue->virtualWan().perTunnel.value == Bandwidth::mbps(1200));
}
