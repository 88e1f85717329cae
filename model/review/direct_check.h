// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/review/requirement_check.h"

/// Answers a clause of a requirement between two sites, two virtual networks, or remote users and a virtual network, from the figures
/// of the one link that leads there: a Global Reach, a peering, a connection. "To Azure" is from the first end to the second, of remote
/// users to the network. Where several ways lead there, or none has figures, it is unknown, and says so.
ClauseVerdict directAnswer(ClauseVerdict clause, const DesignRequirement& requirement, const Analysis& analysis);
