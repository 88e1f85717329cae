// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/failures/double_failures.h"
#include "model/document/guarded.h"
#include <QTimer>

DoubleFailures::DoubleFailures(QObject* parent) : QObject(parent), m_clock(new QTimer(this)), m_progress(std::make_shared<std::atomic<double>>(0))
{
    m_clock->setInterval(40);
    connect(m_clock, &QTimer::timeout, this, [this] { emit progressed(m_progress->load()); });
}

DoubleFailures::~DoubleFailures()
{
    m_worker.request_stop();
}

void DoubleFailures::start(std::shared_ptr<const Analysis> analysis)
{
    m_worker.request_stop();                             // what runs is joined below, and stops within milliseconds
    m_table.reset();
    m_problem.clear();
    m_analysis = analysis;
    m_progress = std::make_shared<std::atomic<double>>(0);
    m_isRunning = true;
    m_clock->start();
    m_worker = std::jthread([this, analysis, progress = m_progress, number = ++m_number](std::stop_token stop) {
        std::shared_ptr<const FailureTable> table;
        const QString problem = whatFailed([&] { table = std::make_shared<const FailureTable>(doubleFailures(*analysis, stop, [&](double share) { progress->store(share); })); });
        if ((table && !table->isComplete) || stop.stop_requested())
            return;
        QMetaObject::invokeMethod(this, [this, table, problem, number] {
            if (number != m_number || !m_isRunning)
                return;
            m_isRunning = false;
            m_clock->stop();
            m_table = table;
            m_problem = problem;
            emit finished();
        }, Qt::QueuedConnection);
    });
}

void DoubleFailures::cancel()
{
    m_worker.request_stop();
    m_isRunning = false;
    m_clock->stop();
}
