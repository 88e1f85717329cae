// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/design/codec.h"
#include "model/design/kind_info.h"
#include "model/edit/add.h"
#include "model/edit/add_demand.h"
#include "model/edit/clipboard.h"
#include "model/edit/connect.h"
#include "model/edit/free_prefix.h"
#include "model/edit/group.h"
#include "model/edit/move.h"
#include "model/edit/remove.h"
#include "model/edit/set_field.h"
#include "tests/catch.h"
#include "tests/edit/desk.h"
#include <QJsonArray>
#include <QSet>
#include <random>

namespace {
/// The whole design as JSON, for comparison by value.
QJsonObject asJson(const Design& design)
{
    QJsonObject json;
    for (const KindInfo& kind : kindInfos()) {
        QJsonArray rows;
        kind.forEach(design, [&](const Object& object) { rows << writeFields(*kind.fields, object); });
        json.insert(QLatin1String(kind.array), rows);
    }
    return json;
}
}

TEST_CASE("nested groups are ungrouped at once, in whatever order they are chosen")
{
    Desk desk;
    const auto a = desk.add(ObjectKind::Site);
    const auto b = desk.add(ObjectKind::Site);
    const auto c = desk.add(ObjectKind::Site);
    const auto d = desk.add(ObjectKind::Site);
    const auto inner = groupObjects(desk.design, {a, b});
    const auto middle = groupObjects(inner->design, {inner->ids.first(), c});
    const auto outer = groupObjects(middle->design, {middle->ids.first(), d});
    const ObjectId outerId = outer->ids.first();
    QList<ObjectId> ids{inner->ids.first(), middle->ids.first()};
    for (int order = 0; order < 2; ++order, ids.swapItemsAt(0, 1)) {
        const auto ungrouped = ungroupObjects(outer->design, ids);
        REQUIRE(ungrouped);
        requireSound(*ungrouped);
        const QList<ObjectId>& members = ungrouped->find<Group>(outerId)->members;
        CHECK(QSet<ObjectId>(members.begin(), members.end()) == QSet<ObjectId>{a, b, c, d});
    }
}

TEST_CASE("setting a field checks type, range, reference and requirement")
{
    Desk desk;
    const auto site = desk.add(ObjectKind::Site);
    const auto router = desk.add(ObjectKind::EdgeRouter, site);
    const auto message = [&](const QString& key, const QJsonValue& value) {
        const auto result = setField(desk.design, router, key, value);
        return result ? QString() : result.error().message;
    };
    CHECK(message("throughputMbps", 2000) == "");
    CHECK(message("throughputMbps", -1).contains("at least 0 Mbps"));
    CHECK(message("throughputMbps", "fast").contains("a number"));
    CHECK(message("site", "nowhere").contains("no object"));
    CHECK(message("site", router.text).contains("cannot be a"));
    CHECK(message("asn", 4294967296.0).contains("at most"));
    CHECK(message("id", "other") != "");
    CHECK(message("colour", "red") != "");
    const auto circuit = desk.link(router, desk.add(ObjectKind::PeeringLocation)).first();
    CHECK_FALSE(setField(desk.design, circuit, "peeringLocation", QJsonValue::Undefined));
    CHECK_FALSE(setField(desk.design, ObjectId("gone"), "name", "x"));
    const auto renamed = renameObject(desk.design, router, "  Edge A ");
    CHECK(renamed->find(router)->name == "Edge A");
    CHECK(renameObject(*renamed, router, "")->find(router)->name.isNull());
}

TEST_CASE("a refusal names the field by its label, and an entry of a list by its number")
{
    Desk desk;
    const ObjectId site = desk.add(ObjectKind::Site);
    const auto low = setField(desk.design, site, "availability", 7);
    REQUIRE_FALSE(low);
    CHECK(low.error().message.startsWith("Availability"));
    const auto entry = setField(desk.design, site, "addressPrefixes", QJsonArray{"10.0.0.0/8", 7});
    REQUIRE_FALSE(entry);
    INFO(entry.error().message.toStdString());
    CHECK(entry.error().message.contains(", entry 2, must be text"));
    for (const auto& result : {low, entry}) {
        CHECK_FALSE(result.error().message.contains("addressPrefixes"));
        CHECK_FALSE(result.error().message.contains(QString::fromUtf8("“")));
    }
}

