// SPDX-License-Identifier: GPL-3.0-or-later
// Reductions that keep two-terminal reliability exactly: for the classical ones see M. O. Ball, C. J. Colbourn and
// J. S. Provan, "Network reliability", Handbooks in OR & MS 7 (1995). Here links carry conditions with shared
// components, so every rule says what it asks of them.
// Cost: near linear a round; the rounds are few, as each halves chains.

#include "model/graph/reduced_network.h"
#include "model/graph/path_arcs.h"
#include <algorithm>
#include <cstddef>
#include <iterator>
#include <map>
#include <tuple>
#include <utility>

namespace {

using Link = ReducedNetwork::Link;

const std::vector<int>& ownComponents(const ConditionGraph& graph, int vertex)
{
    static const std::vector<int> none;
    return std::size_t(vertex) < graph.vertexComponents.size() ? graph.vertexComponents[std::size_t(vertex)] : none;
}

void sortUnique(std::vector<int>& values)
{
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
}

/// What an arc needs: its own components and those of both ends.
std::vector<int> wholeCondition(const ConditionGraph& graph, const ConditionGraph::Arc& arc)
{
    std::vector<int> components = arc.components;
    for (int v : {arc.from, arc.to})
        components.insert(components.end(), ownComponents(graph, v).begin(), ownComponents(graph, v).end());
    sortUnique(components);
    return components;
}

int addGroup(ReducedNetwork& network, NetworkPart::Kind kind, std::vector<int> members)
{
    NetworkPart group{kind, -1, std::move(members), 0, 1};
    const bool isSeries = kind == NetworkPart::Kind::Series;
    if (!isSeries)
        std::swap(group.down, group.up);
    for (int m : group.members) {
        const NetworkPart& member = network.parts[std::size_t(m)];
        if (isSeries) {
            group.down += group.up * member.down;
            group.up *= member.up;
        } else {
            group.up += group.down * member.up;
            group.down *= member.down;
        }
    }
    network.parts.push_back(std::move(group));
    return int(network.parts.size()) - 1;
}

std::vector<std::vector<int>> linksByPart(const ReducedNetwork& network)
{
    std::vector<std::vector<int>> links(network.parts.size());
    for (std::size_t l = 0; l < network.links.size(); ++l)
        for (int p : network.links[l].parts)
            links[std::size_t(p)].push_back(int(l));
    return links;
}

std::vector<std::vector<int>> linksByVertex(const ReducedNetwork& network)
{
    std::vector<std::vector<int>> links(std::size_t(network.vertexCount));
    for (std::size_t l = 0; l < network.links.size(); ++l) {
        links[std::size_t(network.links[l].a)].push_back(int(l));
        links[std::size_t(network.links[l].b)].push_back(int(l));
    }
    return links;
}

void dropUseless(ReducedNetwork& network)
{
    for (Link& link : network.links) {
        if (link.a > link.b) {
            std::swap(link.a, link.b);
            std::swap(link.forward, link.backward);
        }
        if (link.a == network.target || link.b == network.source)
            link.forward = false;
        if (link.b == network.target || link.a == network.source)
            link.backward = false;
    }
    std::erase_if(network.links, [](const Link& link) { return link.a == link.b || (!link.forward && !link.backward); });
}

/// Links with the same ends and the same condition are one; a direction that another link of the same ends offers for
/// fewer parts is dropped.
bool dropDominated(ReducedNetwork& network)
{
    const std::size_t before = network.links.size();
    std::map<std::tuple<int, int, std::vector<int>>, Link> byCondition;
    for (Link& link : network.links) {
        Link& merged = byCondition.try_emplace({link.a, link.b, link.parts}, Link{link.a, link.b, false, false, link.parts}).first->second;
        merged.forward |= link.forward;
        merged.backward |= link.backward;
    }
    network.links.clear();
    for (auto& [key, link] : byCondition)
        network.links.push_back(std::move(link));
    bool changed = network.links.size() != before;
    for (std::size_t begin = 0, end = 0; begin < network.links.size(); begin = end) {
        const auto isSamePair = [&](const Link& l) { return l.a == network.links[begin].a && l.b == network.links[begin].b; };
        while (end < network.links.size() && isSamePair(network.links[end]))
            ++end;
        for (std::size_t i = begin; i < end; ++i) {
            for (std::size_t k = begin; k < end; ++k) {
                Link& link = network.links[i];
                const Link& other = network.links[k];
                if (other.parts.size() >= link.parts.size() || !std::includes(link.parts.begin(), link.parts.end(), other.parts.begin(), other.parts.end()))
                    continue;
                changed |= (link.forward && other.forward) || (link.backward && other.backward);
                link.forward &= !other.forward;
                link.backward &= !other.backward;
            }
        }
    }
    return changed;
}

/// Parts needed by exactly the same links act as one, in series.
bool mergeSeriesParts(ReducedNetwork& network)
{
    std::map<std::vector<int>, std::vector<int>> partsByUse;
    const auto uses = linksByPart(network);
    for (std::size_t p = 0; p < uses.size(); ++p)
        if (!uses[p].empty())
            partsByUse[uses[p]].push_back(int(p));
    bool changed = false;
    for (auto& [links, members] : partsByUse) {
        if (members.size() < 2)
            continue;
        changed = true;
        const std::vector<int> old = members;
        const int group = addGroup(network, NetworkPart::Kind::Series, std::move(members));
        for (int l : links) {
            std::vector<int>& parts = network.links[std::size_t(l)].parts;
            std::erase_if(parts, [&](int p) { return std::binary_search(old.begin(), old.end(), p); });
            parts.push_back(group);               // the greatest index: still sorted
        }
    }
    return changed;
}

/// The parts that all of these links need, sorted.
std::vector<int> commonParts(const ReducedNetwork& network, const std::vector<int>& links)
{
    std::vector<int> common = network.links[std::size_t(links.front())].parts;
    for (int l : links) {
        const std::vector<int>& parts = network.links[std::size_t(l)].parts;
        std::erase_if(common, [&](int p) { return !std::binary_search(parts.begin(), parts.end(), p); });
    }
    return common;
}

/// A path through a vertex takes one link in and one out, so a part that every link in needs may as well be asked of every
/// link out, and the other way round: it stays on the side with fewer links, where others may join it. Not where a link
/// leads both ways, as it is on both sides.
bool moveToFewerLinks(ReducedNetwork& network)
{
    bool changed = false;
    const auto incident = linksByVertex(network);
    for (int v = 0; v < network.vertexCount; ++v) {
        std::vector<int> in, out;
        bool isOneWay = v != network.source && v != network.target;
        for (int l : incident[std::size_t(v)]) {
            const Link& link = network.links[std::size_t(l)];
            isOneWay &= link.forward != link.backward;
            ((link.b == v) == link.forward ? in : out).push_back(l);
        }
        if (!isOneWay || in.empty() || out.empty())
            continue;
        const std::vector<int>& many = in.size() > out.size() ? in : out;
        const std::vector<int>& few = in.size() > out.size() ? out : in;
        const std::vector<int> ofMany = commonParts(network, many), ofFew = commonParts(network, few);
        for (int p : ofMany) {
            const bool isOnBoth = std::binary_search(ofFew.begin(), ofFew.end(), p);
            if (!isOnBoth && many.size() == few.size())
                continue;
            changed = true;
            for (int l : many)
                std::erase(network.links[std::size_t(l)].parts, p);
            for (int l : few) {
                network.links[std::size_t(l)].parts.push_back(p);
                sortUnique(network.links[std::size_t(l)].parts);
            }
        }
    }
    return changed;
}

/// Links with the same ends and directions that differ only in one part of their own each act as one, that part in parallel.
bool mergeParallelLinks(ReducedNetwork& network)
{
    const auto uses = linksByPart(network);
    std::map<std::tuple<int, int, bool, bool, std::vector<int>>, std::vector<std::pair<int, int>>> alike; // link, own part
    for (std::size_t l = 0; l < network.links.size(); ++l) {
        const Link& link = network.links[l];
        const auto own = std::find_if(link.parts.begin(), link.parts.end(), [&](int p) { return uses[std::size_t(p)].size() == 1; });
        if (own == link.parts.end())
            continue;
        std::vector<int> rest = link.parts;
        rest.erase(rest.begin() + (own - link.parts.begin()));
        alike[{link.a, link.b, link.forward, link.backward, std::move(rest)}].emplace_back(int(l), *own);
    }
    bool changed = false;
    for (auto& [key, members] : alike) {
        if (members.size() < 2)
            continue;
        changed = true;
        std::vector<int> parts;
        for (const auto& [l, part] : members) {
            parts.push_back(part);
            network.links[std::size_t(l)].forward = network.links[std::size_t(l)].backward = false;
        }
        Link& kept = network.links[std::size_t(members.front().first)];
        kept = {std::get<0>(key), std::get<1>(key), std::get<2>(key), std::get<3>(key), std::get<4>(key)};
        kept.parts.push_back(addGroup(network, NetworkPart::Kind::Parallel, std::move(parts)));
    }
    return changed;
}

/// The ends of a link that never fails are one vertex, if it leads both ways, or out of the source, or into the target.
bool contractCertainLinks(ReducedNetwork& network)
{
    bool changed = false;
    std::vector<int> becomes(std::size_t(network.vertexCount));
    for (std::size_t v = 0; v < becomes.size(); ++v)
        becomes[v] = int(v);
    const auto now = [&](int v) {
        while (becomes[std::size_t(v)] != v)
            v = becomes[std::size_t(v)] = becomes[std::size_t(becomes[std::size_t(v)])];
        return v;
    };
    for (const Link& link : network.links) {
        const int a = now(link.a), b = now(link.b), s = now(network.source), t = now(network.target);
        const bool isOneVertex = (link.forward && (link.backward || a == s || b == t)) || (link.backward && (b == s || a == t));
        if (!link.parts.empty() || a == b || !isOneVertex)
            continue;
        changed = true;
        becomes[std::size_t(b)] = a;
    }
    if (!changed)
        return false;
    network.source = now(network.source);
    network.target = now(network.target);
    for (Link& link : network.links) {
        link.a = now(link.a);
        link.b = now(link.b);
    }
    return true;
}

/// A vertex with two links is passed through or not at all: one link with both conditions does the same. A vertex with
/// one neighbour is a dead end, and one that is entered (or left) by one neighbour only never leads back to it.
bool contractVertices(ReducedNetwork& network)
{
    bool changed = false;
    const auto incident = linksByVertex(network);
    std::vector<char> isTouched(network.links.size(), 0);
    std::vector<Link> added;
    for (int v = 0; v < network.vertexCount; ++v) {
        const std::vector<int>& links = incident[std::size_t(v)];
        if (links.empty() || v == network.source || v == network.target || std::any_of(links.begin(), links.end(), [&](int l) { return isTouched[std::size_t(l)]; }))
            continue;
        const auto other = [&](const Link& link) { return link.a == v ? link.b : link.a; };
        const auto leadsIn = [&](const Link& link) { return link.a == v ? link.backward : link.forward; };
        const auto leadsOut = [&](const Link& link) { return link.a == v ? link.forward : link.backward; };
        const auto touch = [&](int l) {
            isTouched[std::size_t(l)] = 1;
            changed = true;
        };
        if (links.size() == 2 && other(network.links[std::size_t(links[0])]) != other(network.links[std::size_t(links[1])])) {
            Link& one = network.links[std::size_t(links[0])];
            Link& two = network.links[std::size_t(links[1])];
            Link through{other(one), other(two), leadsIn(one) && leadsOut(two), leadsIn(two) && leadsOut(one), {}};
            std::set_union(one.parts.begin(), one.parts.end(), two.parts.begin(), two.parts.end(), std::back_inserter(through.parts));
            added.push_back(std::move(through));
            for (int l : links) {
                network.links[std::size_t(l)].forward = network.links[std::size_t(l)].backward = false;
                touch(l);
            }
            continue;
        }
        std::vector<int> before, after;
        for (int l : links) {
            const Link& link = network.links[std::size_t(l)];
            if (leadsIn(link))
                before.push_back(other(link));
            if (leadsOut(link))
                after.push_back(other(link));
        }
        sortUnique(before);
        sortUnique(after);
        for (int l : links) {
            Link& link = network.links[std::size_t(l)];
            bool& in = link.a == v ? link.backward : link.forward;
            bool& out = link.a == v ? link.forward : link.backward;
            const bool keepsIn = in && !after.empty() && !(after.size() == 1 && after[0] == other(link));
            const bool keepsOut = out && !before.empty() && !(before.size() == 1 && before[0] == other(link));
            if (in != keepsIn || out != keepsOut)
                touch(l);
            in = keepsIn;
            out = keepsOut;
        }
    }
    network.links.insert(network.links.end(), std::make_move_iterator(added.begin()), std::make_move_iterator(added.end()));
    return changed;
}

}

