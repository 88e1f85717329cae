// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/network_classes.h"
#include <algorithm>
#include <map>

std::vector<NetworkClass> networkClassesOf(const ComponentGraph& graph)
{
    const Topology& topology = graph.topology;
    std::map<std::vector<int>, int> byKey;       // attachment by attachment: hub, own or not, components of the peering, −1
    std::vector<NetworkClass> classes;
    for (std::size_t i = 0; i < topology.networks.size(); ++i) {
        const auto& network = topology.networks[i];
        std::vector<int> key;
        std::vector<int> hubs;
        if (!network.gateways.empty()) {
            key.insert(key.end(), {static_cast<int>(i), 1, -1});
            hubs.push_back(static_cast<int>(i));
        }
        const auto vertex = static_cast<std::size_t>(graph.networkVertex[i]);
        for (int at = graph.incoming.first[vertex]; at < graph.incoming.first[vertex + 1]; ++at) {
            const auto& arc = graph.conditions.arcs[static_cast<std::size_t>(graph.incoming.arcs[static_cast<std::size_t>(at)])];
            const GraphVertex& from = graph.vertices[static_cast<std::size_t>(arc.from)];
            if (from.kind != VertexKind::Peering)
                continue;
            const int hub = topology.peerings[static_cast<std::size_t>(from.index)].remote;
            key.insert(key.end(), {hub, 0});
            const auto& components = graph.conditions.vertexComponents[static_cast<std::size_t>(arc.from)];
            key.insert(key.end(), components.begin(), components.end());
            key.push_back(-1);
            hubs.push_back(hub);
        }
        const auto [at, isNew] = byKey.try_emplace(key, static_cast<int>(classes.size()));
        if (isNew) {
            classes.emplace_back();
            classes.back().hubs = hubs;
            classes.back().areSpokes = network.gateways.empty();
        }
        classes[static_cast<std::size_t>(at->second)].networks.push_back(static_cast<int>(i));
    }
    return classes;
}
