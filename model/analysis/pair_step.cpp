// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/pair_step.h"
#include "model/analysis/figures/availability.h"
#include "model/analysis/figures/resiliency.h"
#include "model/analysis/figures/security.h"
#include <QCoreApplication>
#include <algorithm>
#include <tuple>

namespace {
/// What all pairs of a design may look at together, a second's work when every pair is hard.
constexpr std::size_t statesOfAllPairs = 250'000;
constexpr std::size_t fewestStates = 100;

/// What one of so many may look at: it depends on the design alone, so that the same design gives the same figures, and
/// goes down in few steps, so that another site seldom changes it.
std::size_t statesOfOnePair(std::size_t pairs)
{
    std::size_t states = ReliabilityLimits().states;
    while (states > fewestStates && states * pairs > statesOfAllPairs)
        states /= 4;
    return states;
}
}

PairStep::PairStep(const ComponentGraph& graph, const CapacityTable& capacities, std::stop_token stop, MemoUse memo)
    : m_graph(graph), m_capacities(capacities), m_memo(memo), m_all(graph), m_partial(graph),
      m_solver(graph, capacities), m_connections(graph.topology.connections.size()), m_accessLinks(graph.topology.accessLinks.size()), m_stop(stop),
      m_noRouter(QCoreApplication::translate("analysis", "The site has no edge router. Draw one.")),
      m_noGateway(QCoreApplication::translate("analysis", "The virtual network has no gateway and uses none over a peering or a virtual hub.")),
      m_noConnection(QCoreApplication::translate("analysis", "No complete connection leads from the site's routers to a gateway of the virtual network. Draw or complete one."))
{
    m_inspection.resize(graph.topology.networks.size());
    const auto hard = static_cast<std::size_t>(std::count_if(classes().begin(), classes().end(), [](const NetworkClass& one) { return one.alike < 0; }));
    m_limits.states = statesOfOnePair(hard * graph.topology.sites.size());
}

void PairStep::startAt(int site)
{
    if (m_site == site)
        return;
    m_site = site;
    m_all.start(m_graph.siteVertex[static_cast<std::size_t>(site)], PathFilter{});
}

PathGraph PairStep::pathsOver(const std::vector<char>& connections, const std::vector<char>* accessLinks, bool usesWan, ArcUse use, int site, int network)
{
    m_partial.start(m_graph.siteVertex[static_cast<std::size_t>(site)], PathFilter{&connections, accessLinks, usesWan, use});
    return m_partial.pathsTo(m_graph.networkVertex[static_cast<std::size_t>(network)]);
}

PathGraph PairStep::paths(int site, int network)
{
    startAt(site);
    return m_all.pathsTo(m_graph.networkVertex[static_cast<std::size_t>(network)]);
}

PathGraph PairStep::expressRoutePaths(int site, int network)
{
    startAt(site);
    const std::vector<int> connections = m_all.connectionsTo(networkClass(network).gateways);
    for (const int connection : connections)
        m_connections[static_cast<std::size_t>(connection)] = m_graph.topology.connections[static_cast<std::size_t>(connection)].isExpressRoute();
    PathGraph result = pathsOver(m_connections, nullptr, true, ArcUse::AvailabilityOnly, site, network);
    for (const int connection : connections)
        m_connections[static_cast<std::size_t>(connection)] = false;
    return result;
}

RouteSet PairStep::routes(int site, int network)
{
    startAt(site);
    return routesOf(m_graph, m_all, site, m_all.connectionsTo(networkClass(network).gateways), networkClass(network).virtualHub);
}

PathGraph PairStep::activePaths(int site, int network, const RouteSet& routes, FlowDirection direction)
{
    bool usesWan = false;
    const auto mark = [&](char value) {
        for (const RouteBranch& branch : routes.table.branches) {
            if (!(direction == FlowDirection::ToAzure ? branch.isActiveToAzure : branch.isActiveFromAzure))
                continue;
            m_connections[static_cast<std::size_t>(branch.connection)] = value;
            if (branch.accessLink >= 0)
                m_accessLinks[static_cast<std::size_t>(branch.accessLink)] = value;
            usesWan = usesWan || branch.isTransit;
        }
    };
    mark(true);
    PathGraph result = pathsOver(m_connections, &m_accessLinks, usesWan, ArcUse::CapacityOnly, site, network);
    mark(false);
    return result;
}

