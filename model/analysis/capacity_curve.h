// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/analysis/analysis.h"
#include <memory>

/// A capacity that a pair can have, and how likely it has at least that.
struct CapacityStep
{
    Bandwidth capacity;
    Availability atLeast;                        ///< probability of this capacity or more; its down side keeps its digits
    Availability upper;                          ///< proven; the same when the curve is exact, else `atLeast` is the proven lower bound
};

/// What the loss of one component alone leaves.
struct CapacityWithout
{
    int component = 0;                           ///< index in Analysis::components
    Bandwidth capacity;                          ///< the lower direction
};

/// "Bandwidth you can count on" (DOMAIN.md §3.2): how likely a pair has at least each capacity it can have, highest first.
/// In every failure state the routes are chosen anew, and only active ones carry. A pair's capacity in a state is the lower
/// of its two directions. Capacity 0, with no path or none active, is no step.
struct CapacityCurve
{
    std::vector<CapacityStep> steps;             ///< of the lower direction
    std::vector<CapacityStep> toAzure;
    std::vector<CapacityStep> fromAzure;
    double withoutKnownLimit = 0;                ///< probability that nothing on the way has a known limit; it counts as at least any capacity
    bool isExact = false;                        ///< false: bounds, as `reason` says
    bool isComplete = false;                     ///< false: stopped; discard it
    double unresolved = 0;                       ///< probability of the states that were not looked at
    std::size_t states = 0;                      ///< different outcomes that were looked at
    std::vector<CapacityWithout> without;        ///< the components that lower the capacity when they alone fail, in order of index
    std::vector<int> components;                 ///< all that the curve rests on, in order of index
    QString reason;                              ///< why there are no steps, or what the reader must know; translated; often empty
};

/// The curves of a design's pairs. Networks behind the same gateways share one; it is made when first asked for.
class CapacityCurves
{
public:
    /// The analysis outlives it.
    explicit CapacityCurves(const Analysis& analysis);
    ~CapacityCurves();
    CapacityCurves(const CapacityCurves&) = delete;
    CapacityCurves& operator=(const CapacityCurves&) = delete;

    CapacityCurve of(const PairResult& pair, std::stop_token stop = {});
    /// How many outcomes were looked at for all curves so far: what they cost.
    std::size_t outcomes() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// The curve of one pair. Stops within a few milliseconds.
CapacityCurve capacityCurve(const Analysis& analysis, const PairResult& pair, std::stop_token stop = {});

/// "1 Gbps for 99.94 %, 500 Mbps for 99.999 %": the steps that hold for 1 % of the time or more; at most so many, the highest
/// and the lowest among them. Empty without steps.
QString toText(const CapacityCurve& curve, int mostSteps = 4);
