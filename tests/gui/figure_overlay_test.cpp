// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/analysis.h"
#include "model/analysis/cost.h"
#include "model/io/project_file.h"
#include "model/rules/report.h"
#include "tests/catch.h"
#include "tests/gui/canvas_fixture.h"
#include "tests/gui/picture_difference.h"
#include "tests/gui/window_fixture.h"
#include "views/canvas/figure_overlay.h"
#include "views/canvas/overlay_legend.h"
#include "views/canvas/scene.h"
#include "views/export/picture.h"
#include "views/window/export_picture_dialog.h"
#include "views/window/settings.h"
#include <QAction>
#include <QDir>
#include <QToolButton>

namespace {
QList<FigureOverlay> allOverlays()
{
    QList<FigureOverlay> all;
    for (std::size_t i = 0; i < choiceNames<FigureOverlay>.size(); ++i)
        all << FigureOverlay(i);
    return all;
}

struct Analysed
{
    Design design;
    Analysis analysis;
    Report report;
    Cost cost;

    explicit Analysed(const QString& path)
    {
        const LoadOutcome outcome = loadProject(path);
        REQUIRE(outcome.file);
        design = outcome.file->project.options.first();
        analysis = analyse(design, Catalogue::builtIn());
        report = checkRules(analysis, QDate(2026, 1, 1));
        cost = costOf(analysis, Catalogue::builtIn().prices(), defaultCurrency);
    }
    OverlayFigures figures(FigureOverlay which) const { return overlayFigures(which, {&analysis, &cost, &report, true}); }
};

QString overlayTemplate(const char* name)
{
    return QStringLiteral(LANDBRIDGE_SOURCE_DIR "/resources/templates/%1.landbridge.json").arg(QLatin1String(name));
}
}

TEST_CASE("overlay: its texts are the figures of the analysis")
{
    for (const QString& file : QDir(QStringLiteral(LANDBRIDGE_SOURCE_DIR "/resources/templates")).entryList({QStringLiteral("*.landbridge.json")})) {
        INFO(file.toStdString());
        const Analysed f(QStringLiteral(LANDBRIDGE_SOURCE_DIR "/resources/templates/") + file);
        const OverlayFigures availability = f.figures(FigureOverlay::Availability), security = f.figures(FigureOverlay::Security), latency = f.figures(FigureOverlay::Latency), load = f.figures(FigureOverlay::Utilisation);
        Scene scene(Catalogue::builtIn());
        scene.update(f.design);
        scene.setFigures(std::make_shared<const Analysis>(f.analysis), true);
        scene.setOverlay(availability);
        for (const LinkResult& link : f.analysis.links) {
            REQUIRE(availability.of(link.id));
            CHECK(availability.of(link.id)->text == toText(link.figures.availability.value));
            CHECK(security.of(link.id)->text == QString(gradedPosture(link.figures.security, f.analysis).grade));
            CHECK(latency.of(link.id)->isKnown() == link.figures.rtt.hasValue());
            CHECK(load.of(link.id)->isKnown() == (link.utilisation.toAzure.hasValue() || link.utilisation.fromAzure.hasValue()));
            const LinkLook* line = scene.link(link.id);
            REQUIRE(line);
            REQUIRE(line->badge);
            CHECK(line->badge->overlay == *availability.of(*line));
        }
        const OverlayFigures cost = f.figures(FigureOverlay::Cost);
        for (auto lines = f.cost.linesOf.cbegin(); lines != f.cost.linesOf.cend(); ++lines) {
            const bool isComplete = std::all_of(lines->cbegin(), lines->cend(), [&](int index) { return f.cost.lines[index].amount.hasValue(); });
            REQUIRE(cost.of(lines.key()));
            CHECK(cost.of(lines.key())->isKnown() == isComplete);
        }
        const OverlayFigures findings = f.figures(FigureOverlay::Findings);
        const FindingMarks marks = findingMarks(f.report);
        CHECK(findings.marks.size() == marks.size());
        for (auto mark = marks.cbegin(); mark != marks.cend(); ++mark)
            CHECK(findings.of(mark.key())->text.startsWith(severityLabel(mark->worst)));
    }
}

TEST_CASE("overlay: every step has a text and colours that are read in all themes, each further from the ground")
{
    for (const FigureOverlay which : allOverlays()) {
        CHECK_FALSE(overlayLabel(which).isEmpty());
        CHECK_FALSE(overlayHint(which).isEmpty());
        const QStringList steps = overlaySteps(which, QStringLiteral("EUR"));
        REQUIRE(steps.size() >= 4);
        CHECK(QSet<QString>(steps.cbegin(), steps.cend()).size() == steps.size());
        for (const ThemeName name : {ThemeName::Light, ThemeName::Dark, ThemeName::Print}) {
            const Theme& theme = themeOf(name);
            double before = 0;
            for (int step = OverlayMark::unknown; step < steps.size(); ++step) {
                const Tint& tint = overlayTint(theme, which, step);
                CHECK(contrast(tint.ink, tint.fill) >= 4.5);
                if (which == FigureOverlay::Security || step < 0)
                    continue;                            // grades have their letter and the colours they have everywhere
                CHECK(contrast(tint.fill, theme.canvas) > before);
                before = contrast(tint.fill, theme.canvas);
            }
        }
    }
}

