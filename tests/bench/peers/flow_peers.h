// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/graph/max_flow.h"
#include <memory>
#include <vector>

/// A maximum flow by another library, solved from scratch as often as asked; only capacities change in between.
/// Every arc must be a link both ways, without a self-loop, and vertices have no capacity.
class FlowPeer
{
public:
    virtual ~FlowPeer() = default;
    virtual const char* name() const = 0;
    virtual void setCapacity(int link, double capacity) = 0;
    virtual double value() = 0;
};

/// Those of Debian's liblemon-dev and libboost-dev that were there when this was built.
std::vector<std::unique_ptr<FlowPeer>> flowPeers(const FlowNetwork& network, int source, int target);
/// "LEMON and Boost", or which of them is missing, for people.
const char* flowPeerNote();

std::vector<std::unique_ptr<FlowPeer>> lemonPeers(const FlowNetwork& network, int source, int target);
std::vector<std::unique_ptr<FlowPeer>> boostPeers(const FlowNetwork& network, int source, int target);
