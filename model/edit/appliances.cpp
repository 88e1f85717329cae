// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/appliances.h"
#include "model/design/kind_info.h"
#include "model/edit/first_values.h"
#include "model/edit/new_id.h"
#include <QCoreApplication>

namespace {
template <class Row> Row newAppliance(const Design& design, const char* name)
{
    Row row;
    row.id = newId(design, Row::kind);
    row.name = newName(design, Row::kind, QCoreApplication::translate("edit", name));
    return row;
}

template <class Row> bool hasOne(const Design& design, const ObjectId& container)
{
    for (const Row& row : design.all<Row>())
        if (containerOf(design, row.id) == container)
            return true;
    return false;
}

/// The first address of a subnet that Azure does not keep for itself, which is the fourth after the network's.
QString firstHost(const VirtualNetwork& network, const QString& subnetName)
{
    const Subnet* subnet = network.subnet(subnetName);
    if (!subnet || !subnet->addressPrefix || subnet->addressPrefix->family() != Cidr::Family::V4)
        return {};
    Cidr::Bytes bytes = subnet->addressPrefix->bytes();
    bytes[3] = static_cast<std::uint8_t>(bytes[3] + 4);
    return toText(Cidr(Cidr::Family::V4, bytes, 32)).section(QLatin1Char('/'), 0, 0);
}

ListOf<QString> zonesOf(const Catalogue& catalogue, const QString& regionName)
{
    const Region* region = catalogue.region(regionName);
    ListOf<QString> zones;
    if (region && region->hasAvailabilityZones.value_or(false))
        for (int zone = 1; zone <= 3; ++zone)
            zones << QString::number(zone);
    return zones;
}

template <class Row> Edited inHub(const Design& design, const Catalogue& catalogue, Row row, const VirtualHub& hub)
{
    row.virtualHub = VirtualHubId(hub.id);
    row.zones = zonesOf(catalogue, hub.region);
    VirtualHub routed = hub;
    if (routed.privateTrafficNextHop.isEmpty())
        routed.privateTrafficNextHop = row.id;
    return {design.with(row).with(routed), {row.id}};
}

template <class Row> Edited inNetwork(const Design& design, const Catalogue& catalogue, Row row, const VirtualNetwork& network, const QString& subnet, int length)
{
    const VirtualNetwork prepared = withSubnet(network, subnet, length);
    row.virtualNetwork = VirtualNetworkId(network.id);
    row.zones = zonesOf(catalogue, network.region);
    row.privateIpAddress = firstHost(prepared, subnet);
    return {design.with(prepared).with(row), {row.id}};
}

template <class Row> Edited placed(const Design& design, const Catalogue& catalogue, const Row& row, const ObjectId& container, const QString& subnet, int length)
{
    if (const auto* hub = design.find<VirtualHub>(container))
        return inHub(design, catalogue, row, *hub);
    return inNetwork(design, catalogue, row, *design.find<VirtualNetwork>(container), subnet, length);
}
}

bool isAppliance(ObjectKind kind)
{
    return kind == ObjectKind::AzureFirewall || kind == ObjectKind::NetworkVirtualAppliance || kind == ObjectKind::RouteServer || kind == ObjectKind::RouteTable;
}

QString refusalOfAppliance(const Design& design, ObjectKind kind, const ObjectId& container)
{
    const auto containerKind = design.kindOf(container);
    const bool mayBeInHub = kind == ObjectKind::AzureFirewall || kind == ObjectKind::NetworkVirtualAppliance;
    if (containerKind != ObjectKind::VirtualNetwork && !(mayBeInHub && containerKind == ObjectKind::VirtualHub))
        return (mayBeInHub ? QCoreApplication::translate("edit", "A %1 stands in a virtual network or a virtual hub: drop it on one.")
                           : QCoreApplication::translate("edit", "A %1 stands in a virtual network: drop it on one.")).arg(kindLabel(kind));
    if (kind == ObjectKind::AzureFirewall && hasOne<AzureFirewall>(design, container))
        return QCoreApplication::translate("edit", "There is an Azure Firewall already; Azure allows one in a virtual network or hub.");
    if (kind == ObjectKind::RouteServer && hasOne<RouteServer>(design, container))
        return QCoreApplication::translate("edit", "There is a Route Server already; Azure allows one in a virtual network.");
    return {};
}

Edited withAppliance(const Design& design, const Catalogue& catalogue, ObjectKind kind, const ObjectId& container)
{
    switch (kind) {
    case ObjectKind::AzureFirewall: {
        auto firewall = newAppliance<AzureFirewall>(design, QT_TRANSLATE_NOOP("edit", "Firewall"));
        firewall.sku = FirewallTier::Standard;
        return placed(design, catalogue, firewall, container, QStringLiteral("AzureFirewallSubnet"), 26);
    }
    case ObjectKind::NetworkVirtualAppliance: {
        auto appliance = newAppliance<NetworkVirtualAppliance>(design, QT_TRANSLATE_NOOP("edit", "Appliance"));
        appliance.instances = 2;
        return placed(design, catalogue, appliance, container, QStringLiteral("appliances"), 28);
    }
    case ObjectKind::RouteServer: {
        auto server = newAppliance<RouteServer>(design, QT_TRANSLATE_NOOP("edit", "Route Server"));
        server.virtualNetwork = VirtualNetworkId(container);
        return {design.with(withSubnet(*design.find<VirtualNetwork>(container), QStringLiteral("RouteServerSubnet"), 26)).with(server), {server.id}};
    }
    default: {
        auto table = newAppliance<RouteTable>(design, QT_TRANSLATE_NOOP("edit", "Route table"));
        table.virtualNetwork = VirtualNetworkId(container);
        return {design.with(table), {table.id}};
    }
    }
}

bool isReservedSubnet(const QString& name)
{
    static const QStringList reserved{QStringLiteral("GatewaySubnet"), QStringLiteral("AzureFirewallSubnet"), QStringLiteral("AzureFirewallManagementSubnet"),
                                      QStringLiteral("RouteServerSubnet"), QStringLiteral("AzureBastionSubnet"), QStringLiteral("appliances")};
    return reserved.contains(name);
}
