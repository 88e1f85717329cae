// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/catch.h"
#include "tests/gui/window_fixture.h"
#include "model/edit/remove.h"
#include "views/canvas/canvas_view.h"
#include "views/panels/charts/link_charts.h"
#include "views/panels/figures/figure_columns.h"
#include "views/panels/figures/figure_table.h"
#include "views/panels/outline_model.h"
#include "views/panels/why_panel.h"
#include "views/theme/fonts.h"
#include "views/theme/metrics.h"
#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTabWidget>
#include <QTest>
#include <QTreeView>

namespace {
/// The text of a table's cell by row and column title.
QString cellText(FigureTable* table, const QString& firstCell, const QString& title)
{
    const QAbstractItemModel* model = table->model();
    for (int column = 0; column < model->columnCount(); ++column)
        for (int row = 0; row < model->rowCount(); ++row)
            if (model->headerData(column, Qt::Horizontal).toString() == title && model->index(row, 0).data().toString() == firstCell)
                return model->index(row, column).data().toString();
    return {};
}

void clickCell(FigureTable* table, int row, const QString& title)
{
    for (int column = 0; column < table->model()->columnCount(); ++column)
        if (table->model()->headerData(column, Qt::Horizontal).toString() == title) {
            const QModelIndex index = table->model()->index(row, column);
            table->scrollTo(index);
            QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(index).center());
            return;
        }
    FAIL(title.toStdString());
}
}

TEST_CASE("the links and pairs of example 3 show its expected figures")
{
    WindowFixture f("3-expressroute-with-vpn-backup");
    auto* links = f.child<FigureTable>("linksTable");
    REQUIRE(links->model()->rowCount() == 2);
    CHECK(cellText(links, "ER link 1", "End to end") == "99.88 %");
    CHECK(cellText(links, "VPN link", "Security") == "encrypted, on the internet");
    CHECK(cellText(links, "ER link 1", "To Azure") == "1 Gbps");
    auto* pairs = f.child<FigureTable>("pairsTable");
    CHECK(pairs->model()->rowCount() == 0);                          // nobody sees it
    f.child<QTabWidget>("live")->setCurrentIndex(1);
    f.child<QAbstractButton>("pairsAsList")->click();
    REQUIRE(pairs->model()->rowCount() == 1);
    CHECK(cellText(pairs, "HQ", "End to end") == toText(Availability::fraction(0.9999981808963782)));
    CHECK(cellText(pairs, "HQ", "End to end") == "99.99981 %");      // never rounded up
    CHECK(cellText(pairs, "HQ", "Resiliency") == "Standard + VPN");
}

TEST_CASE("a figure that is not known is said in full in every column of figures")
{
    WindowFixture f;
    const int needed = QFontMetrics(font(TextRole::Body)).horizontalAdvance(unknownCell({}).text) + 2 * Metrics::space;
    for (const QList<FigureColumn>& columns : {linkColumns(), pairColumns()})
        for (const FigureColumn& column : columns) {
            INFO(column.title.toStdString());
            CHECK((!column.figure || column.width >= needed));
        }
}

TEST_CASE("a click on the current row selects its link again")
{
    WindowFixture f("3-expressroute-with-vpn-backup");
    auto* links = f.child<FigureTable>("linksTable");
    clickCell(links, 0, "Type");
    const QList<ObjectId> chosen = f.window.canvas().selection();
    REQUIRE(chosen.size() == 1);
    f.window.canvas().select({});
    clickCell(links, 0, "Type");
    CHECK(f.window.canvas().selection() == chosen);
}

TEST_CASE("the worst link stands first")
{
    WindowFixture f("3-expressroute-with-vpn-backup");
    CHECK(f.child<FigureTable>("linksTable")->model()->index(0, 0).data().toString() == "VPN link");
}

TEST_CASE("rows are marked as old until the figures of an edit are there")
{
    WindowFixture f("1-site-to-site-vpn");
    auto* links = f.child<FigureTable>("linksTable");
    REQUIRE_FALSE(links->model()->index(0, 0).data(FigureModel::StaleRole).toBool());
    f.select(f.document.design().all<EdgeRouter>().rows().first()->id.text);
    f.type("ipsecThroughputMbps", "7");
    CHECK(links->model()->index(0, 0).data(FigureModel::StaleRole).toBool());
    f.settle();
    CHECK_FALSE(links->model()->index(0, 0).data(FigureModel::StaleRole).toBool());
    CHECK(links->model()->index(0, 2).data().toString() == "7 Mbps");
}

