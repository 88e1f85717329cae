// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/direct_traffic.h"
#include <algorithm>
#include <map>

namespace {
std::optional<DirectEnd> directEndOf(const ComponentGraph& graph, const Analysis& analysis, const ObjectId& id)
{
    if (const int site = analysis.siteIndex.value(id, -1); site >= 0)
        return DirectEnd{DirectEnd::Kind::Site, site};
    if (const int network = analysis.networkIndex.value(id, -1); network >= 0)
        return DirectEnd{DirectEnd::Kind::Network, network};
    for (std::size_t i = 0; i < graph.topology.remoteUsers.size(); ++i)
        if (graph.topology.remoteUsers[i].row->id == id)
            return DirectEnd{DirectEnd::Kind::Users, static_cast<int>(i)};
    return std::nullopt;
}

bool isPairOfSiteAndNetwork(const DirectEnd& a, const DirectEnd& b)
{
    using Kind = DirectEnd::Kind;
    return (a.kind == Kind::Site && b.kind == Kind::Network) || (a.kind == Kind::Network && b.kind == Kind::Site);
}

/// What can change the pair's traffic: all on its ways, and of the private WAN all there is.
std::vector<int> componentsOnWays(const ComponentGraph& graph, const DirectPair& pair)
{
    std::vector<int> components;
    const auto add = [&](int vertex) {
        const auto& list = graph.conditions.vertexComponents[static_cast<std::size_t>(vertex)];
        components.insert(components.end(), list.begin(), list.end());
    };
    for (const DirectEnd& end : {pair.first, pair.second})
        if (end.kind == DirectEnd::Kind::Site)
            add(graph.siteVertex[static_cast<std::size_t>(end.index)]);
    for (const DirectWay& way : pair.ways) {
        for (const auto& branches : way.ends)
            for (const DirectBranch& branch : branches)
                std::for_each(branch.vertices.begin(), branch.vertices.end(), add);
        for (const DirectWay::Part& part : way.middle)
            add(part.vertex);
        components.insert(components.end(), way.components.begin(), way.components.end());
        if (way.isWan)
            for (std::size_t i = 0; i < graph.vertices.size(); ++i)
                if (graph.vertices[i].kind == VertexKind::WanLink || (graph.vertices[i].kind == VertexKind::Router && graph.vertices[i].flowVertex == static_cast<int>(i)))
                    add(static_cast<int>(i));
    }
    std::sort(components.begin(), components.end());
    components.erase(std::unique(components.begin(), components.end()), components.end());
    return components;
}
}

DirectDemands directDemandsOf(const Analysis& analysis)
{
    const ComponentGraph& graph = *analysis.graph;
    std::map<std::pair<DirectEnd, DirectEnd>, std::size_t> known;
    DirectDemands result;
    int row = -1;
    for (const Demand& demand : analysis.design.all<Demand>()) {
        ++row;
        auto first = directEndOf(graph, analysis, demand.from), second = directEndOf(graph, analysis, demand.to);
        if (!first || !second || *first == *second || isPairOfSiteAndNetwork(*first, *second))
            continue;
        // Users to a network is "to Azure", however it is drawn; between equals it is from the first to the second.
        if (second->kind == DirectEnd::Kind::Users)
            std::swap(first, second);
        const auto [at, isNew] = known.try_emplace({*first, *second}, result.pairs.size());
        if (isNew) {
            DirectPair pair{*first, *second, directWaysOf(graph, *first, *second), {}};
            pair.components = componentsOnWays(graph, pair);
            result.pairs.push_back(std::move(pair));
            for (const std::size_t half : {0u, 1u})
                result.halves.push_back({static_cast<int>(at->second), half, {}});
        }
        const std::array<double, 2> mbps{demand.toAzure ? std::max(0.0, demand.toAzure->mbps()) : 0, demand.fromAzure ? std::max(0.0, demand.fromAzure->mbps()) : 0};
        for (const std::size_t half : {0u, 1u}) {
            DemandGroup& group = result.halves[2 * at->second + half].demands;
            const DemandGroup::Member member{row, std::clamp(demand.priority.value_or(lowestPriority), 1, lowestPriority), {mbps[half], mbps[1 - half]}};
            for (const std::size_t direction : {0u, 1u})
                group.mbps[direction] += member.mbps[direction];
            for (const std::size_t direction : {0u, 1u})
                group.meanMbps[direction] += member.mbps[direction] * demand.averageLoad.value_or(1);
            group.members.push_back(member);
        }
    }
    return result;
}

