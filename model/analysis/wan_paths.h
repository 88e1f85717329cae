// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/analysis/figures/latency.h"

/// The quickest ways over the private WAN from a site to the routers of other sites, as its routing protocol would choose.
class WanPaths
{
public:
    WanPaths(const ComponentGraph& graph, int site);

    /// From the site to a router: the routers before it and the WAN links between, not the router itself. The site's own
    /// routers are at 0. A gap where no length on the way is known.
    RttSum to(int router, Derivation* trace = nullptr) const;

private:
    struct Step { int previous = -1; int wanLink = -1; RttSum sum; };
    const ComponentGraph& m_graph;
    std::vector<std::pair<int, Step>> m_steps;   ///< by router, sorted
    const Step* find(int router) const;
};
