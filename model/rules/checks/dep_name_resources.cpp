// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/rules/checks/dep_name.h"
#include "model/rules/checks/row_edit.h"
#include "model/rules/reach.h"

namespace {
using Renaming = std::function<std::function<Result<Design>(const Design&)>(const QString&)>;

/// Renames the part at a place of a list of an object, as long as it has the old name.
template <class Row, class Part> Renaming renamingPart(const ObjectId& object, ListOf<Part> Row::* list, qsizetype index, const QString& old)
{
    return [=](const QString& name) {
        return changing<Row>(object, [=](const Design&, Row& row) {
            if (index >= (row.*list).size() || (row.*list)[index].name != old)
                return false;
            (row.*list)[index].name = name;
            return true;
        });
    };
}

/// Route tables name the subnets, so they are renamed there too, unless another subnet keeps the name.
Renaming renamingSubnet(const ObjectId& network, qsizetype index, const QString& old)
{
    return [=](const QString& name) -> std::function<Result<Design>(const Design&)> {
        return [=](const Design& design) -> Result<Design> {
            const Result<Design> renamed = renamingPart(network, &VirtualNetwork::subnets, index, old)(name)(design);
            if (!renamed || renamed->find<VirtualNetwork>(network)->subnet(old))
                return renamed;
            Design result = *renamed;
            const auto& tables = design.all<RouteTable>();
            for (const RouteTable& table : tables)
                if (table.virtualNetwork == network && table.subnets.contains(old)) {
                    RouteTable changed = table;
                    changed.subnets.replace(changed.subnets.indexOf(old), name);
                    result = result.with(changed);
                }
            return result;
        };
    };
}

QString groupOf(const VirtualNetwork* network)
{
    return network && !network->resourceGroup.isEmpty() ? network->subscription + QLatin1Char('/') + network->resourceGroup : QString();
}
}

std::function<std::function<Result<Design>(const Design&)>(const QString&)> renamingObject(const ObjectId& object)
{
    return [object](const QString& name) { return settingField(object, "name", name); };
}

QList<NamedResource> innerResources(const RuleInput& input)
{
    QList<NamedResource> all;
    for (const VirtualNetwork& network : input.all<VirtualNetwork>())
        for (qsizetype i = 0; i < network.subnets.size(); ++i)
            all << NamedResource{network.id, "subnets", QStringLiteral("subnet"), network.subnets[i].name, {}, renamingSubnet(network.id, i, network.subnets[i].name)};
    for (const RouteTable& table : input.all<RouteTable>())
        for (qsizetype i = 0; i < table.routes.size(); ++i)
            all << NamedResource{table.id, "routes", QStringLiteral("route"), table.routes[i].name, {}, renamingPart(table.id, &RouteTable::routes, i, table.routes[i].name)};
    for (const VirtualNetworkGateway& gateway : input.all<VirtualNetworkGateway>()) {
        for (qsizetype i = 0; i < gateway.natRules.size(); ++i)  // connections name them, so no fix
            all << NamedResource{gateway.id, "natRules", QStringLiteral("natRule"), gateway.natRules[i].name, {}, {}};
        for (qsizetype i = 0; i < gateway.publicIpAddresses.size(); ++i)
            all << NamedResource{gateway.id, "publicIpAddresses", QStringLiteral("publicIPAddress"), gateway.publicIpAddresses[i].name, {}, renamingPart(gateway.id, &VirtualNetworkGateway::publicIpAddresses, i, gateway.publicIpAddresses[i].name)};
    }
    for (const Connection& connection : input.all<Connection>())
        if (connection.localNetworkGateway)
            all << NamedResource{connection.id, "localNetworkGateway", QStringLiteral("localNetworkGateway"), connection.localNetworkGateway->name, {}, {}};
    return all;
}

QList<NamedResource> outerResources(const RuleInput& input)
{
    QList<NamedResource> all;
    const auto groupOfGateway = [&](const GatewayId& id) {
        const auto* gateway = input.find(id);
        return gateway ? groupOf(input.find(gateway->virtualNetwork)) : QString();
    };
    for (const VirtualNetworkGateway& gateway : input.all<VirtualNetworkGateway>())
        all << NamedResource{gateway.id, "name", QStringLiteral("virtualNetworkGateway"), gateway.name, groupOf(input.find(gateway.virtualNetwork)), renamingObject(gateway.id)};
    for (const Connection& connection : input.all<Connection>())
        if (connection.connectionType != ConnectionType::P2S)    // which is no resource
            all << NamedResource{connection.id, "name", QStringLiteral("connection"), connection.name, groupOfGateway(connection.gateway), renamingObject(connection.id)};
    for (const RouteTable& table : input.all<RouteTable>())
        all << NamedResource{table.id, "name", QStringLiteral("routeTable"), table.name, groupOf(input.find(table.virtualNetwork)), renamingObject(table.id)};
    return all;
}

QList<NamedResource> networkResources(const RuleInput& input)
{
    QList<NamedResource> all;
    for (const VirtualNetwork& network : input.all<VirtualNetwork>())
        all << NamedResource{network.id, "name", QStringLiteral("virtualNetwork"), network.name, groupOf(&network), renamingObject(network.id)};
    return all;
}
