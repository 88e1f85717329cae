// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/analysis/analysis.h"
#include "model/analysis/path_graph.h"
#include <optional>

/// The paths of a link from one site, cut out of the stored component graph.
struct LinkPaths
{
    int connection = -1;                         ///< −1: of a Global Reach
    int site = -1;                               ///< −1: a router without site
    PathGraph paths;
};

/// Between the ends that `figures` are of. Nothing for peerings, for links that cannot work and for sites that do not share the link.
std::optional<LinkPaths> linkPaths(const Analysis& analysis, const LinkResult& link, const LinkFigures& figures, ArcUse use);
