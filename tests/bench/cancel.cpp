// SPDX-License-Identifier: GPL-3.0-or-later
// How long work goes on after it was told to stop, at random moments: the longest of many tries, in processor time, which
// others on the machine do not lengthen, and on the clock.
//   bench_cancel [TRIES]

#include "model/analysis/analysis.h"
#include "model/analysis/capacity_curve.h"
#include "model/analysis/downtime.h"
#include "model/analysis/failures.h"
#include "model/analysis/pair_queries.h"
#include "tests/bench/cpu_time.h"
#include "tests/bench/hybrid_design.h"
#include "tests/random_design.h"
#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <random>
#include <thread>

namespace {
using Clock = std::chrono::steady_clock;

struct Longest { double processor = 0, clock = 0; int stopped = 0; };

void measure(const char* what, int tries, const std::function<void(std::stop_token)>& work)
{
    std::mt19937 random(1);
    Longest longest;
    for (int i = 0; i < tries; ++i) {
        std::atomic<bool> isRunning = true;
        double processorAtEnd = 0;
        std::jthread worker([&](std::stop_token stop) {
            work(stop);
            processorAtEnd = cpuMicroseconds();
            isRunning = false;
        });
        std::this_thread::sleep_for(std::chrono::microseconds(std::uniform_int_distribution<int>(0, i % 4 == 0 ? 3'000'000 : 300'000)(random)));
        if (!isRunning) {
            worker.join();
            continue;
        }
        clockid_t clockOfWorker{};
        pthread_getcpuclockid(worker.native_handle(), &clockOfWorker);
        std::timespec time{};
        clock_gettime(clockOfWorker, &time);
        const Clock::time_point asked = Clock::now();
        worker.request_stop();
        worker.join();
        longest.clock = std::max(longest.clock, std::chrono::duration<double, std::milli>(Clock::now() - asked).count());
        longest.processor = std::max(longest.processor, 1e-3 * (processorAtEnd - 1e6 * double(time.tv_sec) - 1e-3 * double(time.tv_nsec)));
        ++longest.stopped;
    }
    std::printf("  %-24s %8.2f ms  (%8.2f ms on the clock; %d of %d were still at work)\n", what, longest.processor, longest.clock, longest.stopped, tries);
    std::fflush(stdout);
}

void measureDesign(const char* name, const Design& design, int tries)
{
    const double start = cpuMicroseconds();
    const Analysis analysis = analyse(design, Catalogue::builtIn());
    std::printf("%s: %zu components, %zu pairs, analysed in %.2f s\n", name, analysis.components.size(), analysis.pairs.size(), 1e-6 * (cpuMicroseconds() - start));
    const auto forEachPair = [&](std::stop_token stop, const auto& visit) {
        std::mt19937 random(2);                  // not site by site, so that each question is a new one
        while (!stop.stop_requested())
            visit(analysis.pairs[random() % analysis.pairs.size()]);
    };
    measure("analysis", tries, [&](std::stop_token stop) { analyse(design, Catalogue::builtIn(), stop); });
    measure("single failures", tries, [&](std::stop_token stop) { singleFailures(analysis, stop); });
    measure("double failures", tries, [&](std::stop_token stop) { doubleFailures(analysis, stop); });
    measure("capacity curves", tries, [&](std::stop_token stop) { forEachPair(stop, [&](const PairResult& pair) { capacityCurve(analysis, pair, stop); }); });
    measure("downtime, 100,000 years", tries, [&](std::stop_token stop) { forEachPair(stop, [&](const PairResult& pair) { downtimeDistribution(analysis, pair, 1, 100'000, stop); }); });
    measure("importance", tries, [&](std::stop_token stop) { forEachPair(stop, [&](const PairResult& pair) { importance(analysis, pair, stop); }); });
    measure("cuts of two", tries, [&](std::stop_token stop) { forEachPair(stop, [&](const PairResult& pair) { minimalCutPairs(analysis, pair, stop); }); });
}
}

int main(int argc, char** argv)
{
    const int tries = argc > 1 ? std::max(1, std::atoi(argv[1])) : 20;
    measureDesign("50 sites, 200 networks", HybridDesign::make({50, 5, 39}), tries);
    NetworkShape mesh;
    mesh.sites = 50;
    mesh.circuits = 20;
    mesh.hubs = 4;
    mesh.spokesPerHub = 5;
    mesh.wanLinks = 100;
    mesh.vpnConnections = 60;
    mesh.demands = 500;
    measureDesign("50 sites in a mesh of 100 WAN links", RandomDesign(1).make(mesh), tries);
}
