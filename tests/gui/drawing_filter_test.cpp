// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/io/project_file.h"
#include "tests/catch.h"
#include "tests/gui/canvas_fixture.h"
#include "tests/gui/window_fixture.h"
#include "views/canvas/drawing_filter.h"
#include "views/canvas/hit_test.h"
#include "views/canvas/scene.h"
#include "views/canvas/shown_bar.h"
#include "views/canvas/walk.h"
#include "views/window/layers_dialog.h"
#include <QAction>
#include <QCheckBox>
#include <QDir>
#include <QRandomGenerator>
#include <QToolButton>

namespace {
QList<Design> exampleDesigns()
{
    QList<Design> designs;
    for (const QString& folder : {QStringLiteral("tests/formats/v1"), QStringLiteral("resources/templates")}) {
        const QDir dir(QStringLiteral(LANDBRIDGE_SOURCE_DIR "/") + folder);
        for (const QString& file : dir.entryList({QStringLiteral("*.landbridge.json")}))
            if (const LoadOutcome outcome = loadProject(dir.filePath(file)); outcome.file)
                designs << outcome.file->project.options.first();
    }
    return designs;
}

DrawingFilter randomFilter(QRandomGenerator& random, const Scene& scene)
{
    DrawingFilter filter;
    for (const DrawingLayer layer : drawingLayers())
        if (random.bounded(4) == 0)
            filter.hidden << layer;
    const QList<ObjectId> all = scene.nodes().ids();
    if (!all.isEmpty() && random.bounded(2))
        filter.around << all[random.bounded(int(all.size()))];
    if (random.bounded(3))
        filter.hops = 1 + random.bounded(3);
    return filter;
}

QList<ObjectId> hopsFrom(const char* id, std::optional<int> hops)
{
    const LoadOutcome outcome = loadProject(fixturePath(QStringLiteral("3-expressroute-with-vpn-backup")));
    REQUIRE(outcome.file);
    Scene scene(Catalogue::builtIn());
    scene.update(outcome.file->project.options.first());
    QList<ObjectId> ids = neighbourhood(scene, {ObjectId(QString::fromLatin1(id))}, hops).values();
    std::sort(ids.begin(), ids.end());
    return ids;
}
}

TEST_CASE("filter: what is hidden is never hit, painted or walked to, in any example")
{
    QRandomGenerator random(7);
    for (const Design& design : exampleDesigns()) {
        Scene scene(Catalogue::builtIn());
        scene.update(design);
        const QRectF all = scene.bounds();
        for (int round = 0; round < 6; ++round) {
            const DrawingFilter filter = randomFilter(random, scene);
            scene.setFilter(filter);
            for (const NodeLook* node : scene.nodesIn(all)) {
                CHECK_FALSE(scene.isHidden(node->id));
                CHECK(filter.isShown(drawingLayerOf(*node)));
            }
            for (const LinkLook* link : scene.linksIn(all)) {
                CHECK(filter.isShown(drawingLayerOf(link->style)));
                CHECK_FALSE(scene.isHidden(link->from));
                CHECK_FALSE(scene.isHidden(link->to));
            }
            for (const ObjectId& id : walkingOrder(scene))
                CHECK_FALSE(scene.isHidden(id));
            for (const double zoom : {0.2, 0.4, 1.0, 2.0})
                for (int point = 0; point < 150; ++point) {
                    const QPointF at(all.left() + random.generateDouble() * all.width(), all.top() + random.generateDouble() * all.height());
                    if (const Hit hit = hitTest(scene, at, zoom); !hit.id.isEmpty())
                        CHECK_FALSE(scene.isHidden(hit.id));
                    for (const ObjectId& id : nodesAt(scene, at))
                        CHECK_FALSE(scene.isHidden(id));
                }
        }
        scene.setFilter({});
        CHECK(scene.hidden() == HiddenLooks());
        CHECK(scene.bounds() == all);
    }
}

TEST_CASE("filter: it moves nothing and follows the design")
{
    const LoadOutcome outcome = loadProject(fixturePath(QStringLiteral("3-expressroute-with-vpn-backup")));
    const Design design = outcome.file->project.options.first();
    Scene plain(Catalogue::builtIn()), filtered(Catalogue::builtIn());
    filtered.setFilter({{DrawingLayer::Azure, DrawingLayer::InternetLinks}, {}, {}});
    plain.update(design);
    filtered.update(design);
    plain.links().forEach([&](const LinkLook& look) { CHECK(look == *filtered.links().find(look.id)); });
    plain.nodes().forEach([&](const NodeLook& look) { CHECK(look == *filtered.nodes().find(look.id)); });
    Note note;
    note.id = ObjectId(QStringLiteral("note-9"));
    note.position = QPointF(0, -400);
    filtered.setFilter({{DrawingLayer::Notes}, {}, {}});
    const QList<QRectF> damage = filtered.update(design.with(note));
    CHECK(filtered.isHidden(note.id));
    CHECK_FALSE(damage.isEmpty());
}