TEST_CASE("overlay: a figure has the step of its range, at its very end too")
{
    const Analysed f(overlayTemplate("multi-region"));
    for (const OverlayMark& mark : f.figures(FigureOverlay::Availability).marks) {
        const double up = mark.text.section(u' ', 0, 0).toDouble();
        const int step = up >= 99.999 ? 0 : up >= 99.995 ? 1 : up >= 99.99 ? 2 : up >= 99.95 ? 3 : up >= 99.9 ? 4 : up >= 99 ? 5 : 6;
        INFO(mark.text.toStdString());
        CHECK(mark.step == step);
    }
}

TEST_CASE("overlay: the canvas wears it with a legend, and the cross of the legend takes it off")
{
    CanvasFixture f(QStringLiteral("3-expressroute-with-vpn-backup"));
    REQUIRE(f.runner.waitForReport(20000));
    const QImage plain = f.view.viewport()->grab().toImage();
    auto* legend = f.view.findChild<QWidget*>(QStringLiteral("overlayLegend"));
    REQUIRE(legend);
    CHECK_FALSE(legend->isVisible());
    for (const FigureOverlay which : allOverlays()) {
        f.view.setOverlay(which);
        CHECK(legend->isVisible());
        CHECK(legend->accessibleName().startsWith(overlayLabel(which)));
        CHECK(f.view.viewport()->grab().toImage() != plain);
    }
    QTest::mouseClick(legend, Qt::LeftButton, {}, QPoint(20, 60));       // is not a click on what lies below
    CHECK(f.view.selection().isEmpty());
    QTest::mouseClick(legend->findChild<QToolButton*>(QStringLiteral("closeOverlay")), Qt::LeftButton);
    CHECK_FALSE(f.view.overlay());
    CHECK_FALSE(legend->isVisible());
    CHECK(pictureDifference(f.view.viewport()->grab().toImage(), plain) < 0.0005);     // edges of what was painted anew
}

TEST_CASE("overlay: figures of an older design are pale, and no overlay without a figure")
{
    const Analysed f(overlayTemplate("expressroute-circuit"));
    OverlayFigures figures = f.figures(FigureOverlay::Availability);
    Scene scene(Catalogue::builtIn());
    scene.update(f.design);
    CHECK_FALSE(scene.setOverlay(figures).isEmpty());
    CHECK(scene.setOverlay(figures).isEmpty());
    figures.isCurrent = false;
    CHECK_FALSE(scene.setOverlay(figures).isEmpty());
    bool isPale = false;
    scene.links().forEach([&](const LinkLook& look) { isPale = isPale || (look.badge && !look.badge->isCurrent); });
    CHECK(isPale);
    CHECK(overlayLegend(figures).text().contains(QStringLiteral("older design")));
    CHECK(overlayLegend({}).isEmpty());
    const OverlayFigures none = overlayFigures(FigureOverlay::Cost, {});
    CHECK(none.marks.isEmpty());
    CHECK(overlayLegend(none).text().contains(QStringLiteral("Nothing here has this figure.")));
}

TEST_CASE("overlay: it is chosen in the menu, one at a time, and remembered")
{
    {
        WindowFixture f(QStringLiteral("3-expressroute-with-vpn-backup"));
        CHECK(f.window.action(QStringLiteral("view.overlay.none"))->isChecked());
        f.window.action(QStringLiteral("view.overlay.security"))->trigger();
        CHECK(f.window.canvas().overlay() == FigureOverlay::Security);
        CHECK(f.window.action(QStringLiteral("view.overlay.security"))->isChecked());
        CHECK_FALSE(f.window.action(QStringLiteral("view.overlay.none"))->isChecked());
        f.settle();
        f.window.action(QStringLiteral("view.overlay.cost"))->trigger();
        CHECK_FALSE(f.window.canvas().overlayFigures().marks.isEmpty());
        CHECK_FALSE(f.window.canvas().overlayFigures().currency.isEmpty());
    }
    CHECK(savedOverlay() == QStringLiteral("cost"));
    saveOverlay({});
}

TEST_CASE("overlay: a picture wears it with its legend when that is chosen")
{
    WindowFixture f(QStringLiteral("3-expressroute-with-vpn-backup"));
    f.settle();
    ExportPictureDialog dialog(f.document, f.runner, {}, nullptr);
    const QImage plain = renderPicture(f.document.design(), f.document.catalogue(), f.runner.latest().get(), dialog.options());
    f.window.canvas().setOverlay(FigureOverlay::Availability);
    f.window.canvas().setFilter({{DrawingLayer::Notes, DrawingLayer::Azure}, {}, {}});
    dialog.setShown(f.window.canvas().filter(), f.window.canvas().overlayFigures());
    const PictureOptions shown = dialog.options();
    CHECK(shown.overlay.which == FigureOverlay::Availability);
    const QImage picture = renderPicture(f.document.design(), f.document.catalogue(), f.runner.latest().get(), shown);
    CHECK(picture.height() != plain.height());           // the legend below
    CHECK(picture.width() < plain.width());              // Azure left out at the right
    dialog.findChild<QAbstractButton*>(QStringLiteral("exportAsShown"))->click();
    CHECK_FALSE(dialog.options().overlay.which);
    CHECK(renderPicture(f.document.design(), f.document.catalogue(), f.runner.latest().get(), dialog.options()) == plain);
}
