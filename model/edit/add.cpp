// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/add.h"
#include "model/edit/appliances.h"
#include "model/edit/first_values.h"
#include "model/edit/gateways.h"
#include "model/edit/new_id.h"
#include <QCoreApplication>

namespace {
template <class Row> Result<Edited> added(const Design& design, Row row, QPointF position)
{
    if (findField(Row::fields(), QStringLiteral("position")))
        row.position = position;
    const ObjectId id = row.id;
    return Edited{design.with(std::move(row)), {id}};
}

Result<Edited> addGateway(const Design& design, const Catalogue& catalogue, const ObjectId& container)
{
    const bool hasVpn = gatewayOf(design, container, GatewayType::Vpn) != nullptr;
    if (design.find<VirtualHub>(container) && hasVpn && gatewayOf(design, container, GatewayType::ExpressRoute))
        return withPointToSiteGateway(design, container, 0);
    return withGateway(design, catalogue, container, hasVpn ? GatewayType::ExpressRoute : GatewayType::Vpn);
}
}

QString refusalToHold(const Design& design, ObjectKind kind, const ObjectId& container)
{
    const auto containerKind = design.kindOf(container);
    if (kind == ObjectKind::ExpressRouteCircuit && containerKind != ObjectKind::PeeringLocation)
        return QCoreApplication::translate("edit", "A circuit stands at a peering location: drop it on one.");
    if (kind == ObjectKind::ExpressRoutePort && containerKind != ObjectKind::PeeringLocation)
        return QCoreApplication::translate("edit", "Direct ports stand at a peering location: drop them on one.");
    if (isAppliance(kind))
        return refusalOfAppliance(design, kind, container);
    if (kind == ObjectKind::VirtualNetworkGateway) {
        if (containerKind != ObjectKind::VirtualNetwork && containerKind != ObjectKind::VirtualHub)
            return QCoreApplication::translate("edit", "A gateway stands in a virtual network or a virtual hub: drop it on one.");
        if (const auto* connection = hubConnectionOf(design, container))
            return QCoreApplication::translate("edit", "“%1” is connected to a virtual hub, and Azure allows it no gateways of its own: drop the gateway on “%2”.")
                .arg(displayName(design, container), displayName(design, connection->virtualHub));
        int gateways = 0;
        for (const VirtualNetworkGateway& other : design.all<VirtualNetworkGateway>())
            gateways += other.virtualNetwork == container || other.virtualHub == container ? 1 : 0;
        if (gateways >= (containerKind == ObjectKind::VirtualHub ? 3 : 2))
            return containerKind == ObjectKind::VirtualHub
                ? QCoreApplication::translate("edit", "A virtual hub holds a VPN gateway for sites, one for remote users and an ExpressRoute gateway; all three are there.")
                : QCoreApplication::translate("edit", "A virtual network holds one VPN gateway and one ExpressRoute gateway; both are there.");
    }
    return {};
}

Result<Edited> addObject(const Design& design, const Catalogue& catalogue, ObjectKind kind, QPointF position, const ObjectId& container)
{
    if (const QString refusal = refusalToHold(design, kind, container); !refusal.isEmpty())
        return Error{refusal, {}};
    const auto containerKind = design.kindOf(container);
    switch (kind) {
    case ObjectKind::Site:
        return added(design, newSite(design), position);
    case ObjectKind::EdgeRouter:
        return added(design, newRouter(design, containerKind == ObjectKind::Site ? container : ObjectId()), position);
    case ObjectKind::InternetAccess:
        return added(design, newInternetAccess(design, containerKind == ObjectKind::EdgeRouter ? container : ObjectId()), position);
    case ObjectKind::PeeringLocation:
        return added(design, newPeeringLocation(design, catalogue), position);
    case ObjectKind::ExpressRoutePort:
        return added(design, newPort(design, container), position);
    case ObjectKind::ExpressRouteCircuit:
        return added(design, newCircuit(design, container, std::nullopt), position);
    case ObjectKind::VirtualNetwork:
        return added(design, newVirtualNetwork(design, catalogue), position);
    case ObjectKind::VirtualHub:
        return added(design, newVirtualHub(design, catalogue), position);
    case ObjectKind::VirtualNetworkGateway:
        return addGateway(design, catalogue, container);
    case ObjectKind::AzureFirewall:
    case ObjectKind::NetworkVirtualAppliance:
    case ObjectKind::RouteServer:
    case ObjectKind::RouteTable:
        return withAppliance(design, catalogue, kind, container);
    case ObjectKind::RemoteUsers:
        return added(design, newRemoteUsers(design), position);
    case ObjectKind::SharedRisk: {
        SharedRisk risk;
        risk.id = newId(design, kind);
        risk.name = newName(design, kind, QCoreApplication::translate("edit", "Shared risk"));
        return added(design, risk, position);
    }
    case ObjectKind::Note: {
        Note note;
        note.id = newId(design, kind);
        note.text = QCoreApplication::translate("edit", "Note");
        return added(design, note, position);
    }
    default:
        return Error{QCoreApplication::translate("edit", "A %1 is made by linking two objects.").arg(kindLabel(kind)), {}};
    }
}
