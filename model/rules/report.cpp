// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/rules/report.h"
#include "model/analysis/component_graph.h"
#include <QHash>
#include <algorithm>
#include <tuple>

namespace {
/// What differs between two analyses, as a set.
Reads changesOf(const Analysis& analysis, QDate today, const Report& previous)
{
    Reads changes = 0;
    Design::forEachChange(previous.design, analysis.design, [&](ObjectKind kind, const Object*, const Object*) { changes |= readsOf(kind); });
    if (!(analysis.design.profile == previous.design.profile))
        changes |= readsProfile;
    if (analysis.graph != previous.graph)
        changes |= readsFigures;
    if (today != previous.day)
        changes |= readsDay;
    return changes;
}

/// By what findings are sorted: severity, place of the rule in the book, key.
void sortFindings(std::vector<Finding>& findings)
{
    QHash<const Rule*, int> places;
    for (const RulePointer& rule : ruleBook())
        places.insert(rule.get(), static_cast<int>(places.size()));
    struct Place { std::tuple<Severity, int, QString> by; std::size_t index; };
    std::vector<Place> order;
    for (std::size_t i = 0; i < findings.size(); ++i)
        order.push_back({{findings[i].rule->severity, places.value(findings[i].rule.get(), INT_MAX), findings[i].key()}, i});
    std::sort(order.begin(), order.end(), [](const Place& a, const Place& b) { return a.by < b.by; });
    std::vector<Finding> sorted;
    sorted.reserve(findings.size());
    for (const Place& place : order)
        sorted.push_back(std::move(findings[place.index]));
    findings = std::move(sorted);
}

/// Each finding is matched by its key, so one that is waived never hides another.
void applyWaivers(Report& report)
{
    QHash<QString, QList<const Waiver*>> byKey;
    for (const Waiver& waiver : report.design.all<Waiver>())
        byKey[waiver.key] << &waiver;
    report.staleWaivers.clear();
    report.counts = {};
    report.waived = report.undecided = 0;
    QHash<QString, bool> matched;
    for (Finding& finding : report.findings) {
        finding.waiver = finding.expiredWaiver = ObjectId();
        const QString key = finding.key();
        for (const Waiver* waiver : byKey.value(key)) {
            matched.insert(key, true);
            (waiver->until && *waiver->until < report.day ? finding.expiredWaiver : finding.waiver) = waiver->id;
        }
        report.waived += finding.isWaived();
        report.undecided += !finding.isDecided && !finding.isWaived();
        if (finding.counts())
            ++report.counts[static_cast<std::size_t>(finding.rule->severity)];
    }
    const auto isAsked = [&](const QString& rule) {
        return ruleOf(rule) || std::any_of(report.otherRules.begin(), report.otherRules.end(), [&](const RulePointer& other) { return other->id == rule; });
    };
    for (const Waiver& waiver : report.design.all<Waiver>())
        if (!matched.contains(waiver.key) && isAsked(waiver.key.section(u':', 0, 0)))
            report.staleWaivers << waiver.id;
}
}

const Finding* Report::find(const QString& key) const
{
    const auto found = std::find_if(findings.begin(), findings.end(), [&](const Finding& finding) { return finding.key() == key; });
    return found == findings.end() ? nullptr : &*found;
}

Report checkRules(const Analysis& analysis, QDate today, const Report* previous, std::stop_token stop)
{
    Report report;
    report.design = analysis.design;
    report.day = today;
    report.graph = analysis.graph;
    report.catalogue = analysis.catalogue;
    if (previous && (!previous->isComplete || previous->catalogue != analysis.catalogue))
        previous = nullptr;
    const Reads changes = previous ? changesOf(analysis, today, *previous) : ~Reads(0);
    const Relations relations(report.design);
    RuleMemory memory;
    const auto& checks = ruleChecks();
    report.runs.reserve(checks.size());
    for (std::size_t i = 0; i < checks.size(); ++i) {
        if (stop.stop_requested())
            return report;
        if (previous && !(previous->runs[i].reads & changes)) {
            report.runs.push_back(previous->runs[i]);
            continue;
        }
        const RuleInput input(analysis, relations, today, memory);
        RuleFindings findings(ruleOf(QString::fromLatin1(checks[i].rule)));
        checks[i].check(input, findings);
        report.runs.push_back({&checks[i], input.reads(), std::make_shared<const std::deque<Finding>>(findings.take())});
        ++report.rulesRun;
    }
    for (const Report::Run& run : report.runs)
        report.findings.insert(report.findings.end(), run.findings->begin(), run.findings->end());
    sortFindings(report.findings);
    applyWaivers(report);
    report.isComplete = true;
    return report;
}

QSet<ObjectId> openSecurityErrors(const Report& report)
{
    QSet<ObjectId> objects;
    for (const Finding& finding : report.findings)
        if (finding.counts() && finding.rule->severity == Severity::Error && finding.rule->category == QLatin1String("security"))
            objects.unite(QSet<ObjectId>(finding.objects.begin(), finding.objects.end()));
    return objects;
}

Report withFindings(Report report, const OtherFindings& more)
{
    report.otherRules << more.rules;
    report.findings.insert(report.findings.end(), more.findings.begin(), more.findings.end());
    sortFindings(report.findings);
    applyWaivers(report);
    return report;
}