DirectSpreader::DirectSpreader(const TrafficSlots& places)
    : m_places(places), m_graph(places.graph), m_wanVertex(m_graph.topology.wanLinks.size(), -1), m_level(m_graph.topology.routers.size())
{
    for (std::size_t i = 0; i < m_graph.vertices.size(); ++i)
        if (m_graph.vertices[i].kind == VertexKind::WanLink)
            m_wanVertex[static_cast<std::size_t>(m_graph.vertices[i].index)] = static_cast<int>(i);
}

bool DirectSpreader::isUp(int vertex, const std::vector<char>& isDown) const
{
    const auto& components = m_graph.conditions.vertexComponents[static_cast<std::size_t>(vertex)];
    return std::none_of(components.begin(), components.end(), [&](int component) { return isDown[static_cast<std::size_t>(component)]; });
}

bool DirectSpreader::isUp(const DirectBranch& branch, const std::vector<char>& isDown) const
{
    return std::all_of(branch.vertices.begin(), branch.vertices.end(), [&](int vertex) { return isUp(vertex, isDown); });
}

bool DirectSpreader::isUp(const DirectPair& pair, const DirectWay& way, const std::vector<char>& isDown)
{
    if (way.isWan) {
        findLevels(pair.first.index, isDown);
        const auto& routers = m_graph.topology.sites[static_cast<std::size_t>(pair.second.index)].routers;
        return std::any_of(routers.begin(), routers.end(), [&](int router) { return m_level[static_cast<std::size_t>(router)] >= 0; });
    }
    const bool areUp = std::none_of(way.components.begin(), way.components.end(), [&](int component) { return isDown[static_cast<std::size_t>(component)]; });
    return areUp && std::all_of(way.middle.begin(), way.middle.end(), [&](const DirectWay::Part& part) { return isUp(part.vertex, isDown); })
        && std::all_of(way.ends.begin(), way.ends.end(), [&](const auto& branches) {
               return branches.empty() || std::any_of(branches.begin(), branches.end(), [&](const DirectBranch& branch) { return isUp(branch, isDown); });
           });
}

/// The best ways from one end (0: the first) to the other, each with its best branches.
std::vector<DirectSpreader::Choice> DirectSpreader::chosen(const DirectPair& pair, std::size_t from, const std::vector<char>& isDown)
{
    std::vector<Choice> best;
    std::pair bestRank(0, 0);
    for (const DirectEnd& end : {pair.first, pair.second})
        if (end.kind == DirectEnd::Kind::Site && !isUp(m_graph.siteVertex[static_cast<std::size_t>(end.index)], isDown))
            return best;
    for (const DirectWay& way : pair.ways) {
        if (!isUp(pair, way, isDown))
            continue;
        Choice choice{&way, {}, {}};
        int localPreference = way.ends[from].empty() ? defaultLocalPreference : 0, prepend = 0;
        for (const DirectBranch& branch : way.ends[from])
            if (isUp(branch, isDown) && (choice.out.empty() || branch.localPreference >= localPreference)) {
                if (branch.localPreference > localPreference)
                    choice.out.clear();
                localPreference = branch.localPreference;
                choice.out.push_back(&branch);
            }
        for (const DirectBranch& branch : way.ends[1 - from])
            if (isUp(branch, isDown) && (choice.in.empty() || branch.asPathPrepend <= prepend)) {
                if (branch.asPathPrepend < prepend)
                    choice.in.clear();
                prepend = branch.asPathPrepend;
                choice.in.push_back(&branch);
            }
        const std::pair rank(-localPreference, way.asPath + prepend);
        if (!best.empty() && bestRank < rank)
            continue;
        if (rank < bestRank)
            best.clear();
        bestRank = rank;
        best.push_back(std::move(choice));
    }
    return best;
}

