// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/circuit_limits.h"
#include "model/rules/checks/dep_er.h"
#include "model/rules/checks/peering_edits.h"
#include "model/rules/reach.h"
#include <QCoreApplication>
#include <QSet>

namespace {
/// For people: private peering, Microsoft peering.
QString erPeeringText(PeeringType type)
{
    return type == PeeringType::AzurePrivatePeering ? QCoreApplication::translate("rules", "private peering") : QCoreApplication::translate("rules", "Microsoft peering");
}

/// The first private 16-bit AS number that no router, peering or gateway of the design has and that circuits take.
Asn erFreeAsn(const RuleInput& input, const QList<AsnRange>& reserved)
{
    QSet<std::uint32_t> taken;
    for (const EdgeRouter& router : input.all<EdgeRouter>())
        taken << router.asn.value_or(Asn()).number();
    for (const VirtualNetworkGateway& gateway : input.all<VirtualNetworkGateway>())
        taken << gateway.asn.value_or(Asn()).number();
    for (const ExpressRouteCircuit& circuit : input.all<ExpressRouteCircuit>())
        for (const CircuitPeering& peering : circuit.peerings)
            taken << peering.peerAsn.value_or(Asn()).number();
    std::uint32_t number = 64512;                // RFC 6996
    while (taken.contains(number) || contains(reserved, number))
        ++number;
    return Asn(number);
}

/// Communities of Microsoft 365 services. Source: "ExpressRoute routing requirements", "Service to BGP community value".
bool isMicrosoft365(const QString& community)
{
    static const QStringList values{QStringLiteral("12076:5010"), QStringLiteral("12076:5020"), QStringLiteral("12076:5030"), QStringLiteral("12076:5100")};
    return values.contains(community.trimmed());
}
}

void checkErPrivatePeering(const RuleInput& input, RuleFindings& findings)
{
    for (const ExpressRouteCircuit& circuit : input.all<ExpressRouteCircuit>()) {
        if (peeringOf(circuit, PeeringType::AzurePrivatePeering))
            continue;
        QList<ObjectId> gateways;
        for (const Connection* connection : input.connectionsOf(CircuitId(circuit.id)))
            if (connection->connectionType == ConnectionType::ExpressRoute && input.find(connection->gateway))
                gateways << connection->gateway;
        if (!gateways.isEmpty())
            findings.add({circuit.id}, QCoreApplication::translate("rules", "%1 is connected to %2 and has no private peering, over which virtual networks are reached.").arg(input.name(circuit.id), input.names(gateways)))
                .at("peerings").fixed(QCoreApplication::translate("rules", "Add private peering"), addingPrivatePeering(circuit.id));
    }
}

void checkErVlan(const RuleInput& input, RuleFindings& findings)
{
    const bool isFinished = input.profile().stage.value_or(DesignStage::Draft) != DesignStage::Draft;
    for (const ExpressRouteCircuit& circuit : input.all<ExpressRouteCircuit>()) {
        QSet<int> taken;
        for (const CircuitPeering& peering : circuit.peerings) {
            const QString freeVlan = QCoreApplication::translate("rules", "Give the %1 a free VLAN").arg(erPeeringText(peering.type));
            if (!peering.vlanId) {
                if (isFinished)
                    findings.add({circuit.id}, QCoreApplication::translate("rules", "The %1 of %2 has no VLAN.").arg(erPeeringText(peering.type), input.name(circuit.id)), choiceName(peering.type)).at("peerings").fixed(freeVlan, givingFreeVlan(circuit.id, peering.type));
            } else if (taken.contains(*peering.vlanId)) {
                findings.add({circuit.id}, QCoreApplication::translate("rules", "Two peerings of %1 have VLAN %2: each has one of its own.").arg(input.name(circuit.id)).arg(*peering.vlanId), QString::number(*peering.vlanId)).at("peerings").fixed(freeVlan, givingFreeVlan(circuit.id, peering.type));
            } else {
                taken << *peering.vlanId;
            }
        }
    }
}

void checkErPeerAsn(const RuleInput& input, RuleFindings& findings)
{
    const QList<AsnRange> reserved = reservedPeerAsns(input.catalogue());
    for (const ExpressRouteCircuit& circuit : input.all<ExpressRouteCircuit>())
        for (const CircuitPeering& peering : circuit.peerings) {
            if (!peering.peerAsn || !contains(reserved, peering.peerAsn->number()))
                continue;
            const Asn asn = erFreeAsn(input, reserved);
            findings.add({circuit.id}, QCoreApplication::translate("rules", "The %1 of %2 has the peer ASN %3: circuits do not take %4.").arg(erPeeringText(peering.type), input.name(circuit.id), toText(*peering.peerAsn), toText(reserved)), choiceName(peering.type))
                .at("peerings").fixed(QCoreApplication::translate("rules", "Set peer ASN %1").arg(toText(asn)), givingPeerAsn(circuit.id, peering.type, asn));
        }
}

void checkErRouteFilter(const RuleInput& input, RuleFindings& findings)
{
    for (const ExpressRouteCircuit& circuit : input.all<ExpressRouteCircuit>())
        if (const auto* peering = peeringOf(circuit, PeeringType::MicrosoftPeering); peering && peering->routeFilter.isEmpty())
            findings.add({circuit.id}, QCoreApplication::translate("rules", "The Microsoft peering of %1 has no route filter, so Microsoft announces no route over it.").arg(input.name(circuit.id))).at("peerings");
}

void checkErMicrosoft365(const RuleInput& input, RuleFindings& findings)
{
    for (const ExpressRouteCircuit& circuit : input.all<ExpressRouteCircuit>()) {
        const auto* peering = circuit.tier != CircuitTier::Premium ? peeringOf(circuit, PeeringType::MicrosoftPeering) : nullptr;
        QStringList communities;
        for (const QString& community : peering ? QStringList(peering->routeFilter) : QStringList())
            if (isMicrosoft365(community))
                communities << community.trimmed();
        if (!communities.isEmpty())
            findings.add({circuit.id}, QCoreApplication::translate("rules", "The route filter of %1 asks for Microsoft 365 (%2), which takes the Premium tier and an authorisation by Microsoft.").arg(input.name(circuit.id), communities.join(QStringLiteral(", "))))
                .at("tier").at("peerings").fixed(QCoreApplication::translate("rules", "Set tier Premium"), settingField(circuit.id, "tier", choiceName(CircuitTier::Premium)));
    }
}

void checkErRegistered(const RuleInput& input, RuleFindings& findings)
{
    for (const ExpressRouteCircuit& circuit : input.all<ExpressRouteCircuit>()) {
        const auto* peering = peeringOf(circuit, PeeringType::MicrosoftPeering);
        if (!peering)
            continue;
        if (peering->peerAsn && peering->peerAsn->isPrivate())
            findings.add({circuit.id}, QCoreApplication::translate("rules", "The Microsoft peering of %1 has the private peer ASN %2: Microsoft validates the ownership of its prefixes by hand.").arg(input.name(circuit.id), toText(*peering->peerAsn)), QStringLiteral("ASN")).at("peerings");
        if (!peering->advertisedPublicPrefixes.isEmpty() && peering->routingRegistryName.isEmpty())
            findings.add({circuit.id}, QCoreApplication::translate("rules", "The Microsoft peering of %1 announces %2 and names no routing registry, by which Microsoft validates who owns them.").arg(input.name(circuit.id), toText(QList<Cidr>(peering->advertisedPublicPrefixes))), QStringLiteral("registry")).at("peerings");
    }
}
