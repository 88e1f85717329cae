// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing in a template is what Azure would refuse.

#include "model/design/kind_info.h"
#include "model/analysis/analysis.h"
#include "model/edit/set_field.h"
#include "tests/catch.h"
#include "tests/io/template_designs.h"
#include <QSet>

namespace {
const Catalogue& catalogue()
{
    return Catalogue::builtIn();
}

bool isReservedByAzure(const Asn& asn)
{
    const auto number = asn.number();
    return number == 8074 || number == 8075 || number == 12076 || (number >= 65515 && number <= 65520);
}

/// Prefixes that Azure and the site's own routing want apart, with what they belong to.
QList<std::pair<QString, Cidr>> plannedPrefixes(const Design& design)
{
    QList<std::pair<QString, Cidr>> list;
    const auto add = [&](const QString& owner, const auto& prefixes) {
        for (const auto& prefix : prefixes)
            list.append({owner, prefix});
    };
    for (const Site& site : design.all<Site>())
        add(site.id.text, site.addressPrefixes);
    for (const VirtualNetwork& network : design.all<VirtualNetwork>())
        add(network.id.text, network.addressSpace);
    for (const VirtualHub& hub : design.all<VirtualHub>())
        add(hub.id.text, QList<Cidr>{*hub.addressPrefix});
    for (const ExpressRouteCircuit& circuit : design.all<ExpressRouteCircuit>())
        for (const CircuitPeering& peering : circuit.peerings)
            if (peering.type == PeeringType::AzurePrivatePeering)
                add(circuit.id.text, QList<Cidr>{*peering.primaryPrefix, *peering.secondaryPrefix});
    for (const GlobalReach& reach : design.all<GlobalReach>())
        add(reach.id.text, QList<Cidr>{*reach.addressPrefix});
    for (const VirtualNetworkGateway& gateway : design.all<VirtualNetworkGateway>())
        if (gateway.vpnClientConfiguration)
            add(gateway.id.text, gateway.vpnClientConfiguration->vpnClientAddressPool);
    return list;
}

QList<QString> regionsReachedBy(const Design& design, const ExpressRouteCircuit& circuit)
{
    QList<QString> regions;
    for (const Connection& connection : design.all<Connection>())
        if (connection.circuit == circuit.id) {
            const VirtualNetworkGateway* gateway = design.find(connection.gateway);
            regions << (gateway->virtualHub.isEmpty() ? design.find(gateway->virtualNetwork)->region : design.find(gateway->virtualHub)->region);
        }
    return regions;
}
}

TEST_CASE("in every template no addresses overlap")
{
    forEachTemplateDesign([](const QString&, const Design& design) {
        const auto prefixes = plannedPrefixes(design);
        for (qsizetype i = 0; i < prefixes.size(); ++i)
            for (qsizetype j = 0; j < i; ++j) {
                INFO(prefixes[i].first.toStdString() << " and " << prefixes[j].first.toStdString());
                CHECK_FALSE(prefixes[i].second.overlaps(prefixes[j].second));
            }
    });
}

TEST_CASE("in every template subnets lie in their network, and gateways have a GatewaySubnet")
{
    forEachTemplateDesign([](const QString&, const Design& design) {
        QSet<ObjectId> withGateway;
        for (const VirtualNetworkGateway& gateway : design.all<VirtualNetworkGateway>())
            if (!gateway.virtualNetwork.isEmpty())
                withGateway.insert(gateway.virtualNetwork);
        for (const VirtualNetwork& network : design.all<VirtualNetwork>()) {
            INFO(network.id.text.toStdString());
            REQUIRE(catalogue().region(network.region));
            const Subnet* gatewaySubnet = network.subnet(QStringLiteral("GatewaySubnet"));
            CHECK(withGateway.contains(network.id) == (gatewaySubnet != nullptr));
            CHECK((!gatewaySubnet || gatewaySubnet->addressPrefix->length() <= 27));
            for (qsizetype i = 0; i < network.subnets.size(); ++i) {
                CHECK(network.addressSpace.first().contains(*network.subnets[i].addressPrefix));
                const bool isAzures = network.subnets[i].name == QLatin1String("GatewaySubnet") || network.subnets[i].name.startsWith(QLatin1String("Azure")) || network.subnets[i].name == QLatin1String("RouteServerSubnet");
                CHECK(network.subnets[i].networkSecurityGroup.isEmpty() == isAzures);
                for (qsizetype j = 0; j < i; ++j)
                    CHECK_FALSE(network.subnets[i].addressPrefix->overlaps(*network.subnets[j].addressPrefix));
            }
        }
        for (const VirtualHub& hub : design.all<VirtualHub>())
            CHECK((catalogue().region(hub.region) && hub.addressPrefix->length() <= 24));
    });
}

