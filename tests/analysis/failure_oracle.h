// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/analysis/analysis.h"
#include "tests/random_design.h"

/// A second method for failure states: the design drawn without what the components stand for. A building takes the access
/// links in it, a shared risk all that name it, a site its routers.
Design designWithout(const Analysis& analysis, const std::vector<int>& components);

/// A small random network with everything that matters to failures: WAN, shared risks, both transports, prepending, and in every fourth meshed virtual hubs.
Design randomNetwork(unsigned seed);
