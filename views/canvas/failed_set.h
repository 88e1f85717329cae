// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "views/canvas/failure_view.h"
#include <QObject>
#include <QStringList>
#ifndef Q_MOC_RUN                                        // Qt 6.4's moc cannot read <compare>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#endif

class AnalysisRunner;

/// What is failed on the desk, as one plays "what if": components by name, so that the set outlives edits. The design does
/// not know of it. Its effect is computed on a thread of its own; the latest question wins.
class FailedSet : public QObject
{
    Q_OBJECT
public:
    explicit FailedSet(AnalysisRunner& runner, QObject* parent = nullptr);
    ~FailedSet() override;

    const QStringList& failed() const { return m_failed; }       ///< Component::name, in the order of failing
    void setFailed(const QStringList& components);               ///< names that are no component are left out
    void toggle(const QString& component);
    void healAll() { setFailed({}); }

    /// Shows others in place of the failed for a while, as under the mouse; an empty list ends it.
    void preview(const QStringList& components);
    const QStringList& previewed() const { return m_previewed; }

    /// What is to be shown now, the latest that is computed.
    const FailureView& shown() const { return m_shown; }
    bool isShownCurrent() const { return m_asked == m_answered; }
    bool waitUntilShown(int timeoutMilliseconds);                ///< spins an event loop; for tests

    QStringList componentNames(const ObjectId& object) const;    ///< that an object stands for
    QString label(const QString& component) const;

signals:
    void failedChanged();
    void shownChanged();

private:
    struct Question { std::shared_ptr<const Analysis> analysis; std::vector<int> components; quint64 number = 0; };
    void follow();
    void ask();
    void answer(const FailureView& view, quint64 number);
    void show(const FailureView& view);
    void work(std::stop_token stop);

    AnalysisRunner& m_runner;
    QStringList m_failed;
    QStringList m_previewed;
    FailureView m_shown;
    std::optional<FailureView> m_ofFailed;               // kept while another is previewed
    quint64 m_asked = 0;
    quint64 m_answered = 0;

    std::mutex m_mutex;                                  // guards the question
    std::condition_variable_any m_wake;
    std::optional<Question> m_question;
    std::jthread m_worker;                               // last: ends before what it uses
};
