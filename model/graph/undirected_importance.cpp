// SPDX-License-Identifier: GPL-3.0-or-later
// Effects in each kernel (kernel_effects.cpp), carried up to the chain and down to the links and vertices that a kernel's
// links stand for.
// Source: Z. W. Birnbaum, "On the importance of different components in a multicomponent system", Multivariate Analysis II (1969).

#include "model/graph/undirected_importance.h"
#include "model/graph/kernel_effects.h"
#include "model/graph/kernel_plan.h"
#include "model/graph/near_bounds.h"
#include "model/graph/network_blocks.h"
#include "model/graph/network_kernel.h"
#include "model/graph/undirected_reliability.h"
#include <algorithm>
#include <cstddef>

namespace {

/// Of a system that is down when this part is, or when something else is, which has the given chances.
PartEffect inSeries(const PartEffect& system, double othersDown, double othersUp)
{
    return {othersUp * system.ifUp + othersDown * system.ifDown, system.ifDown, othersUp * system.difference};
}

/// Of a system that is down when both this part and the others are.
PartEffect inParallel(const PartEffect& system, double othersDown, double othersUp)
{
    return {system.ifUp, othersDown * system.ifDown + othersUp * system.ifUp, othersDown * system.difference};
}

/// A chain's members with the chance that one before, or after, is down.
class ChainEffects
{
public:
    explicit ChainEffects(const std::vector<double>& down)
        : m_down(down)
        , m_before(down.size() + 1, 0)
        , m_after(down.size() + 1, 0)
    {
        for (std::size_t i = 0; i < down.size(); ++i)
            m_before[i + 1] = m_before[i] + (1 - m_before[i]) * down[i];
        for (std::size_t i = down.size(); i-- > 0;)
            m_after[i] = down[i] + (1 - down[i]) * m_after[i + 1];
    }
    double total() const { return m_before.back(); }
    /// The effect of one member, or of a part that has such an effect on it.
    PartEffect effect(std::size_t member, const PartEffect& onMember = {0, 1, 1}) const
    {
        const double othersUp = (1 - m_before[member]) * (1 - m_after[member + 1]);
        const double othersDown = m_before[member] + (1 - m_before[member]) * m_after[member + 1];
        return {othersDown + othersUp * onMember.ifUp, othersDown + othersUp * onMember.ifDown, othersUp * onMember.difference};
    }

private:
    const std::vector<double>& m_down;
    std::vector<double> m_before, m_after;
};

/// From the effects of a kernel's links down to the pieces they are made of.
void spread(const UndirectedNetwork& network, const KernelChain& chain, std::vector<PartEffect>& ofPieces, UndirectedImportance& result)
{
    for (std::size_t p = chain.pieces.size(); p-- > 0;) {
        const KernelPiece& piece = chain.pieces[p];
        const PartEffect effect = ofPieces[p];
        if (piece.kind == KernelPiece::Kind::Single) {
            result.links[std::size_t(piece.first)] = effect;
            continue;
        }
        const KernelPiece &first = chain.pieces[std::size_t(piece.first)], &second = chain.pieces[std::size_t(piece.second)];
        if (piece.kind == KernelPiece::Kind::Parallel) {
            ofPieces[std::size_t(piece.first)] = inParallel(effect, second.down, second.up);
            ofPieces[std::size_t(piece.second)] = inParallel(effect, first.down, first.up);
            continue;
        }
        const double middle = vertexDown(network, piece.vertex);
        ofPieces[std::size_t(piece.first)] = inSeries(effect, middle + (1 - middle) * second.down, (1 - middle) * second.up);
        ofPieces[std::size_t(piece.second)] = inSeries(effect, middle + (1 - middle) * first.down, (1 - middle) * first.up);
        result.vertices[std::size_t(piece.vertex)] = inSeries(effect, first.down + first.up * second.down, first.up * second.up);
    }
}

/// A kernel's effects, or those in a part of it with bounds of the whole.
struct KernelImportance
{
    double lower = 1, upper = 1;
    bool isExact = true;
    KernelEffects effects;
};

/// The same for a kernel without `rest`: only the links that near bounds chose.
void takeNearPart(const UndirectedNetwork& kernel, int source, int target, const ReliabilityLimits& limits, const std::stop_token& stop, KernelImportance& found)
{
    SweepLimits part = sweepLimits(limits);
    part.states /= 4;
    const NearBounds near = nearBounds(kernel, source, target, {part, limits.gap}, stop);
    found.lower = near.lower;
    found.upper = near.upper;
    found.isExact = false;
    found.effects.severed = near.upper;
    found.effects.links.assign(kernel.links.size(), {near.upper, near.upper, 0});
    found.effects.vertices.assign(std::size_t(kernel.vertexCount), {near.upper, near.upper, 0});
    if (near.links.empty() || near.links.size() == kernel.links.size())
        return;
    UndirectedNetwork nearest{kernel.vertexCount, kernel.vertexDown, {}};
    nearest.vertexDown[std::size_t(source)] = nearest.vertexDown[std::size_t(target)] = 0;
    for (int l : near.links)
        nearest.links.push_back(kernel.links[std::size_t(l)]);
    const UndirectedImportance inPart = importance(nearest, source, target, stop, limits);
    found.effects.severed = inPart.total.unavailability;
    found.effects.vertices = inPart.vertices;
    std::fill(found.effects.links.begin(), found.effects.links.end(), PartEffect{found.effects.severed, found.effects.severed, 0});
    for (std::size_t i = 0; i < near.links.size(); ++i)
        found.effects.links[std::size_t(near.links[i])] = inPart.links[i];
}

KernelImportance kernelImportance(const UndirectedNetwork& network, const KernelChain& chain, const NetworkKernel& kernel, const ReliabilityLimits& limits, const std::stop_token& stop)
{
    KernelImportance found;
    if (kernel.links.size() == 1) {
        found.lower = found.upper = chain.pieces[std::size_t(kernel.links[0].piece)].down;
        found.effects = {true, found.lower, {{0, 1, 1}}, std::vector<PartEffect>(2)};
        return found;
    }
    const SweepLimits most = sweepLimits(limits);
    const SweepPlan plan = planOfKernel(network, chain, kernel, stop, most.states);
    if (!plan.steps.empty() && plan.cost <= 2 * most.states)
        found.effects = kernelEffects(plan, kernel.vertices.size(), kernel.links.size(), most, stop);
    if (found.effects.isWhole)
        found.lower = found.upper = found.effects.severed;
    else
        takeNearPart(asNetwork(network, chain.pieces, kernel), kernel.source, kernel.target, limits, stop, found);
    return found;
}

}

