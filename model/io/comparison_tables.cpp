// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/io/comparison_tables.h"
#include "model/io/json_text.h"
#include "model/io/report/report_formats.h"
#include "model/io/text_table.h"
#include <QJsonArray>
#include <QJsonObject>

namespace {
QJsonValue numberOrNull(const std::optional<double>& value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

/// "★ 1 Gbps (+500 Mbps)".
QString comparedText(const ComparisonCell& cell)
{
    QString text = cell.isBest ? QStringLiteral("★ ") + cell.text : cell.text;
    if (!cell.delta.isEmpty())
        text += QStringLiteral(" (%1)").arg(cell.delta);
    return text;
}

QStringList headOf(const Comparison& comparison)
{
    QStringList head{QString()};
    for (qsizetype i = 0; i < comparison.names.size(); ++i)
        head << (i == comparison.baseline && comparison.names.size() > 1 ? QStringLiteral("%1 (baseline)").arg(comparison.names[i]) : comparison.names[i]);
    return head;
}

QString inMarkdown(QString text)
{
    return text.replace(u'\\', QLatin1String("\\\\")).replace(u'|', QLatin1String("\\|")).replace(u'\n', u' ').replace(u'<', QLatin1String("&lt;"));
}

QJsonObject cellJson(const ComparisonCell& cell)
{
    QJsonObject json{{"text", cell.text}, {"value", numberOrNull(cell.value)}, {"isBound", cell.isBound}, {"delta", cell.delta}, {"difference", numberOrNull(cell.difference)},
                     {"verdict", cell.verdict > 0 ? "better" : cell.verdict < 0 ? "worse" : "alike"}, {"best", cell.isBest}};
    if (!cell.reason.isEmpty())
        json.insert(QStringLiteral("reason"), cell.reason);
    if (!cell.note.isEmpty())
        json.insert(QStringLiteral("note"), cell.note);
    return json;
}
}

QString comparisonText(const Comparison& comparison)
{
    QString text;
    for (qsizetype first = 0; first < comparison.rows.size();) {
        const ComparisonGroup group = comparison.rows[first].group;
        QStringList head = headOf(comparison);
        head.first() = groupLabel(group);
        QList<QStringList> rows{head};
        for (; first < comparison.rows.size() && comparison.rows[first].group == group; ++first) {
            QStringList row{comparison.rows[first].label};
            for (const ComparisonCell& cell : comparison.rows[first].cells)
                row << comparedText(cell);
            rows << row;
        }
        text += (text.isEmpty() ? QString() : QStringLiteral("\n")) + textTable(rows);
    }
    if (comparison.omittedPairs > 0)
        text += QStringLiteral("\n%1 more pairs are left out.\n").arg(comparison.omittedPairs);
    return text;
}

QByteArray comparisonJson(const Comparison& comparison)
{
    QJsonArray options, rows;
    for (qsizetype i = 0; i < comparison.ids.size(); ++i) {
        const ComparisonPoint point = comparison.points.value(i);
        options << QJsonObject{{"id", comparison.ids[i]}, {"name", comparison.names[i]}, {"cost", numberOrNull(point.cost)}, {"unknownCosts", point.unknownCosts}, {"downtimeMinutesPerYear", numberOrNull(point.downtime)}, {"undominated", comparison.undominated.contains(i)}};
    }
    for (const ComparisonRow& row : comparison.rows) {
        QJsonArray cells;
        for (const ComparisonCell& cell : row.cells)
            cells << cellJson(cell);
        rows << QJsonObject{{"key", row.key}, {"group", groupName(row.group)}, {"label", row.label}, {"unit", row.unit}, {"greaterIsBetter", row.isGreaterBetter}, {"cells", cells}};
    }
    return jsonText({{"compare", 1}, {"baseline", comparison.ids.value(comparison.baseline)}, {"currency", comparison.currency}, {"options", options}, {"rows", rows}, {"omittedPairs", comparison.omittedPairs}}, ListOrder::AsGiven, QStringLiteral("compare"));
}

QString comparisonMarkdown(const Comparison& comparison)
{
    QString text = QStringLiteral("|");
    QString rule = QStringLiteral("|");
    for (const QString& title : headOf(comparison)) {
        text += QStringLiteral(" %1 |").arg(inMarkdown(title));
        rule += QStringLiteral(" --- |");
    }
    text += u'\n' + rule + u'\n';
    for (const ComparisonRow& row : comparison.rows) {
        text += QStringLiteral("| %1 |").arg(inMarkdown(row.label));
        for (const ComparisonCell& cell : row.cells)
            text += QStringLiteral(" %1 |").arg(inMarkdown(comparedText(cell)));
        text += u'\n';
    }
    return text;
}

QByteArray comparisonCsv(const Comparison& comparison)
{
    ReportTable table;
    table.columns << ReportColumn{QStringLiteral("Group")} << ReportColumn{QStringLiteral("Figure")} << ReportColumn{QStringLiteral("Unit")};
    for (const QString& name : comparison.names)
        table.columns << ReportColumn{name} << ReportColumn{name + QStringLiteral(" (value)")} << ReportColumn{name + QStringLiteral(" (against the baseline)")};
    for (const ComparisonRow& row : comparison.rows) {
        ReportRow line;
        line.cells << ReportCell{groupLabel(row.group)} << ReportCell{row.label} << ReportCell{row.unit};
        for (const ComparisonCell& cell : row.cells)
            line.cells << ReportCell{cell.text} << ReportCell{cell.value ? QString::number(*cell.value, 'g', 15) : QString()} << ReportCell{cell.delta};
        table.rows << line;
    }
    return tableCsv(table);
}
