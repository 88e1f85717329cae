// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/set_field.h"
#include "tests/catch.h"
#include "tests/gui/window_fixture.h"
#include "views/canvas/canvas_view.h"
#include "views/panels/catalogue/catalogue_model.h"
#include "views/panels/catalogue/catalogue_table.h"
#include "views/panels/catalogue/fact_list.h"
#include "views/panels/catalogue_panel.h"
#include "views/panels/map/map_view.h"
#include "views/window/notice_bar.h"
#include "views/window/settings.h"
#include <QAction>
#include <QApplication>
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
#include <QToolButton>
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

TEST_CASE("own figures lie over the catalogue: computed anew, marked with what they replaced, remembered, and left again")
{
    const QString path = QStringLiteral(LANDBRIDGE_SOURCE_DIR "/tests/formats/overlay/contoso.overlay.json");
    {
        WindowFixture desk("3-expressroute-with-vpn-backup");
        CataloguePanel& panel = shownCatalogue(desk);
        const auto capacity = [&] { return desk.runner.latest()->links[0].figures.capacity.lower().mbps->mbps(); };
        REQUIRE(capacity() == 1000);
        desk.window.useOwnFigures(path);
        desk.settle();
        CHECK(desk.runner.latest()->catalogue == &desk.document.catalogue());
        CHECK(capacity() == 950);
        CHECK(desk.child<QToolButton>("catalogueOwnFigures")->text() == "contoso.overlay.json");
        panel.showEntry(expressRouteGatewaySkuCard("ErGw1AZ"));
        CHECK(factLabelled(panel, "Bandwidth").value == "950 Mbps");
        CHECK(factLabelled(panel, "Bandwidth").own == "own figure; built-in: 1 Gbps");
        CHECK(factLabelled(panel, "Bandwidth").source.startsWith("measured"));
        auto* box = desk.child<QComboBox>("catalogueCategory");
        box->setCurrentIndex(box->findData(-1));
        emit box->activated(box->currentIndex());
        CHECK(tableNames(panel).contains("ErGw1AZ (own figures)"));
        CHECK_FALSE(tableNames(panel).contains("ErGw2AZ"));

        desk.window.useOwnFigures(desk.folder.filePath("none.json"));     // an error leaves all as it is
        CHECK(desk.window.notices().isVisible());
        CHECK(factLabelled(panel, "Bandwidth").value == "950 Mbps");
        desk.window.close();
    }
    Document document(Catalogue::builtIn());
    AnalysisRunner runner(document);
    MainWindow again(document, runner);
    CHECK(document.catalogue().ownFigures().name == "Contoso's contracts");
    again.findChild<QAction*>("ownFigures.leave")->trigger();
    CHECK(&document.catalogue() == &Catalogue::builtIn());
    REQUIRE(runner.waitUntilCurrent(20000));
    CHECK(savedOwnFigures().isEmpty());
}

TEST_CASE("the map shows sites, locations and regions at their coordinates, and a click chooses the entry and the object")
{
    WindowFixture desk("3-expressroute-with-vpn-backup");
    CataloguePanel& panel = shownCatalogue(desk);
    desk.child<QToolButton>("catalogueAsMap")->click();
    MapView& map = *panel.map();
    REQUIRE(map.isVisible());
    const auto placeNamed = [&](const QString& label) {
        for (int index = 0; index < map.scene().places.size(); ++index)
            if (map.scene().places[index].label == label)
                return index;
        FAIL("no place " << label.toStdString());
        return -1;
    };
    CHECK(map.scene().places.size() >= 148 + 71);
    const int amsterdam = placeNamed("Amsterdam");
    CHECK(map.scene().places[amsterdam].isDrawn());
    CHECK_FALSE(map.scene().places[placeNamed("Tokyo")].isDrawn());
    REQUIRE_FALSE(map.scene().lines.isEmpty());
    CHECK(std::any_of(map.scene().lines.begin(), map.scene().lines.end(), [](const MapLine& line) { return line.label.endsWith(" ms"); }));

    map.fitEarth();
    const int region = placeNamed("Brazil South");
    CHECK(QRectF(map.rect()).contains(map.pixelOf(region)));
    QTest::mouseClick(&map, Qt::LeftButton, {}, map.pixelOf(region).toPoint());
    CHECK(map.scene().places[region].at == Catalogue::builtIn().region("brazilsouth")->coordinates.value);
    CHECK_FALSE(panel.shownCard().isEmpty());

    map.fitDesign();
    const QPoint there = map.pixelOf(amsterdam).toPoint();
    QString found;
    for (int click = 0; click < 12 && found != map.scene().places[amsterdam].card; ++click) {   // what stands at one spot comes in turn
        QTest::mouseClick(&map, Qt::LeftButton, {}, there);
        found = panel.shownCard();
    }
    CHECK(found == map.scene().places[amsterdam].card);
    CHECK(desk.window.canvas().selection() == map.scene().places[amsterdam].objects);
}

