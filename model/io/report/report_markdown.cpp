// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/io/report/report_formats.h"
#include "model/io/report/report_parts.h"

QString cellMark(const ReportCell& cell)
{
    if (cell.isBest)
        return QStringLiteral("★ ");
    return {};
}

namespace {
/// What Markdown would take for its own marks, and what breaks a table.
QString escaped(const QString& text)
{
    static const QString special = QStringLiteral("\\`*_[]<>|#~");
    QString result;
    for (const QChar letter : text) {
        if (special.contains(letter))
            result += QLatin1Char('\\');
        result += letter == QLatin1Char('\n') || letter == QLatin1Char('\r') ? QLatin1Char(' ') : letter;
    }
    return result;
}

QString markdownCell(const ReportCell& cell)
{
    QString text = cellMark(cell) + escaped(cell.text);
    if (!cell.note.isEmpty())
        text += QStringLiteral("<br>") + escaped(cell.note);
    return text;
}

class MarkdownWriter
{
public:
    explicit MarkdownWriter(const QStringList& pictures) : m_pictures(pictures) {}

    void operator()(const ReportText& block) { paragraph(escaped(block.text)); }

    void operator()(const ReportList& list)
    {
        if (!list.title.isEmpty())
            paragraph(QStringLiteral("**%1**").arg(escaped(list.title)));
        for (const QString& item : list.items)
            text += QStringLiteral("* %1\n").arg(escaped(item));
        text += QLatin1Char('\n');
    }

    void operator()(const ReportFacts& facts)
    {
        for (const auto& [label, value] : facts.facts)
            text += QStringLiteral("* **%1:** %2\n").arg(escaped(label), escaped(value));
        text += QLatin1Char('\n');
    }

    void operator()(const ReportPicture& picture)
    {
        const QString path = m_pictures.value(picture.option);
        paragraph(path.isEmpty() ? QStringLiteral("*%1*").arg(escaped(picture.alternative)) : QStringLiteral("![%1](<%2>)").arg(escaped(picture.alternative), path));
    }

    void operator()(const ReportChart& chart) { paragraph(QStringLiteral("**%1.** %2").arg(escaped(chart.caption), escaped(chart.alternative))); }

    void operator()(const ReportTable& table)
    {
        paragraph(QStringLiteral("**%1**").arg(escaped(table.caption)));
        if (table.rows.isEmpty())
            return paragraph(escaped(table.empty));
        QString head, rule;
        for (const ReportColumn& column : table.columns) {
            head += QStringLiteral("| %1 ").arg(escaped(column.title));
            rule += column.align == ReportAlign::Number ? QStringLiteral("|---:") : QStringLiteral("|---");
        }
        text += head + QStringLiteral("|\n") + rule + QStringLiteral("|\n");
        QString group;
        for (const ReportRow& row : table.rows) {
            if (row.group != group && !row.group.isEmpty())
                text += QStringLiteral("| **%1** %2|\n").arg(escaped(row.group), QStringLiteral("| ").repeated(table.columns.size() - 1));
            group = row.group;
            for (const ReportCell& cell : row.cells)
                text += QStringLiteral("| %1 ").arg(row.isTotal && !cell.text.isEmpty() ? QStringLiteral("**%1**").arg(escaped(cell.text)) : markdownCell(cell));
            text += QStringLiteral("|\n");
        }
        text += QLatin1Char('\n');
    }

    void paragraph(const QString& words) { text += words + QStringLiteral("\n\n"); }

    QString text;

private:
    QStringList m_pictures;
};
}

QByteArray reportMarkdown(const ReviewReport& report, const QStringList& pictures)
{
    MarkdownWriter writer(pictures);
    writer.paragraph(QStringLiteral("# %1").arg(escaped(report.title)));
    writer.paragraph(QStringLiteral("%1. **%2**").arg(escaped(report.subtitle), escaped(report.decision)));
    writer(ReportFacts{report.facts});
    for (const ReportSection& section : report.sections) {
        writer.paragraph(QStringLiteral("%1 %2").arg(QString(section.level + 1, QLatin1Char('#')), escaped(section.title)));
        for (const ReportBlock& block : section.blocks)
            std::visit(writer, block);
    }
    while (writer.text.endsWith(QStringLiteral("\n\n")))
        writer.text.chop(1);
    return writer.text.toUtf8();
}

namespace {
QString csvField(QString text)
{
    static const QString formula = QStringLiteral("=+-@\t\r");
    bool isNumber = false;
    text.toDouble(&isNumber);
    if (!text.isEmpty() && formula.contains(text.front()) && !isNumber)
        text.prepend(QLatin1Char('\''));
    if (!text.contains(QLatin1Char(',')) && !text.contains(QLatin1Char('"')) && !text.contains(QLatin1Char('\n')) && !text.contains(QLatin1Char('\r')))
        return text;
    return QStringLiteral("\"%1\"").arg(text.replace(QLatin1Char('"'), QStringLiteral("\"\"")));
}
}

QByteArray tableCsv(const ReportTable& table)
{
    QStringList lines;
    bool hasGroups = false;
    for (const ReportRow& row : table.rows)
        hasGroups = hasGroups || !row.group.isEmpty();
    QStringList heads = hasGroups ? QStringList{reportText(QT_TRANSLATE_NOOP("report", "Group"))} : QStringList();
    for (const ReportColumn& column : table.columns)
        heads << csvField(column.title);
    lines << heads.join(QLatin1Char(','));
    for (const ReportRow& row : table.rows) {
        QStringList fields = hasGroups ? QStringList{csvField(row.group)} : QStringList();
        for (const ReportCell& cell : row.cells)
            fields << csvField(cell.note.isEmpty() ? cell.text : QStringLiteral("%1 (%2)").arg(cell.text, cell.note));
        lines << fields.join(QLatin1Char(','));
    }
    return (lines.join(QStringLiteral("\r\n")) + QStringLiteral("\r\n")).toUtf8();
}