TEST_CASE("groups nest but never in a circle")
{
    Desk desk;
    const auto a = desk.add(ObjectKind::Site);
    const auto b = desk.add(ObjectKind::Site);
    auto inner = groupObjects(desk.design, {a, b});
    REQUIRE(inner);
    auto outer = groupObjects(inner->design, {inner->ids.first(), a});
    REQUIRE(outer);
    CHECK_FALSE(setField(outer->design, inner->ids.first(), "members", QJsonArray{outer->ids.first().text, b.text}));
    CHECK_FALSE(groupObjects(desk.design, {a}));
    const auto ungrouped = ungroupObjects(outer->design, {inner->ids.first()});
    REQUIRE(ungrouped);
    requireSound(*ungrouped);
    CHECK(ungrouped->find<Group>(outer->ids.first())->members.contains(b));
}

TEST_CASE("moving a container takes along what it holds, once")
{
    Desk desk;
    const auto site = desk.add(ObjectKind::Site, {}, {0, 0});
    const auto router = desk.add(ObjectKind::EdgeRouter, site, {220, 10});
    const auto moved = moveObjects(desk.design, {site, router}, {20, 40});
    REQUIRE(moved);
    CHECK(*moved->find(site)->position == QPointF(20, 40));
    CHECK(*moved->find(router)->position == QPointF(240, 50));
    CHECK_FALSE(moveObjects(desk.design, {ObjectId("gone")}, {1, 1}));
}

TEST_CASE("removing takes along what cannot stand and clears the rest")
{
    Desk desk;
    const auto site = desk.add(ObjectKind::Site);
    const auto r1 = desk.add(ObjectKind::EdgeRouter, site);
    const auto location = desk.add(ObjectKind::PeeringLocation);
    const auto network = desk.add(ObjectKind::VirtualNetwork);
    const auto circuit = desk.link(r1, location).first();
    desk.link(circuit, network);
    desk.link(r1, network);
    const auto risk = desk.add(ObjectKind::SharedRisk);
    desk.link(risk, desk.design.all<AccessLink>().begin()->id);
    requireSound(desk.design);

    const auto withoutRisk = removeObjects(desk.design, {risk});
    REQUIRE(withoutRisk);
    CHECK(withoutRisk->objectCount() == desk.design.objectCount() - 1);
    requireSound(*withoutRisk);

    const auto withoutCircuit = removeObjects(desk.design, {circuit});
    CHECK(withoutCircuit->all<AccessLink>().isEmpty());
    CHECK(withoutCircuit->all<Connection>().size() == 1);
    requireSound(*withoutCircuit);

    const auto withoutSite = removeObjects(desk.design, {site});
    CHECK(withoutSite->all<EdgeRouter>().isEmpty());
    CHECK(withoutSite->all<InternetAccess>().isEmpty());
    requireSound(*withoutSite);
    CHECK_FALSE(removeObjects(desk.design, {}));
}

