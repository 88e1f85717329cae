// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/result.h"
#include "model/design/project.h"
#include <optional>

/// A design file in the user's own folder of templates; a broken one as well, with what is wrong.
struct UserTemplate
{
    QString name;                        ///< the file's name without its ending
    QString path;
    QString title;                       ///< the design's name, or the file's where it has none
    QString description;
    std::optional<Project> project;      ///< nothing: `errors` says why
    QList<Error> errors;                 ///< with JSON pointer and line; of a later format, one that says so
    QByteArray bytes;

    bool isBroken() const { return !project; }
};

/// Where the user's own templates lie: `templates` in the program's data folder. It need not exist.
QString userTemplatesFolder();

/// The design files (*.json) of a folder in order of names; none when it does not exist. Larger ones than 16 MiB are broken.
QList<UserTemplate> userTemplates(const QString& folder);

/// A name for a file from a title: "Two sites (Köln)" is "two-sites-koeln"; "template" when nothing is left of it.
QString templateFileName(const QString& title);

/// Writes a project, without its secrets, as NAME.landbridge.json into the folder, which is made when it is missing.
/// Gives the path. Fails when the disk refuses, and when there is such a file and it is not to be replaced.
enum class IfThere { Fail, Replace };
Result<QString> saveUserTemplate(const QString& folder, const Project& project, IfThere ifThere);
