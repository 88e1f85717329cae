// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/design/kind_info.h"
#include "model/edit/design_difference.h"
#include "model/io/report/report_parts.h"
#include <QCoreApplication>

namespace {
using Change = ObjectDifference::Change;

QString changeWord(Change change)
{
    switch (change) {
    case Change::Added: return reportText(QT_TRANSLATE_NOOP("report", "Added"));
    case Change::Removed: return reportText(QT_TRANSLATE_NOOP("report", "Removed"));
    case Change::Edited: return reportText(QT_TRANSLATE_NOOP("report", "Changed"));
    }
    return {};
}

QString changedObject(const Design& before, const Design& after, const ObjectDifference& one)
{
    if (!one.kind)
        return reportText(QT_TRANSLATE_NOOP("report", "Profile of the design"));
    return displayName(one.change == Change::Removed ? before : after, one.id);
}

/// What an object is that is there in one of both alone: the fields that are set, in a sentence.
QString setFields(const Design& design, const ObjectDifference& one)
{
    QStringList parts;
    for (const FieldDifference& field : one.fields)
        if (!field.field->isSecret && field.field->key != QLatin1String("name") && !field.field->isReview)
            parts << QStringLiteral("%1: %2").arg(QCoreApplication::translate("field", field.field->label), fieldText(design, *field.field, one.change == Change::Removed ? field.before : field.after));
    return parts.join(QStringLiteral("; "));
}

ReportTable differenceTable(const ReportInput& input, qsizetype option)
{
    const Design& before = input.options[input.comparison.baseline]->option();
    const Design& after = input.options[option]->option();
    ReportTable table{optionKey(input, option, QStringLiteral("difference")),
                      reportText(QT_TRANSLATE_NOOP("report", "“%1” against “%2”")).arg(optionName(input, option), optionName(input, input.comparison.baseline)), {}, {},
                      reportText(QT_TRANSLATE_NOOP("report", "Nothing differs but places on the drawing."))};
    table.columns = {{reportText(QT_TRANSLATE_NOOP("report", "Change")), ReportAlign::Text, 0.7}, {reportText(QT_TRANSLATE_NOOP("report", "Object")), ReportAlign::Text, 1.4},
                     {reportText(QT_TRANSLATE_NOOP("report", "What")), ReportAlign::Text, 1.1}, {reportText(QT_TRANSLATE_NOOP("report", "Baseline")), ReportAlign::Text, 1.7},
                     {reportText(QT_TRANSLATE_NOOP("report", "This option")), ReportAlign::Text, 1.7}};
    for (const ObjectDifference& one : differenceOf(before, after)) {
        if (one.kind == ObjectKind::Waiver)
            continue;                            // told with the findings
        const QString kind = one.kind ? kindLabel(*one.kind) : QString();
        const ReportCell change{changeWord(one.change), double(one.change), one.change == Change::Added ? ReportTone::Good : one.change == Change::Removed ? ReportTone::Bad : ReportTone::Plain};
        const bool isEdited = one.change == Change::Edited;
        const ReportCell object{changedObject(before, after, one), {}, ReportTone::Plain, isEdited ? kind : QString()};
        if (!isEdited) {
            const QString text = setFields(one.change == Change::Removed ? before : after, one);
            const ReportCell none{QStringLiteral("–"), {}, ReportTone::Quiet};
            table.rows << ReportRow{{change, object, {kind}, one.change == Change::Removed ? ReportCell{text} : none, one.change == Change::Added ? ReportCell{text} : none}};
            continue;
        }
        for (const FieldDifference& field : one.fields)
            table.rows << ReportRow{{change, object, {QCoreApplication::translate("field", field.field->label)}, {fieldText(before, *field.field, field.before)}, {fieldText(after, *field.field, field.after)}}};
    }
    return table;
}
}

QList<ReportSection> differenceSections(const ReportInput& input)
{
    if (input.options.size() < 2)
        return {};
    const QString baseline = optionName(input, input.comparison.baseline);
    QList<ReportSection> sections{{QStringLiteral("differences"), reportText(QT_TRANSLATE_NOOP("report", "What differs")), 1,
                                   {ReportText{reportText(QT_TRANSLATE_NOOP("report", "Each option against the baseline “%1”. Places on the drawing are left out.")).arg(baseline), ReportTone::Quiet}}}};
    for (qsizetype i = 0; i < input.options.size(); ++i)
        if (i != input.comparison.baseline)
            sections << ReportSection{optionKey(input, i, QStringLiteral("differs")), optionName(input, i), 2, {differenceTable(input, i)}};
    return sections;
}
