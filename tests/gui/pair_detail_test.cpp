// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/set_field.h"
#include "tests/catch.h"
#include "tests/gui/window_fixture.h"
#include "tests/random_design.h"
#include "views/canvas/canvas_view.h"
#include "views/panels/charts/axis_ticks.h"
#include "views/panels/pairs/curve_page.h"
#include "views/panels/pairs/detail_list.h"
#include "views/panels/pairs/detail_pages.h"
#include "views/panels/pairs/pair_detail_panel.h"
#include "views/panels/pairs/pair_detail_runner.h"
#include "views/panels/pairs/pair_rows.h"
#include "views/panels/why_panel.h"
#include <QLabel>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

namespace {
/// Pairs in front, and until all of the only or chosen pair is told.
struct DetailFixture : WindowFixture
{
    explicit DetailFixture(const QString& name) : WindowFixture(name)
    {
        child<QTabWidget>("live")->setCurrentIndex(1);
        wait();
    }
    PairDetailPanel* panel() { return child<PairDetailPanel>("pairDetail"); }
    DetailList* weakPoints() { return child<DetailList>("pairWeakPoints"); }
    DetailList* routes() { return child<DetailList>("pairRoutes"); }
    void wait() { REQUIRE(QTest::qWaitFor([this] { return panel()->isComplete(); }, 20000)); }
    static const DetailRow* find(const QList<DetailRow>& rows, const QString& title)
    {
        const auto at = std::find_if(rows.begin(), rows.end(), [&](const DetailRow& row) { return row.title == title; });
        return at == rows.end() ? nullptr : &*at;
    }
    void click(DetailList* list, int row) { QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(row, 0)).center()); }
};
}

TEST_CASE("what to fix first says what it would bring, and single points stand out")
{
    DetailFixture f("2-one-expressroute-circuit");
    const auto analysis = f.runner.latest();
    const PairResult& pair = analysis->pairs.front();
    REQUIRE_FALSE(pair.singlePointsOfFailure.isEmpty());
    const auto& rows = f.weakPoints()->rows();
    double before = 2;
    int alone = 0;
    for (const DetailRow& row : rows) {
        if (row.bar < 0)
            continue;
        CHECK(row.bar <= before);
        before = row.bar;
        if (!row.badges.isEmpty()) {
            ++alone;
            CHECK(row.badges.first().text == "single point of failure");
            CHECK(row.isLoud);
        }
    }
    CHECK(alone == pair.singlePointsOfFailure.size());
    // The first: without its failures the pair is as good as the importance says.
    const ComponentShare best = importance(*analysis, pair).first();
    const Availability left = Availability::downFraction(pair.availability.value.down() * (1 - best.downtimeShare));
    CHECK(rows.first().caption.contains(toText(left)));
    CHECK(rows.first().caption.contains(downtimeText(left.downtimeMinutesPerYear())));
    f.click(f.weakPoints(), 0);
    CHECK(f.window.canvas().selection() == QList<ObjectId>{analysis->components[std::size_t(best.component)].object});
}

TEST_CASE("pairs that disconnect together stand below, the likeliest first, and a click chooses both")
{
    DetailFixture f("3-expressroute-with-vpn-backup");
    const auto analysis = f.runner.latest();
    const auto cuts = minimalCutPairs(*analysis, analysis->pairs.front());
    const auto& rows = f.weakPoints()->rows();
    const auto* heading = f.find(rows, QStringLiteral("Two that disconnect together: %1").arg(cuts.size()));
    REQUIRE(heading);
    const int at = int(heading - rows.data());
    REQUIRE(rows.size() == at + 1 + cuts.size());
    CHECK(rows[at + 1].objects.size() == 2);
    f.weakPoints()->scrollTo(f.weakPoints()->model()->index(at + 1, 0));
    f.click(f.weakPoints(), at + 1);
    CHECK(f.window.canvas().selection().size() == 2);
    f.click(f.weakPoints(), 0);
    QTest::keyClick(f.weakPoints(), Qt::Key_Return);
    CHECK(f.window.canvas().selection().size() == 1);
}

TEST_CASE("asymmetric routing is shown plainly")
{
    DetailFixture f("4-two-circuits-two-peering-locations");
    CHECK_FALSE(f.find(f.routes()->rows(), "Routing"));
    Connection second = *f.document.design().all<Connection>().rows().last();
    second.routingWeight = 100;                                  // Azure prefers it, the routers share
    f.document.apply("weight", Result<Design>(f.document.design().with(second)));
    f.settle();
    REQUIRE(f.runner.latest()->pairs.front().isAsymmetric());
    const DetailRow* row = f.find(f.routes()->rows(), "Routing");
    REQUIRE(row);
    CHECK(row->badges.first().text == "asymmetric");
    CHECK(row->caption.startsWith("To Azure over "));
    CHECK(row->caption.contains("from Azure over " + second.name + "."));
    int oneWay = 0;
    for (const DetailRow& route : f.routes()->rows())
        oneWay += route.badges.size() == 2;
    CHECK(oneWay == 1);
}

TEST_CASE("a figure in the head of the details asks why")
{
    DetailFixture f("3-expressroute-with-vpn-backup");
    emit f.child<QLabel>("pairSummary")->linkActivated(QStringLiteral("why:resiliency"));
    auto* why = f.child<WhyPanel>("why");
    REQUIRE(why->figure());
    CHECK(why->figure()->kind == FigureKind::Resiliency);
    CHECK(why->figure()->from == ObjectId("hq"));
}

