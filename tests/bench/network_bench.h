// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the engine for undirected networks; part of bench_reliability.

#pragma once
#include "model/graph/undirected_importance.h"
#include "model/graph/undirected_pairs.h"
#include "model/graph/undirected_reliability.h"
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <optional>
#include <string>
#include <vector>

struct BenchProblem
{
    std::string name;
    UndirectedNetwork network;
    int source = 0;
    int target = 0;
};

enum class BenchFailures { Links, LinksAndNodes };

/// First line `n m s t`; n lines with a vertex's up-probability; m lines `u v p`.
inline std::optional<BenchProblem> readProblem(const std::string& path, BenchFailures failures)
{
    std::ifstream file(path);
    BenchProblem problem{std::filesystem::path(path).stem().string(), {}, 0, 0};
    UndirectedNetwork& network = problem.network;
    int links = 0;
    if (!(file >> network.vertexCount >> links >> problem.source >> problem.target))
        return std::nullopt;
    const auto isVertex = [&](int v) { return v >= 0 && v < network.vertexCount; };
    double up = 1;
    for (int v = 0; v < network.vertexCount && file >> up; ++v)
        network.vertexDown.push_back(failures == BenchFailures::Links ? 0 : 1 - up);
    for (int l = 0, a = 0, b = 0; l < links && file >> a >> b >> up && isVertex(a) && isVertex(b); ++l)
        network.links.push_back({a, b, 1 - up});
    if (!isVertex(problem.source) || !isVertex(problem.target) || int(network.links.size()) != links)
        return std::nullopt;
    return problem;
}

struct BenchWishes
{
    bool nodes = false, allPairs = false, importance = false;
};

/// On the clock, and on the processor: they differ when others use the machine.
struct Stopwatch
{
    std::chrono::steady_clock::time_point start = std::chrono::steady_clock::now();
    std::clock_t processorStart = std::clock();

    std::string text() const
    {
        char printed[64];
        std::snprintf(printed, sizeof printed, "%9.3f ms (processor %9.3f)", std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count(),
            1e3 * double(std::clock() - processorStart) / CLOCKS_PER_SEC);
        return printed;
    }
};

inline void benchProblem(const BenchProblem& problem, const BenchWishes& wishes)
{
    const UndirectedNetwork& network = problem.network;
    std::printf("%-16s %5d vertices %5zu links  ", problem.name.c_str(), network.vertexCount, network.links.size());
    ReliabilityEffort effort;
    const Stopwatch watch;
    const Reliability found = unavailability(network, problem.source, problem.target, {}, {}, &effort);
    const std::string time = watch.text();
    if (found.exact)
        std::printf("availability %.12f  unavailability %.12e  exact", 1 - found.unavailability, found.unavailability);
    else
        std::printf("unavailability between %.6e and %.6e, not exact", found.lower, found.upper);
    std::printf("  %s  %7zu states %6.1f MB", time.c_str(), effort.peakStates, double(effort.bytes) / 1e6);
    if (wishes.importance) {
        const Stopwatch importanceWatch;
        const UndirectedImportance important = importance(network, problem.source, problem.target);
        const std::string importanceTime = importanceWatch.text();
        std::size_t most = 0;
        for (std::size_t l = 0; l < important.links.size(); ++l)
            most = important.links[l].difference > important.links[most].difference ? l : most;
        std::printf("  importance %s %s", important.exact ? "exact" : "not exact", importanceTime.c_str());
        if (important.exact && !network.links.empty())
            std::printf(", link %d-%d most (%.6f)", network.links[most].a, network.links[most].b, important.links[most].difference);
    }
    if (wishes.allPairs) {
        ReliabilityEffort ofPairs;
        const Stopwatch pairsWatch;
        const AllPairs pairs = allPairs(network, {}, {}, &ofPairs);
        const std::string pairsTime = pairsWatch.text();
        double sum = 0;
        for (int s = 0; s < network.vertexCount; ++s)
            for (int t = s + 1; t < network.vertexCount; ++t)
                sum += pairs.of(s, t);
        const double count = 0.5 * network.vertexCount * (network.vertexCount - 1);
        std::printf("  all %.0f pairs %s %s %6.1f MB, mean unavailability %.9f", count, pairs.exact ? "exact" : "not exact", pairsTime.c_str(), double(ofPairs.bytes) / 1e6, sum / count);
    }
    std::printf("\n");
    std::fflush(stdout);
}

