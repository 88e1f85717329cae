// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/route_choice.h"
#include "model/edit/set_field.h"
#include "model/rules/checks/rt_er.h"
#include "model/rules/reach.h"
#include <QCoreApplication>
#include <algorithm>
#include <climits>

// Source of the rules: Azure ExpressRoute documentation, "Optimize ExpressRoute routing" and "Designing for disaster recovery".
namespace {
constexpr int erMostEqual = 4;                   ///< circuits that Azure balances over; azure-docs articles/expressroute/expressroute-faqs.md

int erWeightOf(const Connection& connection) { return connection.routingWeight.value_or(0); }

/// How often the shortest path of a prefix on a circuit is prepended; nothing where it is not announced.
std::optional<int> erPrependOf(const RuleInput& input, const ExpressRouteCircuit& circuit, const Cidr& prefix)
{
    std::optional<int> best;
    for (const AccessLink* link : input.accessLinksOf(CircuitId(circuit.id)))
        if (const auto* router = input.find(link->router); router && advertisedBy(input, *router).contains(prefix)) {
            const int prepend = router->asPathPrepend.value_or(0) + link->asPathPrepend.value_or(0);
            best = best ? std::min(*best, prepend) : prepend;
        }
    return best;
}

/// The ExpressRoute connections of a gateway with their circuits, in order of ids.
struct ErLine
{
    const Connection* connection;
    const ExpressRouteCircuit* circuit;
};

QList<ErLine> erLinesOf(const RuleInput& input, const VirtualNetworkGateway& gateway)
{
    QList<ErLine> lines;
    for (const Connection* connection : input.connectionsOf(GatewayId(gateway.id)))
        if (const auto* circuit = connection->connectionType == ConnectionType::ExpressRoute ? input.find(connection->circuit) : nullptr)
            lines << ErLine{connection, circuit};
    return lines;
}

/// The first prefix that both circuits announce, and the comparison there of what Azure goes by: negative, the first is preferred.
struct ErRank
{
    Cidr prefix;
    int order = 0;
};

std::optional<ErRank> erRankOf(const RuleInput& input, const ErLine& one, const ErLine& other)
{
    for (const Cidr& prefix : advertisedOn(input, *one.circuit)) {
        const auto first = erPrependOf(input, *one.circuit, prefix), second = erPrependOf(input, *other.circuit, prefix);
        if (!first || !second)
            continue;
        if (erWeightOf(*one.connection) != erWeightOf(*other.connection))
            return ErRank{prefix, erWeightOf(*other.connection) - erWeightOf(*one.connection)};
        return ErRank{prefix, *first - *second};
    }
    return std::nullopt;
}

/// The routers that announce a prefix on a circuit.
QList<const EdgeRouter*> erRoutersOf(const RuleInput& input, const ExpressRouteCircuit& circuit, const Cidr& prefix)
{
    QList<const EdgeRouter*> routers;
    for (const AccessLink* link : input.accessLinksOf(CircuitId(circuit.id)))
        if (const auto* router = input.find(link->router); router && !routers.contains(router) && advertisedBy(input, *router).contains(prefix))
            routers << router;
    return routers;
}

int erPreferenceOf(const QList<const EdgeRouter*>& routers)
{
    int best = INT_MIN;
    for (const EdgeRouter* router : routers)
        best = std::max(best, router->localPreference.value_or(defaultLocalPreference));
    return best;
}

/// Whether a router is on both circuits: it has one local preference for both, so nothing is drawn of how it chooses.
bool erShareRouter(const QList<const EdgeRouter*>& one, const QList<const EdgeRouter*>& other)
{
    return std::any_of(one.begin(), one.end(), [&](const auto* router) { return other.contains(router); });
}

std::optional<double> erRttOf(const RuleInput& input, const Connection& connection)
{
    const LinkResult* link = input.figures().link(connection.id);
    return link && link->figures.rtt.hasValue() ? std::optional(link->figures.rtt->typical.milliseconds()) : std::nullopt;
}

/// Two connections of a gateway between whose circuits traffic is split though they are in different cities.
bool erIsSplit(const RuleInput& input, const ErLine& one, const ErLine& other, std::optional<ErRank>& rank)
{
    const auto* near = locationOf(input, *one.circuit);
    const auto* far = locationOf(input, *other.circuit);
    if (!near || !far || near->coordinatesOf == far->coordinatesOf)
        return false;
    rank = erRankOf(input, one, other);
    return rank && rank->order == 0;
}

/// Two connections that Azure ranks while the sites do not in the same way; `preferred` and `other` by Azure's rank.
struct ErMismatch
{
    ErLine preferred, other;
    Cidr prefix;
    QList<const EdgeRouter*> near, far;          ///< of the preferred circuit and of the other
};

std::optional<ErMismatch> erMismatchOf(const RuleInput& input, const ErLine& one, const ErLine& other)
{
    const auto rank = erRankOf(input, one, other);
    if (!rank || rank->order == 0)
        return std::nullopt;
    ErMismatch mismatch{rank->order < 0 ? one : other, rank->order < 0 ? other : one, rank->prefix, {}, {}};
    mismatch.near = erRoutersOf(input, *mismatch.preferred.circuit, rank->prefix);
    mismatch.far = erRoutersOf(input, *mismatch.other.circuit, rank->prefix);
    if (erShareRouter(mismatch.near, mismatch.far) || erPreferenceOf(mismatch.near) > erPreferenceOf(mismatch.far))
        return std::nullopt;
    return mismatch;
}

/// Calls visit(gateway, one, other) for each two ExpressRoute connections of a gateway to different circuits.
template <class Visit> void erForEachTwo(const RuleInput& input, Visit visit)
{
    for (const VirtualNetworkGateway& gateway : input.all<VirtualNetworkGateway>()) {
        const QList<ErLine> lines = gateway.gatewayType == GatewayType::ExpressRoute ? erLinesOf(input, gateway) : QList<ErLine>();
        for (qsizetype i = 0; i < lines.size(); ++i)
            for (qsizetype k = i + 1; k < lines.size(); ++k)
                if (lines[i].circuit != lines[k].circuit)
                    visit(gateway, lines[i], lines[k]);
    }
}
}

