// SPDX-License-Identifier: GPL-3.0-or-later
// Prints what the engine costs at the sizes that it is meant for, on one core, in processor time.
//   bench_engine [networks] [flows] [designs] [FILE…]    without words: all; without FILE: the networks of tests/graph/data

#include "model/analysis/analysis.h"
#include "model/analysis/failures.h"
#include "model/edit/set_field.h"
#include "tests/bench/cpu_time.h"
#include "tests/bench/flow_bench.h"
#include "tests/bench/hybrid_design.h"
#include "tests/bench/reliability_bench.h"
#include <algorithm>
#include <cstdio>
#include <string>

namespace {

enum class Doubles { No, All };

constexpr double shareMicroseconds = 5e6;        ///< of what is asked pair by pair, an even sample is measured when all would take longer

/// The time of `ask` for all pairs that are connected, in milliseconds; measured on every so-manieth when that takes too long.
template <class Ask> double askPairs(const Analysis& analysis, const Ask& ask, std::size_t& asked)
{
    std::vector<const PairResult*> pairs;
    for (const PairResult& pair : analysis.pairs)
        if (pair.isConnected())
            pairs.push_back(&pair);
    std::size_t step = 1;
    double time = 0;
    asked = 0;
    for (std::size_t i = 0; i < pairs.size(); i += step) {
        const double start = cpuMicroseconds();
        ask(*pairs[i]);
        time += cpuMicroseconds() - start;
        ++asked;
        if (asked == 20)
            step = std::size_t(std::max(1.0, time / 20 * double(pairs.size()) / shareMicroseconds));
    }
    return asked > 0 ? 1e-3 * time / double(asked) * double(pairs.size()) : 0;
}

void printAsked(const char* what, double milliseconds, std::size_t asked, std::size_t all)
{
    std::printf("  %-34s %10.2f ms", what, milliseconds);
    if (asked < all)
        std::printf("  (estimated from %zu of %zu pairs)", asked, all);
    std::printf("\n");
    std::fflush(stdout);
}

void measureDesign(const HybridShape& shape, Doubles doubles)
{
    const Catalogue& catalogue = Catalogue::builtIn();
    const Design design = HybridDesign::make(shape);
    Analysis analysis;
    const double analysed = medianMicroseconds(2e5, [&] { analysis = analyse(design, catalogue); });
    std::size_t connected = 0, exact = 0, asked = 0;
    for (const PairResult& pair : analysis.pairs) {
        connected += pair.isConnected() ? 1 : 0;
        exact += pair.isConnected() && pair.availability.isExact ? 1 : 0;
    }
    std::printf("%d sites, %d hubs, %d networks: %lld objects, %zu components, %zu links, %zu pairs (%zu connected, %zu exact)\n", shape.sites, shape.hubs, shape.hubs * (1 + shape.spokesPerHub),
        static_cast<long long>(design.objectCount()), analysis.components.size(), analysis.links.size(), analysis.pairs.size(), connected, exact);
    printAsked("analyse: all figures of all pairs", 1e-3 * analysed, connected, connected);
    const double important = askPairs(analysis, [&](const PairResult& pair) { importance(analysis, pair); }, asked);
    printAsked("importance, all pairs", important, asked, connected);
    const double cuts = askPairs(analysis, [&](const PairResult& pair) { minimalCutPairs(analysis, pair); }, asked);
    printAsked("minimal cut pairs, all pairs", cuts, asked, connected);
    FailureTable table;
    const double singles = medianMicroseconds(2e5, [&] { table = singleFailures(analysis); });
    std::printf("  %-34s %10.2f ms  (%lld failures)\n", "all single failures", 1e-3 * singles, table.asked);
    if (doubles == Doubles::All) {
        const double both = medianMicroseconds(0, [&] { table = doubleFailures(analysis); });
        std::printf("  %-34s %10.2f ms  (%lld failures)\n", "all double failures", 1e-3 * both, table.asked);
    }
    // An edit of one link: its bandwidth, back and forth.
    const ObjectId link(QStringLiteral("last-mile-0"));
    int round = 0;
    const double edited = medianMicroseconds(2e5, [&] {
        const Result<Design> changed = setField(analysis.design, link, QStringLiteral("bandwidthMbps"), ++round % 2 ? 900.0 : 1000.0);
        analysis = analyse(*changed, analysis);
    });
    std::printf("  %-34s %10.2f ms\n", "one link edited, all figures", 1e-3 * edited);
}

}

int main(int argc, char** argv)
{
    std::vector<std::string> words, paths;
    for (int i = 1; i < argc; ++i) {
        const std::string argument = argv[i];
        (argument == "networks" || argument == "flows" || argument == "designs" ? words : paths).push_back(argument);
    }
    const auto isAsked = [&](const char* word) { return words.empty() || std::find(words.begin(), words.end(), word) != words.end(); };
    const std::vector<NetworkFile> files = readNetworkFiles(paths);
    if (isAsked("networks")) {
        std::printf("Networks: one pair, nodes and links fail; from nothing, ordering included\n");
        for (const NetworkFile& file : files)
            measureReliability(file, 10);
        std::printf("Hard ones\n");
        measureReliability(completeGraph(12), 10);
        measureReliability(wideMesh(60, 6), 10);
    }
    if (isAsked("flows")) {
        std::printf("\nFlows: ");
        printFlowBasis();
        for (const NetworkFile& file : files)
            measureFlows(file);
    }
    if (isAsked("designs")) {
        std::printf("\nDesigns: sites with two ExpressRoute circuits and VPN backup to every hub\n");
        measureDesign({10, 1, 1}, Doubles::All);
        measureDesign({20, 1, 4}, Doubles::No);
        measureDesign({50, 5, 39}, Doubles::No);
    }
}
