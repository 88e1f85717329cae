// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/explain.h"
#include "model/analysis/derivation_text.h"
#include "model/analysis/explain_worst_case.h"
#include "model/analysis/explanations.h"
#include "model/analysis/failure_engine.h"
#include "model/analysis/pair_step.h"
#include <QCoreApplication>
#include <algorithm>

Derivation explain(const Analysis& analysis, const FigureKey& key)
{
    return Explanations(analysis).of(key);
}

Explanations::Explanations(const Analysis& analysis) : m_analysis(analysis) {}
Explanations::~Explanations() = default;

Derivation Explanations::of(const FigureKey& key)
{
    Derivation derivation;
    if (key.kind == FigureKind::WorstCase && m_analysis.isComplete) {
        FailureEngine engine(m_analysis);
        return explainWorstCase(m_analysis, singleFailures(m_analysis), engine, key);
    }
    if (const LinkResult* link = m_analysis.link(key.link))
        derivation = explainLink(m_analysis, *link, key);
    else if (const PairResult* pair = m_analysis.pair(key.from, key.to))
        derivation = ofPair(*pair, key);
    else if (!key.gateway.isEmpty())
        derivation = explainResiliencyIndex(m_analysis, key);
    else
        derivation.cautions << notInDesignText();
    completeDerivation(derivation, key.kind);
    return derivation;
}

const LinkFigures& shownFigures(const LinkResult& link, FigureKind kind, const ObjectId& site)
{
    const auto isShown = [&](const LinkFigures& figures) {
        if (!site.isEmpty())
            return figures.site == site;
        const auto isSame = [](const Capacity& a, const Capacity& b) { return a.mbps.value == b.mbps.value; };
        switch (kind) {
        case FigureKind::CapacityToAzure: return isSame(figures.capacity.toAzure, link.figures.capacity.toAzure);
        case FigureKind::CapacityFromAzure: return isSame(figures.capacity.fromAzure, link.figures.capacity.fromAzure);
        case FigureKind::Availability: return figures.availability.value == link.figures.availability.value;
        case FigureKind::RoundTripTime:
            return figures.rtt.hasValue() == link.figures.rtt.hasValue() && (!figures.rtt.hasValue() || figures.rtt->typical == link.figures.rtt->typical);
        case FigureKind::Security: return figures.security.score == link.figures.security.score;
        case FigureKind::AzureSla:
        case FigureKind::Resiliency:
        case FigureKind::WorstCase:
        case FigureKind::ResiliencyIndex:
        case FigureKind::CapacityCurve:
        case FigureKind::Downtime: return true;
        }
        return true;
    };
    const auto at = std::find_if(link.perSite.begin(), link.perSite.end(), isShown);
    return at == link.perSite.end() ? link.figures : *at;
}

QString labelOfObject(const Analysis& analysis, const QString& id)
{
    const Object* object = analysis.design.find(ObjectId(id));
    return !object || object->name.isEmpty() ? id : object->name;
}

QString labelOfComponent(const Analysis& analysis, int component)
{
    const Component& one = analysis.components[static_cast<std::size_t>(component)];
    if (one.kind != ComponentKind::Facility)
        return labelOfObject(analysis, one.name);
    // A building that is not chosen yet has the id of its location or circuit.
    const QString building = one.name.mid(static_cast<int>(sizeof("facility:")) - 1);
    return analysis.design.find(ObjectId(building)) ? QCoreApplication::translate("analysis", "Building of %1").arg(labelOfObject(analysis, building)) : building;
}
