// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/graph/max_flow.h"
#include "model/graph/residual_flow.h"
#include <cstddef>
#include <memory>
#include <span>
#include <stop_token>
#include <vector>

/// The maximum flow from source to target when arcs and vertices fail. Solved once without failures; each set of failures
/// starts from there, and nothing is computed for what carries no flow.
/// An element is what fails: arc a is element a, vertex v is element arcs.size() + v; a failed vertex takes its arcs along.
/// Values are those of maxFlow() without the elements, to 1e-12 of the value without failures (and of the sum of all
/// capacities where that value is infinite); exact where capacities are multiples of a common unit, as whole Mbps are.
class FlowScenarios
{
public:
    FlowScenarios(const FlowNetwork& network, int source, int target);

    /// With what failed until now, at first nothing; may be infinite.
    double value() const { return valueAt(m_value); }
    int arcElement(int arc) const { return arc; }
    int vertexElement(int vertex) const { return m_arcCount + vertex; }
    /// False: without this element the value stays the same. True says nothing.
    bool carriesFlow(int element) const;

    /// What the value would be without these as well; changes nothing.
    double valueWithout(std::span<const int> elements);

    /// Lets one more element fail until heal() takes the last back.
    void fail(int element);
    void heal();

    /// By element in the order given. Shorter when stopped.
    std::vector<double> withoutEach(std::span<const int> elements, std::stop_token stop = {});

    /// Values by pairs of positions in a list of elements.
    struct PairValues
    {
        std::size_t count = 0;                    ///< of elements
        std::vector<double> alone;                ///< by position: as withoutEach()
        std::vector<double> values;               ///< (0, 1), (0, 2) … (1, 2) …; at() knows
        bool isComplete = false;                  ///< false: stopped before the end; discard it

        /// first less than second.
        double at(std::size_t first, std::size_t second) const { return values[place(first, second)]; }
        std::size_t place(std::size_t first, std::size_t second) const { return first * (2 * count - first - 1) / 2 + second - first - 1; }
    };
    /// Eight bytes a pair, so 16 MB for 2,000 elements.
    PairValues withoutEachPair(std::span<const int> elements, std::stop_token stop = {});

private:
    struct Failure
    {
        std::size_t mark = 0;
        double value = 0;
        bool wasCut = false;
    };

    struct Detours;
    Detours detours(std::span<const int> elements, PairValues& result, std::stop_token stop);
    std::span<const int> arcsOf(int element) const;
    bool isEnd(int element) const { return element == vertexElement(m_source) || element == vertexElement(m_target); }
    double valueAt(double flow) const;

    int m_arcCount = 0, m_source = 0, m_target = 0;
    double m_base = 0;                            ///< without failures; finite
    double m_value = 0;                           ///< now; finite
    double m_unlimited = 0;                       ///< a value that stands for infinite; infinite itself when no unlimited path exists
    bool m_isCut = false;                         ///< the source or the target is among what failed
    std::vector<int> m_firstArc;                  ///< by element: its first in m_arcs; one more at the end
    std::vector<int> m_arcs;                      ///< residual arcs that fail with an element
    std::unique_ptr<ResidualFlow> m_flow;         ///< none when the source is the target
    std::vector<Failure> m_failures;
    std::vector<int> m_together;                  ///< arcs of a set of elements
};
