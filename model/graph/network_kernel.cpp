// SPDX-License-Identifier: GPL-3.0-or-later
// Biconnected blocks between source and target, then series and parallel reduction inside each.
// Sources: R. Tarjan, "Depth-first search and linear graph algorithms" (1972); A. Satyanarayana and R. K. Wood, "A linear-time
// algorithm for computing K-terminal reliability in series-parallel networks" (1985), with vertices that fail.

#include "model/graph/network_kernel.h"
#include <algorithm>
#include <cstddef>
#include <utility>

namespace {

/// One block while links are being merged. Adjacency lists hold indices of links; a merged link takes the place of the first.
class BlockReducer
{
public:
    BlockReducer(const UndirectedNetwork& network, std::vector<int>& numberOf, std::vector<KernelPiece>& pieces)
        : m_network(network)
        , m_numberOf(numberOf)
        , m_pieces(pieces)
    {
    }

    NetworkKernel mergeParallels(const NetworkBlock& block)
    {
        read(block);
        mergeAllParallels();
        return result();
    }

    NetworkKernel reduce(const NetworkBlock& block)
    {
        read(block);
        mergeAllParallels();
        for (int v = 2; v < int(m_vertices.size()); ++v)
            m_pending.push_back(v);
        while (!m_pending.empty()) {
            const int v = m_pending.back();
            m_pending.pop_back();
            if (v > 1 && m_linksAt[std::size_t(v)].size() == 2)
                mergeSeries(v);
        }
        return result();
    }

private:
    void read(const NetworkBlock& block)
    {
        m_vertices = {block.source, block.target};
        m_numberOf[std::size_t(block.source)] = 0;
        m_numberOf[std::size_t(block.target)] = 1;
        const auto number = [&](int v) {
            int& known = m_numberOf[std::size_t(v)];
            if (known < 0) {
                known = int(m_vertices.size());
                m_vertices.push_back(v);
            }
            return known;
        };
        m_links.clear();
        for (int l : block.links) {
            const UndirectedNetwork::Link& link = m_network.links[std::size_t(l)];
            m_links.push_back({number(link.a), number(link.b), int(m_pieces.size())});
            m_pieces.push_back({KernelPiece::Kind::Single, l, -1, -1, link.down, 1 - link.down});
        }
        if (m_linksAt.size() < m_vertices.size())
            m_linksAt.resize(m_vertices.size());
        for (std::size_t v = 0; v < m_vertices.size(); ++v)
            m_linksAt[v].clear();
        for (std::size_t l = 0; l < m_links.size(); ++l) {
            m_linksAt[std::size_t(m_links[l].a)].push_back(int(l));
            m_linksAt[std::size_t(m_links[l].b)].push_back(int(l));
        }
        for (int v : m_vertices)
            m_numberOf[std::size_t(v)] = -1;
    }

    int otherEnd(int link, int v) const { return m_links[std::size_t(link)].a == v ? m_links[std::size_t(link)].b : m_links[std::size_t(link)].a; }

    void detach(int link, int v)
    {
        std::vector<int>& links = m_linksAt[std::size_t(v)];
        *std::find(links.begin(), links.end(), link) = links.back();
        links.pop_back();
    }

    /// Two links between the same vertices become the first.
    void mergeParallel(int kept, int gone)
    {
        NetworkKernel::Link& link = m_links[std::size_t(kept)];
        const KernelPiece &one = m_pieces[std::size_t(link.piece)], &other = m_pieces[std::size_t(m_links[std::size_t(gone)].piece)];
        const KernelPiece merged{KernelPiece::Kind::Parallel, link.piece, m_links[std::size_t(gone)].piece, -1, one.down * other.down, one.up + one.down * other.up};
        link.piece = int(m_pieces.size());
        m_pieces.push_back(merged);
        m_links[std::size_t(gone)].piece = -1;
    }

    void mergeAllParallels()
    {
        std::vector<int>& linkTo = m_scratch;
        linkTo.assign(m_vertices.size(), -1);
        for (int v = 0; v < int(m_vertices.size()); ++v) {
            std::vector<int>& links = m_linksAt[std::size_t(v)];
            for (int l : links) {
                if (m_links[std::size_t(l)].piece < 0 || otherEnd(l, v) < v)
                    continue;
                int& known = linkTo[std::size_t(otherEnd(l, v))];
                if (known < 0)
                    known = l;
                else
                    mergeParallel(known, l);
            }
            for (int l : links)
                linkTo[std::size_t(otherEnd(l, v))] = -1;
            std::erase_if(links, [&](int l) { return m_links[std::size_t(l)].piece < 0; });
        }
    }

