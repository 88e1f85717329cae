// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/io/retail_prices.h"
#include "tests/catch.h"

namespace {
/// An item as the API gives it, with some members replaced.
QByteArray item(const char* service, const char* product, const char* sku, const char* meter, const char* region, double price, const char* unit, const char* more = "")
{
    return QStringLiteral(R"({"currencyCode":"EUR","tierMinimumUnits":0.0,"retailPrice":%1,"unitPrice":%1,"armRegionName":"%2","location":"somewhere","effectiveStartDate":"2026-01-01T00:00:00Z",)"
                          R"("meterName":"%3","productName":"%4","skuName":"%5","serviceName":"%6","unitOfMeasure":"%7","type":"Consumption","isPrimaryMeterRegion":true%8})")
        .arg(price).arg(region, meter, product, sku, service, unit, more).toUtf8();
}

QByteArray page(const QList<QByteArray>& items)
{
    return R"({"BillingCurrency":"EUR","Items":[)" + items.join(",\n") + R"(],"NextPageLink":null,"Count":1})";
}

double priceOf(const PriceFileOutcome& outcome, const PriceKey& key, double quantity = 1)
{
    REQUIRE(outcome.prices);
    const PriceSteps steps = outcome.prices->find(key, "EUR");
    REQUIRE(steps.isKnown());
    return steps.amountOf(quantity);
}
}

TEST_CASE("pages of Azure's Retail Prices are read meter by meter")
{
    const QByteArray bytes = "[" + page({
        item("ExpressRoute", "ExpressRoute", "1 Gbps Metered Data", "Standard Metered Data 1 Gbps Circuit", "Zone 1", 400, "1/Month"),
        item("ExpressRoute", "ExpressRoute", "1 Gbps Metered Data", "Premium Metered Data 1 Gbps Circuit", "Zone 1", 900, "1/Month"),
        item("ExpressRoute", "ExpressRoute", "50 Mbps Unlimited Data", "Local Unlimited Data 50 Mbps Circuit", "Zone 2", 70, "1/Month"),
        item("ExpressRoute", "ExpressRoute", "1 Gbps Metered Data", "Metered Data - Data Transfer Out", "Zone 1", 0.024, "1 GB"),
        item("ExpressRoute", "ExpressRoute Gateway", "ErGw2AZ", "ErGw2AZ Gateway", "westeurope", 0.6, "1 Hour"),
        item("ExpressRoute", "ExpressRoute High Performance Gateway", "x", "High Performance Gateway", "westeurope", 0.5, "1 Hour"),
        item("ExpressRoute", "ExpressRoute Gateway", "ErGwScale", "ErGwScale Unit", "westeurope", 0.2, "1 Hour")}) + ",\n" + page({
        item("VPN Gateway", "VPN Gateway", "VpnGw2AZ", "VpnGw2AZ", "westeurope", 0.55, "1 Hour"),
        item("VPN Gateway", "VPN Gateway", "Basic", "Basic Gateway", "westeurope", 0.03, "1 Hour"),
        item("VPN Gateway", "VPN Gateway", "VpnGw2AZ", "S2S Connection", "westeurope", 0.014, "1 Hour"),
        item("Bandwidth", "Rtn Preference: MGN", "Standard", "Standard Data Transfer Out", "westeurope", 0, "1 GB"),
        item("Bandwidth", "Rtn Preference: MGN", "Standard", "Standard Data Transfer Out", "westeurope", 0.08, "1 GB", R"(,"x":1)").replace("\"tierMinimumUnits\":0.0", "\"tierMinimumUnits\":100"),
        item("Virtual Network", "Virtual Network Peering", "x", "Intra-Region Egress", "Global", 0.01, "100 GB"),
        item("Virtual WAN", "Virtual WAN", "Standard Hub", "Standard Hub Unit", "westeurope", 0.25, "1 Hour"),
        item("Virtual WAN", "Virtual WAN", "VPN S2S Scale Unit", "VPN S2S Scale Unit", "westeurope", 0.36, "1 Hour"),
        item("Azure Firewall", "Azure Firewall", "Premium", "Premium Deployment", "westeurope", 1.75, "1 Hour"),
        item("Azure Firewall", "Azure Firewall", "Premium", "Premium Data Processed", "westeurope", 0.016, "1 GB"),
        item("Azure Firewall", "Azure Firewall", "Premium", "Premium Capacity Unit", "westeurope", 0.07, "1 Hour"),
        item("Azure Route Server", "Azure Route Server", "Basic", "Basic Gateway", "Global", 0.45, "1 Hour"),
        item("Azure Route Server", "Azure Route Server", "Routing Infrastructure Unit", "Routing Infrastructure Unit", "Global", 0.1, "1 Hour"),
        item("Storage", "Blob", "Hot", "Hot LRS Data Stored", "westeurope", 0.02, "1 GB"),
        item("VPN Gateway", "VPN Gateway", "VpnGw2AZ", "VpnGw2AZ", "westeurope", 99, "1 Hour").replace("Consumption", "Reservation")}) + "]";
    const PriceFileOutcome outcome = readRetailPrices(bytes, "prices.json");
    REQUIRE(outcome.errors.isEmpty());
    CHECK(outcome.ignored == 4);
    CHECK(priceOf(outcome, {PriceMeter::HubVpnScaleUnit, {}, "westeurope"}) == 0.36);
    CHECK(priceOf(outcome, {PriceMeter::AzureFirewall, "Premium", "westeurope"}) == 1.75);
    CHECK(priceOf(outcome, {PriceMeter::AzureFirewallData, "Premium", "westeurope"}) == 0.016);
    CHECK(priceOf(outcome, {PriceMeter::RouteServer, {}, {}}) == 0.45);
    CHECK(priceOf(outcome, {PriceMeter::PeeringEgress, {}, {}}, 100) == Approx(0.01));   // "Global": the same everywhere
    CHECK(priceOf(outcome, {PriceMeter::CircuitPort, circuitVariant("Standard", "MeteredData", 1000), "Zone 1"}) == 400);
    CHECK(priceOf(outcome, {PriceMeter::CircuitPort, circuitVariant("Premium", "MeteredData", 1000), "Zone 1"}) == 900);
    CHECK(priceOf(outcome, {PriceMeter::CircuitPort, circuitVariant("Local", "UnlimitedData", 50), "Zone 2"}) == 70);
    CHECK(priceOf(outcome, {PriceMeter::CircuitEgress, {}, "Zone 1"}) == 0.024);
    CHECK(priceOf(outcome, {PriceMeter::ExpressRouteGateway, "ErGw2AZ", "westeurope"}) == 0.6);
    CHECK(priceOf(outcome, {PriceMeter::ExpressRouteGateway, "HighPerformance", "westeurope"}) == 0.5);
    CHECK(priceOf(outcome, {PriceMeter::ExpressRouteGateway, "ErGwScale", "westeurope"}) == 0.2);
    CHECK(priceOf(outcome, {PriceMeter::VpnGateway, "VpnGw2AZ", "westeurope"}) == 0.55);
    CHECK(priceOf(outcome, {PriceMeter::VpnGateway, "Basic", "westeurope"}) == 0.03);
    CHECK(priceOf(outcome, {PriceMeter::S2sTunnel, {}, "westeurope"}) == 0.014);
    CHECK(priceOf(outcome, {PriceMeter::InternetEgress, {}, "westeurope"}, 300) == Approx(16));
    CHECK(priceOf(outcome, {PriceMeter::VirtualHub, {}, "westeurope"}) == 0.25);
    const PriceSteps gateway = outcome.prices->find({PriceMeter::ExpressRouteGateway, "ErGw2AZ", "westeurope"}, "EUR");
    CHECK(gateway.steps.first().provenance.date == "2026-01-01");
    CHECK(gateway.steps.first().provenance.source == "prices.json");
}