void reduceAgain(ReducedNetwork& network)
{
    // Until none applies: each removes a link, or occurrences of parts in links.
    bool changed = true;
    while (changed && network.source != network.target) {
        dropUseless(network);
        changed = dropDominated(network);
        dropUseless(network);
        changed |= moveToFewerLinks(network);
        changed |= mergeSeriesParts(network);
        changed |= mergeParallelLinks(network);
        dropUseless(network);
        changed |= contractCertainLinks(network);
        dropUseless(network);
        changed |= contractVertices(network);
    }
    dropUseless(network);
    if (network.source == network.target)
        network.links.clear();
}

ReducedNetwork reducedNetwork(const ConditionGraph& graph, int source, int target)
{
    ReducedNetwork network;
    // 1. Arcs that can be up, and of those the ones on paths.
    const auto canBeUp = [&](const std::vector<int>& components) {
        return std::none_of(components.begin(), components.end(), [&](int c) { return graph.down[std::size_t(c)] >= 1; });
    };
    std::vector<char> isUsable, vertexCanBeUp;
    for (int v = 0; v < graph.vertexCount; ++v)
        vertexCanBeUp.push_back(canBeUp(ownComponents(graph, v)));
    for (const ConditionGraph::Arc& arc : graph.arcs)
        isUsable.push_back(vertexCanBeUp[std::size_t(arc.from)] && vertexCanBeUp[std::size_t(arc.to)] && canBeUp(arc.components));
    const std::vector<int> arcs = arcsOnPaths(graph, source, target, isUsable);
    // 2. Links of parts, between vertices numbered anew: each component that can fail becomes a part when first met.
    std::vector<int> numbered(std::size_t(graph.vertexCount), -1), partOf(graph.down.size(), -1);
    const auto number = [&](int v) { return numbered[std::size_t(v)] < 0 ? numbered[std::size_t(v)] = network.vertexCount++ : numbered[std::size_t(v)]; };
    network.source = number(source);
    network.target = number(target);
    for (int a : arcs) {
        const ConditionGraph::Arc& arc = graph.arcs[std::size_t(a)];
        Link link{number(arc.from), number(arc.to), true, false, {}};
        for (int c : wholeCondition(graph, arc)) {
            const double down = graph.down[std::size_t(c)];
            if (!(down > 0))
                continue;
            if (partOf[std::size_t(c)] < 0) {
                partOf[std::size_t(c)] = int(network.parts.size());
                network.parts.push_back({NetworkPart::Kind::Component, c, {}, down, 1 - down});
            }
            link.parts.push_back(partOf[std::size_t(c)]);
        }
        sortUnique(link.parts);
        network.links.push_back(std::move(link));
    }
    // 3. The rules.
    reduceAgain(network);
    return network;
}
