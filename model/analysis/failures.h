// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/analysis/analysis.h"
#include <functional>
#include <stop_token>

/// Traffic that moves: pairs whose traffic took some links, and now takes others.
struct Failover
{
    QList<ObjectId> before;                      ///< connections that were active, in either direction
    QList<ObjectId> after;                       ///< those that are now
    int pairs = 0;
};

/// What one failure, or two at once, does (DOMAIN.md §3.2, worst case).
struct FailureResult
{
    std::vector<int> components;                 ///< one, or two in ascending order; indices in Analysis::components
    std::vector<int> pairsDown;                  ///< those that were connected, and no longer are; indices in Analysis::pairs, ascending
    std::vector<int> pairsRerouted;              ///< those still connected, over other links than before
    int pairsWeakened = 0;                       ///< those still connected, with less capacity in a direction than before
    QList<Failover> failovers;                   ///< of pairsRerouted, those of most pairs first
    /// All that are not met in this state, those included that never are; in order of ids. Not met is a demand
    /// without an active route in a direction in which it asks for bandwidth (without a way, where it asks for none), and
    /// one whose traffic passes a part that it and all demands at least as important load beyond the part's limit: the
    /// least important yield first, and those of one priority share the loss.
    QList<ObjectId> demandsUnmet;
    QList<ObjectId> overloaded;                  ///< objects whose traffic is more than they can carry, in either direction
    struct Worst { ObjectId link; double utilisation = 0; } worst; ///< the highest over the links with traffic, either direction; empty link: none
    /// The lowest capacity, either direction, among the pairs that the failure touches and leaves connected. −1 as pair: it
    /// touches none; infinity: no part on the way has a known limit.
    struct Lowest { int pair = -1; double mbps = 0; } lowest;
};

/// The highest utilisation over the failures, and which it is.
struct WorstUtilisation
{
    double utilisation = 0;
    int failure = -1;                            ///< index in Analysis::components; −1: no failure makes it worse than it is
};

/// The lowest capacity each way over the failures; 0 when one disconnects the pair, infinity: no limit known.
struct WorstCapacity
{
    double toAzureMbps = 0;
    double fromAzureMbps = 0;
    int toAzureFailure = -1;                     ///< index in Analysis::components; −1: no failure makes it lower than it is
    int fromAzureFailure = -1;
};

/// All single or all double failures of the components of a design; shared risks and buildings are components.
struct FailureTable
{
    std::vector<FailureResult> failures;         ///< worst first: most pairs down, then most demands not met, highest utilisation, lowest capacity
    std::vector<int> placeOf;                    ///< by component: its place in `failures`, of single failures
    std::vector<Figure<WorstUtilisation>> links; ///< by Analysis::links, of single failures
    std::vector<WorstCapacity> pairs;            ///< by Analysis::pairs, of single failures
    struct PartWorst { int vertex = -1; ObjectId object; WorstUtilisation worst; };
    std::vector<PartWorst> parts;                ///< with traffic and a known limit, while all is up or in some single failure; fullest first
    QList<ObjectId> demandsUnmet;                ///< while nothing has failed
    long long asked = 0;                         ///< failures tried
    long long omitted = 0;                       ///< double failures that are left out as no worse than one of the two alone
    long long cut = 0;                           ///< double failures that are worse, and left out as too many are
    bool isComplete = false;                     ///< false: stopped before the end; discard it
};

/// Told now and then how much of the work is done, 0 to 1; from the calling thread.
using FailureProgress = std::function<void(double)>;

/// Every component down, one after the other. Only pairs on whose ways it lies are asked again, and loads are what changes
/// against the unfailed state.
FailureTable singleFailures(const Analysis& analysis, std::stop_token stop = {}, const FailureProgress& progress = {});

/// Every two components down at once, and what is then worse than with either alone: another pair down, another demand not
/// met, another object overloaded, the highest utilisation higher and above 1, or the lowest capacity lower. At most `most`
/// are kept, the worst; the others are counted.
FailureTable doubleFailures(const Analysis& analysis, std::stop_token stop = {}, const FailureProgress& progress = {}, std::size_t most = 1000);
