// SPDX-License-Identifier: GPL-3.0-or-later
// Prints what reading and writing a design file costs, in processor time.
//   bench_files [OBJECTS]          20000 when left out

#include "model/io/read.h"
#include "model/io/write.h"
#include "tests/random_project.h"
#include <cstdio>
#include <cstdlib>
#include <ctime>

namespace {
template <class Work> double millisecondsOf(Work work)
{
    const std::clock_t start = std::clock();
    work();
    return 1000.0 * double(std::clock() - start) / CLOCKS_PER_SEC;
}
}

int main(int argc, char** argv)
{
    Project project = RandomProject(2).project(argc > 1 ? std::atoi(argv[1]) : 20000);
    project.options.resize(1);
    const QByteArray bytes = writeProject(project);
    std::printf("%lld objects, %.1f MB\n", static_cast<long long>(project.options[0].objectCount()), double(bytes.size()) / 1e6);
    for (int round = 0; round < 3; ++round) {
        ReadOutcome outcome;
        const double read = millisecondsOf([&] { outcome = readProject(bytes); });
        if (!outcome.project) {
            std::printf("%s %s\n", qPrintable(outcome.errors.first().where), qPrintable(outcome.errors.first().message));
            return 1;
        }
        const double write = millisecondsOf([&] { writeProject(*outcome.project); });
        std::printf("read %.0f ms   write %.0f ms   notices %lld\n", read, write, static_cast<long long>(outcome.notices.size()));
    }
    QByteArray broken = bytes;
    broken.replace("\"id\": \"router-", "\"id\": \"site-");
    ReadOutcome outcome;
    const double refuse = millisecondsOf([&] { outcome = readProject(broken); });
    std::printf("refuse %.0f ms with %lld errors\n", refuse, static_cast<long long>(outcome.errors.size()));
    return 0;
}
