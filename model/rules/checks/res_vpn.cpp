// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/vpn_client_rules.h"
#include "model/rules/checks/families.h"
#include "model/rules/checks/hybrid_ways.h"
#include "model/rules/checks/path_fixes.h"
#include "model/rules/checks/res_vpn.h"
#include <QCoreApplication>
#include <algorithm>

namespace {
const QString vpnBasicSku = QStringLiteral("Basic");

/// RES-VPN-001. In a virtual hub both instances are active always.
void checkActiveStandby(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualNetworkGateway& gateway : input.all<VirtualNetworkGateway>()) {
        const bool isOne = gateway.gatewayType == GatewayType::Vpn && gateway.virtualHub.isEmpty() && !gateway.activeActive.value_or(false);
        if (!isOne || gateway.sku.isEmpty() || gateway.sku == vpnBasicSku || gateway.vpnType == VpnType::PolicyBased || !isProduction(input, gateway))
            continue;
        findings.add({gateway.id}, QCoreApplication::translate("rules", "%1 runs active-standby: production traffic waits for the standby to take over.").arg(input.name(gateway.id)))
            .at("activeActive").fixed(QCoreApplication::translate("rules", "Make it active-active"), [id = gateway.id](const Design& design) -> Result<Design> {
                const auto* row = design.find<VirtualNetworkGateway>(id);
                if (!row)
                    return fixNoLongerFits();
                VirtualNetworkGateway edited = *row;
                edited.activeActive = true;
                if (edited.publicIpAddresses.size() == 1) {     // the second instance needs one of its own
                    PublicIpAddress second = edited.publicIpAddresses.first();
                    second.name += QStringLiteral("-2");
                    second.ipAddress.clear();
                    edited.publicIpAddresses << second;
                }
                return design.with(edited);
            });
    }
}

/// RES-VPN-002
void checkExistingZoneless(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualNetworkGateway& gateway : input.all<VirtualNetworkGateway>()) {
        const Region* region = regionOf(input, gateway);
        const auto* sku = gateway.gatewayType == GatewayType::Vpn && gateway.virtualHub.isEmpty() ? vpnSkuOf(input.catalogue(), gateway) : nullptr;
        if (gateway.lifecycle != Lifecycle::Existing || !sku || sku->isZoneRedundant || gateway.sku == vpnBasicSku || !region || region->hasAvailabilityZones != true)
            continue;
        // Source: Azure VPN Gateway documentation, "Working with virtual network gateway SKUs (legacy SKUs)": Standard and HighPerformance move to VpnGw1 and VpnGw2.
        const QString size = gateway.sku == QLatin1String("Standard") ? QStringLiteral("VpnGw1") : gateway.sku == QLatin1String("HighPerformance") ? QStringLiteral("VpnGw2") : gateway.sku;
        const QString next = size + QStringLiteral("AZ");
        auto entry = findings.add({gateway.id}, QCoreApplication::translate("rules", "%1 is a %2 gateway, which stands in no availability zone, while %3 has zones.").arg(input.name(gateway.id), gateway.sku, region->displayName)).at("sku");
        const bool exists = gateway.vpnGatewayGeneration && size == gateway.sku ? input.catalogue().vpnGatewaySku(next, *gateway.vpnGatewayGeneration == VpnGatewayGeneration::Generation1 ? 1 : 2) != nullptr
                                                                               : input.catalogue().vpnGatewaySku(next) != nullptr;
        if (exists)
            entry.fixed(QCoreApplication::translate("rules", "Set SKU %1").arg(next), settingField(gateway.id, "sku", next));
    }
}

/// RES-VPN-004
void checkOneTunnel(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualNetworkGateway& gateway : input.all<VirtualNetworkGateway>()) {
        if (gateway.gatewayType != GatewayType::Vpn || (gateway.activeActive != true && gateway.virtualHub.isEmpty()))
            continue;
        QList<const EdgeRouter*> routers;
        for (const Connection* connection : input.connectionsOf(GatewayId(gateway.id)))
            if (const auto* router = input.find(connection->router); router && !routers.contains(router))
                routers << router;
        for (const EdgeRouter* router : routers) {
            QList<const Connection*> tunnels;
            for (const Connection* connection : input.connectionsOf(GatewayId(gateway.id)))
                if (connection->router == router->id && connection->connectionType == ConnectionType::IPsec)
                    tunnels << connection;
            // Left out, a connection has a tunnel to each instance.
            if (tunnels.size() == 1 && tunnels.first()->tunnels == 1)
                findings.add({tunnels.first()->id, gateway.id}, QCoreApplication::translate("rules", "%1 builds one tunnel to %2, whose two instances are both active: maintenance of one cuts it off.").arg(input.name(router->id), input.name(gateway.id)))
                    .at("tunnels").fixed(QCoreApplication::translate("rules", "Build two tunnels"), settingField(tunnels.first()->id, "tunnels", 2));
        }
    }
}

