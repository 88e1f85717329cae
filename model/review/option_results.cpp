// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/review/option_results.h"
#include "model/rules/verdict.h"

ReviewInputs reviewInputs(const Project& project, const Catalogue& catalogue, QDate day, const PriceList* prices)
{
    return {catalogue, prices ? *prices : catalogue.prices(), project.currency.isEmpty() ? defaultCurrency : project.currency, day, project.requirements};
}

std::optional<OptionResults> resultsOf(const Design& option, const ReviewInputs& inputs, std::stop_token stop, const Analysis* analysis)
{
    OptionResults results;
    results.analysis = analysis ? *analysis : analyse(option, inputs.catalogue, stop);
    if (!results.analysis.isComplete)
        return {};
    results.report = checkRules(results.analysis, inputs.day, nullptr, stop);
    if (!results.report.isComplete)
        return {};
    results.analysis = gradedBy(results.report, std::move(results.analysis));
    results.failures = singleFailures(results.analysis, stop);
    if (!results.failures.isComplete)
        return {};
    results.cost = costOf(results.analysis, inputs.prices, inputs.currency);
    results.resiliency = resiliencyIndexes(results.analysis);
    results.requirements = checkRequirements(inputs.requirements, results.analysis, results.cost, stop);
    if (stop.stop_requested())
        return {};
    return results;
}
