// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/bandwidth.h"
#include "model/design/choices.h"
#include "model/design/field.h"
#include "model/design/object.h"

/// A site's uplink to the public internet.
struct InternetAccess : Object
{
    static constexpr ObjectKind kind = ObjectKind::InternetAccess;
    static const QList<Field>& fields();

    ListOf<Id<struct EdgeRouter>> routers;
    QString provider;
    std::optional<InternetAccessKind> accessKind;
    std::optional<Bandwidth> down;               ///< from the internet
    std::optional<Bandwidth> up;                 ///< to the internet
    ListOf<Id<struct SharedRisk>> sharedRisks;
    QString publicIpAddress;                     ///< of the end of its tunnels, where it is fixed
};