/// RES-VPN-005
void checkStaticRedundantVpn(const RuleInput& input, RuleFindings& findings)
{
    for (const Connection& connection : input.all<Connection>()) {
        const auto* gateway = connection.connectionType == ConnectionType::IPsec ? input.find(connection.gateway) : nullptr;
        const auto* router = input.find(connection.router);
        const bool canBgp = gateway && gateway->sku != vpnBasicSku && gateway->vpnType != VpnType::PolicyBased;
        if (!router || !canBgp || connection.enableBgp.value_or(false))
            continue;
        bool hasOther = false;                   // another device of the site with a tunnel to the same gateway
        for (const Connection* other : input.connectionsOf(GatewayId(gateway->id)))
            if (const auto* device = input.find(other->router); device && device != router && !router->site.isEmpty() && device->site == router->site)
                hasOther = true;
        if (gateway->activeActive != true && !hasOther)
            continue;
        const QString why = gateway->activeActive == true ? QCoreApplication::translate("rules", "%1 is active-active").arg(input.name(gateway->id)) : QCoreApplication::translate("rules", "another device of the site has a tunnel too");
        QList<FieldValue> values{{connection.id, "enableBgp", true}};
        if (gateway->virtualHub.isEmpty() && !gateway->enableBgp.value_or(false))
            values << FieldValue{gateway->id, "enableBgp", true};
        findings.add({connection.id}, QCoreApplication::translate("rules", "%1 has static routes though %2: a failed tunnel keeps its routes.").arg(input.name(connection.id), why))
            .at("enableBgp").fixed(QCoreApplication::translate("rules", "Turn BGP on"), settingFields(values));
    }
}

/// RES-VPN-006
void checkCriticalByVpn(const RuleInput& input, RuleFindings& findings)
{
    for (const SiteWays& one : waysOfSites(input))
        if (one.criticalNetwork && one.ways.circuits.isEmpty() && one.ways.hasInternetVpn)
            findings.add({one.site->id}, QCoreApplication::translate("rules", "Mission-critical traffic of %1 reaches %2 by VPN over the internet alone.").arg(input.name(one.site->id), input.name(one.criticalNetwork->id)));
}

/// RES-VPN-007
void checkBasicInProduction(const RuleInput& input, RuleFindings& findings)
{
    const QString next = QStringLiteral("VpnGw1AZ");
    for (const VirtualNetworkGateway& gateway : input.all<VirtualNetworkGateway>())
        if (gateway.gatewayType == GatewayType::Vpn && gateway.virtualHub.isEmpty() && gateway.sku == vpnBasicSku && isProduction(input, gateway))
            findings.add({gateway.id}, QCoreApplication::translate("rules", "%1 is a Basic gateway, and production depends on it: it has no BGP, no zones and no active-active mode.").arg(input.name(gateway.id)))
                .at("sku").fixed(QCoreApplication::translate("rules", "Set SKU %1").arg(next), settingField(gateway.id, "sku", next));
}

/// The tunnels over the internet that a site depends on, as all its ways pass them; none where it has other ways.
QList<const Connection*> vpnOnlyTunnels(const RuleInput& input, const SiteWays& one)
{
    const auto tunnels = internetTunnelsOf(input, *one.site);
    const auto ids = idsOf(tunnels);
    const bool isAll = one.ways.circuits.isEmpty() && std::all_of(one.ways.connections.begin(), one.ways.connections.end(), [&](const ObjectId& id) { return ids.contains(id); });
    return isAll ? tunnels : QList<const Connection*>();
}

