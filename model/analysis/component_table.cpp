// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/component_table.h"
#include <QCoreApplication>

Provenance setInDesign()
{
    return Provenance{Basis::Design, QCoreApplication::translate("analysis", "set on the object"), {}, {}, {}};
}

const Sourced<Availability>& publishedAvailability(const AzureFirewall& firewall, const DefaultAvailabilities& published)
{
    return firewall.zones.size() >= 2 ? published.azureFirewallTwoZones : published.azureFirewallOneZone;
}

ComponentTable::ComponentTable(const Topology& topology) : m_topology(topology), m_risks(topology.risks.size(), -1)
{
    // Two different figures for one building: the lowest availability and the longest repair count.
    for (const auto& location : topology.locations) {
        const auto& availability = location.row->facilityAvailability;
        const auto& repair = location.row->facilityRepairTime;
        if (!availability && !repair)
            continue;
        const QStringList buildings = location.buildings();
        for (const QString& facility : buildings) {
            const auto lowest = m_lowestFacility.constFind(facility);
            if (availability && (lowest == m_lowestFacility.cend() || availability->up() < lowest->value.up()))
                m_lowestFacility.insert(facility, {*availability, setInDesign()});
            const auto longest = m_longestRepair.constFind(facility);
            if (repair && (longest == m_longestRepair.cend() || longest->value < *repair))
                m_longestRepair.insert(facility, {*repair, setInDesign()});
        }
    }
}

int ComponentTable::add(ComponentKind kind, const Object& object, const Sourced<Availability>& byDefault, const Sourced<Duration>& repair)
{
    Component component;
    component.kind = kind;
    component.name = object.id.text;
    component.object = object.id;
    component.availability = object.availability ? Sourced<Availability>{*object.availability, setInDesign()} : byDefault;
    component.repair = object.repairTime ? Sourced<Duration>{*object.repairTime, setInDesign()} : repair;
    m_components.push_back(std::move(component));
    return static_cast<int>(m_components.size()) - 1;
}

int ComponentTable::addIfSet(ComponentKind kind, const Object& object, const Sourced<Duration>& repair)
{
    return object.availability ? add(kind, object, {}, repair) : -1;
}

int ComponentTable::site(int index)
{
    return addIfSet(ComponentKind::Site, *m_topology.sites[static_cast<std::size_t>(index)].row, defaults().repair.site);
}

int ComponentTable::router(int index)
{
    return add(ComponentKind::EdgeRouter, *m_topology.routers[static_cast<std::size_t>(index)].row, defaults().availability.edgeRouter, defaults().repair.edgeRouter);
}

int ComponentTable::access(int index)
{
    const InternetAccess& row = *m_topology.accesses[static_cast<std::size_t>(index)].row;
    switch (row.accessKind.value_or(InternetAccessKind::Dia)) {
    case InternetAccessKind::Dia: return add(ComponentKind::InternetAccess, row, defaults().availability.internetAccessDia, defaults().repair.internetAccessDia);
    case InternetAccessKind::Broadband: return add(ComponentKind::InternetAccess, row, defaults().availability.internetAccessBroadband, defaults().repair.internetAccessBroadband);
    case InternetAccessKind::Mobile: return add(ComponentKind::InternetAccess, row, defaults().availability.internetAccessMobile, defaults().repair.internetAccessMobile);
    }
    return -1;
}

int ComponentTable::wanLink(int index)
{
    return add(ComponentKind::WanLink, *m_topology.wanLinks[static_cast<std::size_t>(index)].row, defaults().availability.wanLink, defaults().repair.wanLink);
}

int ComponentTable::accessLink(int index)
{
    const auto& link = m_topology.accessLinks[static_cast<std::size_t>(index)];
    const auto* circuit = link.circuit < 0 ? nullptr : &m_topology.circuits[static_cast<std::size_t>(link.circuit)];
    const PeeringLocationEntry* location = circuit && circuit->location >= 0 ? m_topology.locations[static_cast<std::size_t>(circuit->location)].entry : nullptr;
    const auto& byDefault = m_topology.catalogue->accessAvailability(location, circuit ? circuit->row->provider : QString());
    return add(ComponentKind::AccessLink, *link.row, byDefault, defaults().repair.accessLink);
}