UndirectedImportance importance(const UndirectedNetwork& network, int source, int target, std::stop_token stop, ReliabilityLimits limits)
{
    UndirectedImportance result;
    const auto settle = [&](double total, bool exact) {
        result.total = {total, total, total, exact};
        result.exact = exact;
        result.links.assign(network.links.size(), {total, total, 0});
        result.vertices.assign(std::size_t(network.vertexCount), {total, total, 0});
    };
    if (source == target) {
        settle(vertexDown(network, source), true);
        result.vertices[std::size_t(source)] = {0, 1, 1};
        return result;
    }
    const KernelChain chain = kernelChain(network, source, target);
    settle(1, true);
    if (!chain.isConnected)
        return result;
    // 1. Each kernel by itself.
    std::vector<double> down;
    std::vector<KernelEffects> effects;
    Reliability bounds{0, 0, 0, true};
    const auto follow = [&](double lower, double upper) {
        bounds.lower += (1 - bounds.lower) * lower;
        bounds.upper += (1 - bounds.upper) * upper;
    };
    for (int gate : chain.gates) {
        down.push_back(vertexDown(network, gate));
        follow(down.back(), down.back());
    }
    for (const NetworkKernel& kernel : chain.kernels) {
        KernelImportance found = kernelImportance(network, chain, kernel, limits, stop);
        follow(found.lower, found.upper);
        bounds.exact &= found.isExact;
        down.push_back(found.effects.severed);
        effects.push_back(std::move(found.effects));
    }
    // 2. All of them in series with the gates.
    const ChainEffects series(down);
    settle(series.total(), bounds.exact);
    if (!bounds.exact) {
        result.total.lower = bounds.lower;
        result.total.exact = bounds.upper - bounds.lower <= 1e-13 * bounds.lower;
    }
    for (std::size_t g = 0; g < chain.gates.size(); ++g)
        result.vertices[std::size_t(chain.gates[g])] = series.effect(g);
    std::vector<PartEffect> ofPieces(chain.pieces.size());
    for (std::size_t k = 0; k < chain.kernels.size(); ++k) {
        const NetworkKernel& kernel = chain.kernels[k];
        const std::size_t member = chain.gates.size() + k;
        for (std::size_t v = 0; v < kernel.vertices.size(); ++v)
            if (int(v) != kernel.source && int(v) != kernel.target)
                result.vertices[std::size_t(kernel.vertices[v])] = series.effect(member, effects[k].vertices[v]);
        for (std::size_t l = 0; l < kernel.links.size(); ++l)
            ofPieces[std::size_t(kernel.links[l].piece)] = series.effect(member, effects[k].links[l]);
    }
    // 3. Down to links and vertices; the certain ones were not looked at.
    spread(network, chain, ofPieces, result);
    const PartEffect none{series.total(), series.total(), 0};
    const auto isCertain = [](double fraction) { return !(fraction > 0 && fraction < 1); };
    for (std::size_t l = 0; l < network.links.size(); ++l)
        if (isCertain(network.links[l].down))
            result.links[l] = none;
    for (int v = 0; v < network.vertexCount; ++v)
        if (isCertain(vertexDown(network, v)))
            result.vertices[std::size_t(v)] = none;
    return result;
}
