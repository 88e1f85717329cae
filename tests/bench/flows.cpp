// SPDX-License-Identifier: GPL-3.0-or-later
// Prints what all single and double link failures of a maximum flow cost, beside LEMON and Boost Graph.
//   bench_flows [FILE…]     without: the networks of tests/graph/data, whose README.md has the format

#include "tests/bench/flow_bench.h"

int main(int argc, char** argv)
{
    const std::vector<NetworkFile> files = readNetworkFiles({argv + 1, argv + argc});
    printFlowBasis();
    for (const NetworkFile& file : files)
        measureFlows(file);
}
