// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/review/kept_bandwidth.h"
#include "model/analysis/component_graph.h"
#include "model/design/kind_info.h"
#include "model/review/requirement_words.h"
#include <algorithm>
#include <cmath>
#include <limits>
#include <span>

namespace {
std::optional<ComponentKind> componentKindOf(LostPart lost)
{
    switch (lost) {
    case LostPart::ExpressRouteCircuit:
        return ComponentKind::Circuit;
    case LostPart::VirtualNetworkGateway:
        return ComponentKind::Gateway;
    case LostPart::EdgeRouter:
        return ComponentKind::EdgeRouter;
    case LostPart::InternetAccess:
        return ComponentKind::InternetAccess;
    case LostPart::WanLink:
        return ComponentKind::WanLink;
    case LostPart::Component:
    case LostPart::PeeringLocation:
        break;
    }
    return {};
}
}

const std::vector<KeptBandwidths::Loss>& KeptBandwidths::losses(LostPart lost)
{
    const int key = int(lost);
    if (m_losses.contains(key))
        return m_losses[key];
    std::vector<Loss>& list = m_losses[key];
    const std::optional<ComponentKind> kind = componentKindOf(lost);
    for (std::size_t i = 0; i < m_analysis.components.size(); ++i)
        if (const Component& component = m_analysis.components[i]; lost == LostPart::Component || component.kind == kind)
            list.push_back({{int(i)}, component.object});
    if (lost == LostPart::PeeringLocation && m_analysis.graph)
        for (const auto& location : m_analysis.graph->topology.locations) {
            Loss loss{{}, location.row->id};
            for (std::size_t i = 0; i < m_analysis.components.size(); ++i)
                for (const QString& building : location.buildings())
                    if (m_analysis.components[i].kind == ComponentKind::Facility && m_analysis.components[i].name == QStringLiteral("facility:") + building)
                        loss.components.push_back(int(i));
            if (!loss.components.empty())
                list.push_back(std::move(loss));
        }
    return list;
}

WorstLoss KeptBandwidths::worst(int pair, LostPart lost)
{
    if (!m_engine)
        m_engine = std::make_unique<FailureEngine>(m_analysis, m_stop);
    if (m_stop.stop_requested())
        return {};
    const PairResult& result = m_analysis.pairs[std::size_t(pair)];
    double least = std::numeric_limits<double>::infinity();
    const Loss* worst = nullptr;
    const auto take = [&](const Loss* loss) {
        const auto state = m_engine->pairState(pair, loss ? std::span<const int>(loss->components) : std::span<const int>());
        const double mbps = state && state->isConnected ? std::min(state->toAzureMbps, state->fromAzureMbps) : 0;
        if (mbps < least) {
            least = mbps;
            worst = loss;
        }
    };
    take(nullptr);
    for (const Loss& loss : losses(lost)) {
        if (least <= 0)
            break;                                       // nothing is worse than nothing
        if (!(loss.object == result.from) && !(loss.object == result.to))
            take(&loss);
    }
    if (std::isinf(least))
        return {{}, requirementWord(RequirementWord::NoLimitKnown), {}, {}};
    WorstLoss answer{Bandwidth::mbps(least), {}, {}, {}};
    if (worst) {
        answer.lost = {worst->object};
        answer.what = requirementWord(RequirementWord::Lost).arg(displayName(m_analysis.design, worst->object));
    }
    return answer;
}