void checkDistantCircuitsRanked(const RuleInput& input, RuleFindings& findings)
{
    erForEachTwo(input, [&](const VirtualNetworkGateway& gateway, const ErLine& one, const ErLine& other) {
        std::optional<ErRank> rank;
        if (!erIsSplit(input, one, other, rank))
            return;
        auto entry = findings.add({one.connection->id, other.connection->id}, QCoreApplication::translate("rules", "%1 sends %2 over %3 and %4 in equal shares, though they are at %5 and %6.")
                                                                                  .arg(input.name(gateway.id), toText(rank->prefix), input.name(one.circuit->id), input.name(other.circuit->id), locationOf(input, *one.circuit)->location, locationOf(input, *other.circuit)->location));
        entry.at("routingWeight").at(other.connection->id, "routingWeight");
        const auto first = erRttOf(input, *one.connection), second = erRttOf(input, *other.connection);
        if (!first || !second || *first == *second)
            return;
        const ErLine& nearer = *first < *second ? one : other;
        const int weight = std::max(100, erWeightOf(*one.connection) + 1);
        entry.fixed(QCoreApplication::translate("rules", "Set routing weight %1 on %2").arg(weight).arg(input.name(nearer.connection->id)), settingField(nearer.connection->id, "routingWeight", weight));
    });
}

void checkPreferenceBothWays(const RuleInput& input, RuleFindings& findings)
{
    erForEachTwo(input, [&](const VirtualNetworkGateway&, const ErLine& one, const ErLine& other) {
        const auto mismatch = erMismatchOf(input, one, other);
        if (!mismatch)
            return;
        QList<ObjectId> near;
        for (const EdgeRouter* router : mismatch->near)
            near << router->id;
        const int wanted = erPreferenceOf(mismatch->far) + 50;
        auto entry = findings.add({mismatch->preferred.connection->id, mismatch->other.connection->id}, QCoreApplication::translate("rules", "Azure prefers %1 to %2 for %3, but the routers there do not: local preference %4 and %5.")
                                                                                                             .arg(input.name(mismatch->preferred.circuit->id), input.name(mismatch->other.circuit->id), toText(mismatch->prefix))
                                                                                                             .arg(erPreferenceOf(mismatch->near)).arg(erPreferenceOf(mismatch->far)));
        entry.at("routingWeight").at(mismatch->other.connection->id, "routingWeight");
        for (const ObjectId& id : near)
            entry.at(id, "localPreference");
        entry.fixed(QCoreApplication::translate("rules", "Set local preference %1 at %2").arg(wanted).arg(input.names(near)), [near, wanted](const Design& design) {
            Result<Design> edited = design;
            for (const ObjectId& id : near)
                if (edited)
                    edited = setField(*edited, id, QStringLiteral("localPreference"), wanted);
            return edited;
        });
    });
}

