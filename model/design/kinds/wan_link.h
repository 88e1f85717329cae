// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/bandwidth.h"
#include "model/base/distance.h"
#include "model/design/choices.h"
#include "model/design/field.h"
#include "model/design/object.h"

/// A private WAN link between two routers: MPLS, SD-WAN underlay or dark fibre.
struct WanLink : Object
{
    static constexpr ObjectKind kind = ObjectKind::WanLink;
    static const QList<Field>& fields();

    ListOf<Id<struct EdgeRouter>> routers;       ///< two
    std::optional<WanLinkKind> wanKind;
    QString provider;
    std::optional<Bandwidth> bandwidth;          ///< each direction
    std::optional<Distance> length;
    std::optional<LinkEncryption> encryption;
    ListOf<Id<struct SharedRisk>> sharedRisks;
};
