// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/result.h"
#include "model/design/project.h"

/// Where two people did something else to the same thing. What the first of them did stands in the merged project.
struct MergeConflict
{
    QString option;                              ///< its id; empty: of the project as a whole
    ObjectId object;                             ///< empty: of the option as a whole
    QString message;                             ///< one sentence with both values, translated; values of secrets are never told
};

struct MergedProjects
{
    Project project;                             ///< sound: every reference names an object that is there
    QList<MergeConflict> conflicts;
};

/// Three-way merge: what each of two projects changed against the one that both came from. Options, requirements and objects are the same
/// by their ids; fields are merged one by one, lists of words, prefixes and references element by element. Places on the drawing never
/// conflict: the first wins. Fails when a project shares no option with the base: they are unrelated.
Result<MergedProjects> mergeProjects(const Project& base, const Project& ours, const Project& theirs);

/// The merged project with a note on the drawing beside the object of each conflict, to be read and deleted by people.
Project withConflictNotes(const MergedProjects& merged);
