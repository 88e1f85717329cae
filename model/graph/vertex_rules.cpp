// SPDX-License-Identifier: GPL-3.0-or-later
// Rules that take vertices out: those on a path of their own, dead ends, and those that never part from a neighbour.
// Cost: near linear; a chain takes as many rounds as its length has binary digits.

#include "model/graph/network_rules.h"
#include <algorithm>
#include <cstddef>
#include <iterator>
#include <utility>

using Link = ReducedNetwork::Link;

void sortUnique(std::vector<int>& values)
{
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
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
