// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/failures.h"
#include "model/edit/set_field.h"
#include "tests/catch.h"
#include "tests/gui/window_fixture.h"
#include "tests/random_design.h"
#include "views/canvas/canvas_view.h"
#include "views/canvas/failure_view.h"
#include "views/panels/figures/figure_table.h"
#include "views/panels/pairs/detail_list.h"
#include "views/panels/pairs/heat_legend.h"
#include "views/panels/pairs/matrix_header.h"
#include "views/panels/pairs/pair_matrix.h"
#include "views/panels/pairs_panel.h"
#include "views/panels/why_panel.h"
#include "views/theme/fonts.h"
#include "views/theme/theme.h"
#include <QAbstractItemModelTester>
#include <QCollator>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QStyledItemDelegate>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

namespace {
/// The window with the Pairs tab in front.
struct PairsFixture : WindowFixture
{
    explicit PairsFixture(const QString& name = {}) : WindowFixture(name) { child<QTabWidget>("live")->setCurrentIndex(1); }

    void open(const Design& design)
    {
        Project project;
        project.options << design;
        document.startFrom(project);
        settle();
    }
    PairMatrix* matrix() { return child<PairMatrix>("pairMatrix"); }
    void show(const QString& figure) { child<QComboBox>("pairsFigure")->setCurrentIndex(child<QComboBox>("pairsFigure")->findData(figure)); }
    QString cell(int row = 0, int column = 0) { return matrix()->model()->index(row, column).data().toString(); }
    void click(int row, int column) { QTest::mouseClick(matrix()->viewport(), Qt::LeftButton, {}, matrix()->visualRect(matrix()->model()->index(row, column)).center()); }
};

/// Counts what is painted.
class CountingDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter*, const QStyleOptionViewItem&, const QModelIndex&) const override { ++painted; }
    mutable int painted = 0;
};
}

TEST_CASE("a cell of the matrix shows the chosen figure of its pair")
{
    PairsFixture f("3-expressroute-with-vpn-backup");
    REQUIRE(f.matrix()->model()->rowCount() == 1);
    REQUIRE(f.matrix()->model()->columnCount() == 1);
    const QList<std::pair<const char*, const char*>> expected{{"availability", "99.99981 %"}, {"downtime", "57 s"}, {"capacityLower", "1 Gbps"}, {"capacityToAzure", "1 Gbps"}, {"capacityFromAzure", "1 Gbps"},
                                                              {"roundTrip", "2 ms"}, {"security", "D · 46"}, {"resiliency", "Standard + VPN"}, {"singlePoints", "none"}, {"worstFailure", "1 Gbps"}};
    CHECK(expected.size() == pairFigures().size());
    REQUIRE(f.runner.waitForFailures(20000));
    for (const auto& [figure, text] : expected) {
        f.show(figure);
        INFO(figure);
        CHECK(f.cell() == text);
        CHECK(f.matrix()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(text));
        CHECK(QFontMetrics(font(TextRole::Body)).horizontalAdvance(text) < f.matrix()->columnWidth(0) - 6);
    }
    CHECK(f.matrix()->model()->headerData(0, Qt::Horizontal).toString() == "hub-vnet");
    CHECK(f.matrix()->model()->headerData(0, Qt::Vertical).toString() == "HQ");
    CHECK(f.matrix()->horizontalHeader()->height() > 10);
}

TEST_CASE("steps of the heat scale say how bad a figure is")
{
    const HeatScale nines = pairFigures().first().scale(0, 0);
    CHECK(nines.stepOf(-12) == 0);
    CHECK(nines.stepOf(-5) == 0);
    CHECK(nines.stepOf(-3.5) == 3);
    CHECK(nines.stepOf(-2) == 6);
    CHECK(nines.stepOf(0) == 6);
    for (const PairFigure& figure : pairFigures()) {
        INFO(figure.key);
        const HeatScale scale = figure.scale(1, 1);
        CHECK(scale.worst > scale.best);
        CHECK_FALSE(scale.bestText.isEmpty());
        CHECK_FALSE(scale.worstText.isEmpty());
    }
}