ObjectId PairStep::linkTo(int network, int connection) const
{
    if (const int joined = m_graph.topology.networks[static_cast<std::size_t>(network)].hubConnection; joined >= 0)
        return m_graph.topology.hubConnections[static_cast<std::size_t>(joined)].row->id;
    const int hub = m_graph.topology.connections[static_cast<std::size_t>(connection)].network;
    if (hub == network)
        return {};
    for (const auto& transit : m_graph.topology.networks[static_cast<std::size_t>(network)].transits)
        if (transit.hub == hub)
            return m_graph.topology.peerings[static_cast<std::size_t>(transit.hubPeering)].row->id;
    return {};
}

bool PairStep::bypassesGateway(const RouteBranch& branch, int network) const
{
    return m_graph.topology.bypassesGateway(branch.connection, network);
}

RttSum PairStep::rttToGateway(int site, const RouteBranch& branch, LatencyModel::GatewayUse use, Derivation* trace) const
{
    RttSum sum;
    if (branch.isTransit) {
        if (m_wanSite != site) {
            m_wan.emplace(m_graph, site);
            m_wanSite = site;
        }
        sum = m_wan->to(branch.router, trace);
    }
    return sum + LatencyModel(m_graph, trace).connection(branch.connection, branch.router, branch.accessLink, use);
}

RttSum PairStep::branchRtt(int site, const RouteBranch& branch, int network, Derivation* trace) const
{
    const RttSum sum = rttToGateway(site, branch, bypassesGateway(branch, network) ? LatencyModel::GatewayUse::Bypassed : LatencyModel::GatewayUse::Counted, trace);
    return behindGateway(branch, network, sum, trace);
}

/// With the way from the gateway to the network: over a peering or virtual hubs.
RttSum PairStep::behindGateway(const RouteBranch& branch, int network, RttSum sum, Derivation* trace) const
{
    const auto& node = m_graph.topology.connections[static_cast<std::size_t>(branch.connection)];
    if (node.hub >= 0)
        return sum + LatencyModel(m_graph, trace).fromHub(node.hub, network);
    return node.network == network ? sum : sum + LatencyModel(m_graph, trace).betweenNetworks(node.network, network);
}

std::vector<RttSum> PairStep::rttsToGateways(int site, const RouteSet& routes) const
{
    std::vector<RttSum> sums;
    for (const RouteBranch& branch : routes.table.branches)
        sums.push_back(branch.isActiveFromAzure || branch.isActiveToAzure ? rttToGateway(site, branch, LatencyModel::GatewayUse::Counted, nullptr) : RttSum{});
    return sums;
}

PairStep::Worst PairStep::worstActive(int site, int network, const RouteSet& routes, const std::vector<RttSum>& toGateways) const
{
    Worst worst;
    for (std::size_t i = 0; i < routes.table.branches.size(); ++i) {
        const RouteBranch& branch = routes.table.branches[i];
        if (!branch.isActiveFromAzure && !branch.isActiveToAzure)
            continue;
        const RttSum sum = bypassesGateway(branch, network) ? branchRtt(site, branch, network) : behindGateway(branch, network, toGateways[i]);
        if (worst.branch < 0 || !sum.isKnown() || sum.milliseconds > worst.rtt.milliseconds)
            worst = {static_cast<int>(i), sum};
        if (!sum.isKnown())
            break;
    }
    return worst;
}

PairResult PairStep::unconnected(int site, const NetworkClass& networks) const
{
    PairResult pair;
    const QString& reason = m_graph.topology.sites[static_cast<std::size_t>(site)].routers.empty() ? m_noRouter : networks.gateways.empty() ? m_noGateway : m_noConnection;
    pair.availability = notAvailable(reason);
    pair.capacity.toAzure.mbps = Figure<Bandwidth>::of(Bandwidth::mbps(0));
    pair.capacity.fromAzure.mbps = Figure<Bandwidth>::of(Bandwidth::mbps(0));
    pair.rtt.reason = reason;
    pair.security.reason = reason;
    return pair;
}

