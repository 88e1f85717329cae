// SPDX-License-Identifier: GPL-3.0-or-later
// How long the downtime distribution of a pair and its capacity curve take, and the curves of all pairs, in processor
// time. Prints; asserts nothing.

#include "model/analysis/capacity_curve.h"
#include "model/analysis/downtime.h"
#include "tests/random_design.h"
#include <algorithm>
#include <cstdio>
#include <ctime>

namespace {
double millisecondsSince(std::clock_t start)
{
    return 1e3 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

void printPair(const Analysis& analysis, const PairResult& pair)
{
    std::clock_t start = std::clock();
    const CapacityCurve curve = capacityCurve(analysis, pair);
    std::printf("  %s to %s, %d routes: curve in %.2f ms, %zu outcomes, %s: %s\n", pair.from.text.toUtf8().constData(), pair.to.text.toUtf8().constData(), static_cast<int>(pair.routes.size()),
                millisecondsSince(start), curve.states, curve.isExact ? "exact" : "bounds", toText(curve).toUtf8().constData());
    start = std::clock();
    const DowntimeDistribution downtime = downtimeDistribution(analysis, pair);
    std::printf("    downtime of %d years in %.1f ms: %.3f ± %.3f hours a year, exactly %.3f; %.2f outages, exactly %.2f\n", downtime.years, millisecondsSince(start),
                downtime.meanDowntime.hours(), downtime.meanHalfWidth.hours(), downtime.expectedDowntime.hours(), downtime.meanOutages, downtime.expectedOutages.value_or(-1));
}
}

int main()
{
    for (const int objects : {50, 200, 500, 2000}) {
        const Analysis analysis = analyse(RandomDesign(1).make(NetworkShape::ofSize(objects)), Catalogue::builtIn());
        const std::clock_t start = std::clock();
        CapacityCurves curves(analysis);
        std::size_t exact = 0, connected = 0;
        double unresolved = 0;
        for (const PairResult& pair : analysis.pairs) {
            if (!pair.isConnected())
                continue;
            const CapacityCurve curve = curves.of(pair);
            ++connected;
            exact += curve.isExact ? 1 : 0;
            unresolved = std::max(unresolved, curve.unresolved);
        }
        std::printf("%d objects: curves of all %zu connected pairs in %.1f ms; %zu exact, at most %.1e left open in the rest\n", objects, connected, millisecondsSince(start), exact, unresolved);
        int shown = 0;
        for (const PairResult& pair : analysis.pairs)
            if (pair.routes.size() > 1 && ++shown % 7 == 1 && shown < 30)
                printPair(analysis, pair);
    }
}
