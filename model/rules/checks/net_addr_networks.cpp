// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/base/prefix_math.h"
#include "model/rules/checks/net_addr.h"
#include "model/rules/checks/row_edit.h"
#include <QCoreApplication>

// Virtual networks and hubs against each other.
namespace {
/// What Azure asks for a hub and recommends. Source: Azure Virtual WAN FAQ.
constexpr int smallestHubPrefix = 23;

bool arePeered(const RuleInput& input, const VirtualNetwork& a, const VirtualNetwork& b)
{
    const auto isFromTo = [&](const VirtualNetwork& from, const VirtualNetwork& to) {
        const auto& peerings = input.peeringsFrom(VirtualNetworkId(from.id));
        return std::any_of(peerings.begin(), peerings.end(), [&](const VirtualNetworkPeering* peering) { return peering->remoteVirtualNetwork == to.id; });
    };
    return isFromTo(a, b) || isFromTo(b, a);
}

using Networks = QList<const VirtualNetwork*>;

struct NetworkOverlap
{
    const VirtualNetwork* one;
    const VirtualNetwork* other;
    std::pair<Cidr, Cidr> prefixes;
};

QList<NetworkOverlap> overlapsOf(const RuleInput& input, const Networks& networks)
{
    QList<NetworkOverlap> overlaps;
    for (qsizetype i = 0; i < networks.size(); ++i)
        for (qsizetype k = i + 1; k < networks.size(); ++k)
            if (const auto overlap = firstOverlap(networks[i]->addressSpace, networks[k]->addressSpace); overlap && !arePeered(input, *networks[i], *networks[k]))
                overlaps << NetworkOverlap{networks[i], networks[k], *overlap};
    return overlaps;
}

/// Tells of networks that something joins; many join the same ones, which are compared once.
class NetworkTeller
{
public:
    NetworkTeller(const RuleInput& input, RuleFindings& findings, const QString& text) : m_input(input), m_findings(findings), m_text(text) {}

    void tell(Networks networks, const ObjectId& joint)
    {
        std::sort(networks.begin(), networks.end(), [](const VirtualNetwork* a, const VirtualNetwork* b) { return a->id < b->id; });
        auto known = m_known.find(networks);
        if (known == m_known.end())
            known = m_known.emplace(networks, overlapsOf(m_input, networks)).first;
        for (const auto& [one, other, prefixes] : known->second)
            m_findings.add({one->id, other->id}, m_text.arg(m_input.name(one->id), toText(prefixes.first), m_input.name(other->id), toText(prefixes.second), m_input.name(joint)))
                .at("addressSpace").at(other->id, "addressSpace");
    }

private:
    const RuleInput& m_input;
    RuleFindings& m_findings;
    QString m_text;
    std::map<Networks, QList<NetworkOverlap>> m_known;
};

void tellHub(const RuleInput& input, RuleFindings& findings, const VirtualHub& hub, const ObjectId& other, const Cidr& theirs)
{
    findings.add({hub.id, other}, QCoreApplication::translate("rules", "%1 of %2 and %3 of %4 overlap, and the hub has to reach it.").arg(toText(*hub.addressPrefix), input.name(hub.id), toText(theirs), input.name(other)),
                 input.find<VirtualNetwork>(other) || input.find<VirtualHub>(other) ? QString() : toText(theirs))
        .at("addressPrefix")
        .fixed(QCoreApplication::translate("rules", "Move %1 to a free block").arg(input.name(hub.id)), changing<VirtualHub>(hub.id, [](const Design& design, VirtualHub& row) {
            row.addressPrefix = freePrivateBlock(design, row.addressPrefix ? std::min(row.addressPrefix->length(), smallestHubPrefix) : smallestHubPrefix);
            return row.addressPrefix.has_value();
        }));
}
}

void checkNetworksOfCircuitOverlap(const RuleInput& input, RuleFindings& findings)
{
    NetworkTeller teller(input, findings, QCoreApplication::translate("rules", "%1 (%2) and %3 (%4) overlap, and %5 leads to both."));
    for (const ExpressRouteCircuit& circuit : input.all<ExpressRouteCircuit>())
        teller.tell(networksOf(input, circuit), circuit.id);
}

void checkNetworksOfWanOverlap(const RuleInput& input, RuleFindings& findings)
{
    NetworkTeller teller(input, findings, QCoreApplication::translate("rules", "%1 (%2) and %3 (%4) overlap, and both are connected to the Virtual WAN of %5."));
    for (const VirtualHub& hub : input.all<VirtualHub>()) {
        Networks networks;
        for (const VirtualHub* other : hubsOfSameWan(input, hub))
            for (const HubVirtualNetworkConnection* joined : input.hubConnectionsOf(VirtualHubId(other->id)))
                if (const auto* network = input.find(joined->remoteVirtualNetwork); network && !networks.contains(network))
                    networks << network;
        teller.tell(networks, hub.id);
    }
}

