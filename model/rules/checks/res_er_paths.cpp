// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/rules/checks/hybrid_ways.h"
#include "model/rules/checks/path_fixes.h"
#include "model/rules/checks/res_er.h"
#include "model/analysis/route_choice.h"
#include <QCoreApplication>
#include <QJsonValue>
#include <algorithm>

// The two paths of a circuit, and the devices and ducts that circuits end on.
namespace {
QList<const EdgeRouter*> erRoutersOf(const RuleInput& input, const QList<const AccessLink*>& links)
{
    QList<const EdgeRouter*> routers;
    for (const AccessLink* link : links)
        if (const auto* router = input.find(link->router); router && !routers.contains(router))
            routers << router;
    return routers;
}

QList<const AccessLink*> erLinksOn(const RuleInput& input, const ExpressRouteCircuit& circuit, AccessPath path)
{
    QList<const AccessLink*> links;
    for (const AccessLink* link : input.accessLinksOf(CircuitId(circuit.id)))
        if (pathOf(*link) == path)
            links << link;
    return links;
}

const char* erPeeringWord(PeeringType type) { return type == PeeringType::AzurePrivatePeering ? QT_TRANSLATE_NOOP("rules", "private peering") : QT_TRANSLATE_NOOP("rules", "Microsoft peering"); }

/// Whether a private WAN link joins two sites.
bool erSitesAreJoined(const RuleInput& input, const Site& site, const Site* other)
{
    for (const EdgeRouter* router : input.routersOf(SiteId(site.id)))
        for (const WanLink* wan : input.wanLinksOf(EdgeRouterId(router->id)))
            for (const EdgeRouterId& end : wan->routers)
                if (const auto* far = input.find(end); far && far->site != site.id && !far->site.isEmpty() && (!other || far->site == other->id))
                    return true;
    return false;
}

/// Whether two access links stand for each other: the paths of one circuit, or circuits of one gateway from the same or joined sites.
bool erBackEachOther(const RuleInput& input, const AccessLink& a, const AccessLink& b)
{
    if (a.circuit == b.circuit)
        return pathOf(a) != pathOf(b);
    const auto* first = input.find(a.router);
    const auto* second = input.find(b.router);
    const auto* firstSite = first ? input.find(first->site) : nullptr;
    const auto* secondSite = second ? input.find(second->site) : nullptr;
    if (!firstSite || !secondSite || (firstSite != secondSite && !erSitesAreJoined(input, *firstSite, secondSite)))
        return false;
    for (const Connection* one : input.connectionsOf(a.circuit))
        for (const Connection* other : input.connectionsOf(b.circuit))
            if (one->gateway == other->gateway)
                return true;
    return false;
}
}

/// RES-ER-005
void checkPathsOnOneRouter(const RuleInput& input, RuleFindings& findings)
{
    for (const ExpressRouteCircuit& circuit : input.all<ExpressRouteCircuit>()) {
        const auto secondary = erLinksOn(input, circuit, AccessPath::Secondary);
        const auto routers = erRoutersOf(input, input.accessLinksOf(CircuitId(circuit.id)));
        if (erLinksOn(input, circuit, AccessPath::Primary).isEmpty() || secondary.isEmpty() || routers.size() != 1)
            continue;
        auto entry = findings.add({circuit.id, routers.first()->id}, QCoreApplication::translate("rules", "Both paths of %1 end on %2, whose loss takes both.").arg(input.name(circuit.id), input.name(routers.first()->id)));
        for (const AccessLink* link : input.accessLinksOf(CircuitId(circuit.id)))
            entry.at(link->id, "router");
        entry.fixed(QCoreApplication::translate("rules", "Move the secondary path to another router of the site"), movingToOtherRouter(idsOf(secondary)));
    }
}

