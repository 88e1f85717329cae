// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/io/status.h"
#include "model/design/kind_info.h"
#include "model/edit/circuit_guide.h"
#include "model/io/json_text.h"
#include <QJsonArray>
#include <QJsonObject>
#include <array>

namespace {
constexpr std::array stepStateNames{"done", "current", "waiting", "later", "blocked"};
constexpr std::array actorNames{"customer", "provider", "microsoft"};

template <class Names, class Value> QString wordOf(const Names& names, Value value)
{
    return QString::fromLatin1(names[static_cast<std::size_t>(value)]);
}

QJsonObject circuitStatus(const Design& design, const ExpressRouteCircuit& circuit, const CircuitGuide& guide)
{
    QJsonArray steps;
    for (int i = 0; i < guide.steps.size(); ++i) {
        const CircuitStep& step = guide.steps[i];
        steps << QJsonObject{{"step", i + 1}, {"title", stepTitle(step.kind)}, {"state", wordOf(stepStateNames, step.state)}, {"actor", wordOf(actorNames, step.actor)},
                             {"facts", QJsonArray::fromStringList(step.facts)}, {"missing", QJsonArray::fromStringList(step.missing)}};
    }
    QJsonArray next;
    for (const CircuitEvent event : guide.events)
        next << QJsonObject{{"event", eventText(event)}, {"actor", wordOf(actorNames, actorOf(event))}};
    const CircuitStates states = statesOf(circuit);
    return {
        {"id", circuit.id.text},
        {"name", displayName(design, circuit.id)},
        {"circuitProvisioningState", choiceName(states.circuit)},
        {"serviceProviderProvisioningState", choiceName(states.provider)},
        {"origin", guide.origin == CircuitOf::DirectPort ? "directPort" : "provider"},
        {"billed", guide.isBilled},
        {"current", guide.current + 1},
        {"steps", steps},
        {"next", next},
    };
}
}

QByteArray statusJson(const Project& project, const Catalogue& catalogue)
{
    QJsonArray options;
    for (const Design& design : project.options) {
        QJsonArray circuits;
        for (const ExpressRouteCircuit& circuit : design.all<ExpressRouteCircuit>())
            circuits << circuitStatus(design, circuit, *circuitGuide(design, catalogue, circuit.id));
        options << QJsonObject{{"id", design.id}, {"name", design.name}, {"circuits", circuits}};
    }
    return jsonText({{"status", 1}, {"design", project.name}, {"options", options}}, ListOrder::AsGiven, QStringLiteral("status"));
}

QString statusText(const Project& project, const Catalogue& catalogue)
{
    QString text = project.name + QLatin1Char('\n');
    for (const Design& design : project.options) {
        text += QStringLiteral("\n%1\n").arg(design.name.isEmpty() ? design.id : design.name);
        if (design.all<ExpressRouteCircuit>().isEmpty())
            text += QStringLiteral("  No ExpressRoute circuit is drawn.\n");
        for (const ExpressRouteCircuit& circuit : design.all<ExpressRouteCircuit>()) {
            const CircuitGuide guide = *circuitGuide(design, catalogue, circuit.id);
            text += QStringLiteral("\n  %1\n  %2\n").arg(displayName(design, circuit.id), billingText(guide));
            for (int i = 0; i < guide.steps.size(); ++i) {
                const CircuitStep& step = guide.steps[i];
                text += QStringLiteral("  %1. %2: %3%4\n").arg(i + 1).arg(stepTitle(step.kind), stepStateText(step), step.state == StepState::Done || step.state == StepState::Waiting ? QString() : QStringLiteral(" (%1)").arg(actorText(step.actor)));
                for (const QString& missing : step.missing)
                    text += QStringLiteral("     – %1\n").arg(missing);
            }
        }
    }
    return text;
}