TEST_CASE("the worst single failure of a pair is told with its name, and its heat is what is lost")
{
    PairsFixture f("1-site-to-site-vpn");
    f.show("worstFailure");
    REQUIRE(f.runner.waitForFailures(20000));
    const QModelIndex cell = f.matrix()->model()->index(0, 0);
    const WorstCapacity& worst = f.runner.latestFailures()->pairs.front();
    REQUIRE(worst.toAzureMbps == 0);
    CHECK(cell.data().toString() == "cut off · " + componentLabel(*f.runner.latest(), worst.toAzureFailure));
    CHECK(cell.data(PairMatrixModel::StepRole).toInt() == 6);
    CHECK(cell.data(Qt::ToolTipRole).toString().contains("is down"));

    QTest::keyClick(f.matrix(), Qt::Key_Right);
    f.click(0, 0);
    QTest::keyClick(f.matrix(), Qt::Key_Return);
    auto* why = f.child<WhyPanel>("why");
    REQUIRE(why->waitUntilShown(20000));
    CHECK(why->figure()->kind == FigureKind::WorstCase);
    CHECK(why->toPlainText().contains("no way is left"));
}

TEST_CASE("half of a capacity lost is half of the heat")
{
    const PairFigure& figure = *std::find_if(pairFigures().begin(), pairFigures().end(), [](const PairFigure& one) { return one.isOfFailures; });
    PairsFixture f("3-expressroute-with-vpn-backup");
    REQUIRE(f.runner.waitForFailures(20000));
    const Analysis& analysis = *f.runner.latest();
    FailureTable table = *f.runner.latestFailures();
    const auto badness = [&] { return figure.badness({analysis, &table}, analysis.pairs.front()); };
    table.pairs.front() = {1000, 1000, -1, -1};
    CHECK(badness() == 0.0);
    table.pairs.front() = {1000, 500, -1, 2};
    CHECK(badness() == 0.5);
    CHECK(figure.cell({analysis, &table}, analysis.pairs.front()).text.startsWith("500 Mbps · "));
    table.pairs.front() = {0, 500, 1, 2};
    CHECK(badness() == 1.0);
    const double infinity = std::numeric_limits<double>::infinity();
    table.pairs.front() = {infinity, infinity, -1, -1};
    CHECK(figure.cell({analysis, &table}, analysis.pairs.front()).isUnknown);
    table.pairs.clear();                                             // of another analysis
    CHECK_FALSE(badness());
    CHECK(figure.cell({analysis, &table}, analysis.pairs.front()).text == QString::fromUtf8("…"));
}

TEST_CASE("the worst single failure stays, dimmed, until the failures of an edit are there")
{
    PairsFixture f("3-expressroute-with-vpn-backup");
    f.show("worstFailure");
    REQUIRE(f.runner.waitForFailures(20000));
    const QString before = f.cell();
    f.select(f.document.design().all<ExpressRouteCircuit>().rows().first()->id.text);
    QStringList seen;
    QObject::connect(&f.runner, &AnalysisRunner::finished, [&] { seen << f.cell(); });
    f.document.apply("edit", setField(f.document.design(), f.document.design().all<ExpressRouteCircuit>().rows().first()->id, "bandwidthMbps", 200.0));
    CHECK(f.matrix()->model()->index(0, 0).data(PairMatrixModel::StaleRole).toBool());
    f.settle();
    CHECK(seen == QStringList{before});
    REQUIRE(f.runner.waitForFailures(20000));
    CHECK_FALSE(f.matrix()->model()->index(0, 0).data(PairMatrixModel::StaleRole).toBool());
    CHECK(f.cell().startsWith("200 Mbps"));
}

TEST_CASE("a click on a cell chooses the pair and its routes on the canvas, and its details stand beside it")
{
    PairsFixture f("3-expressroute-with-vpn-backup");
    f.click(0, 0);
    const QList<ObjectId> chosen = f.window.canvas().selection();
    for (const char* id : {"hq", "hub", "er-link-1", "vpn-link"})
        CHECK(chosen.contains(ObjectId(QString::fromLatin1(id))));
    const auto& routes = f.child<DetailList>("pairRoutes")->rows();
    REQUIRE(routes.size() == 2);
    CHECK(routes[0].title == "1. ER link 1");
    CHECK(routes[0].badges.first().text == "↑↓ active");
    CHECK(routes[1].badges.first().text == "↑↓ standby");
    CHECK(routes[1].caption.contains("ExpressRoute goes before IPsec"));
    CHECK(f.child<QLabel>("pairSummary")->text().contains("99.99981"));
    f.window.canvas().select({});
    f.click(0, 0);
    CHECK(f.window.canvas().selection() == chosen);
}

