// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/io/check_fixture.h"
#include "tests/catch.h"

namespace {
const QByteArray fixtureText = R"({"format": 1, "name": "Checked",
 "options": [{"id": "o1", "name": "Zürich, 100 %: “A”",
  "virtualNetworks": [
   {"id": "hub", "name": "Hub [x](1) {0}\n::error::",
      "addressSpace": ["10.0.0.0/16"]}, {"id": "spoke",
      "addressSpace": ["10.0.0.0/17"]},
   {"id": "far", "name": "<far> & \"away\" \u0007"}
  ],
  "waivers": [
   {"id": "w1", "key": "T-001:far,hub", "reason": "We move it\nin May, 100%", "who": "Zoë", "until": "2027-05-31"},
   {"id": "w2", "key": "T-001:far,spoke", "reason": "Only in 2025", "until": "2025-12-31"},
   {"id": "w3", "key": "T-009:hub", "who": "Ada"}
  ]}]}
)";

RulePointer fixtureRule(const char* id, Severity severity, const char* title)
{
    Rule rule;
    rule.id = QString::fromLatin1(id);
    rule.title = QString::fromUtf8(title);
    rule.category = QStringLiteral("addressing");
    rule.severity = severity;
    rule.condition = QStringLiteral("a < b [and] {c}");
    rule.remedy = QStringLiteral("Renumber one, by 50%.");
    rule.references = {{QStringLiteral("azure-docs"), QStringLiteral("articles/vpn-gateway/nat-overview.md")}, {QStringLiteral("RFC"), QStringLiteral("RFC 1918")}};
    return std::make_shared<const Rule>(rule);
}

Finding fixtureFinding(const RulePointer& rule, const QStringList& objects, const QString& message, const char* field = nullptr)
{
    Finding finding;
    finding.rule = rule;
    for (const QString& id : objects)
        finding.objects << ObjectId(id);
    finding.message = message;
    if (field)
        finding.fields << FieldOf{finding.objects.first(), QString::fromLatin1(field)};
    return finding;
}
}

CheckRun fixtureRun(std::optional<Severity> failOn)
{
    const ReadOutcome outcome = readProject(fixtureText);
    REQUIRE(outcome.project);
    const RulePointer overlap = fixtureRule("T-001", Severity::Error, "Übereinander: 50%, or more");
    const RulePointer unsure = fixtureRule("T-002", Severity::Medium, "Perhaps");
    const RulePointer small = fixtureRule("T-003", Severity::Low, "Small");
    const RulePointer silent = fixtureRule("T-009", Severity::Low, "Finds nothing");
    Finding open = fixtureFinding(unsure, {QStringLiteral("spoke")}, QStringLiteral("No region is said."), "region");
    open.isDecided = false;
    Report report;
    report.design = outcome.project->options.first();
    report.day = QDate(2026, 11, 23);
    report = withFindings(report, {{overlap, unsure, small, silent}, {
        fixtureFinding(overlap, {QStringLiteral("hub"), QStringLiteral("spoke")}, QStringLiteral("“Hub [x](1) {0}\n::error::” and “spoke” overlap, 100%."), "addressSpace"),
        fixtureFinding(overlap, {QStringLiteral("hub"), QStringLiteral("far")}, QStringLiteral("Hub and far overlap.")),
        fixtureFinding(overlap, {QStringLiteral("far"), QStringLiteral("spoke")}, QStringLiteral("“<far> & \"away\" \u0007” and “spoke” overlap."), "addressSpace"),
        open,
        fixtureFinding(small, {QStringLiteral("far")}, QStringLiteral("So what."), "name"),
    }});
    CheckedFile checked{QStringLiteral("designs/Zürich 1:1.json"), {}, ObjectPlaces(fixtureText), {}};
    checked.options.push_back({0, report});
    CheckedFile broken{QStringLiteral("/elsewhere/broken.json"), {Error{QStringLiteral("“asn” is 0."), QStringLiteral("/options/0/edgeRouters/0/asn"), 8}}, {}, {}};
    CheckedFile clean{QStringLiteral("/repo/designs/clean.json"), {}, {}, {}};
    Report nothing;
    nothing.design.id = QStringLiteral("only");
    clean.options.push_back({0, nothing});
    CheckRun run{QStringLiteral("1.2.3"), QStringLiteral("/repo"), QDate(2026, 11, 23), failOn, {}};
    run.files = {checked, broken, clean};
    return run;
}
