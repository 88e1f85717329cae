// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/bends.h"
#include "model/edit/move.h"
#include "tests/catch.h"
#include "tests/gui/canvas_fixture.h"
#include "tests/gui/window_fixture.h"
#include "views/canvas/bend_handles.h"
#include "views/canvas/link_shapes.h"
#include "views/canvas/scene.h"

namespace {
/// The line as a new scene draws it.
LinkLook lineOf(const Design& design, const ObjectId& id)
{
    Scene scene(Catalogue::builtIn());
    scene.update(design);
    REQUIRE(scene.link(id));
    return *scene.link(id);
}

/// An access link that has an upright stretch to pull.
ObjectId bentLink(const CanvasFixture& canvas)
{
    for (const AccessLink& link : canvas.design().all<AccessLink>())
        for (const BendHandle& handle : bendHandles(lineOf(canvas.design(), link.id), 1))
            if (handle.kind == BendHandle::Kind::UprightStretch)
                return link.id;
    FAIL("no link with an upright stretch");
    return {};
}

BendHandle uprightHandle(const LinkLook& look)
{
    for (const BendHandle& handle : bendHandles(look, 1))
        if (handle.kind == BendHandle::Kind::UprightStretch)
            return handle;
    FAIL("no upright stretch");
    return {};
}
}

TEST_CASE("a chosen line is pulled by a stretch: one undo step, and the line keeps its way from then on")
{
    CanvasFixture canvas(QStringLiteral("4-two-circuits-two-peering-locations"));
    const ObjectId id = bentLink(canvas);
    const LinkLook before = lineOf(canvas.design(), id);
    const BendHandle handle = uprightHandle(before);
    const QPoint from = canvas.at(handle.place.x(), handle.place.y());
    canvas.drag(from, from + QPoint(23, 0));
    CHECK(canvas.design().find(id)->bends.isEmpty());    // it was not chosen: that was a rubber band or nothing
    canvas.view.select({id});
    const int steps = canvas.document.history().count();
    canvas.drag(from, from + QPoint(23, 5));
    CHECK(canvas.document.history().count() == steps + 1);
    const LinkLook after = lineOf(canvas.design(), id);
    CHECK_FALSE(after.bends.isEmpty());
    CHECK(distanceFrom(after.route, handle.place + QPointF(23, 0)) < 1.5);
    CHECK(after.fromPort == before.fromPort);
    CHECK(after.toPort == before.toPort);
    canvas.document.history().undo();
    CHECK(lineOf(canvas.design(), id) == before);
}

TEST_CASE("Escape while a line is pulled leaves it as it was")
{
    CanvasFixture canvas(QStringLiteral("4-two-circuits-two-peering-locations"));
    const ObjectId id = bentLink(canvas);
    canvas.view.select({id});
    const BendHandle handle = uprightHandle(lineOf(canvas.design(), id));
    const QPoint from = canvas.at(handle.place.x(), handle.place.y());
    canvas.press(from);
    canvas.moveTo(from + QPoint(30, 0));
    canvas.key(Qt::Key_Escape);
    canvas.release(from + QPoint(30, 0));
    CHECK(canvas.document.history().count() == 0);
    CHECK(canvas.design().find(id)->bends.isEmpty());
}

TEST_CASE("a straight line gets a bend where it is pulled, and loses it by a double click")
{
    CanvasFixture canvas(QStringLiteral("4-two-circuits-two-peering-locations"));
    const ObjectId id = bentLink(canvas);
    canvas.view.select({id});
    canvas.view.shapeLines(LineShape::Straight);
    REQUIRE(canvas.design().find(id)->lineShape == LineShape::Straight);
    const LinkLook look = lineOf(canvas.design(), id);
    CHECK(look.route.size() == 2);
    const QPointF middle = bendHandles(look, 1).first().place;
    const QPoint from = canvas.at(middle.x(), middle.y()), to = from + QPoint(-20, 60);
    canvas.drag(from, to);
    REQUIRE(canvas.design().find(id)->bends.size() == 1);
    CHECK(lineOf(canvas.design(), id).route.size() == 3);
    const QPointF bend = canvas.design().find(id)->bends.first();
    QTest::mouseDClick(canvas.view.viewport(), Qt::LeftButton, {}, canvas.at(bend.x(), bend.y()));
    CHECK(canvas.design().find(id)->bends.isEmpty());
}

