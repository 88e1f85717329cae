// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/io/report/make_report.h"
#include "model/io/templates.h"
#include "model/io/read.h"
#include "tests/catch.h"
#include "views/export/report/report_pdf.h"
#include <algorithm>

namespace {
/// A text as another language would have it: longer by so many percent, with letters of other heights. Figures stay.
QString inLongWords(const QString& text, int percent)
{
    const bool hasWords = std::any_of(text.begin(), text.end(), [](QChar each) { return each.isLetter(); });
    if (percent == 0 || text.isEmpty() || !hasWords)
        return text;
    QString result;
    double due = 0;
    for (const QChar letter : text) {
        result += letter;
        due += percent / 100.0;
        if (letter.isLetter())
            for (; due >= 1; due -= 1)
                result += QStringLiteral("éüÅg").at(result.size() % 4);
    }
    return result;
}

ReviewReport lengthened(ReviewReport report, int percent)
{
    const auto stretch = [percent](QString& text) { text = inLongWords(text, percent); };
    for (QString* text : {&report.title, &report.subtitle, &report.decision, &report.head.organisation, &report.head.author, &report.head.classification})
        stretch(*text);
    for (auto& [label, value] : report.facts)
        (stretch(label), stretch(value));
    for (ReportSection& section : report.sections) {
        stretch(section.title);
        for (ReportBlock& block : section.blocks) {
            if (auto* words = std::get_if<ReportText>(&block))
                stretch(words->text);
            if (auto* list = std::get_if<ReportList>(&block))
                std::for_each(list->items.begin(), list->items.end(), stretch);
            if (auto* facts = std::get_if<ReportFacts>(&block))
                for (auto& [label, value] : facts->facts)
                    (stretch(label), stretch(value));
            if (auto* chart = std::get_if<ReportChart>(&block)) {
                stretch(chart->caption);
                std::for_each(chart->series.begin(), chart->series.end(), stretch);
                std::for_each(chart->categories.begin(), chart->categories.end(), stretch);
            }
            if (auto* table = std::get_if<ReportTable>(&block)) {
                stretch(table->caption);
                for (ReportColumn& column : table->columns)
                    stretch(column.title);
                for (ReportRow& row : table->rows) {
                    stretch(row.group);
                    for (ReportCell& cell : row.cells)
                        (stretch(cell.text), stretch(cell.note));
                }
            }
        }
    }
    return report;
}

/// What is wrong with the places of the texts: out of their room or page, or on one another.
QStringList layoutFaults(const PageComposer& pages)
{
    QStringList faults;
    QList<QList<const ReportTextPlace*>> byPage(pages.pages.size());
    for (const ReportTextPlace& place : pages.places) {
        const QSizeF page = pages.pages[place.page].size;
        if (!place.room.contains(place.box))
            faults << QStringLiteral("page %1: “%2” is wider than its room").arg(place.page + 1).arg(place.text);
        if (!QRectF(QPointF(40, 30), QPointF(page.width() - 40, page.height() - 25)).contains(place.box))
            faults << QStringLiteral("page %1: “%2” leaves the page").arg(place.page + 1).arg(place.text);
        for (const ReportTextPlace* other : byPage[place.page])
            if (place.box.adjusted(0.5, 1.5, -0.5, -1.5).intersects(other->box.adjusted(0.5, 1.5, -0.5, -1.5)))
                faults << QStringLiteral("page %1: “%2” lies on “%3”").arg(place.page + 1).arg(place.text, other->text);
        byPage[place.page] << &place;
    }
    return faults;
}

struct MadeReport
{
    explicit MadeReport(const Project& project)
    {
        const ReviewInputs inputs = reviewInputs(project, Catalogue::builtIn(), QDate(2026, 11, 24));
        for (const Design& option : project.options)
            options << std::make_shared<const OptionResults>(*resultsOf(option, inputs));
        report = makeReport({project, options, compare(options), {QStringLiteral("Contoso Limited"), QStringLiteral("A. Author"), QStringLiteral("1.2"), QStringLiteral("Internal"), QStringLiteral("2026-11-24")}});
    }
    QList<std::shared_ptr<const OptionResults>> options;
    ReviewReport report;
};
}

TEST_CASE("no text of a report is cut or lies on another, in long languages neither")
{
    for (const char* name : {"site-to-site-vpn", "dual-redundant-vpn", "empty", "expressroute-bow-tie", "expressroute-direct-macsec", "expressroute-with-vpn-backup", "global-reach-two-sites",
                             "hub-and-spoke-with-firewall", "migration-vpn-to-expressroute", "multi-region", "point-to-site-remote-staff", "virtual-wan-with-branches"}) {
        const auto read = readProject(findTemplate(QString::fromLatin1(name))->bytes);
        REQUIRE(read.project);
        const MadeReport made(*read.project);
        const ReportDrawings drawings = drawingsOf(made.options);
        for (const int percent : {0, 30, 60})
            for (const ReportPaper paper : {ReportPaper::A4, ReportPaper::Letter}) {
                const PageComposer pages = composeReport(lengthened(made.report, percent), drawings, paper);
                INFO(name << " longer by " << percent << " %: " << layoutFaults(pages).mid(0, 5).join('\n').toStdString());
                CHECK(pages.places.size() > 40);
                CHECK(layoutFaults(pages).isEmpty());
            }
    }
}

TEST_CASE("no heading of a report stands alone at the foot of a page")
{
    const auto read = readProject(findTemplate(QStringLiteral("migration-vpn-to-expressroute"))->bytes);
    REQUIRE(read.project);
    const MadeReport made(*read.project);
    const PageComposer pages = composeReport(made.report, drawingsOf(made.options), ReportPaper::A4);
    CHECK(pages.bookmarks.size() == made.report.sections.size());
    for (const ReportBookmark& mark : pages.bookmarks) {
        INFO(mark.title.toStdString());
        CHECK(mark.y < pages.pages[mark.page].size.height() - PageComposer::bottom - 60);
    }
}