TEST_CASE("labels of the map never overlap, at any zoom, and Metro searches leave what was looked for")
{
    WindowFixture desk("4-two-circuits-two-peering-locations");
    CataloguePanel& panel = shownCatalogue(desk);
    desk.child<QToolButton>("catalogueAsMap")->click();
    MapView& map = *panel.map();
    for (const double zoom : {1.0, 2.0, 4.0, 9.0, 20.0, 60.0, 150.0}) {
        MapCamera camera;
        camera.centre = {50, 8};
        camera.pixelsPerDegree = zoom;
        map.setCamera(camera);
        const auto& labels = map.labels();
        for (qsizetype one = 0; one < labels.size(); ++one)
            for (qsizetype other = one + 1; other < labels.size(); ++other)
                CHECK_FALSE(labels[one].rect.intersects(labels[other].rect));
    }
    CHECK_FALSE(map.labels().isEmpty());
    typeQuery(desk, "metro");
    QStringList labels;
    for (const MapPlace& place : map.scene().places)
        labels << place.label;
    CHECK(labels.contains("Zurich Metro"));
    CHECK_FALSE(labels.contains("Tokyo"));
}

TEST_CASE("the map is walked by keys, and what has no coordinates is told and stands nowhere")
{
    WindowFixture desk("3-expressroute-with-vpn-backup");
    const auto design = desk.document.design();
    const ObjectId site = design.all<Site>().begin()->id;
    Design edited = design;
    for (const char* key : {"latitude", "longitude"})
        edited = *setField(edited, site, QString::fromLatin1(key), QJsonValue(QJsonValue::Undefined));
    REQUIRE(desk.document.apply("No place", edited));
    desk.settle();
    CataloguePanel& panel = shownCatalogue(desk);
    desk.child<QToolButton>("catalogueAsMap")->click();
    MapView& map = *panel.map();
    CHECK(map.scene().unplaced == QList<ObjectId>{site});
    CHECK(desk.child<QLabel>("catalogueUnplaced")->isVisible());
    for (const MapPlace& place : map.scene().places) {
        CHECK_FALSE(place.objects.contains(site));
        CHECK((place.at.latitude != 0 || place.at.longitude != 0));
    }
    emit desk.child<QLabel>("catalogueUnplaced")->linkActivated(site.text);
    CHECK(desk.window.canvas().selection() == QList<ObjectId>{site});
    map.fitEarth();
    QTest::keyClick(&map, Qt::Key_Right);
    QTest::keyClick(&map, Qt::Key_Return);
    const QString first = panel.shownCard();
    CHECK_FALSE(first.isEmpty());
    QTest::keyClick(&map, Qt::Key_Right);
    QTest::keyClick(&map, Qt::Key_Return);
    CHECK(panel.shownCard() != first);
    const double zoom = map.camera().pixelsPerDegree;
    QTest::keyClick(&map, Qt::Key_Plus);
    CHECK(map.camera().pixelsPerDegree > zoom);
}
