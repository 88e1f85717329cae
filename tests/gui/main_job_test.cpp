// SPDX-License-Identifier: GPL-3.0-or-later
// The main job, end to end, as a person does it: draw, link, read, change, undo, save, reopen, export.

#include "model/analysis/analysis.h"
#include "model/io/write.h"
#include "tests/catch.h"
#include "tests/gui/window_fixture.h"
#include "views/canvas/canvas_view.h"
#include "views/export/picture.h"
#include <QAction>
#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QMimeData>
#include <QTest>

namespace {
/// What a hand does on the canvas of the window; points are of the view.
struct Hand
{
    CanvasView& canvas;

    void drop(const char* array, QPoint at)
    {
        QMimeData data;
        data.setData(QString::fromLatin1(kindMimeType), array);
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(canvas.viewport(), &enter);
        QDragMoveEvent over(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(canvas.viewport(), &over);
        QDropEvent fall(QPointF(at), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(canvas.viewport(), &fall);
        REQUIRE(fall.isAccepted());
    }
    /// Hovers the object so that its handles show, and drags from the handle to the target.
    void link(QPoint inside, QPoint handle, QPoint target)
    {
        QTest::mouseMove(canvas.viewport(), inside);
        QTest::mouseMove(canvas.viewport(), handle);
        QTest::mousePress(canvas.viewport(), Qt::LeftButton, {}, handle);
        for (int step = 1; step <= 4; ++step) {
            const QPointF at = handle + (target - handle) * step / 4;
            QMouseEvent move(QEvent::MouseMove, at, canvas.viewport()->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(canvas.viewport(), &move);
        }
        QTest::mouseRelease(canvas.viewport(), Qt::LeftButton, {}, target);
    }
    QPoint at(QPointF scene) const { return canvas.mapFromScene(scene).toPoint(); }
};

template <class Row> const Row& theOnly(const Design& design)
{
    REQUIRE(design.all<Row>().size() == 1);
    return *design.all<Row>().rows().first();
}
}

TEST_CASE("from a blank canvas to verdicts of an ExpressRoute and a VPN link, and back, and to files")
{
    WindowFixture desk;
    desk.window.resize(1700, 1000);
    QApplication::processEvents();
    CanvasView& canvas = desk.window.canvas();
    canvas.zoomTo100();
    Hand hand{canvas};
    const QPoint middle = canvas.viewport()->rect().center();

    // 1. Four objects from the palette.
    hand.drop("sites", middle + QPoint(-350, 0));
    hand.drop("edgeRouters", middle + QPoint(-170, 0));
    hand.drop("peeringLocations", middle + QPoint(80, 0));
    hand.drop("virtualNetworks", middle + QPoint(340, 0));
    const ObjectId site = theOnly<Site>(desk.document.design()).id;
    const ObjectId router = theOnly<EdgeRouter>(desk.document.design()).id;
    const ObjectId network = theOnly<VirtualNetwork>(desk.document.design()).id;

    // 2. Links by hand: each makes all that is meant, as one step.
    const auto corner = [&](const ObjectId& id) { return *desk.document.design().find(id)->position; };
    const QPointF toMiddle(75, 24);
    const QPoint routerHandle = hand.at(corner(router) + QPointF(150, 24));
    hand.link(hand.at(corner(router) + toMiddle), routerHandle, hand.at(corner(theOnly<PeeringLocation>(desk.document.design()).id) + toMiddle));
    CHECK(desk.document.design().all<AccessLink>().size() == 2);
    const auto circuit = theOnly<ExpressRouteCircuit>(desk.document.design());
    hand.link(hand.at(corner(router) + toMiddle), hand.at(corner(router) + QPointF(75, 0)), hand.at(corner(network) + toMiddle));
    CHECK(theOnly<Connection>(desk.document.design()).connectionType == ConnectionType::IPsec);
    // The circuit's chip stands below the title of its location.
    const QPointF chip = corner(circuit.peeringLocation) + QPointF(75, 68);
    hand.link(hand.at(chip), hand.at(chip + QPointF(77, 0)), hand.at(corner(network) + toMiddle));
    CHECK(desk.document.design().all<Connection>().size() == 2);
    hand.link(hand.at(corner(site) + toMiddle), hand.at(corner(site) + QPointF(150, 24)), hand.at(corner(router) + toMiddle));
    CHECK(desk.document.design().find(Id<EdgeRouter>(router))->site == site);
    CHECK(desk.document.history().count() == 8);

    // 3. Verdicts: 1 − (1 − er)(1 − vpn) does not hold, as both share the router; the exact figure does.
    desk.settle();
    const Analysis& analysis = *desk.runner.latest();
    REQUIRE(analysis.links.size() == 2);
    for (const LinkResult& link : analysis.links)
        CHECK(link.figures.capacity.toAzure.mbps.value == Bandwidth::gbps(1));
    const double access = 5e-4, facility = 1e-4, gateway = 5e-4, circuitDown = 5e-4, internet = 1e-3, routerDown = 1e-4;
    const double expressRoute = 1 - (1 - access * access) * (1 - facility) * (1 - circuitDown) * (1 - gateway);
    const double vpn = 1 - (1 - internet) * (1 - gateway);
    const double expected = routerDown + (1 - routerDown) * expressRoute * vpn;
    const PairResult* pair = analysis.pair(site, network);
    REQUIRE(pair);
    CHECK(pair->availability.value.down() == Approx(expected).epsilon(1e-10));

    // 4. The inspector changes a figure.
    desk.select(circuit.id.text);
    desk.type(QStringLiteral("bandwidthMbps"), QStringLiteral("200 Mbps"));
    QTest::keyClick(desk.editor<QLineEdit>(QStringLiteral("bandwidthMbps")), Qt::Key_Return);
    desk.settle();
    bool isSlower = false;
    for (const LinkResult& link : desk.runner.latest()->links)
        isSlower = isSlower || link.figures.capacity.toAzure.mbps.value == Bandwidth::mbps(200);
    CHECK(isSlower);

    // 5. A demand loads the preferred link.
    canvas.select({site, network});
    desk.window.action(QStringLiteral("insert.demand"))->trigger();
    CHECK(theOnly<Demand>(desk.document.design()).from == site);
    desk.settle();

    // 6. Save, undo to the blank canvas, redo, reopen: the same bytes. 7. A picture and the results.
    const QString path = desk.folder.filePath(QStringLiteral("main.landbridge.json"));
    REQUIRE(desk.document.saveAs(path));
    const QByteArray bytes = writeProject(desk.document.project());
    const int steps = desk.document.history().index();
    desk.document.history().setIndex(0);
    CHECK(desk.document.design().objectCount() == 0);
    desk.document.history().setIndex(steps);
    CHECK(writeProject(desk.document.project()) == bytes);
    Document reopened(Catalogue::builtIn());
    REQUIRE(reopened.open(path).isEmpty());
    CHECK(writeProject(reopened.project()) == bytes);
    const QString picture = desk.folder.filePath(QStringLiteral("main.png"));
    REQUIRE(exportPicture(desk.document.design(), desk.document.catalogue(), desk.runner.latest().get(), PictureOptions{}, picture));
    CHECK(QImage(picture).width() > 800);
}