TEST_CASE("copies bring the links between the copies")
{
    Desk desk;
    const auto site = desk.add(ObjectKind::Site);
    const auto r1 = desk.add(ObjectKind::EdgeRouter, site);
    const auto location = desk.add(ObjectKind::PeeringLocation);
    const auto network = desk.add(ObjectKind::VirtualNetwork);
    const auto circuit = desk.link(r1, location).first();
    desk.link(circuit, network);

    const Design all = copyObjects(desk.design, {site, location, network});
    CHECK(all.objectCount() == desk.design.objectCount());
    const auto pasted = pasteObjects(desk.design, all, {40, 40});
    REQUIRE(pasted);
    CHECK(pasted->design.objectCount() == 2 * desk.design.objectCount());
    requireSound(pasted->design);
    // The copies link among themselves, not to the originals.
    for (const ObjectId& id : pasted->ids)
        for (const Reference& reference : referencesOf(*pasted->design.kindOf(id), *pasted->design.find(id)))
            CHECK(pasted->ids.contains(reference.target));

    const Design half = copyObjects(desk.design, {site});
    CHECK(half.all<AccessLink>().isEmpty());
    CHECK(half.all<EdgeRouter>().size() == 1);
    // A circuit alone pasted into another design has no location to stand at.
    CHECK_FALSE(pasteObjects(Design(), copyObjects(desk.design, {circuit}), {}));
    // In the same design it stays at its location.
    const auto twin = pasteObjects(desk.design, copyObjects(desk.design, {circuit}), {});
    REQUIRE(twin);
    CHECK(twin->design.find<ExpressRouteCircuit>(twin->ids.first())->peeringLocation == location);
}

TEST_CASE("random edits keep a design sound, and edit in place nothing of the design before")
{
    std::mt19937 random(11);
    for (int round = 0; round < 30; ++round) {
        Desk desk;
        for (int step = 0; step < 60; ++step) {
            const Design before = desk.design;
            const QJsonObject beforeJson = asJson(before);
            QList<ObjectId> ids;
            before.forEach([&](const Object& object) { ids << object.id; });
            const auto any = [&] { return ids.isEmpty() ? ObjectId() : ids[static_cast<qsizetype>(random() % static_cast<unsigned>(ids.size()))]; };
            switch (random() % 6) {
            case 0:
            case 1: {
                const auto kind = static_cast<ObjectKind>(random() % 15);
                if (auto edited = addObject(before, Catalogue::builtIn(), kind, {double(random() % 900), double(random() % 600)}, any()))
                    desk.design = edited->design;
                break;
            }
            case 2:
            case 3:
                if (auto edited = connectObjects(before, Catalogue::builtIn(), any(), any()))
                    desk.design = edited->design;
                break;
            case 4:
                if (auto edited = pasteObjects(before, copyObjects(before, {any(), any()}), {20, 20}))
                    desk.design = edited->design;
                break;
            default:
                if (random() % 3 == 0)
                    if (auto edited = removeObjects(before, {any()}))
                        desk.design = *edited;
            }
            requireSound(desk.design);
            REQUIRE(asJson(before) == beforeJson);
            if (desk.design.objectCount() > 150)
                break;
        }
    }
}

TEST_CASE("free prefixes fill a pool and then are none")
{
    const Cidr pool = parseCidr("10.0.0.0/28").value();
    QList<Cidr> taken;
    while (const auto prefix = firstFreePrefix(pool, 30, taken)) {
        for (const Cidr& other : taken)
            CHECK_FALSE(prefix->overlaps(other));
        taken << *prefix;
    }
    CHECK(taken.size() == 4);
    CHECK(toText(*lastFreePrefix(pool, 30, {})) == "10.0.0.12/30");
    CHECK_FALSE(firstFreePrefix(pool, 24, {}));
}

TEST_CASE("a demand joins two sites or networks, the site first")
{
    Desk desk;
    const auto network = desk.add(ObjectKind::VirtualNetwork);
    const auto site = desk.add(ObjectKind::Site);
    const auto router = desk.add(ObjectKind::EdgeRouter, site);
    const auto ends = demandEnds(desk.design, {});
    REQUIRE(ends);
    const auto edited = addDemand(desk.design, network, site);
    REQUIRE(edited);
    const Demand* demand = edited->design.find<Demand>(edited->ids.first());
    CHECK(demand->from == site);
    CHECK(demand->to == network);
    requireSound(edited->design);
    CHECK_FALSE(addDemand(desk.design, site, site));
    CHECK_FALSE(addDemand(desk.design, site, router));
    const auto second = desk.add(ObjectKind::Site);
    CHECK_FALSE(demandEnds(desk.design, {}));
    CHECK_FALSE(demandEnds(desk.design, {site}));
    CHECK(demandEnds(desk.design, {second, router, network})->first == second);
}
