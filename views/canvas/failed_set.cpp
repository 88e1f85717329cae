// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/canvas/failed_set.h"
#include "model/analysis/failure_engine.h"
#include "model/document/analysis_runner.h"
#include "model/document/guarded.h"
#include <QEventLoop>
#include <QTimer>

FailedSet::FailedSet(AnalysisRunner& runner, QObject* parent) : QObject(parent), m_runner(runner), m_worker([this](std::stop_token stop) { work(stop); })
{
    connect(&runner, &AnalysisRunner::finished, this, &FailedSet::follow);
}

FailedSet::~FailedSet()
{
    m_worker.request_stop();
}

void FailedSet::setFailed(const QStringList& components)
{
    QStringList known;
    const auto analysis = m_runner.latest();
    for (const QString& name : components)
        if (analysis && !known.contains(name) && std::any_of(analysis->components.begin(), analysis->components.end(), [&](const Component& one) { return one.name == name; }))
            known << name;
    m_previewed.clear();
    const bool isChanged = known != m_failed;
    m_failed = known;
    m_ofFailed.reset();
    ask();
    if (isChanged)
        emit failedChanged();
}

void FailedSet::toggle(const QString& component)
{
    QStringList next = m_failed;
    if (!next.removeOne(component))
        next << component;
    setFailed(next);
}

void FailedSet::preview(const QStringList& components)
{
    if (components == m_previewed)
        return;
    m_previewed = components;
    if (m_previewed.isEmpty() && m_ofFailed) {
        m_answered = ++m_asked;                          // what is under way comes too late
        show(*m_ofFailed);
    } else {
        ask();
    }
}

/// New figures: what is gone from the design is no longer failed; the rest may have another effect.
void FailedSet::follow()
{
    if (m_failed.isEmpty() && m_previewed.isEmpty())
        return;
    setFailed(QStringList(m_failed));
}

void FailedSet::ask()
{
    const QStringList& names = m_previewed.isEmpty() ? m_failed : m_previewed;
    ++m_asked;
    const auto analysis = m_runner.latest();
    Question question{analysis, {}, m_asked};
    for (std::size_t i = 0; analysis && i < analysis->components.size(); ++i)
        if (names.contains(analysis->components[i].name))
            question.components.push_back(static_cast<int>(i));
    if (question.components.empty()) {
        answer({}, m_asked);
        return;
    }
    {
        const std::lock_guard lock(m_mutex);
        m_question = std::move(question);
    }
    m_wake.notify_one();
}

void FailedSet::work(std::stop_token stop)
{
    std::shared_ptr<const Analysis> prepared;            // the engine reads it
    std::optional<FailureEngine> engine;
    while (!stop.stop_requested()) {
        Question question;
        {
            std::unique_lock lock(m_mutex);
            if (!m_wake.wait(lock, stop, [this] { return m_question.has_value(); }))
                return;
            question = *std::exchange(m_question, std::nullopt);
        }
        if (!question.analysis->isComplete || !question.analysis->graph)
            continue;
        FailureView view;
        const QString problem = whatFailed([&] {
            if (question.analysis != prepared) {
                engine.reset();
                prepared = nullptr;
                engine.emplace(*question.analysis, stop);
                prepared = question.analysis;
            }
            if (!stop.stop_requested())
                view = failureView(*prepared, failureState(*engine, *prepared, question.components));
        });
        if (stop.stop_requested())
            return;
        view.summary = problem.isEmpty() ? view.summary : problem;
        QMetaObject::invokeMethod(this, [this, view = std::move(view), number = question.number] { answer(view, number); }, Qt::QueuedConnection);
    }
}

void FailedSet::answer(const FailureView& view, quint64 number)
{
    if (number != m_asked)
        return;                                          // something else is wanted by now
    m_answered = number;
    if (m_previewed.isEmpty())
        m_ofFailed = view;
    show(view);
}

void FailedSet::show(const FailureView& view)
{
    m_shown = view;
    emit shownChanged();
}

bool FailedSet::waitUntilShown(int timeoutMilliseconds)
{
    if (isShownCurrent())
        return true;
    QEventLoop loop;
    connect(this, &FailedSet::shownChanged, &loop, &QEventLoop::quit);
    QTimer::singleShot(timeoutMilliseconds, &loop, &QEventLoop::quit);
    loop.exec();
    return isShownCurrent();
}

QStringList FailedSet::componentNames(const ObjectId& object) const
{
    QStringList names;
    if (const auto analysis = m_runner.latest())
        for (const int component : componentsOf(*analysis, object))
            names << analysis->componentName(component);
    return names;
}

QString FailedSet::label(const QString& component) const
{
    if (const auto analysis = m_runner.latest())
        for (std::size_t i = 0; i < analysis->components.size(); ++i)
            if (analysis->components[i].name == component)
                return componentLabel(*analysis, static_cast<int>(i));
    return component;
}
