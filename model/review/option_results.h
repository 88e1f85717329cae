// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/analysis/cost.h"
#include "model/analysis/failures.h"
#include "model/analysis/resiliency_index.h"
#include "model/design/project.h"
#include "model/review/requirement_check.h"
#include "model/rules/report.h"

/// All that a review says of one option: what the live panel shows of it, made in one go.
struct OptionResults
{
    Analysis analysis;                           ///< with the findings that cap its grades (gradedBy)
    Report report;
    FailureTable failures;                       ///< single ones
    Cost cost;
    QList<ResiliencyIndex> resiliency;           ///< forecasts, of each ExpressRoute gateway
    QList<RequirementVerdict> requirements;      ///< in the order of the project's

    const Design& option() const { return analysis.design; }
};

/// What results depend on beside the option.
struct ReviewInputs
{
    const Catalogue& catalogue;                  ///< outlives the results
    const PriceList& prices;
    QString currency;                            ///< ISO 4217
    QDate day;                                   ///< on which rules look at waivers and dates
    QList<DesignRequirement> requirements;
};

/// The inputs of a project: its requirements, and its currency or else that of Azure's price lists. `prices` null: those of the catalogue.
ReviewInputs reviewInputs(const Project& project, const Catalogue& catalogue, QDate day, const PriceList* prices = nullptr);

/// Pure; from any thread. Nothing when stopped. `analysis`: figures of the option that are known already.
std::optional<OptionResults> resultsOf(const Design& option, const ReviewInputs& inputs, std::stop_token stop = {}, const Analysis* analysis = nullptr);
