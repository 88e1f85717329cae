// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/analysis.h"
#include "model/design/kind_info.h"
#include "tests/catch.h"
#include "tests/gui/canvas_fixture.h"
#include <QAccessible>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <functional>

namespace {
ObjectId only(const CanvasFixture& canvas)
{
    REQUIRE(canvas.view.selection().size() >= 1);
    return canvas.view.selection().first();
}
}

TEST_CASE("a kind dropped on the canvas becomes an object there, chosen, in one undo step")
{
    CanvasFixture canvas;
    REQUIRE(canvas.dropKind("sites", {300, 300}));
    const ObjectId site = only(canvas);
    CHECK(canvas.design().kindOf(site) == ObjectKind::Site);
    const QPointF corner = canvas.view.mapFromScene(*canvas.design().find(site)->position);
    CHECK(QLineF(corner + QPointF(75, 24), QPointF(300, 300)).length() < 60);
    CHECK(canvas.document.history().count() == 1);
    canvas.document.history().undo();
    CHECK(canvas.design().objectCount() == 0);
    CHECK(canvas.view.selection().isEmpty());
}

TEST_CASE("a router dropped on a site belongs to it, a gateway on a network too")
{
    CanvasFixture canvas(QStringLiteral("7-spoke-behind-the-hub"));
    REQUIRE(canvas.dropKind("edgeRouters", canvas.at(75, 250)));
    CHECK(containerOf(canvas.design(), only(canvas)) == ObjectId(QStringLiteral("hq")));
    REQUIRE(canvas.dropKind("virtualNetworkGateways", canvas.at(1060, 100)));
    CHECK(containerOf(canvas.design(), only(canvas)) == ObjectId(QStringLiteral("spoke")));
}

TEST_CASE("a circuit dropped beside its peering location is refused with the reason")
{
    CanvasFixture canvas(QStringLiteral("2-one-expressroute-circuit"));
    QSignalSpy said(&canvas.view, &CanvasView::statusMessage);
    CHECK_FALSE(canvas.dropKind("expressRouteCircuits", canvas.at(440, 20)));
    CHECK(said.count() >= 1);
    CHECK(canvas.design().all<ExpressRouteCircuit>().size() == 1);
    CHECK(canvas.dropKind("expressRouteCircuits", canvas.at(550, 140)));
    CHECK(canvas.design().all<ExpressRouteCircuit>().size() == 2);
    CHECK_FALSE(canvas.dropKind("no such kind", canvas.at(440, 20)));
    CHECK_FALSE(canvas.dropKind("connections", canvas.at(440, 20)));
}

TEST_CASE("Enter in the palette adds into a container that takes the kind")
{
    CanvasFixture canvas(QStringLiteral("2-one-expressroute-circuit"));
    canvas.view.addAtCentre(ObjectKind::ExpressRouteCircuit);
    CHECK(containerOf(canvas.design(), only(canvas)) == ObjectId(QStringLiteral("pl1")));
    canvas.view.select(idsOf({"hq"}));
    canvas.view.addAtCentre(ObjectKind::EdgeRouter);
    CHECK(containerOf(canvas.design(), only(canvas)) == ObjectId(QStringLiteral("hq")));
    const QPointF place = *canvas.design().find(only(canvas))->position;
    CHECK(place != canvas.positionOf("r1"));
    CHECK(place != canvas.positionOf("r2"));
}

TEST_CASE("a link dragged from a handle makes what is meant, as one undo step")
{
    CanvasFixture canvas(QStringLiteral("1-site-to-site-vpn"));
    REQUIRE(canvas.dropKind("peeringLocations", canvas.at(550, 400)));
    const ObjectId location = only(canvas);
    const auto steps = canvas.document.history().count();
    canvas.moveTo(canvas.at(295, 144));                     // the handles of R1 appear
    QTest::mouseMove(canvas.view.viewport(), canvas.at(300, 140));
    QTest::mouseMove(canvas.view.viewport(), canvas.at(370, 144));
    canvas.drag(canvas.at(370, 144), canvas.at(550, 400));
    REQUIRE(canvas.design().all<ExpressRouteCircuit>().size() == 1);
    CHECK(containerOf(canvas.design(), (*canvas.design().all<ExpressRouteCircuit>().begin()).id) == location);
    CHECK(canvas.design().all<AccessLink>().size() >= 1);
    CHECK(canvas.document.history().count() == steps + 1);
    canvas.document.history().undo();
    CHECK(canvas.design().all<ExpressRouteCircuit>().isEmpty());
    CHECK(canvas.design().all<AccessLink>().isEmpty());
}

