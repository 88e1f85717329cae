// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/io/object_places.h"
#include "model/io/read.h"
#include "model/review/requirement_check.h"
#include "model/rules/report.h"
#include <functional>

/// One option of a file with its report.
struct CheckedOption
{
    qsizetype index = 0;                         ///< in the file
    Report report;
    QList<RequirementVerdict> requirements{};    ///< of the file, in their order

    /// Its name, else its id.
    QString name() const;
};

/// A design file that was to be checked.
struct CheckedFile
{
    QString path;                                ///< as it was named
    QList<Error> errors;                         ///< why it, or the option that was asked for, cannot be checked; empty: it was
    ObjectPlaces places;                         ///< of its text
    std::vector<CheckedOption> options;

    bool isUsable() const { return errors.isEmpty(); }
    /// Where a finding is told: its first field that stands in the file, else its first subject.
    TextPlace placeOf(const CheckedOption& option, const Finding& finding) const;
    TextPlace placeOf(const RequirementVerdict& requirement) const { return places.requirement(requirement.requirement); }
    /// Of a waiver.
    TextPlace placeOf(const CheckedOption& option, const ObjectId& object) const { return places.object(option.index, object); }
};

/// A run of `landbridge check` over some files.
struct CheckRun
{
    QString version;                             ///< of the program
    QString folder;                              ///< formats that name files relative to a folder name them relative to this one
    QDate day;                                   ///< on which waivers are looked at
    std::optional<Severity> failOn;              ///< the least severity that fails; nothing: none does
    std::vector<CheckedFile> files;

    /// Whether a finding counts and is at or above the severity asked for.
    bool fails(const Finding& finding) const { return failOn && finding.counts() && finding.rule->severity <= *failOn; }
    /// Whether any does, by the verdict of each report, or a requirement is not met: those fail whatever the severity.
    bool fails() const;
    bool isUsable() const;
};

/// Findings of other origin about an analysed option, such as an organisation's own rules.
using MoreFindings = std::function<OtherFindings(const Analysis& analysis)>;

/// Checks a file as it was read: every option, or the one of a name or id.
CheckedFile checkFile(const QString& path, const QByteArray& bytes, const QList<Error>& errors, const Project* project, const QString& option,
                      const Catalogue& catalogue, QDate day, const MoreFindings& more = {});
