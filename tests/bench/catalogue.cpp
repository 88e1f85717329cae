// SPDX-License-Identifier: GPL-3.0-or-later
// Prints what a keystroke in the search of the catalogue costs, in wall time, letter by letter over some queries.
//   bench_catalogue

#include "model/catalogue/catalogue_search.h"
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

namespace {
template <class Work> double millisecondsTaken(Work work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}
}

int main()
{
    const Catalogue& catalogue = Catalogue::builtIn();
    std::vector<double> index;
    for (int round = 0; round < 5; ++round)
        index.push_back(millisecondsTaken([&] { CatalogueSearch search(catalogue); }));
    const CatalogueSearch search(catalogue);
    std::printf("index of %lld entries: %.1f ms (median of 5)\n", static_cast<long long>(search.cards().size()), (std::sort(index.begin(), index.end()), index[2]));
    std::vector<double> all;
    for (const char* text : {"equinix amsterdam", "ErGw3AZ", "west europe", "circuits per subscription", "zzzz", "GCMAES256 tunnel", "metro zurich digital realty"}) {
        const QString whole = QString::fromLatin1(text);
        double worst = 0;
        qsizetype found = 0;
        for (int round = 0; round < 20; ++round)
            for (qsizetype length = 1; length <= whole.size(); ++length) {
                const double taken = millisecondsTaken([&] { found = search.find(whole.left(length)).size(); });
                worst = std::max(worst, taken);
                all.push_back(taken);
            }
        std::printf("%-30s worst %.3f ms   %lld found\n", text, worst, static_cast<long long>(found));
    }
    std::sort(all.begin(), all.end());
    std::printf("keystroke: median %.3f ms, 99 %% %.3f ms, worst %.3f ms\n", all[all.size() / 2], all[all.size() * 99 / 100], all.back());
    return 0;
}
