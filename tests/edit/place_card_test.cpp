// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/catalogue_card.h"
#include "model/edit/place_card.h"
#include "tests/catch.h"

TEST_CASE("every peering location and region can be placed, and is found again by its entry")
{
    const Catalogue& catalogue = Catalogue::builtIn();
    int placed = 0;
    for (const CatalogueCard& card : cardsOf(catalogue)) {
        INFO(card.key.toStdString());
        const auto edited = placeCard(Design(), catalogue, card.key, {});
        CHECK(edited.has_value() == card.place.has_value());
        if (!edited)
            continue;
        ++placed;
        CHECK(cardOfObject(edited->design, catalogue, edited->ids.first()) == card.key);
        CHECK(objectsOfCard(edited->design, catalogue, card.key) == edited->ids);
    }
    CHECK(placed == catalogue.peeringLocations().size() + catalogue.regions().size());
}

TEST_CASE("a gateway belongs to the entry of its SKU")
{
    VirtualNetworkGateway gateway;
    gateway.id = decltype(gateway.id)("gateway-1");
    gateway.gatewayType = GatewayType::Vpn;
    gateway.sku = QStringLiteral("VpnGw2AZ");
    gateway.vpnGatewayGeneration = VpnGatewayGeneration::Generation2;
    const Design design = Design().with(gateway);
    CHECK(cardOfObject(design, Catalogue::builtIn(), gateway.id) == vpnGatewaySkuCard("VpnGw2AZ", 2));
    CHECK(objectsOfCard(design, Catalogue::builtIn(), vpnGatewaySkuCard("VpnGw2AZ", 2)) == QList<ObjectId>{gateway.id});
    CHECK(objectsOfCard(design, Catalogue::builtIn(), vpnGatewaySkuCard("VpnGw2AZ", 1)).isEmpty());
}
