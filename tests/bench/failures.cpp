// SPDX-License-Identifier: GPL-3.0-or-later
// How long all single and all double failures take, in processor time. Prints; asserts nothing.

#include "model/analysis/failure_engine.h"
#include "model/analysis/failure_state.h"
#include "tests/random_design.h"
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>

namespace {
template <class Work> double milliseconds(int runs, Work work)
{
    std::vector<double> times;
    for (int run = 0; run < runs; ++run) {
        const std::clock_t start = std::clock();
        work();
        times.push_back(1e3 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

/// A design at about the sizes that are asked for: components and pairs.
NetworkShape shapeOf(int sites, int routers, int circuits, int hubs, int networks, int wanLinks, int vpnConnections, int demands)
{
    NetworkShape shape;
    shape.sites = sites;
    shape.routersPerSite = routers;
    shape.circuits = circuits;
    shape.hubs = hubs;
    shape.spokesPerHub = networks / hubs - 1;
    shape.wanLinks = wanLinks;
    shape.vpnConnections = vpnConnections;
    shape.sharedRisks = sites / 3;
    shape.demands = demands;
    return shape;
}
}

int main(int argc, char** argv)
{
    std::setvbuf(stdout, nullptr, _IONBF, 0);    // a line that takes long is seen growing
    const int runs = argc > 1 ? std::atoi(argv[1]) : 5;
    struct Case { const char* name; NetworkShape shape; bool hasDoubles; };
    const std::vector<Case> cases{
        {"design", shapeOf(10, 4, 35, 1, 2, 10, 20, 20), true},
        {"large, no WAN", shapeOf(50, 16, 100, 8, 200, 0, 100, 300), false},
        {"large", shapeOf(50, 16, 100, 8, 200, 25, 100, 300), false},

    };
    for (const Case& one : cases) {
        const Design design = RandomDesign(1).make(one.shape);
        const Analysis analysis = analyse(design, Catalogue::builtIn());
        std::size_t connected = 0;
        for (const PairResult& pair : analysis.pairs)
            connected += pair.isConnected() ? 1 : 0;
        std::printf("%s: %zu components, %zu pairs (%zu connected), %lld demands\n", one.name, analysis.components.size(), analysis.pairs.size(), connected,
                    static_cast<long long>(design.all<Demand>().size()));
        std::printf("  analysis %.2f ms", milliseconds(runs, [&] { (void)analyse(design, Catalogue::builtIn()); }));
        std::printf("  prepare %.2f ms", milliseconds(runs, [&] { FailureEngine engine(analysis); }));
        long long questions = 0;
        FailureEngine engine(analysis);
        for (std::size_t i = 0; i < analysis.components.size(); ++i)
            questions += static_cast<long long>(engine.unitsOf(static_cast<int>(i)).size());
        std::printf("  %zu site-class units, %lld questions", engine.units().size(), questions);
        std::printf("  singles %.2f ms", milliseconds(runs, [&] { (void)singleFailures(analysis); }));
        std::printf("  one state %.2f ms", milliseconds(runs, [&] { (void)failureState(analysis, {0, 1, 2}); }));
        if (one.hasDoubles) {
            FailureTable table;
            const double time = milliseconds(runs, [&] { table = doubleFailures(analysis); });
            std::printf("  doubles %.1f ms (%lld asked, %zu kept, %lld no worse, %lld cut)", time, table.asked, table.failures.size(), table.omitted, table.cut);
        }
        std::printf("\n");
    }
}
