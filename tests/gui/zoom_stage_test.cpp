// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/analysis.h"
#include "model/edit/move.h"
#include "model/io/project_file.h"
#include "tests/catch.h"
#include "tests/gui/canvas_fixture.h"
#include "tests/gui/window_fixture.h"
#include "views/canvas/far_scene.h"
#include "views/canvas/hit_test.h"
#include "views/canvas/node_size.h"
#include "views/canvas/painters.h"
#include "views/canvas/scene.h"
#include <QDir>

namespace {
struct FarFixture
{
    Design design;
    std::shared_ptr<const Analysis> analysis;
    Scene scene{Catalogue::builtIn()};

    explicit FarFixture(const QString& path)
    {
        const LoadOutcome outcome = loadProject(path);
        REQUIRE(outcome.file);
        design = outcome.file->project.options.first();
        analysis = std::make_shared<const Analysis>(analyse(design, Catalogue::builtIn()));
        scene.update(design);
        scene.setFigures(analysis, true);
    }
    const FarPlace* place(const ObjectId& id) const
    {
        for (const FarPlace& one : scene.far().places)
            if (one.id == id)
                return &one;
        return nullptr;
    }
    QImage picture(double zoom) const
    {
        QImage image(700, 500, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(zoom, zoom);
        painter.translate(-scene.bounds().topLeft());
        paintScene(painter, scene, {scene.bounds()}, PaintStyle{themeOf(ThemeName::Print), zoom});
        return image;
    }
};

QString multiRegion()
{
    return QStringLiteral(LANDBRIDGE_SOURCE_DIR "/resources/templates/multi-region.landbridge.json");
}
}

TEST_CASE("zoom stages: three of them, by the zoom alone")
{
    CHECK(zoomStageAt(0.05) == ZoomStage::Far);
    CHECK(zoomStageAt(ZoomLevels::far) == ZoomStage::Middle);
    CHECK(zoomStageAt(1) == ZoomStage::Middle);
    CHECK(zoomStageAt(ZoomLevels::near) == ZoomStage::Near);
    CHECK(zoomStageAt(4) == ZoomStage::Near);
    CHECK(ZoomLevels::bare < ZoomLevels::far);
    CHECK(ZoomLevels::names < 1);
}

TEST_CASE("far: sites, locations and regions with the worst of what belongs to them")
{
    const FarFixture f(multiRegion());
    QSet<ObjectId> places;
    for (const FarPlace& place : f.scene.far().places)
        places << place.id;
    for (const Site& site : f.design.all<Site>()) {
        const FarPlace* place = f.place(site.id);
        REQUIRE(place);
        Availability worst = Availability::fraction(1);
        for (const PairResult& pair : f.analysis->pairs)
            if (pair.from == site.id && pair.isConnected() && pair.availability.value.down() > worst.down())
                worst = pair.availability.value;
        CHECK(place->verdict.text.startsWith(toText(worst)));
        CHECK_FALSE(place->verdict.icon.isEmpty());
    }
    for (const PeeringLocation& location : f.design.all<PeeringLocation>())
        CHECK(places.contains(location.id));
    for (const VirtualNetwork& network : f.design.all<VirtualNetwork>()) {
        CHECK(places.contains(regionLookId(network.region)));
        CHECK_FALSE(places.contains(network.id));
    }
    for (const EdgeRouter& router : f.design.all<EdgeRouter>())
        CHECK_FALSE(places.contains(router.id));
}

TEST_CASE("far: links between two places are one bundle for each transport, none is lost")
{
    for (const QString& file : QDir(QStringLiteral(LANDBRIDGE_SOURCE_DIR "/resources/templates")).entryList({QStringLiteral("*.landbridge.json")})) {
        INFO(file.toStdString());
        const FarFixture f(QStringLiteral(LANDBRIDGE_SOURCE_DIR "/resources/templates/") + file);
        int between = 0, bundled = 0;
        f.scene.links().forEach([&](const LinkLook& look) { between += look.style != LinkStyle::Risk && farPlaceOf(f.scene, look.from) != farPlaceOf(f.scene, look.to); });
        for (const FarBundle& bundle : f.scene.far().bundles)
            bundled += bundle.count;
        CHECK(bundled == between);
    }
}

TEST_CASE("far: plates keep their size on the screen and never lie on each other")
{
    const FarFixture f(multiRegion());
    for (const double zoom : {0.05, 0.1, 0.17, 0.25, 0.29}) {
        const FarScene::Plates plates = f.scene.far().platesAt(zoom);
        std::vector<QRectF> all = plates.places;
        all.insert(all.end(), plates.bundles.begin(), plates.bundles.end());
        int shown = 0;
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (all[i].isNull())
                continue;
            ++shown;
            CHECK(all[i].height() * zoom >= 18);
            for (std::size_t j = i + 1; j < all.size(); ++j)
                CHECK_FALSE(all[i].intersects(all[j]));
        }
        CHECK(shown > 0);
    }
}

