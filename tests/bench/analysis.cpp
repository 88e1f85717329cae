// SPDX-License-Identifier: GPL-3.0-or-later
// How long one analysis takes, in processor time. Prints; asserts nothing.

#include "model/analysis/analysis.h"
#include "tests/random_design.h"
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>

int main(int argc, char** argv)
{
    const Catalogue& catalogue = Catalogue::builtIn();
    for (const int objects : argc > 1 ? std::vector<int>{std::atoi(argv[1])} : std::vector<int>{50, 200, 500, 2000, 5000}) {
        const Design design = RandomDesign(1).make(NetworkShape::ofSize(objects));
        std::vector<double> times;
        std::size_t connected = 0, inexact = 0;
        Analysis analysis;
        for (int run = 0; run < (std::getenv("RUNS") ? std::atoi(std::getenv("RUNS")) : 15); ++run) {
            const std::clock_t start = std::clock();
            analysis = analyse(design, catalogue);
            times.push_back(1e3 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
        }
        for (const PairResult& pair : analysis.pairs) {
            connected += pair.isConnected() ? 1 : 0;
            inexact += pair.isConnected() && !pair.availability.isExact ? 1 : 0;
        }
        std::sort(times.begin(), times.end());
        std::printf("%5lld objects  %5zu links  %6zu pairs (%zu connected, %zu not exact)  median %.2f ms  best %.2f ms  worst %.2f ms\n",
                    static_cast<long long>(design.objectCount()), analysis.links.size(), analysis.pairs.size(), connected, inexact,
                    times[times.size() / 2], times.front(), times.back());
    }
}
