// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/analysis.h"
#include "model/edit/add.h"
#include "model/edit/group.h"
#include "model/edit/move.h"
#include "model/edit/remove.h"
#include "model/edit/set_field.h"
#include "model/io/project_file.h"
#include "tests/catch.h"
#include "views/canvas/scene.h"
#include <QDir>
#include <QRandomGenerator>

namespace {
QList<Design> exampleDesigns()
{
    QList<Design> designs;
    const QDir folder(QStringLiteral(LANDBRIDGE_SOURCE_DIR "/tests/formats/v1"));
    for (const QString& file : folder.entryList({QStringLiteral("*.landbridge.json")})) {
        const LoadOutcome outcome = loadProject(folder.filePath(file));
        REQUIRE(outcome.file);
        designs << outcome.file->project.options[0];
    }
    REQUIRE(designs.size() == 7);
    return designs;
}

QHash<ObjectId, NodeLook> nodesOf(const Scene& scene)
{
    QHash<ObjectId, NodeLook> looks;
    scene.nodes().forEach([&](const NodeLook& look) { looks.insert(look.id, look); });
    return looks;
}

QHash<ObjectId, LinkLook> linksOf(const Scene& scene)
{
    QHash<ObjectId, LinkLook> looks;
    scene.links().forEach([&](const LinkLook& look) { looks.insert(look.id, look); });
    return looks;
}

/// What an updated scene shows that a new one of the same design does not, by id.
QStringList differencesFromNew(const Scene& scene)
{
    Scene fresh(Catalogue::builtIn());
    fresh.update(scene.design());
    QStringList differences;
    const auto compare = [&](const auto& mine, const auto& theirs, const char* what) {
        for (auto look = mine.cbegin(); look != mine.cend(); ++look)
            if (!theirs.contains(look.key()) || !(theirs.value(look.key()) == *look))
                differences << QStringLiteral("%1 %2").arg(QLatin1String(what), look.key().text);
        for (auto look = theirs.cbegin(); look != theirs.cend(); ++look)
            if (!mine.contains(look.key()))
                differences << QStringLiteral("missing %1 %2").arg(QLatin1String(what), look.key().text);
    };
    compare(nodesOf(scene), nodesOf(fresh), "node");
    compare(linksOf(scene), linksOf(fresh), "link");
    return differences;
}

QList<ObjectId> idsIn(const Design& design)
{
    QList<ObjectId> ids;
    design.forEach([&](const auto& row) { ids << row.id; });
    return ids;
}

/// Some edit, as a person might make it.
Design edited(const Design& design, QRandomGenerator& random)
{
    const QList<ObjectId> ids = idsIn(design);
    if (ids.isEmpty())
        return design;
    const ObjectId id = ids[random.bounded(static_cast<int>(ids.size()))], other = ids[random.bounded(static_cast<int>(ids.size()))];
    const QPointF by(random.bounded(-200, 200), random.bounded(-150, 150));
    switch (random.bounded(7)) {
    case 0:
    case 1:
    case 2: return moveObjects(design, {id}, by).value_or(design);
    case 3: return removeObjects(design, {id}).value_or(design);
    case 4: return renameObject(design, id, QStringLiteral("name %1").arg(random.bounded(100))).value_or(design);
    case 5: {
        const auto added = addObject(design, Catalogue::builtIn(), static_cast<ObjectKind>(random.bounded(14)), by + QPointF(400, 300), other);
        return added ? added->design : design;
    }
    default: {
        const auto grouped = groupObjects(design, {id, other});
        return grouped ? grouped->design : design;
    }
    }
}

bool cuts(const QPolygonF& route, const QRectF& box)
{
    for (qsizetype i = 1; i < route.size(); ++i)
        if (QRectF(route[i - 1], route[i]).normalized().adjusted(-0.1, -0.1, 0.1, 0.1).intersects(box.adjusted(2, 2, -2, -2)))
            return true;
    return false;
}
}

TEST_CASE("a scene taken through edits looks like a new one of the same design")
{
    QRandomGenerator random(20260923);
    for (const Design& start : exampleDesigns()) {
        Scene scene(Catalogue::builtIn());
        scene.update(start);
        QList<Design> history{start};
        for (int step = 0; step < 40; ++step) {
            const Design next = random.bounded(4) == 0 ? history[random.bounded(static_cast<int>(history.size()))] : edited(scene.design(), random);
            if (random.bounded(3) == 0)                      // a drag before the drop
                scene.update(moveObjects(scene.design(), idsIn(scene.design()).mid(0, 3), {33, 17}).value_or(scene.design()), SceneUpdate::Dragging);
            scene.update(next);
            history << next;
            INFO("step " << step);
            CHECK(differencesFromNew(scene) == QStringList());
        }
    }
}

TEST_CASE("everything that changes is in the damage")
{
    QRandomGenerator random(7);
    for (const Design& start : exampleDesigns()) {
        Scene scene(Catalogue::builtIn());
        scene.update(start);
        for (int step = 0; step < 20; ++step) {
            const auto nodes = nodesOf(scene);
            const auto links = linksOf(scene);
            const QList<QRectF> damage = scene.update(edited(scene.design(), random));
            QRegion region;
            for (const QRectF& area : damage)
                region |= area.toAlignedRect();
            const auto holds = [&](const QRectF& area) { return (QRegion(area.toAlignedRect()) - region).isEmpty(); };
            const auto newLinks = linksOf(scene);
            for (const LinkLook& look : newLinks)
                if (!(links.value(look.id) == look))
                    for (qsizetype i = 1; i < look.route.size(); ++i)
                        CHECK(holds(QRectF(look.route[i - 1], look.route[i]).normalized().adjusted(-1, -1, 1, 1)));
            for (const LinkLook& look : links)
                if (!newLinks.contains(look.id))
                    for (const LabelLook& label : look.labels)
                        CHECK((label.rect.isEmpty() || holds(label.rect)));
            const auto newNodes = nodesOf(scene);
            for (const NodeLook& look : newNodes)
                if (!(nodes.value(look.id) == look) && look.style > NodeStyle::Site)
                    CHECK(holds(look.rect));
            for (const NodeLook& look : nodes)
                if (!newNodes.contains(look.id))
                    CHECK(holds(look.rect));
        }
    }
}

