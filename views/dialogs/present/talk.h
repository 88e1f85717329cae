// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/review/option_results.h"
#include <memory>

/// One picture of a talk about a project.
struct Slide
{
    enum class Kind { Title, Option, Reasons, Finding, Failure, Comparison, Decision };
    Kind kind = Kind::Title;
    qsizetype option = -1;                       ///< which one it is about; −1: the project
    QString heading;
    QString text;                                ///< below the heading
    QString foot;                                ///< below the picture: what to do about a finding
    std::vector<int> failed;                     ///< of a failure: components, indices in Analysis::components
    QList<ObjectId> objects;                     ///< what a finding is about
    QString notes;                               ///< for who speaks
};

/// All results of a project's options, in their order; null until they are known.
using TalkResults = QList<std::shared_ptr<const OptionResults>>;

/// How much of each option is shown.
struct TalkLength
{
    qsizetype findings = 6;                      ///< the gravest that count
    qsizetype failures = 3;                      ///< the gravest that do harm
};

/// The slides in order: title; of each option its drawing, what speaks for and against it, its gravest findings and failures;
/// all options side by side; the decision. Without results: what can be said without figures.
QList<Slide> slidesOf(const Project& project, const TalkResults& results, const TalkLength& length = {});

/// A row of the slide that sets the options side by side.
struct TalkRow
{
    QString label;
    QStringList cells;                           ///< one an option
};
QList<TalkRow> comparisonRows(const TalkResults& results);

/// "recommended", translated; "proposed" where nothing is said.
QString decisionText(const OptionReview& review);
