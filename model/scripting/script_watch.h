// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <condition_variable>
#include <ctime>
#include <mutex>
#include <stop_token>
#include <thread>

class QJSEngine;

/// Interrupts an engine that uses too much processor time. By its own thread, as the engine's is busy.
class ScriptWatch
{
public:
    ScriptWatch();
    ~ScriptWatch();

    /// While it lives the engine is watched.
    class Guard
    {
    public:
        explicit Guard(ScriptWatch& watch) : m_watch(watch) {}
        Guard(const Guard&) = delete;
        Guard& operator=(const Guard&) = delete;
        ~Guard() { m_watch.release(); }

    private:
        ScriptWatch& m_watch;
    };
    Guard guard(QJSEngine& engine, double seconds);

    /// Whether the engine that was watched last took too long.
    bool hasInterrupted() const { return m_hasInterrupted; }

private:
    void release();
    void work(std::stop_token stop);

    std::mutex m_mutex;                          // guards the three below
    std::condition_variable_any m_wake;
    QJSEngine* m_engine = nullptr;
    std::clock_t m_end = 0;
    bool m_hasInterrupted = false;
    std::jthread m_worker;                       // last: ends before what it uses
};