    /// The two links of a vertex become one. Where that lies beside another link the ends lose a neighbour, and may be next.
    void mergeSeries(int v)
    {
        const int kept = m_linksAt[std::size_t(v)][0], gone = m_linksAt[std::size_t(v)][1];
        const int a = otherEnd(kept, v), b = otherEnd(gone, v);
        const KernelPiece &one = m_pieces[std::size_t(m_links[std::size_t(kept)].piece)], &other = m_pieces[std::size_t(m_links[std::size_t(gone)].piece)];
        const double down = vertexDown(m_network, m_vertices[std::size_t(v)]), up = 1 - down;
        const KernelPiece merged{KernelPiece::Kind::Series, m_links[std::size_t(kept)].piece, m_links[std::size_t(gone)].piece, m_vertices[std::size_t(v)],
            one.down + one.up * (down + up * other.down), one.up * up * other.up};
        m_links[std::size_t(kept)] = {a, b, int(m_pieces.size())};
        m_pieces.push_back(merged);
        m_links[std::size_t(gone)].piece = -1;
        m_linksAt[std::size_t(v)].clear();
        detach(gone, b);
        const int near = m_linksAt[std::size_t(a)].size() <= m_linksAt[std::size_t(b)].size() ? a : b, far = near == a ? b : a;
        int beside = -1;
        for (int l : m_linksAt[std::size_t(near)])
            if (l != kept && otherEnd(l, near) == far)
                beside = l;
        if (beside < 0) {
            m_linksAt[std::size_t(b)].push_back(kept);
            return;
        }
        mergeParallel(beside, kept);
        detach(kept, a);
        m_pending.push_back(b);
        m_pending.push_back(a);
    }

    NetworkKernel result() const
    {
        NetworkKernel kernel;
        std::vector<int> numbered(m_vertices.size(), -1);
        for (std::size_t v = 0; v < m_vertices.size(); ++v) {
            if (v > 1 && m_linksAt[v].empty())
                continue;
            numbered[v] = int(kernel.vertices.size());
            kernel.vertices.push_back(m_vertices[v]);
        }
        for (const NetworkKernel::Link& link : m_links)
            if (link.piece >= 0)
                kernel.links.push_back({numbered[std::size_t(link.a)], numbered[std::size_t(link.b)], link.piece});
        return kernel;
    }

    const UndirectedNetwork& m_network;
    std::vector<int>& m_numberOf;                 ///< by vertex of the network; -1 between blocks
    std::vector<KernelPiece>& m_pieces;
    std::vector<int> m_vertices;                  ///< source and target first
    std::vector<NetworkKernel::Link> m_links;     ///< piece -1: gone
    std::vector<std::vector<int>> m_linksAt;
    std::vector<int> m_scratch, m_pending;
};

}

KernelChain kernelChain(const UndirectedNetwork& network, int source, int target)
{
    KernelChain chain;
    const std::vector<NetworkBlock> blocks = blocksBetween(network, source, target);
    if (blocks.empty())
        return chain;
    chain.isConnected = true;
    chain.gates.push_back(source);
    std::vector<int> numberOf(std::size_t(network.vertexCount), -1);
    chain.pieces.reserve(2 * network.links.size());
    BlockReducer reducer(network, numberOf, chain.pieces);
    for (const NetworkBlock& block : blocks) {
        chain.gates.push_back(block.target);
        chain.kernels.push_back(reducer.reduce(block));
    }
    return chain;
}

UndirectedNetwork asNetwork(const UndirectedNetwork& network, const std::vector<KernelPiece>& pieces, const NetworkKernel& kernel)
{
    UndirectedNetwork own{int(kernel.vertices.size()), {}, {}};
    for (int v : kernel.vertices)
        own.vertexDown.push_back(vertexDown(network, v));
    own.links.reserve(kernel.links.size());
    for (const NetworkKernel::Link& link : kernel.links)
        own.links.push_back({link.a, link.b, pieces[std::size_t(link.piece)].down});
    return own;
}

NetworkKernel wholeBlock(const UndirectedNetwork& network, const NetworkBlock& block, std::vector<KernelPiece>& pieces)
{
    std::vector<int> numberOf(std::size_t(network.vertexCount), -1);
    return BlockReducer(network, numberOf, pieces).mergeParallels(block);
}
