// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/design/kinds/azure_firewall.h"
#include "model/design/field_builder.h"

namespace {
bool isFirewallInHub(const AzureFirewall& firewall) { return !firewall.virtualHub.isEmpty(); }
bool isFirewallInNetwork(const AzureFirewall& firewall) { return !isFirewallInHub(firewall); }
bool canDetectIntrusion(const AzureFirewall& firewall) { return firewall.sku == FirewallTier::Premium; }
}

const QList<Field>& AzureFirewall::fields()
{
    static const QList<Field> list = FieldBuilder<AzureFirewall>()
        .common()
        .add("virtualNetwork", QT_TRANSLATE_NOOP("field", "Virtual network"), &AzureFirewall::virtualNetwork).targets({ObjectKind::VirtualNetwork}).oneOf("place").when(isFirewallInNetwork)
        .add("virtualHub", QT_TRANSLATE_NOOP("field", "Virtual hub"), &AzureFirewall::virtualHub).targets({ObjectKind::VirtualHub}).oneOf("place").when(isFirewallInHub)
        .add("sku", QT_TRANSLATE_NOOP("field", "SKU"), &AzureFirewall::sku).byDefault(QT_TRANSLATE_NOOP("field", "Standard"))
        .add("intrusionDetection", QT_TRANSLATE_NOOP("field", "Intrusion detection"), &AzureFirewall::intrusionDetection).byDefault(QT_TRANSLATE_NOOP("field", "Alert")).hint(QT_TRANSLATE_NOOP("field", "Premium only: Deny costs throughput.")).when(canDetectIntrusion)
        .add("zones", QT_TRANSLATE_NOOP("field", "Availability zones"), &AzureFirewall::zones).offers(CatalogueList::AvailabilityZones)
        .add("privateIpAddress", QT_TRANSLATE_NOOP("field", "Private IP address"), &AzureFirewall::privateIpAddress).hint(QT_TRANSLATE_NOOP("field", "User-defined routes name it as their next hop.")).when(isFirewallInNetwork)
        .add("throughputMbps", QT_TRANSLATE_NOOP("field", "Throughput"), &AzureFirewall::throughput).unit("Mbps").range(0, 10000000).byDefault(QT_TRANSLATE_NOOP("field", "published for the SKU"))
        .availability(QT_TRANSLATE_NOOP("field", "0.9995 in one zone, 0.9999 in two or more, published"))
        .repairHours(QT_TRANSLATE_NOOP("field", "4 h, assumption"))
        .description()
        .list();
    return list;
}
