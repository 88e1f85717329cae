// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/rules/report.h"
#include "model/scripting/host_process.h"
#include <QObject>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>

/// Asks an organisation's own rules in their helper process, from a thread of its own, and joins what they find to the report of
/// the built-in rules. The latest design wins: a run for an older one is stopped.
class OwnRulesRunner : public QObject
{
    Q_OBJECT
public:
    explicit OwnRulesRunner(RuleHost host = RuleHost::ownProgram(), QObject* parent = nullptr);
    ~OwnRulesRunner() override;

    /// Files and folders of rules (docs/OWN-RULES.md); none: nothing is asked. They are read again at each run.
    void setPaths(const QStringList& paths);
    const QStringList& paths() const { return m_paths; }

    /// Asks them about a design; `report` is what the built-in rules say of it.
    void ask(std::shared_ptr<const Analysis> analysis, std::shared_ptr<const Report> report);
    /// Another document: what was found in the one before does not stay until the rules have answered.
    void forget();
    bool isAsking() const { return m_answered != m_asked; }

    /// The report with what is known so far: of the same design, or of an older one as far as its objects are still there, so
    /// that nothing blinks while the rules are asked. From any thread.
    std::shared_ptr<const Report> joined(const std::shared_ptr<const Report>& report) const;

signals:
    /// The report that was given last, with what the rules say of its design.
    void answered(std::shared_ptr<const Report> joined);

private:
    struct Question { std::shared_ptr<const Analysis> analysis; std::shared_ptr<const Report> report; QStringList paths; quint64 number = 0; };
    void work(std::stop_token stop);
    void answer(const Question& question, std::stop_token running);
    void accept(const std::shared_ptr<const Report>& joined, quint64 number);

    const RuleHost m_host;
    QStringList m_paths;
    std::shared_ptr<const Analysis> m_analysis;
    std::shared_ptr<const Report> m_report;
    quint64 m_asked = 0;
    quint64 m_answered = 0;

    mutable std::mutex m_mutex;                  // guards the four below
    std::condition_variable_any m_wake;
    std::optional<Question> m_next;
    std::stop_source m_running;
    OtherFindings m_known;                       // the latest answer
    std::jthread m_worker;                       // last: ends before what it uses
};