TEST_CASE("the downtime of a year is told as a chance, with years and seed")
{
    DetailFixture f("1-site-to-site-vpn");
    auto* page = f.child<CurvePage>("pairDowntime");
    const auto analysis = f.runner.latest();
    INFO(page->sentence().toStdString() << " | " << page->note().toStdString());
    CHECK(page->sentence().contains(downtimeText(analysis->pairs.front().availability.value.downtimeMinutesPerYear())));
    CHECK(page->sentence().contains("one year in twenty more than"));
    CHECK(page->note().contains("seed 1"));
    REQUIRE(page->chart()->lines().size() == 1);
    const auto& points = page->chart()->lines().first().points;
    for (qsizetype i = 1; i < points.size(); ++i) {
        CHECK(points[i].x() > points[i - 1].x());
        CHECK(points[i].y() <= points[i - 1].y());
    }
    CHECK(points.first().y() <= page->chart()->yAxis().end());
}

TEST_CASE("the bandwidth to count on is told in words and as steps on a nines scale")
{
    DetailFixture f("3-expressroute-with-vpn-backup");
    auto* page = f.child<CurvePage>("pairCapacity");
    const auto analysis = f.runner.latest();
    const CapacityCurve curve = capacityCurve(*analysis, analysis->pairs.front());
    REQUIRE_FALSE(curve.steps.empty());
    INFO(page->sentence().toStdString());
    CHECK(page->sentence() == toText(curve));
    CHECK(page->sentence().contains("1 Gbps"));
    const StepChart& chart = *page->chart();
    REQUIRE_FALSE(chart.lines().isEmpty());
    const auto& points = chart.lines().first().points;
    CHECK(points.first() == QPointF(0, ninesOf(curve.steps.back().atLeast)));
    CHECK(points.last() == QPointF(curve.steps.front().capacity.mbps(), chart.yAxis().start()));
    for (qsizetype i = 1; i < points.size(); ++i) {
        CHECK(points[i].x() >= points[i - 1].x());
        CHECK(points[i].y() <= points[i - 1].y());
    }
    CHECK(points.first().y() <= chart.yAxis().end());
    CHECK(chart.xAxis().end() >= points.last().x());
}

TEST_CASE("pages of details stand side by side where there is room")
{
    QWidget window;
    DetailPages pages(&window);
    QList<QLabel*> contents;
    for (int i = 0; i < 4; ++i)
        pages.addPage(QStringLiteral("p%1").arg(i), QStringLiteral("page %1").arg(i), contents.emplaceBack(new QLabel(QString::number(i))));
    window.resize(1300, 300);
    window.show();
    const auto shown = [&] {
        QString seen;
        for (const QLabel* label : contents)
            seen += label->isVisible() ? label->text() : QString();
        return seen;
    };
    pages.resize(1200, 200);
    CHECK(shown() == "0123");
    CHECK(pages.bar()->isHidden());
    pages.resize(800, 200);
    CHECK(shown() == "01");
    pages.showPage(3);
    CHECK(shown() == "23");
    pages.resize(300, 200);
    CHECK(shown() == "3");
    auto* first = pages.bar()->findChildren<QToolButton*>().first();
    for (auto* button : pages.bar()->findChildren<QToolButton*>())
        if (button->isVisibleTo(&window) && button->text() == "p0")
            first = button;
    first->click();
    CHECK(shown() == "0");
}

TEST_CASE("of many questions about pairs the last one is answered, and answers are kept")
{
    NetworkShape shape;
    shape.sites = 8;
    shape.spokesPerHub = 6;
    const auto analysis = std::make_shared<const Analysis>(analyse(RandomDesign(3).make(shape), Catalogue::builtIn()));
    PairDetailRunner runner;
    for (const PairResult& pair : analysis->pairs)
        runner.ask(analysis, pair.from, pair.to);
    const PairResult& last = analysis->pairs.back();
    REQUIRE(QTest::qWaitFor([&] { return runner.detail().isComplete(); }, 20000));
    const auto expected = importance(*analysis, last);
    REQUIRE(runner.detail().shares->size() == expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i)
        CHECK((*runner.detail().shares)[i].component == expected[i].component);
    const auto* kept = runner.detail().downtime.get();
    runner.ask(analysis, analysis->pairs.front().from, analysis->pairs.front().to);
    CHECK(runner.detail().downtime.get() != kept);
    runner.ask(analysis, last.from, last.to);
    CHECK(runner.detail().downtime.get() == kept);               // at once
    runner.forget();
    CHECK_FALSE(runner.detail().isComplete());
}

TEST_CASE("ends of axes are round, and nines are counted")
{
    CHECK(roundUp(0) == 1);
    CHECK(roundUp(3) == 5);
    CHECK(roundUp(1000) == 1000);
    CHECK(roundUp(1001) == 2000);
    CHECK(ninesOf(Availability::downFraction(1e-3)) == Approx(3));
    CHECK(ninesOf(Availability::downFraction(0)) == 9);
    CHECK(nineTicks(1, 7).size() == 7);
    CHECK(nineTicks(2, 3).first().text == "99 %");
}
