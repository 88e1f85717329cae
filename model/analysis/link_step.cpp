// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/link_step.h"
#include "model/analysis/connection_check.h"
#include "model/analysis/figures/availability.h"
#include "model/analysis/figures/azure_sla.h"
#include "model/analysis/figures/security.h"
#include <QCoreApplication>
#include <algorithm>

namespace {
/// A link with its name.
LinkResult linkWithoutFigures(const Object& row, LinkType type)
{
    LinkResult link;
    link.id = row.id;
    link.name = labelOf(row);
    link.type = type;
    return link;
}

LinkType linkTypeOf(const Connection& connection)
{
    switch (connection.connectionType) {
    case ConnectionType::ExpressRoute: return LinkType::ExpressRoute;
    case ConnectionType::IPsec: return LinkType::IPsec;
    case ConnectionType::Vnet2Vnet: return LinkType::Vnet2Vnet;
    case ConnectionType::P2S: return LinkType::P2S;
    }
    return LinkType::IPsec;
}

/// The lower of two capacities; one without any limit is the higher.
void keepLower(Capacity& worst, const Capacity& other)
{
    if (other.mbps.hasValue() && (!worst.mbps.hasValue() || *other.mbps < *worst.mbps))
        worst = other;
}

/// The worst of each figure, as the row of a shared link shows it.
LinkFigures worstOf(const QList<LinkFigures>& sites)
{
    LinkFigures worst = sites.first();
    for (const LinkFigures& site : sites) {
        keepLower(worst.capacity.toAzure, site.capacity.toAzure);
        keepLower(worst.capacity.fromAzure, site.capacity.fromAzure);
        if (site.availability.value.down() > worst.availability.value.down())
            worst.availability = site.availability;
        if (worst.rtt.hasValue() && (!site.rtt.hasValue() || worst.rtt->typical < site.rtt->typical))
            worst.rtt = site.rtt;
        if (site.security.score < worst.security.score)
            worst.security = site.security;
        if (site.site != worst.site)
            worst.site = ObjectId();
        if (site.remoteSite != worst.remoteSite)
            worst.remoteSite = ObjectId();
    }
    return worst;
}
}

std::vector<LinkSource> linkSources(const ComponentGraph& graph, int connection)
{
    const Topology& topology = graph.topology;
    const auto& node = topology.connections[static_cast<std::size_t>(connection)];
    std::vector<LinkSource> sources;
    const auto add = [&](int router) {
        const int site = topology.routers[static_cast<std::size_t>(router)].site;
        const LinkSource source{site, site >= 0 ? graph.siteVertex[static_cast<std::size_t>(site)] : graph.routerVertex[static_cast<std::size_t>(router)]};
        if (std::none_of(sources.begin(), sources.end(), [&](const LinkSource& known) { return known.vertex == source.vertex; }))
            sources.push_back(source);
    };
    if (node.isP2S()) {
        if (node.users >= 0)
            sources.push_back({-1, graph.remoteUsersVertex[static_cast<std::size_t>(node.users)]});
    } else if (node.isVnet2Vnet()) {
        if (const int origin = graph.originVertex[static_cast<std::size_t>(connection)]; origin >= 0)
            sources.push_back({-1, origin});
    } else if (!node.isExpressRoute()) {
        if (node.router >= 0)
            add(node.router);
    } else if (node.circuit >= 0) {
        for (const int link : topology.circuits[static_cast<std::size_t>(node.circuit)].accessLinks)
            add(topology.accessLinks[static_cast<std::size_t>(link)].router);
    }
    std::sort(sources.begin(), sources.end(), [](const LinkSource& a, const LinkSource& b) {
        return std::pair(a.site < 0, a.vertex) < std::pair(b.site < 0, b.vertex);
    });
    return sources;
}

WorstBranch worstBranch(const ComponentGraph& graph, int connection, int site)
{
    const Topology& topology = graph.topology;
    const auto& node = topology.connections[static_cast<std::size_t>(connection)];
    const auto use = topology.hasFastPath(connection) ? LatencyModel::GatewayUse::Bypassed : LatencyModel::GatewayUse::Counted;
    const LatencyModel latency(graph);
    if (!node.isExpressRoute())
        return {node.router, -1, latency.connection(connection, node.router, -1, use)};
    WorstBranch worst;
    for (const int link : topology.circuits[static_cast<std::size_t>(node.circuit)].accessLinks) {
        const int router = topology.accessLinks[static_cast<std::size_t>(link)].router;
        if (topology.routers[static_cast<std::size_t>(router)].site != site)
            continue;
        const RttSum rtt = latency.connection(connection, router, link, use);
        if (worst.router < 0 || !rtt.isKnown() || rtt.milliseconds > worst.rtt.milliseconds)
            worst = {router, link, rtt};
        if (!rtt.isKnown())
            break;
    }
    return worst;
}

LinkFigureStep::LinkFigureStep(const ComponentGraph& graph, const CapacityTable& capacities, std::stop_token stop, MemoUse memo)
    : m_graph(graph), m_capacities(capacities), m_memo(memo), m_extractor(graph), m_solver(graph, capacities), m_only(graph.topology.connections.size()), m_stop(stop)
{
}

