// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/free_asn.h"
#include "model/edit/set_field.h"
#include "model/rules/checks/rt_bgp.h"
#include "model/rules/reach.h"
#include "model/rules/ways.h"
#include <QCoreApplication>
#include <algorithm>

namespace {
constexpr int bgpMostPrefixes = 4000;            ///< of a BGP peer of a VPN gateway; azure-docs includes/vpn-gateway-faq-bgp-include.md

/// The routers of a site that have BGP with Azure.
QList<const EdgeRouter*> bgpRouters(const RuleInput& input, const Site& site)
{
    QList<const EdgeRouter*> routers;
    for (const EdgeRouter* router : input.routersOf(SiteId(site.id)))
        if (hasBgpWithAzure(input, *router))
            routers << router;
    return routers;
}

/// BGP on these connections, and on the gateways that they end at.
Result<Design> withBgp(const Design& design, const QList<ObjectId>& connections)
{
    Result<Design> edited = design;
    const auto set = [&](const ObjectId& id) {
        if (edited)
            edited = setField(*edited, id, QStringLiteral("enableBgp"), true);
    };
    for (const ObjectId& id : connections) {
        const auto* connection = design.find<Connection>(id);
        if (!connection)
            return Error{QCoreApplication::translate("rules", "The connection is gone."), {}};
        set(id);
        for (const auto& end : {connection->gateway, connection->remoteGateway})
            if (const auto* gateway = design.find(end); gateway && gateway->virtualHub.isEmpty())
                set(gateway->id);
    }
    return edited;
}
}

void checkSharedAsnTransit(const RuleInput& input, RuleFindings& findings)
{
    for (const Demand& demand : input.all<Demand>()) {
        const DemandEnds ends = endsOf(input, demand);
        if (!ends.areSites() || isOnPrivateWan(input, ends.sites[0]->id, ends.sites[1]->id)
            || (!hasGlobalReachWay(input, ends.sites[0]->id, ends.sites[1]->id) && !haveTransit(input, *ends.sites[0], *ends.sites[1])))
            continue;
        QList<ObjectId> changed;
        const EdgeRouter* near = nullptr;
        for (const EdgeRouter* here : bgpRouters(input, *ends.sites[0]))
            for (const EdgeRouter* there : bgpRouters(input, *ends.sites[1]))
                if (here->asn && there->asn == here->asn && (here->allowAsIn != true || there->allowAsIn != true)) {
                    near = here;
                    if (!changed.contains(there->id))
                        changed << there->id;
                }
        if (!near)
            continue;
        auto entry = findings.add(QList<ObjectId>{ends.sites[0]->id, ends.sites[1]->id}, QCoreApplication::translate("rules", "%1 reaches %2 through Azure, and routers of both have ASN %3: each drops the other's routes as its own.")
                                                                                             .arg(input.name(ends.sites[0]->id), input.name(ends.sites[1]->id)).arg(near->asn->number()));
        entry.at(near->id, "asn").at(near->id, "allowAsIn");
        for (const ObjectId& id : changed)
            entry.at(id, "asn").at(id, "allowAsIn");
        entry.fixed(QCoreApplication::translate("rules", "Set a free ASN at %1").arg(input.name(ends.sites[1]->id)), [changed, limits = input.catalogue().gatewayLimits()](const Design& design) -> Result<Design> {
            const auto free = freeAsn(design, limits);
            if (!free)
                return Error{QCoreApplication::translate("rules", "No private ASN is free."), {}};
            Result<Design> edited = design;
            for (const ObjectId& id : changed)
                if (edited)
                    edited = setField(*edited, id, QStringLiteral("asn"), static_cast<double>(free->number()));
            return edited;
        });
    }
}

void checkPrefixesOfBranch(const RuleInput& input, RuleFindings& findings)
{
    for (const Connection& connection : input.all<Connection>()) {
        if (connection.connectionType != ConnectionType::IPsec || connection.enableBgp != true)
            continue;
        if (const auto count = onPremisesPrefixes(input, connection).size(); count > bgpMostPrefixes)
            findings.add({connection.id}, QCoreApplication::translate("rules", "%1 prefixes are announced over %2, and a VPN gateway drops a BGP session with more than %3.").arg(count).arg(input.name(connection.id)).arg(bgpMostPrefixes)).at("enableBgp");
    }
}

