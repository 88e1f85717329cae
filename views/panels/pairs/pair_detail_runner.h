// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QHash>
#include <QObject>
#ifndef Q_MOC_RUN                                        // Qt 6.4's moc cannot read <compare>
#include "model/analysis/analysis.h"
#include "model/analysis/capacity_curve.h"
#include "model/analysis/downtime.h"
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>
#endif

/// What is told of a pair only when somebody looks at it. Each part is there as soon as it is computed.
struct PairDetail
{
    std::optional<QList<ComponentShare>> shares;
    std::optional<QList<std::pair<int, int>>> cutPairs;
    std::shared_ptr<const CapacityCurve> capacity;
    std::shared_ptr<const DowntimeDistribution> downtime;

    bool isComplete() const { return shares && cutPairs && capacity && downtime; }
};

/// Computes the details of one pair at a time on a worker. The latest question wins: the work for another pair or an older
/// analysis is stopped. Answers are kept until the analysis is another.
class PairDetailRunner : public QObject
{
    Q_OBJECT
public:
    explicit PairDetailRunner(QObject* parent = nullptr);
    ~PairDetailRunner() override;

    /// Asks for a pair. What is known of it already is there at once.
    void ask(std::shared_ptr<const Analysis> analysis, const ObjectId& from, const ObjectId& to);
    /// Nobody looks any more: the work stops, and what was kept goes.
    void forget();
    /// Of the pair asked for last, as far as it is known.
    const PairDetail& detail() const { return m_detail; }

signals:
    void arrived();                                      ///< another part of the pair asked for last

private:
    struct Question
    {
        std::shared_ptr<const Analysis> analysis;
        const PairResult* pair = nullptr;
        PairDetail known;
        quint64 number = 0;
    };
    void work(std::stop_token stop);
    void post(const PairDetail& detail, quint64 number);

    std::shared_ptr<const Analysis> m_analysis;
    QString m_key;
    PairDetail m_detail;
    QHash<QString, PairDetail> m_kept;                   // of m_analysis
    quint64 m_number = 0;

    std::mutex m_mutex;                                  // guards the two below
    std::condition_variable_any m_wake;
    std::optional<Question> m_next;
    std::stop_source m_running;
    std::jthread m_worker;                               // last: ends before what it uses
};