void DirectSpreader::spread(const DirectPair& pair, std::size_t half, const std::vector<char>& isDown, Result& result)
{
    result.isConnected = false;
    for (const std::size_t direction : {0u, 1u}) {
        std::vector<TrafficShare>& shares = result.shares[direction];
        shares.clear();
        // 1. The flow from the first end to the second is "to Azure" in its own half, and "from Azure" in the other.
        const std::size_t from = half == 0 ? direction : 1 - direction;
        const std::vector<Choice> choices = chosen(pair, from, isDown);
        const double share = choices.empty() ? 0 : 1.0 / static_cast<double>(choices.size());
        const auto add = [&](int vertex, double part) { shares.push_back({m_graph.vertices[static_cast<std::size_t>(vertex)].flowVertex, part}); };
        // 2. The parts of this half.
        for (const Choice& choice : choices) {
            result.isConnected = true;
            if (choice.way->isWan && half == 0)
                addWan(from == 0 ? pair.first.index : pair.second.index, from == 0 ? pair.second.index : pair.first.index, share, isDown, shares);
            for (const DirectWay::Part& part : choice.way->middle)
                if (part.half == half)
                    add(part.vertex, share);
            const auto& branches = from == half ? choice.out : choice.in;
            for (const DirectBranch* branch : branches)
                for (const int vertex : branch->vertices)
                    add(vertex, share / static_cast<double>(branches.size()));
            if (half == 0)
                for (const int peering : choice.way->peerings)
                    shares.push_back({m_places.peering(peering), share});
            if (choice.way->connection >= 0 && choice.way->connectionHalf == half) {
                for (int slot = m_places.sidesBegin(choice.way->connection); slot < m_places.sidesEnd(choice.way->connection); ++slot)
                        shares.push_back({slot, share});
            }
        }
    }
}

/// How many WAN links each router is from a site's own, over what is up.
void DirectSpreader::findLevels(int site, const std::vector<char>& isDown)
{
    const Topology& topology = m_graph.topology;
    std::fill(m_level.begin(), m_level.end(), -1);
    m_queue.clear();
    const auto reach = [&](int router, int level) {
        if (m_level[static_cast<std::size_t>(router)] >= 0 || !isUp(m_graph.routerVertex[static_cast<std::size_t>(router)], isDown))
            return;
        m_level[static_cast<std::size_t>(router)] = level;
        m_queue.push_back(router);
    };
    for (const int router : topology.sites[static_cast<std::size_t>(site)].routers)
        reach(router, 0);
    for (std::size_t head = 0; head < m_queue.size(); ++head) {
        const int router = m_queue[head];
        for (const int link : topology.routers[static_cast<std::size_t>(router)].wanLinks)
            if (isUp(m_wanVertex[static_cast<std::size_t>(link)], isDown))
                for (const int far : topology.wanLinks[static_cast<std::size_t>(link)].routers)
                    reach(far, m_level[static_cast<std::size_t>(router)] + 1);
    }
}

/// Over the ways with the fewest links: from the nearest routers of the far site inwards, at each in equal shares.
void DirectSpreader::addWan(int from, int to, double share, const std::vector<char>& isDown, std::vector<TrafficShare>& shares)
{
    const Topology& topology = m_graph.topology;
    findLevels(from, isDown);
    // 1. The far site's nearest routers take equal shares.
    int nearest = -1;
    std::vector<int> ends;
    for (const int router : m_queue)                     // in order of level
        if (topology.routers[static_cast<std::size_t>(router)].site == to && (nearest < 0 || m_level[static_cast<std::size_t>(router)] == nearest)) {
            nearest = m_level[static_cast<std::size_t>(router)];
            ends.push_back(router);
        }
    std::vector<double> carried(topology.routers.size());
    for (const int router : ends)
        carried[static_cast<std::size_t>(router)] = share / static_cast<double>(ends.size());
    // 2. Farthest first, so that each router has all its traffic when it passes it on.
    for (auto at = m_queue.rbegin(); at != m_queue.rend(); ++at) {
        const double own = carried[static_cast<std::size_t>(*at)];
        if (own <= 0)
            continue;
        shares.push_back({m_graph.routerVertex[static_cast<std::size_t>(*at)], own});
        std::vector<std::pair<int, int>> next;           // WAN link and router
        for (const int link : topology.routers[static_cast<std::size_t>(*at)].wanLinks) {
            const auto& wan = topology.wanLinks[static_cast<std::size_t>(link)];
            const int far = wan.routers[0] == *at ? wan.routers[1] : wan.routers[0];
            if (m_level[static_cast<std::size_t>(far)] >= 0 && m_level[static_cast<std::size_t>(far)] == m_level[static_cast<std::size_t>(*at)] - 1
                && isUp(m_wanVertex[static_cast<std::size_t>(link)], isDown))
                next.emplace_back(link, far);
        }
        for (const auto& [link, far] : next) {
            shares.push_back({m_wanVertex[static_cast<std::size_t>(link)], own / static_cast<double>(next.size())});
            carried[static_cast<std::size_t>(far)] += own / static_cast<double>(next.size());
        }
    }
}
