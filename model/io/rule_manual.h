// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/rules/rule.h"
#include <QByteArray>

/// A table of rules with id, severity, category, title and whether each is checked; a last line with counts.
QString ruleList(const QList<RulePointer>& rules);

/// Rules in full, for people at a terminal.
QString ruleSheets(const QList<RulePointer>& rules);

/// Those rules that are not checked, each with the reason.
QString unsupportedRules(const QList<RulePointer>& rules);

/// A list of rules as JSON: {"rules": 1, "list": [{"id", "title", "severity", …}]}.
QByteArray rulesJson(const QList<RulePointer>& rules);

/// The manual, docs/RULES.md in the repository.
QByteArray rulesMarkdown(const QList<RulePointer>& rules);
