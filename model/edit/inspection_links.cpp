// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/appliances.h"
#include "model/edit/link_rules.h"
#include "model/edit/new_id.h"
#include <QCoreApplication>
#include <algorithm>

namespace {
/// A firewall or appliance in a network, and what user-defined routes name it by.
struct Inspector
{
    ObjectId network;
    QString address;
};

Inspector inspectorOf(const Design& design, const ObjectId& id)
{
    if (const auto* firewall = design.find<AzureFirewall>(id))
        return {firewall->virtualNetwork, firewall->privateIpAddress};
    if (const auto* appliance = design.find<NetworkVirtualAppliance>(id))
        return {appliance->virtualNetwork, appliance->privateIpAddress};
    return {};
}

bool arePeered(const Design& design, const ObjectId& a, const ObjectId& b)
{
    const auto peerings = design.all<VirtualNetworkPeering>();
    return std::any_of(peerings.begin(), peerings.end(), [&](const VirtualNetworkPeering& peering) {
        return (peering.virtualNetwork == a && peering.remoteVirtualNetwork == b) || (peering.virtualNetwork == b && peering.remoteVirtualNetwork == a);
    });
}

QString refuseInspection(const Design& design, const ObjectId& appliance, const ObjectId& network)
{
    const Inspector inspector = inspectorOf(design, appliance);
    if (inspector.network.isEmpty())
        return QCoreApplication::translate("edit", "In a virtual hub the routing intent sends traffic through it: choose it as the hub's next hop of private traffic.");
    if (inspector.address.isEmpty())
        return QCoreApplication::translate("edit", "Set its private IP address first: route tables name it as their next hop.");
    if (inspector.network != network && !arePeered(design, inspector.network, network))
        return QCoreApplication::translate("edit", "The virtual network is not peered with the one that it stands in.");
    const auto tables = design.all<RouteTable>();
    const bool isKnown = std::any_of(tables.begin(), tables.end(), [&](const RouteTable& table) {
        return table.virtualNetwork == network && !table.subnets.contains(QStringLiteral("GatewaySubnet")) && std::any_of(table.routes.begin(), table.routes.end(), [&](const UserDefinedRoute& route) { return route.nextHopIpAddress == inspector.address; });
    });
    return isKnown ? QCoreApplication::translate("edit", "It inspects the traffic of this virtual network already.") : QString();
}

/// The table that is set on a subnet, else a new one.
RouteTable tableFor(const Design& design, const ObjectId& network, const QString& subnet)
{
    for (const RouteTable& table : design.all<RouteTable>())
        if (table.virtualNetwork == network && table.subnets.contains(subnet))
            return table;
    RouteTable table;
    table.id = newId(design, ObjectKind::RouteTable);
    table.name = newName(design, ObjectKind::RouteTable, QCoreApplication::translate("edit", "Route table"));
    table.virtualNetwork = VirtualNetworkId(network);
    table.subnets << subnet;
    return table;
}

void addRoute(RouteTable& table, const Cidr& prefix, const QString& address)
{
    for (const UserDefinedRoute& route : table.routes)
        if (route.addressPrefix == prefix)
            return;
    UserDefinedRoute route;
    route.name = QCoreApplication::translate("edit", "to firewall %1").arg(table.routes.size() + 1);
    route.addressPrefix = prefix;
    route.nextHopIpAddress = address;
    table.routes << route;
}

/// Both directions: from the gateways to the network, and from its subnets to everywhere.
Result<Edited> makeInspection(const Design& design, const Catalogue&, const ObjectId& appliance, const ObjectId& networkId)
{
    const Inspector inspector = inspectorOf(design, appliance);
    const VirtualNetwork& network = *design.find<VirtualNetwork>(networkId);
    const VirtualNetwork& home = *design.find<VirtualNetwork>(inspector.network);
    Edited edited{design, {}};
    const auto keep = [&](const RouteTable& table) {
        edited.design = edited.design.with(table);
        if (!edited.ids.contains(table.id))
            edited.ids << table.id;
    };
    QStringList workloads;
    for (const Subnet& subnet : network.subnets)
        if (!isReservedSubnet(subnet.name))
            workloads << subnet.name;
    // 1. From the gateways: a spoke as a whole; of the own network its workloads, so that the appliance itself is left out.
    if (home.subnet(QStringLiteral("GatewaySubnet"))) {
        RouteTable table = tableFor(edited.design, home.id, QStringLiteral("GatewaySubnet"));
        if (network.id != home.id) {
            for (const Cidr& space : network.addressSpace)
                addRoute(table, space, inspector.address);
        } else {
            for (const Subnet& subnet : network.subnets)
                if (!isReservedSubnet(subnet.name) && subnet.addressPrefix)
                    addRoute(table, *subnet.addressPrefix, inspector.address);
        }
        keep(table);
    }
    // 2. From the subnets: everything, as gateway routes would lead past it.
    for (const QString& subnet : workloads) {
        RouteTable table = tableFor(edited.design, network.id, subnet);
        if (edited.ids.size() > 1 && !edited.design.find(table.id)) {   // one new table for all subnets
            table = *edited.design.find<RouteTable>(edited.ids.last());
            table.subnets << subnet;
        }
        table.disableBgpRoutePropagation = true;
        addRoute(table, Cidr(), inspector.address);
        keep(table);
    }
    if (edited.ids.isEmpty())
        return Error{QCoreApplication::translate("edit", "The virtual network has no subnets and the firewall's has no gateway: there is nothing to route yet."), {}};
    return edited;
}
}

QList<LinkRule> inspectionLinkRules()
{
    const char* text = QT_TRANSLATE_NOOP("edit", "Inspects its traffic: route tables for GatewaySubnet and its subnets");
    return {
        {ObjectKind::AzureFirewall, ObjectKind::VirtualNetwork, text, refuseInspection, makeInspection},
        {ObjectKind::NetworkVirtualAppliance, ObjectKind::VirtualNetwork, text, refuseInspection, makeInspection},
    };
}
