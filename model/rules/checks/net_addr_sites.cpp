// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/base/prefix_math.h"
#include "model/rules/checks/net_addr.h"
#include "model/rules/checks/row_edit.h"
#include <QCoreApplication>
#include <map>
#include <set>

// Addresses on premises against those in Azure, before and after NAT.
namespace {
struct SiteCollision
{
    bool isInAzure = false;                      ///< Azure sees the site's prefix inside its own
    bool isOnPremises = false;                   ///< the site sees Azure's prefix around its own
};

/// The site sees what egress rules leave of an Azure prefix, and what they put in its place.
SiteCollision siteCollision(const QList<NatRule>& rules, const OnPremisesRoute& route, const Cidr& space)
{
    QList<Cidr> translatedParts;
    bool isOnPremises = false;
    for (const NatRule& rule : rules)
        for (qsizetype i = 0; rule.mode == NatRuleMode::EgressSnat && i < rule.internalMappings.size() && i < rule.externalMappings.size(); ++i)
            if (rule.internalMappings[i].overlaps(space)) {
                translatedParts << rule.internalMappings[i];
                isOnPremises = isOnPremises || rule.externalMappings[i].contains(route.original);
            }
    if (space.contains(route.original))
        isOnPremises = isOnPremises || overlapping(without(space, translatedParts), route.original);
    return {space.contains(route.seen), isOnPremises};
}

std::function<Result<Design>(const Design&)> translatingBoth(const ConnectionId& id, const Cidr& one, SiteCollision collision)
{
    return [id, one, collision](const Design& design) -> Result<Design> {
        Result<Design> result = design;
        if (collision.isInAzure)
            result = translating(id, NatRuleMode::IngressSnat, one)(*result);
        if (result && collision.isOnPremises)
            result = translating(id, NatRuleMode::EgressSnat, one)(*result);
        return result;
    };
}

/// Routers and local network gateways of a site announce the rest of a summary instead.
Result<Design> withSummarySplit(const Design& design, const ObjectId& owner, const Cidr& summary)
{
    QList<Cidr> azure;
    const auto& networks = design.all<VirtualNetwork>();
    const auto& gateways = design.all<VirtualNetworkGateway>();
    for (const VirtualNetwork& network : networks)
        azure << network.addressSpace;
    for (const VirtualNetworkGateway& gateway : gateways)
        if (gateway.vpnClientConfiguration)
            azure << gateway.vpnClientConfiguration->vpnClientAddressPool;
    const QList<Cidr> rest = without(summary, azure);
    const auto split = [&](QList<Cidr> list) {
        QList<Cidr> result;
        for (const Cidr& one : list)
            one == summary ? result.append(rest) : result.append(one);
        return result;
    };
    Design result = design;
    const auto& routers = design.all<EdgeRouter>();
    for (const EdgeRouter& router : routers) {
        const auto* site = design.find(router.site);
        const QList<Cidr> list = !router.advertisedPrefixes.isEmpty() || !site ? QList<Cidr>(router.advertisedPrefixes) : QList<Cidr>(site->addressPrefixes);
        if ((router.site != owner && router.id != owner) || !list.contains(summary))
            continue;
        EdgeRouter changed = router;
        changed.advertisedPrefixes = ListOf<Cidr>(split(list));
        result = result.with(changed);
    }
    const auto& connections = design.all<Connection>();
    for (const Connection& connection : connections) {
        const auto* router = design.find(connection.router);
        const bool isOfOwner = connection.id == owner || (router && router->site == owner);
        if (!isOfOwner || !connection.localNetworkGateway || !connection.localNetworkGateway->localNetworkAddressSpace.contains(summary))
            continue;
        Connection changed = connection;
        changed.localNetworkGateway->localNetworkAddressSpace = ListOf<Cidr>(split(connection.localNetworkGateway->localNetworkAddressSpace));
        result = result.with(changed);
    }
    return result;
}

/// More pieces than this are no plan that a person would announce.
constexpr qsizetype mostPieces = 64;

struct SummaryTold
{
    const OnPremisesRoute& route;
    const ObjectId covered;
    const Cidr part;
};

void tellSummary(const RuleInput& input, RuleFindings& findings, const SummaryTold& told)
{
    auto entry = findings.add({told.route.owner, told.covered}, QCoreApplication::translate("rules", "%1 announces %2, a summary that covers %3 of %4; the longer prefix wins, so it works only while Azure's own stays there.")
        .arg(input.name(told.route.owner), toText(told.route.seen), toText(told.part), input.name(told.covered)), toText(told.route.original));
    entry.at(told.route.field.object, told.route.field.key.toLatin1().constData());
    if (told.route.original == told.route.seen && without(told.route.original, {told.part}).size() <= mostPieces)
        entry.fixed(QCoreApplication::translate("rules", "Announce %1 without Azure's prefixes").arg(toText(told.route.original)),
                    [owner = told.route.owner, summary = told.route.original](const Design& design) { return withSummarySplit(design, owner, summary); });
}
}

