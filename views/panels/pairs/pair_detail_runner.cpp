// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/pairs/pair_detail_runner.h"
#include "model/document/guarded.h"
#include "views/panels/figures/figure_columns.h"
#include <utility>

namespace {
constexpr int simulatedYears = 10000;
}

PairDetailRunner::PairDetailRunner(QObject* parent) : QObject(parent), m_worker([this](std::stop_token stop) { work(stop); }) {}

PairDetailRunner::~PairDetailRunner()
{
    m_worker.request_stop();
    const std::lock_guard lock(m_mutex);
    m_running.request_stop();
}

void PairDetailRunner::ask(std::shared_ptr<const Analysis> analysis, const ObjectId& from, const ObjectId& to)
{
    const QString key = pairKey(from, to);
    if (analysis == m_analysis && key == m_key)
        return;
    if (analysis != m_analysis)
        m_kept.clear();
    m_analysis = std::move(analysis);
    m_key = key;
    m_detail = m_kept.value(key);
    const PairResult* pair = m_analysis ? m_analysis->pair(from, to) : nullptr;
    {
        const std::lock_guard lock(m_mutex);
        m_running.request_stop();
        ++m_number;
        m_next.reset();
        if (pair && !m_detail.isComplete())
            m_next = Question{m_analysis, pair, m_detail, m_number};
    }
    m_wake.notify_one();
}

void PairDetailRunner::forget()
{
    ask(nullptr, {}, {});
}

void PairDetailRunner::post(const PairDetail& detail, quint64 number)
{
    const auto accept = [this, detail, number] {
        if (number != m_number)
            return;                                      // another pair was asked for meanwhile
        m_detail = detail;
        m_kept.insert(m_key, detail);
        emit arrived();
    };
    QMetaObject::invokeMethod(this, accept, Qt::QueuedConnection);
}

void PairDetailRunner::work(std::stop_token stop)
{
    std::shared_ptr<const Analysis> shared;              // what the curves are of
    std::unique_ptr<CapacityCurves> curves;              // networks behind the same gateways have one
    while (!stop.stop_requested()) {
        Question question;
        std::stop_token running;
        {
            std::unique_lock lock(m_mutex);
            if (!m_wake.wait(lock, stop, [this] { return m_next.has_value(); }) || stop.stop_requested())
                return;
            question = *std::exchange(m_next, std::nullopt);
            m_running = std::stop_source();
            running = m_running.get_token();
        }
        PairDetail detail = question.known;
        const auto answer = [&](auto& part, auto compute) {
            if (part || running.stop_requested())
                return;
            auto result = compute();
            if (running.stop_requested())
                return;                                  // what was stopped is half of the truth
            part = std::move(result);
            post(detail, question.number);
        };
        const QString problem = whatFailed([&] {
            answer(detail.shares, [&] { return importance(*question.analysis, *question.pair, running); });
            answer(detail.capacity, [&] {
                if (shared != question.analysis) {
                    curves = std::make_unique<CapacityCurves>(*question.analysis);
                    shared = question.analysis;
                }
                return std::make_shared<const CapacityCurve>(curves->of(*question.pair, running));
            });
            answer(detail.downtime, [&] { return std::make_shared<const DowntimeDistribution>(downtimeDistribution(*question.analysis, *question.pair, 1, simulatedYears, running)); });
            answer(detail.cutPairs, [&] { return minimalCutPairs(*question.analysis, *question.pair, running); });
        });
        if (!problem.isEmpty())
            qWarning("details of a pair: %s", qPrintable(problem));
    }
}
