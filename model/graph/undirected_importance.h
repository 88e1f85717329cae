// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/graph/part_effect.h"
#include "model/graph/reliability.h"
#include "model/graph/undirected_network.h"
#include <stop_token>
#include <vector>

struct UndirectedImportance
{
    Reliability total;                            ///< as unavailability() gives it
    bool exact = false;                           ///< false: stopped, or past the limits; the effects are those in the part that gave
                                                  ///< the upper bound, near but without proof
    std::vector<PartEffect> links;                ///< by link: the unavailability in both states; `difference` is the Birnbaum importance
    std::vector<PartEffect> vertices;             ///< by vertex
};

/// The unavailability and the effect of every link and vertex that can both fail and work, all from one sweep and one pass
/// back. Of those that are certain (down 0 or 1) nothing is said: both states are the total there.
UndirectedImportance importance(const UndirectedNetwork& network, int source, int target, std::stop_token stop = {}, ReliabilityLimits limits = {});
