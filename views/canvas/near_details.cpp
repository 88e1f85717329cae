// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/canvas/near_details.h"
#include "model/design/kind_info.h"
#include "views/canvas/choice_text.h"
#include "views/canvas/near_texts.h"
#include <QCoreApplication>

namespace {
constexpr int mostDetailLines = 2;

QString detailText(const char* text)
{
    return QCoreApplication::translate("canvas", text);
}

template <class Value> QString oneText(const char* words, const std::optional<Value>& value)
{
    return value ? detailText(words).arg(toText(*value)) : QString();
}

QString prefixTexts(const QList<Cidr>& prefixes)
{
    QStringList texts;
    for (const Cidr& prefix : prefixes)
        texts << toText(prefix);
    return texts.join(QStringLiteral(", "));
}

QStringList routerDetails(const EdgeRouter& router)
{
    return {prefixTexts(router.advertisedPrefixes), router.model, oneText(QT_TRANSLATE_NOOP("canvas", "IPsec %1"), router.ipsecThroughput), router.localPreference ? detailText(QT_TRANSLATE_NOOP("canvas", "local preference %1")).arg(*router.localPreference) : QString(),
            router.asPathPrepend ? detailText(QT_TRANSLATE_NOOP("canvas", "prepends %1")).arg(*router.asPathPrepend) : QString()};
}

QStringList accessDetails(const InternetAccess& access)
{
    return {access.provider, access.publicIpAddress};
}

QStringList circuitDetails(const ExpressRouteCircuit& circuit)
{
    QStringList parts{circuit.tier ? choiceName(*circuit.tier) : QString(), circuit.family ? choiceName(*circuit.family) : QString()};
    for (const CircuitPeering& peering : circuit.peerings) {
        if (peering.vlanId)
            parts << detailText(QT_TRANSLATE_NOOP("canvas", "VLAN %1")).arg(*peering.vlanId);
        if (peering.primaryPrefix)
            parts << toText(*peering.primaryPrefix);
        if (peering.secondaryPrefix)
            parts << toText(*peering.secondaryPrefix);
        if (peering.peerAsn)
            parts << QStringLiteral("AS%1").arg(toText(*peering.peerAsn));
    }
    return parts;
}

QStringList portDetails(const ExpressRoutePort& port)
{
    return {port.encapsulation ? choiceName(*port.encapsulation) : QString(), port.macsecCipher ? choiceName(*port.macsecCipher) : QString(), port.billingType ? choiceName(*port.billingType) : QString()};
}

QStringList gatewayDetails(const VirtualNetworkGateway& gateway)
{
    QStringList parts{gateway.asn ? QStringLiteral("AS%1").arg(toText(*gateway.asn)) : QString(),
                      gateway.zones.isEmpty() ? QString() : detailText(QT_TRANSLATE_NOOP("canvas", "zones %1")).arg(gateway.zones.join(u' ')),
                      gateway.activeActive.value_or(false) ? detailText(QT_TRANSLATE_NOOP("canvas", "active-active")) : QString()};
    for (const PublicIpAddress& address : gateway.publicIpAddresses)
        parts << (address.ipAddress.isEmpty() ? address.name : address.ipAddress);
    parts << gateway.bgpPeeringAddresses;
    return parts;
}

QStringList networkDetails(const VirtualNetwork& network)
{
    return {network.subscription, network.resourceGroup, network.bgpCommunity, network.dnsServers.isEmpty() ? QString() : detailText(QT_TRANSLATE_NOOP("canvas", "DNS %1")).arg(network.dnsServers.join(QStringLiteral(", ")))};
}

QStringList siteDetails(const Site& site)
{
    return {prefixTexts(site.addressPrefixes), site.siteType ? siteTypeText(*site.siteType) : QString()};
}

QStringList firewallDetails(const AzureFirewall& firewall)
{
    return {firewall.privateIpAddress, firewall.zones.isEmpty() ? QString() : detailText(QT_TRANSLATE_NOOP("canvas", "zones %1")).arg(firewall.zones.join(u' ')), firewall.throughput ? toText(*firewall.throughput) : QString()};
}
}

QStringList nearDetails(const Design& design, const ObjectId& id, qreal width)
{
    QStringList parts;
    if (const auto* router = design.find<EdgeRouter>(id))
        parts = routerDetails(*router);
    else if (const auto* access = design.find<InternetAccess>(id))
        parts = accessDetails(*access);
    else if (const auto* circuit = design.find<ExpressRouteCircuit>(id))
        parts = circuitDetails(*circuit);
    else if (const auto* port = design.find<ExpressRoutePort>(id))
        parts = portDetails(*port);
    else if (const auto* gateway = design.find<VirtualNetworkGateway>(id))
        parts = gatewayDetails(*gateway);
    else if (const auto* network = design.find<VirtualNetwork>(id))
        parts = networkDetails(*network);
    else if (const auto* site = design.find<Site>(id))
        parts = siteDetails(*site);
    else if (const auto* firewall = design.find<AzureFirewall>(id))
        parts = firewallDetails(*firewall);
    return nearLines(parts, width, mostDetailLines);
}
