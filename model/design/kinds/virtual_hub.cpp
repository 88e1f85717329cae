// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/design/kinds/virtual_hub.h"
#include "model/design/field_builder.h"

const QList<Field>& VirtualHub::fields()
{
    static const QList<Field> list = FieldBuilder<VirtualHub>()
        .common()
        .add("region", QT_TRANSLATE_NOOP("field", "Region"), &VirtualHub::region).offers(CatalogueList::Regions)
        .add("addressPrefix", QT_TRANSLATE_NOOP("field", "Address prefix"), &VirtualHub::addressPrefix).longestPrefix(24).hint(QT_TRANSLATE_NOOP("field", "The hub's own addresses, /24 or larger; they overlap no network or site."))
        .add("virtualWan", QT_TRANSLATE_NOOP("field", "Virtual WAN"), &VirtualHub::virtualWan).byDefault(QT_TRANSLATE_NOOP("field", "the design's one Virtual WAN")).hint(QT_TRANSLATE_NOOP("field", "Hubs of the same Virtual WAN are meshed."))
        .add("hubRoutingPreference", QT_TRANSLATE_NOOP("field", "Hub routing preference"), &VirtualHub::hubRoutingPreference).byDefault(QT_TRANSLATE_NOOP("field", "ExpressRoute")).hint(QT_TRANSLATE_NOOP("field", "Which way the hub prefers to a site when prefixes are equally long."))
        .add("privateTrafficNextHop", QT_TRANSLATE_NOOP("field", "Routing intent: private traffic"), &VirtualHub::privateTrafficNextHop).targets({ObjectKind::AzureFirewall, ObjectKind::NetworkVirtualAppliance}).byDefault(QT_TRANSLATE_NOOP("field", "not inspected")).hint(QT_TRANSLATE_NOOP("field", "The firewall or appliance in the hub that all private traffic passes: between branches, networks and other hubs."))
        .add("internetTrafficNextHop", QT_TRANSLATE_NOOP("field", "Routing intent: internet traffic"), &VirtualHub::internetTrafficNextHop).targets({ObjectKind::AzureFirewall, ObjectKind::NetworkVirtualAppliance}).byDefault(QT_TRANSLATE_NOOP("field", "not by the hub"))
        .add("routingInfrastructureUnits", QT_TRANSLATE_NOOP("field", "Routing infrastructure units"), &VirtualHub::routingInfrastructureUnits).range(2, 50).byDefault(QT_TRANSLATE_NOOP("field", "2")).hint(QT_TRANSLATE_NOOP("field", "Capacity of the hub's router, which traffic from hub to hub passes: 3 Gbps with 2 units, then 1 Gbps a unit."))
        .add("virtualWanType", QT_TRANSLATE_NOOP("field", "Virtual WAN type"), &VirtualHub::virtualWanType).byDefault(QT_TRANSLATE_NOOP("field", "Standard")).review()
        .add("allowBranchToBranchTraffic", QT_TRANSLATE_NOOP("field", "Branch-to-branch"), &VirtualHub::allowBranchToBranchTraffic).byDefault(QT_TRANSLATE_NOOP("field", "yes")).review()
        .add("customRouteTables", QT_TRANSLATE_NOOP("field", "Custom route tables"), &VirtualHub::customRouteTables).review()
        .availability(QT_TRANSLATE_NOOP("field", "0.9995, published"))
        .repairHours(QT_TRANSLATE_NOOP("field", "4 h, assumption"))
        .position()
        .description()
        .list();
    return list;
}