TEST_CASE("neighbourhood: hops go along links and containment, and what it stands in is shown")
{
    const LoadOutcome outcome = loadProject(fixturePath(QStringLiteral("3-expressroute-with-vpn-backup")));
    const Design& design = outcome.file->project.options.first();
    const ObjectId router = design.all<EdgeRouter>().begin()->id;
    const QByteArray name = router.text.toUtf8();
    CHECK(hopsFrom(name.constData(), 0) == QList<ObjectId>{router});
    const QList<ObjectId> one = hopsFrom(name.constData(), 1), two = hopsFrom(name.constData(), 2), all = hopsFrom(name.constData(), {});
    CHECK(one.contains(design.all<EdgeRouter>().begin()->site));
    CHECK(one.size() < two.size());
    CHECK(two.size() <= all.size());
    CHECK(all.contains(design.all<VirtualNetwork>().begin()->id));
    Scene scene(Catalogue::builtIn());
    scene.update(design);
    const ObjectId gateway = design.all<VirtualNetworkGateway>().begin()->id;
    scene.setFilter({{}, {gateway}, 0});
    CHECK_FALSE(scene.isHidden(design.all<VirtualNetworkGateway>().begin()->virtualNetwork));      // its frame
    CHECK(scene.isHidden(router));
    scene.setFilter({{}, {ObjectId(QStringLiteral("gone"))}, 1});
    CHECK(scene.hidden().nodes.isEmpty());               // near what is not there is everything
}

TEST_CASE("canvas: hidden layers cannot be chosen, and the bar says so and shows all again")
{
    CanvasFixture f(QStringLiteral("3-expressroute-with-vpn-backup"));
    f.view.selectAll();
    const qsizetype everything = f.view.selection().size();
    f.view.setFilter({{DrawingLayer::Azure, DrawingLayer::MeetMe}, {}, {}});
    const qsizetype kept = f.view.selection().size();
    CHECK(kept < everything);                            // what is hidden is not chosen any more
    f.view.selectAll();
    CHECK(f.view.selection().size() == kept);
    f.view.fit();
    f.drag(QPoint(3, 3), QPoint(f.view.viewport()->width() - 3, f.view.viewport()->height() - 3));
    for (const ObjectId& id : f.view.selection()) {
        const auto kind = f.design().kindOf(id);
        CHECK((kind != ObjectKind::VirtualNetwork && kind != ObjectKind::ExpressRouteCircuit && kind != ObjectKind::Connection));
    }
    auto* bar = f.view.findChild<ShownBar*>(QStringLiteral("shownBar"));
    REQUIRE(bar);
    CHECK(bar->isVisible());
    CHECK(bar->text().contains(QStringLiteral("2 layers are hidden")));
    QTest::mouseClick(bar->findChild<QToolButton*>(QStringLiteral("showAll")), Qt::LeftButton);
    CHECK(f.view.filter().isEverything());
    CHECK_FALSE(bar->isVisible());
    f.view.selectAll();
    CHECK(f.view.selection().size() == everything);
}

TEST_CASE("canvas: what is made is seen, whatever was hidden")
{
    CanvasFixture f;
    f.view.setFilter({{DrawingLayer::Notes, DrawingLayer::OnPremises}, {}, {}});
    f.view.addAtCentre(ObjectKind::Site);
    CHECK(f.view.filter().isShown(DrawingLayer::OnPremises));
    CHECK_FALSE(f.view.filter().isShown(DrawingLayer::Notes));
    const ObjectId first = f.view.selection().value(0);
    f.view.showNeighbourhood(1);
    f.view.select({});
    f.view.addAtCentre(ObjectKind::PeeringLocation);
    REQUIRE(f.view.selection().size() == 1);
    CHECK(f.view.filter().around.contains(first));
    CHECK(f.view.filter().around.contains(f.view.selection().first()));
}

TEST_CASE("canvas: a neighbourhood is left by Esc, and needs something chosen")
{
    CanvasFixture f(QStringLiteral("3-expressroute-with-vpn-backup"));
    QSignalSpy said(&f.view, &CanvasView::statusMessage);
    f.view.showNeighbourhood(1);
    CHECK(f.view.filter().isEverything());
    CHECK(said.size() == 1);
    const ObjectId router = f.design().all<EdgeRouter>().begin()->id;
    f.view.select({router});
    f.view.showNeighbourhood(1);
    CHECK(f.view.filter().around == QList<ObjectId>{router});
    CHECK(f.view.findChild<ShownBar*>(QStringLiteral("shownBar"))->text().contains(f.design().find(router)->name));
    f.view.showNeighbourhood(2);
    CHECK(f.view.filter().hops == 2);
    f.view.setFocus();
    f.key(Qt::Key_Escape);
    CHECK(f.view.filter().isEverything());
    CHECK(f.view.selection() == QList<ObjectId>{router});
    f.key(Qt::Key_Escape);
    CHECK(f.view.selection().isEmpty());
}

TEST_CASE("window: the layers dialog has a box for every layer and follows the canvas")
{
    WindowFixture f(QStringLiteral("3-expressroute-with-vpn-backup"));
    f.window.show();
    f.child<QAction>(QStringLiteral("view.layers"))->trigger();
    auto* dialog = f.window.findChild<LayersDialog*>(QStringLiteral("layers"));
    REQUIRE(dialog);
    for (const DrawingLayer layer : drawingLayers()) {
        auto* box = dialog->findChild<QCheckBox*>(QStringLiteral("layer:") + choiceName(layer));
        REQUIRE(box);
        CHECK(box->isChecked());
        CHECK_FALSE(box->text().isEmpty());
        box->click();
        CHECK(f.window.canvas().filter().hidden == QSet<DrawingLayer>{layer});
        f.child<QAction>(QStringLiteral("view.showEverything"))->trigger();
        CHECK(box->isChecked());
    }
    CHECK(drawingLayers().size() == int(choiceNames<DrawingLayer>.size()));
    dialog->close();
}
