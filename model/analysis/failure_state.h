// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/analysis/failures.h"
#include "model/analysis/part_load.h"

class FailureEngine;

/// Everything to show of a design while some components are down.
struct FailureState
{
    FailureResult result;                        ///< as in a table of failures
    QList<ObjectId> failed;                      ///< objects that are down: themselves, or with their building, site or a shared risk; in order of ids
    QList<ObjectId> cutOff;                      ///< objects that are up, and on a way from a site to a network no longer; in order of ids

    struct Pair
    {
        int pair = -1;                           ///< index in Analysis::pairs
        bool isConnected = false;
        bool isRerouted = false;
        QList<ObjectId> before;                  ///< connections that were active, in either direction
        QList<ObjectId> after;                   ///< those that are now
        QList<ObjectId> way;                     ///< of a rerouted pair: the objects between site and network that its traffic now passes
        double toAzureMbps = 0;                  ///< infinity: no limit known
        double fromAzureMbps = 0;
    };
    std::vector<Pair> pairs;                     ///< those on whose ways something failed, and that were connected; by index

    struct Link
    {
        bool isDead = false;                     ///< failed or cut off
        bool isOverloaded = false;               ///< more load than it carries
        Bandwidth toAzure;                       ///< load
        Bandwidth fromAzure;
        std::optional<double> utilisation;       ///< the higher of both directions; nothing: no limit known, or dead
    };
    std::vector<Link> links;                     ///< by Analysis::links

    struct Part
    {
        PartLoad load;
        bool isOverloaded = false;
    };
    std::vector<Part> parts;                     ///< those with traffic, now or while nothing has failed
};

/// What holds while these components are down, any number of them; indices in Analysis::components. Milliseconds for a
/// design of 200 components, most of it to prepare the engine.
FailureState failureState(const Analysis& analysis, const std::vector<int>& components);

/// The same for who asks again and again: keep the engine as long as the analysis.
FailureState failureState(FailureEngine& engine, const Analysis& analysis, const std::vector<int>& components);
