// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/result.h"
#include "model/design/project.h"
#include <QHash>

// The verbs on the saved views of a project. Names are what people and commands choose a view by, so they differ; ids stay for good.

/// Puts a view in under an id of its own. Fails when its name is empty or that of another view.
struct AddedView
{
    Project project;
    ObjectId id;
};
Result<AddedView> addView(const Project& project, SavedView view);

/// Puts another in the place of the one with its id. Fails when there is none, or when its name is empty or taken.
Result<Project> setView(const Project& project, const SavedView& view);

/// Fails when there is none.
Result<Project> removeView(const Project& project, const ObjectId& id);

/// nullptr when there is none.
const SavedView* findView(const Project& project, const ObjectId& id);
/// By its name or id; nullptr when there is none.
const SavedView* viewCalled(const Project& project, const QString& name);

/// Where a view has objects of a design, as far as that is elsewhere than the design has them.
QHash<ObjectId, QPointF> placesOfView(const Design& design, const SavedView& view);
/// The positions that the objects of a design have now, to be kept in a view.
ListOf<ViewPlace> placesToKeep(const Design& design);
