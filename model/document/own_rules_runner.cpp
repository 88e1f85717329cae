// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/document/own_rules_runner.h"
#include "model/analysis/analysis.h"
#include "model/document/guarded.h"
#include "model/scripting/own_findings.h"
#include <algorithm>
#include <chrono>

namespace {
/// A process for each step of a drag would be a waste.
constexpr std::chrono::milliseconds pauseBeforeAsking{250};

/// Sleeps; ends early when stopped.
void pauseUnlessStopped(std::stop_token stop)
{
    std::mutex mutex;
    std::condition_variable_any wake;
    std::unique_lock lock(mutex);
    wake.wait_for(lock, stop, pauseBeforeAsking, [] { return false; });
}
}

OwnRulesRunner::OwnRulesRunner(RuleHost host, QObject* parent) : QObject(parent), m_host(std::move(host)), m_worker([this](std::stop_token stop) { work(stop); }) {}

OwnRulesRunner::~OwnRulesRunner()
{
    m_worker.request_stop();
    const std::lock_guard lock(m_mutex);
    m_running.request_stop();
}

void OwnRulesRunner::setPaths(const QStringList& paths)
{
    m_paths = paths;
    if (m_report)
        ask(m_analysis, m_report);
}

void OwnRulesRunner::ask(std::shared_ptr<const Analysis> analysis, std::shared_ptr<const Report> report)
{
    m_analysis = std::move(analysis);
    m_report = std::move(report);
    {
        const std::lock_guard lock(m_mutex);
        if (m_paths.isEmpty() && m_known.rules.isEmpty() && m_known.findings.empty() && !isAsking())
            return;
        m_next = Question{m_analysis, m_report, m_paths, ++m_asked};
        m_running.request_stop();
    }
    m_wake.notify_one();
}

void OwnRulesRunner::forget()
{
    const std::lock_guard lock(m_mutex);
    m_running.request_stop();
    m_known = {};
}

std::shared_ptr<const Report> OwnRulesRunner::joined(const std::shared_ptr<const Report>& report) const
{
    OtherFindings known;
    {
        const std::lock_guard lock(m_mutex);
        known = m_known;
    }
    std::erase_if(known.findings, [&](const Finding& finding) {
        return finding.rule != ownRuleProblem() && !std::all_of(finding.objects.begin(), finding.objects.end(), [&](const ObjectId& id) { return report->design.contains(id); });
    });
    return known.rules.isEmpty() && known.findings.empty() ? report : std::make_shared<const Report>(withFindings(*report, known));
}

void OwnRulesRunner::work(std::stop_token stop)
{
    while (!stop.stop_requested()) {
        Question question;
        std::stop_token running;
        {
            std::unique_lock lock(m_mutex);
            if (!m_wake.wait(lock, stop, [this] { return m_next.has_value(); }) || stop.stop_requested())
                return;
            question = *std::exchange(m_next, std::nullopt);
            m_running = std::stop_source();
            running = m_running.get_token();
        }
        if (!question.paths.isEmpty())
            pauseUnlessStopped(running);
        if (!running.stop_requested())
            answer(question, running);
    }
}

void OwnRulesRunner::answer(const Question& question, std::stop_token running)
{
    OwnFindings own;
    const QString problem = whatFailed([&] {
        if (question.paths.isEmpty()) {
            own.isComplete = true;
        } else if (const auto files = readOwnRules(question.paths)) {
            own = ownFindings(*question.analysis, *files, m_host, {}, running);
        } else {
            own.findings.push_back(ownRuleProblemFinding(question.analysis->design, {}, files.error().message));
            own.isComplete = true;
        }
    });
    if (!problem.isEmpty()) {
        own.findings = {ownRuleProblemFinding(question.analysis->design, {}, problem)};
        own.isComplete = true;
    }
    if (!own.isComplete || running.stop_requested())
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_known = std::move(own);
    }
    const std::shared_ptr<const Report> report = joined(question.report);
    QMetaObject::invokeMethod(this, [this, report, number = question.number] { accept(report, number); }, Qt::QueuedConnection);
}

void OwnRulesRunner::accept(const std::shared_ptr<const Report>& joined, quint64 number)
{
    if (number != m_asked)
        return;                                  // a later design is asked about
    m_answered = number;
    emit answered(joined);
}
