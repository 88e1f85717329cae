// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/analysis/analysis.h"
#include <array>

/// The demands between one site and one network: they take the same way.
struct DemandGroup
{
    struct Member
    {
        int row = 0;                             ///< in the table of demands
        int priority = 0;                        ///< 1 is the most important; those without one come after all others
        std::array<double, 2> mbps{};            ///< to Azure, from Azure
    };
    int site = -1;
    int network = -1;
    std::array<double, 2> mbps{};
    std::array<double, 2> meanMbps{};            ///< on average over a month
    std::vector<Member> members;
};

/// Priorities are 1 to 9; this is that of demands without one.
inline constexpr int lowestPriority = 10;

/// By site, then by network. Those between other kinds of ends are told by directDemandsOf (direct_traffic.h).
std::vector<DemandGroup> demandGroupsOf(const Analysis& analysis);