TEST_CASE("a click on a handle chooses its object and links nothing")
{
    CanvasFixture canvas(QStringLiteral("2-one-expressroute-circuit"));
    QTest::mouseMove(canvas.view.viewport(), canvas.at(300, 70));
    QTest::mouseMove(canvas.view.viewport(), canvas.at(370, 84));
    canvas.click(canvas.at(370, 84));
    CHECK(canvas.view.selection() == idsOf({"r1"}));
    CHECK_FALSE(canvas.document.history().canUndo());
}

TEST_CASE("an undo in the middle of a drag ends the drag")
{
    CanvasFixture canvas(QStringLiteral("2-one-expressroute-circuit"));
    canvas.drag(canvas.at(550, 135), canvas.at(550, 235));
    const QPointF moved = canvas.positionOf("pl1");
    canvas.press(canvas.at(295, 70));
    canvas.moveTo(canvas.at(320, 300));
    canvas.moveTo(canvas.at(330, 320));
    canvas.document.history().undo();
    canvas.moveTo(canvas.at(340, 330));
    canvas.release(canvas.at(340, 330));
    CHECK(canvas.positionOf("pl1") != moved);
    CHECK(canvas.positionOf("r1") == QPointF(220, 60));
    CHECK_FALSE(canvas.document.history().canUndo());
}

TEST_CASE("an illegal link says why and makes nothing")
{
    CanvasFixture canvas(QStringLiteral("4-two-circuits-two-peering-locations"));
    QSignalSpy said(&canvas.view, &CanvasView::statusMessage);
    canvas.view.setTool(CanvasTool::Connect);
    canvas.drag(canvas.at(550, 128), canvas.at(550, 248));  // circuit to circuit
    CHECK(canvas.design().all<GlobalReach>().size() == 1);
    const auto before = canvas.design().objectCount();
    const int steps = canvas.document.history().count();
    canvas.view.setTool(CanvasTool::Connect);
    canvas.drag(canvas.at(550, 128), canvas.at(550, 248));  // once is all Azure takes
    CHECK(canvas.design().objectCount() == before);
    CHECK(canvas.document.history().count() == steps);
    REQUIRE(said.count() >= 1);
    CHECK(said.last().first().toString().size() > 10);
}

TEST_CASE("the connect tool links by drag and by keyboard")
{
    CanvasFixture canvas(QStringLiteral("1-site-to-site-vpn"));
    REQUIRE(canvas.dropKind("virtualNetworks", canvas.at(850, 420)));
    const ObjectId network = only(canvas);
    canvas.view.setTool(CanvasTool::Connect);
    canvas.drag(canvas.at(840, 100), canvas.at(850, 420));  // hub to the new network
    CHECK(canvas.design().all<VirtualNetworkPeering>().size() == 2);
    canvas.document.history().undo();
    canvas.view.setTool(CanvasTool::Select);
    canvas.view.select({network});
    canvas.key(Qt::Key_L);
    CHECK(canvas.view.tool() == CanvasTool::Connect);
    canvas.key(Qt::Key_Return);
    CHECK(canvas.view.tool() == CanvasTool::Select);
    CHECK(canvas.document.history().canUndo());
}

TEST_CASE("a double click renames in place, and Escape drops the text")
{
    CanvasFixture canvas(QStringLiteral("2-one-expressroute-circuit"));
    QTest::mouseDClick(canvas.view.viewport(), Qt::LeftButton, {}, canvas.at(295, 84));
    auto* editor = canvas.view.viewport()->findChild<QLineEdit*>();
    REQUIRE(editor);
    CHECK(editor->text() == QStringLiteral("R1"));
    QTest::keyClicks(editor, QStringLiteral("Edge A"));
    QTest::keyClick(editor, Qt::Key_Return);
    CHECK(canvas.design().find(ObjectId(QStringLiteral("r1")))->name == QStringLiteral("Edge A"));
    CHECK(canvas.document.history().count() == 1);

    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    canvas.view.select(idsOf({"er-link-1"}));
    canvas.key(Qt::Key_F2);
    editor = canvas.view.viewport()->findChild<QLineEdit*>();
    REQUIRE(editor);
    QTest::keyClicks(editor, QStringLiteral("nonsense"));
    QTest::keyClick(editor, Qt::Key_Escape);
    CHECK(canvas.design().find(ObjectId(QStringLiteral("er-link-1")))->name == QStringLiteral("ER link 1"));
    canvas.document.history().undo();
    CHECK(canvas.design().find(ObjectId(QStringLiteral("r1")))->name == QStringLiteral("R1"));
}

