// SPDX-License-Identifier: GPL-3.0-or-later
// Prints what the engine costs at the sizes that it is meant for, on one core, in processor time.
//   bench_engine [networks] [flows] [designs] [wans] [FILE…]    without words: all; without FILE: the networks of tests/graph/data

#include "model/analysis/analysis.h"
#include "model/analysis/failures.h"
#include "model/analysis/pair_queries.h"
#include "model/edit/set_field.h"
#include "model/io/results.h"
#include "tests/bench/cpu_time.h"
#include "tests/bench/flow_bench.h"
#include "tests/bench/hybrid_design.h"
#include "tests/bench/reliability_bench.h"
#include "tests/bench/wan_design.h"
#include <algorithm>
#include <cstdio>
#include <string>

namespace {

enum class Doubles { No, All };

void printFigure(const char* what, double milliseconds)
{
    std::printf("  %-34s %10.2f ms\n", what, milliseconds);
    std::fflush(stdout);
}

void measureDesign(const HybridShape& shape, Doubles doubles)
{
    const Catalogue& catalogue = Catalogue::builtIn();
    const Design design = HybridDesign::make(shape);
    Analysis analysis;
    const double analysed = medianMicroseconds(2e5, [&] { analysis = analyse(design, catalogue); });
    std::size_t connected = 0, exact = 0;
    for (const PairResult& pair : analysis.pairs) {
        connected += pair.isConnected() ? 1 : 0;
        exact += pair.isConnected() && pair.availability.isExact ? 1 : 0;
    }
    std::printf("%d sites, %d hubs, %d networks: %lld objects, %zu components, %zu links, %zu pairs (%zu connected, %zu exact)\n", shape.sites, shape.hubs, shape.hubs * (1 + shape.spokesPerHub),
        static_cast<long long>(design.objectCount()), analysis.components.size(), analysis.links.size(), analysis.pairs.size(), connected, exact);
    printFigure("analyse: all figures of all pairs", 1e-3 * analysed);
    const double important = medianMicroseconds(2e5, [&] {
        PairQueries queries(analysis);
        for (const PairResult& pair : analysis.pairs)
            queries.importance(pair);
    }) * 1e-3;
    printFigure("importance, all pairs", important);
    const double cuts = medianMicroseconds(2e5, [&] {
        PairQueries queries(analysis);
        for (const PairResult& pair : analysis.pairs)
            queries.minimalCutPairs(pair);
    }) * 1e-3;
    printFigure("minimal cut pairs, all pairs", cuts);
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

/// A WAN without order, as wide as it is long.
void measureWan(const WanShape& shape)
{
    const Catalogue& catalogue = Catalogue::builtIn();
    Project project;
    project.options << WanDesign::make(shape);
    Analysis analysis;
    const double analysed = medianMicroseconds(0, [&] { analysis = analyse(project.options.first(), catalogue); });
    std::size_t connected = 0, exact = 0;
    double widest = 0, worst = 0;                // of the bounds, as shares of the unavailability
    for (const PairResult& pair : analysis.pairs) {
        const AvailabilityFigure& figure = pair.availability;
        connected += pair.isConnected() ? 1 : 0;
        exact += pair.isConnected() && figure.isExact ? 1 : 0;
        const double gap = figure.lower.down() - figure.upper.down();
        widest = std::max(widest, gap);
        worst = std::max(worst, gap / figure.lower.down());
    }
    std::printf("%d sites, %d WAN links, %d networks: %zu components, %zu pairs (%zu connected, %zu exact), bounds at most %.1e apart, %.2g of the unavailability\n", shape.sites, shape.links, shape.networks,
        analysis.components.size(), analysis.pairs.size(), connected, exact, widest, worst);
    printFigure("analyse: all figures of all pairs", 1e-3 * analysed);
    const double important = medianMicroseconds(0, [&] {
        PairQueries queries(analysis);
        for (const PairResult& pair : analysis.pairs)
            queries.importance(pair);
    });
    printFigure("importance, all pairs", 1e-3 * important);
    printFigure("results as JSON", 1e-3 * medianMicroseconds(0, [&] { resultsJson(project, {analysis}, catalogue); }));
}

}

int main(int argc, char** argv)
{
    std::vector<std::string> words, paths;
    for (int i = 1; i < argc; ++i) {
        const std::string argument = argv[i];
        (argument == "networks" || argument == "flows" || argument == "designs" || argument == "wans" ? words : paths).push_back(argument);
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
    if (isAsked("wans")) {
        std::printf("\nMeshed WANs: sites of one router, links between any two, a few exits to Azure\n");
        measureWan({10, 20, 2, 2, 2});
        measureWan({25, 50, 3, 3, 4});
        measureWan({50, 100, 3, 4, 6});
    }
}
