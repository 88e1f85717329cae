// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/reattach.h"
#include "model/design/kind_info.h"
#include "model/edit/choice_rules.h"
#include <QCoreApplication>

namespace {
ObjectId first(bool isFirst, const ObjectId& a, const ObjectId& b)
{
    return isFirst ? a : b;
}

QString reattachText(const char* text)
{
    return QCoreApplication::translate("edit", text);
}

/// The peering in the other direction, null when there is none.
const VirtualNetworkPeering* backOf(const Design& design, const VirtualNetworkPeering& peering)
{
    for (const auto& other : design.all<VirtualNetworkPeering>())
        if (other.virtualNetwork == peering.remoteVirtualNetwork && other.remoteVirtualNetwork == peering.virtualNetwork)
            return &other;
    return nullptr;
}

/// The design as if the link were not there: what it takes up is free.
Design withoutLink(const Design& design, const ObjectId& link)
{
    Design result = design.without(link);
    if (const auto* peering = design.find<VirtualNetworkPeering>(link))
        if (const auto* back = backOf(design, *peering))
            result = result.without(back->id);
    return result;
}

/// Of which kind an object at this end is. A container is not one: what it holds is.
bool fitsEnd(const Design& design, const ObjectId& link, LinkEnd end, const ObjectId& target)
{
    const auto kind = design.kindOf(target), present = design.kindOf(objectAtEnd(design, link, end));
    return kind && present && *kind == *present;
}

AccessPath freePath(const Design& design, const AccessLink& link, const ObjectId& circuit)
{
    const AccessPath wanted = link.path.value_or(AccessPath::Primary);
    for (const AccessLink& other : design.all<AccessLink>())
        if (other.id != link.id && other.circuit == circuit && other.path.value_or(AccessPath::Primary) == wanted)
            return wanted == AccessPath::Primary ? AccessPath::Secondary : AccessPath::Primary;
    return wanted;
}

ObjectId siteOf(const Design& design, const ObjectId& router)
{
    const auto* row = design.find<EdgeRouter>(router);
    return row ? ObjectId(row->site) : ObjectId();
}

Connection movedConnection(const Design& design, Connection connection, bool isFirst, const ObjectId& target)
{
    const ObjectId gateway = connection.gateway, site = siteOf(design, connection.router);
    switch (connection.connectionType) {
    case ConnectionType::ExpressRoute:
        if (isFirst)
            connection.circuit = Id<ExpressRouteCircuit>(target);
        else
            connection.gateway = Id<VirtualNetworkGateway>(target);
        break;
    case ConnectionType::Vnet2Vnet:
        (isFirst ? connection.gateway : connection.remoteGateway) = Id<VirtualNetworkGateway>(target);
        break;
    case ConnectionType::P2S:
        if (isFirst)
            connection.remoteUsers = Id<RemoteUsers>(target);
        else
            connection.gateway = Id<VirtualNetworkGateway>(target);
        break;
    case ConnectionType::IPsec:
        if (!isFirst) {
            connection.gateway = Id<VirtualNetworkGateway>(target);
        } else if (const auto* access = design.find<InternetAccess>(target)) {
            connection.internetAccess = Id<InternetAccess>(target);
            if (!access->routers.contains(connection.router))
                connection.router = access->routers.value(0);
        } else {
            connection.router = Id<EdgeRouter>(target);
        }
        if (siteOf(design, connection.router) != site)
            connection.localNetworkGateway.reset();      // says what the old site is to Azure
        break;
    }
    if (ObjectId(connection.gateway) != gateway)
        connection.natRules = {};                        // names of the old gateway
    return connection;
}

Design moved(const Design& design, const ObjectId& id, LinkEnd end, const ObjectId& target)
{
    const bool isFirst = end == LinkEnd::First;
    const qsizetype at = isFirst ? 0 : 1;
    if (const auto* row = design.find<AccessLink>(id)) {
        AccessLink link = *row;
        if (isFirst) {
            link.router = Id<EdgeRouter>(target);
        } else {
            if (const AccessPath path = freePath(design, link, target); path != link.path.value_or(AccessPath::Primary))
                link.path = path;
            link.circuit = Id<ExpressRouteCircuit>(target);
        }
        return design.with(link);
    }
    if (const auto* row = design.find<WanLink>(id)) {
        WanLink link = *row;
        link.routers[at] = Id<EdgeRouter>(target);
        return design.with(link);
    }
    if (const auto* row = design.find<GlobalReach>(id)) {
        GlobalReach reach = *row;
        reach.circuits[at] = Id<ExpressRouteCircuit>(target);
        return design.with(reach);
    }
    if (const auto* row = design.find<HubVirtualNetworkConnection>(id)) {
        HubVirtualNetworkConnection joined = *row;
        if (isFirst)
            joined.virtualHub = Id<VirtualHub>(target);
        else
            joined.remoteVirtualNetwork = Id<VirtualNetwork>(target);
        return design.with(joined);
    }
    if (const auto* row = design.find<VirtualNetworkPeering>(id)) {
        VirtualNetworkPeering peering = *row;
        (isFirst ? peering.virtualNetwork : peering.remoteVirtualNetwork) = Id<VirtualNetwork>(target);
        Design result = design.with(peering);
        if (const auto* there = backOf(design, *row)) {
            VirtualNetworkPeering back = *there;
            (isFirst ? back.remoteVirtualNetwork : back.virtualNetwork) = Id<VirtualNetwork>(target);
            result = result.with(back);
        }
        return result;
    }
    return design.with(movedConnection(design, *design.find<Connection>(id), isFirst, target));
}

LinkTarget verdictOn(const Design& design, const Design& without, const ObjectId& link, LinkEnd end, const ObjectId& target)
{
    const ObjectId present = objectAtEnd(design, link, end), other = objectAtEnd(design, link, end == LinkEnd::First ? LinkEnd::Second : LinkEnd::First);
    if (target == present)
        return {target, false, reattachText(QT_TRANSLATE_NOOP("edit", "The link ends here already."))};
    if (!fitsEnd(design, link, end, target))
        return {target, false, reattachText(QT_TRANSLATE_NOOP("edit", "This end belongs on a %1.")).arg(kindLabel(*design.kindOf(present)).toLower())};
    const LinkTarget verdict = end == LinkEnd::First ? linkTarget(without, target, other) : linkTarget(without, other, target);
    return {target, verdict.isLegal, verdict.isLegal ? reattachText(QT_TRANSLATE_NOOP("edit", "Move this end to %1")).arg(displayName(design, target)) : verdict.text};
}
}

