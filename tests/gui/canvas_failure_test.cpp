// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/analysis.h"
#include "model/io/project_file.h"
#include "tests/catch.h"
#include "tests/gui/picture_difference.h"
#include "views/canvas/failure_view.h"
#include "views/canvas/painters.h"
#include "views/canvas/scene.h"
#include "views/export/picture.h"
#include <QDir>
#include <QPainter>

namespace {
Design backupDesign()
{
    const LoadOutcome outcome = loadProject(QStringLiteral(LANDBRIDGE_SOURCE_DIR "/tests/formats/v1/3-expressroute-with-vpn-backup.landbridge.json"));
    REQUIRE(outcome.file);
    return outcome.file->project.options[0];
}

ObjectId failedId(const char* id)
{
    return ObjectId(QString::fromLatin1(id));
}

QImage sceneImage(const Scene& scene, ThemeName name, qreal zoom)
{
    const QRectF bounds = scene.bounds().adjusted(-20, -20, 20, 20);
    QImage image((bounds.size() * zoom).toSize(), QImage::Format_RGB32);
    const PaintStyle style{themeOf(name), zoom};
    image.fill(style.theme.canvas);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(zoom, zoom);
    painter.translate(-bounds.topLeft());
    paintScene(painter, scene, {bounds}, style);
    return image;
}
}

TEST_CASE("a failure is painted over the design, and goes without a trace")
{
    const Design design = backupDesign();
    Scene scene(Catalogue::builtIn());
    scene.update(design);
    CanvasFailure failure;
    failure.notes.insert(design.all<ExpressRouteCircuit>().rows().first()->id, {FailureMark::Down, QStringLiteral("failed")});
    for (const ThemeName name : {ThemeName::Light, ThemeName::Dark, ThemeName::Print})
        for (const qreal zoom : {1.0, 0.4, 0.15}) {
            const QImage before = sceneImage(scene, name, zoom);
            CHECK_FALSE(scene.setFailure(failure).isEmpty());
            CHECK(scene.setFailure(failure).isEmpty());              // the same once more changes nothing
            const QImage during = sceneImage(scene, name, zoom);
            CHECK(pictureDifference(before, during) > 0.0005);
            CHECK_FALSE(scene.setFailure({}).isEmpty());
            CHECK(sceneImage(scene, name, zoom) == before);
        }
}

TEST_CASE("what a failure changes on the canvas lies inside the damage it reports")
{
    const Design design = backupDesign();
    Scene scene(Catalogue::builtIn());
    scene.update(design);
    const QRectF bounds = scene.bounds().adjusted(-20, -20, 20, 20);
    const auto check = [&](const FailureNote& note, const ObjectId& id) {
        INFO(id.text.toStdString());
        const QImage before = sceneImage(scene, ThemeName::Light, 1);
        CanvasFailure failure;
        failure.notes.insert(id, note);
        QRegion damage;
        for (const QRectF& area : scene.setFailure(failure))
            damage |= area.translated(-bounds.topLeft()).toAlignedRect().adjusted(-2, -2, 2, 2);
        const QImage after = sceneImage(scene, ThemeName::Light, 1);
        int outside = 0;
        for (int y = 0; y < before.height(); ++y)
            for (int x = 0; x < before.width(); ++x)
                outside += before.pixel(x, y) != after.pixel(x, y) && !damage.contains(QPoint(x, y));
        CHECK(outside == 0);
        scene.setFailure({});
    };
    design.forEach([&](const auto& object) {
        check({FailureMark::Down, QStringLiteral("failed")}, object.id);
        check({FailureMark::CutOff, QStringLiteral("cut off")}, object.id);
        check({FailureMark::Overloaded, QStringLiteral("132 %"), true, true}, object.id);
    });
}

TEST_CASE("a derived line shares the fate of its ends, and a peering that of its graver direction")
{
    CanvasFailure failure;
    failure.notes = {{failedId("router"), {FailureMark::Down, {}}}, {failedId("a"), {FailureMark::Carries, {}}}, {failedId("b"), {FailureMark::Overloaded, {}}}};
    LinkLook lan;
    lan.from = failedId("site");
    lan.to = failedId("router");
    CHECK(failure.of(lan).mark == FailureMark::CutOff);
    lan.to = failedId("other");
    CHECK(failure.of(lan).mark == FailureMark::Unaffected);
    LinkLook peering;
    peering.id = failedId("a");
    peering.objects = {failedId("a"), failedId("b")};
    CHECK(failure.of(peering).mark == FailureMark::Overloaded);
}

