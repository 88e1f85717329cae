// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/catalogue.h"
#include "tests/catch.h"

namespace {
double aggregateMbps(const char* name, int generation)
{
    const VpnGatewaySku* sku = Catalogue::builtIn().vpnGatewaySku(name, generation);
    return sku ? sku->aggregate.value.mbps() : -1;
}

double perTunnelMbps(const char* name, int generation, const char* encryption, const char* integrity)
{
    const auto figure = perTunnel(*Catalogue::builtIn().vpnGatewaySku(name, generation), encryption, integrity);
    return figure ? figure->value.mbps() : -1;
}
}

TEST_CASE("VPN gateways have the published aggregate, by generation")
{
    CHECK(Catalogue::builtIn().vpnGatewaySkus().size() == 17);
    CHECK(aggregateMbps("Basic", 1) == 100);
    for (const char* zones : {"", "AZ"}) {
        const auto name = [&](int size) { return "VpnGw" + std::to_string(size) + zones; };
        CHECK(aggregateMbps(name(1).c_str(), 1) == 650);
        CHECK(aggregateMbps(name(2).c_str(), 1) == 1000);
        CHECK(aggregateMbps(name(3).c_str(), 1) == 1250);
        CHECK(aggregateMbps(name(4).c_str(), 1) == -1);
        CHECK(aggregateMbps(name(1).c_str(), 2) == -1);
        CHECK(aggregateMbps(name(2).c_str(), 2) == 1250);
        CHECK(aggregateMbps(name(3).c_str(), 2) == 2500);
        CHECK(aggregateMbps(name(4).c_str(), 2) == 5000);
        CHECK(aggregateMbps(name(5).c_str(), 2) == 10000);
        CHECK(Catalogue::builtIn().vpnGatewaySku(QString::fromStdString(name(3)))->isZoneRedundant == !std::string(zones).empty());
    }
}

TEST_CASE("a VPN gateway without a generation is the lowest-numbered one, an assumption")
{
    const Catalogue& catalogue = Catalogue::builtIn();
    for (const VpnGatewaySku& sku : catalogue.vpnGatewaySkus()) {
        const VpnGatewaySku* found = catalogue.vpnGatewaySku(sku.name);
        REQUIRE(found);
        CHECK(found->generation <= sku.generation);
        CHECK(found->aggregate.value <= sku.aggregate.value);
    }
    CHECK(catalogue.vpnGatewaySku("VpnGw2AZ")->aggregate.value == Bandwidth::gbps(1));
    CHECK(catalogue.vpnGatewaySku("VpnGw5AZ")->generation == 2);
    CHECK(catalogue.vpnGatewaySku("vpngw5az") == nullptr);
    CHECK(catalogue.defaults().unnamedGeneration.basis == Basis::Assumption);
}

TEST_CASE("the Basic VPN gateway has no BGP, no active-active, no policy and the lower SLA")
{
    const VpnGatewaySku* basic = Catalogue::builtIn().vpnGatewaySku("Basic");
    REQUIRE(basic);
    CHECK(basic->bgp == false);
    CHECK(basic->activeActive == false);
    CHECK(basic->customIpsecPolicy == false);
    CHECK_FALSE(basic->maxIkev2OpenVpnClients);
    CHECK(basic->maxTunnels == 10);
    CHECK(basic->sla.value == Availability::fraction(0.999));
    CHECK(Catalogue::builtIn().vpnGatewaySku("VpnGw1AZ")->sla.value == Availability::fraction(0.9995));
}

TEST_CASE("VPN gateways without zones are past their retirement date")
{
    for (const VpnGatewaySku& sku : Catalogue::builtIn().vpnGatewaySkus()) {
        INFO(sku.name.toStdString());
        const bool isCurrent = sku.name == "Basic" || sku.name.endsWith("AZ");
        CHECK(isCurrent == sku.status.retirement.isEmpty());
        CHECK(isCurrent != sku.status.isCreationBlocked);
        CHECK(isCurrent == (sku.status.text == "current"));
        CHECK((sku.generation == 0) == (sku.name == "Standard" || sku.name == "HighPerformance"));
    }
    CHECK(Catalogue::builtIn().vpnGatewaySku("VpnGw1")->status.retirement == "2026-09-30");
}

