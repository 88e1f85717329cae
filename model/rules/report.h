// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/rules/rule_check.h"
#include <array>
#include <deque>
#include <memory>
#include <stop_token>
#include <vector>

/// What the rules say about one design, with its waivers applied. Immutable once made; share it by pointer.
struct Report
{
    /// A rule, what it read, and what it found.
    struct Run
    {
        const RuleCheck* check;
        Reads reads = 0;
        std::shared_ptr<const std::deque<Finding>> findings;
    };

    bool isComplete = false;                     ///< false: stopped before the end; discard it
    Design design;                               ///< the one that was checked
    QDate day;                                   ///< on which waivers were looked at
    std::vector<Finding> findings;               ///< all of them, waived ones too: by severity, then rule, then key
    QList<ObjectId> staleWaivers;                ///< those that match no finding of a rule that was asked
    QList<RulePointer> otherRules;               ///< asked beside those of the book
    int rulesRun = 0;                            ///< how many were asked; the others were taken over

    /// Findings that count, of a severity.
    int count(Severity severity) const { return counts[static_cast<std::size_t>(severity)]; }
    std::array<int, 4> counts{};
    int waived = 0;
    int undecided = 0;

    /// nullptr when there is none.
    const Finding* find(const QString& key) const;

    std::vector<Run> runs;                       ///< what a later report can take over
    std::shared_ptr<const ComponentGraph> graph; ///< of the analysis
    const Catalogue* catalogue = nullptr;
};

/// Asks every rule and applies the waivers of the design as of a day. Pure; from any thread. What a complete earlier report of
/// the same catalogue knows is taken over where nothing that a rule read has changed.
Report checkRules(const Analysis& analysis, QDate today, const Report* previous = nullptr, std::stop_token stop = {});

/// The subjects of findings that count, are of category security and of severity error: they cap the grades of links
/// and pairs that depend on them (Analysis::openSecurityErrors, gradedPosture). The one step from findings to figures.
QSet<ObjectId> openSecurityErrors(const Report& report);

/// What rules beside those of the book say, such as an organisation's own.
struct OtherFindings
{
    QList<RulePointer> rules;                    ///< that were asked: of others nothing is known, their waivers are not stale
    std::vector<Finding> findings;
};

/// The same with findings of other origin, before waivers are applied.
Report withFindings(Report report, const OtherFindings& more);
