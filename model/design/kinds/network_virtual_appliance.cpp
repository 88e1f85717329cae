// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/design/kinds/network_virtual_appliance.h"
#include "model/design/field_builder.h"

namespace {
bool isApplianceInHub(const NetworkVirtualAppliance& appliance) { return !appliance.virtualHub.isEmpty(); }
bool isApplianceInNetwork(const NetworkVirtualAppliance& appliance) { return !isApplianceInHub(appliance); }
}

const QList<Field>& NetworkVirtualAppliance::fields()
{
    static const QList<Field> list = FieldBuilder<NetworkVirtualAppliance>()
        .common()
        .add("virtualNetwork", QT_TRANSLATE_NOOP("field", "Virtual network"), &NetworkVirtualAppliance::virtualNetwork).targets({ObjectKind::VirtualNetwork}).oneOf("place").when(isApplianceInNetwork)
        .add("virtualHub", QT_TRANSLATE_NOOP("field", "Virtual hub"), &NetworkVirtualAppliance::virtualHub).targets({ObjectKind::VirtualHub}).oneOf("place").when(isApplianceInHub)
        .add("instances", QT_TRANSLATE_NOOP("field", "Instances"), &NetworkVirtualAppliance::instances).range(1, 100).byDefault(QT_TRANSLATE_NOOP("field", "1"))
        .add("zones", QT_TRANSLATE_NOOP("field", "Availability zones"), &NetworkVirtualAppliance::zones).offers(CatalogueList::AvailabilityZones)
        .add("privateIpAddress", QT_TRANSLATE_NOOP("field", "Private IP address"), &NetworkVirtualAppliance::privateIpAddress).hint(QT_TRANSLATE_NOOP("field", "Of the load balancer before the instances, or of the one instance; user-defined routes name it as their next hop.")).when(isApplianceInNetwork)
        .add("asn", QT_TRANSLATE_NOOP("field", "ASN"), &NetworkVirtualAppliance::asn).range(1, 4294967295).hint(QT_TRANSLATE_NOOP("field", "Of its BGP sessions with a Route Server."))
        .add("throughputMbps", QT_TRANSLATE_NOOP("field", "Throughput"), &NetworkVirtualAppliance::throughput).unit("Mbps").range(0, 10000000).byDefault(QT_TRANSLATE_NOOP("field", "no limit known")).hint(QT_TRANSLATE_NOOP("field", "Of all instances together, with the features that are on."))
        .add("announcedRoutes", QT_TRANSLATE_NOOP("field", "Announced routes"), &NetworkVirtualAppliance::announcedRoutes).range(0, 100000).byDefault(QT_TRANSLATE_NOOP("field", "unknown")).review()
        .add("routeServerSessions", QT_TRANSLATE_NOOP("field", "Sessions with a Route Server"), &NetworkVirtualAppliance::routeServerSessions).range(0, 2).byDefault(QT_TRANSLATE_NOOP("field", "2")).review()
        .availability(QT_TRANSLATE_NOOP("field", "0.999 for one instance, 0.9995 for several, 0.9999 across zones, as virtual machines"))
        .repairHours(QT_TRANSLATE_NOOP("field", "4 h, assumption"))
        .monthlyCost(QT_TRANSLATE_NOOP("field", "Virtual machines and licences of all instances."))
        .description()
        .list();
    return list;
}