TEST_CASE("in every template circuits are such as the catalogue has")
{
    forEachTemplateDesign([](const QString&, const Design& design) {
        for (const ExpressRouteCircuit& circuit : design.all<ExpressRouteCircuit>()) {
            INFO(circuit.id.text.toStdString());
            const auto* location = catalogue().peeringLocation(design.find(circuit.peeringLocation)->location);
            REQUIRE(location);
            if (!circuit.provider.isEmpty()) {
                CHECK(location->providers.value_or(QStringList()).contains(circuit.provider));
                CHECK(catalogue().circuits().providerBandwidths.value.contains(*circuit.bandwidth));
            }
            const ExpressRoutePort* port = design.find(circuit.expressRoutePort);
            CHECK(circuit.provider.isEmpty() == (port != nullptr));
            if (port) {
                CHECK(port->peeringLocation == circuit.peeringLocation);
                CHECK(location->hasExpressRouteDirect.value_or(false));
                const DirectPort* sold = catalogue().circuits().directPort(*port->bandwidth);
                REQUIRE(sold);
                CHECK(sold->circuitBandwidths.contains(*circuit.bandwidth));
            }
            const CircuitTier tier = circuit.tier.value_or(CircuitTier::Standard);
            for (const QString& region : regionsReachedBy(design, circuit)) {
                INFO(region.toStdString());
                if (tier == CircuitTier::Local)
                    CHECK(location->localRegions.contains(region));
                else if (tier == CircuitTier::Standard)
                    CHECK(catalogue().region(region)->geopoliticalRegion == location->geopoliticalRegion);
            }
            if (tier == CircuitTier::Local) {
                CHECK(circuit.bandwidth->mbps() >= 1000);
                CHECK(circuit.family == CircuitFamily::UnlimitedData);
            }
            const bool isProvisioned = circuit.serviceProviderProvisioningState == ProviderProvisioningState::Provisioned;
            CHECK(isProvisioned == !circuit.peerings.isEmpty());
            CHECK(isProvisioned == !regionsReachedBy(design, circuit).isEmpty());
            for (const CircuitPeering& peering : circuit.peerings) {
                CHECK(peering.primaryPrefix->length() == 30);
                CHECK(peering.secondaryPrefix->length() == 30);
                CHECK(peering.vlanId);
                CHECK_FALSE(isReservedByAzure(*peering.peerAsn));
            }
            QSet<AccessPath> paths;
            for (const AccessLink& access : design.all<AccessLink>())
                if (access.circuit == circuit.id) {
                    paths.insert(access.path.value_or(AccessPath::Primary));
                    CHECK(access.bandwidth->mbps() >= circuit.bandwidth->mbps());
                    if (isProvisioned)
                        CHECK(design.find(access.router)->asn == circuit.peerings.first().peerAsn);
                }
            CHECK(paths.size() == 2);
        }
        for (const GlobalReach& reach : design.all<GlobalReach>())
            CHECK(reach.addressPrefix->length() == 29);
    });
}

