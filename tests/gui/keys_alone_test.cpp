// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody without a mouse draws ExpressRoute with a VPN as its backup, and reads the right figures.

#include "model/analysis/analysis.h"
#include "model/edit/add.h"
#include "model/edit/connect.h"
#include "model/edit/place_card.h"
#include "model/edit/set_field.h"
#include "tests/catch.h"
#include "tests/gui/window_fixture.h"
#include "views/canvas/canvas_view.h"
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

namespace {
/// The window, and nothing but a keyboard.
struct Keyboard : WindowFixture
{
    Keyboard() : said(child<CanvasView>(QStringLiteral("canvas")), &CanvasView::statusMessage)
    {
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        child<CanvasView>(QStringLiteral("canvas"))->setFocus();         // where the window begins with a design
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(QApplication::focusWidget(), key, modifiers); }
    void type(const char* text) { QTest::keyClicks(QApplication::focusWidget(), QString::fromUtf8(text)); }
    void insert(const char* what)
    {
        type("/");
        type(what);
        key(Qt::Key_Return);
    }
    void find(const char* what)
    {
        key(Qt::Key_K, Qt::ControlModifier);
        type(what);
        key(Qt::Key_Return);
    }
    /// From what is chosen: L, then Tab until the status line offers this, then Enter.
    void link(const char* offer)
    {
        said.clear();
        key(Qt::Key_L);
        for (int turn = 0; turn < 20; ++turn) {
            if (!said.isEmpty() && said.last().first().toString().contains(QString::fromUtf8(offer))) {
                key(Qt::Key_Return);
                return;
            }
            key(Qt::Key_Tab);
        }
        FAIL("never offered: " << offer << "; last: " << (said.isEmpty() ? std::string() : said.last().first().toString().toStdString()));
    }
    const Design& design() { return document.design(); }
    QSignalSpy said;
};

/// The same network made by the verbs.
Design byVerbs()
{
    const Catalogue& catalogue = Catalogue::builtIn();
    Design design;
    const auto take = [&](const Result<Edited>& edited, const char* name = nullptr) {
        REQUIRE(edited);
        design = name ? *renameObject(edited->design, edited->ids.first(), QString::fromUtf8(name)) : edited->design;
        return edited->ids.first();
    };
    const ObjectId site = take(addObject(design, catalogue, ObjectKind::Site, {0, 0}), "HQ");
    const ObjectId router = take(addObject(design, catalogue, ObjectKind::EdgeRouter, {200, 0}, site), "R1");
    const ObjectId location = take(placeCard(design, catalogue, QStringLiteral("peeringLocation:Amsterdam:public"), {500, 0}));
    const ObjectId network = take(addObject(design, catalogue, ObjectKind::VirtualNetwork, {800, 0}), "hub");
    take(connectObjects(design, catalogue, router, location));
    take(connectObjects(design, catalogue, design.all<ExpressRouteCircuit>().begin()->id, network));
    const ObjectId access = take(addObject(design, catalogue, ObjectKind::InternetAccess, {300, 200}, router), "ISP");
    if (!design.find<InternetAccess>(access)->routers.contains(Id<EdgeRouter>(router)))
        take(connectObjects(design, catalogue, router, access));
    take(connectObjects(design, catalogue, access, network));
    return design;
}
}

TEST_CASE("by keys alone: ExpressRoute with a VPN as its backup is drawn, and its figures are those of the same network")
{
    Keyboard k;
    k.insert("site: HQ");
    k.insert("router: R1");
    k.insert("peering amsterdam");
    k.insert("vnet: hub");
    REQUIRE(k.design().all<EdgeRouter>().size() == 1);
    REQUIRE(k.design().all<PeeringLocation>().size() == 1);
    REQUIRE(k.design().all<VirtualNetwork>().size() == 1);
    k.find("@R1 edge");
    k.link("New circuit here");
    REQUIRE(k.design().all<ExpressRouteCircuit>().size() == 1);
    k.find("@expressroute circuit");
    k.link("GatewaySubnet");
    REQUIRE(k.design().all<Connection>().size() == 1);
    k.find("@R1 edge");
    k.insert("internet: ISP");
    REQUIRE(k.design().all<InternetAccess>().size() == 1);
    if (k.design().all<InternetAccess>().begin()->routers.isEmpty()) {
        k.find("@ISP internet access");
        k.link("internet access");
    }
    k.find("@ISP internet access");
    k.link("VPN");
    REQUIRE(k.design().all<Connection>().size() == 2);
    k.key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    k.settle();

    const Analysis expected = analyse(byVerbs(), Catalogue::builtIn());
    const auto shown = k.runner.latest();
    REQUIRE(shown);
    REQUIRE(shown->links.size() == 2);
    REQUIRE(expected.links.size() == 2);
    for (const LinkResult& link : shown->links) {
        const Connection& drawn = *k.design().find<Connection>(link.id);
        for (const LinkResult& other : expected.links) {
            if (expected.design.find<Connection>(other.id)->connectionType != drawn.connectionType)
                continue;
            INFO(drawn.name.toStdString());
            CHECK(toText(link.figures.availability.value) == toText(other.figures.availability.value));
            CHECK(toText(*link.figures.capacity.lower().mbps) == toText(*other.figures.capacity.lower().mbps));
            CHECK(link.figures.security.grade == other.figures.security.grade);
        }
    }
    REQUIRE(shown->pairs.size() == 1);
    REQUIRE(expected.pairs.size() == 1);
    CHECK(toText(shown->pairs.front().availability.value) == toText(expected.pairs.front().availability.value));
    // The backup helps: the pair is up more often than over the circuit alone.
    const Design alone = k.design().without(k.design().all<InternetAccess>().begin()->id);
    Design circuitOnly = alone;
    for (const Connection& connection : alone.all<Connection>())
        if (connection.connectionType == ConnectionType::IPsec)
            circuitOnly = circuitOnly.without(connection.id);
    const Analysis without = analyse(circuitOnly, Catalogue::builtIn());
    CHECK(shown->pairs.front().hasVpnBackup);
    CHECK(shown->pairs.front().availability.value.down() < without.pairs.front().availability.value.down());
}