TEST_CASE("far: places and bundles follow what is dragged, and end as if made anew")
{
    FarFixture f(multiRegion());
    f.scene.far().platesAt(0.2);
    const Site& site = *f.design.all<Site>().begin();
    const auto sameLines = [&] {
        const FarScene fresh = farScene(f.scene);
        REQUIRE(fresh.bundles.size() == f.scene.far().bundles.size());
        for (const FarBundle& bundle : f.scene.far().bundles)
            CHECK(std::any_of(fresh.bundles.begin(), fresh.bundles.end(), [&](const FarBundle& other) { return other.from == bundle.from && other.to == bundle.to && other.beside == bundle.beside && other.line == bundle.line && other.text == bundle.text; }));
        for (const FarPlace& place : f.scene.far().places)
            CHECK(place.rect == f.scene.node(place.id)->rect);
    };
    const Design moved = *moveObjects(f.design, {site.id}, QPointF(-120, 340));
    const QRectF plate = f.scene.far().platesAt(0.2).places[0];
    f.scene.update(moved, SceneUpdate::Dragging);
    sameLines();
    CHECK(f.scene.far().platesAt(0.2).places[0].size() == plate.size());
    f.scene.update(moved);
    sameLines();
    f.scene.update(f.design);
    sameLines();
}

TEST_CASE("far: a click means the whole, and the same zoom paints the same")
{
    const FarFixture f(multiRegion());
    const EdgeRouter& router = *f.design.all<EdgeRouter>().begin();
    const QPointF onRouter = f.scene.node(router.id)->rect.center();
    CHECK(hitTest(f.scene, onRouter, 0.2).id == router.site);
    CHECK(hitTest(f.scene, onRouter, 1).id == router.id);
    const VirtualNetwork& network = *f.design.all<VirtualNetwork>().begin();
    CHECK(hitTest(f.scene, f.scene.node(network.id)->rect.center(), 0.2).id == regionLookId(network.region));
    const QImage once = f.picture(0.29);
    f.picture(0.31);
    f.picture(2);
    CHECK(f.picture(0.29) == once);
    CHECK(f.picture(0.31) != once);
}

TEST_CASE("far: what failed is shown on the objects themselves")
{
    FarFixture f(multiRegion());
    const QImage whole = f.picture(0.2);
    CanvasFailure failure;
    failure.notes.insert(f.design.all<EdgeRouter>().begin()->id, {FailureMark::Down, {}});
    f.scene.setFailure(failure);
    CHECK_FALSE(f.scene.isFarStage(0.2));
    CHECK(f.picture(0.2) != whole);
    CHECK(hitTest(f.scene, f.scene.node(f.design.all<EdgeRouter>().begin()->id)->rect.center(), 0.2).id == f.design.all<EdgeRouter>().begin()->id);
}

TEST_CASE("near: prefixes, addresses and SKUs stand in the boxes, and fit")
{
    FarFixture f(multiRegion());
    EdgeRouter router = *f.design.all<EdgeRouter>().begin();
    router.model = QStringLiteral("A model with a name that is much longer than any box is wide, whatever its font");
    router.advertisedPrefixes = {*parseCidr(QStringLiteral("10.20.0.0/16")), *parseCidr(QStringLiteral("192.168.0.0/16"))};
    f.scene.update(f.design.with(router));
    const NodeLook* look = f.scene.node(router.id);
    CHECK(look->details.join(u' ').contains(QStringLiteral("10.20.0.0/16")));
    f.scene.nodes().forEach([&](const NodeLook& node) {
        CHECK(node.details.size() <= 2);
        for (const QString& detail : node.details)
            CHECK(textWidth(detail, TextRole::Caption) * 0.64 <= node.box.width() - 34);
        for (const TextRow& row : node.rows)
            CHECK((row.nearRight.isEmpty() || row.nearRight.endsWith(row.right)));
    });
    PaintStyle fixed{themeOf(ThemeName::Print), 2};
    CHECK(fixed.stage() == ZoomStage::Near);
    fixed.fixedStage = ZoomStage::Middle;
    CHECK(fixed.stage() == ZoomStage::Middle);
}

TEST_CASE("far: verdicts lose their paleness when the figures have come, also without a badge")
{
    CanvasFixture f;
    Design design = f.design();
    for (const char* id : {"hub", "spoke"}) {
        VirtualNetwork network;
        network.id = VirtualNetworkId(QString::fromLatin1(id));
        network.addressSpace = {*parseCidr(QStringLiteral("10.0.0.0/16"))};
        network.position = QPointF(id[0] == 'h' ? 0 : 400, 0);
        design = design.with(network);
    }
    REQUIRE(f.document.apply(QStringLiteral("draw"), Result<Design>(design)));
    REQUIRE(f.runner.waitForReport(20000));
    while (f.view.zoom() > 0.25)
        f.view.zoomOut();
    const QImage settled = f.view.viewport()->grab().toImage();
    Note note;
    note.id = ObjectId(QStringLiteral("far-note"));
    note.position = QPointF(20000, 20000);
    REQUIRE(f.document.apply(QStringLiteral("note"), Result<Design>(f.design().with(note))));
    CHECK(f.view.viewport()->grab().toImage() != settled);
    REQUIRE(f.runner.waitForReport(20000));
    CHECK(f.view.viewport()->grab().toImage() == settled);
}
