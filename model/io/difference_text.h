// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/edit/project_difference.h"
#include <QByteArray>

// What differs between two projects or options, as text. Values of secret fields are never told.

/// For people: options, their objects with + − ~, and fields as old → new; empty when nothing differs.
QString differenceText(const ProjectDifference& difference, const Project& before, const Project& after);

/// {"diff": 1, "differs", "texts": [{"key", "before", "after"}], "requirements": […], "reordered", "options": [{"change", "before", "after", "name", "texts",
/// "review", "objects": [{"change", "kind", "id", "partner", "name", "fields": [{"key", "before", "after"}]}]}]}: a value that is not set is null.
QByteArray differenceJson(const ProjectDifference& difference, const Project& before, const Project& after);
