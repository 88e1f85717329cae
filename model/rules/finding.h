// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/result.h"
#include "model/design/design.h"
#include "model/edit/choice_rules.h"
#include "model/rules/rule.h"
#include <functional>

/// An edit that would mend a finding: one undo step.
struct FindingFix
{
    QString text;                                ///< what it does, one phrase for a button, translated: "Set SKU VpnGw1AZ"
    std::function<Result<Design>(const Design&)> edit; ///< of the design as it is then; says so when it no longer fits
};

/// What a rule has to say about some objects.
struct Finding
{
    RulePointer rule;
    QList<ObjectId> objects;                     ///< its subjects, the one where it is told first; never empty
    QString part;                                ///< tells it from others of the same rule and subjects: a prefix, the name of a subnet; stable
    QString message;                             ///< one sentence with names and values, translated
    QList<FieldOf> fields;                       ///< the values that make it, as far as they are known
    bool isDecided = true;                       ///< false: what the rule needs is missing or unknown, the message says what
    FindingFix fix;                              ///< without an edit when it has none
    ObjectId waiver;                             ///< what waives it; empty: it counts
    ObjectId expiredWaiver;                      ///< what waived it until a day that is over

    bool isFixable() const { return bool(fix.edit); }
    bool isWaived() const { return !waiver.isEmpty(); }
    bool counts() const { return isDecided && !isWaived(); }

    /// The same for the same trouble in each version of a design: rule, subjects in order, part.
    QString key() const;
};

/// The key of a finding, as waivers hold it: "NET-ADDR-001:hub,spoke" or "NET-ADDR-010:hub#169.254.0.0/16". Commas, hashes, colons
/// and percent signs inside ids are written as %2C and so on.
QString findingKey(const QString& rule, QList<ObjectId> objects, const QString& part = {});

/// The rule that a key begins with.
QString ruleOfKey(const QString& key);
/// The subjects that a key names.
QList<ObjectId> objectsOfKey(const QString& key);
