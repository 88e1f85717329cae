// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/set_field.h"
#include "tests/catch.h"
#include "tests/gui/picture_faults.h"
#include "tests/io/template_designs.h"
#include "views/canvas/scene.h"

TEST_CASE("link ends: bandwidth with the interface, and the path, stand where they belong and on nothing else")
{
    Design design = templateDesigns(QStringLiteral("expressroute-maximum-resiliency")).first();
    ObjectId primary;
    for (const AccessLink& link : QList<AccessLink>(design.all<AccessLink>().begin(), design.all<AccessLink>().end()))
        if (link.path == AccessPath::Primary) {
            primary = link.id;
            design = *setField(design, link.id, QStringLiteral("interfaceAddress"), QStringLiteral("172.16.0.1"));
        }
    REQUIRE_FALSE(primary.isEmpty());
    Scene scene(Catalogue::builtIn());
    scene.update(design);
    const LinkLook look = *scene.link(primary);
    CHECK(look.fromText.endsWith(QStringLiteral("172.16.0.1")));
    CHECK_FALSE(look.toText.isEmpty());
    REQUIRE(look.labels.size() == 2);
    const PictureFaults faults = faultsOf(scene);
    INFO(faults.text().toStdString());
    CHECK(faults.isFaultless());
}
