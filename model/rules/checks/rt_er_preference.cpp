// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/route_choice.h"
#include "model/rules/checks/rt_er.h"
#include "model/rules/reach.h"
#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <algorithm>
#include <climits>

// Source of the rules: Azure ExpressRoute documentation, "Optimize ExpressRoute routing" and "Designing for disaster recovery".
namespace {
constexpr int erMostEqual = 4;                   ///< circuits that Azure balances over; azure-docs articles/expressroute/expressroute-faqs.md

int erWeightOf(const Connection& connection) { return connection.routingWeight.value_or(0); }

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

/// A prefix that a connection's circuit announces, and how often its shortest path is prepended.
struct ErTold
{
    Cidr prefix;
    qsizetype line = 0;                          ///< index of the connection
    int prepend = 0;
};

/// What is announced on all of these connections: by prefix, then connection, each once.
std::vector<ErTold> erToldOn(const RuleInput& input, const QList<ErLine>& lines)
{
    std::vector<ErTold> all;
    for (qsizetype line = 0; line < lines.size(); ++line)
        for (const AccessLink* link : input.accessLinksOf(CircuitId(lines[line].circuit->id)))
            if (const auto* router = input.find(link->router))
                for (const Cidr& prefix : advertisedBy(input, *router))
                    all.push_back({prefix, line, router->asPathPrepend.value_or(0) + link->asPathPrepend.value_or(0)});
    const auto place = [](const ErTold& one) { return std::pair(one.line, one.prepend); };
    std::sort(all.begin(), all.end(), [&](const ErTold& a, const ErTold& b) { return a.prefix == b.prefix ? place(a) < place(b) : a.prefix < b.prefix; });
    all.erase(std::unique(all.begin(), all.end(), [](const ErTold& a, const ErTold& b) { return a.prefix == b.prefix && a.line == b.line; }), all.end());
    return all;
}

/// Calls visit(first, last) for those of each prefix.
template <class Visit> void erForEachPrefix(const std::vector<ErTold>& told, Visit visit)
{
    for (auto first = told.begin(); first != told.end();) {
        const auto last = std::find_if(first, told.end(), [&](const ErTold& one) { return one.prefix != first->prefix; });
        visit(first, last);
        first = last;
    }
}

/// Two connections whose circuits announce a prefix both, the first such one, and the comparison there of what Azure goes by: negative,
/// the one is preferred.
struct ErTwo
{
    const VirtualNetworkGateway* gateway;
    ErLine one, other;
    Cidr prefix;
    int order = 0;
};

/// Each two ExpressRoute connections of a gateway to different circuits that announce a prefix both.
struct ErTwos
{
    using Answer = QList<ErTwo>;
    static Answer of(const RuleInput& input, const ObjectId&);
};

QList<ErTwo> ErTwos::of(const RuleInput& input, const ObjectId&)
{
    QList<ErTwo> twos;
    for (const VirtualNetworkGateway& gateway : input.all<VirtualNetworkGateway>()) {
        const QList<ErLine> lines = gateway.gatewayType == GatewayType::ExpressRoute ? erLinesOf(input, gateway) : QList<ErLine>();
        QSet<std::pair<qsizetype, qsizetype>> seen;
        const std::vector<ErTold> told = erToldOn(input, lines);
        erForEachPrefix(told, [&](auto first, auto last) {
            for (auto a = first; a != last; ++a)
                for (auto b = std::next(a); b != last; ++b) {
                    const ErLine& one = lines[a->line];
                    const ErLine& other = lines[b->line];
                    if (one.circuit == other.circuit || seen.contains({a->line, b->line}))
                        continue;
                    seen.insert({a->line, b->line});
                    const int byWeight = erWeightOf(*other.connection) - erWeightOf(*one.connection);
                    twos << ErTwo{&gateway, one, other, a->prefix, byWeight != 0 ? byWeight : a->prepend - b->prepend};
                }
        });
    }
    return twos;
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

/// Whether traffic is split between the circuits of two connections though they are in different cities.
bool erIsSplit(const RuleInput& input, const ErTwo& two)
{
    const auto* near = locationOf(input, *two.one.circuit);
    const auto* far = locationOf(input, *two.other.circuit);
    return near && far && near->coordinatesOf != far->coordinatesOf && two.order == 0;
}

/// Two connections that Azure ranks while the sites do not in the same way; `preferred` and `other` by Azure's rank.
struct ErMismatch
{
    ErLine preferred, other;
    Cidr prefix;
    QList<const EdgeRouter*> near, far;          ///< of the preferred circuit and of the other
};

std::optional<ErMismatch> erMismatchOf(const RuleInput& input, const ErTwo& two)
{
    if (two.order == 0)
        return std::nullopt;
    ErMismatch mismatch{two.order < 0 ? two.one : two.other, two.order < 0 ? two.other : two.one, two.prefix, {}, {}};
    mismatch.near = erRoutersOf(input, *mismatch.preferred.circuit, two.prefix);
    mismatch.far = erRoutersOf(input, *mismatch.other.circuit, two.prefix);
    if (erShareRouter(mismatch.near, mismatch.far) || erPreferenceOf(mismatch.near) > erPreferenceOf(mismatch.far))
        return std::nullopt;
    return mismatch;
}
}

void checkDistantCircuitsRanked(const RuleInput& input, RuleFindings& findings)
{
    for (const ErTwo& two : input.ask<ErTwos>()) {
        const auto& [gateway, one, other, prefix, order] = two;
        if (!erIsSplit(input, two))
            continue;
        auto entry = findings.add({one.connection->id, other.connection->id}, QCoreApplication::translate("rules", "%1 sends %2 over %3 and %4 in equal shares, though they are at %5 and %6.")
                                                                                  .arg(input.name(gateway->id), toText(prefix), input.name(one.circuit->id), input.name(other.circuit->id), locationOf(input, *one.circuit)->location, locationOf(input, *other.circuit)->location));
        entry.at("routingWeight").at(other.connection->id, "routingWeight");
        const auto first = erRttOf(input, *one.connection), second = erRttOf(input, *other.connection);
        if (!first || !second || *first == *second)
            continue;
        const ErLine& nearer = *first < *second ? one : other;
        const int weight = std::max(100, erWeightOf(*one.connection) + 1);
        entry.fixed(QCoreApplication::translate("rules", "Set routing weight %1 on %2").arg(weight).arg(input.name(nearer.connection->id)), settingField(nearer.connection->id, "routingWeight", weight));
    }
}

void checkPreferenceBothWays(const RuleInput& input, RuleFindings& findings)
{
    for (const ErTwo& two : input.ask<ErTwos>()) {
        const auto mismatch = erMismatchOf(input, two);
        if (!mismatch)
            continue;
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
        entry.fixed(QCoreApplication::translate("rules", "Set local preference %1 at %2").arg(wanted).arg(input.names(near)), settingField(near, "localPreference", wanted));
    }
}

void checkFirewallsShareState(const RuleInput& input, RuleFindings& findings)
{
    for (const ErTwo& two : input.ask<ErTwos>()) {
        const auto& [gateway, one, other, prefix, order] = two;
        if (!erIsSplit(input, two) && !erMismatchOf(input, two))
            continue;
        for (const EdgeRouter* near : erRoutersOf(input, *one.circuit, prefix))
            for (const EdgeRouter* far : erRoutersOf(input, *other.circuit, prefix))
                if (near != far && near->hasStatefulFirewall == true && far->hasStatefulFirewall == true && (near->sharesFirewallState != true || far->sharesFirewallState != true))
                    findings.add({near->id, far->id}, QCoreApplication::translate("rules", "Traffic for %1 can leave over %2 and come back over %3: their firewalls do not share their sessions, so one drops it.").arg(toText(prefix), input.name(near->id), input.name(far->id)))
                        .at("statefulFirewall").at("sharesFirewallState").at(far->id, "sharesFirewallState");
    }
}

void checkEqualCircuits(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualNetworkGateway& gateway : input.all<VirtualNetworkGateway>()) {
        const QList<ErLine> lines = gateway.gatewayType == GatewayType::ExpressRoute ? erLinesOf(input, gateway) : QList<ErLine>();
        if (lines.size() <= erMostEqual)
            continue;
        bool isTold = false;                     // once a gateway is enough
        const std::vector<ErTold> told = erToldOn(input, lines);
        erForEachPrefix(told, [&](auto first, auto last) {
            std::optional<std::pair<int, int>> best;             // weight against, prepending
            int count = 0;
            for (auto one = first; one != last; ++one) {
                const std::pair<int, int> key{-erWeightOf(*lines[one->line].connection), one->prepend};
                count = !best || key < *best ? 1 : key == *best ? count + 1 : count;
                best = best ? std::min(*best, key) : key;
            }
            if (count > erMostEqual && !isTold)
                findings.add({gateway.id}, QCoreApplication::translate("rules", "%1 has %2 equal connections for %3, and Azure balances over %4 circuits.").arg(input.name(gateway.id)).arg(count).arg(toText(first->prefix)).arg(erMostEqual));
            isTold = isTold || count > erMostEqual;
        });
    }
}

