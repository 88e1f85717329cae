// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/result.h"
#include "model/design/project.h"

// The verbs on the options of a project. Names are what commands and people choose an option by, so they differ; ids stay for good.

/// What came of a verb: the project, and the option that it was about.
struct EditedOptions
{
    Project project;
    QString option;
};

/// An empty option with a name of its own, after the one of `after`, else last.
Result<EditedOptions> addOption(const Project& project, const QString& after = {});
/// A copy of an option with the same objects and ids, behind it. Fails when there is no such option.
Result<EditedOptions> duplicateOption(const Project& project, const QString& option);
/// Fails when the name is empty or that of another option.
Result<EditedOptions> renameOption(const Project& project, const QString& option, const QString& name);
/// Takes an option to a place in the order, 0 being the first; places outside are the nearest end.
Result<EditedOptions> moveOption(const Project& project, const QString& option, qsizetype place);
/// Fails for the last one left. `option` of the result is the one that stands there then.
Result<EditedOptions> removeOption(const Project& project, const QString& option);
