// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/design/kind_info.h"
#include "model/edit/gateways.h"
#include "model/edit/link_rules.h"
#include "model/edit/new_id.h"
#include <QCoreApplication>

namespace {
bool hasGateway(const Design& design, const ObjectId& network)
{
    for (const VirtualNetworkGateway& gateway : design.all<VirtualNetworkGateway>())
        if (gateway.virtualNetwork == network)
            return true;
    return false;
}

QString refusePeered(const Design& design, const ObjectId& from, const ObjectId& to)
{
    for (const VirtualNetworkPeering& peering : design.all<VirtualNetworkPeering>())
        if ((peering.virtualNetwork == from && peering.remoteVirtualNetwork == to) || (peering.virtualNetwork == to && peering.remoteVirtualNetwork == from))
            return QCoreApplication::translate("edit", "These virtual networks are already peered.");
    return {};
}

VirtualNetworkPeering newPeering(const Design& design, const ObjectId& from, const ObjectId& to)
{
    VirtualNetworkPeering peering;
    peering.id = newId(design, ObjectKind::VirtualNetworkPeering);
    peering.name = QCoreApplication::translate("edit", "%1 to %2").arg(displayName(design, from), displayName(design, to));
    peering.virtualNetwork = VirtualNetworkId(from);
    peering.remoteVirtualNetwork = VirtualNetworkId(to);
    peering.allowForwardedTraffic = true;
    // A network with gateways lends them to one without.
    peering.allowGatewayTransit = hasGateway(design, from) && !hasGateway(design, to) && !hubConnectionOf(design, to);
    peering.useRemoteGateways = !hasGateway(design, from) && hasGateway(design, to) && !hubConnectionOf(design, from);
    return peering;
}

Result<Edited> makePeering(const Design& design, const Catalogue&, const ObjectId& from, const ObjectId& to)
{
    const auto there = newPeering(design, from, to);
    const Design half = design.with(there);
    const auto back = newPeering(half, to, from);
    return Edited{half.with(back), {there.id, back.id}};
}

/// What Azure refuses ("Connect a virtual network to a Virtual WAN hub").
QString refuseHubConnection(const Design& design, const ObjectId& hub, const ObjectId& network)
{
    if (const auto* known = hubConnectionOf(design, network))
        return known->virtualHub == hub ? QCoreApplication::translate("edit", "This virtual network is already connected to this hub.")
                                        : QCoreApplication::translate("edit", "A virtual network is connected to one virtual hub at most; this one is connected to “%1”.").arg(displayName(design, known->virtualHub));
    if (hasGateway(design, network))
        return QCoreApplication::translate("edit", "Azure connects no virtual network with gateways of its own to a virtual hub. Remove its gateways first: the hub's serve it.");
    for (const VirtualNetworkPeering& peering : design.all<VirtualNetworkPeering>())
        if (peering.virtualNetwork == network && peering.useRemoteGateways.value_or(false))
            return QCoreApplication::translate("edit", "This virtual network uses the gateways of a peered network. Switch “Use remote gateways” off at its peering first.");
    return {};
}

Result<Edited> makeHubConnection(const Design& design, const Catalogue&, const ObjectId& hub, const ObjectId& network)
{
    HubVirtualNetworkConnection connection;
    connection.id = newId(design, ObjectKind::HubVirtualNetworkConnection);
    connection.name = QCoreApplication::translate("edit", "%1 to %2").arg(displayName(design, network), displayName(design, hub));
    connection.virtualHub = VirtualHubId(hub);
    connection.remoteVirtualNetwork = VirtualNetworkId(network);
    return Edited{design.with(connection), {connection.id}};
}

QString refuseMesh(const Design& design, const ObjectId& from, const ObjectId& to)
{
    return design.find<VirtualHub>(from)->virtualWan == design.find<VirtualHub>(to)->virtualWan
        ? QCoreApplication::translate("edit", "Hubs of one Virtual WAN are meshed already.")
        : QCoreApplication::translate("edit", "These hubs are of different Virtual WANs, which Azure does not join. Give both the same Virtual WAN.");
}

Result<Edited> makeNoMesh(const Design& design, const Catalogue&, const ObjectId&, const ObjectId&)
{
    return Edited{design, {}};
}
}

QList<LinkRule> azureLinkRules()
{
    return {{ObjectKind::VirtualHub, ObjectKind::VirtualNetwork, QT_TRANSLATE_NOOP("edit", "Connection to this virtual hub"), refuseHubConnection, makeHubConnection},
            {ObjectKind::VirtualHub, ObjectKind::VirtualHub, "", refuseMesh, makeNoMesh},
            {ObjectKind::VirtualNetwork, ObjectKind::VirtualNetwork, QT_TRANSLATE_NOOP("edit", "Virtual network peering, both directions"), refusePeered, makePeering}};
}
