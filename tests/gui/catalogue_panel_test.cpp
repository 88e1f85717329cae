// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/catch.h"
#include "tests/gui/window_fixture.h"
#include "views/canvas/canvas_view.h"
#include "views/panels/catalogue/catalogue_model.h"
#include "views/panels/catalogue/catalogue_table.h"
#include "views/panels/catalogue/fact_list.h"
#include "views/panels/catalogue_panel.h"
#include <QAction>
#include <QComboBox>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <algorithm>

namespace {
CataloguePanel& shownCatalogue(WindowFixture& desk)
{
    desk.window.action("view.catalogue")->trigger();
    auto* panel = desk.child<CataloguePanel>("catalogue");
    REQUIRE(panel);
    REQUIRE(panel->isVisible());
    panel->setToday(QDate(2026, 11, 23));
    return *panel;
}

void typeQuery(WindowFixture& desk, const QString& text)
{
    auto* line = desk.child<QLineEdit>("catalogueSearch");
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, text);
}

QStringList tableNames(const CataloguePanel& panel)
{
    QStringList names;
    for (int row = 0; row < panel.table()->model()->rowCount(); ++row)
        names << panel.table()->model()->index(row, 0).data().toString();
    return names;
}

void chooseCategory(WindowFixture& desk, CatalogueCategory category)
{
    auto* box = desk.child<QComboBox>("catalogueCategory");
    box->setCurrentIndex(box->findData(int(category)));
    emit box->activated(box->currentIndex());
}

FactRow factLabelled(const CataloguePanel& panel, const QString& label)
{
    for (const FactRow& row : panel.facts()->rows())
        if (row.label == label)
            return row;
    FAIL("no fact " << label.toStdString());
    return {};
}
}

TEST_CASE("the catalogue is hidden until it is asked for, and its key shows it with the search ready, and hides it again")
{
    WindowFixture desk("3-expressroute-with-vpn-backup");
    auto* dock = desk.child<QDockWidget>("catalogueDock");
    CHECK_FALSE(dock->isVisible());
    CataloguePanel& panel = shownCatalogue(desk);
    CHECK(dock->isVisible());
    CHECK(tableNames(panel).size() > 400);
    auto* box = desk.child<QComboBox>("catalogueCategory");
    CHECK(box->itemText(box->findData(int(CatalogueCategory::PeeringLocation))) == "Peering locations (148)");
    CHECK(box->itemText(box->findData(int(CatalogueCategory::Region))) == "Regions (71)");
    desk.window.activateWindow();
    desk.child<QLineEdit>("catalogueSearch")->setFocus();
    QCoreApplication::processEvents();
    if (desk.child<QLineEdit>("catalogueSearch")->hasFocus()) {
        desk.window.action("view.catalogue")->trigger();
        CHECK_FALSE(dock->isVisible());
    }
}

TEST_CASE("typing searches all lists, and the best match shows its figures with source and date")
{
    WindowFixture desk("3-expressroute-with-vpn-backup");
    CataloguePanel& panel = shownCatalogue(desk);
    typeQuery(desk, "ErGw3AZ");
    REQUIRE_FALSE(tableNames(panel).isEmpty());
    CHECK(tableNames(panel).first() == "ErGw3AZ");
    CHECK(desk.child<QLabel>("catalogueName")->text() == "ErGw3AZ");
    CHECK(factLabelled(panel, "Bandwidth").value == "10 Gbps");
    for (const FactRow& row : panel.facts()->rows())
        CHECK_FALSE(row.source.isEmpty());
    typeQuery(desk, "equinix");
    CHECK(tableNames(panel).contains("Amsterdam"));
    CHECK(desk.child<QLabel>("catalogueCount")->text().endsWith("found"));
    typeQuery(desk, "amsterdam metro");
    CHECK(tableNames(panel).first() == "Amsterdam Metro");
    CHECK(factLabelled(panel, "Metro").value.contains("Digital Realty AMS8"));
    CHECK(factLabelled(panel, "Announced, not working yet").value == "GTT");
    typeQuery(desk, "nothing of the kind");
    CHECK(tableNames(panel).isEmpty());
    CHECK_FALSE(panel.table()->isVisible());
}

TEST_CASE("a list has its own columns, and throughputs sort by size")
{
    WindowFixture desk("3-expressroute-with-vpn-backup");
    CataloguePanel& panel = shownCatalogue(desk);
    chooseCategory(desk, CatalogueCategory::VpnGatewaySku);
    CHECK(panel.table()->model()->headerData(2, Qt::Horizontal).toString() == "Throughput");
    panel.table()->sortByColumn(2, Qt::DescendingOrder);
    CHECK(panel.table()->model()->index(0, 2).data().toString() == "10 Gbps");
    panel.table()->sortByColumn(2, Qt::AscendingOrder);
    CHECK(panel.table()->model()->index(0, 2).data().toString() == "100 Mbps");
    chooseCategory(desk, CatalogueCategory::PeeringLocation);
    CHECK(tableNames(panel).size() == 148);
}

