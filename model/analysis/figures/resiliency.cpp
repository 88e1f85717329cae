// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/figures/resiliency.h"
#include <QCoreApplication>

namespace {
/// The first component of a kind whose loss disconnects the paths, −1 when they survive the loss of any one.
int fatalComponent(const ComponentGraph& graph, const PathGraph& paths, ComponentKind kind)
{
    std::vector<char> isDown(paths.components.size());
    for (std::size_t i = 0; i < paths.components.size(); ++i) {
        if (graph.components[static_cast<std::size_t>(paths.components[i])].kind != kind)
            continue;
        isDown[i] = true;
        if (!isConnected(paths.graph, paths.source, paths.target, isDown))
            return paths.components[i];
        isDown[i] = false;
    }
    return -1;
}

/// Where a path avoids every named building, there is none to lose; an unknown building is not survived.
bool hasUnknownFacility(const ComponentGraph& graph, const PathGraph& paths)
{
    for (const int vertex : paths.vertices) {
        const GraphVertex& part = graph.vertices[static_cast<std::size_t>(vertex)];
        if (part.kind == VertexKind::AccessLink && !graph.topology.accessLinks[static_cast<std::size_t>(part.index)].isFacilityChosen)
            return true;
    }
    return false;
}

/// The building's name without its prefix, or what people call the circuit.
QString labelOfLost(const ComponentGraph& graph, int component)
{
    const Component& lost = graph.components[static_cast<std::size_t>(component)];
    if (lost.kind == ComponentKind::Facility)
        return lost.name.mid(lost.name.indexOf(u':') + 1);
    for (const auto& circuit : graph.topology.circuits)
        if (circuit.row->id == lost.object)
            return labelOf(*circuit.row);
    return lost.name;
}

void decide(const ComponentGraph& graph, Derivation* trace, int component, const QString& sentence)
{
    if (!trace)
        return;
    trace->decider = sentence;
    if (component >= 0)
        trace->deciderObject = graph.components[static_cast<std::size_t>(component)].name;
    trace->steps << sentence;
}
}

ResiliencyClass resiliencyOf(const ComponentGraph& graph, const PathGraph& expressRoute, Derivation* trace)
{
    // 1. Is there a path over ExpressRoute at all?
    if (!expressRoute.isConnected()) {
        decide(graph, trace, -1, QCoreApplication::translate("analysis", "No path over ExpressRoute."));
        return ResiliencyClass::None;
    }
    // 2. Remove each facility.
    if (hasUnknownFacility(graph, expressRoute)) {
        decide(graph, trace, -1, QCoreApplication::translate("analysis", "The building of an access link is unknown, so surviving its loss is not proven. Choose the circuit's peering location."));
        return ResiliencyClass::Standard;
    }
    if (const int facility = fatalComponent(graph, expressRoute, ComponentKind::Facility); facility >= 0) {
        decide(graph, trace, facility, QCoreApplication::translate("analysis", "Without the building %1 no path over ExpressRoute is left.").arg(labelOfLost(graph, facility)));
        return ResiliencyClass::Standard;
    }
    if (trace)
        trace->steps << QCoreApplication::translate("analysis", "Without any one building a path over ExpressRoute is left.");
    // 3. Remove each circuit.
    if (const int circuit = fatalComponent(graph, expressRoute, ComponentKind::Circuit); circuit >= 0) {
        decide(graph, trace, circuit, QCoreApplication::translate("analysis", "Without the circuit %1 no path over ExpressRoute is left.").arg(labelOfLost(graph, circuit)));
        return ResiliencyClass::High;
    }
    decide(graph, trace, -1, QCoreApplication::translate("analysis", "Without any one circuit a path over ExpressRoute is left."));
    return ResiliencyClass::Maximum;
}

bool survivesLossOfAllCircuits(const ComponentGraph& graph, const PathGraph& paths)
{
    if (!paths.isConnected())
        return false;
    std::vector<char> isDown(paths.components.size());
    for (std::size_t i = 0; i < paths.components.size(); ++i)
        isDown[i] = graph.components[static_cast<std::size_t>(paths.components[i])].kind == ComponentKind::Circuit;
    return isConnected(paths.graph, paths.source, paths.target, isDown);
}