/// RES-ER-006
void checkCircuitsOnOneRouter(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualNetworkGateway& gateway : input.all<VirtualNetworkGateway>()) {
        const auto circuits = circuitsOf(input, gateway);
        if (circuits.size() < 2)
            continue;
        QList<const AccessLink*> links;
        bool isDrawn = true;
        for (const auto* circuit : circuits) {
            links += input.accessLinksOf(CircuitId(circuit->id));
            isDrawn = isDrawn && !input.accessLinksOf(CircuitId(circuit->id)).isEmpty();
        }
        const auto routers = erRoutersOf(input, links);
        if (!isDrawn || routers.isEmpty())
            continue;
        const auto* site = input.find(routers.first()->site);
        const bool isOneSite = site && std::all_of(routers.begin(), routers.end(), [&](const auto* router) { return router->site == site->id; });
        if (routers.size() == 1)
            findings.add(QList<ObjectId>{gateway.id, routers.first()->id} + idsOf(circuits), QCoreApplication::translate("rules", "%1 all end on %2: its loss takes every circuit of %3.")
                                                                                                 .arg(input.names(idsOf(circuits)), input.name(routers.first()->id), input.name(gateway.id)))
                .fixed(QCoreApplication::translate("rules", "Move %1 to another router of the site").arg(input.name(circuits.last()->id)), movingToOtherRouter(idsOf(input.accessLinksOf(CircuitId(circuits.last()->id)))));
        else if (isOneSite && isMissionCritical(input, gateway) && erSitesAreJoined(input, *site, nullptr))
            findings.add(QList<ObjectId>{gateway.id, site->id} + idsOf(circuits), QCoreApplication::translate("rules", "%1 all end at %2, and mission-critical traffic depends on them: end one at another site of the private WAN.")
                                                                                      .arg(input.names(idsOf(circuits)), input.name(site->id)));
    }
}

/// RES-ER-007
void checkOnePathInUse(const RuleInput& input, RuleFindings& findings)
{
    for (const ExpressRouteCircuit& circuit : input.all<ExpressRouteCircuit>()) {
        const bool hasPrimary = !erLinksOn(input, circuit, AccessPath::Primary).isEmpty();
        const bool hasSecondary = !erLinksOn(input, circuit, AccessPath::Secondary).isEmpty();
        const CircuitPeering* halved = nullptr;
        for (const CircuitPeering& peering : circuit.peerings)
            if (!halved && peering.primaryPrefix.has_value() != peering.secondaryPrefix.has_value())
                halved = &peering;
        if (hasPrimary == hasSecondary && !halved)
            continue;
        const bool isLink = hasPrimary != hasSecondary;
        const QString what = isLink ? (hasPrimary ? QCoreApplication::translate("rules", "only its primary path is drawn to a router") : QCoreApplication::translate("rules", "only its secondary path is drawn to a router"))
                                    : QCoreApplication::translate("rules", "its %1 has a subnet for one BGP session alone").arg(QCoreApplication::translate("rules", erPeeringWord(halved->type)));
        QList<ObjectId> subjects{circuit.id};
        subjects += idsOf(isLink ? input.accessLinksOf(CircuitId(circuit.id)) : QList<const AccessLink*>());
        auto entry = findings.add(subjects, QCoreApplication::translate("rules", "%1 uses one of its two paths: %2. Azure's SLA needs both.").arg(input.name(circuit.id), what));
        if (halved)
            entry.at("peerings");
        if (!halved || halved->type == PeeringType::AzurePrivatePeering)
            entry.fixed(QCoreApplication::translate("rules", "Add the missing path"), addingMissingPath(circuit.id));
    }
}

/// RES-ER-008. Source: Azure ExpressRoute documentation, "Configure BFD over ExpressRoute": Microsoft's edge has it on.
void checkBfd(const RuleInput& input, RuleFindings& findings)
{
    for (const ExpressRouteCircuit& circuit : input.all<ExpressRouteCircuit>())
        for (const CircuitPeering& peering : circuit.peerings)
            if (peering.bfd == false)
                findings.add({circuit.id}, QCoreApplication::translate("rules", "The %2 of %1 runs without BFD, so a failed path is noticed after minutes instead of a second.")
                                               .arg(input.name(circuit.id), QCoreApplication::translate("rules", erPeeringWord(peering.type))), choiceName(peering.type))
                    .at("peerings").fixed(QCoreApplication::translate("rules", "Turn BFD on"), [id = circuit.id, type = peering.type](const Design& design) -> Result<Design> {
                        const auto* row = design.find<ExpressRouteCircuit>(id);
                        if (!row)
                            return fixNoLongerFits();
                        ExpressRouteCircuit edited = *row;
                        for (CircuitPeering& one : edited.peerings)
                            if (one.type == type)
                                one.bfd = true;
                        return design.with(edited);
                    });
    for (const EdgeRouter& router : input.all<EdgeRouter>())
        if (router.bfd == false && !input.accessLinksOf(EdgeRouterId(router.id)).isEmpty())
            findings.add({router.id}, QCoreApplication::translate("rules", "%1 runs without BFD towards Azure, so a failed path is noticed after minutes instead of a second.").arg(input.name(router.id)))
                .at("bfd").fixed(QCoreApplication::translate("rules", "Turn BFD on"), settingField(router.id, "bfd", true));
}

