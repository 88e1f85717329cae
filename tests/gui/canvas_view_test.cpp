// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/catch.h"
#include "tests/gui/canvas_fixture.h"
#include "views/theme/theme.h"
#include <QApplication>
#include <QClipboard>
#include <QImage>
#include <QWheelEvent>
#include <cmath>

TEST_CASE("a click chooses, shift adds, an empty place clears")
{
    CanvasFixture canvas(QStringLiteral("3-expressroute-with-vpn-backup"));
    QSignalSpy changed(&canvas.view, &CanvasView::selectionChanged);
    canvas.click(canvas.at(295, 84));
    CHECK(canvas.view.selection() == idsOf({"r1"}));
    canvas.click(canvas.at(295, 204), Qt::ShiftModifier);
    CHECK(canvas.view.selection() == idsOf({"r1", "r2"}));
    canvas.click(canvas.at(295, 84), Qt::ShiftModifier);
    CHECK(canvas.view.selection() == idsOf({"r2"}));
    canvas.click(canvas.at(440, 20));
    CHECK(canvas.view.selection().isEmpty());
    CHECK(changed.count() == 4);
}

TEST_CASE("a chip is chosen before its container and a line by its stroke")
{
    CanvasFixture canvas(QStringLiteral("2-one-expressroute-circuit"));
    canvas.click(canvas.at(550, 190));
    CHECK(canvas.view.selection() == idsOf({"er1"}));
    canvas.click(canvas.at(550, 135));
    CHECK(canvas.view.selection() == idsOf({"pl1"}));
    canvas.click(canvas.at(395, 84));                        // al1 leaves R1 there
    CHECK(canvas.view.selection() == idsOf({"al1"}));
}

TEST_CASE("a drag moves in steps of the grid and is one undo step")
{
    CanvasFixture canvas(QStringLiteral("2-one-expressroute-circuit"));
    const QPointF before = canvas.positionOf("pl1");
    const auto count = canvas.document.history().count();
    canvas.drag(canvas.at(550, 135), canvas.at(550 + 47, 135 + 203));
    const QPointF after = canvas.positionOf("pl1");
    CHECK(after != before);
    CHECK(std::fmod(after.y(), 20) == 0);
    CHECK(canvas.document.history().count() == count + 1);
    canvas.document.history().undo();
    CHECK(canvas.positionOf("pl1") == before);
    canvas.document.history().redo();
    CHECK(canvas.positionOf("pl1") == after);
}

TEST_CASE("moving a site takes its routers along, with Alt to the pixel")
{
    CanvasFixture canvas(QStringLiteral("2-one-expressroute-circuit"));
    const QPointF router = canvas.positionOf("r1");
    canvas.drag(canvas.at(75, 140), canvas.at(75 - 13, 140 + 37), Qt::AltModifier);
    CHECK(canvas.positionOf("hq") == QPointF(-13, 157));
    CHECK(canvas.positionOf("r1") == router + QPointF(-13, 37));
}

TEST_CASE("an internet access without a position gets one when it is moved")
{
    CanvasFixture canvas(QStringLiteral("1-site-to-site-vpn"));
    REQUIRE_FALSE(canvas.design().find(ObjectId(QStringLiteral("dia")))->position);
    canvas.drag(canvas.at(295, 210), canvas.at(295, 290));
    REQUIRE(canvas.design().find(ObjectId(QStringLiteral("dia")))->position);
    CHECK(canvas.positionOf("dia").y() > 240);
}

TEST_CASE("Escape during a drag leaves everything as it was")
{
    CanvasFixture canvas(QStringLiteral("2-one-expressroute-circuit"));
    const QPointF before = canvas.positionOf("pl1");
    canvas.press(canvas.at(550, 135));
    canvas.moveTo(canvas.at(600, 200));
    canvas.moveTo(canvas.at(640, 300));
    canvas.key(Qt::Key_Escape);
    canvas.release(canvas.at(640, 300));
    CHECK(canvas.positionOf("pl1") == before);
    CHECK_FALSE(canvas.document.history().canUndo());
}

TEST_CASE("arrows nudge, and a burst of them is one undo step")
{
    CanvasFixture canvas(QStringLiteral("2-one-expressroute-circuit"));
    canvas.view.select(idsOf({"r1"}));
    for (int i = 0; i < 3; ++i)
        canvas.key(Qt::Key_Right);
    canvas.key(Qt::Key_Down, Qt::AltModifier);
    CHECK(canvas.positionOf("r1") == QPointF(280, 61));
    CHECK(canvas.document.history().count() == 1);
    canvas.document.history().undo();
    CHECK(canvas.positionOf("r1") == QPointF(220, 60));
}

TEST_CASE("a rubber band takes what it touches, and containers it holds whole")
{
    CanvasFixture canvas(QStringLiteral("2-one-expressroute-circuit"));
    canvas.drag(canvas.at(445, 20), canvas.at(650, 250));
    CHECK(canvas.view.selection().contains(ObjectId(QStringLiteral("pl1"))));
    CHECK_FALSE(canvas.view.selection().contains(ObjectId(QStringLiteral("er1"))));       // it goes with its location
    CHECK_FALSE(canvas.view.selection().contains(ObjectId(QStringLiteral("hub"))));
    canvas.drag(canvas.at(445, 20), canvas.at(500, 180));
    CHECK(canvas.view.selection() == idsOf({"er1"}));
}

