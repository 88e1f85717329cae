// SPDX-License-Identifier: GPL-3.0-or-later
// Rules that merge, move and drop parts. For the classical series and parallel reductions see M. O. Ball, C. J. Colbourn
// and J. S. Provan, "Network reliability", Handbooks in OR & MS 7 (1995); here links carry conditions with shared parts.
// Cost: near linear; quadratic in the number of links with the same ends that remain after merging.

#include "model/graph/network_rules.h"
#include <algorithm>
#include <cstddef>
#include <map>
#include <tuple>
#include <utility>

using Link = ReducedNetwork::Link;

namespace {

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

}

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