/// The figures over all paths, and the routes into m_routes.
std::shared_ptr<const KeptPair> PairStep::computed(int site, int network, const std::vector<int>& connections, const PathGraph& all)
{
    const auto kept = std::make_shared<KeptPair>();
    PairResult& pair = kept->result;

    // 1. Availability over everything permitted.
    const std::optional<PathSets> sets = pathSetsOf(all);
    pair.availability = availabilityOf(all, sets, m_stop, m_limits);
    pair.singlePointsOfFailure = singlePointsOf(m_graph, all, sets);
    pair.hasVpnBackup = survivesLossOfAllCircuits(m_graph, all);

    // 2. Resiliency over ExpressRoute alone.
    const auto isExpressRoute = [&](int connection) { return m_graph.topology.connections[static_cast<std::size_t>(connection)].isExpressRoute(); };
    if (std::all_of(connections.begin(), connections.end(), isExpressRoute))
        pair.resiliency = resiliencyOf(m_graph, all);
    else if (std::any_of(connections.begin(), connections.end(), isExpressRoute))
        pair.resiliency = resiliencyOf(m_graph, expressRoutePaths(site, network));

    // 3. Routes, and what the active ones carry.
    m_routes = routesOf(m_graph, m_all, site, connections, networkClass(network).virtualHub);
    pair.routes = m_routes.routes;
    pair.unannounced = m_routes.unannounced;
    pair.diverted = m_routes.diverted;
    const PathGraph toAzure = activePaths(site, network, m_routes, FlowDirection::ToAzure);
    const std::vector<RouteBranch>& branches = m_routes.table.branches;
    const bool isSameBothWays = std::all_of(branches.begin(), branches.end(), [](const RouteBranch& branch) { return branch.isActiveToAzure == branch.isActiveFromAzure; });
    if (isSameBothWays) {
        pair.capacity = m_solver.solveBoth(toAzure);
    } else {
        pair.capacity.toAzure = m_solver.solve(toAzure, FlowDirection::ToAzure);
        pair.capacity.fromAzure = m_solver.solve(activePaths(site, network, m_routes, FlowDirection::FromAzure), FlowDirection::FromAzure);
    }

    // 4. The weakest route that can become active.
    const PostureTable& table = m_graph.topology.catalogue->posture();
    QStringList objects;
    for (const int connection : m_routes.connections) {
        const SecurityPosture posture = postureOf(m_graph, connection, site);
        objects += posture.objects;
        const auto strength = [&](const SecurityPosture& one) { return std::pair(withEncryptionCaps(one, table).score, one.score); };
        if (!pair.security.hasValue() || strength(posture) < strength(*pair.security))
            pair.security = Figure<SecurityPosture>::of(posture);
    }
    if (pair.security.hasValue()) {
        objects.removeDuplicates();
        pair.security.value->objects = objects;          // a finding about any of the routes counts
    }

    // 5. In a form free of numbers that the next analysis may give to others.
    for (const int connection : m_routes.connections)
        kept->order.push_back(static_cast<int>(std::lower_bound(connections.begin(), connections.end(), connection) - connections.begin()));
    for (int& point : pair.singlePointsOfFailure)
        point = static_cast<int>(std::find(all.components.begin(), all.components.end(), point) - all.components.begin());
    return kept;
}