void checkFirewallsShareState(const RuleInput& input, RuleFindings& findings)
{
    erForEachTwo(input, [&](const VirtualNetworkGateway&, const ErLine& one, const ErLine& other) {
        std::optional<ErRank> rank;
        const bool isSplit = erIsSplit(input, one, other, rank);
        const auto mismatch = isSplit ? std::nullopt : erMismatchOf(input, one, other);
        if (!isSplit && !mismatch)
            return;
        const Cidr prefix = isSplit ? rank->prefix : mismatch->prefix;
        for (const EdgeRouter* near : erRoutersOf(input, *one.circuit, prefix))
            for (const EdgeRouter* far : erRoutersOf(input, *other.circuit, prefix))
                if (near != far && near->hasStatefulFirewall == true && far->hasStatefulFirewall == true && (near->sharesFirewallState != true || far->sharesFirewallState != true))
                    findings.add({near->id, far->id}, QCoreApplication::translate("rules", "Traffic for %1 can leave over %2 and come back over %3: their firewalls do not share their sessions, so one drops it.").arg(toText(prefix), input.name(near->id), input.name(far->id)))
                        .at("statefulFirewall").at("sharesFirewallState").at(far->id, "sharesFirewallState");
    });
}

void checkEqualCircuits(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualNetworkGateway& gateway : input.all<VirtualNetworkGateway>()) {
        const QList<ErLine> lines = gateway.gatewayType == GatewayType::ExpressRoute ? erLinesOf(input, gateway) : QList<ErLine>();
        if (lines.size() <= erMostEqual)
            continue;
        QList<Cidr> told;
        for (const ErLine& line : lines)
            for (const Cidr& prefix : advertisedOn(input, *line.circuit))
                if (!told.contains(prefix))
                    told << prefix;
        for (const Cidr& prefix : told) {
            std::optional<std::pair<int, int>> best;             // weight against, prepending
            int count = 0;
            for (const ErLine& line : lines)
                if (const auto prepend = erPrependOf(input, *line.circuit, prefix)) {
                    const std::pair<int, int> key{-erWeightOf(*line.connection), *prepend};
                    count = !best || key < *best ? 1 : key == *best ? count + 1 : count;
                    best = best ? std::min(*best, key) : key;
                }
            if (count <= erMostEqual)
                continue;
            findings.add({gateway.id}, QCoreApplication::translate("rules", "%1 has %2 equal connections for %3, and Azure balances over %4 circuits.").arg(input.name(gateway.id)).arg(count).arg(toText(prefix)).arg(erMostEqual));
            break;
        }
    }
}

void checkBackupPrefixes(const RuleInput& input, RuleFindings& findings)
{
    for (const Connection& connection : input.all<Connection>()) {
        const auto* gateway = isBackup(input, connection) && connection.transport != Transport::ExpressRoutePrivatePeering ? input.find(connection.gateway) : nullptr;
        if (!gateway)
            continue;
        const QList<const Site*> sites = sitesOf(input, connection);
        QList<Cidr> onCircuits;
        QList<ObjectId> circuits, routers;
        for (const VirtualNetworkGateway* other : input.gatewaysIn(placeOf(*gateway)))
            for (const ErLine& line : erLinesOf(input, *other)) {
                const QList<const Site*> there = sitesOf(input, *line.circuit);
                if (std::none_of(there.begin(), there.end(), [&](const Site* site) { return sites.contains(site); }))
                    continue;
                onCircuits += advertisedOn(input, *line.circuit);
                circuits << line.circuit->id;
                for (const AccessLink* link : input.accessLinksOf(CircuitId(line.circuit->id)))
                    if (const auto* router = input.find(link->router); router && sites.contains(input.find(router->site)) && !routers.contains(router->id))
                        routers << router->id;
            }
        QList<Cidr> longer;
        for (const Cidr& prefix : onPremisesPrefixes(input, connection))
            if (!onCircuits.contains(prefix) && std::any_of(onCircuits.begin(), onCircuits.end(), [&](const Cidr& one) { return one.contains(prefix); }))
                longer << prefix;
        if (longer.isEmpty())
            continue;
        auto entry = findings.add({connection.id, circuits.first()}, QCoreApplication::translate("rules", "%1 stands behind %2, but announces %3, longer than what the circuit announces: this traffic takes the VPN always.")
                                                                         .arg(input.name(connection.id), input.name(circuits.first()), toText(longer)));
        for (const ObjectId& id : routers)
            entry.at(id, "advertisedPrefixes");
        entry.fixed(QCoreApplication::translate("rules", "Announce them on the circuit too"), [routers, longer](const Design& design) {
            Design edited = design;
            for (const ObjectId& id : routers)
                if (const auto* known = design.find<EdgeRouter>(id)) {
                    EdgeRouter router = *known;
                    const auto* site = design.find(router.site);
                    if (router.advertisedPrefixes.isEmpty() && site)
                        router.advertisedPrefixes = site->addressPrefixes;
                    for (const Cidr& prefix : longer)
                        if (!router.advertisedPrefixes.contains(prefix))
                            router.advertisedPrefixes << prefix;
                    edited = edited.with(router);
                }
            return Result<Design>(edited);
        });
    }
}
