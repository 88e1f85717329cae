// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QObject>
#ifndef Q_MOC_RUN                                        // Qt 6.4's moc cannot read <stop_token>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#endif

/// One job at a time on a thread of its own: the latest wins, an older one is asked to stop and its answer is dropped.
class LatestJob : public QObject
{
    Q_OBJECT
public:
    /// Runs on the GUI thread.
    using Answer = std::function<void()>;
    /// Runs on the worker, with what it needs captured by value. When told to stop it may return anything.
    using Job = std::function<Answer(std::stop_token stop)>;

    explicit LatestJob(QObject* parent = nullptr);
    ~LatestJob() override;

    void ask(Job job);
    void cancel();
    bool isRunning() const { return m_asked != m_answered; }

signals:
    void failed(const QString& problem);                 ///< in place of the answer to the latest

private:
    void work(std::stop_token stop);
    quint64 m_asked = 0;
    quint64 m_answered = 0;

    std::mutex m_mutex;                                  // guards the three below
    std::condition_variable_any m_wake;
    std::optional<Job> m_next;
    quint64 m_nextNumber = 0;
    std::stop_source m_running;
    std::jthread m_worker;                               // last: ends before what it uses
};
