// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/cost.h"
#include "model/analysis/cost_lines.h"
#include "model/design/kind_info.h"
#include <QCoreApplication>
#include <QSet>
#include <algorithm>

Cost costOf(const Analysis& analysis, const PriceList& prices, const QString& currency)
{
    Cost cost;
    cost.currency = currency.isEmpty() ? defaultCurrency : currency;
    if (!analysis.isComplete)
        return cost;
    const Topology& topology = analysis.graph->topology;
    CostLines lines(analysis, prices, cost.currency);
    for (const EdgeRouter& router : analysis.design.all<EdgeRouter>())
        lines.addQuote(router, QCoreApplication::translate("cost", "Router"), false);
    for (const InternetAccess& access : analysis.design.all<InternetAccess>())
        lines.addQuote(access, QCoreApplication::translate("cost", "Internet access"), true);
    for (const WanLink& wan : analysis.design.all<WanLink>())
        lines.addQuote(wan, QCoreApplication::translate("cost", "Private WAN link"), true);
    for (std::size_t i = 0; i < topology.circuits.size(); ++i)
        lines.addCircuit(static_cast<int>(i));
    for (const ExpressRoutePort& port : analysis.design.all<ExpressRoutePort>())
        lines.addPort(port);
    for (const AccessLink& link : analysis.design.all<AccessLink>())
        lines.addQuote(link, QCoreApplication::translate("cost", "Last mile or cross-connect"), true);
    for (std::size_t i = 0; i < topology.gateways.size(); ++i)
        lines.addGateway(static_cast<int>(i));
    for (std::size_t i = 0; i < topology.hubs.size(); ++i)
        lines.addHub(static_cast<int>(i));
    for (std::size_t i = 0; i < topology.peerings.size(); ++i)
        lines.addPeering(static_cast<int>(i));
    for (std::size_t i = 0; i < topology.globalReaches.size(); ++i)
        lines.addGlobalReach(static_cast<int>(i));
    for (std::size_t i = 0; i < topology.connections.size(); ++i)
        lines.addVnetToVnet(static_cast<int>(i));
    for (const AzureFirewall& firewall : analysis.design.all<AzureFirewall>())
        lines.addFirewall(firewall);
    for (const RouteServer& server : analysis.design.all<RouteServer>())
        lines.addRouteServer(server);
    cost.lines = lines.lines;
    for (int i = 0; i < cost.lines.size(); ++i) {
        const CostLine& line = cost.lines[i];
        cost.known += line.amount.value.value_or(0);
        cost.unknown += line.amount.hasValue() ? 0 : 1;
        cost.linesOf[line.object] << i;
    }
    return cost;
}

namespace {
/// The objects that a connection, and the one below it, is made of.
void addObjects(const Topology& topology, int connection, QSet<ObjectId>& objects)
{
    if (connection < 0)
        return;
    const auto& node = topology.connections[static_cast<std::size_t>(connection)];
    objects << node.row->id;
    if (node.gateway >= 0)
        objects << topology.gateways[static_cast<std::size_t>(node.gateway)].row->id;
    if (node.access >= 0)
        objects << topology.accesses[static_cast<std::size_t>(node.access)].row->id;
    if (node.router >= 0)
        objects << topology.routers[static_cast<std::size_t>(node.router)].row->id;
    if (node.circuit >= 0) {
        const auto& circuit = topology.circuits[static_cast<std::size_t>(node.circuit)];
        objects << circuit.row->id;
        for (const int accessLink : circuit.accessLinks)
            objects << topology.accessLinks[static_cast<std::size_t>(accessLink)].row->id;
    }
    addObjects(topology, node.underlay, objects);
}
}

LinkCost costOf(const Analysis& analysis, const Cost& cost, const LinkResult& link)
{
    LinkCost result;
    const Topology& topology = analysis.graph->topology;
    const auto index = static_cast<std::size_t>(analysis.linkIndex.value(link.id, -1));
    QSet<ObjectId> objects{link.id};
    if (index < topology.connections.size())
        addObjects(topology, static_cast<int>(index), objects);
    for (const ObjectId& object : objects)
        result.lines << cost.linesOf.value(object);
    std::sort(result.lines.begin(), result.lines.end());
    for (const int i : result.lines) {
        const CostLine& line = cost.lines[i];
        if (line.amount.hasValue())
            result.known += *line.amount;
        else
            result.unknown << QStringLiteral("%1: %2").arg(displayName(analysis.design, line.object), line.item);
    }
    return result;
}