TEST_CASE("shapes from the menu: without a choice all links, unbending gives back the way they find themselves")
{
    WindowFixture fixture(QStringLiteral("3-expressroute-with-vpn-backup"));
    fixture.window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&fixture.window));
    const auto trigger = [&](const char* action) { fixture.child<QAction>(QString::fromLatin1(action))->trigger(); };
    const Design start = fixture.document.design();
    trigger("design.lineCurved");
    for (const AccessLink& link : fixture.document.design().all<AccessLink>())
        CHECK(link.lineShape == LineShape::Curved);
    for (const Connection& connection : fixture.document.design().all<Connection>())
        CHECK(connection.lineShape == LineShape::Curved);
    CHECK(fixture.document.history().count() == 1);
    trigger("design.lineCurved");
    CHECK(fixture.document.history().count() == 1);      // nothing to do
    trigger("design.lineOrthogonal");
    const ObjectId link = start.all<AccessLink>().begin()->id;
    REQUIRE(fixture.document.apply(QStringLiteral("Bend"), bendLine(fixture.document.design(), link, {{300, 20}, {300, 90}})));
    fixture.select(link.text);
    trigger("design.unbend");
    CHECK(lineOf(fixture.document.design(), link) == lineOf(start, link));
}

TEST_CASE("laying out takes bends along with what their line connects")
{
    CanvasFixture canvas(QStringLiteral("4-two-circuits-two-peering-locations"));
    const ObjectId id = bentLink(canvas);
    const LinkLook before = lineOf(canvas.design(), id);
    const BendHandle handle = uprightHandle(before);
    const QList<QPointF> bends = bendsAfter(before, handle, handle.place + QPointF(15, 0), {12, 12});
    REQUIRE(canvas.document.apply(QStringLiteral("Bend"), bendLine(canvas.design(), id, bends)));
    const ObjectId location = canvas.design().all<PeeringLocation>().begin()->id;
    REQUIRE(canvas.document.apply(QStringLiteral("Move"), moveObjects(canvas.design(), {location}, {900, 700})));
    canvas.view.layOut();
    const LinkLook after = lineOf(canvas.design(), id);
    REQUIRE_FALSE(after.bends.isEmpty());
    const QRectF ends = QRectF(after.fromPort, after.toPort).normalized().adjusted(-60, -60, 60, 60);
    for (const QPointF& bend : after.bends)
        CHECK(ends.contains(bend));
}

TEST_CASE("an end of a chosen link is dragged to another router: one undo step, same id, and nothing where it cannot end")
{
    CanvasFixture canvas(QStringLiteral("4-two-circuits-two-peering-locations"));
    const Design start = canvas.design();
    const AccessLink link = *start.all<AccessLink>().begin();
    ObjectId other;
    for (const EdgeRouter& router : start.all<EdgeRouter>())
        if (router.id != link.router)
            other = router.id;
    REQUIRE_FALSE(other.isEmpty());
    Scene scene(Catalogue::builtIn());
    scene.update(start);
    const QPointF port = scene.link(link.id)->fromPort, target = scene.node(other)->box.center(), network = scene.node(start.all<VirtualNetwork>().begin()->id)->box.center();
    canvas.view.select({link.id});
    canvas.drag(canvas.at(port.x(), port.y()), canvas.at(network.x(), network.y()));
    CHECK(canvas.document.history().count() == 0);
    canvas.drag(canvas.at(port.x(), port.y()), canvas.at(target.x(), target.y()));
    CHECK(canvas.document.history().count() == 1);
    CHECK(canvas.design().find<AccessLink>(link.id)->router == other);
    canvas.document.history().undo();
    CHECK(canvas.design().find<AccessLink>(link.id)->router == link.router);
    // By keys: aim with Tab, move with Enter.
    canvas.view.select({link.id});
    canvas.view.reattachStart();
    canvas.key(Qt::Key_Return);
    CHECK(canvas.document.history().count() == 1);
    CHECK(canvas.design().find<AccessLink>(link.id)->router != link.router);
}
