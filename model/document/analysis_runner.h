// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/document/document.h"
#include "model/document/own_rules_runner.h"
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <vector>

struct Analysis;
struct FailureTable;
struct Report;

/// Analyses the document's design on one worker thread: first its figures, then what the rules say, then what every single
/// failure does. The latest design wins: a run for an older one is stopped.
class AnalysisRunner : public QObject
{
    Q_OBJECT
public:
    /// From a design to its figures; `previous` is the analysis before, null at first. A stopped one is not complete.
    using Analyse = std::function<std::shared_ptr<const Analysis>(const Design& design, const std::shared_ptr<const Analysis>& previous, std::stop_token stop)>;

    /// Another `analyse` than the real one is for tests.
    explicit AnalysisRunner(Document& document, QObject* parent = nullptr, Analyse analyse = {}, RuleHost ownRulesHost = RuleHost::ownProgram());
    ~AnalysisRunner() override;

    std::shared_ptr<const Analysis> latest() const { return m_latest; }      ///< null before the first result
    bool isCurrent() const { return m_latest && m_finished == m_requested; } ///< latest() belongs to the shown design
    /// What the rules say of the design of latest(), and of its waivers as of the day of the run. While it is made that of the
    /// design before; null before the first.
    std::shared_ptr<const Report> latestReport() const { return m_report; }
    bool isReportCurrent() const { return m_report && m_checked == m_requested; }
    /// The organisation's own rules. What they say joins latestReport() when they have answered, and checked() comes once more.
    OwnRulesRunner& ownRules() { return m_ownRules; }
    const OwnRulesRunner& ownRules() const { return m_ownRules; }
    /// The single failures of latest(); null until they are known.
    std::shared_ptr<const FailureTable> latestFailures() const { return m_failures; }
    /// Why the figures of the shown design cannot be computed: latest() stays that of a design before, and the next edit tries
    /// again. Empty while nothing has gone wrong.
    const QString& problem() const { return m_problem; }
    double milliseconds() const { return m_milliseconds; }                   ///< of the latest run, on the worker
    bool waitUntilCurrent(int timeoutMilliseconds);                          ///< spins an event loop; for tests and exports
    bool waitForReport(int timeoutMilliseconds);                             ///< the same, until latestReport() belongs to the shown design
    bool waitForOwnRules(int timeoutMilliseconds);                           ///< the same, until the own rules have answered too
    bool waitForFailures(int timeoutMilliseconds);                           ///< the same, until latestFailures() belong to the shown design too

signals:
    void started();
    void finished();
    void failed();                                                           ///< problem() says why; neither of the other two comes
    void checked();                                                          ///< after finished(): latestReport() is new
    void failuresFinished();                                                 ///< after finished(); not when a later edit came between

private:
    void request();
    void fail(const QString& problem, quint64 number);
    void work(std::stop_token stop);
    void accept(std::shared_ptr<const Analysis> analysis, quint64 number, double milliseconds);
    void acceptReport(std::shared_ptr<const Report> report, std::shared_ptr<const Report> joined, quint64 number);
    void showReport(std::shared_ptr<const Report> report);
    void acceptFailures(std::shared_ptr<const FailureTable> failures, quint64 number);
    bool waitFor(void (AnalysisRunner::*signal)(), const std::function<bool()>& isReached, int timeoutMilliseconds);

    Document& m_document;
    const Analyse m_analyse;
    OwnRulesRunner m_ownRules;
    QString m_problem;
    std::shared_ptr<const Analysis> m_latest;
    std::shared_ptr<const Report> m_report;
    std::shared_ptr<const FailureTable> m_failures;
    double m_milliseconds = 0;
    quint64 m_requested = 0;
    quint64 m_finished = 0;
    quint64 m_checked = 0;

    std::mutex m_mutex;                                                      // guards the five below
    std::condition_variable_any m_wake;
    std::optional<Design> m_next;
    const Catalogue* m_nextCatalogue = nullptr;
    quint64 m_nextNumber = 0;
    std::vector<std::shared_ptr<const void>> m_retired;                      // let go on the worker: they hold many texts
    std::stop_source m_running;
    std::jthread m_worker;                                                   // last: ends before what it uses
};
