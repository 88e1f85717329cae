// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/graph/network_blocks.h"
#include "model/graph/undirected_network.h"
#include <cstddef>
#include <vector>

/// The neighbours of every vertex in one flat array, without self-loops and without what is certainly down.
struct NetworkNeighbours
{
    struct Entry
    {
        int vertex;
        int link;
    };
    std::vector<std::size_t> first;               ///< by vertex, and one past the end
    std::vector<Entry> entries;

    explicit NetworkNeighbours(const UndirectedNetwork& network)
        : first(std::size_t(network.vertexCount) + 2, 0)
    {
        const auto counts = [&](const UndirectedNetwork::Link& link) {
            return link.a != link.b && link.down < 1 && vertexDown(network, link.a) < 1 && vertexDown(network, link.b) < 1;
        };
        for (const UndirectedNetwork::Link& link : network.links) {
            if (!counts(link))
                continue;
            ++first[std::size_t(link.a) + 2];
            ++first[std::size_t(link.b) + 2];
        }
        for (std::size_t v = 2; v < first.size(); ++v)
            first[v] += first[v - 1];
        entries.resize(first.back());
        for (std::size_t l = 0; l < network.links.size(); ++l) {
            const UndirectedNetwork::Link& link = network.links[l];
            if (!counts(link))
                continue;
            entries[first[std::size_t(link.a) + 1]++] = {link.b, int(l)};
            entries[first[std::size_t(link.b) + 1]++] = {link.a, int(l)};
        }
        first.pop_back();
    }
};
