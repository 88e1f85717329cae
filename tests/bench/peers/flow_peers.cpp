// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/peers/flow_peers.h"
#include <iterator>

std::vector<std::unique_ptr<FlowPeer>> flowPeers(const FlowNetwork& network, int source, int target)
{
    std::vector<std::unique_ptr<FlowPeer>> peers = lemonPeers(network, source, target);
    std::vector<std::unique_ptr<FlowPeer>> others = boostPeers(network, source, target);
    peers.insert(peers.end(), std::make_move_iterator(others.begin()), std::make_move_iterator(others.end()));
    return peers;
}

const char* flowPeerNote()
{
#if defined(LANDBRIDGE_HAS_LEMON) && defined(LANDBRIDGE_HAS_BOOST)
    return "peers: LEMON and Boost Graph";
#elif defined(LANDBRIDGE_HAS_LEMON)
    return "peers: LEMON; Boost Graph is missing (Debian: libboost-dev)";
#elif defined(LANDBRIDGE_HAS_BOOST)
    return "peers: Boost Graph; LEMON is missing (Debian: liblemon-dev)";
#else
    return "peers: none, LEMON and Boost Graph are missing (Debian: liblemon-dev, libboost-dev)";
#endif
}
