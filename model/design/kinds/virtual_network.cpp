// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/design/kinds/virtual_network.h"
#include "model/design/field_builder.h"

const QList<Field>& VirtualNetwork::fields()
{
    static const QList<Field> list = FieldBuilder<VirtualNetwork>()
        .common()
        .add("region", QT_TRANSLATE_NOOP("field", "Region"), &VirtualNetwork::region).offers(CatalogueList::Regions)
        .add("addressSpace", QT_TRANSLATE_NOOP("field", "Address space"), &VirtualNetwork::addressSpace).hint(QT_TRANSLATE_NOOP("field", "Such as 10.0.0.0/16."))
        .add("subnets", QT_TRANSLATE_NOOP("field", "Subnets"), &VirtualNetwork::subnets).hint(QT_TRANSLATE_NOOP("field", "Gateways need one named GatewaySubnet."))
        .add("environment", QT_TRANSLATE_NOOP("field", "Environment"), &VirtualNetwork::environment).byDefault(QT_TRANSLATE_NOOP("field", "that of the profile")).review()
        .add("criticality", QT_TRANSLATE_NOOP("field", "Criticality"), &VirtualNetwork::criticality).byDefault(QT_TRANSLATE_NOOP("field", "that of the profile")).review()
        .add("subscription", QT_TRANSLATE_NOOP("field", "Subscription"), &VirtualNetwork::subscription).review()
        .add("resourceGroup", QT_TRANSLATE_NOOP("field", "Resource group"), &VirtualNetwork::resourceGroup).review()
        .add("ownsPublicAddressSpace", QT_TRANSLATE_NOOP("field", "Own public addresses"), &VirtualNetwork::ownsPublicAddressSpace).byDefault(QT_TRANSLATE_NOOP("field", "no")).review()
        .add("dnsServers", QT_TRANSLATE_NOOP("field", "DNS servers"), &VirtualNetwork::dnsServers).byDefault(QT_TRANSLATE_NOOP("field", "Azure's own")).review()
        .add("bgpCommunity", QT_TRANSLATE_NOOP("field", "BGP community"), &VirtualNetwork::bgpCommunity).review()
        .add("ddosProtectionPlan", QT_TRANSLATE_NOOP("field", "DDoS protection plan"), &VirtualNetwork::ddosProtectionPlan).byDefault(QT_TRANSLATE_NOOP("field", "none")).review()
        .add("virtualMachines", QT_TRANSLATE_NOOP("field", "Virtual machines"), &VirtualNetwork::virtualMachines).range(0, 1000000).byDefault(QT_TRANSLATE_NOOP("field", "unknown")).review()
        .add("dnsResolverInboundEndpoint", QT_TRANSLATE_NOOP("field", "DNS resolver: inbound endpoint"), &VirtualNetwork::hasInboundResolver).byDefault(QT_TRANSLATE_NOOP("field", "no")).review()
        .add("dnsWildcardForwarding", QT_TRANSLATE_NOOP("field", "DNS resolver: rule for all names"), &VirtualNetwork::hasWildcardForwarding).byDefault(QT_TRANSLATE_NOOP("field", "no")).hint(QT_TRANSLATE_NOOP("field", "A forwarding ruleset with a rule for “.” is linked to the network.")).review()
        .position()
        .description()
        .list();
    return list;
}

const Subnet* VirtualNetwork::subnet(const QString& subnetName) const
{
    for (const Subnet& candidate : subnets)
        if (candidate.name == subnetName)
            return &candidate;
    return nullptr;
}
