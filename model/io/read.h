// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/error.h"
#include "model/design/project.h"
#include <QByteArray>
#include <optional>

/// How large a file may be. Generous, so that only accidents and attacks meet them.
struct ReadLimits
{
    qsizetype bytes = qsizetype(256) << 20;      ///< 256 MiB
    qsizetype objects = 100000;                  ///< of a design, over all options
    qsizetype values = 10000000;                 ///< of the JSON text: texts, numbers, lists and objects
    int depth = 64;                              ///< of nested lists and objects
    qsizetype errors = 1000;                     ///< as many are listed; one more says that there are others
};

/// What reading gives: a project, or all that is wrong with the file at once, in the order of its lines.
struct ReadOutcome
{
    std::optional<Project> project;              ///< there exactly when `errors` is empty
    QList<Error> errors;                         ///< `where` is a JSON pointer, `line` the line of the file
    QList<Error> notices;                        ///< what is not known here and is kept: each field and kind once
    bool isNewer = false;                        ///< of a later format: to be looked at, never saved
};

/// Reads the bytes of a `*.landbridge.json` file. Never throws; never changes anything.
ReadOutcome readProject(const QByteArray& bytes, const ReadLimits& limits = {});
