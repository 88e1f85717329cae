// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/requirements/live_requirements.h"
#include "model/document/analysis_runner.h"
#include "model/document/costs.h"
#include "model/rules/verdict.h"
#include "views/panels/latest_job.h"
#include <QEventLoop>
#include <QTimer>

LiveRequirements::LiveRequirements(Document& document, AnalysisRunner& runner, Costs& costs, QObject* parent)
    : QObject(parent), m_document(document), m_runner(runner), m_costs(costs), m_job(new LatestJob(this))
{
    connect(&runner, &AnalysisRunner::started, this, [this] {
        m_job->cancel();
        m_isAsked = false;
        emit changed();
    });
    connect(&runner, &AnalysisRunner::checked, this, &LiveRequirements::ask);
    connect(&costs, &Costs::changed, this, &LiveRequirements::ask);
    connect(&document, &Document::reset, this, [this] { take({}, {}); });
    ask();
}

bool LiveRequirements::isCurrent() const
{
    return m_isAsked && !m_job->isRunning() && m_runner.isReportCurrent();
}

void LiveRequirements::ask()
{
    const auto analysis = m_runner.latest();
    const auto report = m_runner.latestReport();
    if (!analysis || !m_runner.isReportCurrent())
        return;                                          // asked again when the rules have answered
    m_isAsked = true;
    const QList<DesignRequirement> requirements = m_document.project().requirements;
    if (requirements.isEmpty()) {
        m_job->cancel();
        take({}, {});
        return;
    }
    m_job->ask([this, analysis, report, requirements, prices = m_costs.prices(), currency = m_costs.currency()](std::stop_token stop) {
        const Analysis graded = gradedBy(*report, *analysis);
        const QList<RequirementVerdict> verdicts = checkRequirements(requirements, graded, costOf(graded, prices, currency), stop);
        return LatestJob::Answer([this, requirements, verdicts] { take(requirements, verdicts); });
    });
}

void LiveRequirements::take(const QList<DesignRequirement>& requirements, const QList<RequirementVerdict>& verdicts)
{
    m_requirements = requirements;
    m_verdicts = verdicts;
    emit changed();
}

bool LiveRequirements::wait(int timeoutMilliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(timeoutMilliseconds, &loop, &QEventLoop::quit);
    const QMetaObject::Connection watch = connect(this, &LiveRequirements::changed, &loop, [&] {
        if (isCurrent())
            loop.quit();
    });
    if (!isCurrent())
        loop.exec();
    disconnect(watch);
    return isCurrent();
}
