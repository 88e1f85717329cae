// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/availability.h"
#include "model/base/bandwidth.h"
#include "model/base/latency.h"
#include "model/base/object_id.h"
#include "model/design/choices.h"
#include "model/design/field.h"
#include "model/design/record.h"

/// A bandwidth that a requirement keeps when any one part of a kind is lost.
struct KeptBandwidth : Record
{
    static const QList<Field>& fields();

    std::optional<Bandwidth> bandwidth;          ///< in each direction
    std::optional<LostPart> lost;                ///< any one of these; any component when left out
};

/// What every option of a project must do, as a test: the clauses that are set must all hold. With two ends it is about the traffic
/// between them, else about the option as a whole. Ends are ids, as options share those of the objects they have in common.
struct DesignRequirement : Record
{
    static const QList<Field>& fields();

    ObjectId id;
    QString name;
    ObjectId from;                               ///< site or remote users; empty together with `to`
    ObjectId to;                                 ///< virtual network or site
    std::optional<Bandwidth> toAzure;            ///< at least
    std::optional<Bandwidth> fromAzure;          ///< at least
    std::optional<Availability> availability;    ///< at least
    std::optional<Latency> rtt;                  ///< at most, typical round trip
    std::optional<bool> isPrivate;               ///< true: no route over the internet
    std::optional<bool> isEncrypted;             ///< true: encrypted on every route
    std::optional<RequiredGrade> securityGrade;  ///< this or a better one
    std::optional<RequiredResiliency> resiliency;///< this class or a better one
    ListOf<KeptBandwidth> keeps;
    std::optional<double> monthlyCost;           ///< at most, of the whole option, in the project's currency

    bool operator==(const DesignRequirement& other) const;
};
