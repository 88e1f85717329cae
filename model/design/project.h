// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/design/design.h"
#include "model/design/design_requirement.h"
#include "model/design/saved_view.h"

/// A file: one or more options, each a complete design. A value, like Design.
struct Project
{
    static constexpr int currentFormat = 1;

    int format = currentFormat;          ///< of the file it was read from
    QString name;
    QString description;                 ///< null: left out
    QString currency;                    ///< ISO 4217 code; null: left out
    ListOf<DesignRequirement> requirements;      ///< that every option is measured by, in order of ids
    ListOf<SavedView> views;             ///< ways to look at every option, in order of ids
    QList<Design> options;               ///< in the user's order, never empty in an open project
    QJsonObject extra;                   ///< fields of the file that this version does not know

    /// The index of an option by its id, −1 when there is none.
    qsizetype indexOf(const QString& optionId) const
    {
        for (qsizetype i = 0; i < options.size(); ++i)
            if (options[i].id == optionId)
                return i;
        return -1;
    }
};

/// A project with one empty option.
Project newProject(const QString& name);
