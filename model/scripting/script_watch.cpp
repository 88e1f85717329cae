// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/scripting/script_watch.h"
#include <QJSEngine>
#include <chrono>

ScriptWatch::ScriptWatch() : m_worker([this](std::stop_token stop) { work(stop); }) {}
ScriptWatch::~ScriptWatch() = default;

ScriptWatch::Guard ScriptWatch::guard(QJSEngine& engine, double seconds)
{
    {
        const std::lock_guard lock(m_mutex);
        m_engine = &engine;
        m_end = std::clock() + static_cast<std::clock_t>(seconds * CLOCKS_PER_SEC);
        m_hasInterrupted = false;
    }
    m_wake.notify_one();
    return Guard(*this);
}

void ScriptWatch::release()
{
    const std::lock_guard lock(m_mutex);
    m_engine = nullptr;
}

void ScriptWatch::work(std::stop_token stop)
{
    std::unique_lock lock(m_mutex);
    while (m_wake.wait(lock, stop, [this] { return m_engine != nullptr; })) {
        if (std::clock() >= m_end) {
            m_hasInterrupted = true;
            m_engine->setInterrupted(true);      // from any thread, says its documentation
            m_engine = nullptr;
            continue;
        }
        m_wake.wait_for(lock, stop, std::chrono::milliseconds(20), [this] { return m_engine == nullptr; });
    }
}