void checkRedundantTunnelsBgp(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualNetworkGateway& gateway : input.all<VirtualNetworkGateway>()) {
        if (gateway.enableHighBandwidthVpnGateway == true)
            continue;
        QMap<ObjectId, QList<const Connection*>> bySite;
        for (const Connection* connection : input.connectionsOf(GatewayId(gateway.id)))
            if (const auto* router = connection->connectionType == ConnectionType::IPsec ? input.find(connection->router) : nullptr; router && input.find(router->site))
                bySite[router->site] << connection;
        for (auto at = bySite.cbegin(); at != bySite.cend(); ++at) {
            QList<ObjectId> tunnels, without;
            for (const Connection* one : at.value()) {
                const bool hasTwin = std::any_of(at.value().begin(), at.value().end(), [&](const Connection* other) {
                    return other->router != one->router && onPremisesPrefixes(input, *other) == onPremisesPrefixes(input, *one) && !onPremisesPrefixes(input, *one).isEmpty();
                });
                if (!hasTwin)
                    continue;
                tunnels << one->id;
                if (one->enableBgp != true)
                    without << one->id;
            }
            if (without.isEmpty())
                continue;
            auto entry = findings.add({gateway.id, at.key()}, QCoreApplication::translate("rules", "%1 reaches %2 over %3 with the same prefixes, and %4 without BGP: tunnels to several devices of a site need BGP on each.")
                                                                  .arg(input.name(gateway.id), input.name(at.key()), input.names(tunnels), input.names(without)));
            for (const ObjectId& id : without)
                entry.at(id, "enableBgp");
            entry.fixed(QCoreApplication::translate("rules", "Set BGP on them"), [without](const Design& design) { return withBgp(design, without); });
        }
    }
}

void checkChainBgp(const RuleInput& input, RuleFindings& findings)
{
    for (const Demand& demand : input.all<Demand>()) {
        const DemandEnds ends = endsOf(input, demand);
        const bool fits = ends.areSites() || ends.areNetworks() || ends.areSiteAndNetwork();
        if (!fits || hasWay(input, demand.from, demand.to) || vpnChain(input, demand.from, demand.to, true))
            continue;
        const bool hasOther = ends.areSites() ? haveTransit(input, *ends.sites[0], *ends.sites[1])
                            : ends.areNetworks() ? areInOneVirtualWan(input, *ends.networks[0], *ends.networks[1]) || areJoinedByHub(input, *ends.networks[0], *ends.networks[1]) : false;
        const auto chain = hasOther ? std::nullopt : vpnChain(input, demand.from, demand.to, false);
        if (!chain || chain->size() < 2)
            continue;
        QList<ObjectId> without;
        for (const Connection* one : *chain)
            if (one->enableBgp != true)
                without << one->id;
        auto entry = findings.add(without + QList<ObjectId>{demand.from, demand.to}, QCoreApplication::translate("rules", "%1 reaches %2 over %n VPN connections in a row, and %3 without BGP: routes pass a gateway by BGP alone.", nullptr, static_cast<int>(chain->size()))
                                                                                         .arg(input.name(demand.from), input.name(demand.to), input.names(without)));
        for (const ObjectId& id : without)
            entry.at(id, "enableBgp");
        entry.fixed(QCoreApplication::translate("rules", "Set BGP along the way"), [without](const Design& design) { return withBgp(design, without); });
    }
}

void checkPrivatePrepend(const RuleInput& input, RuleFindings& findings)
{
    for (const ExpressRouteCircuit& circuit : input.all<ExpressRouteCircuit>()) {
        const CircuitPeering* peering = peeringOf(circuit, PeeringType::MicrosoftPeering);
        if (!peering)
            continue;
        for (const AccessLink* link : input.accessLinksOf(CircuitId(circuit.id))) {
            const auto* router = input.find(link->router);
            const std::optional<Asn> asn = router && router->asn ? router->asn : peering->peerAsn;
            const bool prepends = router && (router->asPathPrepend.value_or(0) > 0 || link->asPathPrepend.value_or(0) > 0);
            if (!asn || !asn->isPrivate() || !prepends)
                continue;
            findings.add({router->id, circuit.id}, QCoreApplication::translate("rules", "%1 prepends its private ASN %2 on the Microsoft peering of %3: Microsoft removes private numbers from the path, so it changes nothing.").arg(input.name(router->id)).arg(asn->number()).arg(input.name(circuit.id)))
                .at("asPathPrepend").at("asn").at(link->id, "asPathPrepend");
        }
    }
}

void checkFirstHopRedundancy(const RuleInput& input, RuleFindings& findings)
{
    for (const EdgeRouter& router : input.all<EdgeRouter>())
        if (router.firstHopRedundancy && *router.firstHopRedundancy != FirstHopRedundancy::None && !input.accessLinksOf(EdgeRouterId(router.id)).isEmpty())
            findings.add({router.id}, QCoreApplication::translate("rules", "%1 runs %2 towards Microsoft's edge, which takes none of these: each path has a BGP session of its own.").arg(input.name(router.id), choiceName(*router.firstHopRedundancy)))
                .at("firstHopRedundancy")
                .fixed(QCoreApplication::translate("rules", "Run none"), settingField(router.id, "firstHopRedundancy", choiceName(FirstHopRedundancy::None)));
}
