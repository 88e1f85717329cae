// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QObject>
#ifndef Q_MOC_RUN                                        // Qt 6.4's moc cannot read <compare>
#include "model/analysis/failures.h"
#include <atomic>
#include <memory>
#include <thread>
#endif

class QTimer;

/// Computes all double failures of an analysis on a thread of its own, when asked; tells how far it is, and stops promptly.
class DoubleFailures : public QObject
{
    Q_OBJECT
public:
    explicit DoubleFailures(QObject* parent = nullptr);
    ~DoubleFailures() override;

    void start(std::shared_ptr<const Analysis> analysis);        ///< gives up what is under way
    void cancel();
    bool isRunning() const { return m_isRunning; }
    std::shared_ptr<const Analysis> analysis() const { return m_analysis; }      ///< of the latest start
    std::shared_ptr<const FailureTable> table() const { return m_table; }        ///< null before the end
    const QString& problem() const { return m_problem; }         ///< why the latest start came to nothing

signals:
    void progressed(double share);               ///< 0 … 1
    void finished();                             ///< table() is there, or problem() says why not

private:
    std::shared_ptr<const Analysis> m_analysis;
    std::shared_ptr<const FailureTable> m_table;
    QString m_problem;
    QTimer* m_clock;
    std::shared_ptr<std::atomic<double>> m_progress;
    quint64 m_number = 0;
    bool m_isRunning = false;
    std::jthread m_worker;
};
