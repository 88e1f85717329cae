// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/rules/checks/dep_gw.h"
#include <QMap>

// Public IP addresses of gateways. Source: Azure documentation, "About active-active gateways", "Migrate a Basic SKU public IP address",
// "Public IP addresses". A gateway that lists none gets as many as it needs.
namespace {
/// DEP-GW-024
void checkPublicAddressCount(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualNetworkGateway& gateway : input.all<VirtualNetworkGateway>()) {
        if (!isVpnGatewayOfNetwork(gateway) || gateway.activeActive != true || gateway.publicIpAddresses.isEmpty())
            continue;
        const int needed = gateway.vpnClientConfiguration ? 3 : 2;
        const auto count = gateway.publicIpAddresses.size();
        if (count >= needed)
            continue;
        findings.add({gateway.id}, gateway.vpnClientConfiguration ? QCoreApplication::translate("rules", "%1 is active-active with remote users, which needs %2 public IP addresses, and has %3.").arg(input.name(gateway.id)).arg(needed).arg(count)
                                                                  : QCoreApplication::translate("rules", "%1 is active-active, which needs %2 public IP addresses, and has %3.").arg(input.name(gateway.id)).arg(needed).arg(count))
            .at("publicIpAddresses").at("activeActive")
            .fixed(QCoreApplication::translate("rules", "Add the missing public IP addresses"), editingRow<VirtualNetworkGateway>(gateway.id, [needed](VirtualNetworkGateway& row) {
                       for (int number = 1; row.publicIpAddresses.size() < needed; ++number) {
                           PublicIpAddress address;
                           address.name = QStringLiteral("%1-pip%2").arg(row.id.text).arg(number);
                           address.sku = PublicIpAddressSku::Standard;
                           address.publicIpAllocationMethod = AllocationMethod::Static;
                           if (std::none_of(row.publicIpAddresses.begin(), row.publicIpAddresses.end(), [&](const PublicIpAddress& one) { return one.name == address.name; }))
                               row.publicIpAddresses << address;
                       }
                       return true;
                   }));
    }
}

/// An edit of the addresses of that name.
std::function<Result<Design>(const Design&)> gwEditingAddress(const ObjectId& gateway, const QString& name, std::function<void(PublicIpAddress&)> edit)
{
    return editingRow<VirtualNetworkGateway>(gateway, [name, edit = std::move(edit)](VirtualNetworkGateway& row) {
        bool isFound = false;
        for (PublicIpAddress& address : row.publicIpAddresses)
            if (address.name == name) {
                edit(address);
                isFound = true;
            }
        return isFound;
    });
}

/// DEP-GW-025
void checkBasicPublicAddress(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualNetworkGateway& gateway : input.all<VirtualNetworkGateway>())
        if (gateway.lifecycle.value_or(Lifecycle::New) == Lifecycle::New)
            for (const PublicIpAddress& address : gateway.publicIpAddresses)
                if (address.sku == PublicIpAddressSku::Basic)
                    findings.add({gateway.id}, QCoreApplication::translate("rules", "The public IP address “%1” of %2 is of the Basic SKU, which is no longer sold.").arg(address.name, input.name(gateway.id)), address.name)
                        .at("publicIpAddresses")
                        .fixed(QCoreApplication::translate("rules", "Make it Standard and static"), gwEditingAddress(gateway.id, address.name, [](PublicIpAddress& row) {
                                   row.sku = PublicIpAddressSku::Standard;
                                   row.publicIpAllocationMethod = AllocationMethod::Static;
                               }));
}

/// DEP-GW-026
void checkDynamicPublicAddress(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualNetworkGateway& gateway : input.all<VirtualNetworkGateway>())
        for (const PublicIpAddress& address : gateway.publicIpAddresses)
            if (address.sku != PublicIpAddressSku::Basic && address.publicIpAllocationMethod == AllocationMethod::Dynamic)
                findings.add({gateway.id}, QCoreApplication::translate("rules", "The public IP address “%1” of %2 is of the Standard SKU, which is static alone, and is set to dynamic.").arg(address.name, input.name(gateway.id)), address.name)
                    .at("publicIpAddresses")
                    .fixed(QCoreApplication::translate("rules", "Make it static"), gwEditingAddress(gateway.id, address.name, [](PublicIpAddress& row) { row.publicIpAllocationMethod = AllocationMethod::Static; }));
}

/// DEP-GW-027
void checkSharedPublicAddress(const RuleInput& input, RuleFindings& findings)
{
    struct Holder
    {
        const VirtualNetworkGateway* gateway;
        QString name;
    };
    QMap<QString, Holder> holders;               // by address
    for (const VirtualNetworkGateway& gateway : input.all<VirtualNetworkGateway>()) {
        const Region* region = regionOf(input, gateway);
        for (const PublicIpAddress& address : gateway.publicIpAddresses) {
            const Region* own = input.catalogue().region(address.region);
            if (own && region && own != region)
                findings.add({gateway.id}, QCoreApplication::translate("rules", "The public IP address “%1” of %2 is in %3, and the gateway is in %4.").arg(address.name, input.name(gateway.id), own->displayName, region->displayName), address.name)
                    .at("publicIpAddresses")
                    .fixed(QCoreApplication::translate("rules", "Put it into %1").arg(region->displayName), gwEditingAddress(gateway.id, address.name, [name = region->name](PublicIpAddress& row) { row.region = name; }));
            const auto prefix = addressOf(address.ipAddress);
            if (!prefix)
                continue;
            const QString text = toText(*prefix);
            if (const auto holder = holders.constFind(text); holder != holders.constEnd())
                findings.add({gateway.id, holder->gateway->id}, QCoreApplication::translate("rules", "%1 is the address of “%2” and of “%3”: each has one of its own.").arg(address.ipAddress, holder->name, address.name), text)
                    .at("publicIpAddresses").at(holder->gateway->id, "publicIpAddresses")
                    .fixed(QCoreApplication::translate("rules", "Leave the address of “%1” to Azure").arg(address.name), editingRow<VirtualNetworkGateway>(gateway.id, [text](VirtualNetworkGateway& row) {
                               for (qsizetype i = row.publicIpAddresses.size(); i-- > 0;)
                                   if (const auto one = addressOf(row.publicIpAddresses[i].ipAddress); one && toText(*one) == text) {
                                       row.publicIpAddresses[i].ipAddress.clear();
                                       return true;
                                   }
                               return false;
                           }));
            else
                holders.insert(text, {&gateway, address.name});
        }
    }
}
}

std::vector<RuleCheck> checksGatewayAddresses()
{
    return {
        {"DEP-GW-024", checkPublicAddressCount},
        {"DEP-GW-025", checkBasicPublicAddress},
        {"DEP-GW-026", checkDynamicPublicAddress},
        {"DEP-GW-027", checkSharedPublicAddress},
    };
}
