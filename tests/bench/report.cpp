// SPDX-License-Identifier: GPL-3.0-or-later
// How long the report of a design takes, step by step, in processor time. Prints; asserts nothing.

#include "model/io/report/make_report.h"
#include "model/io/report/report_formats.h"
#include "tests/random_design.h"
#include "views/export/report/report_html.h"
#include "views/export/report/report_pdf.h"
#include <QGuiApplication>
#include <cstdio>
#include <cstdlib>
#include <ctime>

namespace {
template <class Work> double millisecondsOf(Work work)
{
    const std::clock_t start = std::clock();
    work();
    return 1e3 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}
}

int main(int argc, char** argv)
{
    const QGuiApplication application(argc, argv);
    for (const int objects : argc > 1 ? std::vector<int>{std::atoi(argv[1])} : std::vector<int>{50, 300, 1000}) {
        Project project = newProject(QStringLiteral("Bench"));
        project.options = {RandomDesign(1).make(NetworkShape::ofSize(objects))};
        QList<std::shared_ptr<const OptionResults>> options;
        ReviewReport report;
        ReportDrawings drawings;
        qsizetype html = 0, pdf = 0, pages = 0;
        const double figures = millisecondsOf([&] { options << std::make_shared<const OptionResults>(*resultsOf(project.options.first(), reviewInputs(project, Catalogue::builtIn(), QDate(2026, 11, 24)))); });
        const double content = millisecondsOf([&] { report = makeReport({project, options, compare(options), {}}); });
        const double drawing = millisecondsOf([&] { drawings = drawingsOf(options); });
        const double page = millisecondsOf([&] { html = reportHtml(report, drawings).size(); });
        const double paper = millisecondsOf([&] { pdf = reportPdf(report, drawings, ReportPaper::A4)->size(); });
        pages = composeReport(report, drawings, ReportPaper::A4).pages.size();
        std::printf("%5lld objects: figures %.0f ms, content %.0f ms, drawing %.0f ms, HTML %.0f ms (%lld kB), PDF %.0f ms (%lld kB, %lld pages)\n", static_cast<long long>(project.options.first().objectCount()), figures, content,
                    drawing, page, static_cast<long long>(html / 1000), paper, static_cast<long long>(pdf / 1000), static_cast<long long>(pages));
    }
}
