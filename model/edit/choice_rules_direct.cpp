// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/choice_check.h"
#include <QCoreApplication>
#include <algorithm>

// ExpressRoute Direct, and Azure Firewall by its tier. Source: Azure ExpressRoute documentation, "About ExpressRoute Direct";
// Azure Firewall documentation, "Azure Firewall SKUs".
namespace {
QString speedsText(const QList<Bandwidth>& speeds)
{
    QStringList texts;
    for (const Bandwidth speed : speeds)
        texts << toText(speed);
    return texts.join(QStringLiteral(", "));
}

FieldOf fieldOfPort(const ExpressRoutePort& port, const char* key) { return {port.id, QString::fromLatin1(key)}; }

void refusePortLocation(const ChoiceCheck& check, const ExpressRoutePort& port)
{
    const auto* location = check.design.find(port.peeringLocation);
    const auto* entry = location ? check.catalogue.peeringLocation(location->location, location->cloud.isEmpty() ? publicCloud : location->cloud) : nullptr;
    if (entry && entry->hasExpressRouteDirect == false)
        check.refuse({fieldOfPort(port, "peeringLocation"), {location->id, QStringLiteral("location")}, {location->id, QStringLiteral("cloud")}},
                     QCoreApplication::translate("edit", "ExpressRoute Direct is not offered at %1, where “%2” stands.").arg(entry->location, check.name(port.id)));
}

/// What the circuits of a port share: its subscription, and its VLANs where it is single-tagged.
void refuseSharing(const ChoiceCheck& check, const ExpressRoutePort& port, const DirectPort& size)
{
    QList<FieldOf> fields{fieldOfPort(port, "bandwidthMbps")}, vlanFields{fieldOfPort(port, "encapsulation")};
    Bandwidth sum;
    QList<int> vlans;
    for (const ExpressRouteCircuit& circuit : check.design.all<ExpressRouteCircuit>()) {
        if (circuit.expressRoutePort != port.id)
            continue;
        sum = sum + circuit.bandwidth.value_or(Bandwidth());
        fields << FieldOf{circuit.id, QStringLiteral("bandwidthMbps")} << FieldOf{circuit.id, QStringLiteral("expressRoutePort")};
        vlanFields << FieldOf{circuit.id, QStringLiteral("peerings")} << FieldOf{circuit.id, QStringLiteral("expressRoutePort")};
        for (const CircuitPeering& peering : circuit.peerings)
            if (peering.vlanId)
                vlans << *peering.vlanId;
    }
    if (size.maxSubscribed && sum > *size.maxSubscribed)
        check.refuse(fields, QCoreApplication::translate("edit", "The circuits of “%1” have %2 together, and a port pair of %3 carries circuits of %4.").arg(check.name(port.id), toText(sum), toText(size.bandwidth), toText(*size.maxSubscribed)));
    if (port.encapsulation == PortEncapsulation::QinQ)
        return;                                  // each circuit has VLANs of its own
    std::sort(vlans.begin(), vlans.end());
    const auto twice = std::adjacent_find(vlans.begin(), vlans.end());
    if (twice != vlans.end())
        check.refuse(vlanFields, QCoreApplication::translate("edit", "VLAN %1 stands twice on “%2”, whose circuits share their VLANs with Dot1Q: choose another, or QinQ.").arg(*twice).arg(check.name(port.id)));
}
}

void checkPort(const ChoiceCheck& check, const ExpressRoutePort& port)
{
    refusePortLocation(check, port);
    if (!port.bandwidth)
        return;
    const auto& sizes = check.catalogue.circuits().directPorts;
    if (const DirectPort* size = check.catalogue.circuits().directPort(*port.bandwidth))
        return refuseSharing(check, port, *size);
    QList<Bandwidth> speeds;
    for (const DirectPort& size : sizes)
        speeds << size.bandwidth;
    check.refuse({fieldOfPort(port, "bandwidthMbps")}, QCoreApplication::translate("edit", "%1 is no speed of a port pair: there are %2.").arg(toText(*port.bandwidth), speedsText(speeds)));
}

void checkDirectCircuit(const ChoiceCheck& check, const ExpressRouteCircuit& circuit, const ExpressRoutePort& port)
{
    const FieldOf onPort{circuit.id, QStringLiteral("expressRoutePort")};
    if (!circuit.provider.isEmpty())
        check.refuse({onPort, {circuit.id, QStringLiteral("provider")}},
                     QCoreApplication::translate("edit", "A circuit on “%1” has no provider: clear %2.").arg(check.name(port.id), circuit.provider));
    if (!port.peeringLocation.isEmpty() && !circuit.peeringLocation.isEmpty() && circuit.peeringLocation != port.peeringLocation)
        check.refuse({onPort, {circuit.id, QStringLiteral("peeringLocation")}, fieldOfPort(port, "peeringLocation")},
                     QCoreApplication::translate("edit", "“%1” is at “%2”, and the port pair “%3” at “%4”: both stand in one peering location.")
                         .arg(check.name(circuit.id), check.name(circuit.peeringLocation), check.name(port.id), check.name(port.peeringLocation)));
    const DirectPort* size = port.bandwidth ? check.catalogue.circuits().directPort(*port.bandwidth) : nullptr;
    if (size && circuit.bandwidth && !size->circuitBandwidths.contains(*circuit.bandwidth))
        check.refuse({onPort, {circuit.id, QStringLiteral("bandwidthMbps")}, fieldOfPort(port, "bandwidthMbps")},
                     QCoreApplication::translate("edit", "%1 is no circuit of “%2”: a port pair of %3 carries circuits of %4.").arg(toText(*circuit.bandwidth), check.name(port.id), toText(size->bandwidth), speedsText(size->circuitBandwidths)));
}

void checkFirewall(const ChoiceCheck& check, const AzureFirewall& firewall)
{
    const bool inspects = firewall.intrusionDetection && *firewall.intrusionDetection != IntrusionDetection::Off;
    if (inspects && firewall.sku && *firewall.sku != FirewallTier::Premium)
        check.refuse({{firewall.id, QStringLiteral("sku")}, {firewall.id, QStringLiteral("intrusionDetection")}},
                     QCoreApplication::translate("edit", "Intrusion detection %1 is of the Premium tier, and the firewall is %2.").arg(choiceName(*firewall.intrusionDetection), choiceName(*firewall.sku)));
}
