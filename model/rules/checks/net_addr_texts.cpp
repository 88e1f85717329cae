// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/rules/checks/net_addr.h"
#include <QCoreApplication>

// Every address and prefix that a design names, wherever it stands.
namespace {
struct NamedAddress
{
    ObjectId object;
    const char* field;
    QString text;
    bool isField;                                ///< the text is the field's value, and not inside it
};

void addAddress(QList<NamedAddress>& all, const ObjectId& object, const char* field, const QString& text, bool isField)
{
    if (!text.isEmpty())
        all << NamedAddress{object, field, text, isField};
}

QList<NamedAddress> namedAddresses(const RuleInput& input)
{
    QList<NamedAddress> all;
    for (const InternetAccess& access : input.all<InternetAccess>())
        addAddress(all, access.id, "publicIpAddress", access.publicIpAddress, true);
    for (const AccessLink& link : input.all<AccessLink>())
        addAddress(all, link.id, "interfaceAddress", link.interfaceAddress, true);
    for (const VirtualNetwork& network : input.all<VirtualNetwork>())
        for (const QString& server : network.dnsServers)
            addAddress(all, network.id, "dnsServers", server, false);
    for (const VirtualNetworkGateway& gateway : input.all<VirtualNetworkGateway>()) {
        for (const QString& address : gateway.bgpPeeringAddresses)
            addAddress(all, gateway.id, "customBgpIpAddresses", address, false);
        for (const PublicIpAddress& address : gateway.publicIpAddresses)
            addAddress(all, gateway.id, "publicIpAddresses", address.ipAddress, false);
    }
    for (const AzureFirewall& firewall : input.all<AzureFirewall>())
        addAddress(all, firewall.id, "privateIpAddress", firewall.privateIpAddress, true);
    for (const NetworkVirtualAppliance& appliance : input.all<NetworkVirtualAppliance>())
        addAddress(all, appliance.id, "privateIpAddress", appliance.privateIpAddress, true);
    for (const RouteTable& table : input.all<RouteTable>())
        for (const UserDefinedRoute& route : table.routes)
            addAddress(all, table.id, "routes", route.nextHopIpAddress, false);
    for (const Connection& connection : input.all<Connection>())
        if (connection.localNetworkGateway) {
            addAddress(all, connection.id, "localNetworkGateway", connection.localNetworkGateway->gatewayIpAddress, false);
            addAddress(all, connection.id, "localNetworkGateway", connection.localNetworkGateway->bgpPeeringAddress, false);
        }
    return all;
}

struct NamedPrefix
{
    ObjectId object;
    const char* field;
    Cidr prefix;
};

void addPrefixes(QList<NamedPrefix>& all, const ObjectId& object, const char* field, const QList<Cidr>& prefixes)
{
    for (const Cidr& one : prefixes)
        all << NamedPrefix{object, field, one};
}

QList<NamedPrefix> namedPrefixesIn(const RuleInput& input)
{
    QList<NamedPrefix> all;
    for (const Site& site : input.all<Site>())
        addPrefixes(all, site.id, "addressPrefixes", site.addressPrefixes);
    for (const EdgeRouter& router : input.all<EdgeRouter>()) {
        addPrefixes(all, router.id, "advertisedPrefixes", router.advertisedPrefixes);
        addPrefixes(all, router.id, "internetAdvertisedPrefixes", router.internetPrefixes);
    }
    for (const ExpressRouteCircuit& circuit : input.all<ExpressRouteCircuit>())
        for (const CircuitPeering& peering : circuit.peerings) {
            addPrefixes(all, circuit.id, "peerings", peering.advertisedPublicPrefixes);
            for (const auto& link : {peering.primaryPrefix, peering.secondaryPrefix, peering.primaryPrefixV6, peering.secondaryPrefixV6})
                if (link)
                    addPrefixes(all, circuit.id, "peerings", {*link});
        }
    for (const VirtualNetwork& network : input.all<VirtualNetwork>())
        addPrefixes(all, network.id, "addressSpace", network.addressSpace);
    for (const VirtualHub& hub : input.all<VirtualHub>())
        if (hub.addressPrefix)
            addPrefixes(all, hub.id, "addressPrefix", {*hub.addressPrefix});
    for (const Connection& connection : input.all<Connection>())
        if (connection.localNetworkGateway)
            addPrefixes(all, connection.id, "localNetworkGateway", connection.localNetworkGateway->localNetworkAddressSpace);
    return all;
}

void tellDocumentation(const RuleInput& input, RuleFindings& findings, const ObjectId& object, const char* field, const QString& text)
{
    findings.add({object}, QCoreApplication::translate("rules", "%1 of %2 is an address for examples in documents.").arg(text, input.name(object)), text).at(field);
}
}

void checkAddressText(const RuleInput& input, RuleFindings& findings)
{
    for (const NamedAddress& one : namedAddresses(input)) {
        if (addressOf(one.text))
            continue;
        auto entry = findings.add({one.object}, QCoreApplication::translate("rules", "“%1” of %2 is not an address; write it like 10.0.0.4 or 2001:db8::4.").arg(one.text, input.name(one.object)), one.text);
        entry.at(one.field);
        const QString address = one.text.section(u'/', 0, 0).trimmed();
        if (one.isField && addressOf(address))
            entry.fixed(QCoreApplication::translate("rules", "Write %1").arg(address), settingField(one.object, one.field, address));
    }
}

void checkDocumentationAddress(const RuleInput& input, RuleFindings& findings)
{
    if (input.profile().stage.value_or(DesignStage::Draft) == DesignStage::Draft)
        return;
    for (const NamedAddress& one : namedAddresses(input))
        if (const auto address = addressOf(one.text); address && isWithin(documentationRanges(), *address))
            tellDocumentation(input, findings, one.object, one.field, one.text);
    for (const NamedPrefix& one : namedPrefixesIn(input))
        if (isWithin(documentationRanges(), one.prefix))
            tellDocumentation(input, findings, one.object, one.field, toText(one.prefix));
}
