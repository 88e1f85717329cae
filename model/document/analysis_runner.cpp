// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/document/analysis_runner.h"
#include "model/analysis/analysis.h"
#include "model/analysis/failures.h"
#include "model/document/guarded.h"
#include "model/rules/report.h"
#include "model/rules/verdict.h"
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

namespace {
/// What an earlier analysis found holds only with the same catalogue.
std::shared_ptr<const Analysis> analysed(const Design& design, const Catalogue& catalogue, const std::shared_ptr<const Analysis>& previous, std::stop_token stop)
{
    return std::make_shared<const Analysis>(previous && previous->catalogue == &catalogue ? ::analyse(design, *previous, stop) : ::analyse(design, catalogue, stop));
}

/// The analysis itself where the report caps the same; else, which is rare, the same figures with other grades.
std::shared_ptr<const Analysis> regraded(const Report& report, const std::shared_ptr<const Analysis>& analysis)
{
    return openSecurityErrors(report) == analysis->openSecurityErrors ? analysis : std::make_shared<const Analysis>(gradedBy(report, *analysis));
}
}

AnalysisRunner::AnalysisRunner(Document& document, QObject* parent, Analyse analyse, RuleHost ownRulesHost)
    : QObject(parent), m_document(document), m_analyse(std::move(analyse)), m_ownRules(std::move(ownRulesHost)), m_worker([this](std::stop_token stop) { work(stop); })
{
    connect(&document, &Document::changed, this, &AnalysisRunner::request);
    connect(&document, &Document::reset, this, &AnalysisRunner::request);
    connect(&document, &Document::reset, &m_ownRules, &OwnRulesRunner::forget);
    connect(&document, &Document::catalogueChanged, this, &AnalysisRunner::request);
    connect(&m_ownRules, &OwnRulesRunner::answered, this, [this](const std::shared_ptr<const Report>& joined) {
        if (m_checked != m_finished)                     // a later design's report is on its way
            return;
        if (const auto graded = regraded(*joined, m_latest); graded != m_latest)
            accept(graded, m_finished, m_milliseconds);
        showReport(joined);
    });
    request();
}

AnalysisRunner::~AnalysisRunner()
{
    m_worker.request_stop();
    const std::lock_guard lock(m_mutex);
    m_running.request_stop();
}

void AnalysisRunner::request()
{
    {
        const std::lock_guard lock(m_mutex);
        m_next = m_document.design();
        m_nextCatalogue = &m_document.catalogue();
        m_nextNumber = ++m_requested;
        m_running.request_stop();
    }
    m_problem.clear();
    m_wake.notify_one();
    emit started();
}

void AnalysisRunner::work(std::stop_token stop)
{
    std::shared_ptr<const Analysis> previous;            // the latest whole one: the next takes over what still holds
    std::shared_ptr<const FailureTable> failures;        // of `previous`
    std::shared_ptr<const Report> report;                // the latest whole one, likewise
    while (!stop.stop_requested()) {
        Design design;
        const Catalogue* catalogue = nullptr;
        quint64 number = 0;
        std::stop_token running;
        {
            std::unique_lock lock(m_mutex);
            if (!m_wake.wait(lock, stop, [this] { return m_next.has_value() || !m_retired.empty(); }) || stop.stop_requested())
                return;                                  // a run begun now would not see the end's m_running.request_stop()
            if (!m_next) {
                const auto retired = std::exchange(m_retired, {});
                lock.unlock();
                continue;                                // they end here, outside the lock
            }
            design = *std::exchange(m_next, std::nullopt);
            catalogue = m_nextCatalogue;
            number = m_nextNumber;
            m_running = std::stop_source();
            running = m_running.get_token();
        }
        QElapsedTimer clock;
        clock.start();
        std::shared_ptr<const Analysis> analysis;
        if (const QString problem = whatFailed([&] { analysis = m_analyse ? m_analyse(design, previous, running) : analysed(design, *catalogue, previous, running); }); !problem.isEmpty()) {
            QMetaObject::invokeMethod(this, [this, problem, number] { fail(problem, number); }, Qt::QueuedConnection);
            continue;
        }
        const double milliseconds = static_cast<double>(clock.nsecsElapsed()) / 1e6;
        if (!analysis->isComplete)
            continue;                                    // a later design is waiting
        if (!previous || !analysis->sharesFiguresWith(*previous))
            failures = nullptr;
        previous = analysis;
        if (running.stop_requested())
            continue;
        QMetaObject::invokeMethod(this, [this, analysis, number, milliseconds] { accept(analysis, number, milliseconds); }, Qt::QueuedConnection);
        std::shared_ptr<const Report> next;
        if (const QString problem = whatFailed([&] { next = std::make_shared<const Report>(checkRules(*analysis, QDate::currentDate(), report.get(), running)); }); !problem.isEmpty())
            QMetaObject::invokeMethod(this, [this, problem, number] { fail(problem, number); }, Qt::QueuedConnection);
        if (next && next->isComplete) {
            report = std::move(next);
            const std::shared_ptr<const Report> joined = m_ownRules.joined(report);
            if (const auto graded = regraded(*joined, analysis); graded != analysis) {
                previous = analysis = graded;
                QMetaObject::invokeMethod(this, [this, analysis, number, milliseconds] { accept(analysis, number, milliseconds); }, Qt::QueuedConnection);
            }
            QMetaObject::invokeMethod(this, [this, report, joined, number] { acceptReport(report, joined, number); }, Qt::QueuedConnection);
        }
        if (!failures) {
            const QString problem = whatFailed([&] { failures = std::make_shared<const FailureTable>(singleFailures(*analysis, running)); });
            if (!problem.isEmpty())
                QMetaObject::invokeMethod(this, [this, problem, number] { fail(problem, number); }, Qt::QueuedConnection);
            if (failures && !failures->isComplete)
                failures = nullptr;
        }
        if (failures)
            QMetaObject::invokeMethod(this, [this, failures, number] { acceptFailures(failures, number); }, Qt::QueuedConnection);
    }
}

