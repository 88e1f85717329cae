// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/document/document.h"
#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <vector>

struct Analysis;

/// Analyses the document's design on one worker thread. The latest design wins: a run for an older one is stopped.
class AnalysisRunner : public QObject
{
    Q_OBJECT
public:
    explicit AnalysisRunner(Document& document, QObject* parent = nullptr);
    ~AnalysisRunner() override;

    std::shared_ptr<const Analysis> latest() const { return m_latest; }      ///< null before the first result
    bool isCurrent() const { return m_latest && m_finished == m_requested; } ///< latest() belongs to the shown design
    double milliseconds() const { return m_milliseconds; }                   ///< of the latest run, on the worker
    bool waitUntilCurrent(int timeoutMilliseconds);                          ///< spins an event loop; for tests and exports

signals:
    void started();
    void finished();

private:
    void request();
    void work(std::stop_token stop);
    void accept(std::shared_ptr<const Analysis> analysis, quint64 number, double milliseconds);

    Document& m_document;
    std::shared_ptr<const Analysis> m_latest;
    double m_milliseconds = 0;
    quint64 m_requested = 0;
    quint64 m_finished = 0;

    std::mutex m_mutex;                                                      // guards the four below
    std::condition_variable_any m_wake;
    std::optional<Design> m_next;
    quint64 m_nextNumber = 0;
    std::vector<std::shared_ptr<const Analysis>> m_retired;                  // let go on the worker: they hold many texts
    std::stop_source m_running;
    std::jthread m_worker;                                                   // last: ends before what it uses
};
