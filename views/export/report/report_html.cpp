// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/export/report/report_html.h"
#include "model/base/number_text.h"
#include "model/io/report/report_formats.h"
#include "model/io/report/report_parts.h"
#include "views/export/report/chart_paint.h"
#include <QBuffer>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgGenerator>
#include <cmath>

namespace {
constexpr double chartWidth = 680;
constexpr int logoHeight = 160;                  // pixels that are kept of a logo, for sharp screens

QString escapedHtml(const QString& text)
{
    return text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"));
}

template <class Paint> QString inlineSvg(QSize size, const QString& alternative, const QString& id, Paint paint)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    {
        QPainter painter(&generator);
        paint(painter);
    }
    QString svg = QString::fromUtf8(buffer.data());
    static const QRegularExpression head(QStringLiteral("^.*?<svg[^>]*>\\s*(<title>.*?</title>)?\\s*(<desc>.*?</desc>)?"), QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression ids(QStringLiteral("(id=\"|url\\(#|href=\"#)"));
    static const QRegularExpression family(QStringLiteral("font-family=\"[^\"]*\""));
    static const QRegularExpression blanks(QStringLiteral("\\n\\s*\\n+"));
    svg.remove(head).replace(ids, QStringLiteral("\\1%1-").arg(id)).replace(family, QStringLiteral("font-family=\"Inter, Segoe UI, Helvetica, Arial, sans-serif\"")).replace(blanks, QStringLiteral("\n"));
    return QStringLiteral("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"%1\" width=\"%2\" height=\"%3\" viewBox=\"0 0 %2 %3\">\n").arg(escapedHtml(alternative)).arg(size.width()).arg(size.height()) + svg.trimmed() + QLatin1Char('\n');
}

QString toneClass(ReportTone tone)
{
    switch (tone) {
    case ReportTone::Plain: return {};
    case ReportTone::Quiet: return QStringLiteral("quiet");
    case ReportTone::Good: return QStringLiteral("good");
    case ReportTone::Warning: return QStringLiteral("warning");
    case ReportTone::Bad: return QStringLiteral("bad");
    }
    return {};
}

class HtmlWriter
{
public:
    explicit HtmlWriter(const ReportDrawings& drawings) : m_drawings(drawings) {}

    void operator()(const ReportText& block) { add(QStringLiteral("<p%1>%2</p>").arg(classes({toneClass(block.tone)}), escapedHtml(block.text))); }

    void operator()(const ReportList& list)
    {
        add(QStringLiteral("<div class=\"list %1\">").arg(toneClass(list.tone)));
        if (!list.title.isEmpty())
            add(QStringLiteral("<p class=\"list-title\">%1</p>").arg(escapedHtml(list.title)));
        add(QStringLiteral("<ul>"));
        for (const QString& item : list.items)
            add(QStringLiteral("<li>%1</li>").arg(escapedHtml(item)));
        add(QStringLiteral("</ul></div>"));
    }

    void operator()(const ReportFacts& facts)
    {
        add(QStringLiteral("<dl>"));
        for (const auto& [label, value] : facts.facts)
            add(QStringLiteral("<div><dt>%1</dt><dd>%2</dd></div>").arg(escapedHtml(label), escapedHtml(value)));
        add(QStringLiteral("</dl>"));
    }

    void operator()(const ReportPicture& picture)
    {
        const auto sheet = m_drawings.options.value(picture.option);
        if (!sheet)
            return;
        const QString svg = inlineSvg(sheet->size(), picture.alternative, QStringLiteral("drawing-%1").arg(picture.option + 1), [&](QPainter& painter) { sheet->paint(painter, 1, Output::Vector); });
        figure(svg, picture.caption, QStringLiteral("drawing"));
    }

    void operator()(const ReportChart& chart)
    {
        const QSize size(int(chartWidth), int(std::ceil(chartHeight(chart, chartWidth))) + 4);
        const QString svg = inlineSvg(size, QStringLiteral("%1. %2").arg(chart.caption, chart.alternative), chart.key, [&](QPainter& painter) { paintChart(painter, chart, chartWidth); });
        figure(svg, chart.caption, QStringLiteral("chart"));
    }

    void operator()(const ReportTable& table)
    {
        if (table.rows.isEmpty()) {
            if (!table.empty.isEmpty())
                add(QStringLiteral("<p class=\"quiet\">%1</p>").arg(escapedHtml(table.empty)));
            return;
        }
        bool hasGroups = false;
        for (const ReportRow& row : table.rows)
            hasGroups = hasGroups || !row.group.isEmpty();
        add(QStringLiteral("<div class=\"scroll\" role=\"group\" tabindex=\"0\" aria-labelledby=\"%1-caption\">").arg(table.key));
        add(QStringLiteral("<table id=\"%1-table\"%2><caption id=\"%1-caption\">%3</caption>").arg(table.key, hasGroups || table.rows.size() < 2 ? QString() : QStringLiteral(" class=\"sortable\""), escapedHtml(table.caption)));
        add(QStringLiteral("<thead><tr>"));
        for (const ReportColumn& column : table.columns)
            add(QStringLiteral("<th scope=\"col\"%1>%2</th>").arg(classes({column.align == ReportAlign::Number ? QStringLiteral("number") : QString()}), escapedHtml(column.title)));
        add(QStringLiteral("</tr></thead>"));
        body(table, hasGroups);
        add(QStringLiteral("</table></div>"));
    }

    void add(const QString& html) { text += html + QLatin1Char('\n'); }

    QString text;

private:
    static QString classes(QStringList names)
    {
        names.removeAll(QString());
        return names.isEmpty() ? QString() : QStringLiteral(" class=\"%1\"").arg(names.join(QLatin1Char(' ')));
    }

