// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/cidr.h"
#include "model/design/choices.h"
#include "model/design/field.h"
#include "model/design/object.h"

/// An on-premises network: a datacentre, campus, branch or colocation cage.
struct Site : Object
{
    static constexpr ObjectKind kind = ObjectKind::Site;
    static const QList<Field>& fields();

    std::optional<SiteType> siteType;
    QString city;
    std::optional<double> latitude;          ///< degrees, north positive
    std::optional<double> longitude;         ///< degrees, east positive
    ListOf<Cidr> addressPrefixes;
    std::optional<Environment> environment;      ///< what runs there; the design's profile when left out
    std::optional<Criticality> criticality;      ///< of what runs there; the design's profile when left out
    ListOf<Cidr> stretchedPrefixes;              ///< of its prefixes those that another site has too on purpose: a stretched network, anycast
};
