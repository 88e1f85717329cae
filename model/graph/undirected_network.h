// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <vector>

/// A network whose vertices and links fail independently, each by itself, and whose links work both ways.
/// Self-loops, parallel links and cycles are allowed. Indices must be in range; algorithms do not check them.
struct UndirectedNetwork
{
    struct Link
    {
        int a = 0;                                ///< vertex index
        int b = 0;                                ///< vertex index
        double down = 0;                          ///< probability of being down, 0 to 1 inclusive
    };

    int vertexCount = 0;
    std::vector<double> vertexDown;               ///< by vertex, 0 to 1 inclusive; may be shorter than vertexCount: the rest never fail
    std::vector<Link> links;
};
