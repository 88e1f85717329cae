// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/compare/live_comparison.h"
#include "model/document/costs.h"
#include "model/document/document.h"

LiveComparison::LiveComparison(Document& document, Costs& costs, QObject* parent)
    : QObject(parent), m_document(document), m_costs(costs), m_job(new LatestJob(this))
{
    connect(&costs, &Costs::changed, this, [this] {
        m_kept.clear();                          // other prices
        m_isCurrent = false;
        emit changed();
    });
}

QStringList LiveComparison::chosen() const
{
    QStringList options;
    for (const Design& option : m_document.project().options)
        if ((m_chosen.isEmpty() || m_chosen.contains(option.id)) && options.size() < mostOptions)
            options << option.id;
    return options;
}

void LiveComparison::setChosen(const QStringList& options)
{
    m_chosen = options;
    refresh();
}

QString LiveComparison::baseline() const
{
    const QStringList options = chosen();
    return options.contains(m_baseline) ? m_baseline : options.value(0);
}

void LiveComparison::setBaseline(const QString& option)
{
    m_baseline = option;
    if (m_isCurrent && !m_results.isEmpty()) {
        m_comparison = compare(m_results, {std::max<qsizetype>(chosen().indexOf(baseline()), 0), ComparisonOptions().most});
        emit changed();
    }
}

void LiveComparison::refresh()
{
    const Project project = m_document.project();
    const QStringList options = chosen();
    QList<Design> designs;
    QList<std::shared_ptr<const OptionResults>> known;
    bool isAllKnown = true;
    for (const QString& id : options) {
        const Design& design = project.options[project.indexOf(id)];
        const auto kept = m_kept.constFind(id);
        const bool isKnown = kept != m_kept.constEnd() && kept->catalogue == &m_document.catalogue() && kept->requirements == project.requirements && kept->results->option().sharesAllRowsWith(design)
            && kept->results->option().name == design.name && kept->results->report.day == QDate::currentDate();
        designs << design;
        known << (isKnown ? kept->results : nullptr);
        isAllKnown = isAllKnown && isKnown;
    }
    if (isAllKnown) {
        m_job->cancel();
        return take(known, options, project.requirements);
    }
    if (m_isCurrent) {
        m_isCurrent = false;
        emit changed();
    }
    // What is worked on is copied: prices may be others when it runs.
    m_job->ask([this, options, designs, known, prices = m_costs.prices(), currency = m_costs.currency(), requirements = project.requirements, &catalogue = m_document.catalogue(), day = QDate::currentDate()](std::stop_token stop) -> LatestJob::Answer {
        const ReviewInputs inputs{catalogue, prices, currency, day, requirements};
        QList<std::shared_ptr<const OptionResults>> results = known;
        for (qsizetype i = 0; i < designs.size(); ++i) {
            if (results[i])
                continue;
            auto one = resultsOf(designs[i], inputs, stop);
            if (!one)
                return [] {};
            results[i] = std::make_shared<const OptionResults>(std::move(*one));
        }
        return [this, results, options, requirements] { take(results, options, requirements); };
    });
}

void LiveComparison::take(const QList<std::shared_ptr<const OptionResults>>& results, const QStringList& options, const ListOf<DesignRequirement>& requirements)
{
    for (qsizetype i = 0; i < results.size(); ++i)
        m_kept.insert(options[i], {requirements, results[i]->analysis.catalogue, results[i]});
    m_results = results;
    m_comparison = results.isEmpty() ? Comparison() : compare(results, {std::max<qsizetype>(options.indexOf(baseline()), 0), ComparisonOptions().most});
    m_isCurrent = true;
    emit changed();
}
