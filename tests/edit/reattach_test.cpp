// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/design/kind_info.h"
#include "model/edit/connect.h"
#include "model/edit/reattach.h"
#include "model/io/project_file.h"
#include "tests/catch.h"
#include "tests/io/template_designs.h"

namespace {
const Catalogue& builtIn()
{
    return Catalogue::builtIn();
}

/// All links of a design that join two objects that are there.
QList<ObjectId> linksOf(const Design& design)
{
    QList<ObjectId> links;
    for (const KindInfo& kind : kindInfos())
        if (kind.shape == Shape::Line)
            kind.forEach(design, [&](const Object& object) { links << object.id; });
    return links;
}
}

TEST_CASE("reattaching: over all templates, links and targets, a legal verdict and the edit agree, and nothing else of the link changes")
{
    int moves = 0, refusals = 0;
    forEachTemplateDesign([&](const QString& name, const Design& design) {
        for (const ObjectId& link : linksOf(design))
            for (const LinkEnd end : {LinkEnd::First, LinkEnd::Second}) {
                const LinkEnd other = end == LinkEnd::First ? LinkEnd::Second : LinkEnd::First;
                for (const LinkTarget& target : reattachTargets(design, link, end)) {
                    INFO(name.toStdString() << ": " << link.text.toStdString() << " to " << target.id.text.toStdString());
                    CHECK_FALSE(target.text.isEmpty());
                    const auto edited = reattach(design, builtIn(), link, end, target.id);
                    if (!target.isLegal) {
                        CHECK_FALSE(edited);
                        continue;
                    }
                    if (!edited) {                       // what only the catalogue knows
                        ++refusals;
                        CHECK_FALSE(edited.error().message.isEmpty());
                        continue;
                    }
                    ++moves;
                    const ObjectId taker = objectAtEnd(*edited, link, end);
                    CHECK((taker == target.id || containerOf(*edited, taker) == target.id));
                    CHECK(objectAtEnd(*edited, link, other) == objectAtEnd(design, link, other));
                    CHECK(edited->objectCount() == design.objectCount());
                    CHECK(edited->find(link)->name == design.find(link)->name);
                    const auto back = reattach(*edited, builtIn(), link, end, objectAtEnd(design, link, end));
                    CHECK(back);                         // one can always go back
                }
            }
    });
    CHECK(moves > 50);
}

TEST_CASE("reattaching an access link takes the free path, and a full circuit refuses it")
{
    for (const Design& design : templateDesigns(QStringLiteral("expressroute-maximum-resiliency"))) {
        const AccessLink link = *design.all<AccessLink>().begin();
        for (const ExpressRouteCircuit& circuit : design.all<ExpressRouteCircuit>()) {
            if (circuit.id == link.circuit)
                continue;
            CHECK_FALSE(reattach(design, builtIn(), link.id, LinkEnd::Second, circuit.id));      // both of its paths are in use
            const AccessLink* taken = nullptr;
            for (const AccessLink& there : design.all<AccessLink>())
                if (there.circuit == circuit.id)
                    taken = &there;
            REQUIRE(taken);
            const AccessPath freed = taken->path.value_or(AccessPath::Primary);
            const auto edited = reattach(design.without(taken->id), builtIn(), link.id, LinkEnd::Second, circuit.id);
            REQUIRE(edited);
            CHECK(edited->find<AccessLink>(link.id)->path.value_or(AccessPath::Primary) == freed);
        }
    }
}

TEST_CASE("reattaching one end of a peering moves both of its directions")
{
    const Design design = templateDesigns(QStringLiteral("multi-region")).first();
    const VirtualNetworkPeering peering = *design.all<VirtualNetworkPeering>().begin();
    for (const LinkTarget& target : reattachTargets(design, peering.id, LinkEnd::Second)) {
        if (!target.isLegal)
            continue;
        const auto edited = reattach(design, builtIn(), peering.id, LinkEnd::Second, target.id);
        REQUIRE(edited);
        int directions = 0;
        for (const auto& one : edited->all<VirtualNetworkPeering>())
            directions += (one.virtualNetwork == peering.virtualNetwork && one.remoteVirtualNetwork == target.id) || (one.remoteVirtualNetwork == peering.virtualNetwork && one.virtualNetwork == target.id);
        CHECK(directions == 2);
    }
}

TEST_CASE("reattaching what is no link, or is gone, is refused")
{
    const Design design = templateDesigns(QStringLiteral("expressroute-with-vpn-backup")).first();
    const ObjectId site = design.all<Site>().begin()->id;
    CHECK(objectAtEnd(design, site, LinkEnd::First).isEmpty());
    CHECK(reattachTargets(design, site, LinkEnd::First).isEmpty());
    CHECK_FALSE(reattach(design, builtIn(), site, LinkEnd::First, site));
    CHECK_FALSE(reattach(design, builtIn(), ObjectId(QStringLiteral("gone")), LinkEnd::First, site));
}