TEST_CASE("of several prices of a meter the one that took effect last counts")
{
    const auto vpn = [](double price, const char* start) {
        return item("VPN Gateway", "VPN Gateway", "VpnGw1", "VpnGw1", "westeurope", price, "1 Hour").replace("2026-01-01", start);
    };
    const PriceKey key{PriceMeter::VpnGateway, "VpnGw1", "westeurope"};
    CHECK(priceOf(readRetailPrices(page({vpn(0.3, "2025-01-01"), vpn(0.2, "2026-06-01"), vpn(0.9, "2020-01-01")}), "p"), key) == 0.2);
    CHECK(priceOf(readRetailPrices(page({vpn(0.3, "2025-01-01").replace("\"isPrimaryMeterRegion\":true", "\"isPrimaryMeterRegion\":false"), vpn(0.2, "2025-01-01")}), "p"), key) == 0.2);
}

TEST_CASE("own prices go before those of the catalogue, and leave the others")
{
    const Price base{{PriceMeter::VpnGateway, "VpnGw1", "westeurope"}, 1, "EUR", PriceUnit::Hour, 0, {}};
    Price other = base, dollars = base, newer = base;
    other.key.variant = "VpnGw2";
    dollars.currency = "USD";
    newer.amount = 2;
    const PriceList list = PriceList({base, other, dollars}).with(PriceList({newer}));
    CHECK(list.prices().size() == 3);
    CHECK(list.find(base.key, "EUR").amountOf(1) == 2);
    CHECK(list.find(base.key, "USD").amountOf(1) == 1);
    CHECK(list.find(other.key, "EUR").amountOf(1) == 1);
}

TEST_CASE("what is wrong with a file of prices is named with pointer and line")
{
    const QByteArray good = item("VPN Gateway", "VPN Gateway", "VpnGw1", "VpnGw1", "westeurope", 0.3, "1 Hour");
    QByteArray negative = good, unit = good, text = good;
    negative.replace("\"retailPrice\":0.3", "\"retailPrice\":-1");
    unit.replace("1 Hour", "1 Fortnight");
    text.replace("\"retailPrice\":0.3", "\"retailPrice\":\"cheap\"");
    const PriceFileOutcome outcome = readRetailPrices(page({good, negative, unit, text}), "p");
    CHECK_FALSE(outcome.prices);
    REQUIRE(outcome.errors.size() == 3);
    CHECK(outcome.errors[0].where == "/Items/1/retailPrice");
    CHECK(outcome.errors[0].line == 2);
    CHECK(outcome.errors[1].where == "/Items/2/unitOfMeasure");
    CHECK(outcome.errors[1].line == 3);
    CHECK(outcome.errors[2].line == 4);
    for (const char* bytes : {"", "{", "7", "[]", "{}", R"({"Items": 3})", R"({"Items": []})", R"([{"Items": []}, 4])", R"({"Items": [7]})"}) {
        INFO(bytes);
        const PriceFileOutcome broken = readRetailPrices(bytes, "p");
        CHECK_FALSE(broken.prices);
        CHECK_FALSE(broken.errors.isEmpty());
    }
    CHECK_FALSE(loadRetailPrices("/nowhere/prices.json").prices);
}