PathGraph LinkFigureStep::paths(int connection, const LinkSource& source, ArcUse use)
{
    const auto& node = m_graph.topology.connections[static_cast<std::size_t>(connection)];
    m_only[static_cast<std::size_t>(connection)] = true;
    m_extractor.start(source.vertex, PathFilter{&m_only, nullptr, false, use});
    PathGraph result = m_extractor.pathsTo(node.hub >= 0 ? m_graph.hubVertex[static_cast<std::size_t>(node.hub)] : m_graph.networkVertex[static_cast<std::size_t>(node.network)]);
    m_only[static_cast<std::size_t>(connection)] = false;
    return result;
}

LinkFigures LinkFigureStep::figures(int connection, const LinkSource& source)
{
    const Topology& topology = m_graph.topology;
    LinkFigures figures;
    if (source.site >= 0)
        figures.site = topology.sites[static_cast<std::size_t>(source.site)].row->id;
    PathGraph available = paths(connection, source, ArcUse::AvailabilityOnly);
    figures.availability = availabilityOf(available, pathSetsOf(available), m_stop);
    const PathGraph carrying = topology.hasFastPath(connection) ? paths(connection, source, ArcUse::CapacityOnly) : std::move(available);
    figures.capacity = m_solver.solveBoth(carrying);
    figures.azureSla = azureSlaOf(m_graph, connection);
    figures.rtt = rttFigure(worstBranch(m_graph, connection, source.site).rtt, topology.catalogue->defaults().latency);
    figures.security = postureOf(m_graph, connection, source.site);
    return figures;
}

LinkResult LinkFigureStep::computed(int index, const std::vector<LinkSource>& sources)
{
    const auto& node = m_graph.topology.connections[static_cast<std::size_t>(index)];
    LinkResult link = linkWithoutFigures(*node.row, linkTypeOf(*node.row));
    QList<LinkFigures> sites;
    for (const LinkSource& source : sources)
        sites << figures(index, source);
    link.figures = worstOf(sites);
    if (sites.size() > 1)
        link.perSite = sites;
    return link;
}

LinkResult LinkFigureStep::connection(int index)
{
    const auto& node = m_graph.topology.connections[static_cast<std::size_t>(index)];
    if (!node.isUsable()) {
        LinkResult link = linkWithoutFigures(*node.row, linkTypeOf(*node.row));
        const QString reason = problemTextOf(m_graph.topology, node);
        link.figures.availability = notAvailable(reason);
        link.figures.capacity.toAzure.mbps = Figure<Bandwidth>::of(Bandwidth::mbps(0));
        link.figures.capacity.fromAzure.mbps = Figure<Bandwidth>::of(Bandwidth::mbps(0));
        link.figures.azureSla = azureSlaOf(m_graph, index);
        link.figures.rtt = Figure<RttRange>::unknown(reason);
        link.figures.security = postureOf(m_graph, index, -1);
        return link;
    }
    const std::vector<LinkSource> sources = linkSources(m_graph, index);
    if (!m_memo.next)
        return computed(index, sources);
    InputsDigest digest;
    for (const LinkSource& source : sources)
        addPaths(digest, m_graph, m_capacities, paths(index, source, ArcUse::AvailabilityOnly));
    const auto known = m_memo.previous ? m_memo.previous->links.constFind(digest) : decltype(m_memo.previous->links.constFind(digest)){};
    const bool isKept = m_memo.previous && known != m_memo.previous->links.cend();
    m_memo.next->computedLinks += isKept ? 0 : 1;
    return *m_memo.next->links.insert(digest, isKept ? *known : computed(index, sources));
}

LinkResult LinkFigureStep::peering(int index)
{
    const Topology& topology = m_graph.topology;
    const auto& node = topology.peerings[static_cast<std::size_t>(index)];
    LinkResult link = linkWithoutFigures(*node.row, LinkType::VnetPeering);
    LinkFigures& figures = link.figures;
    figures.azureSla = azureSlaOfPeering();
    figures.security = postureOfPeering(m_graph, index);
    QString reason;
    if (node.network < 0 || node.remote < 0)
        reason = QCoreApplication::translate("analysis", "The peering needs two virtual networks. Choose both.");
    else if (node.reverse < 0)
        reason = QCoreApplication::translate("analysis", "The peering exists in one direction only. Draw it from the other network as well.");
    if (!reason.isEmpty()) {
        figures.availability = notAvailable(reason);
        figures.capacity.toAzure.mbps = Figure<Bandwidth>::of(Bandwidth::mbps(0));
        figures.capacity.fromAzure.mbps = Figure<Bandwidth>::of(Bandwidth::mbps(0));
        figures.rtt = Figure<RttRange>::unknown(reason);
        return link;
    }
    const auto own = [](const Topology::PeeringNode& peering) { return peering.row->availability.value_or(Availability()); };
    figures.availability.value = inSeries(own(node), own(topology.peerings[static_cast<std::size_t>(node.reverse)]));
    figures.availability.lower = figures.availability.upper = figures.availability.value;
    if (figures.availability.value.up() <= 0)
        figures.availability.reason = QCoreApplication::translate("analysis", "The peering's availability is set to 0.");
    const QString unlimited = QCoreApplication::translate("analysis", "A peering sets no limit of its own; the virtual machines' sizes do.");
    figures.capacity.toAzure.mbps = Figure<Bandwidth>::unknown(unlimited);
    figures.capacity.fromAzure.mbps = Figure<Bandwidth>::unknown(unlimited);
    figures.rtt = rttFigure(LatencyModel(m_graph).betweenNetworks(node.network, node.remote), topology.catalogue->defaults().latency);
    return link;
}

