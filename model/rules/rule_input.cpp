// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/rules/rule_input.h"
#include "model/analysis/component_graph.h"
#include "model/design/kind_info.h"
#include <QCoreApplication>

QString RuleInput::name(const ObjectId& id) const
{
    const auto kind = m_analysis.design.kindOf(id);
    note(kind ? readsOf(*kind) : readsAllKinds);
    return QCoreApplication::translate("rules", "“%1”").arg(displayName(m_analysis.design, id));
}

QString RuleInput::names(const QList<ObjectId>& ids) const
{
    QStringList list;
    for (const ObjectId& id : ids)
        list << name(id);
    if (list.size() < 2)
        return list.join(QString());
    const QString last = list.takeLast();
    return QCoreApplication::translate("rules", "%1 and %2").arg(list.join(QStringLiteral(", ")), last);
}

const Topology& RuleInput::topology() const
{
    note(readsFigures);
    return m_analysis.graph->topology;
}