TEST_CASE("in the examples no line passes through a foreign box, and labels keep off boxes and each other")
{
    for (const Design& design : exampleDesigns()) {
        Scene scene(Catalogue::builtIn());
        scene.update(design);
        const Analysis analysis = analyse(design, Catalogue::builtIn());
        scene.setFigures(std::make_shared<const Analysis>(analysis), true);
        const auto nodes = nodesOf(scene);
        QList<QRectF> texts;
        for (const LinkLook& link : linksOf(scene)) {
            INFO(link.id.text.toStdString());
            const NodeLook from = nodes.value(link.from), to = nodes.value(link.to);
            for (const NodeLook& node : nodes) {
                const bool isBox = node.style >= NodeStyle::Container;
                const bool isOwn = node.id == link.from || node.id == link.to || node.id == from.container || node.id == to.container || node.container == link.from
                    || node.container == link.to;
                if (isBox && !isOwn && link.style != LinkStyle::Risk)
                    CHECK_FALSE(cuts(link.route, node.rect));
                if (isBox && link.badge)
                    CHECK_FALSE(link.badge->rect.intersects(node.rect));
                for (const LabelLook& label : link.labels)
                    if (isBox)
                        CHECK_FALSE(label.rect.intersects(node.rect));
            }
            for (const LabelLook& label : link.labels)
                texts << label.rect;
            if (link.badge)
                texts << link.badge->rect;
        }
        for (qsizetype i = 0; i < texts.size(); ++i)
            for (qsizetype j = 0; j < i; ++j)
                CHECK_FALSE(texts[i].intersects(texts[j]));
    }
}

TEST_CASE("figures of an older design are shown as such")
{
    const Design design = exampleDesigns().first();
    Scene scene(Catalogue::builtIn());
    scene.update(design);
    const auto badge = [&] { return scene.link(ObjectId(QStringLiteral("vpn-link")))->badge; };
    CHECK_FALSE(badge());
    const auto analysis = std::make_shared<const Analysis>(analyse(design, Catalogue::builtIn()));
    CHECK_FALSE(scene.setFigures(analysis, true).isEmpty());
    REQUIRE(badge());
    CHECK(badge()->isCurrent);
    CHECK(badge()->bandwidth == QStringLiteral("1 Gbps"));
    const QRectF place = badge()->rect;
    CHECK_FALSE(scene.setFigures(analysis, false).isEmpty());
    CHECK_FALSE(badge()->isCurrent);
    CHECK(badge()->rect == place);
    CHECK(scene.setFigures(analysis, false).isEmpty());
    scene.setFigures(nullptr, false);
    CHECK_FALSE(badge());
}

TEST_CASE("the grid finds what a search through everything finds")
{
    QRandomGenerator random(3);
    GridIndex grid;
    QHash<int, QRectF> items;
    const auto randomRect = [&](double largest) {
        return QRectF(random.bounded(8000.0) - 4000, random.bounded(8000.0) - 4000, random.bounded(largest) + 1, random.bounded(largest) + 1);
    };
    for (int step = 0; step < 600; ++step) {
        const int item = random.bounded(200);
        grid.remove(item);
        items.remove(item);
        if (random.bounded(3) > 0) {
            items.insert(item, randomRect(random.bounded(10) == 0 ? 9000 : 300));
            grid.insert(item, {items.value(item)});
        }
        const QRectF area = randomRect(random.bounded(5) == 0 ? 20000 : 600);
        const std::vector<int> found = grid.query(area);
        CHECK(std::is_sorted(found.begin(), found.end()));
        for (auto entry = items.cbegin(); entry != items.cend(); ++entry)
            if (entry->intersects(area))
                CHECK(std::binary_search(found.begin(), found.end(), entry.key()));
        for (const int key : found)
            CHECK(items.contains(key));
    }
}

TEST_CASE("a line goes round what stands in its way")
{
    RouteTask task{{{0, 0}, Side::Right, 12}, {{400, 0}, Side::Left, 12}, {}, {}};
    CHECK(routeLink(task).size() == 2);
    const QRectF box(150, -40, 100, 80);
    task.obstacles << Obstacle{box, 1000};
    const QPolygonF round = routeLink(task);
    CHECK(round.size() > 2);
    CHECK_FALSE(cuts(round, box));
    CHECK(round.first() == QPointF(0, 0));
    CHECK(round.last() == QPointF(400, 0));
    for (qsizetype i = 1; i < round.size(); ++i)
        CHECK((round[i].x() == round[i - 1].x() || round[i].y() == round[i - 1].y()));
    RouteTask upright{{{0, 0}, Side::Bottom, 12}, {{0, 300}, Side::Top, 12}, {{QRectF(-40, 100, 80, 60), 1000}}, {}};
    CHECK_FALSE(cuts(routeLink(upright), upright.obstacles.first().rect));
}
