// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/analysis/analysis.h"
#include "model/scripting/own_findings.h"
#include <QTemporaryDir>

/// A design with a site, two virtual networks and what the examples look at; the option's id is “main”.
Design ownRulesDesign();
Analysis ownRulesAnalysis();

/// The helper process of the tests, and limits that a test can wait for.
RuleHost testHost();
OwnRuleLimits shortLimits();

/// Scripts as if they were the files a.js, b.js, …
QList<OwnRuleFile> scriptFiles(const QStringList& sources);

/// A rule ORG-1 with this body of `check(design, results)`; `more` comes before it.
QString ruleWith(const QString& body, const QString& more = {}, const QString& id = QStringLiteral("ORG-1"));

/// What rules find, as "KEY: message", in order.
QStringList told(const OwnFindings& own);
QStringList toldBy(const QStringList& sources, const OwnRuleLimits& limits = shortLimits());
