// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/component_graph.h"
#include "model/design/kind_info.h"
#include "views/canvas/failure_view.h"
#include <QCoreApplication>
#include <algorithm>

namespace {
QString markText(const char* text)
{
    return QCoreApplication::translate("failures", text);
}

bool isLine(const Design& design, const ObjectId& id)
{
    const auto kind = design.kindOf(id);
    return kind && info(*kind).shape == Shape::Line;
}

/// Keeps the graver of two marks of one object.
void mark(CanvasFailure& failure, const ObjectId& id, const FailureNote& note)
{
    FailureNote& known = failure.notes[id];
    if (note.mark > known.mark)
        known = note;
}

void markDead(const Analysis& analysis, const FailureState& state, CanvasFailure& failure)
{
    QSet<ObjectId> asked;
    for (const int component : state.result.components)
        asked << analysis.components[static_cast<std::size_t>(component)].object;
    for (const ObjectId& id : state.failed)
        mark(failure, id, {FailureMark::Down, asked.contains(id) ? markText(QT_TRANSLATE_NOOP("failures", "failed")) : isLine(analysis.design, id) ? QString() : markText(QT_TRANSLATE_NOOP("failures", "down"))});
    for (const ObjectId& id : state.cutOff) {
        const bool hasFigures = analysis.link(id);
        mark(failure, id, {FailureMark::CutOff, hasFigures ? markText(QT_TRANSLATE_NOOP("failures", "no path")) : isLine(analysis.design, id) ? QString() : markText(QT_TRANSLATE_NOOP("failures", "cut off"))});
    }
    // One building of several.
    for (const auto& location : analysis.graph->topology.locations) {
        const std::vector<int> buildings = componentsOf(analysis, location.row->id);
        const auto down = std::count_if(buildings.begin(), buildings.end(), [&](int one) { return std::find(state.result.components.begin(), state.result.components.end(), one) != state.result.components.end(); });
        if (down > 0)
            mark(failure, location.row->id, {FailureMark::Weakened, markText(QT_TRANSLATE_NOOP("failures", "%1 of %2 failed")).arg(down).arg(buildings.size())});
    }
}

/// Arrows follow the traffic; without any, both ways are open.
FailureNote carries(const FailureState::Link& link, FailureMark which, const QString& text)
{
    const bool isIdle = link.toAzure.mbps() <= 0 && link.fromAzure.mbps() <= 0;
    return {which, text, isIdle || link.toAzure.mbps() > 0, isIdle || link.fromAzure.mbps() > 0};
}

void markTraffic(const Analysis& analysis, const FailureState& state, CanvasFailure& failure)
{
    const auto linkOf = [&](const ObjectId& id) { return state.links[static_cast<std::size_t>(analysis.linkIndex.value(id))]; };
    for (const FailureState::Pair& pair : state.pairs) {
        if (!pair.isRerouted)
            continue;
        for (const ObjectId& id : pair.after)
            if (!pair.before.contains(id) && analysis.linkIndex.contains(id))
                mark(failure, id, carries(linkOf(id), FailureMark::Carries, markText(QT_TRANSLATE_NOOP("failures", "took over"))));
        for (const ObjectId& id : pair.way) {
            if (!isLine(analysis.design, id))
                failure.carrying << id;
            else if (!analysis.linkIndex.contains(id))
                mark(failure, id, {FailureMark::Carries, QString()});
        }
    }
    for (std::size_t i = 0; i < state.links.size(); ++i)
        if (state.links[i].isOverloaded && state.links[i].utilisation)
            mark(failure, analysis.links[i].id, carries(state.links[i], FailureMark::Overloaded, utilisationText(*state.links[i].utilisation)));
    QHash<ObjectId, double> fullest;
    for (const FailureState::Part& part : state.parts)
        if (part.isOverloaded)
            fullest[part.load.object] = std::max({fullest.value(part.load.object), part.load.toAzureUtilisation.value_or(0), part.load.fromAzureUtilisation.value_or(0)});
    for (auto part = fullest.cbegin(); part != fullest.cend(); ++part)
        mark(failure, part.key(), {FailureMark::Overloaded, *part > 0 ? utilisationText(*part) : markText(QT_TRANSLATE_NOOP("failures", "overloaded"))});
}

QString summaryOf(const Analysis& analysis, const FailureState& state)
{
    const FailureResult& result = state.result;
    const auto counted = [](auto count, const char* one, const char* many) { return count == 1 ? markText(one) : markText(many).arg(count); };
    QStringList parts{result.components.size() == 1 ? markText(QT_TRANSLATE_NOOP("failures", "%1 failed")).arg(componentLabel(analysis, result.components.front()))
                                                    : markText(QT_TRANSLATE_NOOP("failures", "%1 objects failed")).arg(result.components.size())};
    if (!result.pairsDown.empty())
        parts << counted(result.pairsDown.size(), QT_TRANSLATE_NOOP("failures", "1 pair down"), QT_TRANSLATE_NOOP("failures", "%1 pairs down"));
    if (!result.pairsRerouted.empty())
        parts << counted(result.pairsRerouted.size(), QT_TRANSLATE_NOOP("failures", "1 pair rerouted"), QT_TRANSLATE_NOOP("failures", "%1 pairs rerouted"));
    if (result.worst.utilisation > 1 + 1e-9)
        parts << markText(QT_TRANSLATE_NOOP("failures", "%1 overloaded %2")).arg(displayName(analysis.design, result.worst.link), utilisationText(result.worst.utilisation));
    else if (!result.overloaded.isEmpty())
        parts << markText(QT_TRANSLATE_NOOP("failures", "%1 overloaded")).arg(displayName(analysis.design, result.overloaded.first()));
    if (!result.demandsUnmet.isEmpty())
        parts << counted(result.demandsUnmet.size(), QT_TRANSLATE_NOOP("failures", "1 demand not met"), QT_TRANSLATE_NOOP("failures", "%1 demands not met"));
    if (parts.size() == 1)
        parts << markText(QT_TRANSLATE_NOOP("failures", "every pair and demand holds"));
    return parts.join(QStringLiteral(" · "));
}
}

FailureView failureView(const Analysis& analysis, const FailureState& state)
{
    FailureView view;
    if (!analysis.graph || state.result.components.empty())
        return view;
    markDead(analysis, state, view.canvas);
    markTraffic(analysis, state, view.canvas);
    view.summary = summaryOf(analysis, state);
    return view;
}
