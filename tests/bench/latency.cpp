// SPDX-License-Identifier: GPL-3.0-or-later
// Prints how far the distance formula of round-trip times (design documents, "Latency") is from the published medians between
// regions, for every ordered pair that has one. The program uses the published value there; the formula stands in elsewhere.
//   bench_latency

#include "model/analysis/figures/latency.h"
#include "model/catalogue/catalogue.h"
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <vector>

namespace {
struct RegionPair
{
    const Region* from = nullptr;
    const Region* to = nullptr;
    double kilometres = 0;                       ///< great circle
    double published = 0;                        ///< ms, median
    double formula = 0;                          ///< ms

    double error() const { return formula - published; }
    double relative() const { return error() / published; }
};

double quantileOf(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[std::min(values.size() - 1, static_cast<std::size_t>(share * static_cast<double>(values.size())))];
}

double meanOf(const std::vector<double>& values)
{
    double sum = 0;
    for (const double value : values)
        sum += value;
    return values.empty() ? 0 : sum / static_cast<double>(values.size());
}

template <class Value> std::vector<double> each(const std::vector<RegionPair>& pairs, Value value)
{
    std::vector<double> values;
    for (const RegionPair& pair : pairs)
        values.push_back(value(pair));
    return values;
}

/// The factor in place of `factor` that makes the mean absolute error least; relative: that of the shares of the published value.
double bestFactor(const std::vector<RegionPair>& pairs, double factor, bool isRelative)
{
    double best = factor, least = -1;
    for (double candidate = 1; candidate <= 20; candidate += 0.005) {
        const double mean = meanOf(each(pairs, [&](const RegionPair& pair) {
            const double error = std::abs(pair.formula * candidate / factor - pair.published);
            return isRelative ? error / pair.published : error;
        }));
        if (least < 0 || mean < least) {
            least = mean;
            best = candidate;
        }
    }
    return best;
}

void printErrors(const char* what, const std::vector<RegionPair>& pairs, double factor)
{
    const auto absolute = each(pairs, [](const RegionPair& pair) { return std::abs(pair.error()); });
    const auto relative = each(pairs, [](const RegionPair& pair) { return std::abs(pair.relative()); });
    const auto within = each(pairs, [](const RegionPair& pair) { return std::abs(pair.relative()) <= 0.25 ? 1.0 : 0.0; });
    std::printf("%-18s %5zu %8.1f %8.1f %8.1f %+8.1f   %5.0f%% %5.0f%% %5.0f%% %+5.0f%%  %6.0f%%   %6.3f %6.3f\n", what, pairs.size(), quantileOf(absolute, 0.5), meanOf(absolute), quantileOf(absolute, 0.95),
                meanOf(each(pairs, [](const RegionPair& pair) { return pair.error(); })), 100 * quantileOf(relative, 0.5), 100 * meanOf(relative), 100 * quantileOf(relative, 0.95),
                100 * meanOf(each(pairs, [](const RegionPair& pair) { return pair.relative(); })), 100 * meanOf(within), bestFactor(pairs, factor, false), bestFactor(pairs, factor, true));
}
}

int main()
{
    const Catalogue& catalogue = Catalogue::builtIn();
    const LatencyConstants& constants = catalogue.defaults().latency;
    const double factor = constants.routeFactorPrivate.value;
    std::vector<RegionPair> pairs;
    for (const QString& from : catalogue.latencies().regions())
        for (const QString& to : catalogue.latencies().regions())
            if (const auto median = catalogue.medianRtt(from, to)) {
                RegionPair pair{catalogue.region(from), catalogue.region(to), 0, median->milliseconds(), 0};
                const Distance distance = greatCircle(pair.from->coordinates.value, pair.to->coordinates.value);
                pair.kilometres = distance.kilometres();
                pair.formula = millisecondsByDistance(distance, factor, constants);
                pairs.push_back(pair);
            }
    std::printf("%zu ordered pairs of %lld regions, medians of %s; formula: great circle x %.2f x 2 / %.0f km per ms\n", pairs.size(), static_cast<long long>(catalogue.latencies().regions().size()),
                qPrintable(catalogue.latencies().provenance().date), factor, constants.kilometresPerMillisecond.value);
    std::printf("%-18s %5s %35s   %26s  %7s   %s\n", "", "pairs", "error ms: median, mean, p95, bias", "of published: the same", "+-25 %", "factor best in ms, in %");
    printErrors("all", pairs, factor);
    const double classes[] = {0, 200, 500, 1000, 2000, 4000, 8000, 12000, 21000};
    for (std::size_t i = 0; i + 1 < std::size(classes); ++i) {
        std::vector<RegionPair> some;
        std::copy_if(pairs.begin(), pairs.end(), std::back_inserter(some), [&](const RegionPair& pair) { return pair.kilometres >= classes[i] && pair.kilometres < classes[i + 1]; });
        if (!some.empty())
            printErrors(qPrintable(QStringLiteral("%1-%2 km").arg(classes[i]).arg(classes[i + 1])), some, factor);
    }
    std::sort(pairs.begin(), pairs.end(), [](const RegionPair& a, const RegionPair& b) { return std::abs(a.error()) > std::abs(b.error()); });
    std::printf("worst ten in ms\n");
    for (std::size_t i = 0; i < std::min<std::size_t>(10, pairs.size()); ++i)
        std::printf("  %-20s %-20s %7.0f km   published %6.0f ms   formula %6.1f ms   %+7.1f ms\n", qPrintable(pairs[i].from->name), qPrintable(pairs[i].to->name), pairs[i].kilometres, pairs[i].published,
                    pairs[i].formula, pairs[i].error());
    return 0;
}
