// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/catch.h"
#include "tests/gui/canvas_fixture.h"
#include <QApplication>
#include <QMenu>

namespace {
QMenu* openMenu(CanvasFixture& canvas)
{
    return canvas.view.findChild<QMenu*>(QStringLiteral("newTargets"));
}

QAction* entry(QMenu* menu, const QString& array)
{
    for (QAction* action : menu->actions())
        if (action->data().toString() == array)
            return action;
    return nullptr;
}

void dragFromR1(CanvasFixture& canvas, QPoint to)
{
    canvas.moveTo(canvas.at(295, 144));
    QTest::mouseMove(canvas.view.viewport(), canvas.at(300, 140));
    QTest::mouseMove(canvas.view.viewport(), canvas.at(370, 144));
    canvas.drag(canvas.at(370, 144), to);
}
}

TEST_CASE("a link dropped in the open offers what could stand there, and makes it with the link in one step")
{
    CanvasFixture canvas(QStringLiteral("1-site-to-site-vpn"));
    const Design before = canvas.design();
    dragFromR1(canvas, canvas.at(550, 420));
    QMenu* menu = openMenu(canvas);
    REQUIRE(menu);
    CHECK(menu->isVisible());
    CHECK_FALSE(menu->actions().first()->isEnabled());
    CHECK(menu->actions().first()->text().contains("R1"));
    QAction* location = entry(menu, "peeringLocations");
    REQUIRE(location);
    CHECK(location->toolTip().contains("circuit"));
    CHECK_FALSE(entry(menu, "notes"));                               // nothing can be linked to it
    CHECK_FALSE(entry(menu, "expressRouteCircuits"));                // it cannot stand there
    location->trigger();
    menu->close();
    REQUIRE(canvas.design().all<PeeringLocation>().size() == 1);
    const PeeringLocation& made = *canvas.design().all<PeeringLocation>().rows().first();
    CHECK(canvas.view.selection() == QList<ObjectId>{made.id});
    CHECK(QLineF(*made.position + QPointF(75, 24), QPointF(550, 420)).length() < 80);
    CHECK(canvas.design().all<ExpressRouteCircuit>().size() == 1);
    CHECK(canvas.design().all<AccessLink>().size() >= 1);
    REQUIRE(canvas.document.history().count() == 1);
    CHECK(canvas.document.history().undoText().contains("R1"));
    canvas.document.history().undo();
    CHECK(canvas.design().objectCount() == before.objectCount());
}

TEST_CASE("closing the offer changes nothing")
{
    CanvasFixture canvas(QStringLiteral("1-site-to-site-vpn"));
    dragFromR1(canvas, canvas.at(550, 420));
    QMenu* menu = openMenu(canvas);
    REQUIRE(menu);
    QTest::keyClick(menu, Qt::Key_Escape);
    CHECK_FALSE(canvas.document.history().canUndo());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK_FALSE(openMenu(canvas));
}

TEST_CASE("a link dropped on an illegal target or on its own object offers nothing")
{
    CanvasFixture canvas(QStringLiteral("1-site-to-site-vpn"));
    dragFromR1(canvas, canvas.at(310, 150));
    CHECK_FALSE(openMenu(canvas));
    CHECK_FALSE(canvas.document.history().canUndo());
}