TEST_CASE("what lies on no way any more is cut off, and what has another way is not")
{
    const Analysis analysis = analyse(backupDesign(), Catalogue::builtIn());
    const auto marksWithout = [&](std::initializer_list<const char*> ids) {
        std::vector<int> down;
        for (const char* id : ids)
            for (const int component : componentsOf(analysis, failedId(id)))
                down.push_back(component);
        REQUIRE_FALSE(down.empty());
        return failureView(analysis, failureState(analysis, down)).canvas;
    };
    const auto mark = [](const CanvasFailure& failure, const char* id) { return failure.of(failedId(id)).mark; };
    const CanvasFailure circuit = marksWithout({"er1"});
    CHECK(mark(circuit, "er1") == FailureMark::Down);
    for (const char* id : {"al1", "al2", "er-link-1", "ergw", "r2"})             // the internet access is R1's
        CHECK(mark(circuit, id) == FailureMark::CutOff);
    for (const char* id : {"hq", "hub", "r1", "dia", "vpngw", "pl1"})
        CHECK(mark(circuit, id) == FailureMark::Unaffected);
    CHECK(mark(circuit, "vpn-link") == FailureMark::Carries);
    CHECK(circuit.of(failedId("vpn-link")).text == QStringLiteral("took over"));
    const CanvasFailure both = marksWithout({"er1", "dia"});
    for (const char* id : {"hq", "hub", "r1", "r2", "vpn-link"})
        CHECK(mark(both, id) == FailureMark::CutOff);
    CHECK(mark(marksWithout({"pl1"}), "pl1") == FailureMark::Down);
    CHECK(mark(marksWithout({"r1"}), "er1") == FailureMark::Unaffected);         // the other access link holds
    CHECK(mark(marksWithout({"r1"}), "al1") == FailureMark::CutOff);
    CHECK(failureView(analysis, failureState(analysis, {})).canvas.isEmpty());
}

TEST_CASE("one of two buildings down weakens a peering location")
{
    const LoadOutcome outcome = loadProject(QStringLiteral(LANDBRIDGE_SOURCE_DIR "/tests/formats/v1/6-expressroute-metro.landbridge.json"));
    REQUIRE(outcome.file);
    const Analysis analysis = analyse(outcome.file->project.options[0], Catalogue::builtIn());
    const std::vector<int> buildings = componentsOf(analysis, failedId("pl1"));
    REQUIRE(buildings.size() == 2);
    const FailureNote note = failureView(analysis, failureState(analysis, {buildings[0]})).canvas.of(failedId("pl1"));
    CHECK(note.mark == FailureMark::Weakened);
    CHECK(note.text == QStringLiteral("1 of 2 failed"));
    CHECK(failureView(analysis, failureState(analysis, buildings)).canvas.of(failedId("pl1")).mark == FailureMark::Down);
}

TEST_CASE("the golden picture of a failed circuit")
{
    Design design = backupDesign();
    Demand demand;
    demand.id = Id<Demand>(QStringLiteral("backup"));
    demand.from = ObjectId(QStringLiteral("hq"));
    demand.to = ObjectId(QStringLiteral("hub"));
    demand.toAzure = Bandwidth::mbps(600);
    demand.fromAzure = Bandwidth::mbps(900);
    design = design.with(demand);
    const Analysis analysis = analyse(design, Catalogue::builtIn());
    const CanvasFailure failure = failureView(analysis, failureState(analysis, componentsOf(analysis, failedId("er1")))).canvas;
    PictureOptions options;
    options.failure = &failure;
    const QImage picture = renderPicture(design, Catalogue::builtIn(), &analysis, options);
    const QString path = QStringLiteral(LANDBRIDGE_SOURCE_DIR "/tests/golden/failure.png");
    if (qEnvironmentVariableIsSet("LANDBRIDGE_UPDATE_GOLDEN"))
        REQUIRE(picture.save(path));
    const QImage expected(path);
    REQUIRE_FALSE(expected.isNull());
    CHECK(pictureDifference(picture, expected) < 0.002);
    if (const QString folder = qEnvironmentVariable("LANDBRIDGE_SHOW"); !folder.isEmpty()) {
        Scene scene(Catalogue::builtIn());
        scene.update(design);
        scene.setFigures(std::make_shared<const Analysis>(analysis), true);
        scene.setFailure(failure);
        sceneImage(scene, ThemeName::Dark, 1).save(folder + "/dark.png");
        sceneImage(scene, ThemeName::Light, 0.4).save(folder + "/far.png");
    }
}