TEST_CASE("choosing a site and a network on the canvas chooses their pair")
{
    PairsFixture f("7-spoke-behind-the-hub");
    const ObjectId site = f.document.design().all<Site>().rows().first()->id;
    for (const auto& network : f.document.design().all<VirtualNetwork>().rows()) {
        f.window.canvas().select({network->id, site});
        CHECK(f.matrix()->from() == site);
        CHECK(f.matrix()->to() == network->id);
        CHECK(f.window.canvas().selection() == QList<ObjectId>{network->id, site});
    }
}

TEST_CASE("arrows walk the matrix, Enter asks why, a head chooses its object")
{
    PairsFixture f("7-spoke-behind-the-hub");
    REQUIRE(f.matrix()->model()->columnCount() == 2);
    f.click(0, 0);
    const ObjectId first = f.matrix()->to();
    QTest::keyClick(f.matrix(), Qt::Key_Right);
    const ObjectId second = f.matrix()->to();
    CHECK(first != second);
    CHECK(f.window.canvas().selection().contains(second));
    f.show("resiliency");
    CHECK(f.matrix()->to() == second);
    QTest::keyClick(f.matrix(), Qt::Key_Return);
    auto* why = f.child<WhyPanel>("why");
    REQUIRE(why->figure());
    CHECK(why->figure()->kind == FigureKind::Resiliency);
    CHECK(why->figure()->to == second);
    auto* sites = f.matrix()->verticalHeader();
    QTest::mouseClick(sites->viewport(), Qt::LeftButton, {}, QPoint(10, sites->sectionViewportPosition(0) + 5));
    CHECK(f.window.canvas().selection() == QList<ObjectId>{f.matrix()->from()});
}

TEST_CASE("what is not connected is hatched and says why")
{
    PairsFixture f;
    Design design = RandomDesign(4).make(NetworkShape{});
    VirtualNetwork network;
    network.id = ObjectId("lonely");
    network.name = "lonely";
    design = design.with(network);
    f.open(design);
    const auto* model = f.matrix()->figures();
    const QModelIndex cell = model->indexOf(model->siteAt(0), ObjectId("lonely"));
    REQUIRE(cell.isValid());
    for (int column = cell.column(); column < model->columnCount(); ++column)
        for (int row = 0; row < model->rowCount(); ++row)                // last, as it has no figure
            CHECK_FALSE(model->pairAt(model->index(row, column))->isConnected());
    CHECK(cell.data(PairMatrixModel::StateRole).toInt() == PairMatrixModel::NotConnected);
    CHECK(cell.data(PairMatrixModel::StepRole).toInt() == -1);
    CHECK(cell.data(Qt::ToolTipRole).toString().contains("no gateway"));
    CHECK(cell.data(Qt::AccessibleTextRole).toString().contains("not connected"));
    f.matrix()->setCurrentIndex(cell);
    CHECK(f.child<DetailList>("pairRoutes")->rows().first().title == "Not connected");
}

