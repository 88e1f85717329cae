// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/result.h"
#include <QList>
#include <QStringList>

/// A file with a rule of an organisation, as it was read (docs/OWN-RULES.md). A file is a rule.
struct OwnRuleFile
{
    QString name;                                ///< of the file, for people and in keys; each its own
    QString path;
    QString source;                              ///< the script
    QString problem;                             ///< why there is no script, a sentence; empty: there is
};

/// The rules of files, and of all *.js files of folders (not of folders in them), in the order of the paths and then of the names.
/// A file that cannot be read tells so in itself; a path that is not there, a folder without rules and too many rules are an Error.
Result<QList<OwnRuleFile>> readOwnRules(const QStringList& paths);
