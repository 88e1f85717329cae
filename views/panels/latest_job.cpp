// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/latest_job.h"
#include "model/document/guarded.h"
#include <utility>

LatestJob::LatestJob(QObject* parent) : QObject(parent), m_worker([this](std::stop_token stop) { work(stop); }) {}

LatestJob::~LatestJob()
{
    m_worker.request_stop();
    const std::lock_guard lock(m_mutex);
    m_running.request_stop();
}

void LatestJob::ask(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_next = std::move(job);
        m_nextNumber = ++m_asked;
        m_running.request_stop();
    }
    m_wake.notify_one();
}

void LatestJob::cancel()
{
    const std::lock_guard lock(m_mutex);
    m_next.reset();
    m_answered = ++m_asked;
    m_running.request_stop();
}

void LatestJob::work(std::stop_token stop)
{
    while (!stop.stop_requested()) {
        Job job;
        quint64 number = 0;
        std::stop_token running;
        {
            std::unique_lock lock(m_mutex);
            if (!m_wake.wait(lock, stop, [this] { return m_next.has_value(); }) || stop.stop_requested())
                return;
            job = *std::exchange(m_next, std::nullopt);
            number = m_nextNumber;
            m_running = std::stop_source();
            running = m_running.get_token();
        }
        Answer answer;
        const QString problem = whatFailed([&] { answer = job(running); });
        if (!problem.isEmpty())
            answer = [this, problem] { emit failed(problem); };
        if (!answer || running.stop_requested())
            continue;
        QMetaObject::invokeMethod(this, [this, answer, number] {
            if (number != m_asked)
                return;
            m_answered = number;
            answer();
        }, Qt::QueuedConnection);
    }
}