TEST_CASE("the matrix stands worst first or by name, and narrows by words")
{
    PairsFixture f;
    NetworkShape shape;
    shape.sites = 12;
    shape.vpnConnections = 12;
    f.open(RandomDesign(5).make(shape));
    const PairMatrixModel* model = f.matrix()->figures();
    QAbstractItemModelTester tester(f.matrix()->figures(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto worstOf = [&](int row) {
        double worst = -100;
        for (int column = 0; column < model->columnCount(); ++column)
            worst = std::max(worst, model->figure().badness({*model->analysis()}, *model->pairAt(model->index(row, column))).value_or(-100));
        return worst;
    };
    for (int row = 1; row < model->rowCount(); ++row)
        CHECK(worstOf(row) <= worstOf(row - 1));
    f.click(0, 0);
    const ObjectId from = f.matrix()->from(), to = f.matrix()->to();
    f.child<QToolButton>("pairsWorstFirst")->click();
    QStringList names;
    for (int row = 0; row < model->rowCount(); ++row)
        names << model->headerData(row, Qt::Vertical, Qt::DisplayRole).toString();
    QCollator collator;
    collator.setNumericMode(true);
    CHECK(std::is_sorted(names.begin(), names.end(), collator));
    CHECK(model->pairAt(f.matrix()->currentIndex())->from == from);      // chosen wherever it stands
    CHECK(model->pairAt(f.matrix()->currentIndex())->to == to);

    auto* filter = f.child<QLineEdit>("pairsFilter");
    filter->setText(names[3]);
    REQUIRE(model->rowCount() >= 1);
    for (int row = 0; row < model->rowCount(); ++row)
        CHECK(model->headerData(row, Qt::Vertical, Qt::DisplayRole).toString().contains(names[3]));
    CHECK(model->columnCount() == f.document.design().all<VirtualNetwork>().rows().size());
    filter->setText("no such name");
    CHECK_FALSE(f.matrix()->isVisibleTo(&f.window));
    filter->clear();
    CHECK(f.matrix()->isVisibleTo(&f.window));
    CHECK(model->rowCount() == 12);
    CHECK(model->pairAt(f.matrix()->currentIndex())->from == from);
}

TEST_CASE("a matrix of 500 sites and 400 networks paints only what is seen")
{
    PairsFixture f;
    Design design;
    for (int i = 0; i < 500; ++i) {
        Site site;
        site.id = ObjectId(QStringLiteral("s%1").arg(i));
        design = design.with(site);
    }
    for (int i = 0; i < 400; ++i) {
        VirtualNetwork network;
        network.id = ObjectId(QStringLiteral("v%1").arg(i));
        design = design.with(network);
    }
    f.open(design);
    REQUIRE(f.matrix()->model()->rowCount() == 500);
    REQUIRE(f.matrix()->model()->columnCount() == 400);
    auto* counting = new CountingDelegate(f.matrix());
    f.matrix()->setItemDelegate(counting);
    f.matrix()->grab();
    CHECK(counting->painted > 0);
    CHECK(counting->painted < 600);
}

TEST_CASE("the list stays at hand, and chooses what the matrix chooses")
{
    PairsFixture f("7-spoke-behind-the-hub");
    f.child<QToolButton>("pairsAsList")->click();
    auto* table = f.child<FigureTable>("pairsTable");
    REQUIRE(table->isVisibleTo(&f.window));
    REQUIRE(table->model()->rowCount() == 2);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(1, 0)).center());
    const QString network = table->model()->index(1, 1).data().toString();
    f.child<QToolButton>("pairsAsMatrix")->click();
    CHECK(f.matrix()->model()->headerData(f.matrix()->currentIndex().column(), Qt::Horizontal).toString() == network);
}

TEST_CASE("without sites or networks a word of advice stands in place of the matrix")
{
    PairsFixture f;
    CHECK_FALSE(f.matrix()->isVisibleTo(&f.window));
    const auto isSeen = [&](const QString& text) {
        for (auto* label : f.child<PairsPanel>("pairs")->findChildren<QLabel*>())
            if (label->isVisibleTo(&f.window) && label->text().startsWith(text))
                return true;
        return false;
    };
    CHECK(isSeen("No sites yet"));
    Site site;
    site.id = ObjectId("s");
    f.open(Design().with(site));
    CHECK(isSeen("No virtual networks yet"));
}

TEST_CASE("figures of the matrix are dimmed until those of an edit are there")
{
    PairsFixture f("1-site-to-site-vpn");
    REQUIRE_FALSE(f.matrix()->model()->index(0, 0).data(PairMatrixModel::StaleRole).toBool());
    f.show("capacityLower");
    f.select(f.document.design().all<EdgeRouter>().rows().first()->id.text);
    f.type("ipsecThroughputMbps", "7");
    CHECK(f.matrix()->model()->index(0, 0).data(PairMatrixModel::StaleRole).toBool());
    f.settle();
    CHECK_FALSE(f.matrix()->model()->index(0, 0).data(PairMatrixModel::StaleRole).toBool());
    CHECK(f.cell() == "7 Mbps");
}

TEST_CASE("a long name is wrapped where it is best, in two lines at most")
{
    const QFont face = font(TextRole::Caption);
    CHECK(wrappedName("hub-vnet", face, 90) == "hub-vnet");
    CHECK(wrappedName("analytics-platform-spoke", face, 90).startsWith("analytics-\n"));
    for (const char* name : {"averyveryverylongnamewithoutanyplacetobreakit", "a b c d e f g h i j k l m n o p q r s t u v w x y z 0 1 2 3 4 5 6 7 8 9"}) {
        const QStringList lines = wrappedName(name, face, 90).split(QLatin1Char('\n'));
        REQUIRE(lines.size() == 2);
        for (const QString& line : lines)
            CHECK(QFontMetrics(face).horizontalAdvance(line) <= 90);
    }
}
