// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/analysis.h"
#include "model/edit/move.h"
#include "model/io/templates.h"
#include "tests/catch.h"
#include "tests/bench/hybrid_design.h"
#include "tests/bench/wan_design.h"
#include "tests/gui/picture_faults.h"
#include "tests/gui/window_fixture.h"
#include "tests/io/template_designs.h"
#include "views/canvas/arranged_places.h"
#include "views/canvas/canvas_view.h"
#include <QRandomGenerator>
#include <QTest>

namespace {
/// A drawing that somebody has thrown about.
Design scattered(const Design& design, unsigned seed)
{
    QRandomGenerator random(seed);
    Scene scene(Catalogue::builtIn());
    scene.update(design);
    QList<ObjectId> ids = scene.nodes().ids();
    std::sort(ids.begin(), ids.end());
    QHash<ObjectId, QPointF> places;
    for (const ObjectId& id : ids)
        if (const NodeLook* look = scene.node(id); look->kind && (look->style == NodeStyle::Site || look->style == NodeStyle::Card || look->style == NodeStyle::Container))
            places.insert(id, {double(random.bounded(1500)), double(random.bounded(900))});
    return placeObjects(design, places).value();
}

Design arranged(const Design& design)
{
    Scene scene(Catalogue::builtIn());
    scene.update(design);
    return placeObjects(design, arrangedPlaces(scene)).value();
}

QHash<ObjectId, QPointF> placesIn(const Design& design)
{
    QHash<ObjectId, QPointF> places;
    design.forEach([&](const Object& object) {
        if (object.position)
            places.insert(object.id, *object.position);
    });
    return places;
}

PictureFaults drawingOf(const Design& design)
{
    Scene scene(Catalogue::builtIn());
    scene.update(design);
    scene.setFigures(std::make_shared<const Analysis>(analyse(design, Catalogue::builtIn())), true);
    return faultsOf(scene);
}

void expectFaultless(const Design& design)
{
    const PictureFaults faults = drawingOf(design);
    INFO(faults.text().toStdString());
    CHECK(faults.isFaultless());
    CHECK(faults.missingLabels.isEmpty());
}

/// Boxes and frames that stand side by side but overlap.
QStringList overlaps(const Scene& scene)
{
    QList<NodeLook> looks;
    scene.nodes().forEach([&](const NodeLook& look) {
        if (look.style != NodeStyle::Group && look.style != NodeStyle::Note && look.style != NodeStyle::Chip)
            looks << look;
    });
    QStringList found;
    const auto holds = [&](const NodeLook& a, const NodeLook& b) { return b.container == a.id; };
    for (qsizetype i = 0; i < looks.size(); ++i)
        for (qsizetype j = i + 1; j < looks.size(); ++j)
            if (looks[i].rect.intersects(looks[j].rect) && !holds(looks[i], looks[j]) && !holds(looks[j], looks[i]))
                found << looks[i].id.text + u'/' + looks[j].id.text;
    return found;
}
}

TEST_CASE("laying out: every template, thrown about, reads from left to right again without overlaps")
{
    forEachTemplateDesign([](const QString& name, const Design& design) {
        for (unsigned seed = 1; seed <= 3; ++seed) {
            CAPTURE(name.toStdString(), seed);
            const Design drawn = arranged(scattered(design, seed));
            Scene scene(Catalogue::builtIn());
            scene.update(drawn);
            CHECK(overlaps(scene).join(u' ').toStdString() == "");
            qreal onPremises = -1e9, meetMe[2]{1e9, -1e9}, azure = 1e9;
            scene.nodes().forEach([&](const NodeLook& look) {
                if (look.style != NodeStyle::Site && look.style != NodeStyle::Card && look.style != NodeStyle::Container)
                    return;
                if (look.role == NodeRole::OnPremises)
                    onPremises = std::max(onPremises, look.rect.right());
                if (look.role == NodeRole::MeetMe)
                    meetMe[0] = std::min(meetMe[0], look.rect.left()), meetMe[1] = std::max(meetMe[1], look.rect.right());
                if (look.role == NodeRole::Azure)
                    azure = std::min(azure, look.rect.left());
            });
            CHECK(onPremises < meetMe[0]);
            CHECK(std::max(onPremises, meetMe[1]) < azure);
            const Design again = arranged(drawn);
            CHECK(placesIn(arranged(again)) == placesIn(again));         // it comes to rest
            expectFaultless(drawn);
        }
    });
}

TEST_CASE("pictures: templates as they are drawn have no line through a foreign box, no label on another or on a box")
{
    forEachTemplateDesign([](const QString&, const Design& design) { expectFaultless(design); });
}