ObjectId objectAtEnd(const Design& design, const ObjectId& id, LinkEnd end)
{
    const bool isFirst = end == LinkEnd::First;
    if (const auto* link = design.find<AccessLink>(id))
        return first(isFirst, link->router, link->circuit);
    if (const auto* link = design.find<WanLink>(id))
        return link->routers.value(isFirst ? 0 : 1);
    if (const auto* reach = design.find<GlobalReach>(id))
        return reach->circuits.value(isFirst ? 0 : 1);
    if (const auto* joined = design.find<HubVirtualNetworkConnection>(id))
        return first(isFirst, joined->virtualHub, joined->remoteVirtualNetwork);
    if (const auto* peering = design.find<VirtualNetworkPeering>(id))
        return first(isFirst, peering->virtualNetwork, peering->remoteVirtualNetwork);
    const auto* connection = design.find<Connection>(id);
    if (!connection)
        return {};
    switch (connection->connectionType) {
    case ConnectionType::ExpressRoute: return first(isFirst, connection->circuit, connection->gateway);
    case ConnectionType::Vnet2Vnet: return first(isFirst, connection->gateway, connection->remoteGateway);
    case ConnectionType::P2S: return first(isFirst, connection->remoteUsers, connection->gateway);
    case ConnectionType::IPsec: break;
    }
    const bool hasAccess = connection->transport != Transport::ExpressRoutePrivatePeering && design.find(connection->internetAccess);
    return first(isFirst, hasAccess ? ObjectId(connection->internetAccess) : ObjectId(connection->router), connection->gateway);
}

QList<LinkTarget> reattachTargets(const Design& design, const ObjectId& link, LinkEnd end)
{
    QList<LinkTarget> targets;
    if (!design.contains(objectAtEnd(design, link, LinkEnd::First)) || !design.contains(objectAtEnd(design, link, LinkEnd::Second)))
        return targets;
    const Design without = withoutLink(design, link);
    for (const KindInfo& kind : kindInfos())
        if (kind.shape == Shape::Container || kind.shape == Shape::Box || kind.shape == Shape::Chip)
            kind.forEach(design, [&](const Object& object) { targets << verdictOn(design, without, link, end, object.id); });
    // A container stands for the first thing in it that can take the link.
    for (LinkTarget& target : targets) {
        if (target.isLegal || info(*design.kindOf(target.id)).shape != Shape::Container)
            continue;
        for (const LinkTarget& inner : targets)
            if (inner.isLegal && containerOf(design, inner.id) == target.id && fitsEnd(design, link, end, inner.id)) {
                target.isLegal = true;
                target.text = inner.text;
                break;
            }
    }
    return targets;
}

Result<Design> reattach(const Design& design, const Catalogue& catalogue, const ObjectId& link, LinkEnd end, const ObjectId& target)
{
    const QList<LinkTarget> targets = reattachTargets(design, link, end);
    const auto verdict = std::find_if(targets.begin(), targets.end(), [&](const LinkTarget& one) { return one.id == target; });
    if (verdict == targets.end())
        return Error{reattachText(QT_TRANSLATE_NOOP("edit", "This object no longer exists.")), link.text};
    if (!verdict->isLegal)
        return Error{verdict->text, link.text};
    ObjectId taker = target;
    if (!fitsEnd(design, link, end, target))
        for (const LinkTarget& inner : targets)
            if (inner.isLegal && containerOf(design, inner.id) == target && fitsEnd(design, link, end, inner.id)) {
                taker = inner.id;
                break;
            }
    const Design result = moved(design, link, end, taker);
    // What Azure would refuse about the link as it is now, and did not before.
    const QList<Refusal> before = refusalsOf(design, catalogue, {link});
    for (const Refusal& refusal : refusalsOf(result, catalogue, {link}))
        if (!before.contains(refusal))
            for (const FieldOf& field : refusal.fields)
                if (field.object == link)
                    return Error{refusal.reason, link.text};
    return result;
}
