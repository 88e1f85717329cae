// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/design/project.h"
#include "model/edit/design_difference.h"

/// What differs in a text of a project or option.
struct TextDifference
{
    QString key;                                 ///< "name", "description", "currency"
    QString before;                              ///< null: left out
    QString after;
};

/// What differs in one option, or between two options.
struct OptionDifference
{
    ObjectDifference::Change change = ObjectDifference::Change::Edited;
    QString before;                              ///< its id in the first project; empty when it is added
    QString after;
    QList<TextDifference> texts;                 ///< its name
    QList<FieldDifference> review;
    QList<ObjectDifference> objects;             ///< of an option that is added or removed: none, it is told as a whole
    QList<UnknownDifference> unknown;
    ObjectPairs pairs;

    bool isEmpty() const { return change == ObjectDifference::Change::Edited && texts.isEmpty() && review.isEmpty() && objects.isEmpty() && unknown.isEmpty(); }
};

/// Of a requirement or a view.
struct RowDifference
{
    ObjectDifference::Change change = ObjectDifference::Change::Edited;
    ObjectId id;
    QList<FieldDifference> fields;
    QList<UnknownDifference> unknown;
};

/// Everything that differs between two projects.
struct ProjectDifference
{
    QList<TextDifference> texts;
    QList<RowDifference> requirements;
    QList<RowDifference> views;
    QList<OptionDifference> options;             ///< those that differ, in the order of the first project, then those added
    bool isReordered = false;                    ///< the options that both have stand in another order
    QList<UnknownDifference> unknown;

    bool isEmpty() const { return texts.isEmpty() && requirements.isEmpty() && views.isEmpty() && options.isEmpty() && !isReordered && unknown.isEmpty(); }
};

/// Between two options, of one project or of two. Its name and review are told as well.
OptionDifference optionDifference(const Design& before, const Design& after, Places places = Places::LeftOut);

/// Between two projects. Options pair by id, else by name; their objects as pairObjects() says; requirements and views by id.
ProjectDifference projectDifference(const Project& before, const Project& after, Places places = Places::LeftOut);