TEST_CASE("pictures: large designs, laid out, have none of these faults either")
{
    QList<Design> designs;
    for (const HybridShape shape : {HybridShape{4, 1, 3}, HybridShape{3, 2, 2}, HybridShape{8, 1, 4}, HybridShape{6, 2, 2}})
        designs << HybridDesign::make(shape);
    designs << WanDesign::make(WanShape{12, 18, 2, 3, 4});
    for (const Design& design : designs) {
        const PictureFaults faults = drawingOf(arranged(design));
        INFO(faults.text().toStdString());
        CHECK(faults.isFaultless());
    }
}

TEST_CASE("pictures: faults are seen where there are some")
{
    const Design design = templateDesigns(QStringLiteral("expressroute-with-vpn-backup")).first();
    QHash<ObjectId, QPointF> heap = placesIn(design);
    for (QPointF& place : heap)
        place /= 4;
    const PictureFaults faults = drawingOf(placeObjects(design, heap).value());
    CHECK_FALSE(faults.isFaultless());
    CHECK_FALSE(faults.linksThroughBoxes.isEmpty());
}

TEST_CASE("laying out from the window: one undo step that gives back the same places, and the drawing is in view")
{
    WindowFixture fixture(QStringLiteral("3-expressroute-with-vpn-backup"));
    fixture.window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&fixture.window));
    auto* canvas = fixture.child<CanvasView>(QStringLiteral("canvas"));
    const Design start = scattered(fixture.document.design(), 4);
    REQUIRE(fixture.document.apply(QStringLiteral("Throw about"), start));
    const int steps = fixture.document.history().count();

    QTest::keyClick(&fixture.window, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(fixture.document.history().count() == steps + 1);
    const auto after = placesIn(fixture.document.design());
    CHECK(after != placesIn(start));
    QTest::qWait(400);                                   // what moves has arrived, and the document is as it was at once
    CHECK(placesIn(fixture.document.design()) == after);
    for (auto place = after.cbegin(); place != after.cend(); ++place)
        CHECK(canvas->shownPart().contains(place.value()));
    CHECK(canvas->zoom() > 0.5);                         // fitted to where they went, not to where they were

    QTest::keyClick(&fixture.window, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(fixture.document.history().count() == steps + 1);      // nothing left to move
    fixture.document.history().undo();
    CHECK(placesIn(fixture.document.design()) == placesIn(start));
    fixture.document.history().redo();
    CHECK(placesIn(fixture.document.design()) == after);
}

TEST_CASE("laying out: what is not chosen stays")
{
    const Design start = scattered(templateDesigns(QStringLiteral("multi-region")).first(), 9);
    Scene scene(Catalogue::builtIn());
    scene.update(start);
    const ObjectId site = start.all<Site>().begin()->id;
    const auto places = arrangedPlaces(scene, {site});
    REQUIRE_FALSE(places.isEmpty());
    for (auto place = places.cbegin(); place != places.cend(); ++place) {
        const NodeLook* look = scene.node(place.key());
        CHECK((look->id == site || look->container == site));
    }
}

TEST_CASE("laying out: a place more moves the others little")
{
    Design design = arranged(templateDesigns(QStringLiteral("multi-region")).first());
    const auto before = placesIn(design);
    Site site;
    site.id = ObjectId(QStringLiteral("branch"));
    site.name = QStringLiteral("Branch");
    site.position = QPointF(0, 5000);
    design = design.with(site);
    const auto after = placesIn(arranged(design));
    for (auto place = before.cbegin(); place != before.cend(); ++place)
        CHECK(std::abs(after.value(place.key()).y() - place.value().y()) <= 40);
}

TEST_CASE("aligning by key: one undo step, what was chosen last stays, and one alone is told")
{
    WindowFixture fixture(QStringLiteral("3-expressroute-with-vpn-backup"));
    fixture.window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&fixture.window));
    auto* canvas = fixture.child<CanvasView>(QStringLiteral("canvas"));
    QList<ObjectId> routers;
    for (const EdgeRouter& router : fixture.document.design().all<EdgeRouter>())
        routers << router.id;
    REQUIRE(routers.size() >= 2);
    const auto before = placesIn(fixture.document.design());
    canvas->select({routers[0]});
    QTest::keyClick(&fixture.window, Qt::Key_Up, Qt::ControlModifier | Qt::AltModifier);
    CHECK(placesIn(fixture.document.design()) == before);
    canvas->select({routers[0], routers[1]});
    const int steps = fixture.document.history().count();
    QTest::keyClick(&fixture.window, Qt::Key_Up, Qt::ControlModifier | Qt::AltModifier);
    CHECK(fixture.document.history().count() == steps + 1);
    const auto after = placesIn(fixture.document.design());
    CHECK(after.value(routers[1]) == before.value(routers[1]));
    CHECK(after.value(routers[0]).y() == before.value(routers[1]).y());
    fixture.document.history().undo();
    CHECK(placesIn(fixture.document.design()) == before);
}
