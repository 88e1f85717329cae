// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/scripting/own_rules_fixture.h"
#include "model/io/read.h"
#include "tests/catch.h"

Design ownRulesDesign()
{
    const ReadOutcome outcome = readProject(R"({"format": 1, "name": "P", "options": [{"id": "main", "name": "Main",
        "sites": [{"id": "one", "name": "One carrier"}, {"id": "two", "name": "Two carriers"}, {"id": "unknown", "name": "Not known yet"}, {"id": "none", "name": "None"}],
        "edgeRouters": [{"id": "r1", "name": "R1", "site": "one"}, {"id": "r2", "name": "R2", "site": "two"}, {"id": "r3", "name": "R3", "site": "unknown"}],
        "internetAccesses": [{"id": "i1", "name": "I1", "router": "r1", "provider": "Colt"}, {"id": "i2", "name": "I2", "router": "r1", "provider": "Colt"},
                             {"id": "i3", "name": "I3", "router": "r2", "provider": "Colt"}, {"id": "i4", "name": "I4", "router": "r2", "provider": "euNetworks"},
                             {"id": "i5", "name": "I5", "router": "r3", "provider": "Colt"}, {"id": "i6", "name": "I6", "router": "r3"}],
        "virtualNetworks": [{"id": "hub", "name": "vnet-hub", "region": "westeurope", "addressSpace": ["10.0.0.0/16"]}, {"id": "spoke", "name": "Spoke", "region": "eastus", "addressSpace": ["10.1.0.0/16"]},
                            {"id": "draft", "name": "vnet-draft"}]}]})");
    for (const Error& error : outcome.errors)
        UNSCOPED_INFO(error.where.toStdString() << ": " << error.message.toStdString());
    REQUIRE(outcome.project);
    return outcome.project->options.first();
}

Analysis ownRulesAnalysis()
{
    return analyse(ownRulesDesign(), Catalogue::builtIn());
}

RuleHost testHost()
{
    return {QStringLiteral(LANDBRIDGE_RULE_HOST), {}};
}

OwnRuleLimits shortLimits()
{
    OwnRuleLimits limits;
    limits.seconds = 0.5;
    return limits;
}

QList<OwnRuleFile> scriptFiles(const QStringList& sources)
{
    QList<OwnRuleFile> files;
    for (const QString& source : sources) {
        const QString name = QString(QChar(static_cast<ushort>('a' + files.size()))) + QStringLiteral(".js");
        files << OwnRuleFile{name, name, source, {}};
    }
    return files;
}

QString ruleWith(const QString& body, const QString& more, const QString& id)
{
    return QStringLiteral("%1\nrule({ id: '%2', title: 'T', severity: 'high', check(design) { %3 } });").arg(more, id, body);
}

QStringList told(const OwnFindings& own)
{
    QStringList lines;
    for (const Finding& finding : own.findings)
        lines << finding.key() + QStringLiteral(": ") + finding.message;
    return lines;
}

QStringList toldBy(const QStringList& sources, const OwnRuleLimits& limits)
{
    const OwnFindings own = ownFindings(ownRulesAnalysis(), scriptFiles(sources), testHost(), limits);
    CHECK(own.isComplete);
    return told(own);
}