void AnalysisRunner::fail(const QString& problem, quint64 number)
{
    if (number != m_requested)
        return;                                          // a later design may do
    m_problem = problem;
    emit failed();
}

void AnalysisRunner::accept(std::shared_ptr<const Analysis> analysis, quint64 number, double milliseconds)
{
    if (number < m_finished)                             // equal: the same once more, graded by its findings
        return;
    if (m_latest && !analysis->sharesFiguresWith(*m_latest))
        m_failures = nullptr;
    std::shared_ptr<const Analysis> old = std::exchange(m_latest, std::move(analysis));
    m_finished = number;
    m_milliseconds = milliseconds;
    emit finished();                                     // all who held the old result take the new one
    {
        const std::lock_guard lock(m_mutex);
        m_retired.push_back(std::move(old));
    }
    m_wake.notify_one();
}

void AnalysisRunner::acceptReport(std::shared_ptr<const Report> report, std::shared_ptr<const Report> joined, quint64 number)
{
    if (number != m_finished)
        return;
    m_checked = number;
    m_ownRules.ask(m_latest, std::move(report));
    showReport(std::move(joined));
}

void AnalysisRunner::showReport(std::shared_ptr<const Report> report)
{
    std::shared_ptr<const Report> old = std::exchange(m_report, std::move(report));
    emit checked();
    {
        const std::lock_guard lock(m_mutex);
        m_retired.push_back(std::move(old));
    }
    m_wake.notify_one();
}

void AnalysisRunner::acceptFailures(std::shared_ptr<const FailureTable> failures, quint64 number)
{
    if (number != m_finished)
        return;
    m_failures = std::move(failures);
    emit failuresFinished();
}

bool AnalysisRunner::waitFor(void (AnalysisRunner::*signal)(), const std::function<bool()>& isReached, int timeoutMilliseconds)
{
    if (isReached() || !m_problem.isEmpty())
        return isReached();
    QEventLoop loop;
    connect(this, &AnalysisRunner::failed, &loop, &QEventLoop::quit);
    connect(this, signal, &loop, [&] {
        if (isReached())
            loop.quit();
    });
    QTimer::singleShot(timeoutMilliseconds, &loop, &QEventLoop::quit);
    loop.exec();
    return isReached();
}

bool AnalysisRunner::waitUntilCurrent(int timeoutMilliseconds)
{
    return waitFor(&AnalysisRunner::finished, [this] { return isCurrent(); }, timeoutMilliseconds);
}

bool AnalysisRunner::waitForReport(int timeoutMilliseconds)
{
    return waitFor(&AnalysisRunner::checked, [this] { return isReportCurrent(); }, timeoutMilliseconds);
}

bool AnalysisRunner::waitForOwnRules(int timeoutMilliseconds)
{
    return waitFor(&AnalysisRunner::checked, [this] { return isReportCurrent() && !m_ownRules.isAsking(); }, timeoutMilliseconds);
}

bool AnalysisRunner::waitForFailures(int timeoutMilliseconds)
{
    return waitFor(&AnalysisRunner::failuresFinished, [this] { return isCurrent() && m_failures; }, timeoutMilliseconds);
}
