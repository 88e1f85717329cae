// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/design/kinds/edge_router.h"
#include "model/design/field_builder.h"

const QList<Field>& EdgeRouter::fields()
{
    static const QList<Field> list = FieldBuilder<EdgeRouter>()
        .common()
        .add("site", QT_TRANSLATE_NOOP("field", "Site"), &EdgeRouter::site).targets({ObjectKind::Site})
        .add("asn", QT_TRANSLATE_NOOP("field", "ASN"), &EdgeRouter::asn).range(1, 4294967295).hint(QT_TRANSLATE_NOOP("field", "The BGP autonomous system number of this router."))
        .add("throughputMbps", QT_TRANSLATE_NOOP("field", "Throughput"), &EdgeRouter::throughput).unit("Mbps").range(0, 10000000).byDefault(QT_TRANSLATE_NOOP("field", "no limit known"))
        .add("ipsecThroughputMbps", QT_TRANSLATE_NOOP("field", "IPsec throughput"), &EdgeRouter::ipsecThroughput).unit("Mbps").range(0, 10000000).byDefault(QT_TRANSLATE_NOOP("field", "no limit known")).hint(QT_TRANSLATE_NOOP("field", "Encrypted throughput from the device's data sheet."))
        .add("localPreference", QT_TRANSLATE_NOOP("field", "Local preference"), &EdgeRouter::localPreference).range(0, 2147483647).byDefault(QT_TRANSLATE_NOOP("field", "100")).hint(QT_TRANSLATE_NOOP("field", "Decides the way from the site to Azure: the highest wins."))
        .add("asPathPrepend", QT_TRANSLATE_NOOP("field", "AS path prepend"), &EdgeRouter::asPathPrepend).range(0, 32).byDefault(QT_TRANSLATE_NOOP("field", "0")).hint(QT_TRANSLATE_NOOP("field", "Lengthens the path that Azure sees through this router."))
        .add("advertisedPrefixes", QT_TRANSLATE_NOOP("field", "Advertised prefixes"), &EdgeRouter::advertisedPrefixes).byDefault(QT_TRANSLATE_NOOP("field", "the site's prefixes"))
        .add("routeFilters", QT_TRANSLATE_NOOP("field", "Route filters"), &EdgeRouter::routeFilters).byDefault(QT_TRANSLATE_NOOP("field", "no")).hint(QT_TRANSLATE_NOOP("field", "Prefixes are filtered in and out on the BGP sessions to Azure."))
        .add("maximumPrefixes", QT_TRANSLATE_NOOP("field", "Prefix limit"), &EdgeRouter::maximumPrefixes).range(1, 1000000).byDefault(QT_TRANSLATE_NOOP("field", "none"))
        .add("model", QT_TRANSLATE_NOOP("field", "Model"), &EdgeRouter::model).review()
        .add("firstHopRedundancy", QT_TRANSLATE_NOOP("field", "First hop redundancy"), &EdgeRouter::firstHopRedundancy).byDefault(QT_TRANSLATE_NOOP("field", "none")).hint(QT_TRANSLATE_NOOP("field", "A first-hop redundancy protocol on the side of Azure, which takes none.")).review()
        .add("vpnType", QT_TRANSLATE_NOOP("field", "VPN type"), &EdgeRouter::vpnType).byDefault(QT_TRANSLATE_NOOP("field", "RouteBased")).hint(QT_TRANSLATE_NOOP("field", "How the device chooses traffic for its tunnels.")).review()
        .add("ikeVersions", QT_TRANSLATE_NOOP("field", "IKE versions"), &EdgeRouter::ikeVersions).byDefault(QT_TRANSLATE_NOOP("field", "unknown")).review()
        .add("ikeRole", QT_TRANSLATE_NOOP("field", "IKE role"), &EdgeRouter::ikeRole).byDefault(QT_TRANSLATE_NOOP("field", "Default")).review()
        .add("bgpPassive", QT_TRANSLATE_NOOP("field", "BGP waits"), &EdgeRouter::isBgpPassive).byDefault(QT_TRANSLATE_NOOP("field", "no")).hint(QT_TRANSLATE_NOOP("field", "The device waits for BGP sessions and starts none.")).review()
        .add("allowAsIn", QT_TRANSLATE_NOOP("field", "Allow AS in"), &EdgeRouter::allowAsIn).byDefault(QT_TRANSLATE_NOOP("field", "no")).hint(QT_TRANSLATE_NOOP("field", "Takes routes whose path has its own ASN: sites that share one need it.")).review()
        .add("bfd", QT_TRANSLATE_NOOP("field", "BFD"), &EdgeRouter::bfd).byDefault(QT_TRANSLATE_NOOP("field", "no")).hint(QT_TRANSLATE_NOOP("field", "Bidirectional forwarding detection: a failed path is noticed within a second.")).review()
        .add("statefulFirewall", QT_TRANSLATE_NOOP("field", "Stateful firewall"), &EdgeRouter::hasStatefulFirewall).byDefault(QT_TRANSLATE_NOOP("field", "unknown")).hint(QT_TRANSLATE_NOOP("field", "A stateful firewall in the path of this router.")).review()
        .add("sharesFirewallState", QT_TRANSLATE_NOOP("field", "Shares firewall state"), &EdgeRouter::sharesFirewallState).byDefault(QT_TRANSLATE_NOOP("field", "no")).review()
        .add("internetAdvertisedPrefixes", QT_TRANSLATE_NOOP("field", "Prefixes to the internet"), &EdgeRouter::internetPrefixes).review()
        .add("tunnelMtu", QT_TRANSLATE_NOOP("field", "Tunnel MTU"), &EdgeRouter::tunnelMtu).range(576, 9216).review()
        .add("tcpMssClamp", QT_TRANSLATE_NOOP("field", "TCP MSS clamp"), &EdgeRouter::tcpMssClamp).range(500, 9176).byDefault(QT_TRANSLATE_NOOP("field", "none")).review()
        .availability(QT_TRANSLATE_NOOP("field", "0.9999, assumption"))
        .repairHours(QT_TRANSLATE_NOOP("field", "4 h, published by a vendor"))
        .position()
        .monthlyCost(QT_TRANSLATE_NOOP("field", "Your own quote, in the currency of the design. Azure does not bill it."))
        .description()
        .list();
    return list;
}
