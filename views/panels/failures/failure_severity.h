// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/analysis/failures.h"
#include "views/theme/theme.h"
#include <QSet>

/// What a failure does at worst, gravest last.
enum class FailureSeverity {
    Harmless,           ///< no pair, no route, no figure changes for the worse
    Rerouted,           ///< other routes take over and carry what is demanded
    LessCapacity,       ///< a pair keeps less bandwidth than before
    Overloaded,         ///< a link is asked for more than it carries
    DemandsUnmet,
    PairsDown,
};
inline constexpr int severityCount = 6;

/// What holds while nothing has failed: a failure is judged by what it makes worse.
struct FailureBackground
{
    const Analysis* analysis = nullptr;
    QSet<ObjectId> demandsUnmet;
    QSet<ObjectId> overloaded;
};
FailureBackground backgroundOf(const Analysis& analysis, const FailureTable& table);

QList<ObjectId> newlyUnmet(const FailureBackground& background, const FailureResult& failure);
QList<ObjectId> newlyOverloaded(const FailureBackground& background, const FailureResult& failure);
/// The gravest of a table that is not empty.
const FailureResult& gravestOf(const FailureBackground& background, const FailureTable& table);
FailureSeverity severityOf(const FailureBackground& background, const FailureResult& failure);

/// "disconnecting", "overloaded": as counted above the strip.
QString severityText(FailureSeverity severity);
QString severityIcon(FailureSeverity severity);
const Tint& severityTint(FailureSeverity severity);

/// What it does at worst, in a few words: "2 pairs down", "VPN HQ overloaded 132 %".
QString effectText(const FailureBackground& background, const FailureResult& failure);
/// "Circuit 1", or "Circuit 1 + R2".
QString failureName(const Analysis& analysis, const FailureResult& failure);
/// What fails: "ExpressRoute circuit".
QString componentKindText(ComponentKind kind);
QString failureKindText(const Analysis& analysis, const FailureResult& failure);