/// The ExpressRoute connections of the gateways in a network or hub, by the sites that they lead to.
struct ErLinesBySite
{
    using Answer = QHash<const Site*, QList<ErLine>>;
    static Answer of(const RuleInput& input, const ObjectId& place)
    {
        Answer lines;
        for (const VirtualNetworkGateway* gateway : input.gatewaysIn(place))
            for (const ErLine& line : erLinesOf(input, *gateway))
                for (const Site* site : sitesOf(input, *line.circuit))
                    lines[site] << line;
        return lines;
    }
};

void checkBackupPrefixes(const RuleInput& input, RuleFindings& findings)
{
    for (const Connection& connection : input.all<Connection>()) {
        const auto* gateway = isBackup(input, connection) && connection.transport != Transport::ExpressRoutePrivatePeering ? input.find(connection.gateway) : nullptr;
        if (!gateway)
            continue;
        const QList<const Site*> sites = sitesOf(input, connection);
        QList<Cidr> onCircuits;
        QList<ObjectId> circuits, routers;
        const auto& linesBySite = input.ask<ErLinesBySite>(placeOf(*gateway));
        QList<ErLine> lines;
        for (const Site* site : sites)
            for (const ErLine& line : linesBySite.value(site))
                if (std::none_of(lines.begin(), lines.end(), [&](const ErLine& known) { return known.connection == line.connection; }))
                    lines << line;
        for (const ErLine& line : lines) {
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