/// The one router of a site that all its ways end on, nullptr when there are several or a way passes another site.
const EdgeRouter* vpnOnlyDevice(const RuleInput& input, const SiteWays& one)
{
    QList<ObjectId> routers;
    const auto addRouter = [&](const ObjectId& id) {
        if (!routers.contains(id))
            routers << id;
    };
    for (const ObjectId& id : one.ways.connections) {
        const auto* connection = input.find<Connection>(id);
        if (!connection)
            continue;
        if (connection->circuit.isEmpty()) {
            addRouter(connection->router);
            continue;
        }
        bool isHere = false;
        for (const AccessLink* link : input.accessLinksOf(connection->circuit))
            if (const auto* router = input.find(link->router); router && router->site == one.site->id) {
                addRouter(router->id);
                isHere = true;
            }
        if (!isHere)
            return nullptr;
    }
    const auto* router = routers.size() == 1 ? input.find<EdgeRouter>(routers.first()) : nullptr;
    return router && router->site == one.site->id ? router : nullptr;
}
}

/// RES-VPN-003
void checkBranchDevice(const RuleInput& input, RuleFindings& findings)
{
    for (const SiteWays& one : waysOfSites(input)) {
        const auto tunnels = internetTunnelsOf(input, *one.site);
        const EdgeRouter* router = tunnels.isEmpty() ? nullptr : vpnOnlyDevice(input, one);
        bool isForProduction = input.environmentOf(*one.site) == Environment::Production;
        for (const Connection* tunnel : tunnels)
            if (const auto* gateway = input.find(tunnel->gateway))
                if (const auto* network = input.find(gateway->virtualNetwork))
                    isForProduction = isForProduction || (!one.site->environment && input.environmentOf(*network) == Environment::Production);
        if (!router || !isForProduction)
            continue;
        QList<ObjectId> here;
        for (const Connection* tunnel : tunnels)
            if (tunnel->router == router->id)
                here << tunnel->id;
        findings.add({router->id, one.site->id}, QCoreApplication::translate("rules", "Every way of %1 to Azure ends on %2, whose loss cuts production off.").arg(input.name(one.site->id), input.name(router->id)))
            .fixed(QCoreApplication::translate("rules", "Add a second router with the same tunnels"), addingRouterWithTunnels(router->id, here));
    }
}

/// RES-VPN-008
void checkBranchLine(const RuleInput& input, RuleFindings& findings)
{
    for (const SiteWays& one : waysOfSites(input)) {
        const auto tunnels = vpnOnlyTunnels(input, one);
        QList<const InternetAccess*> lines;
        for (const Connection* tunnel : tunnels)
            if (const auto* line = input.find(tunnel->internetAccess); line && !lines.contains(line))
                lines << line;
        if (lines.isEmpty())
            continue;
        const QString provider = lines.first()->provider.trimmed();
        const bool isOneProvider = !provider.isEmpty() && std::all_of(lines.begin(), lines.end(), [&](const auto* line) { return line->provider.trimmed().compare(provider, Qt::CaseInsensitive) == 0; });
        if (lines.size() > 1 && !isOneProvider)
            continue;
        const auto* first = tunnels.first();
        QList<ObjectId> here;
        for (const Connection* tunnel : tunnels)
            if (tunnel->router == first->router && tunnel->internetAccess == first->internetAccess)
                here << tunnel->id;
        findings.add(QList<ObjectId>{one.site->id} + idsOf(lines), lines.size() == 1 ? QCoreApplication::translate("rules", "All tunnels of %1 take one internet line, %2.").arg(input.name(one.site->id), input.name(lines.first()->id))
                                                                                  : QCoreApplication::translate("rules", "All internet lines of %1 are of %2.").arg(input.name(one.site->id), provider))
            .fixed(QCoreApplication::translate("rules", "Add a line of another provider with the same tunnels"), addingInternetAccess(first->router, here));
    }
}

std::vector<RuleCheck> checksResVpn()
{
    return {
        {"RES-VPN-001", checkActiveStandby},
        {"RES-VPN-002", checkExistingZoneless},
        {"RES-VPN-003", checkBranchDevice},
        {"RES-VPN-004", checkOneTunnel},
        {"RES-VPN-005", checkStaticRedundantVpn},
        {"RES-VPN-006", checkCriticalByVpn},
        {"RES-VPN-007", checkBasicInProduction},
        {"RES-VPN-008", checkBranchLine},
    };
}