int ComponentTable::facility(const QString& name, const ObjectId& location)
{
    const auto known = m_facilities.constFind(name);
    if (known != m_facilities.cend())
        return *known;
    Component component;
    component.kind = ComponentKind::Facility;
    component.name = QStringLiteral("facility:") + name;
    component.object = location;
    component.availability = m_lowestFacility.value(name, m_topology.catalogue->facilityAvailability(name));
    component.repair = m_longestRepair.value(name, defaults().repair.facility);
    const int index = static_cast<int>(m_components.size());
    m_components.push_back(std::move(component));
    m_facilities.insert(name, index);
    return index;
}

int ComponentTable::circuit(int index)
{
    const auto& circuit = m_topology.circuits[static_cast<std::size_t>(index)];
    return add(ComponentKind::Circuit, *circuit.row, circuit.hasBothPaths ? defaults().availability.circuitBothPaths : defaults().availability.circuitOnePath, defaults().repair.circuit);
}

int ComponentTable::gateway(int index)
{
    const VirtualNetworkGateway& row = *m_topology.gateways[static_cast<std::size_t>(index)].row;
    const bool isBasic = row.sku == QLatin1String("Basic") && row.virtualHub.isEmpty();
    if (row.gatewayType == GatewayType::Vpn)
        return add(ComponentKind::Gateway, row, isBasic ? defaults().availability.vpnGatewayBasic : defaults().availability.vpnGateway, defaults().repair.gateway);
    return add(ComponentKind::Gateway, row, isBasic ? defaults().availability.expressRouteGatewayBasic : defaults().availability.expressRouteGateway, defaults().repair.gateway);
}

int ComponentTable::connection(int index)
{
    return addIfSet(ComponentKind::Connection, *m_topology.connections[static_cast<std::size_t>(index)].row, defaults().repair.connection);
}

int ComponentTable::peering(int index)
{
    return addIfSet(ComponentKind::VirtualNetworkPeering, *m_topology.peerings[static_cast<std::size_t>(index)].row, defaults().repair.virtualNetworkPeering);
}

int ComponentTable::globalReach(int index)
{
    return addIfSet(ComponentKind::GlobalReach, *m_topology.globalReaches[static_cast<std::size_t>(index)].row, defaults().repair.connection);
}

/// The internet access of a client, as broadband unless set.
int ComponentTable::remoteUsers(int index)
{
    return add(ComponentKind::RemoteUsers, *m_topology.remoteUsers[static_cast<std::size_t>(index)].row, defaults().availability.internetAccessBroadband,
               defaults().repair.internetAccessBroadband);
}

int ComponentTable::hub(int index)
{
    return add(ComponentKind::VirtualHub, *m_topology.hubs[static_cast<std::size_t>(index)].row, defaults().availability.virtualHub, defaults().repair.virtualHub);
}

int ComponentTable::port(int index)
{
    return addIfSet(ComponentKind::ExpressRoutePort, *m_topology.ports[static_cast<std::size_t>(index)].row, defaults().repair.expressRoutePort);
}

int ComponentTable::appliance(int index)
{
    const auto& node = m_topology.appliances[static_cast<std::size_t>(index)];
    const DefaultAvailabilities& availability = defaults().availability;
    if (node.firewall)
        return add(ComponentKind::AzureFirewall, *node.row, publishedAvailability(*node.firewall, availability), defaults().repair.appliance);
    const bool hasOne = node.appliance->instances.value_or(1) < 2;
    return add(ComponentKind::NetworkVirtualAppliance, *node.row,
               hasOne ? availability.applianceOneInstance : node.appliance->zones.size() >= 2 ? availability.applianceZones : availability.applianceInstances, defaults().repair.appliance);
}

int ComponentTable::hubConnection(int index)
{
    return addIfSet(ComponentKind::HubVirtualNetworkConnection, *m_topology.hubConnections[static_cast<std::size_t>(index)].row, defaults().repair.hubVirtualNetworkConnection);
}

int ComponentTable::risk(int index)
{
    int& component = m_risks[static_cast<std::size_t>(index)];
    if (component < 0)
        component = add(ComponentKind::SharedRisk, *m_topology.risks[static_cast<std::size_t>(index)].row, defaults().availability.sharedRisk, defaults().repair.sharedRisk);
    return component;
}
