// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/canvas/link_looks.h"
#include "views/canvas/choice_text.h"
#include "views/canvas/node_looks.h"
#include <QCoreApplication>

namespace {
QString linkText(const char* text)
{
    return QCoreApplication::translate("canvas", text);
}

ObjectId derivedId(const ObjectId& id, const QString& end)
{
    return ObjectId(QStringLiteral("\x1f%1/%2").arg(id.text, end));
}

LinkLook lineBetween(const ObjectId& object, const ObjectId& from, const ObjectId& to, LinkStyle style)
{
    LinkLook look;
    look.id = object;
    look.objects = {object};
    look.from = from;
    look.to = to;
    look.style = style;
    return look;
}

LinkLook derivedLine(const ObjectId& object, const ObjectId& from, const ObjectId& to, LinkStyle style)
{
    LinkLook look = lineBetween(derivedId(object, to.text + QLatin1Char('/') + from.text), from, to, style);
    look.objects.clear();
    return look;
}

/// What stands at one end of a line: "1 Gbps · 192.168.15.1".
QString endText(const QStringList& parts)
{
    QStringList known = parts;
    known.removeAll(QString());
    return known.join(QStringLiteral(" · "));
}

LinkLook accessLine(const Design& design, const AccessLink& link)
{
    LinkLook look = lineBetween(link.id, link.router, link.circuit, LinkStyle::Access);
    look.fromText = endText({link.bandwidth ? toText(*link.bandwidth) : QString(), link.interfaceAddress});
    look.rank = link.path == AccessPath::Secondary ? 1 : 0;
    const auto* circuit = design.find(link.circuit);
    look.toText = link.path ? pathText(*link.path) : QString();
    look.state = circuit && isPending(*circuit) ? LookState::Pending : LookState::Normal;
    return look;
}

LinkLook connectionLine(const Design& design, const Connection& connection)
{
    if (connection.connectionType == ConnectionType::ExpressRoute) {
        LinkLook look = lineBetween(connection.id, connection.circuit, connection.gateway, LinkStyle::ExpressRoute);
        look.toText = connection.routingWeight.value_or(0) > 0 ? linkText(QT_TRANSLATE_NOOP("canvas", "weight %1")).arg(*connection.routingWeight) : QString();
        const auto* circuit = design.find(connection.circuit);
        look.state = circuit && isPending(*circuit) ? LookState::Pending : LookState::Normal;
        return look;
    }
    if (connection.connectionType == ConnectionType::Vnet2Vnet || connection.connectionType == ConnectionType::P2S) {
        const bool isP2S = connection.connectionType == ConnectionType::P2S;
        LinkLook look = lineBetween(connection.id, isP2S ? ObjectId(connection.remoteUsers) : ObjectId(connection.gateway), isP2S ? connection.gateway : connection.remoteGateway,
                                    isP2S ? LinkStyle::Ipsec : LinkStyle::PrivateIpsec);
        look.isEncrypted = true;
        return look;
    }
    const bool isPrivate = connection.transport == Transport::ExpressRoutePrivatePeering;
    const bool hasAccess = !isPrivate && design.find(connection.internetAccess);
    const ObjectId from = hasAccess ? ObjectId(connection.internetAccess) : ObjectId(connection.router);
    LinkLook look = lineBetween(connection.id, from, connection.gateway, isPrivate ? LinkStyle::PrivateIpsec : LinkStyle::Ipsec);
    look.isEncrypted = true;
    look.toText = connection.tunnels.value_or(1) > 1 ? linkText(QT_TRANSLATE_NOOP("canvas", "%1 tunnels")).arg(*connection.tunnels) : QString();
    return look;
}

LinkLook wanLine(const WanLink& link)
{
    LinkLook look = lineBetween(link.id, link.routers.value(0), link.routers.value(1), LinkStyle::Wan);
    QStringList parts;
    if (link.wanKind)
        parts << wanKindText(*link.wanKind);
    if (link.bandwidth)
        parts << toText(*link.bandwidth);
    look.middleText = endText(parts);
    look.isEncrypted = link.encryption.value_or(LinkEncryption::None) != LinkEncryption::None;
    return look;
}

/// Nothing when the other direction makes the line.
std::optional<LinkLook> peeringLine(const Design& design, const VirtualNetworkPeering& peering)
{
    const VirtualNetworkPeering* back = nullptr;
    for (const auto& other : design.all<VirtualNetworkPeering>())
        if (other.virtualNetwork == peering.remoteVirtualNetwork && other.remoteVirtualNetwork == peering.virtualNetwork) {
            back = &other;
            break;
        }
    if (back && back->id < peering.id)
        return std::nullopt;
    LinkLook look = lineBetween(peering.id, peering.virtualNetwork, peering.remoteVirtualNetwork, LinkStyle::Peering);
    const auto isTransit = [](const VirtualNetworkPeering* one) { return one && (one->allowGatewayTransit.value_or(false) || one->useRemoteGateways.value_or(false)); };
    if (back)
        look.objects << back->id;
    else
        look.state = LookState::Pending;
    look.middleText = !back ? linkText(QT_TRANSLATE_NOOP("canvas", "one way")) : isTransit(&peering) && isTransit(back) ? linkText(QT_TRANSLATE_NOOP("canvas", "transit")) : QString();
    return look;
}

/// To the hubs of the same Virtual WAN with a higher id, so that each line is made once.
QList<LinkLook> meshLines(const Design& design, const VirtualHub& hub)
{
    QList<LinkLook> looks;
    for (const VirtualHub& other : design.all<VirtualHub>())
        if (hub.id < other.id && hub.virtualWan == other.virtualWan)
            looks << derivedLine(hub.id, hub.id, other.id, LinkStyle::HubMesh);
    return looks;
}
}

