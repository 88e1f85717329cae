// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/design/kind_info.h"
#include "model/edit/link_rules.h"
#include "model/edit/new_id.h"
#include <QCoreApplication>

namespace {
QString refuseSameSite(const Design& design, const ObjectId& site, const ObjectId& router)
{
    return design.find<EdgeRouter>(router)->site == site
        ? QCoreApplication::translate("edit", "“%1” already stands at “%2”.").arg(displayName(design, router), displayName(design, site))
        : QString();
}

Result<Edited> putRouterAtSite(const Design& design, const Catalogue&, const ObjectId& site, const ObjectId& router)
{
    EdgeRouter changed = *design.find<EdgeRouter>(router);
    changed.site = SiteId(site);
    return Edited{design.with(changed), {router}};
}

Result<Edited> makeWanLink(const Design& design, const Catalogue&, const ObjectId& from, const ObjectId& to)
{
    WanLink link;
    link.id = newId(design, ObjectKind::WanLink);
    link.name = newName(design, ObjectKind::WanLink, QCoreApplication::translate("edit", "WAN link"));
    link.routers = {EdgeRouterId(from), EdgeRouterId(to)};
    link.wanKind = WanLinkKind::Mpls;
    link.bandwidth = Bandwidth::gbps(1);
    return Edited{design.with(link), {link.id}};
}

QString refuseServedRouter(const Design& design, const ObjectId& router, const ObjectId& access)
{
    return design.find<InternetAccess>(access)->routers.contains(EdgeRouterId(router))
        ? QCoreApplication::translate("edit", "“%1” already uses this internet access.").arg(displayName(design, router))
        : QString();
}

Result<Edited> serveRouter(const Design& design, const Catalogue&, const ObjectId& router, const ObjectId& access)
{
    InternetAccess changed = *design.find<InternetAccess>(access);
    changed.routers << EdgeRouterId(router);
    return Edited{design.with(changed), {access}};
}

template <class Row> QString refuseKnownRisk(const Design& design, const ObjectId& risk, const ObjectId& target)
{
    return design.find<Row>(target)->sharedRisks.contains(SharedRiskId(risk))
        ? QCoreApplication::translate("edit", "It already depends on “%1”.").arg(displayName(design, risk))
        : QString();
}

template <class Row> Result<Edited> addRisk(const Design& design, const Catalogue&, const ObjectId& risk, const ObjectId& target)
{
    Row changed = *design.find<Row>(target);
    changed.sharedRisks << SharedRiskId(risk);
    return Edited{design.with(changed), {target}};
}
}

QList<LinkRule> onPremisesLinkRules()
{
    constexpr const char* depends = QT_TRANSLATE_NOOP("edit", "Let it depend on this shared risk");
    return {
        {ObjectKind::Site, ObjectKind::EdgeRouter, QT_TRANSLATE_NOOP("edit", "Put the router at this site"), refuseSameSite, putRouterAtSite},
        {ObjectKind::EdgeRouter, ObjectKind::EdgeRouter, QT_TRANSLATE_NOOP("edit", "Private WAN link"), refuseNothing, makeWanLink},
        {ObjectKind::EdgeRouter, ObjectKind::InternetAccess, QT_TRANSLATE_NOOP("edit", "Use this internet access"), refuseServedRouter, serveRouter},
        {ObjectKind::SharedRisk, ObjectKind::InternetAccess, depends, refuseKnownRisk<InternetAccess>, addRisk<InternetAccess>},
        {ObjectKind::SharedRisk, ObjectKind::AccessLink, depends, refuseKnownRisk<AccessLink>, addRisk<AccessLink>},
        {ObjectKind::SharedRisk, ObjectKind::WanLink, depends, refuseKnownRisk<WanLink>, addRisk<WanLink>},
    };
}
