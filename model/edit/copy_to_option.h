// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/result.h"
#include "model/design/project.h"

/// What came of copying objects from one option to others.
struct CopiedToOptions
{
    Project project;
    QList<ObjectId> copied;                      ///< those that were asked for, with what they hold and the links between them, and what they need
};

/// Puts objects of one option into others under their own ids, so that they stay the same objects. What they hold comes along, the links
/// between them, and what they cannot stand without where it is missing; an object that is there already becomes as it is here.
/// References to what an option lacks are left out. Fails when an id belongs to an object of another kind there, and when there is nothing to copy.
Result<CopiedToOptions> copyToOptions(const Project& project, const QString& from, const QList<ObjectId>& ids, const QStringList& to);
