// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/canvas/requirement_marks.h"
#include "views/canvas/requirement_look.h"
#include <QCoreApplication>

namespace {
constexpr int mostToolTipClauses = 4;

/// The clauses that are not met, one a line.
QString unmetLines(const RequirementVerdict& verdict)
{
    QString html;
    int count = 0;
    for (const ClauseVerdict& clause : verdict.clauses)
        if (clause.state != RequirementState::Met && ++count <= mostToolTipClauses)
            html += QStringLiteral("<p style=\"margin:4px 0 0 0\"><b>%1</b> %2: %3</p>").arg(requirementLabel(clause.state).toHtmlEscaped(), verdict.name.toHtmlEscaped(), toText(clause).toHtmlEscaped());
    return html;
}
}

RequirementMarks requirementMarks(const QList<DesignRequirement>& requirements, const QList<RequirementVerdict>& verdicts)
{
    RequirementMarks marks;
    for (qsizetype i = 0; i < std::min(requirements.size(), verdicts.size()); ++i) {
        const RequirementVerdict& verdict = verdicts[i];
        for (const ObjectId& end : {requirements[i].from, requirements[i].to}) {
            if (end.isEmpty())
                continue;
            RequirementMark& mark = marks[end];
            if (gravityOf(verdict.state) > gravityOf(mark.worst))
                mark.worst = verdict.state;
            mark.met += verdict.state == RequirementState::Met;
            ++mark.count;
            mark.details += unmetLines(verdict);
        }
    }
    return marks;
}

QString requirementMarkText(const RequirementMark& mark)
{
    return mark.count == 0 ? QString() : QCoreApplication::translate("requirements", "%1 of %2 requirements met").arg(mark.met).arg(mark.count);
}

QString requirementsToolTip(const RequirementMark& mark)
{
    return mark.count == 0 ? QString() : QStringLiteral("<p style=\"margin:4px 0 0 0\">%1</p>").arg(requirementMarkText(mark).toHtmlEscaped() + (mark.details.isEmpty() ? QString() : QStringLiteral(":"))) + mark.details;
}