TEST_CASE("delete takes what cannot stand alone, and undo brings all back")
{
    CanvasFixture canvas(QStringLiteral("3-expressroute-with-vpn-backup"));
    const auto count = canvas.design().objectCount();
    canvas.view.select(idsOf({"pl1"}));
    canvas.key(Qt::Key_Delete);
    CHECK_FALSE(canvas.design().contains(ObjectId(QStringLiteral("er1"))));
    CHECK_FALSE(canvas.design().contains(ObjectId(QStringLiteral("al1"))));
    CHECK(canvas.view.selection().isEmpty());
    canvas.document.history().undo();
    CHECK(canvas.design().objectCount() == count);
}

TEST_CASE("copy and paste bring inner links along and choose the copies")
{
    CanvasFixture canvas(QStringLiteral("2-one-expressroute-circuit"));
    const auto links = canvas.design().all<AccessLink>().size();
    canvas.view.select(idsOf({"hq", "r1", "r2", "pl1"}));
    canvas.view.copy();
    canvas.view.select({});
    canvas.view.paste();
    CHECK(canvas.design().all<AccessLink>().size() == 2 * links);
    CHECK(canvas.design().all<ExpressRouteCircuit>().size() == 2);
    CHECK(canvas.design().all<Connection>().size() == 1);                               // its gateway was not copied
    REQUIRE_FALSE(canvas.view.selection().isEmpty());
    CHECK_FALSE(canvas.view.selection().contains(ObjectId(QStringLiteral("hq"))));
    const auto objects = canvas.design().objectCount();
    canvas.view.duplicate();
    CHECK(canvas.design().objectCount() > objects);
}

TEST_CASE("a clipboard without objects is refused in words")
{
    CanvasFixture canvas;
    QGuiApplication::clipboard()->setText(QStringLiteral("hello"));
    QSignalSpy said(&canvas.view, &CanvasView::statusMessage);
    canvas.view.paste();
    REQUIRE(said.count() == 1);
    CHECK(said.first().first().toString().contains(QStringLiteral("clipboard")));
    CHECK_FALSE(canvas.document.history().canUndo());
}

TEST_CASE("zooming with the wheel keeps the point under the mouse")
{
    CanvasFixture canvas(QStringLiteral("7-spoke-behind-the-hub"));
    const QPointF mouse(613, 287);
    const QPointF before = canvas.view.mapToScene(mouse);
    for (const int delta : {120, 120, -240, -120, 360}) {
        QWheelEvent wheel(mouse, canvas.view.viewport()->mapToGlobal(mouse), QPoint(), QPoint(0, delta), Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(canvas.view.viewport(), &wheel);
        CHECK(QLineF(before, canvas.view.mapToScene(mouse)).length() < 1.0 / canvas.view.zoom() + 0.5);
    }
    CHECK(canvas.view.zoom() != 1);
}

TEST_CASE("fit shows everything with a margin and never enlarges")
{
    CanvasFixture canvas(QStringLiteral("7-spoke-behind-the-hub"));
    QSignalSpy zoomed(&canvas.view, &CanvasView::zoomChanged);
    canvas.view.resize(600, 300);
    canvas.view.fit();
    CHECK(canvas.view.zoom() < 0.7);
    CHECK(zoomed.count() > 0);
    const QRectF seen(canvas.view.viewport()->rect());
    CHECK(seen.contains(canvas.view.mapFromScene({-12, 48})));
    CHECK(seen.contains(canvas.view.mapFromScene({1156, 312})));
    canvas.view.resize(3000, 2000);
    canvas.view.fit();
    CHECK(canvas.view.zoom() == 1);
}

TEST_CASE("panning: the wheel, the middle button and space move the view, not the design")
{
    CanvasFixture canvas(QStringLiteral("2-one-expressroute-circuit"));
    const QPointF before = canvas.view.mapFromScene({0, 0});
    QWheelEvent wheel(QPointF(100, 100), QPointF(), QPoint(0, -40), QPoint(0, -120), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(canvas.view.viewport(), &wheel);
    CHECK(canvas.view.mapFromScene({0, 0}) == before + QPointF(0, -40));
    QTest::keyPress(&canvas.view, Qt::Key_Space);
    canvas.drag(canvas.at(300, 60), canvas.at(330, 110));
    QTest::keyRelease(&canvas.view, Qt::Key_Space);
    CHECK(canvas.view.mapFromScene({0, 0}) == before + QPointF(30, 10));
    CHECK_FALSE(canvas.document.history().canUndo());
}

TEST_CASE("a change of theme repaints the canvas")
{
    CanvasFixture canvas(QStringLiteral("2-one-expressroute-circuit"));
    const auto corner = [&] { return canvas.view.viewport()->grab().toImage().pixelColor(3, 3); };
    applyTheme(*qApp, ThemeName::Light);
    CHECK(corner() == themeOf(ThemeName::Light).canvas);
    applyTheme(*qApp, ThemeName::Dark);
    CHECK(corner() == themeOf(ThemeName::Dark).canvas);
    applyTheme(*qApp, ThemeName::Light);
    CHECK(corner() == themeOf(ThemeName::Light).canvas);
}