/// RES-ER-009
void checkActivePassivePaths(const RuleInput& input, RuleFindings& findings)
{
    for (const ExpressRouteCircuit& circuit : input.all<ExpressRouteCircuit>())
        for (const AccessLink* primary : erLinksOn(input, circuit, AccessPath::Primary))
            for (const AccessLink* secondary : erLinksOn(input, circuit, AccessPath::Secondary)) {
                const auto* first = input.find(primary->router);
                const auto* second = input.find(secondary->router);
                if (!first || !second || (first != second && (first->site.isEmpty() || first->site != second->site)))
                    continue;
                const auto prependOf = [](const EdgeRouter& router) { return router.asPathPrepend.value_or(0); };
                const int near = primary->asPathPrepend.value_or(0) + prependOf(*first);
                const int far = secondary->asPathPrepend.value_or(0) + prependOf(*second);
                const auto sorted = [](QList<Cidr> prefixes) { std::sort(prefixes.begin(), prefixes.end()); return prefixes; };
                const int nearPreference = first->localPreference.value_or(defaultLocalPreference);
                const int farPreference = second->localPreference.value_or(defaultLocalPreference);
                const bool sameRoutes = sorted(advertisedBy(input, *first)) == sorted(advertisedBy(input, *second));
                if (near == far && sameRoutes && nearPreference == farPreference)
                    continue;
                const QString why = near != far ? QCoreApplication::translate("rules", "the AS path is prepended %1 times on the primary and %2 times on the secondary").arg(near).arg(far)
                                  : !sameRoutes ? QCoreApplication::translate("rules", "they announce different prefixes")
                                                : QCoreApplication::translate("rules", "the local preference is %1 on the primary and %2 on the secondary").arg(nearPreference).arg(farPreference);
                auto entry = findings.add({circuit.id, primary->id, secondary->id}, QCoreApplication::translate("rules", "The paths of %1 are not used alike: %2.").arg(input.name(circuit.id), why));
                if (near == far)
                    continue;
                entry.at(primary->id, "asPathPrepend").at(secondary->id, "asPathPrepend");
                if (sameRoutes && nearPreference == farPreference && prependOf(*first) == prependOf(*second))
                    entry.fixed(QCoreApplication::translate("rules", "Prepend on neither path"), settingFields({{primary->id, "asPathPrepend", QJsonValue::Undefined}, {secondary->id, "asPathPrepend", QJsonValue::Undefined}}));
            }
}

/// RES-ER-018
void checkPathsShareDuct(const RuleInput& input, RuleFindings& findings)
{
    for (const SharedRisk& risk : input.all<SharedRisk>()) {
        QList<const AccessLink*> open;
        for (const AccessLink& link : input.all<AccessLink>())
            if (link.sharedRisks.contains(SharedRiskId(risk.id)))
                open << &link;
        while (!open.isEmpty()) {                // each set of links that stand for each other, directly or through others
            QList<const AccessLink*> together{open.takeFirst()};
            for (qsizetype next = 0; next < together.size(); ++next)
                for (qsizetype i = 0; i < open.size();)
                    if (erBackEachOther(input, *together[next], *open[i]))
                        together << open.takeAt(i);
                    else
                        ++i;
            if (together.size() < 2)
                continue;
            auto entry = findings.add(idsOf(together) + QList<ObjectId>{risk.id}, QCoreApplication::translate("rules", "%1 stand for each other, and both depend on %2.").arg(input.names(idsOf(together)), input.name(risk.id)));
            for (const AccessLink* link : together)
                entry.at(link->id, "sharedRisks");
        }
    }
}
