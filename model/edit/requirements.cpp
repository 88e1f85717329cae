// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/requirements.h"
#include <QCoreApplication>
#include <algorithm>

namespace {
Error requirementGone()
{
    return Error{QCoreApplication::translate("edit", "This requirement no longer exists."), QStringLiteral("requirements")};
}

Error asksForNothing()
{
    return Error{QCoreApplication::translate("edit", "A requirement asks for something: a bandwidth, an availability, a round trip, a cost …"), QStringLiteral("requirements")};
}

auto placeOfRequirement(const QList<DesignRequirement>& requirements, const ObjectId& id)
{
    return std::find_if(requirements.begin(), requirements.end(), [&](const DesignRequirement& one) { return one.id == id; });
}
}

bool asksForSomething(const DesignRequirement& requirement)
{
    return requirement.toAzure || requirement.fromAzure || requirement.availability || requirement.rtt || requirement.isPrivate.value_or(false) || requirement.isEncrypted.value_or(false) || requirement.securityGrade
        || requirement.resiliency || !requirement.keeps.isEmpty() || requirement.monthlyCost;
}

const DesignRequirement* findRequirement(const Project& project, const ObjectId& id)
{
    const auto found = placeOfRequirement(project.requirements, id);
    return found == project.requirements.end() ? nullptr : &*found;
}

Result<AddedRequirement> addRequirement(const Project& project, DesignRequirement requirement)
{
    if (!asksForSomething(requirement))
        return asksForNothing();
    for (qsizetype number = project.requirements.size() + 1; requirement.id.isEmpty() || findRequirement(project, requirement.id); ++number)
        requirement.id = ObjectId(QStringLiteral("requirement-%1").arg(number));
    AddedRequirement added{project, requirement.id};
    auto& list = added.project.requirements;
    list.insert(std::upper_bound(list.begin(), list.end(), requirement, [](const DesignRequirement& a, const DesignRequirement& b) { return a.id < b.id; }), requirement);
    return added;
}

Result<Project> setRequirement(const Project& project, const DesignRequirement& requirement)
{
    const auto found = placeOfRequirement(project.requirements, requirement.id);
    if (found == project.requirements.end())
        return requirementGone();
    if (!asksForSomething(requirement))
        return asksForNothing();
    Project edited = project;
    edited.requirements[found - project.requirements.begin()] = requirement;
    return edited;
}

Result<Project> removeRequirement(const Project& project, const ObjectId& id)
{
    const auto found = placeOfRequirement(project.requirements, id);
    if (found == project.requirements.end())
        return requirementGone();
    Project edited = project;
    edited.requirements.removeAt(found - project.requirements.begin());
    return edited;
}