TEST_CASE("a click on a figure opens why, and the row is chosen on the canvas")
{
    WindowFixture f("3-expressroute-with-vpn-backup");
    auto* links = f.child<FigureTable>("linksTable");
    clickCell(links, 0, "End to end");
    auto* why = f.child<WhyPanel>("why");
    REQUIRE(why->figure());
    CHECK(why->figure()->kind == FigureKind::Availability);
    CHECK(why->isVisibleTo(&f.window));
    CHECK(f.window.canvas().selection() == QList<ObjectId>{why->figure()->link});
    REQUIRE(why->waitUntilShown(20000));
    CHECK(why->toPlainText().contains("99.84"));
}

TEST_CASE("choosing a link on the canvas chooses its row")
{
    WindowFixture f("3-expressroute-with-vpn-backup");
    const QString id = f.document.design().all<Connection>().rows().first()->id.text;
    f.select(id);
    CHECK(f.child<FigureTable>("linksTable")->currentKey() == id);
}

TEST_CASE("the charts show the parts, the nines and five factors of the link")
{
    WindowFixture f("3-expressroute-with-vpn-backup");
    auto* charts = f.child<LinkCharts>("linkCharts");
    CHECK(charts->security()->rows().size() == 5);
    CHECK(charts->availability()->rows().first().text == "99.84 %");
    const auto& parts = charts->capacity()->rows();
    REQUIRE_FALSE(parts.isEmpty());
    CHECK(std::any_of(parts.begin(), parts.end(), [](const ChartRow& row) { return row.tone == BarTone::Emphasised && row.text.contains("bottleneck"); }));
}

TEST_CASE("an empty design has a word of advice in place of empty tables")
{
    WindowFixture f;
    CHECK_FALSE(f.child<FigureTable>("linksTable")->isVisibleTo(&f.window));
}

TEST_CASE("the outline follows every edit and undo without a reset")
{
    WindowFixture f("7-spoke-behind-the-hub");
    auto* tree = f.child<QWidget>("outline")->findChild<QTreeView*>();
    auto* model = static_cast<OutlineModel*>(static_cast<QSortFilterProxyModel*>(tree->model())->sourceModel());
    QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    int resets = 0;
    QObject::connect(model, &QAbstractItemModel::modelReset, [&] { ++resets; });
    QList<ObjectId> ids;
    f.document.design().forEach([&](const auto& object) { ids << object.id; });
    for (const ObjectId& id : ids)
        CHECK(model->idAt(model->indexOf(id)) == id);
    for (const ObjectId& id : ids)
        if (f.document.design().contains(id))
            f.document.apply("remove", removeObjects(f.document.design(), {id}));
    CHECK(model->rowCount() == 0);
    while (f.document.history().canUndo())
        f.document.history().undo();
    for (const ObjectId& id : ids)
        CHECK(model->idAt(model->indexOf(id)) == id);
    CHECK(resets == 0);
}

TEST_CASE("the outline chooses on the canvas and is chosen from it, and filters by name")
{
    WindowFixture f("3-expressroute-with-vpn-backup");
    auto* tree = f.child<QWidget>("outline")->findChild<QTreeView*>();
    auto* proxy = static_cast<QSortFilterProxyModel*>(tree->model());
    auto* model = static_cast<OutlineModel*>(proxy->sourceModel());
    const ObjectId router = f.document.design().all<EdgeRouter>().rows().last()->id;
    tree->setCurrentIndex(proxy->mapFromSource(model->indexOf(router)));
    CHECK(f.window.canvas().selection() == QList<ObjectId>{router});
    const ObjectId site = f.document.design().all<Site>().rows().first()->id;
    f.select(site.text);
    CHECK(model->idAt(proxy->mapToSource(tree->selectionModel()->selectedIndexes().value(0))) == site);
    f.child<QWidget>("outline")->findChild<QLineEdit*>()->setText("vpn");
    CHECK_FALSE(proxy->mapFromSource(model->indexOf(router)).isValid());
    CHECK(f.window.canvas().selection() == QList<ObjectId>{site});
}