TEST_CASE("old sources are marked in words, by an age that is set in the panel and found again")
{
    {
        WindowFixture desk("3-expressroute-with-vpn-backup");
        CataloguePanel& panel = shownCatalogue(desk);
        panel.showEntry(vpnGatewaySkuCard("VpnGw1AZ", 1));
        const auto marks = [&] { return std::count_if(panel.facts()->rows().begin(), panel.facts()->rows().end(), [](const FactRow& row) { return !row.mark.isEmpty(); }); };
        desk.child<QSpinBox>("catalogueAge")->setValue(1);
        CHECK(marks() > 0);
        CHECK(factLabelled(panel, "Tunnels, at most").mark == "older than a month");
        desk.child<QSpinBox>("catalogueAge")->setValue(600);
        CHECK(factLabelled(panel, "Tunnels, at most").mark.isEmpty());
        desk.child<QSpinBox>("catalogueAge")->setValue(36);
        desk.window.close();
    }
    Document document(Catalogue::builtIn());
    AnalysisRunner runner(document);
    MainWindow again(document, runner);
    CHECK(again.findChild<QSpinBox*>("catalogueAge")->value() == 36);
}

TEST_CASE("Place puts a location or a network in a region on the canvas in one undo step")
{
    WindowFixture desk("3-expressroute-with-vpn-backup");
    CataloguePanel& panel = shownCatalogue(desk);
    const auto before = desk.document.design().objectCount();
    panel.showEntry(peeringLocationCard("Zurich Metro", "public"));
    desk.child<QPushButton>("cataloguePlace")->click();
    REQUIRE(desk.document.design().objectCount() == before + 1);
    const ObjectId placed = desk.window.canvas().selection().value(0);
    CHECK(desk.value(placed.text, "location").toString() == "Zurich Metro");
    CHECK(desk.child<QLabel>("catalogueObjects")->isVisible());
    desk.document.history().undo();
    CHECK(desk.document.design().objectCount() == before);

    panel.showEntry(peeringLocationCard("Dallas", "usGov"));
    desk.child<QPushButton>("cataloguePlace")->click();
    CHECK(desk.value(desk.window.canvas().selection().value(0).text, "cloud").toString() == "usGov");
    panel.showEntry(regionCard("swedencentral"));
    desk.child<QPushButton>("cataloguePlace")->click();
    CHECK(desk.value(desk.window.canvas().selection().value(0).text, "region").toString() == "swedencentral");
    panel.showEntry(expressRouteGatewaySkuCard("ErGw1AZ"));
    CHECK_FALSE(desk.child<QPushButton>("cataloguePlace")->isVisible());
}

TEST_CASE("an entry dragged onto the canvas stands there")
{
    WindowFixture desk("3-expressroute-with-vpn-backup");
    CataloguePanel& panel = shownCatalogue(desk);
    chooseCategory(desk, CatalogueCategory::PeeringLocation);
    auto* model = panel.table()->model();
    const QModelIndexList frankfurt = model->match(model->index(0, 0), Qt::DisplayRole, "Frankfurt", 1, Qt::MatchExactly);
    REQUIRE(frankfurt.size() == 1);
    CHECK(model->flags(frankfurt.first()) & Qt::ItemIsDragEnabled);
    const std::unique_ptr<QMimeData> mime(model->mimeData(frankfurt));
    QWidget* viewport = desk.window.canvas().viewport();
    const QPoint point(40, 40);
    QDragEnterEvent enter(point, Qt::CopyAction, mime.get(), Qt::LeftButton, {});
    QApplication::sendEvent(viewport, &enter);
    CHECK(enter.isAccepted());
    QDragMoveEvent move(point, Qt::CopyAction, mime.get(), Qt::LeftButton, {});
    QApplication::sendEvent(viewport, &move);
    QDropEvent drop(QPointF(point), Qt::CopyAction, mime.get(), Qt::LeftButton, {});
    QApplication::sendEvent(viewport, &drop);
    CHECK(desk.value(desk.window.canvas().selection().value(0).text, "location").toString() == "Frankfurt");
    desk.document.history().undo();
    CHECK_FALSE(desk.document.history().canUndo());
}

TEST_CASE("choosing an object shows its entry, and the entry leads to its objects")
{
    WindowFixture desk("3-expressroute-with-vpn-backup");
    CataloguePanel& panel = shownCatalogue(desk);
    const auto locations = desk.document.design();
    const PeeringLocation& drawn = *locations.all<PeeringLocation>().begin();
    desk.window.canvas().select({drawn.id});
    CHECK(panel.shownCard() == peeringLocationCard(drawn.location, "public"));
    desk.window.canvas().select({});
    emit desk.child<QLabel>("catalogueObjects")->linkActivated("#");
    CHECK(desk.window.canvas().selection() == QList<ObjectId>{drawn.id});
}
