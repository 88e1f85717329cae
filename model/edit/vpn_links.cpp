// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/first_values.h"
#include "model/edit/gateways.h"
#include "model/edit/link_rules.h"
#include <QCoreApplication>

namespace {
const InternetAccess* accessOfRouter(const Design& design, const ObjectId& router)
{
    for (const InternetAccess& access : design.all<InternetAccess>())
        if (access.routers.contains(EdgeRouterId(router)))
            return &access;
    return nullptr;
}

QString refuseVpnGateway(const Design& design, const ObjectId& router, const ObjectId& gateway)
{
    if (design.find<VirtualNetworkGateway>(gateway)->gatewayType != GatewayType::Vpn)
        return QCoreApplication::translate("edit", "A VPN ends at a VPN gateway; an ExpressRoute gateway is linked from a circuit.");
    if (design.find<VirtualNetworkGateway>(gateway)->isPointToSiteOfHub())
        return QCoreApplication::translate("edit", "This gateway of the virtual hub is for remote users; link sites to the hub or to its other VPN gateway.");
    const auto* access = accessOfRouter(design, router);
    for (const Connection& connection : design.all<Connection>())
        if (access && connection.router == router && connection.gateway == gateway && connection.internetAccess == access->id)
            return QCoreApplication::translate("edit", "This router already has a VPN to this gateway over this internet access.");
    return {};
}

Result<Edited> makeVpn(const Design& design, const Catalogue&, const ObjectId& router, const ObjectId& gateway)
{
    Edited edited{design, {}};
    const InternetAccess* used = accessOfRouter(design, router);
    ObjectId access = used ? used->id : ObjectId();
    if (access.isEmpty()) {
        const InternetAccess made = newInternetAccess(design, router);
        access = made.id;
        edited.design = design.with(made);
    }
    const Connection connection = newIpsecConnection(edited.design, router, access, gateway);
    edited.design = edited.design.with(connection);
    edited.ids = {connection.id, access};
    return edited;
}

QString refuseVpnNetwork(const Design& design, const ObjectId& router, const ObjectId& network)
{
    if (const QString refusal = refusalOfHubSpoke(design, network); !refusal.isEmpty())
        return refusal;
    const auto* gateway = gatewayOf(design, network, GatewayType::Vpn);
    return gateway ? refuseVpnGateway(design, router, gateway->id) : QString();
}

Result<Edited> makeVpnToNetwork(const Design& design, const Catalogue& catalogue, const ObjectId& router, const ObjectId& network)
{
    if (const auto* gateway = gatewayOf(design, network, GatewayType::Vpn))
        return makeVpn(design, catalogue, router, gateway->id);
    const Edited prepared = withGateway(design, catalogue, network, GatewayType::Vpn);
    const auto edited = makeVpn(prepared.design, catalogue, router, prepared.ids.first());
    return edited ? Result<Edited>(Edited{edited->design, edited->ids + prepared.ids}) : edited;
}

/// A VPN drawn from an internet access belongs to the access's first router.
QString refuseAccessWithoutRouter(const Design& design, const ObjectId& access)
{
    return design.find<InternetAccess>(access)->routers.isEmpty()
        ? QCoreApplication::translate("edit", "Link this internet access to a router first: the VPN ends there.")
        : QString();
}

Result<Edited> makeVpnOverAccess(const Design& design, const ObjectId& access, const ObjectId& gateway)
{
    const ObjectId router = design.find<InternetAccess>(access)->routers.first();
    const Connection connection = newIpsecConnection(design, router, access, gateway);
    return Edited{design.with(connection), {connection.id}};
}

QString refuseAccessToGateway(const Design& design, const ObjectId& access, const ObjectId& gateway)
{
    if (const QString refusal = refuseAccessWithoutRouter(design, access); !refusal.isEmpty())
        return refusal;
    if (design.find<VirtualNetworkGateway>(gateway)->gatewayType != GatewayType::Vpn)
        return QCoreApplication::translate("edit", "A VPN ends at a VPN gateway; an ExpressRoute gateway is linked from a circuit.");
    for (const Connection& connection : design.all<Connection>())
        if (connection.internetAccess == access && connection.gateway == gateway)
            return QCoreApplication::translate("edit", "This internet access already carries a VPN to this gateway.");
    return {};
}

Result<Edited> makeAccessToGateway(const Design& design, const Catalogue&, const ObjectId& access, const ObjectId& gateway)
{
    return makeVpnOverAccess(design, access, gateway);
}

QString refuseAccessToNetwork(const Design& design, const ObjectId& access, const ObjectId& network)
{
    if (const QString refusal = refusalOfHubSpoke(design, network); !refusal.isEmpty())
        return refusal;
    const auto* gateway = gatewayOf(design, network, GatewayType::Vpn);
    return gateway ? refuseAccessToGateway(design, access, gateway->id) : refuseAccessWithoutRouter(design, access);
}

Result<Edited> makeAccessToNetwork(const Design& design, const Catalogue& catalogue, const ObjectId& access, const ObjectId& network)
{
    if (const auto* gateway = gatewayOf(design, network, GatewayType::Vpn))
        return makeVpnOverAccess(design, access, gateway->id);
    const Edited prepared = withGateway(design, catalogue, network, GatewayType::Vpn);
    return makeVpnOverAccess(prepared.design, access, prepared.ids.first());
}
}

QList<LinkRule> vpnLinkRules()
{
    constexpr const char* whole = QT_TRANSLATE_NOOP("edit", "Site-to-site VPN; makes GatewaySubnet, VPN gateway and internet access where they are missing");
    constexpr const char* toHub = QT_TRANSLATE_NOOP("edit", "Site-to-site VPN to this hub; makes its VPN gateway and the internet access where they are missing");
    constexpr const char* link = QT_TRANSLATE_NOOP("edit", "Site-to-site VPN to this gateway");
    return {
        {ObjectKind::EdgeRouter, ObjectKind::VirtualNetworkGateway, link, refuseVpnGateway, makeVpn},
        {ObjectKind::EdgeRouter, ObjectKind::VirtualNetwork, whole, refuseVpnNetwork, makeVpnToNetwork},
        {ObjectKind::EdgeRouter, ObjectKind::VirtualHub, toHub, refuseVpnNetwork, makeVpnToNetwork},
        {ObjectKind::InternetAccess, ObjectKind::VirtualHub, toHub, refuseAccessToNetwork, makeAccessToNetwork},
        {ObjectKind::InternetAccess, ObjectKind::VirtualNetworkGateway, link, refuseAccessToGateway, makeAccessToGateway},
        {ObjectKind::InternetAccess, ObjectKind::VirtualNetwork, whole, refuseAccessToNetwork, makeAccessToNetwork},
    };
}
