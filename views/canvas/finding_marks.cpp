// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/canvas/finding_marks.h"
#include "model/base/mid_sentence.h"
#include "views/canvas/severity_look.h"
#include <QCoreApplication>

namespace {
constexpr int mostToolTipFindings = 4;
}

FindingMarks findingMarks(const Report& report)
{
    FindingMarks marks;
    for (const Finding& finding : report.findings) {
        if (!finding.counts())
            continue;
        for (const ObjectId& id : finding.objects) {
            FindingMark& mark = marks[id];
            mark.worst = mark.count == 0 ? finding.rule->severity : std::min(mark.worst, finding.rule->severity);
            ++mark.count;
        }
    }
    return marks;
}

FindingMark markOf(const LinkLook& look, const FindingMarks& marks)
{
    FindingMark all;
    for (const ObjectId& id : look.objects) {
        const FindingMark one = marks.value(id);
        if (one.count > 0)
            all.worst = all.count == 0 ? one.worst : std::min(all.worst, one.worst);
        all.count += one.count;
    }
    return all;
}

QString findingMarkText(const FindingMark& mark)
{
    if (mark.count == 0)
        return {};
    const QString word = midSentence(severityLabel(mark.worst));
    return mark.count == 1 ? QCoreApplication::translate("findings", "1 finding: %1").arg(word) : QCoreApplication::translate("findings", "%1 findings, the worst: %2").arg(mark.count).arg(word);
}

QString findingsToolTip(const Report* report, const ObjectId& id)
{
    if (!report)
        return {};
    QString html;
    int count = 0;
    for (const Finding& finding : report->findings)
        if (finding.counts() && finding.objects.contains(id) && ++count <= mostToolTipFindings)
            html += QStringLiteral("<p style=\"margin:4px 0 0 0\"><b>%1</b> %2</p>").arg(severityLabel(finding.rule->severity).toHtmlEscaped(), finding.message.toHtmlEscaped());
    if (count > mostToolTipFindings)
        html += QStringLiteral("<p style=\"margin:4px 0 0 0\">%1</p>").arg(QCoreApplication::translate("findings", "and %1 more").arg(count - mostToolTipFindings));
    return html;
}
