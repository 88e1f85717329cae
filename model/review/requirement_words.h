// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/analysis/pair_result.h"
#include "model/design/design.h"
#include "model/design/design_requirement.h"

/// One clause of a requirement: the field that asks for it, and its words.
struct Clause
{
    QString key;
    qsizetype place = 0;                         ///< in a list field, such as `keeps`
    QString text;                                ///< "≥ 1 Gbps to Azure", translated
};

/// The clauses that are set, in the order of the fields.
QList<Clause> clausesOf(const DesignRequirement& requirement);

/// What people call a requirement: its name, else its ends: "Headquarters → prod", "Headquarters → every virtual network",
/// "Every pair"; where it asks for nothing between ends "Whole design". Translated.
QString nameOf(const DesignRequirement& requirement, const Design& design);

/// "peering location", "ExpressRoute circuit", …, translated.
QString lostPartText(LostPart lost);
/// "standard", "high", "maximum", "none", translated.
QString resiliencyWord(ResiliencyClass resiliency);

/// Phrases of verdicts, translated; some take arguments.
enum class RequirementWord {
    Unknown, Pair, LimitedBy, Between, BoundsTooWide, TypicalOf, NotConnected, RouteOver, Private, OverInternet, Encrypted, NotEncrypted, Money, AtLeast, UnknownPrices, NotInOption, NoPairs, NoFigureBetween,
    NoLimitKnown, Lost, SinglePoints, SeveralWays, OverWan, BehindGateway, OnlyOfPairs, NoDirectWay,
};
QString requirementWord(RequirementWord word);
