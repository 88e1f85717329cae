// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/bandwidth.h"
#include "model/design/field.h"
#include "model/design/object.h"

/// People who connect over the internet with a VPN client each (point-to-site). `availability` is that of a client's internet.
struct RemoteUsers : Object
{
    static constexpr ObjectKind kind = ObjectKind::RemoteUsers;
    static const QList<Field>& fields();

    std::optional<int> clients;                  ///< connected at once
    std::optional<Bandwidth> perClient;          ///< each direction
    QString city;
    std::optional<double> latitude;              ///< degrees, north positive; where most of them are
    std::optional<double> longitude;             ///< degrees, east positive
};