TEST_CASE("the throughput of a tunnel is the published one of its suite")
{
    CHECK(perTunnelMbps("VpnGw2AZ", 1, "GCMAES256", "GCMAES256") == 1000);
    CHECK(perTunnelMbps("VpnGw2AZ", 1, "AES256", "SHA256") == 500);
    CHECK(perTunnelMbps("VpnGw2AZ", 1, "DES3", "SHA256") == 120);
    CHECK(perTunnelMbps("VpnGw5AZ", 2, "GCMAES256", "GCMAES256") == 2300);
    CHECK(perTunnelMbps("VpnGw3", 2, "AES256", "SHA256") == 700);

    const auto figure = perTunnel(*Catalogue::builtIn().vpnGatewaySku("VpnGw2AZ", 1), "GCMAES256", "GCMAES256");
    REQUIRE(figure);
    CHECK(figure->provenance.date == "2019-11-12");
    CHECK(figure->provenance.confidence == "medium");
}

TEST_CASE("a suite without a row in the table has a reason instead of a figure")
{
    const VpnGatewaySku& sku = *Catalogue::builtIn().vpnGatewaySku("VpnGw2AZ", 1);
    const std::pair<const char*, const char*> suites[] = {{"AES128", "SHA256"}, {"AES256", "SHA1"}, {"GCMAES128", "GCMAES128"}, {"GCMAES192", "GCMAES192"}, {"GCMAES256", "SHA256"}, {"None", "SHA256"}};
    for (const auto& [encryption, integrity] : suites) {
        const auto figure = perTunnel(sku, encryption, integrity);
        REQUIRE_FALSE(figure);
        CHECK(figure.error().message.contains(encryption));
        CHECK(figure.error().message.contains("VpnGw2AZ"));
    }
    CHECK(perTunnel(sku, "", "").error().message.contains("No IPsec policy"));
    CHECK(perTunnel(sku, "GCMAES256", "").error().message.contains("No IPsec policy"));
    CHECK(perTunnel(*Catalogue::builtIn().vpnGatewaySku("Basic"), "AES256", "SHA256").error().message.contains("Basic"));
}

TEST_CASE("no tunnel is faster than its gateway")
{
    for (const VpnGatewaySku& sku : Catalogue::builtIn().vpnGatewaySkus())
        for (const SuiteThroughput& suite : sku.suites)
            CHECK(suite.bandwidth.value <= sku.aggregate.value);
}

TEST_CASE("ExpressRoute gateways as published")
{
    const Catalogue& catalogue = Catalogue::builtIn();
    CHECK(catalogue.expressRouteGatewaySkus().size() == 6);
    const ExpressRouteGatewaySku* sku = catalogue.expressRouteGatewaySku("ErGw3AZ");
    REQUIRE(sku);
    CHECK(sku->bandwidth.value == Bandwidth::gbps(10));
    CHECK(sku->supportsFastPath);
    CHECK(sku->isZoneRedundant);
    CHECK(sku->maxCircuits == 16);
    CHECK(sku->connectionsPerSecond->value == 16000);
    CHECK(sku->connectionsPerSecond->provenance.date == "2024-05-07");
    CHECK(sku->sla.value == Availability::fraction(0.9995));
    CHECK(catalogue.expressRouteGatewaySku("ErGwScale") == nullptr);

    for (const ExpressRouteGatewaySku& one : catalogue.expressRouteGatewaySkus()) {
        const ExpressRouteGatewaySku* twin = catalogue.expressRouteGatewaySku(one.equivalent);
        REQUIRE(twin);
        CHECK(twin->bandwidth.value == one.bandwidth.value);
        CHECK(twin->isZoneRedundant != one.isZoneRedundant);
    }
}

TEST_CASE("the scalable gateway grows by 1 Gbps a unit, from 1 to 40 units")
{
    const ScalableGatewaySku& sku = Catalogue::builtIn().scalableGatewaySku();
    CHECK(sku.name == "ErGwScale");
    CHECK_FALSE(sku.bandwidth(0));
    CHECK_FALSE(sku.bandwidth(41));
    CHECK_FALSE(sku.maxCircuits(0));
    for (int units = 1; units <= 40; ++units)
        CHECK(sku.bandwidth(units)->value == Bandwidth::gbps(units));
    CHECK(sku.maxCircuits(1) == 4);
    CHECK(sku.maxCircuits(2) == 8);
    CHECK(sku.maxCircuits(9) == 8);
    CHECK(sku.maxCircuits(10) == 16);
    CHECK(sku.maxCircuits(40) == 16);
    CHECK(sku.minFastPathUnits == 10);
}
