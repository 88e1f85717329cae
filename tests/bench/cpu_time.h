// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <algorithm>
#include <ctime>
#include <vector>

/// Processor time of this thread in microseconds: what a bench measures on a machine that others use too.
inline double cpuMicroseconds()
{
    std::timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return 1e6 * double(time.tv_sec) + 1e-3 * double(time.tv_nsec);
}

/// The median time of a run in microseconds: at least one, and more while they take less than `atLeast` together.
template <class Run> double medianMicroseconds(double atLeast, const Run& run)
{
    std::vector<double> times;
    for (double sum = 0; times.empty() || (sum < atLeast && times.size() < 1001); sum += times.back()) {
        const double start = cpuMicroseconds();
        run();
        times.push_back(cpuMicroseconds() - start);
    }
    std::nth_element(times.begin(), times.begin() + std::ptrdiff_t(times.size() / 2), times.end());
    return times[times.size() / 2];
}
