// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/rules/rule_findings.h"
#include "model/rules/rule_input.h"

/// A resource of Azure with a name of its own in the design.
struct NamedResource
{
    ObjectId object;                             ///< it is this or stands in it
    const char* field;                           ///< of the object, that has the name
    QString kind;
    QString name;
    QString scope;                               ///< within which a name is taken once, such as a resource group; empty: not known
    std::function<std::function<Result<Design>(const Design&)>(const QString& name)> rename; ///< a quick fix that names it so; none when not simple
};

/// Resources inside objects: subnets, routes, NAT rules, public IP addresses and local network gateways.
QList<NamedResource> innerResources(const RuleInput& input);
/// Gateways, connections and route tables, with the resource group of the network that they belong to.
QList<NamedResource> outerResources(const RuleInput& input);
/// Virtual networks with their resource groups.
QList<NamedResource> networkResources(const RuleInput& input);
/// A fix that sets an object's name.
std::function<std::function<Result<Design>(const Design&)>(const QString&)> renamingObject(const ObjectId& object);
