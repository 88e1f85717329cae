// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/rules/rule_findings.h"

RuleFindings::Entry RuleFindings::add(const QList<ObjectId>& objects, const QString& message, const QString& part)
{
    Finding finding;
    finding.rule = m_rule;
    for (const ObjectId& id : objects)
        if (!id.isEmpty() && !finding.objects.contains(id))
            finding.objects << id;
    finding.part = part;
    finding.message = message;
    const QString key = finding.key();
    if (finding.objects.isEmpty() || m_keys.contains(key)) {
        m_nothing = std::move(finding);
        m_nothing.objects << ObjectId();         // so that an entry has a first one
        return Entry(m_nothing);
    }
    m_keys.insert(key);
    m_findings.push_back(std::move(finding));
    return Entry(m_findings.back());
}

RuleFindings::Entry RuleFindings::undecided(const QList<ObjectId>& objects, const QString& message, const QString& part)
{
    const std::size_t before = m_findings.size();
    const Entry entry = add(objects, message, part);
    if (m_findings.size() > before)
        m_findings.back().isDecided = false;
    return entry;
}
