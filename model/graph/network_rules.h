// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/graph/reduced_network.h"
#include <vector>

// The rules of reduction. Each keeps the two-terminal reliability of the network and says whether it changed something;
// each change removes a link, or an occurrence of a part in a link, so that applying them in turn comes to an end.

/// Drops self-loops, and directions into the source or out of the target; puts the ends of every link in order.
void dropUseless(ReducedNetwork& network);

/// Links with the same ends and the same condition are one; a direction that another link of the same ends offers for
/// fewer parts is dropped.
bool dropDominated(ReducedNetwork& network);

/// Parts needed by exactly the same links act as one, in series.
bool mergeSeriesParts(ReducedNetwork& network);

/// Links with the same ends and directions that differ only in one part of their own each act as one, that part in parallel.
bool mergeParallelLinks(ReducedNetwork& network);

/// A path through a vertex takes one link in and one out, so a part that every link in needs may as well be asked of every
/// link out, and the other way round: it stays on the side with fewer links, where others may join it. Not where a link
/// leads both ways, as it is on both sides.
bool moveToFewerLinks(ReducedNetwork& network);

/// The ends of a link that never fails are one vertex, if it leads both ways, or out of the source, or into the target.
bool contractCertainLinks(ReducedNetwork& network);

/// A vertex with two links is passed through or not at all: one link with both conditions does the same. A vertex with
/// one neighbour is a dead end, and one that is entered (or left) by one neighbour only never leads back to it.
bool contractVertices(ReducedNetwork& network);

/// Link indices by part, and by vertex.
std::vector<std::vector<int>> linksByPart(const ReducedNetwork& network);
std::vector<std::vector<int>> linksByVertex(const ReducedNetwork& network);

void sortUnique(std::vector<int>& values);
