// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/io/report/make_report.h"
#include "model/edit/secrets.h"
#include "model/io/report/report_parts.h"
#include "model/io/write.h"
#include <QCryptographicHash>

QList<const ReportTable*> ReviewReport::tables() const
{
    QList<const ReportTable*> list;
    for (const ReportSection& section : sections)
        for (const ReportBlock& block : section.blocks)
            if (const auto* table = std::get_if<ReportTable>(&block))
                list << table;
    return list;
}

namespace {
QList<std::pair<QString, QString>> coverFacts(const ReportInput& input, const QString& hash)
{
    QList<std::pair<QString, QString>> facts;
    const auto add = [&](const char* label, const QString& value) {
        if (!value.isEmpty())
            facts << std::pair(reportText(label), value);
    };
    add(QT_TRANSLATE_NOOP("report", "Organisation"), input.head.organisation);
    add(QT_TRANSLATE_NOOP("report", "Author"), input.head.author);
    add(QT_TRANSLATE_NOOP("report", "Version"), input.head.version);
    add(QT_TRANSLATE_NOOP("report", "Classification"), input.head.classification);
    add(QT_TRANSLATE_NOOP("report", "Date"), input.head.date);
    QStringList names;
    for (qsizetype i = 0; i < input.options.size(); ++i)
        names << optionName(input, i);
    if (names.size() > 1)
        add(QT_TRANSLATE_NOOP("report", "Options"), names.join(QStringLiteral(", ")));
    add(QT_TRANSLATE_NOOP("report", "Hash of the design"), hash);
    return facts;
}
}

ReviewReport makeReport(const ReportInput& input, std::stop_token stop)
{
    ReviewReport report;
    report.head = input.head;
    report.title = input.project.name.isEmpty() ? reportText(QT_TRANSLATE_NOOP("report", "Untitled design")) : input.project.name;
    report.subtitle = reportText(QT_TRANSLATE_NOOP("report", "Architecture review"));
    report.decision = decisionText(input);
    report.hash = QString::fromLatin1(QCryptographicHash::hash(writeProject(withoutSecrets(input.project)), QCryptographicHash::Sha256).toHex());
    report.facts = coverFacts(input, report.hash);
    report.sections << summarySection(input) << optionSections(input) << differenceSections(input) << comparisonSection(input) << requirementSections(input) << findingSections(input) << figureSections(input) << costSections(input)
                    << assumptionSections(input, stop) << methodSection(input);
    return report;
}
