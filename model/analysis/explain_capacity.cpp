// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/derivation_text.h"
#include "model/analysis/explain.h"
#include "model/analysis/figures/capacity.h"
#include "model/analysis/link_paths.h"
#include <QCoreApplication>
#include <algorithm>
#include <tuple>

namespace {
/// The order of parts on the way from a site to Azure.
int orderOfPart(const ComponentGraph& graph, int vertex)
{
    const GraphVertex& part = graph.vertices[static_cast<std::size_t>(vertex)];
    switch (part.kind) {
    case VertexKind::Site:
    case VertexKind::RemoteUsers: return 0;
    case VertexKind::Router: return 1;
    case VertexKind::WanLink: return 2;
    case VertexKind::RouterIpsec: return 3;
    case VertexKind::AccessLink: return 4;
    case VertexKind::PortPath:
    case VertexKind::InternetAccess: return 5;
    case VertexKind::Circuit: return 6;
    case VertexKind::GlobalReach:
    case VertexKind::Connection: return 7;
    case VertexKind::Gateway: return graph.topology.gateways[static_cast<std::size_t>(part.index)].row->gatewayType == GatewayType::ExpressRoute ? 8 : 9;
    case VertexKind::Appliance:
    case VertexKind::VirtualHub:
    case VertexKind::HubRouter: return 10;
    case VertexKind::NetworkGateways:
    case VertexKind::Peering:
    case VertexKind::HubConnection:
    case VertexKind::Network: return 11;
    }
    return 11;
}

/// The parts of paths that have or could have a limit, each once, from the site on.
std::vector<int> limitingParts(const ComponentGraph& graph, const PathGraph& paths)
{
    std::vector<int> parts;
    for (const int vertex : paths.vertices) {
        const int part = graph.vertices[static_cast<std::size_t>(vertex)].flowVertex;
        const PartLimit limit = partLimit(graph, part);
        if ((limit.toAzure || limit.fromAzure || !limit.unknown.isEmpty()) && std::find(parts.begin(), parts.end(), part) == parts.end())
            parts.push_back(part);
    }
    std::sort(parts.begin(), parts.end(), [&](int a, int b) {
        return std::tuple(orderOfPart(graph, a), objectOfVertex(graph, a)) < std::tuple(orderOfPart(graph, b), objectOfVertex(graph, b));
    });
    return parts;
}

QString limitText(const PartLimit& limit)
{
    if (!limit.toAzure && !limit.fromAzure)
        return unknownText();
    if (limit.toAzure == limit.fromAzure)
        return toText(*limit.toAzure);
    const auto text = [](const std::optional<Bandwidth>& bandwidth) { return bandwidth ? toText(*bandwidth) : unknownText(); };
    return QCoreApplication::translate("analysis", "%1 to Azure, %2 from Azure").arg(text(limit.toAzure), text(limit.fromAzure));
}

QString sumOfCutText(const Capacity& capacity)
{
    QStringList limits;
    for (const Bottleneck& part : capacity.bottleneck)
        limits << toText(part.limit);
    return limits.size() < 2 ? limits.join(QString()) : QStringLiteral("%1 = %2").arg(limits.join(QStringLiteral(" + ")), toText(*capacity.mbps));
}

void addPartCautions(const Analysis& analysis, const std::vector<int>& parts, Derivation& derivation)
{
    const ComponentGraph& graph = *analysis.graph;
    for (const int part : parts) {
        const QString name = labelOfObject(analysis, objectOfVertex(graph, part));
        const PartLimit limit = partLimit(graph, part);
        if (!limit.unknown.isEmpty())
            derivation.cautions << QStringLiteral("%1: %2").arg(name, limit.unknown);
        const GraphVertex& vertex = graph.vertices[static_cast<std::size_t>(part)];
        if (vertex.kind == VertexKind::Gateway && graph.topology.gateways[static_cast<std::size_t>(vertex.index)].vpnSku)
            derivation.cautions << QCoreApplication::translate("analysis", "%1: the SKU's throughput is a benchmark, not a promise; all its tunnels share it, and an active-active gateway does not double it.").arg(name);
        if (vertex.kind == VertexKind::HubRouter)
            derivation.cautions << QCoreApplication::translate("analysis", "%1: only what goes from hub to hub passes the routers of virtual hubs; Azure adds units under load, which are not counted. Whether both hubs' routers limit it is not published; both count.").arg(name);
        if (vertex.kind == VertexKind::Appliance && graph.topology.appliances[static_cast<std::size_t>(vertex.index)].firewall)
            derivation.cautions << QCoreApplication::translate("analysis", "%1: the SKU's throughput once it has scaled out, which takes minutes; a single connection gets less.").arg(name);
        if (vertex.kind == VertexKind::Connection)
            derivation.cautions << QCoreApplication::translate("analysis", "%1: a single flow stays within one tunnel.").arg(name);
    }
}
}

void explainCapacity(const Analysis& analysis, const Capacity& capacity, const PathGraph& paths, Derivation& derivation)
{
    const ComponentGraph& graph = *analysis.graph;
    derivation.result = capacity.mbps.hasValue() ? toText(*capacity.mbps) : unknownText();
    if (!capacity.mbps.hasValue())
        derivation.cautions << capacity.mbps.reason;
    if (!paths.isConnected())
        return;

    // 1. Every part with its limit.
    const std::vector<int> parts = limitingParts(graph, paths);
    for (const int part : parts) {
        const PartLimit limit = partLimit(graph, part);
        derivation.inputs << DerivationInput{QStringLiteral("%1: %2").arg(labelOfObject(analysis, objectOfVertex(graph, part)), partText(graph, part)), limitText(limit), limit.provenance, objectOfVertex(graph, part)};
    }
    // 2. The maximum flow is the minimum cut.
    if (capacity.mbps.hasValue())
        derivation.steps << QCoreApplication::translate("analysis", "Maximum flow over these parts; it equals the smallest cut: %1.").arg(sumOfCutText(capacity));
    QStringList names;
    for (const Bottleneck& part : capacity.bottleneck)
        names << QStringLiteral("%1: %2").arg(labelOfObject(analysis, part.object), part.what);
    if (!names.isEmpty()) {
        derivation.decider = names.join(QStringLiteral(", "));
        derivation.deciderObject = capacity.bottleneck.first().object;
    }
    addPartCautions(analysis, parts, derivation);
}

QList<CapacityPart> capacityParts(const Analysis& analysis, const LinkResult& link, const ObjectId& site)
{
    const LinkFigures& figures = shownFigures(link, FigureKind::CapacityToAzure, site);
    const auto paths = linkPaths(analysis, link, figures, ArcUse::CapacityOnly);
    QList<CapacityPart> parts;
    if (!paths)
        return parts;
    const ComponentGraph& graph = *analysis.graph;
    for (const int part : limitingParts(graph, paths->paths)) {
        const PartLimit limit = partLimit(graph, part);
        CapacityPart one{objectOfVertex(graph, part), partText(graph, part), limit.toAzure, limit.fromAzure, false};
        const auto isThis = [&](const Bottleneck& bottleneck) { return bottleneck.object == one.object && bottleneck.what == one.what; };
        for (const Capacity* capacity : {&figures.capacity.toAzure, &figures.capacity.fromAzure})
            one.isBottleneck = one.isBottleneck || std::any_of(capacity->bottleneck.begin(), capacity->bottleneck.end(), isThis);
        parts << one;
    }
    return parts;
}
