// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/design/kind_info.h"
#include "model/edit/bends.h"
#include "model/edit/clipboard.h"
#include "model/edit/design_difference.h"
#include "model/edit/move.h"
#include "model/io/project_file.h"
#include "tests/catch.h"

namespace {
Design backupDesign()
{
    const LoadOutcome outcome = loadProject(QStringLiteral(LANDBRIDGE_SOURCE_DIR "/tests/formats/v1/3-expressroute-with-vpn-backup.landbridge.json"));
    REQUIRE(outcome.file);
    return outcome.file->project.options[0];
}

const QList<QPointF> way{{400, 50}, {400, 180}};
}

TEST_CASE("bends: every kind that is drawn as a line has a shape and bends, and no other has")
{
    for (const KindInfo& kind : kindInfos()) {
        INFO(kind.array);
        CHECK((findField(*kind.fields, QStringLiteral("line")) != nullptr) == (kind.shape == Shape::Line));
        const Field* bends = findField(*kind.fields, QStringLiteral("bends"));
        CHECK((bends != nullptr) == (kind.shape == Shape::Line));
        CHECK((!bends || (isPlace(*bends) && bends->isPresentation)));
    }
}

TEST_CASE("bends: a line is bent, unbent and shaped, and nothing of it is left in the end")
{
    const Design start = backupDesign();
    const ObjectId link = start.all<AccessLink>().begin()->id;
    const auto bent = bendLine(start, link, way);
    REQUIRE(bent);
    CHECK(QList<QPointF>(bent->find(link)->bends) == way);
    CHECK(differenceOf(start, *bent).isEmpty());         // of the drawing, not of the design
    const auto curved = shapeLines(*bent, {link, start.all<Site>().begin()->id}, LineShape::Curved);
    REQUIRE(curved);
    CHECK(curved->find(link)->lineShape == LineShape::Curved);
    CHECK(QList<QPointF>(curved->find(link)->bends) == way);
    const auto unbent = unbendLines(*shapeLines(*curved, {link}, LineShape::Orthogonal), {link});
    REQUIRE(unbent);
    for (const Field& field : *info(ObjectKind::AccessLink).fields)
        CHECK(field.get(*unbent->find(link)) == field.get(*start.find(link)));
}

TEST_CASE("bends: what is no line is refused")
{
    const Design start = backupDesign();
    const ObjectId site = start.all<Site>().begin()->id;
    CHECK_FALSE(bendLine(start, site, way));
    CHECK_FALSE(bendLine(start, ObjectId(QStringLiteral("nobody")), way));
    CHECK_FALSE(shapeLines(start, {site}, LineShape::Straight));
    CHECK_FALSE(unbendLines(start, {start.all<AccessLink>().begin()->id}));
}

TEST_CASE("bends: they move along when all that the line connects moves, and stay when only one end does")
{
    const Design start = backupDesign();
    const AccessLink link = *start.all<AccessLink>().begin();
    const Design bent = *bendLine(start, link.id, way);
    const ObjectId location = containerOf(bent, link.circuit), site = containerOf(bent, link.router);
    const auto both = moveObjects(bent, {location, site}, {30, -20});
    REQUIRE(both);
    CHECK(QList<QPointF>(both->find(link.id)->bends) == QList<QPointF>{{430, 30}, {430, 160}});
    const auto one = moveObjects(bent, {location}, {30, -20});
    REQUIRE(one);
    CHECK(QList<QPointF>(one->find(link.id)->bends) == way);
}

TEST_CASE("bends: a pasted copy of both ends has the bends where the copy is")
{
    const Design start = backupDesign();
    const AccessLink link = *start.all<AccessLink>().begin();
    const Design bent = *bendLine(start, link.id, way);
    const auto pasted = pasteObjects(bent, copyObjects(bent, {containerOf(bent, link.circuit), containerOf(bent, link.router)}), {100, 200});
    REQUIRE(pasted);
    QList<QList<QPointF>> copies;
    for (const ObjectId& id : pasted->ids)
        if (!pasted->design.find(id)->bends.isEmpty())
            copies << QList<QPointF>(pasted->design.find(id)->bends);
    CHECK(copies == QList<QList<QPointF>>{{{500, 250}, {500, 380}}});
}
