// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/choice_rules.h"
#include "model/design/kind_info.h"
#include "model/edit/connect.h"
#include "model/edit/set_field.h"
#include "model/io/read.h"
#include "tests/catch.h"
#include "tests/edit/desk.h"
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {
const Catalogue& catalogue() { return Catalogue::builtIn(); }

/// A design with a gateway of each type in one network, a circuit of 1 Gbps in Amsterdam and a VPN, in West Europe.
struct Hybrid
{
    Desk desk;
    ObjectId site = desk.add(ObjectKind::Site);
    ObjectId router = desk.add(ObjectKind::EdgeRouter, site);
    ObjectId location = desk.add(ObjectKind::PeeringLocation);
    ObjectId network = desk.add(ObjectKind::VirtualNetwork);
    ObjectId circuit;
    ObjectId circuitLink;
    ObjectId expressRouteGateway;
    ObjectId vpnLink;
    ObjectId vpnGateway;

    Hybrid()
    {
        set(location, "location", "Amsterdam");
        set(network, "region", "westeurope");
        set(router, "asn", 65010);
        desk.link(router, location);
        circuit = desk.design.all<ExpressRouteCircuit>().begin()->id;
        desk.link(circuit, network);
        desk.link(router, network);
        for (const Connection& connection : desk.design.all<Connection>())
            (connection.connectionType == ConnectionType::ExpressRoute ? circuitLink : vpnLink) = connection.id;
        for (const VirtualNetworkGateway& gateway : desk.design.all<VirtualNetworkGateway>())
            (gateway.gatewayType == GatewayType::ExpressRoute ? expressRouteGateway : vpnGateway) = gateway.id;
    }

    void set(const ObjectId& id, const char* key, const QJsonValue& value)
    {
        const auto edited = setField(desk.design, catalogue(), id, key, value);
        INFO(key << ": " << (edited ? QString() : edited.error().message).toStdString());
        REQUIRE(edited);
        desk.design = *edited;
    }
    QString refusal(const ObjectId& id, const char* key, const QJsonValue& value) const
    {
        const auto edited = setField(desk.design, catalogue(), id, key, value);
        const QString reason = ChoiceRules(desk.design, catalogue(), id).refusal(key, value);
        CHECK((edited ? QString() : edited.error().message) == reason);
        return reason;
    }
};

void checkSays(const QString& reason, const QStringList& words)
{
    INFO(reason.toStdString());
    for (const QString& word : words)
        CHECK(reason.contains(word));
}

QStringList reasonsOf(const QList<Refusal>& refusals)
{
    QStringList reasons;
    for (const Refusal& refusal : refusals)
        reasons << refusal.reason;
    return reasons;
}

void checkNothingRefused(const QString& folder)
{
    const QStringList names = QDir(folder).entryList({"*.landbridge.json"});
    REQUIRE_FALSE(names.isEmpty());
    for (const QString& name : names) {
        QFile file(QDir(folder).filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const auto read = readProject(file.readAll());
        REQUIRE(read.project);
        for (const Design& option : read.project->options) {
            INFO(name.toStdString() << ", " << option.id.toStdString() << ": " << reasonsOf(refusals(option, catalogue())).join("\n").toStdString());
            CHECK(refusals(option, catalogue()).isEmpty());
        }
    }
}
}

TEST_CASE("nothing that a template has would be refused by Azure")
{
    checkNothingRefused(QStringLiteral(LANDBRIDGE_SOURCE_DIR "/resources/templates"));
}

TEST_CASE("a design made by the verbs alone is refused nothing")
{
    const Hybrid f;
    INFO(reasonsOf(refusals(f.desk.design, catalogue())).join("\n").toStdString());
    CHECK(refusals(f.desk.design, catalogue()).isEmpty());
}

TEST_CASE("a circuit takes what its peering location and its tier have")
{
    Hybrid f;
    checkSays(f.refusal(f.circuit, "provider", "Belnet"), {"Belnet", "Amsterdam"});
    CHECK(f.refusal(f.circuit, "provider", "Equinix").isEmpty());
    CHECK(f.refusal(f.circuit, "provider", "A carrier that the catalogue does not know").isEmpty());
    checkSays(f.refusal(f.circuit, "bandwidthMbps", 300), {"300 Mbps", "200 Mbps", "500 Mbps"});
    CHECK(f.refusal(f.circuit, "bandwidthMbps", 500).isEmpty());

    // Local: unlimited, from 1 Gbps on, to the regions beside the location.
    checkSays(f.refusal(f.circuit, "tier", "Local"), {"Local", "MeteredData"});
    f.set(f.circuit, "family", "UnlimitedData");
    f.set(f.circuit, "tier", "Local");
    checkSays(f.refusal(f.circuit, "family", "MeteredData"), {"MeteredData", "Local"});
    checkSays(f.refusal(f.circuit, "bandwidthMbps", 500), {"500 Mbps", "1 Gbps"});
    checkSays(f.refusal(f.network, "region", "northeurope"), {"North Europe", "West Europe", "Local"});
    checkSays(f.refusal(f.location, "location", "London"), {"London", "Local"});
    f.set(f.circuit, "tier", "Standard");
    f.set(f.network, "region", "northeurope");
    checkSays(f.refusal(f.circuit, "tier", "Local"), {"Local", "North Europe"});
}

TEST_CASE("a Standard circuit stays in its geopolitical region, which nothing says before it is linked")
{
    Hybrid f;
    checkSays(f.refusal(f.network, "region", "eastus"), {"East US", "Standard", "Premium"});
    f.set(f.circuit, "tier", "Premium");
    f.set(f.network, "region", "eastus");
    checkSays(f.refusal(f.circuit, "tier", "Standard"), {"Standard", "East US"});
    checkSays(f.refusal(f.circuit, "tier", QJsonValue::Undefined), {"Standard"});

    Desk fresh;
    const ObjectId router = fresh.add(ObjectKind::EdgeRouter, fresh.add(ObjectKind::Site));
    const ObjectId location = fresh.add(ObjectKind::PeeringLocation);
    const ObjectId network = fresh.add(ObjectKind::VirtualNetwork);
    fresh.design = *setField(fresh.design, catalogue(), location, "location", "Amsterdam");
    fresh.design = *setField(fresh.design, catalogue(), network, "region", "japaneast");
    fresh.link(router, location);
    const ObjectId circuit = fresh.design.all<ExpressRouteCircuit>().begin()->id;
    CHECK(refusals(fresh.design, catalogue()).isEmpty());
    const auto linked = connectObjects(fresh.design, catalogue(), circuit, network);
    REQUIRE_FALSE(linked);
    checkSays(linked.error().message, {"Standard", "Japan East", "Premium"});
}

TEST_CASE("a gateway takes the SKUs of its type, generation and region")
{
    Hybrid f;
    checkSays(f.refusal(f.expressRouteGateway, "sku", "VpnGw2AZ"), {"VpnGw2AZ", "ExpressRoute"});
    checkSays(f.refusal(f.vpnGateway, "sku", "ErGw1AZ"), {"ErGw1AZ", "Vpn"});
    checkSays(f.refusal(f.expressRouteGateway, "sku", "ErGwScale"), {"ErGwScale", "West Europe"});
    checkSays(f.refusal(f.vpnGateway, "sku", "VpnGw1AZ"), {"VpnGw1AZ", "Generation2"});
    CHECK(f.refusal(f.vpnGateway, "sku", "VpnGw5AZ").isEmpty());
    checkSays(f.refusal(f.vpnGateway, "sku", "VpnGw2"), {"VpnGw2", "zones 1, 2, 3"});
    checkSays(f.refusal(f.vpnGateway, "zones", QJsonArray{"1", "4"}), {"Zone 4", "3 zones"});
    checkSays(f.refusal(f.expressRouteGateway, "gatewayType", "Vpn"), {"Vpn"});
    const Design linked = f.desk.design;
    f.desk.design = linked.without(f.circuitLink).without(f.vpnGateway).without(f.vpnLink);
    checkSays(f.refusal(f.expressRouteGateway, "gatewayType", "Vpn"), {"ErGw1AZ", "Vpn", "clear the SKU"});
    f.desk.design = linked;
    f.set(f.circuit, "tier", "Premium");
    f.set(f.vpnGateway, "zones", QJsonValue::Undefined);
    f.set(f.expressRouteGateway, "zones", QJsonValue::Undefined);
    f.set(f.network, "region", "westcentralus");
    checkSays(f.refusal(f.vpnGateway, "zones", QJsonArray{"1"}), {"West Central US", "zones 1"});
    f.set(f.expressRouteGateway, "sku", "ErGwScale");
    checkSays(f.refusal(f.network, "region", "westeurope"), {"ErGwScale", "West Europe"});
}

TEST_CASE("the Basic SKU and policy-based gateways say what they lack")
{
    Hybrid f;
    f.set(f.vpnGateway, "vpnGatewayGeneration", QJsonValue::Undefined);
    f.set(f.vpnGateway, "zones", QJsonValue::Undefined);
    checkSays(f.refusal(f.vpnGateway, "sku", "Basic"), {"Basic"});
    f.set(f.vpnLink, "enableBgp", false);
    f.set(f.vpnGateway, "enableBgp", false);
    f.set(f.vpnLink, "ipsecPolicy", QJsonValue::Undefined);
    checkSays(f.refusal(f.vpnGateway, "sku", "Basic"), {"Basic", "ExpressRoute"});
    f.desk.design = f.desk.design.without(f.circuitLink).without(f.expressRouteGateway);
    f.set(f.vpnGateway, "sku", "Basic");
    checkSays(f.refusal(f.vpnGateway, "activeActive", true), {"Basic", "active-active"});
    checkSays(f.refusal(f.vpnGateway, "enableBgp", true), {"Basic", "BGP"});
    checkSays(f.refusal(f.vpnLink, "ikeVersion", "IKEv1"), {"IKEv1", "Basic"});
    checkSays(f.refusal(f.vpnLink, "enableBgp", true), {"BGP"});
    checkSays(f.refusal(f.vpnGateway, "vpnClientConfiguration", QJsonObject{{"vpnClientProtocols", QJsonArray{"OpenVPN"}}}), {"Basic", "SSTP"});
    checkSays(f.refusal(f.vpnGateway, "vpnType", "PolicyBased"), {"PolicyBased", "IKEv1"});
    f.desk.design = f.desk.design.without(f.vpnLink);
    f.set(f.vpnGateway, "vpnType", "PolicyBased");
    checkSays(f.refusal(f.vpnGateway, "sku", "VpnGw2AZ"), {"VpnGw2AZ", "PolicyBased"});
}

TEST_CASE("FastPath needs a gateway that has it, and the gateway keeps what FastPath needs")
{
    Hybrid f;
    checkSays(f.refusal(f.circuitLink, "fastPath", true), {"FastPath", "ErGw1AZ", "10 units"});
    f.set(f.expressRouteGateway, "sku", "ErGw3AZ");
    f.set(f.circuitLink, "fastPath", true);
    checkSays(f.refusal(f.expressRouteGateway, "sku", "ErGw2AZ"), {"ErGw2AZ"});
    f.set(f.circuitLink, "fastPath", false);
    f.set(f.network, "region", "northeurope");
    f.set(f.expressRouteGateway, "sku", "ErGwScale");
    f.set(f.expressRouteGateway, "scaleUnits", 9);
    checkSays(f.refusal(f.circuitLink, "fastPath", true), {"FastPath", "10", "has 9"});
    f.set(f.expressRouteGateway, "scaleUnits", 10);
    f.set(f.circuitLink, "fastPath", true);
    checkSays(f.refusal(f.expressRouteGateway, "scaleUnits", 9), {"9", "10"});
    checkSays(f.refusal(f.expressRouteGateway, "scaleUnits", 41), {"41"});
}

TEST_CASE("a policy is whole, of Azure's algorithms, and its GCM algorithm stands twice")
{
    Hybrid f;
    const QJsonObject whole = info(ObjectKind::Connection).fields ? findField(*info(ObjectKind::Connection).fields, "ipsecPolicy")->get(*f.desk.design.find(f.vpnLink)).toObject() : QJsonObject();
    const auto with = [&](const QString& key, const QJsonValue& value) { QJsonObject policy = whole; policy.insert(key, value); return policy; };
    checkSays(f.refusal(f.vpnLink, "ipsecPolicy", with("ipsecIntegrity", "SHA256")), {"GCMAES256", "SHA256"});
    checkSays(f.refusal(f.vpnLink, "ipsecPolicy", with("ipsecIntegrity", "GCMAES128")), {"GCMAES256", "GCMAES128"});
    checkSays(f.refusal(f.vpnLink, "ipsecPolicy", with("ikeEncryption", "GCMAES192")), {"GCMAES192", "IKE encryption"});
    checkSays(f.refusal(f.vpnLink, "ipsecPolicy", with("pfsGroup", QJsonValue::Undefined)), {"PFS group", "six"});
    CHECK(f.refusal(f.vpnLink, "ipsecPolicy", with("dhGroup", "DHGroup2048")).isEmpty());   // an alias
    CHECK(f.refusal(f.vpnLink, "ipsecPolicy", QJsonValue::Undefined).isEmpty());
}

TEST_CASE("reserved ASNs and two ends of one ASN are refused")
{
    Hybrid f;
    for (const int reserved : {65515, 12076, 65517, 65520})
        checkSays(f.refusal(f.router, "asn", reserved), {QString::number(reserved)});
    for (const int ofVpn : {23456, 64500, 65535, 8075})
        checkSays(f.refusal(f.router, "asn", ofVpn), {QString::number(ofVpn)});
    checkSays(f.refusal(f.vpnGateway, "asn", 65518), {"65518", "65515"});
    CHECK(f.refusal(f.vpnGateway, "asn", 65001).isEmpty());
    checkSays(f.refusal(f.vpnGateway, "asn", 65010), {"65010"});
    checkSays(f.refusal(f.expressRouteGateway, "asn", 65001), {"65001", "65515"});
    const auto peering = [](const QJsonObject& fields) { return QJsonArray{fields}; };
    checkSays(f.refusal(f.circuit, "peerings", peering({{"type", "AzurePrivatePeering"}, {"peerAsn", 65516}})), {"65516"});
}

TEST_CASE("peerings have two prefixes of the right length and a VLAN each")
{
    Hybrid f;
    const auto refusal = [&](const QJsonArray& peerings) { return f.refusal(f.circuit, "peerings", peerings); };
    const QJsonObject plain{{"type", "AzurePrivatePeering"}, {"peerAsn", 65010}, {"primaryPrefix", "172.20.0.0/30"}, {"secondaryPrefix", "172.20.0.4/30"}, {"vlanId", 100}};
    const auto with = [&](const QString& key, const QJsonValue& value) { QJsonObject peering = plain; peering.insert(key, value); return peering; };
    CHECK(refusal({plain}).isEmpty());
    checkSays(refusal({with("primaryPrefix", "172.20.0.0/29")}), {"172.20.0.0/29", "/30"});
    checkSays(refusal({with("primaryPrefix", "fd00::/64")}), {"fd00::/64", "/126"});
    checkSays(refusal({with("secondaryPrefix", "172.20.0.0/30")}), {"172.20.0.0/30"});
    checkSays(refusal({plain, plain}), {"AzurePrivatePeering"});
    checkSays(refusal({with("type", "MicrosoftPeering")}), {"172.20.0.0/30", "public"});
    const QJsonObject microsoft{{"type", "MicrosoftPeering"}, {"primaryPrefix", "203.0.113.0/30"}, {"secondaryPrefix", "203.0.113.4/30"}, {"vlanId", 100}};
    checkSays(refusal({plain, microsoft}), {"VLAN 100"});
    const QString inside = toText(f.desk.design.find<VirtualNetwork>(f.network)->addressSpace.first()).section(QLatin1Char('/'), 0, 0) + "/30";
    checkSays(refusal({with("primaryPrefix", inside)}), {inside});
}

TEST_CASE("gateways and circuits take as many links as their size has")
{
    Hybrid f;
    // 4 circuits of a location, and 4 circuits in all to ErGw1AZ.
    const auto addCircuit = [&](const ObjectId& location) {
        ExpressRouteCircuit circuit = *f.desk.design.find<ExpressRouteCircuit>(f.circuit);
        circuit.id = ObjectId(QStringLiteral("more-%1").arg(f.desk.design.objectCount()));
        circuit.name = circuit.id.text;
        circuit.peeringLocation = PeeringLocationId(location);
        f.desk.design = f.desk.design.with(circuit);
        return circuit.id;
    };
    for (int i = 0; i < 3; ++i)
        f.desk.link(addCircuit(f.location), f.network);
    const auto fifth = connectObjects(f.desk.design, catalogue(), addCircuit(f.location), f.network);
    REQUIRE_FALSE(fifth);
    checkSays(fifth.error().message, {"5 circuits", "ErGw1AZ takes 4"});
    f.set(f.expressRouteGateway, "sku", "ErGw3AZ");
    const auto sixth = connectObjects(f.desk.design, catalogue(), f.desk.design.all<ExpressRouteCircuit>().rows().last()->id, f.network);
    REQUIRE_FALSE(sixth);
    checkSays(sixth.error().message, {"5 circuits", "takes 4 of one peering location"});
    const ObjectId elsewhere = f.desk.add(ObjectKind::PeeringLocation);
    f.set(elsewhere, "location", "London");
    f.desk.link(addCircuit(elsewhere), f.network);
    checkSays(f.refusal(f.expressRouteGateway, "sku", "ErGw2AZ"), {});
    checkSays(f.refusal(f.expressRouteGateway, "sku", "ErGw1AZ"), {"5 circuits", "ErGw1AZ takes 4"});
    checkSays(f.refusal(elsewhere, "location", "Chicago"), {"Chicago", "Standard"});
}

TEST_CASE("a network has one gateway of each type, and room for both")
{
    Hybrid f;
    VirtualNetworkGateway second = *f.desk.design.find<VirtualNetworkGateway>(f.vpnGateway);
    second.id = ObjectId(QStringLiteral("second"));
    second.virtualNetwork = VirtualNetworkId(f.desk.add(ObjectKind::VirtualNetwork));
    f.desk.design = f.desk.design.with(second);
    checkSays(f.refusal(second.id, "virtualNetwork", f.network.text), {"2 Vpn gateways"});
    QJsonArray subnets = findField(VirtualNetwork::fields(), "subnets")->get(*f.desk.design.find(f.network)).toArray();
    for (auto subnet : subnets)
        if (QJsonObject object = subnet.toObject(); object["name"] == QLatin1String("GatewaySubnet")) {
            object["addressPrefix"] = object["addressPrefix"].toString().section('/', 0, 0) + "/28";
            subnet = object;
        }
    checkSays(f.refusal(f.network, "subnets", subnets), {"/28", "/27"});
}

TEST_CASE("a design with mistakes can be mended one by one")
{
    Hybrid f;
    auto circuit = *f.desk.design.find<ExpressRouteCircuit>(f.circuit);
    circuit.provider = QStringLiteral("Belnet");
    circuit.bandwidth = Bandwidth::mbps(300);
    f.desk.design = f.desk.design.with(circuit);
    CHECK(refusals(f.desk.design, catalogue()).size() == 2);
    CHECK(f.refusal(f.circuit, "name", "still wrong").isEmpty());
    CHECK(f.refusal(f.circuit, "bandwidthMbps", 500).isEmpty());
    CHECK(f.refusal(f.circuit, "tier", "Premium").isEmpty());
    checkSays(f.refusal(f.circuit, "provider", "Chief Telecom"), {"Chief Telecom"});
    checkSays(ChoiceRules(f.desk.design, catalogue(), f.circuit).standingRefusal("provider"), {"Belnet"});
    CHECK(ChoiceRules(f.desk.design, catalogue(), f.circuit).standingRefusal("name").isEmpty());
}

TEST_CASE("a port pair stands where Direct is offered, and carries circuits of its sizes")
{
    Hybrid f;
    ExpressRoutePort port;
    port.id = ObjectId(QStringLiteral("port"));
    port.name = QStringLiteral("Ports");
    port.peeringLocation = PeeringLocationId(f.location);
    port.bandwidth = Bandwidth::gbps(10);
    f.desk.design = f.desk.design.with(port);
    checkSays(f.refusal(port.id, "bandwidthMbps", 25000), {"25 Gbps", "10 Gbps, 100 Gbps, 400 Gbps"});
    ExpressRouteCircuit circuit = *f.desk.design.find<ExpressRouteCircuit>(f.circuit);
    circuit.provider = QStringLiteral("Equinix");
    f.desk.design = f.desk.design.with(circuit);
    checkSays(f.refusal(f.circuit, "expressRoutePort", "port"), {"Ports", "Equinix"});
    f.set(f.circuit, "provider", QJsonValue::Undefined);
    f.set(f.circuit, "expressRoutePort", "port");
    checkSays(f.refusal(f.circuit, "provider", "Equinix"), {"Equinix"});
    checkSays(f.refusal(f.circuit, "bandwidthMbps", 500), {"500 Mbps", "1 Gbps, 2 Gbps, 5 Gbps, 10 Gbps"});
    checkSays(f.refusal(port.id, "bandwidthMbps", 100000), {"1 Gbps", "100 Gbps"});
    f.set(f.circuit, "bandwidthMbps", 10000);

    // Twice the speed in all, and one VLAN a circuit unless double-tagged.
    for (const char* id : {"second", "third"}) {
        ExpressRouteCircuit more = *f.desk.design.find<ExpressRouteCircuit>(f.circuit);
        more.id = ObjectId(QLatin1String(id));
        more.name = more.id.text;
        more.expressRoutePort = {};
        more.peerings.first().vlanId = QLatin1String(id) == QLatin1String("second") ? 201 : 202;
        f.desk.design = f.desk.design.with(more);
    }
    f.set(ObjectId("second"), "expressRoutePort", "port");
    checkSays(f.refusal(ObjectId("third"), "expressRoutePort", "port"), {"30 Gbps", "20 Gbps"});
    QJsonArray peerings = findField(ExpressRouteCircuit::fields(), "peerings")->get(*f.desk.design.find<ExpressRouteCircuit>(ObjectId("second"))).toArray();
    QJsonObject first = peerings[0].toObject();
    first["vlanId"] = *f.desk.design.find<ExpressRouteCircuit>(f.circuit)->peerings.first().vlanId;
    peerings[0] = first;
    checkSays(f.refusal(ObjectId("second"), "peerings", peerings), {"VLAN", "Dot1Q"});
    f.set(port.id, "encapsulation", "QinQ");
    CHECK(f.refusal(ObjectId("second"), "peerings", peerings).isEmpty());

    for (const PeeringLocationEntry& entry : catalogue().peeringLocations())
        if (entry.hasExpressRouteDirect == false && entry.cloud == publicCloud && entry.geopoliticalRegion == catalogue().peeringLocation("Amsterdam")->geopoliticalRegion) {
            checkSays(f.refusal(f.location, "location", entry.location), {entry.location, "Direct"});
            return;
        }
    FAIL("every location has ExpressRoute Direct");
}

TEST_CASE("intrusion detection is of the Premium firewall")
{
    Desk desk;
    AzureFirewall firewall;
    firewall.id = ObjectId(QStringLiteral("fw"));
    firewall.virtualNetwork = VirtualNetworkId(desk.add(ObjectKind::VirtualNetwork));
    firewall.sku = FirewallTier::Standard;
    const Design design = desk.design.with(firewall);
    checkSays(ChoiceRules(design, catalogue(), firewall.id).refusal("intrusionDetection", "Deny"), {"Deny", "Premium", "Standard"});
    const auto premium = setField(design, catalogue(), firewall.id, "sku", "Premium");
    REQUIRE(premium);
    CHECK(ChoiceRules(*premium, catalogue(), firewall.id).refusal("intrusionDetection", "Deny").isEmpty());
}
