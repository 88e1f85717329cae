// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/result.h"
#include "model/design/project.h"

// The verbs on the requirements of a project.

/// Puts a requirement in under an id of its own, which is that of the last of the result. Fails when it asks for nothing.
struct AddedRequirement
{
    Project project;
    ObjectId id;
};
Result<AddedRequirement> addRequirement(const Project& project, DesignRequirement requirement);

/// Puts another in the place of the one with its id. Fails when there is none, or when it asks for nothing.
Result<Project> setRequirement(const Project& project, const DesignRequirement& requirement);

/// Fails when there is none.
Result<Project> removeRequirement(const Project& project, const ObjectId& id);

/// nullptr when there is none.
const DesignRequirement* findRequirement(const Project& project, const ObjectId& id);

/// Whether it has a clause; one without can be neither met nor not.
bool asksForSomething(const DesignRequirement& requirement);