void checkSiteInsideNetwork(const RuleInput& input, RuleFindings& findings)
{
    struct Told { OnPremisesRoute route; const VirtualNetwork* network; Cidr space; SiteCollision collision; };
    QList<Told> all;
    for (const VirtualNetworkGateway& gateway : input.all<VirtualNetworkGateway>()) {
        const QList<const VirtualNetwork*> networks = networksServedBy(input, gateway);
        for (const Connection* connection : input.connectionsOf(GatewayId(gateway.id))) {
            const QList<NatRule> rules = natRulesOf(input, *connection);
            for (const OnPremisesRoute& route : onPremisesRoutes(input, *connection))
                for (const VirtualNetwork* network : networks)
                    for (const Cidr& space : network->addressSpace)
                        if (const SiteCollision collision = siteCollision(rules, route, space); collision.isInAzure || collision.isOnPremises)
                            all << Told{route, network, space, collision};
        }
    }
    for (const Told& told : all) {
        const auto isSame = [&](const Told& other) { return other.route.owner == told.route.owner && other.route.original == told.route.original; };
        const bool isAlone = std::all_of(all.begin(), all.end(), [&](const Told& other) { return !isSame(other) || (other.route.connection == told.route.connection && other.network == told.network); });
        const QString what = told.collision.isInAzure
            ? QCoreApplication::translate("rules", "%1 of %2 lies in %3 of %4, which %5 connects it to: Azure drops such a route.")
            : QCoreApplication::translate("rules", "%1 of %2 lies in %3 of %4 as the site sees it over %5: it keeps that traffic to itself.");
        auto entry = findings.add({told.route.owner, told.network->id}, what.arg(toText(told.collision.isInAzure ? told.route.seen : told.route.original), input.name(told.route.owner), toText(told.space), input.name(told.network->id), input.name(told.route.connection->id)), toText(told.route.original));
        entry.at(told.route.field.object, told.route.field.key.toLatin1().constData()).at(told.network->id, "addressSpace");
        if (isAlone && told.route.original == told.route.seen && canTranslate(input, *told.route.connection))
            entry.fixed(QCoreApplication::translate("rules", "Translate %1 with NAT rules").arg(toText(told.route.original)), translatingBoth(ConnectionId(told.route.connection->id), told.route.original, told.collision));
    }
}

void checkSummaryCoversNetwork(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualNetworkGateway& gateway : input.all<VirtualNetworkGateway>()) {
        const QList<const VirtualNetwork*> networks = networksServedBy(input, gateway);
        for (const OnPremisesRoute& route : onPremisesRoutesTo(input, placeOf(gateway))) {
            if (route.seen.length() == 0)
                continue;
            for (const VirtualNetwork* network : networks)
                for (const Cidr& space : network->addressSpace)
                    if (strictlyCovers(route.seen, space))
                        tellSummary(input, findings, {route, network->id, space});
            if (gateway.vpnClientConfiguration)
                for (const Cidr& pool : gateway.vpnClientConfiguration->vpnClientAddressPool)
                    if (strictlyCovers(route.seen, pool))
                        tellSummary(input, findings, {route, gateway.id, pool});
        }
    }
}

void checkSitesShare(const RuleInput& input, RuleFindings& findings)
{
    std::set<ObjectId> places;
    for (const VirtualNetworkGateway& gateway : input.all<VirtualNetworkGateway>())
        places.insert(placeOf(gateway));
    for (const ObjectId& place : places) {
        const QList<OnPremisesRoute> all = onPremisesRoutesTo(input, place);
        std::map<Cidr, QList<OnPremisesRoute>> routesByPrefix;
        for (const OnPremisesRoute& route : all)
            routesByPrefix[route.original] << route;
        for (const OnPremisesRoute& one : all) {
            const QList<OnPremisesRoute>& routes = routesByPrefix[one.original];
            for (const OnPremisesRoute& other : routes) {
                const auto* first = input.find<Site>(one.owner);
                const auto* second = input.find<Site>(other.owner);
                if (!first || !second || !(first->id < second->id) || one.seen != other.seen)
                    continue;
                const bool isOfBoth = first->addressPrefixes.contains(one.original) && second->addressPrefixes.contains(one.original);
                const bool isStretched = isWithin(first->stretchedPrefixes, one.original) || isWithin(second->stretchedPrefixes, one.original);
                if (!isOfBoth || isStretched || one.seen.length() == 0)
                    continue;
                auto entry = findings.add({first->id, second->id}, QCoreApplication::translate("rules", "%1 and %2 both have %3 and both reach %4, which cannot tell them apart.")
                    .arg(input.name(first->id), input.name(second->id), toText(one.original), input.name(place)), toText(one.original));
                entry.at("addressPrefixes").at(second->id, "addressPrefixes");
                const auto ways = std::count_if(routes.begin(), routes.end(), [&](const OnPremisesRoute& route) { return route.owner == second->id; });
                if (ways == 1 && canTranslate(input, *other.connection))
                    entry.fixed(QCoreApplication::translate("rules", "Translate %1 of %2 with a NAT rule").arg(toText(one.original), input.name(second->id)), translating(ConnectionId(other.connection->id), NatRuleMode::IngressSnat, one.original));
            }
        }
    }
}
