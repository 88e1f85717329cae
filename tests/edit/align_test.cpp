// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/align.h"
#include "tests/catch.h"
#include <random>

namespace {
/// Sites of several sizes anywhere.
struct Scattered
{
    Design design;
    QHash<ObjectId, QRectF> boxes;
    QList<ObjectId> ids;

    explicit Scattered(unsigned seed, int count)
    {
        std::mt19937 random(seed);
        const auto below = [&](int n) { return double(random() % unsigned(n)); };
        for (int i = 0; i < count; ++i) {
            Site site;
            site.id = ObjectId(QStringLiteral("site-%1").arg(i));
            site.position = QPointF(below(900), below(700));
            design = design.with(site);
            ids << site.id;
            boxes.insert(site.id, QRectF(*site.position, QSizeF(60 + 2 * below(50), 40 + 2 * below(40))));
        }
    }
    QRectF after(const Design& edited, const ObjectId& id) const { return boxes.value(id).translated(*edited.find(id)->position - boxes.value(id).topLeft()); }
};
}

TEST_CASE("aligning: edges and middles meet those of the anchor, which stays, and the other coordinate stays")
{
    for (unsigned seed = 1; seed <= 30; ++seed) {
        const Scattered start(seed, 5);
        const ObjectId anchor = start.ids[seed % 5];
        const auto check = [&](Alignment alignment, auto line, auto other) {
            const auto edited = alignObjects(start.design, start.boxes, anchor, alignment);
            REQUIRE(edited);
            CHECK(start.after(*edited, anchor) == start.boxes.value(anchor));
            for (const ObjectId& id : start.ids) {
                CHECK(std::abs(line(start.after(*edited, id)) - line(start.boxes.value(anchor))) <= 0.5);
                CHECK(other(start.after(*edited, id)) == other(start.boxes.value(id)));
            }
        };
        const auto top = [](const QRectF& box) { return box.top(); };
        const auto left = [](const QRectF& box) { return box.left(); };
        check(Alignment::Left, left, top);
        check(Alignment::Centre, [](const QRectF& box) { return box.center().x(); }, top);
        check(Alignment::Right, [](const QRectF& box) { return box.right(); }, top);
        check(Alignment::Top, top, left);
        check(Alignment::Middle, [](const QRectF& box) { return box.center().y(); }, left);
        check(Alignment::Bottom, [](const QRectF& box) { return box.bottom(); }, left);
    }
}

TEST_CASE("distributing: gaps are equal to a pixel, the outermost stay, two are left alone")
{
    for (unsigned seed = 1; seed <= 30; ++seed) {
        const Scattered start(seed, 6);
        const auto edited = distributeObjects(start.design, start.boxes, Qt::Horizontal);
        REQUIRE(edited);
        QList<QRectF> boxes;
        for (const ObjectId& id : start.ids) {
            boxes << start.after(*edited, id);
            CHECK(boxes.last().top() == start.boxes.value(id).top());
        }
        std::stable_sort(boxes.begin(), boxes.end(), [](const QRectF& a, const QRectF& b) { return a.left() < b.left(); });
        if (boxes[1].left() - boxes[0].right() < 0)
            continue;                                    // they overlap: the order of left edges may change
        for (qsizetype i = 2; i < boxes.size(); ++i)
            CHECK(std::abs((boxes[i].left() - boxes[i - 1].right()) - (boxes[1].left() - boxes[0].right())) <= 1.01);
    }
    const Scattered two(1, 2);
    CHECK(*distributeObjects(two.design, two.boxes, Qt::Vertical)->find(two.ids[1])->position == *two.design.find(two.ids[1])->position);
}

TEST_CASE("aligning: a router goes along with its site, and what stands inside another goes where that one goes")
{
    Design design;
    for (const auto& [id, x] : {std::pair("a", 0.0), std::pair("b", 500.0)}) {
        Site site;
        site.id = ObjectId(QString::fromLatin1(id));
        site.position = QPointF(x, x);
        design = design.with(site);
    }
    EdgeRouter router;
    router.id = ObjectId(QStringLiteral("r"));
    router.site = Id<Site>(QStringLiteral("b"));
    router.position = QPointF(720, 520);
    design = design.with(router);
    const QSizeF size(150, 48);
    const QHash<ObjectId, QRectF> boxes{{ObjectId(QStringLiteral("a")), {QPointF(0, 0), size}}, {ObjectId(QStringLiteral("b")), {QPointF(500, 500), size}}, {ObjectId(QStringLiteral("r")), {QPointF(720, 520), size}}};
    const auto edited = alignObjects(design, boxes, ObjectId(QStringLiteral("a")), Alignment::Top);
    REQUIRE(edited);
    CHECK(*edited->find(ObjectId(QStringLiteral("b")))->position == QPointF(500, 0));
    CHECK(*edited->find(ObjectId(QStringLiteral("r")))->position == QPointF(720, 20));
}
