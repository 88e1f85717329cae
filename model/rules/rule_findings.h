// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/rules/finding.h"
#include <QSet>
#include <deque>

/// Where a rule puts what it finds.
class RuleFindings
{
public:
    explicit RuleFindings(RulePointer rule) : m_rule(std::move(rule)) {}

    /// A finding under construction:
    ///
    ///     findings.add({gateway.id}, tr("…")).at("sku").fixed(tr("Set SKU VpnGw1AZ"), [id = gateway.id](const Design& d) { … });
    class Entry
    {
    public:
        explicit Entry(Finding& finding) : m_finding(finding) {}
        /// A field of the first subject that makes it.
        Entry& at(const char* key) { return at(m_finding.objects.first(), key); }
        Entry& at(const ObjectId& object, const char* key) { m_finding.fields << FieldOf{object, QString::fromLatin1(key)}; return *this; }
        /// The edit that would mend it.
        Entry& fixed(const QString& text, std::function<Result<Design>(const Design&)> edit) { m_finding.fix = {text, std::move(edit)}; return *this; }

    private:
        Finding& m_finding;
    };

    /// Notes a finding about these objects, the one where it is told first; `part` tells it from others about the same objects. Empty
    /// ids are left out and each object counts once; without any object, or told twice, nothing is noted.
    Entry add(const QList<ObjectId>& objects, const QString& message, const QString& part = {});
    /// The rule cannot decide, as something is missing or unknown; the message says what.
    Entry undecided(const QList<ObjectId>& objects, const QString& message, const QString& part = {});

    std::deque<Finding> take() { return std::move(m_findings); }

private:
    RulePointer m_rule;
    std::deque<Finding> m_findings;              // entries refer to them
    QSet<QString> m_keys;
    Finding m_nothing;
};