TEST_CASE("the note tool places a note and takes its text")
{
    CanvasFixture canvas;
    canvas.view.setTool(CanvasTool::Note);
    canvas.click({400, 300});
    CHECK(canvas.view.tool() == CanvasTool::Select);
    auto* editor = canvas.view.viewport()->findChild<QPlainTextEdit*>();
    REQUIRE(editor);
    QTest::keyClicks(editor, QStringLiteral("ask the carrier"));
    canvas.click({50, 50});                                  // elsewhere keeps it
    REQUIRE(canvas.design().all<Note>().size() == 1);
    CHECK((*canvas.design().all<Note>().begin()).text.endsWith(QStringLiteral("ask the carrier")));
}

TEST_CASE("Tab walks all objects and leaves at the end, and Ctrl+arrows go to the neighbour")
{
    CanvasFixture canvas(QStringLiteral("2-one-expressroute-circuit"));
    canvas.view.setFocus();
    canvas.view.activateWindow();
    canvas.view.selectAll();
    const auto all = canvas.view.selection().size();
    CHECK(all == 10);                                        // 7 with an area, 2 access links, 1 connection
    canvas.view.select(idsOf({"hq"}));
    canvas.key(Qt::Key_Right, Qt::ControlModifier);
    CHECK((canvas.view.selection() == idsOf({"r1"}) || canvas.view.selection() == idsOf({"r2"})));
    canvas.view.select(idsOf({"r1"}));
    canvas.key(Qt::Key_Down, Qt::ControlModifier);
    CHECK(canvas.view.selection() == idsOf({"r2"}));
}

TEST_CASE("badges follow the analysis and a click on one asks why")
{
    CanvasFixture canvas(QStringLiteral("1-site-to-site-vpn"));
    REQUIRE(canvas.runner.waitUntilCurrent(10000));
    QSignalSpy asked(&canvas.view, &CanvasView::whyRequested);
    for (int x = 380; x < 600 && asked.isEmpty(); x += 6)    // somewhere on the line's first stretch
        canvas.click(canvas.at(x, 216));
    REQUIRE(asked.count() == 1);
    CHECK(asked.first().first().value<ObjectId>() == ObjectId(QStringLiteral("vpn-link")));
    CHECK(canvas.view.selection() == idsOf({"vpn-link"}));
}

TEST_CASE("every object has an accessible child with name, kind and figures")
{
    CanvasFixture canvas(QStringLiteral("2-one-expressroute-circuit"));
    REQUIRE(canvas.runner.waitUntilCurrent(10000));
    QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(&canvas.view);
    REQUIRE(accessible);
    QHash<QString, QAccessibleInterface*> items;
    const std::function<void(QAccessibleInterface*)> walk = [&](QAccessibleInterface* parent) {
        for (int i = 0; i < parent->childCount(); ++i) {
            QAccessibleInterface* item = parent->child(i);
            CHECK(parent->indexOfChild(item) == i);
            CHECK(item->parent() == parent);
            CHECK_FALSE(item->rect().isEmpty());
            items.insert(item->text(QAccessible::Name).section(QStringLiteral(","), 0, 2), item);
            walk(item);
        }
    };
    walk(accessible);
    CHECK(items.size() == 10);
    QAccessibleInterface* circuit = items.value(QStringLiteral("Circuit 1, ExpressRoute circuit, 1 Gbps"));
    REQUIRE(circuit);
    CHECK(circuit->parent() != accessible);              // stands in its peering location
    const QStringList names = items.keys();
    const QString link = names.filter(QStringLiteral("ER link 1")).value(0);
    REQUIRE(items.contains(link));
    CHECK(items[link]->text(QAccessible::Name).contains(QStringLiteral("99.88 %")));
    CHECK(items[link]->text(QAccessible::Name).contains(QStringLiteral("between ")));
    CHECK_FALSE(circuit->state().selected);
    canvas.view.select(idsOf({"er1"}));
    CHECK(circuit->state().selected);
    canvas.view.select({});
    circuit->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    CHECK(canvas.view.selection() == idsOf({"er1"}));
}

TEST_CASE("opening another file clears the selection and fits the view")
{
    CanvasFixture canvas(QStringLiteral("2-one-expressroute-circuit"));
    canvas.view.select(idsOf({"er1"}));
    canvas.document.startNew();
    CHECK(canvas.view.selection().isEmpty());
    CHECK(canvas.view.viewport()->grab().toImage().width() > 0);    // the empty state paints
    canvas.document.history().undo();
    CHECK(canvas.design().objectCount() == 0);
}
