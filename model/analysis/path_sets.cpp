// SPDX-License-Identifier: GPL-3.0-or-later
// Conditioning on one component after the other, with series and independent parts taken apart first: the factoring
// theorem (E. F. Moore and C. E. Shannon, 1956) on minimal paths. Cost: exponential in the paths that overlap, hence the
// limits; a pair of two circuits and a VPN takes some ten steps.

#include "model/analysis/path_sets.h"
#include "model/analysis/simple_paths.h"
#include <algorithm>
#include <array>
#include <bit>

namespace {
using Mask = std::uint64_t;
constexpr std::size_t componentLimit = 256;
constexpr std::size_t pathLimit = 64;
constexpr std::size_t mostParts = 64;
constexpr int searchLimit = 4000;
constexpr int stepLimit = 3000;

/// A set of up to 256 components.
struct ComponentSet
{
    std::array<Mask, componentLimit / 64> words{};
    void add(int component) { words[static_cast<std::size_t>(component) / 64] |= Mask(1) << (component % 64); }
    bool has(int component) const { return words[static_cast<std::size_t>(component) / 64] >> (component % 64) & 1; }
    bool isWithin(const ComponentSet& other) const
    {
        for (std::size_t i = 0; i < words.size(); ++i)
            if (words[i] & ~other.words[i])
                return false;
        return true;
    }
};

/// Paths as sets of parts, on the stack: the recursion makes many of them.
struct PathList
{
    std::array<Mask, pathLimit> sets;
    std::size_t count = 0;

    void add(Mask set) { sets[count++] = set; }
    const Mask* begin() const { return sets.data(); }
    const Mask* end() const { return sets.data() + count; }

    /// Adds a set unless it contains another, and drops those that contain it.
    void addMinimal(Mask set)
    {
        for (const Mask known : *this)
            if ((known & ~set) == 0)
                return;
        std::size_t kept = 0;
        for (std::size_t i = 0; i < count; ++i)
            if ((set & ~sets[i]) != 0)
                sets[kept++] = sets[i];
        count = kept;
        add(set);
    }
};

/// The component sets of all simple paths without those that contain another; nothing past the limits.
std::optional<std::vector<ComponentSet>> minimalPathsOf(const PathGraph& paths)
{
    std::vector<ComponentSet> found;
    const auto enter = [&](int vertex, ComponentSet& used) {
        for (const int component : paths.graph.vertexComponents[static_cast<std::size_t>(vertex)])
            used.add(component);
    };
    const auto arrive = [&](const ComponentSet& used) {
        if (std::any_of(found.begin(), found.end(), [&](const ComponentSet& known) { return known.isWithin(used); }))
            return true;
        std::erase_if(found, [&](const ComponentSet& known) { return used.isWithin(known); });
        found.push_back(used);
        return found.size() <= pathLimit;
    };
    if (!forEachSimplePath(paths, searchLimit, ComponentSet{}, enter, arrive))
        return std::nullopt;
    return found;
}

class Factoring
{
public:
    explicit Factoring(const std::vector<double>& down) : m_down(down) {}

    /// The probability that no set of `paths` is whole.
    double fails(const PathList& paths)
    {
        if (paths.count == 0 || ++steps > stepLimit)
            return 1;
        // 1. What every path needs stands in series with the rest.
        Mask common = ~Mask(0);
        for (const Mask set : paths)
            common &= set;
        double up = 1;
        const double down = anyDown(common, up);
        Mask left[pathLimit];
        std::size_t count = 0;
        for (const Mask set : paths) {
            if (set == common)
                return down;
            left[count++] = set & ~common;
        }
        // 2. Groups of paths that share nothing fail independently.
        double product = 1;
        while (count > 0) {
            PathList group;
            Mask joined = left[--count];
            group.add(joined);
            for (bool grows = true; grows;) {
                grows = false;
                for (std::size_t i = 0; i < count;) {
                    if ((left[i] & joined) == 0) {
                        ++i;
                        continue;
                    }
                    joined |= left[i];
                    group.add(left[i]);
                    left[i] = left[--count];
                    grows = true;
                }
            }
            product *= group.count == 1 ? anyDown(group.sets[0]) : groupFails(group, joined);
        }
        return down + up * product;
    }

    int steps = 0;

private:
    /// The probability that some part of a set is down; `up` becomes the probability that none is.
    double anyDown(Mask set, double& up) const
    {
        double down = 0;
        for (; set != 0; set &= set - 1) {
            const double each = m_down[static_cast<std::size_t>(std::countr_zero(set))];
            down += up * each;
            up *= 1 - each;
        }
        return down;
    }
    double anyDown(Mask set) const
    {
        double up = 1;
        return anyDown(set, up);
    }

