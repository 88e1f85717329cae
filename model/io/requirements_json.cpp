// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/io/requirements_json.h"

QJsonObject requirementJson(const RequirementVerdict& verdict)
{
    QJsonArray clauses;
    for (const ClauseVerdict& clause : verdict.clauses) {
        QJsonArray objects;
        for (const ObjectId& id : clause.objects)
            objects << id.text;
        clauses << QJsonObject{{"key", clause.key}, {"asked", clause.asked}, {"actual", clause.actual}, {"state", stateName(clause.state)}, {"why", clause.why}, {"objects", objects}};
    }
    return {{"id", verdict.requirement.text}, {"name", verdict.name}, {"state", stateName(verdict.state)}, {"clauses", clauses}};
}

QJsonArray requirementsJson(const QList<RequirementVerdict>& verdicts)
{
    QJsonArray list;
    for (const RequirementVerdict& verdict : verdicts)
        list << requirementJson(verdict);
    return list;
}
