// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/design/kind_info.h"
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
    peering.allowGatewayTransit = hasGateway(design, from) && !hasGateway(design, to);
    peering.useRemoteGateways = !hasGateway(design, from) && hasGateway(design, to);
    return peering;
}

Result<Edited> makePeering(const Design& design, const Catalogue&, const ObjectId& from, const ObjectId& to)
{
    const auto there = newPeering(design, from, to);
    const Design half = design.with(there);
    const auto back = newPeering(half, to, from);
    return Edited{half.with(back), {there.id, back.id}};
}
}

QList<LinkRule> azureLinkRules()
{
    return {{ObjectKind::VirtualNetwork, ObjectKind::VirtualNetwork, QT_TRANSLATE_NOOP("edit", "Virtual network peering, both directions"), refusePeered, makePeering}};
}