LinkResult LinkFigureStep::hubConnection(int index)
{
    const Topology& topology = m_graph.topology;
    const auto& node = topology.hubConnections[static_cast<std::size_t>(index)];
    LinkResult link = linkWithoutFigures(*node.row, LinkType::HubConnection);
    LinkFigures& figures = link.figures;
    figures.azureSla = azureSlaOfHubConnection();
    figures.security = postureOfHubConnection(m_graph, index);
    if (!node.isUsable()) {
        const QString reason = problemText(node.problem);
        figures.availability = notAvailable(reason);
        figures.capacity.toAzure.mbps = Figure<Bandwidth>::of(Bandwidth::mbps(0));
        figures.capacity.fromAzure.mbps = Figure<Bandwidth>::of(Bandwidth::mbps(0));
        figures.rtt = Figure<RttRange>::unknown(reason);
        return link;
    }
    figures.availability.value = node.row->availability.value_or(Availability());
    figures.availability.lower = figures.availability.upper = figures.availability.value;
    if (figures.availability.value.up() <= 0)
        figures.availability.reason = QCoreApplication::translate("analysis", "The connection's availability is set to 0.");
    const QString unlimited = QCoreApplication::translate("analysis", "A hub connection sets no limit of its own; the hub's gateways and router and the virtual machines' sizes do.");
    figures.capacity.toAzure.mbps = Figure<Bandwidth>::unknown(unlimited);
    figures.capacity.fromAzure.mbps = Figure<Bandwidth>::unknown(unlimited);
    figures.rtt = rttFigure(LatencyModel(m_graph).betweenHubAndNetwork(node.hub, node.network), topology.catalogue->defaults().latency);
    return link;
}

PathGraph LinkFigureStep::reachPaths(const ComponentGraph::ReachEnd& first, const ComponentGraph::ReachEnd& second)
{
    m_extractor.start(first.vertex, PathFilter{nullptr, nullptr, false, ArcUse::AvailabilityOnly});
    return m_extractor.pathsTo(second.vertex);
}

LinkFigures LinkFigureStep::reachFigures(int index, const ComponentGraph::ReachEnd& first, const ComponentGraph::ReachEnd& second)
{
    const Topology& topology = m_graph.topology;
    LinkFigures figures;
    const auto siteOf = [&](const ComponentGraph::ReachEnd& end) { return end.site < 0 ? ObjectId() : topology.sites[static_cast<std::size_t>(end.site)].row->id; };
    figures.site = siteOf(first);
    figures.remoteSite = siteOf(second);
    const PathGraph paths = reachPaths(first, second);
    figures.availability = availabilityOf(paths, pathSetsOf(paths), m_stop);
    figures.capacity = m_solver.solveBoth(paths);
    figures.azureSla = azureSlaOfReach(m_graph, index);
    figures.rtt = rttFigure(LatencyModel(m_graph).globalReach(index), topology.catalogue->defaults().latency);
    figures.security = postureOfReach(m_graph, index);
    return figures;
}

LinkResult LinkFigureStep::globalReach(int index)
{
    const auto& node = m_graph.topology.globalReaches[static_cast<std::size_t>(index)];
    LinkResult link = linkWithoutFigures(*node.row, LinkType::GlobalReach);
    if (!node.isUsable()) {
        const QString reason = problemText(node.problem);
        link.figures.availability = notAvailable(reason);
        link.figures.capacity.toAzure.mbps = Figure<Bandwidth>::of(Bandwidth::mbps(0));
        link.figures.capacity.fromAzure.mbps = Figure<Bandwidth>::of(Bandwidth::mbps(0));
        link.figures.azureSla = Figure<Availability>::unknown(reason);
        link.figures.rtt = Figure<RttRange>::unknown(reason);
        link.figures.security = postureOfReach(m_graph, index);
        return link;
    }
    const ComponentGraph::ReachEnds& ends = m_graph.reachEnds[static_cast<std::size_t>(index)];
    QList<LinkFigures> sites;
    for (const auto& first : ends.first)
        for (const auto& second : ends.second)
            if (first.site < 0 || first.site != second.site)
                sites << reachFigures(index, first, second);
    link.figures = worstOf(sites);
    if (sites.size() > 1)
        link.perSite = sites;
    return link;
}
