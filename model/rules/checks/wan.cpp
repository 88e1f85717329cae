// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/rules/checks/wan.h"
#include "model/edit/appliances.h"
#include "model/edit/set_field.h"
#include "model/rules/reach.h"
#include "model/rules/ways.h"
#include <QCoreApplication>

namespace {
template <class Row> void addWanRow(QList<const Row*>& list, const Row* row)
{
    if (row && !list.contains(row))
        list << row;
}
}

QList<const VirtualHub*> hubsOfWan(const RuleInput& input, const QString& virtualWan)
{
    QList<const VirtualHub*> hubs;
    for (const VirtualHub& hub : input.all<VirtualHub>())
        if (hub.virtualWan == virtualWan)
            hubs << &hub;
    return hubs;
}

QList<const VirtualNetwork*> networksOf(const RuleInput& input, const VirtualHub& hub)
{
    QList<const VirtualNetwork*> networks;
    for (const HubVirtualNetworkConnection* joined : input.hubConnectionsOf(VirtualHubId(hub.id)))
        addWanRow(networks, input.find(joined->remoteVirtualNetwork));
    return networks;
}

QList<const Connection*> branchesOf(const RuleInput& input, const VirtualHub& hub)
{
    QList<const Connection*> branches;
    for (const VirtualNetworkGateway* gateway : input.gatewaysIn(hub.id))
        for (const Connection* connection : input.connectionsOf(GatewayId(gateway->id)))
            addWanRow(branches, connection);
    return branches;
}

QList<const ExpressRouteCircuit*> circuitsOf(const RuleInput& input, const VirtualHub& hub)
{
    QList<const ExpressRouteCircuit*> circuits;
    for (const Connection* connection : branchesOf(input, hub))
        if (connection->connectionType == ConnectionType::ExpressRoute)
            addWanRow(circuits, input.find(connection->circuit));
    return circuits;
}

QList<const Connection*> hubBranchesOf(const RuleInput& input, const ObjectId& end)
{
    QList<const Connection*> all;
    if (const auto* site = input.find<Site>(end))
        all = connectionsOf(input, *site);
    else if (const auto* users = input.find<RemoteUsers>(end))
        all = input.connectionsOf(RemoteUsersId(users->id));
    QList<const Connection*> branches;
    for (const Connection* connection : all)
        if (hubOf(input, *connection))
            branches << connection;
    return branches;
}

const VirtualHub* hubOf(const RuleInput& input, const Connection& connection)
{
    const auto* gateway = input.find(connection.gateway);
    return gateway ? input.find(gateway->virtualHub) : nullptr;
}

const VirtualHub* hubOf(const RuleInput& input, const VirtualNetwork& network)
{
    for (const HubVirtualNetworkConnection* joined : input.hubConnectionsOf(VirtualNetworkId(network.id)))
        if (const auto* hub = input.find(joined->virtualHub))
            return hub;
    return nullptr;
}

bool hasRoutingIntent(const VirtualHub& hub)
{
    return !hub.privateTrafficNextHop.isEmpty() || !hub.internetTrafficNextHop.isEmpty();
}

bool passesHubRouter(const RuleInput& input, const Demand& demand, const VirtualHub& hub)
{
    const auto* from = input.find<VirtualNetwork>(demand.from);
    const auto* to = input.find<VirtualNetwork>(demand.to);
    const VirtualHub* near = from ? hubOf(input, *from) : nullptr;
    const VirtualHub* far = to ? hubOf(input, *to) : nullptr;
    if (from && to)
        return near && far && near->virtualWan == far->virtualWan && (near == &hub || far == &hub) && !hasWay(input, from->id, to->id);
    const VirtualHub* own = near ? near : far;
    if (!own || own->virtualWan != hub.virtualWan)
        return false;
    bool isAtHub = own == &hub;
    for (const Connection* branch : hubBranchesOf(input, from ? demand.to : demand.from)) {
        const VirtualHub* at = hubOf(input, *branch);
        if (at == own)
            return false;                        // reached there, without the router
        isAtHub = isAtHub || at == &hub;
    }
    return isAtHub && !hubBranchesOf(input, from ? demand.to : demand.from).isEmpty();
}

std::function<Result<Design>(const Design&)> sendingThroughFirewall(const Catalogue& catalogue, const ObjectId& hub, const char* field)
{
    return [&catalogue, hub, key = QString::fromLatin1(field)](const Design& design) -> Result<Design> {
        ObjectId hop;
        for (const NetworkVirtualAppliance& appliance : design.all<NetworkVirtualAppliance>())
            if (appliance.virtualHub == hub && hop.isEmpty())
                hop = appliance.id;
        for (const AzureFirewall& firewall : design.all<AzureFirewall>())
            if (firewall.virtualHub == hub)
                hop = firewall.id;
        if (!hop.isEmpty())
            return setField(design, hub, key, hop.text);
        if (!design.find<VirtualHub>(hub))
            return Error{QCoreApplication::translate("rules", "The virtual hub is gone."), key};
        const Edited edited = withAppliance(design, catalogue, ObjectKind::AzureFirewall, hub);
        return setField(edited.design, hub, key, edited.ids.first().text);
    };
}
