// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/graph/network_kernel.h"
#include <cstddef>
#include <span>
#include <vector>

/// The neighbours of every kernel vertex, in one flat array.
struct KernelGraph
{
    struct Entry
    {
        int vertex;
        int link;
    };
    std::vector<int> first;                       ///< by vertex, and one past the end
    std::vector<Entry> entries;

    explicit KernelGraph(const NetworkKernel& kernel)
        : first(kernel.vertices.size() + 2, 0)
        , entries(2 * kernel.links.size())
    {
        for (const NetworkKernel::Link& link : kernel.links) {
            ++first[std::size_t(link.a) + 2];
            ++first[std::size_t(link.b) + 2];
        }
        for (std::size_t v = 2; v < first.size(); ++v)
            first[v] += first[v - 1];
        for (std::size_t l = 0; l < kernel.links.size(); ++l) {
            const NetworkKernel::Link& link = kernel.links[l];
            entries[std::size_t(first[std::size_t(link.a) + 1]++)] = {link.b, int(l)};
            entries[std::size_t(first[std::size_t(link.b) + 1]++)] = {link.a, int(l)};
        }
        first.pop_back();
    }
    int vertexCount() const { return int(first.size()) - 1; }
    std::span<const Entry> at(int vertex) const
    {
        return {entries.data() + first[std::size_t(vertex)], entries.data() + first[std::size_t(vertex) + 1]};
    }
};
