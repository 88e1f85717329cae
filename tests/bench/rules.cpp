// SPDX-License-Identifier: GPL-3.0-or-later
// Prints what the design-rule check costs in processor time, after the figures: all rules from scratch, after typical edits, and
// the rules that cost most.
//   bench_rules

#include "model/edit/set_field.h"
#include "model/rules/report.h"
#include "tests/bench/cpu_time.h"
#include "tests/bench/hybrid_design.h"
#include <cstdio>

namespace {
const QDate benchDay(2026, 11, 23);

/// The report after one field has another value, and back, in turns.
void printEdit(const char* what, const Design& design, const ObjectId& object, const QString& key, const QJsonValue& value)
{
    const Result<Design> edited = setField(design, object, key, value);
    if (!edited) {
        std::printf("  %-34s %s\n", what, qPrintable(edited.error().message));
        return;
    }
    const Analysis before = analyse(design, Catalogue::builtIn());
    const Analysis after = analyse(*edited, before);
    const Report first = checkRules(before, benchDay);
    int asked = 0;
    const double microseconds = medianMicroseconds(3e5, [&] { asked = checkRules(after, benchDay, &first).rulesRun; });
    std::printf("  %-34s %8.2f ms, %d of %zu rules asked\n", what, microseconds / 1000, asked, first.runs.size());
}

void printSize(const HybridShape& shape)
{
    const Design design = HybridDesign::make(shape);
    const Analysis analysis = analyse(design, Catalogue::builtIn());
    const Report report = checkRules(analysis, benchDay);
    std::printf("%lld objects, %zu rules, %zu findings\n", static_cast<long long>(design.objectCount()), report.runs.size(), report.findings.size());
    std::printf("  %-34s %8.2f ms\n", "all rules from scratch", medianMicroseconds(1e6, [&] { checkRules(analysis, benchDay); }) / 1000);
    const auto firstOf = [](const auto& table) { return table.isEmpty() ? ObjectId() : (*table.begin()).id; };
    printEdit("a site is renamed", design, firstOf(design.all<Site>()), QStringLiteral("name"), QStringLiteral("Elsewhere"));
    printEdit("a network has another region", design, firstOf(design.all<VirtualNetwork>()), QStringLiteral("region"), QStringLiteral("uksouth"));
    printEdit("a gateway has another SKU", design, firstOf(design.all<VirtualNetworkGateway>()), QStringLiteral("sku"), QStringLiteral("ErGw3AZ"));
    printEdit("a circuit has another bandwidth", design, firstOf(design.all<ExpressRouteCircuit>()), QStringLiteral("bandwidthMbps"), 2000);

    std::vector<std::pair<double, const char*>> costs;
    const Relations relations(design);
    for (const RuleCheck& check : ruleChecks())
        costs.push_back({medianMicroseconds(2e3, [&] {
                             RuleMemory memory;
                             const RuleInput input(analysis, relations, benchDay, memory);
                             RuleFindings findings(ruleOf(QString::fromLatin1(check.rule)));
                             check.check(input, findings);
                         }), check.rule});
    std::sort(costs.begin(), costs.end(), std::greater<>());
    for (std::size_t i = 0; i < costs.size() && i < 8; ++i)
        std::printf("    %-16s %8.3f ms\n", costs[i].second, costs[i].first / 1000);
}
}

int main()
{
    printSize({30, 1, 5});
    printSize({200, 3, 9});
    return 0;
}
