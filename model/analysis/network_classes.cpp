// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/network_classes.h"
#include "model/analysis/component_graph.h"
#include <algorithm>
#include <map>
#include <numeric>

namespace {
/// Whether a connection of the hub's gateways bypasses them for the hub itself, so that its spokes see other capacities.
bool hasFastPathTo(const Topology& topology, int hub)
{
    for (const int gateway : topology.networks[static_cast<std::size_t>(hub)].gateways)
        for (const int connection : topology.gateways[static_cast<std::size_t>(gateway)].connections)
            if (topology.hasFastPath(connection))
                return true;
    return false;
}

/// The gateways in some networks, or in a Virtual WAN where the place is negative.
std::vector<int> gatewaysOf(const Topology& topology, const std::vector<int>& hubs)
{
    std::vector<int> gateways;
    const auto add = [&](const std::vector<int>& more) { gateways.insert(gateways.end(), more.begin(), more.end()); };
    for (const int hub : hubs) {
        if (hub >= 0) {
            add(topology.networks[static_cast<std::size_t>(hub)].gateways);
            continue;
        }
        const auto& own = topology.hubs[static_cast<std::size_t>(-1 - hub)];
        add(own.gateways);
        for (const int other : own.others)
            add(topology.hubs[static_cast<std::size_t>(other)].gateways);
    }
    return gateways;
}
}

std::vector<NetworkClass> networkClassesOf(const ComponentGraph& graph)
{
    const Topology& topology = graph.topology;
    std::map<std::vector<int>, int> byKey;       // attachment by attachment: hub, own or not, components of the peering, −1
    std::vector<NetworkClass> classes;
    std::map<std::vector<int>, int> plainByHubs;
    const auto addAlike = [&](NetworkClass& one, const std::vector<int>& hubs, const std::vector<int>& key, int index) {
        const bool hasComponents = key.size() != 3 * hubs.size();
        const auto isBypassed = [&](int hub) { return hub >= 0 && hasFastPathTo(topology, hub); };
        if ((hasComponents && hubs.size() > 1) || std::any_of(hubs.begin(), hubs.end(), isBypassed))
            return;
        if (const auto known = plainByHubs.find(hubs); known != plainByHubs.end()) {
            one.alike = known->second;
            one.series.assign(key.begin() + 2, key.end() - 1);
        } else if (!hasComponents) {
            plainByHubs.emplace(hubs, index);
        }
    };
    // Those with gateways of their own first, so that their spokes can be told to be like them.
    std::vector<std::size_t> order(topology.networks.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_partition(order.begin(), order.end(), [&](std::size_t i) { return !topology.networks[i].gateways.empty(); });
    for (const std::size_t i : order) {
        const auto& network = topology.networks[i];
        std::vector<int> key;
        std::vector<int> hubs;                   // a virtual one by the negative of its place, from −1 on
        const auto addComponents = [&](int from) {
            const auto& components = graph.conditions.vertexComponents[static_cast<std::size_t>(from)];
            key.insert(key.end(), components.begin(), components.end());
            key.push_back(-1);
        };
        if (!network.gateways.empty()) {
            for (const int part : {static_cast<int>(i), 1, -1})
                key.push_back(part);
            hubs.push_back(static_cast<int>(i));
        }
        const auto vertex = static_cast<std::size_t>(graph.entryVertex[i]);
        for (int at = graph.incoming.first[vertex]; at < graph.incoming.first[vertex + 1]; ++at) {
            const auto& arc = graph.conditions.arcs[static_cast<std::size_t>(graph.incoming.arcs[static_cast<std::size_t>(at)])];
            const GraphVertex& from = graph.vertices[static_cast<std::size_t>(arc.from)];
            if (from.kind != VertexKind::Peering)
                continue;
            const int hub = topology.peerings[static_cast<std::size_t>(from.index)].remote;
            key.push_back(hub);
            key.push_back(hasFastPathTo(topology, hub) && topology.networks[static_cast<std::size_t>(hub)].region == network.region ? 2 : 0);
            addComponents(arc.from);
            hubs.push_back(hub);
        }
        const int virtualHub = topology.hubOf(static_cast<int>(i));
        if (virtualHub >= 0) {
            hubs.push_back(-1 - virtualHub);
            key.push_back(hubs.back());
            key.push_back(0);
            addComponents(graph.hubConnectionVertex[static_cast<std::size_t>(network.hubConnection)]);
        }
        if (!network.inspectedBy.empty()) {
            key.push_back(-2);
            key.insert(key.end(), network.inspectedBy.begin(), network.inspectedBy.end());
        }
        const auto [at, isNew] = byKey.try_emplace(key, static_cast<int>(classes.size()));
        if (isNew) {
            classes.emplace_back();
            classes.back().virtualHub = virtualHub;
            classes.back().gateways = gatewaysOf(topology, hubs);
            if (network.inspectedBy.empty())
                addAlike(classes.back(), hubs, key, at->second);
        }
        classes[static_cast<std::size_t>(at->second)].networks.push_back(static_cast<int>(i));
    }
    return classes;
}