/// 0, or 2 when a file cannot be read.
inline int benchNetworkFiles(const std::vector<std::string>& arguments)
{
    BenchWishes wishes;
    std::vector<std::string> files;
    for (const std::string& argument : arguments) {
        if (argument == "--nodes")
            wishes.nodes = true;
        else if (argument == "--all-pairs")
            wishes.allPairs = true;
        else if (argument == "--importance")
            wishes.importance = true;
        else
            files.push_back(argument);
    }
    for (const std::string& file : files) {
        const std::optional<BenchProblem> problem = readProblem(file, wishes.nodes ? BenchFailures::LinksAndNodes : BenchFailures::Links);
        if (!problem) {
            std::fprintf(stderr, "%s is not a network in the format of tests/graph/data\n", file.c_str());
            return 2;
        }
        benchProblem(*problem, wishes);
    }
    return 0;
}

inline BenchProblem gridProblem(int rows, int columns, double linkDown)
{
    BenchProblem problem{"grid" + std::to_string(rows) + "x" + std::to_string(columns) + " 0.1", {rows * columns, {}, {}}, 0, rows * columns - 1};
    for (int v = 0; v < rows * columns; ++v) {
        if (v % columns + 1 < columns)
            problem.network.links.push_back({v, v + 1, linkDown});
        if (v + columns < rows * columns)
            problem.network.links.push_back({v, v + columns, linkDown});
    }
    return problem;
}

inline BenchProblem completeProblem(int vertices)
{
    BenchProblem problem{"K" + std::to_string(vertices), {vertices, std::vector<double>(std::size_t(vertices), 0.01), {}}, 0, vertices - 1};
    for (int a = 0; a < vertices; ++a)
        for (int b = a + 1; b < vertices; ++b)
            problem.network.links.push_back({a, b, 0.1});
    return problem;
}

/// Every vertex has links to some others anywhere: no narrow place. Reproducible.
inline BenchProblem meshProblem(int vertices, int linksEach, double linkDown)
{
    BenchProblem problem{"mesh " + std::to_string(vertices) + " by " + std::to_string(linksEach), {vertices, std::vector<double>(std::size_t(vertices), linkDown / 10), {}}, 0, vertices / 2};
    unsigned random = 12345;
    for (int v = 0; v < vertices; ++v) {
        problem.network.links.push_back({v, (v + 1) % vertices, linkDown});
        for (int l = 1; l < linksEach; ++l) {
            random = random * 1664525u + 1013904223u;
            problem.network.links.push_back({v, int((random >> 8) % unsigned(vertices)), linkDown});
        }
    }
    return problem;
}

inline void benchBuiltInNetworks()
{
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(LANDBRIDGE_SOURCE_DIR "/tests/graph/data"))
        if (entry.path().extension() == ".net")
            files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    for (const BenchFailures failures : {BenchFailures::Links, BenchFailures::LinksAndNodes}) {
        std::printf("%s\n", failures == BenchFailures::Links ? "Links fail:" : "Links and nodes fail:");
        for (const std::filesystem::path& file : files)
            if (const std::optional<BenchProblem> problem = readProblem(file.string(), failures))
                benchProblem(*problem, {false, problem->name.find("grid1") == std::string::npos, problem->name.find("grid1") == std::string::npos});
    }
    std::printf("Hard cases:\n");
    for (const BenchProblem& problem : {completeProblem(9), completeProblem(12), completeProblem(16), meshProblem(30, 2, 1e-3), meshProblem(60, 2, 1e-3), meshProblem(60, 2, 0.1), meshProblem(100, 3, 1e-3)})
        benchProblem(problem, {});
}
