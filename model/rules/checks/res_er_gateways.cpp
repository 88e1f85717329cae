// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/vpn_client_rules.h"
#include "model/rules/checks/path_fixes.h"
#include "model/rules/checks/res_er.h"
#include "model/rules/reach.h"
#include <QCoreApplication>
#include <QJsonValue>
#include <algorithm>

// Gateways by their zones, and Direct ports by their links.
namespace {
bool erHasZones(const Region* region) { return region && region->hasAvailabilityZones == true; }

bool erIsZoneCapable(const RuleInput& input, const VirtualNetworkGateway& gateway)
{
    const Catalogue& catalogue = input.catalogue();
    if (gateway.gatewayType == GatewayType::Vpn) {
        const auto* sku = vpnSkuOf(catalogue, gateway);
        return sku && sku->isZoneRedundant;
    }
    const auto* sku = catalogue.expressRouteGatewaySku(gateway.sku);
    return gateway.sku == catalogue.scalableGatewaySku().name ? catalogue.scalableGatewaySku().isZoneRedundant : sku && sku->isZoneRedundant;
}

LinkAdminState erStateOf(const ExpressRoutePort& port, AccessPath path, LinkAdminState fallback)
{
    for (const ExpressRouteLink& link : port.links)
        if (link.path == path && link.adminState)
            return *link.adminState;
    return port.linksAdminState.value_or(fallback);
}
}

/// RES-ER-010
void checkZoneCapableExpressRoute(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualNetworkGateway& gateway : input.all<VirtualNetworkGateway>()) {
        const auto* sku = gateway.gatewayType == GatewayType::ExpressRoute && gateway.virtualHub.isEmpty() ? input.catalogue().expressRouteGatewaySku(gateway.sku) : nullptr;
        const Region* region = regionOf(input, gateway);
        if (!sku || sku->isZoneRedundant || !erHasZones(region))
            continue;
        auto entry = findings.add({gateway.id}, QCoreApplication::translate("rules", "%1 is a %2 gateway, which stands in no availability zone, while %3 has zones.").arg(input.name(gateway.id), gateway.sku, region->displayName)).at("sku");
        if (!sku->equivalent.isEmpty())
            entry.fixed(QCoreApplication::translate("rules", "Set SKU %1").arg(sku->equivalent), settingField(gateway.id, "sku", sku->equivalent));
    }
}

/// RES-ER-011
void checkGatewayInOneZone(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualNetworkGateway& gateway : input.all<VirtualNetworkGateway>()) {
        const Region* region = regionOf(input, gateway);
        if (!gateway.virtualHub.isEmpty() || !erHasZones(region) || !erIsZoneCapable(input, gateway))
            continue;
        const auto& addresses = gateway.publicIpAddresses;
        const bool isPinned = gateway.zones.size() == 1;
        const bool arePinned = !addresses.isEmpty() && std::all_of(addresses.begin(), addresses.end(), [](const PublicIpAddress& address) { return address.zones.size() == 1; });
        if (!isPinned && !arePinned)
            continue;
        auto entry = findings.add({gateway.id}, isPinned ? QCoreApplication::translate("rules", "%1 stands in zone %2 of %3 alone, though %4 spans zones.").arg(input.name(gateway.id), gateway.zones.first(), region->displayName, gateway.sku)
                                                         : QCoreApplication::translate("rules", "Each public IP address of %1 stands in one zone of %2 alone, though %3 spans zones.").arg(input.name(gateway.id), region->displayName, gateway.sku));
        entry.at(isPinned ? "zones" : "publicIpAddresses");
        const QJsonArray zones = allZonesOf(*region);
        if (zones.size() < 2)
            continue;
        entry.fixed(QCoreApplication::translate("rules", "Span all zones"), [id = gateway.id, zones](const Design& design) -> Result<Design> {
            const auto* row = design.find<VirtualNetworkGateway>(id);
            if (!row)
                return fixNoLongerFits();
            ListOf<QString> all;
            for (const QJsonValue& zone : zones)
                all << zone.toString();
            VirtualNetworkGateway edited = *row;
            edited.zones = all;
            for (PublicIpAddress& address : edited.publicIpAddresses)
                address.zones = all;
            return design.with(edited);
        });
    }
}

/// RES-ER-016
void checkPortLinkShut(const RuleInput& input, RuleFindings& findings)
{
    for (const ExpressRoutePort& port : input.all<ExpressRoutePort>()) {
        const auto isShut = [&](AccessPath path) { return erStateOf(port, path, LinkAdminState::Enabled) == LinkAdminState::Disabled; };
        const bool primary = isShut(AccessPath::Primary), secondary = isShut(AccessPath::Secondary);
        bool isUsed = false;
        for (const ExpressRouteCircuit* circuit : input.circuitsOf(ExpressRoutePortId(port.id)))
            isUsed = isUsed || !input.connectionsOf(CircuitId(circuit->id)).isEmpty();
        if ((!primary && !secondary) || (primary && secondary && !isUsed))
            continue;                            // a new pair starts with both shut
        const QString which = primary && secondary ? QCoreApplication::translate("rules", "Both links of %1 are shut, and its circuits are connected to gateways.")
                            : primary              ? QCoreApplication::translate("rules", "The primary link of %1 is shut, so its circuits depend on the other.")
                                                   : QCoreApplication::translate("rules", "The secondary link of %1 is shut, so its circuits depend on the other.");
        findings.add({port.id}, which.arg(input.name(port.id))).at("linksAdminState").at("links")
            .fixed(QCoreApplication::translate("rules", "Enable both links"), [id = port.id](const Design& design) -> Result<Design> {
                const auto* row = design.find<ExpressRoutePort>(id);
                if (!row)
                    return fixNoLongerFits();
                ExpressRoutePort edited = *row;
                edited.linksAdminState = LinkAdminState::Enabled;
                for (ExpressRouteLink& link : edited.links)
                    link.adminState.reset();
                return design.with(edited);
            });
    }
}

/// RES-ER-017
void checkPortOversold(const RuleInput& input, RuleFindings& findings)
{
    for (const ExpressRoutePort& port : input.all<ExpressRoutePort>()) {
        if (!port.bandwidth)
            continue;
        Bandwidth sum;
        for (const ExpressRouteCircuit* circuit : input.circuitsOf(ExpressRoutePortId(port.id)))
            sum = sum + circuit->bandwidth.value_or(Bandwidth());
        if (sum > *port.bandwidth && sum <= *port.bandwidth * 2)
            findings.add({port.id}, QCoreApplication::translate("rules", "The circuits of %1 have %2 together, more than the %3 that one link of the pair carries when the other fails.")
                                        .arg(input.name(port.id), toText(sum), toText(*port.bandwidth)))
                .at("bandwidthMbps");
    }
}
