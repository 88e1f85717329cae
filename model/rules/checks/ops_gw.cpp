// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/rules/checks/dep_gw.h"
#include "model/rules/checks/families.h"
#include <algorithm>

// Gateways in operation. Source: Azure documentation, "VPN Gateway SKU consolidation", "Migrate a Basic SKU public IP address", "ExpressRoute
// gateway migration", customer-controlled maintenance.
namespace {
/// When few are at work, in the words of the field.
const char* const gwWeeklyWindow = "Sunday 02:00";

/// OPS-GW-001
void checkMaintenanceWindow(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualNetworkGateway& gateway : input.all<VirtualNetworkGateway>())
        if (gateway.maintenanceWindow.isEmpty() && gateway.sku != QLatin1String("Basic"))
            findings.add({gateway.id}, QCoreApplication::translate("rules", "%1 has no maintenance window: Microsoft may maintain it at any time.").arg(input.name(gateway.id)))
                .at("maintenanceWindow")
                .fixed(QCoreApplication::translate("rules", "Set %1").arg(QString::fromLatin1(gwWeeklyWindow)), settingField(gateway.id, "maintenanceWindow", QString::fromLatin1(gwWeeklyWindow)));
}

bool gwStands(const VirtualNetworkGateway& gateway) { return gateway.lifecycle == Lifecycle::Existing && gateway.virtualHub.isEmpty(); }

QString gwSuccessor(const RuleInput& input, const VirtualNetworkGateway& gateway)
{
    return isVpnGatewayOfNetwork(gateway) ? vpnSkuInPlaceOf(input.catalogue(), gateway.sku) : QString();
}

/// OPS-GW-002
void checkRetiringGateway(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualNetworkGateway& gateway : input.all<VirtualNetworkGateway>()) {
        if (!gwStands(gateway))
            continue;
        if (const QString current = gwSuccessor(input, gateway); !current.isEmpty())
            findings.add({gateway.id}, QCoreApplication::translate("rules", "%1 stands with the SKU %2, which is past its retirement: Microsoft moves it to %3, unless you do.").arg(input.name(gateway.id), gateway.sku, current))
                .at("sku")
                .fixed(settingSkuText(current), editingRow<VirtualNetworkGateway>(gateway.id, [current](VirtualNetworkGateway& row) {
                           if (row.deployedSku.isEmpty())
                               row.deployedSku = row.sku;
                           row.sku = current;
                           return true;
                       }));
        for (const PublicIpAddress& address : gateway.publicIpAddresses)
            if (address.sku == PublicIpAddressSku::Basic)
                findings.add({gateway.id}, QCoreApplication::translate("rules", "The public IP address “%1” of %2 is of the Basic SKU, which is retired.").arg(address.name, input.name(gateway.id)), address.name)
                    .at("publicIpAddresses")
                    .fixed(QCoreApplication::translate("rules", "Make it Standard and static"), editingRow<VirtualNetworkGateway>(gateway.id, [name = address.name](VirtualNetworkGateway& row) {
                               for (PublicIpAddress& one : row.publicIpAddresses)
                                   if (one.name == name) {
                                       one.sku = PublicIpAddressSku::Standard;
                                       one.publicIpAllocationMethod = AllocationMethod::Static;
                                   }
                               return true;
                           }));
    }
}

/// Whether a gateway that stands has a migration before it: its SKU or an address is retired, or it is one of ExpressRoute without zones in a
/// region that has them.
bool gwIsToMigrate(const RuleInput& input, const VirtualNetworkGateway& gateway)
{
    if (!gwStands(gateway))
        return false;
    if (!gwSuccessor(input, gateway).isEmpty() || std::any_of(gateway.publicIpAddresses.begin(), gateway.publicIpAddresses.end(), [](const PublicIpAddress& one) { return one.sku == PublicIpAddressSku::Basic; }))
        return true;
    const auto* sku = isExpressRouteGatewayOfNetwork(gateway) ? input.catalogue().expressRouteGatewaySku(gateway.sku) : nullptr;
    const Region* region = regionOf(input, gateway);
    return sku && !sku->isZoneRedundant && region && region->hasAvailabilityZones == true;
}

/// OPS-GW-003
void checkSubnetForMigration(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualNetworkGateway& gateway : input.all<VirtualNetworkGateway>()) {
        const auto* network = gwIsToMigrate(input, gateway) ? input.find(gateway.virtualNetwork) : nullptr;
        const Subnet* subnet = network ? gatewaySubnetOf(*network) : nullptr;
        const auto length = subnet ? largestIpv4Prefix(*subnet) : std::nullopt;
        if (!length || *length <= recommendedGatewaySubnet)
            continue;
        auto entry = findings.add({gateway.id, network->id}, QCoreApplication::translate("rules", "%1 has a migration before it, and the GatewaySubnet of %2 is a /%3: old and new gateway need /%4 together.").arg(input.name(gateway.id), input.name(network->id)).arg(*length).arg(recommendedGatewaySubnet));
        entry.at("sku").at(network->id, "subnets");
        if (withGatewaySubnetOf(*network, recommendedGatewaySubnet))
            entry.fixed(QCoreApplication::translate("rules", "Give GatewaySubnet a /%1").arg(recommendedGatewaySubnet), editingRow<VirtualNetwork>(network->id, [](VirtualNetwork& row) {
                            const auto grown = withGatewaySubnetOf(row, recommendedGatewaySubnet);
                            if (grown)
                                row = *grown;
                            return grown.has_value();
                        }));
    }
}
}

std::vector<RuleCheck> checksOpsGw()
{
    return {
        {"OPS-GW-001", checkMaintenanceWindow},
        {"OPS-GW-002", checkRetiringGateway},
        {"OPS-GW-003", checkSubnetForMigration},
    };
}