TEST_CASE("in every template gateways are such as the catalogue has, and their AS numbers can peer")
{
    forEachTemplateDesign([](const QString&, const Design& design) {
        QSet<std::pair<QString, int>> places;
        for (const VirtualNetworkGateway& gateway : design.all<VirtualNetworkGateway>()) {
            INFO(gateway.id.text.toStdString());
            const std::pair<QString, int> place(gateway.virtualHub.isEmpty() ? gateway.virtualNetwork.text : gateway.virtualHub.text, int(gateway.gatewayType));
            CHECK_FALSE(places.contains(place));
            places.insert(place);
            if (!gateway.virtualHub.isEmpty()) {
                CHECK(gateway.scaleUnits);
                continue;
            }
            CHECK((gateway.zones.isEmpty() || catalogue().region(design.find(gateway.virtualNetwork)->region)->hasAvailabilityZones));
            if (gateway.gatewayType == GatewayType::ExpressRoute) {
                CHECK(catalogue().expressRouteGatewaySku(gateway.sku));
                continue;
            }
            const VpnGatewaySku* sku = catalogue().vpnGatewaySku(gateway.sku, gateway.vpnGatewayGeneration == VpnGatewayGeneration::Generation1 ? 1 : 2);
            REQUIRE(sku);
            CHECK_FALSE(sku->status.isCreationBlocked);
            CHECK(sku->isZoneRedundant == !gateway.zones.isEmpty());
            CHECK(gateway.enableBgp.value_or(false) == gateway.asn.has_value());
        }
        for (const Connection& connection : design.all<Connection>()) {
            INFO(connection.id.text.toStdString());
            const VirtualNetworkGateway* gateway = design.find(connection.gateway);
            const EdgeRouter* router = design.find(connection.router);
            if (router && connection.enableBgp.value_or(false)) {
                CHECK_FALSE(isReservedByAzure(*router->asn));
                CHECK(gateway->asn);
                CHECK(gateway->asn != router->asn);
            }
            if (const VirtualNetworkGateway* remote = design.find(connection.remoteGateway); remote && connection.enableBgp.value_or(false))
                CHECK(gateway->asn != remote->asn);
            CHECK((connection.connectionType == ConnectionType::IPsec) == (router != nullptr));
        }
    });
}

TEST_CASE("in every template firewalls have their subnet and an address in it, and routes name one as the next hop")
{
    forEachTemplateDesign([](const QString&, const Design& design) {
        QSet<QString> addresses;
        for (const AzureFirewall& firewall : design.all<AzureFirewall>()) {
            const VirtualNetwork* network = design.find(firewall.virtualNetwork);
            if (!network)
                continue;
            const Subnet* subnet = network->subnet(QStringLiteral("AzureFirewallSubnet"));
            REQUIRE(subnet);
            CHECK(subnet->addressPrefix->length() <= 26);
            CHECK(subnet->addressPrefix->contains(*parseCidr(firewall.privateIpAddress)));
            CHECK(catalogue().region(network->region)->hasAvailabilityZones);
            addresses.insert(firewall.privateIpAddress);
        }
        for (const RouteTable& table : design.all<RouteTable>()) {
            for (const QString& name : table.subnets)
                CHECK(design.find(table.virtualNetwork)->subnet(name));
            CHECK_FALSE((table.subnets.contains(QStringLiteral("GatewaySubnet")) && table.disableBgpRoutePropagation.value_or(false)));
            for (const UserDefinedRoute& route : table.routes)
                CHECK((route.nextHopType != NextHopType::VirtualAppliance || addresses.contains(route.nextHopIpAddress)));
        }
    });
}

TEST_CASE("no link of a template has a problem or an unknown figure, but those that no catalogue limits")
{
    forEachTemplateDesign([](const QString&, const Design& design) {
        const Analysis analysis = analyse(design, catalogue());
        for (const LinkResult& link : analysis.links) {
            INFO(link.id.text.toStdString());
            CHECK(link.figures.availability.reason.toStdString() == "");
            CHECK(link.figures.availability.value.up() > 0.99);
            const bool isUnlimited = link.type == LinkType::VnetPeering || link.type == LinkType::HubConnection;
            const auto unknown = reasons(link);
            for (const auto& [key, why] : unknown) {
                INFO(key.toStdString() << ": " << why.toStdString());
                CHECK(isUnlimited);
            }
        }
        for (const PairResult& pair : analysis.pairs)
            CHECK(reasons(pair).isEmpty());
    });
}

TEST_CASE("every field of a template can be set again to what it is")
{
    forEachTemplateDesign([](const QString&, const Design& design) {
        for (const KindInfo& kind : kindInfos())
            kind.forEach(design, [&](const Object& object) {
                for (const Field& field : *kind.fields) {
                    const QJsonValue value = field.get(object);
                    if (field.isIdentity || value.isUndefined())
                        continue;
                    INFO(object.id.text.toStdString() << ": " << field.key.toStdString());
                    const Result<Design> set = setField(design, object.id, field.key, value);
                    CHECK((set ? std::string() : set.error().message.toStdString()) == "");
                }
            });
    });
}