/// What does not depend on the network within its class: taken over from the previous analysis where nothing it depends on has changed.
PairResult PairStep::shared(int site, const NetworkClass& networks)
{
    const int network = networks.networks.front();
    m_routes = {};
    const std::vector<int> connections = m_all.connectionsTo(networks.gateways);
    const PathGraph all = connections.empty() ? PathGraph{} : paths(site, network);
    if (!all.isConnected())
        return unconnected(site, networks);

    InputsDigest digest;
    for (const int connection : connections)
        digest.add(static_cast<const void*>(m_graph.topology.connections[static_cast<std::size_t>(connection)].row));
    digest.add(static_cast<std::uint64_t>(m_limits.states));
    if (m_memo.next) {
        addPaths(digest, m_graph, m_capacities, all);
        addHubs(digest, m_graph.topology, networks.virtualHub);
    }
    std::shared_ptr<const KeptPair> kept = m_memo.previous ? m_memo.previous->pairs.value(digest) : nullptr;
    if (kept) {
        m_routes.table = routeTableOf(m_graph, m_all, site, connections, networks.virtualHub);
        for (const int place : kept->order)
            m_routes.connections.push_back(connections[static_cast<std::size_t>(place)]);
    } else {
        kept = computed(site, network, connections, all);
        if (m_memo.next)
            ++m_memo.next->computedPairs;
    }
    if (m_memo.next)
        m_memo.next->pairs.insert(digest, kept);
    PairResult pair = kept->result;
    for (int& point : pair.singlePointsOfFailure)
        point = all.components[static_cast<std::size_t>(point)];
    return pair;
}

namespace {
/// The figures of a pair whose network lies behind further components, each needed by every path.
void putBehind(const ComponentGraph& graph, const std::vector<int>& series, PairResult& pair)
{
    for (const int component : series) {
        const Availability own = graph.components[static_cast<std::size_t>(component)].availability.value;
        for (Availability* bound : {&pair.availability.value, &pair.availability.lower, &pair.availability.upper})
            *bound = inSeries(own, *bound);
        pair.singlePointsOfFailure << component;
    }
    if (pair.availability.value.up() <= 0)
        pair.availability.reason = alwaysDownText();
    sortByName(graph, pair.singlePointsOfFailure);
}
}

/// What depends on the network: the peering to it, its region and its subnets.
void PairStep::complete(PairResult& pair, int site, int network, const ClassPair& known)
{
    const Catalogue& catalogue = *m_graph.topology.catalogue;
    pair.to = m_graph.topology.networks[static_cast<std::size_t>(network)].row->id;
    if (!pair.isConnected())
        return;
    for (qsizetype i = 0; i < pair.routes.size(); ++i)
        if (const ObjectId link = linkTo(network, known.routes.connections[static_cast<std::size_t>(i)]); !link.isEmpty())
            pair.routes[i].links << link;
    pair.rtt = rttFigure(worstActive(site, network, known.routes, known.toGateways).rtt, catalogue.defaults().latency);
    if (!pair.security.hasValue())
        return;
    auto& inspection = m_inspection[static_cast<std::size_t>(network)];
    if (!inspection)
        inspection = inspectionOf(m_graph, network);
    pair.security = Figure<SecurityPosture>::of(withInspection(*pair.security, *inspection, catalogue.posture()));
}

void PairStep::pairsOf(int site, PairResult* pairs)
{
    startAt(site);
    m_pairs.clear();
    m_pairs.resize(classes().size());
    for (std::size_t i = 0; i < classes().size() && !m_stop.stop_requested(); ++i) {
        const NetworkClass& networks = classes()[i];
        ClassPair& own = m_pairs[i];
        if (networks.alike < 0) {
            own.result = shared(site, networks);
            own.result.from = m_graph.topology.sites[static_cast<std::size_t>(site)].row->id;
            own.routes = std::move(m_routes);
            if (own.result.isConnected())
                own.toGateways = rttsToGateways(site, own.routes);
        }
        const ClassPair& known = networks.alike < 0 ? own : m_pairs[static_cast<std::size_t>(networks.alike)];
        const bool isBehind = known.result.isConnected() && !networks.series.empty();
        if (isBehind) {
            own.result = known.result;
            putBehind(m_graph, networks.series, own.result);
        }
        for (const int network : networks.networks) {
            pairs[network] = isBehind ? own.result : known.result;
            complete(pairs[network], site, network, known);
        }
    }
}

const BranchTable& PairStep::lastRoutes(int network) const
{
    const int own = classOf(network), alike = networkClass(network).alike;
    return m_pairs[static_cast<std::size_t>(alike < 0 ? own : alike)].routes.table;
}