namespace {
LinkLook reachLine(const GlobalReach& reach)
{
    LinkLook look = lineBetween(reach.id, reach.circuits.value(0), reach.circuits.value(1), LinkStyle::GlobalReach);
    look.middleText = linkText(QT_TRANSLATE_NOOP("canvas", "Global Reach"));
    return look;
}
}

QList<LinkLook> linkLooks(const Design& design, const ObjectId& id)
{
    QList<LinkLook> looks;
    if (const auto* link = design.find<AccessLink>(id))
        looks << accessLine(design, *link);
    else if (const auto* connection = design.find<Connection>(id))
        looks << connectionLine(design, *connection);
    else if (const auto* router = design.find<EdgeRouter>(id))
        looks << derivedLine(id, router->site, id, LinkStyle::Lan);
    else if (const auto* access = design.find<InternetAccess>(id))
        for (const auto& end : access->routers)
            looks << derivedLine(id, end, id, LinkStyle::Uplink);
    else if (const auto* wan = design.find<WanLink>(id))
        looks << wanLine(*wan);
    else if (const auto* reach = design.find<GlobalReach>(id))
        looks << reachLine(*reach);
    else if (const auto* peering = design.find<VirtualNetworkPeering>(id)) {
        if (const auto look = peeringLine(design, *peering))
            looks << *look;
    } else if (const auto* joined = design.find<HubVirtualNetworkConnection>(id)) {
        looks << lineBetween(id, joined->virtualHub, joined->remoteVirtualNetwork, LinkStyle::HubConnection);
        looks.last().middleText = joined->staticRoutes.isEmpty() ? QString() : linkText(QT_TRANSLATE_NOOP("canvas", "static routes"));
    } else if (const auto* hub = design.find<VirtualHub>(id)) {
        looks << meshLines(design, *hub);
    }
    if (const Object* object = design.find(id))
        for (LinkLook& look : looks) {
            look.shape = object->lineShape.value_or(LineShape::Orthogonal);
            look.bends = object->bends;
        }
    looks.removeIf([&](const LinkLook& look) { return !design.contains(look.from) || !design.contains(look.to) || look.from == look.to; });
    return looks;
}

QList<LinkLook> riskLooks(const Design& design, const SharedRisk& risk)
{
    QList<LinkLook> looks;
    const Id<SharedRisk> id(risk.id);
    const auto add = [&](const Object& object, const ListOf<Id<SharedRisk>>& risks) {
        if (risks.contains(id))
            looks << derivedLine(risk.id, risk.id, object.id, LinkStyle::Risk);
    };
    for (const auto& link : design.all<AccessLink>())
        add(link, link.sharedRisks);
    for (const auto& access : design.all<InternetAccess>())
        add(access, access.sharedRisks);
    for (const auto& link : design.all<WanLink>())
        add(link, link.sharedRisks);
    return looks;
}

std::optional<BadgeLook> badgeOf(const LinkLook& link, const Analysis* analysis, bool isCurrent)
{
    const bool hasFigures = link.style == LinkStyle::ExpressRoute || link.style == LinkStyle::Ipsec || link.style == LinkStyle::PrivateIpsec || link.style == LinkStyle::GlobalReach;
    if (!hasFigures || !analysis)
        return std::nullopt;
    BadgeLook badge;
    badge.isCurrent = isCurrent;
    if (const LinkResult* result = analysis->link(link.id)) {
        const LinkFigures& figures = result->figures;
        const Capacity& capacity = figures.capacity.lower();
        badge.bandwidth = capacity.mbps.hasValue() ? toText(*capacity.mbps) : QString();
        badge.availability = toText(figures.availability.value);
        badge.grade = gradedPosture(figures.security, *analysis).grade;
    }
    return badge;
}