void checkHubPrefixCollides(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualHub& hub : input.all<VirtualHub>()) {
        if (!hub.addressPrefix)
            continue;
        for (const VirtualHub* other : hubsOfSameWan(input, hub)) {
            if (other->addressPrefix && hub.id < other->id && hub.addressPrefix->overlaps(*other->addressPrefix))
                tellHub(input, findings, hub, other->id, *other->addressPrefix);
            for (const HubVirtualNetworkConnection* joined : input.hubConnectionsOf(VirtualHubId(other->id)))
                if (const auto* network = input.find(joined->remoteVirtualNetwork))
                    if (const Cidr* theirs = overlapping(network->addressSpace, *hub.addressPrefix))
                        tellHub(input, findings, hub, network->id, *theirs);
            for (const OnPremisesRoute& route : onPremisesRoutesTo(input, other->id))
                if (hub.addressPrefix->contains(route.seen))
                    tellHub(input, findings, hub, route.owner, route.seen);
        }
    }
}

void checkRecoveryReuses(const RuleInput& input, RuleFindings& findings)
{
    const auto tell = [&](const auto& production, const auto& recovery, const char* key, const std::pair<Cidr, Cidr>& overlap) {
        findings.add({production.id, recovery.id}, QCoreApplication::translate("rules", "%1 runs production and %2 is for recovery, and %3 and %4 overlap: both cannot be reached at once.")
            .arg(input.name(production.id), input.name(recovery.id), toText(overlap.first), toText(overlap.second)))
            .at(key).at(recovery.id, key);
    };
    for (const VirtualNetwork& recovery : input.all<VirtualNetwork>()) {
        if (input.environmentOf(recovery) != Environment::DisasterRecovery)
            continue;
        for (const VirtualNetwork& production : input.all<VirtualNetwork>()) {
            const auto overlap = firstOverlap(production.addressSpace, recovery.addressSpace);
            if (!overlap || input.environmentOf(production) != Environment::Production)
                continue;
            const QList<const Site*> sites = sitesReaching(input, production);
            const QList<const Site*> others = sitesReaching(input, recovery);
            if (std::any_of(sites.begin(), sites.end(), [&](const Site* site) { return others.contains(site); }))
                tell(production, recovery, "addressSpace", *overlap);
        }
    }
    const auto shareNetwork = [&](const Site& a, const Site& b) {
        for (const VirtualNetwork& network : input.all<VirtualNetwork>())
            if (const QList<const Site*> sites = sitesReaching(input, network); sites.contains(&a) && sites.contains(&b))
                return true;
        return false;
    };
    for (const Site& recovery : input.all<Site>()) {
        if (input.environmentOf(recovery) != Environment::DisasterRecovery)
            continue;
        for (const Site& production : input.all<Site>()) {
            const auto overlap = firstOverlap(production.addressPrefixes, recovery.addressPrefixes);
            if (!overlap || input.environmentOf(production) != Environment::Production)
                continue;
            if (!isWithin(production.stretchedPrefixes, overlap->first) && !isWithin(recovery.stretchedPrefixes, overlap->second) && shareNetwork(production, recovery))
                tell(production, recovery, "addressPrefixes", *overlap);
        }
    }
}

void checkTunnelledNetworksOverlap(const RuleInput& input, RuleFindings& findings)
{
    for (const Connection& connection : input.all<Connection>()) {
        const auto* gateway = connection.connectionType == ConnectionType::Vnet2Vnet ? input.find(connection.gateway) : nullptr;
        const auto* remote = gateway ? input.find(connection.remoteGateway) : nullptr;
        const auto* near = remote ? input.find(gateway->virtualNetwork) : nullptr;
        const auto* far = near ? input.find(remote->virtualNetwork) : nullptr;
        if (!far || near == far)
            continue;
        if (const auto overlap = firstOverlap(near->addressSpace, far->addressSpace))
            findings.add({near->id, far->id}, QCoreApplication::translate("rules", "%1 (%2) and %3 (%4) overlap, and the tunnel %5 joins them; it has no NAT.")
                .arg(input.name(near->id), toText(overlap->first), input.name(far->id), toText(overlap->second), input.name(connection.id)))
                .at("addressSpace").at(far->id, "addressSpace");
    }
}
