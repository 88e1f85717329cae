// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/analysis/cost.h"
#include "model/design/design_requirement.h"
#include <stop_token>

/// Unknown: a figure that it asks for cannot be computed, or an end is not in the option. Unknown is not met.
enum class RequirementState { Met, Unmet, Unknown };

/// One clause of a requirement and what the option has.
struct ClauseVerdict
{
    QString key;                                 ///< of the field that asks for it: "mbpsToAzure", "keeps"
    QString asked;                               ///< "≥ 1 Gbps to Azure", translated
    QString actual;                              ///< "500 Mbps", translated; "unknown"
    RequirementState state = RequirementState::Unknown;
    QString why;                                 ///< what decides it, or why it is unknown; one sentence, translated; may be empty
    std::optional<FigureKey> figure;             ///< what "Why?" explains; nothing: there is no such figure
    QList<ObjectId> objects;                     ///< what decides it, to be shown on the canvas
};

struct RequirementVerdict
{
    ObjectId requirement;
    QString name;                                ///< of the requirement, else its two ends, else "Whole design"
    RequirementState state = RequirementState::Unknown;  ///< Unmet when a clause is, else Unknown when one is, else Met
    QList<ClauseVerdict> clauses;
};

/// What an option makes of the requirements, in their order. Stopped, it is of no use: discard it.
QList<RequirementVerdict> checkRequirements(const QList<DesignRequirement>& requirements, const Analysis& analysis, const Cost& cost, std::stop_token stop = {});

/// The word in JSON: "met", "unmet", "unknown".
QString stateName(RequirementState state);

/// "≥ 1 Gbps to Azure: 500 Mbps. Limited by Circuit 1: circuit bandwidth.", translated.
QString toText(const ClauseVerdict& clause);

/// How many of them are met.
int countMet(const QList<RequirementVerdict>& requirements);