    void figure(const QString& svg, const QString& caption, const QString& kind)
    {
        add(QStringLiteral("<figure class=\"%1\"><div class=\"paper\" tabindex=\"0\" role=\"group\" aria-label=\"%2\">%3</div><figcaption>%2</figcaption></figure>").arg(kind, escapedHtml(caption), svg));
    }

    void body(const ReportTable& table, bool hasGroups)
    {
        QString group;
        add(QStringLiteral("<tbody>"));
        for (qsizetype i = 0; i < table.rows.size(); ++i) {
            const ReportRow& row = table.rows[i];
            if (row.isTotal)
                add(QStringLiteral("</tbody><tfoot>"));
            else if (hasGroups && row.group != group) {
                if (i > 0)
                    add(QStringLiteral("</tbody><tbody>"));
                add(QStringLiteral("<tr class=\"group\"><th scope=\"rowgroup\" colspan=\"%1\">%2</th></tr>").arg(table.columns.size()).arg(escapedHtml(row.group)));
                group = row.group;
            }
            add(QStringLiteral("<tr>"));
            for (qsizetype c = 0; c < row.cells.size(); ++c)
                cell(row.cells[c], table.columns.value(c), c == 0);
            add(QStringLiteral("</tr>"));
        }
        add(!table.rows.isEmpty() && table.rows.last().isTotal ? QStringLiteral("</tfoot>") : QStringLiteral("</tbody>"));
    }

    void cell(const ReportCell& cell, const ReportColumn& column, bool isHead)
    {
        QString html = cell.isBest ? QStringLiteral("<span class=\"best\">★<span class=\"hidden\"> best</span></span> ") : QString();
        html += escapedHtml(cell.text);
        if (!cell.note.isEmpty())
            html += QStringLiteral("<small>%1</small>").arg(escapedHtml(cell.note));
        const QString order = cell.order ? QStringLiteral(" data-order=\"%1\"").arg(shortestText(*cell.order)) : QString();
        const QString attributes = classes({column.align == ReportAlign::Number ? QStringLiteral("number") : QString(), toneClass(cell.tone)}) + order;
        add(isHead ? QStringLiteral("<th scope=\"row\"%1>%2</th>").arg(attributes, html) : QStringLiteral("<td%1>%2</td>").arg(attributes, html));
    }

    const ReportDrawings& m_drawings;
};

QString logoHtml(const QImage& logo, const QString& organisation)
{
    if (logo.isNull())
        return {};
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    (logo.height() > logoHeight ? logo.scaledToHeight(logoHeight, Qt::SmoothTransformation) : logo).save(&buffer, "PNG");
    return QStringLiteral("<img class=\"logo\" alt=\"%1\" src=\"data:image/png;base64,%2\">").arg(escapedHtml(organisation.isEmpty() ? reportText(QT_TRANSLATE_NOOP("report", "Logo of the organisation")) : organisation), QString::fromLatin1(buffer.data().toBase64()));
}
}

QByteArray reportHtml(const ReviewReport& report, const ReportDrawings& drawings)
{
    HtmlWriter page(drawings);
    page.add(QStringLiteral("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"));
    page.add(QStringLiteral("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:\">"));
    page.add(QStringLiteral("<meta name=\"generator\" content=\"Landbridge\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<title>%1 – %2</title>\n<style>\n%3</style>\n</head>\n<body>").arg(escapedHtml(report.title), escapedHtml(report.subtitle), reportStyle()));
    page.add(QStringLiteral("<a class=\"skip\" href=\"#content\">%1</a>").arg(escapedHtml(reportText(QT_TRANSLATE_NOOP("report", "Skip to the report")))));
    page.add(QStringLiteral("<header>%1<p class=\"kind\">%2</p><h1>%3</h1><p class=\"decision\">%4</p>").arg(logoHtml(drawings.logo, report.head.organisation), escapedHtml(report.subtitle), escapedHtml(report.title), escapedHtml(report.decision)));
    page(ReportFacts{report.facts});
    page.add(QStringLiteral("</header>\n<div class=\"columns\"><nav aria-label=\"%1\"><p class=\"nav-title\">%1</p><ol>").arg(escapedHtml(reportText(QT_TRANSLATE_NOOP("report", "Contents")))));
    for (const ReportSection& section : report.sections)
        if (section.level == 1)
            page.add(QStringLiteral("<li><a href=\"#%1\">%2</a></li>").arg(section.key, escapedHtml(section.title)));
    page.add(QStringLiteral("</ol></nav>\n<main id=\"content\" tabindex=\"-1\">"));
    for (const ReportSection& section : report.sections) {
        // Chapters are landmarks; what stands in them has names that occur in several.
        const QString name = section.level == 1 ? QStringLiteral("section aria-labelledby=\"%1\"").arg(section.key) : QStringLiteral("div");
        page.add(QStringLiteral("<%1 class=\"level-%2\"><h%3 id=\"%4\">%5</h%3>").arg(name).arg(section.level).arg(section.level + 1).arg(section.key, escapedHtml(section.title)));
        for (const ReportBlock& block : section.blocks)
            std::visit(page, block);
        page.add(section.level == 1 ? QStringLiteral("</section>") : QStringLiteral("</div>"));
    }
    page.add(QStringLiteral("</main></div>\n<footer><p>%1</p></footer>").arg(escapedHtml(QStringList{report.head.organisation, report.title, report.head.version, report.head.classification, report.head.date}.filter(QRegularExpression(QStringLiteral("."))).join(QStringLiteral(" · ")))));
    page.add(QStringLiteral("<script>\n%1</script>\n</body>\n</html>").arg(reportScript()));
    return page.text.toUtf8();
}