    /// Paths that overlap: condition on the part that most of them use.
    double groupFails(const PathList& paths, Mask all)
    {
        int pivot = 0, most = 0;
        for (Mask rest = all; rest != 0; rest &= rest - 1) {
            const int part = std::countr_zero(rest);
            int count = 0;
            for (const Mask set : paths)
                count += static_cast<int>(set >> part & 1);
            if (count > most) {
                most = count;
                pivot = part;
            }
        }
        const Mask bit = Mask(1) << pivot;
        PathList without, with;
        for (const Mask set : paths) {
            if ((set & bit) == 0)
                without.add(set);
            with.addMinimal(set & ~bit);
        }
        const double down = m_down[static_cast<std::size_t>(pivot)];
        return down * fails(without) + (1 - down) * fails(with);
    }

    const std::vector<double>& m_down;
};
}

std::optional<PathSets> pathSetsOf(const PathGraph& paths)
{
    if (!paths.isConnected() || paths.components.size() > componentLimit)
        return std::nullopt;
    // 1. The minimal paths as sets of components.
    const auto found = minimalPathsOf(paths);
    if (!found)
        return std::nullopt;
    // 2. Components that the same paths use are one part.
    PathSets sets;
    sets.paths.resize(found->size());
    std::vector<Mask> usesOfPart;
    for (std::size_t component = 0; component < paths.components.size(); ++component) {
        Mask uses = 0;
        for (std::size_t path = 0; path < found->size(); ++path)
            uses |= Mask((*found)[path].has(static_cast<int>(component))) << path;
        if (uses == 0)
            continue;
        const auto known = std::find(usesOfPart.begin(), usesOfPart.end(), uses);
        const auto part = static_cast<std::size_t>(known - usesOfPart.begin());
        if (known == usesOfPart.end()) {
            usesOfPart.push_back(uses);
            sets.parts.emplace_back();
            if (sets.parts.size() > mostParts)
                return std::nullopt;
            for (std::size_t path = 0; path < found->size(); ++path)
                sets.paths[path] |= (uses >> path & 1) << part;
        }
        sets.parts[part].push_back(static_cast<int>(component));
    }
    return sets;
}

namespace {
/// The probability that one of some components is down, and in `up` that none is; `except` counts as up.
double anyComponentDown(const std::vector<int>& components, const std::vector<double>& down, double& up, int except = -1)
{
    double anyDown = 0;
    up = 1;
    for (const int component : components) {
        if (component == except)
            continue;
        anyDown += up * down[static_cast<std::size_t>(component)];
        up *= 1 - down[static_cast<std::size_t>(component)];
    }
    return anyDown;
}

PathList pathListOf(const PathSets& sets)
{
    PathList paths;
    for (const std::uint64_t path : sets.paths)
        paths.add(path);
    return paths;
}

std::vector<double> downOfParts(const PathSets& sets, const std::vector<double>& down)
{
    std::vector<double> downOfPart;
    double up = 1;
    for (const std::vector<int>& part : sets.parts)
        downOfPart.push_back(anyComponentDown(part, down, up));
    return downOfPart;
}
}

std::optional<double> unavailabilityOf(const PathSets& sets, const std::vector<double>& down)
{
    const std::vector<double> downOfPart = downOfParts(sets, down);
    Factoring factoring(downOfPart);
    const double result = factoring.fails(pathListOf(sets));
    return factoring.steps > stepLimit ? std::nullopt : std::optional(result);
}

std::optional<ImportanceAnalysis> importanceOf(const PathSets& sets, const std::vector<double>& down)
{
    std::vector<double> downOfPart = downOfParts(sets, down);
    const PathList paths = pathListOf(sets);
    Factoring factoring(downOfPart);
    ImportanceAnalysis analysis;
    analysis.exact = analysis.total.exact = true;
    analysis.total.unavailability = analysis.total.lower = analysis.total.upper = factoring.fails(paths);
    const double total = analysis.total.unavailability;
    for (std::size_t component = 0; component < down.size(); ++component)
        analysis.components.push_back({static_cast<int>(component), 0, total, total});
    for (std::size_t part = 0; part < sets.parts.size(); ++part) {
        // 1. With the part up and down; the answer is linear in it.
        const double own = downOfPart[part];
        const auto failsWith = [&](double value) {
            downOfPart[part] = value;
            factoring.steps = 0;
            const double fails = factoring.fails(paths);
            return factoring.steps > stepLimit ? 2 : fails;
        };
        const double ifUp = failsWith(0), ifDown = failsWith(1);
        downOfPart[part] = own;
        if (ifUp > 1 || ifDown > 1)
            return std::nullopt;
        // 2. Its components stand in series.
        for (const int component : sets.parts[part]) {
            double othersUp = 1;
            const double othersDown = anyComponentDown(sets.parts[part], down, othersUp, component);
            analysis.components[static_cast<std::size_t>(component)] = {component, othersUp * (ifDown - ifUp), othersUp * ifUp + othersDown * ifDown, ifDown};
        }
    }
    return analysis;
}

std::vector<int> componentsOfAllPaths(const PathSets& sets)
{
    Mask common = ~Mask(0);
    for (const Mask path : sets.paths)
        common &= path;
    std::vector<int> components;
    for (std::size_t part = 0; part < sets.parts.size(); ++part)
        if (common >> part & 1)
            components.insert(components.end(), sets.parts[part].begin(), sets.parts[part].end());
    return components;
}
