// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/bandwidth.h"
#include "model/design/choices.h"
#include "model/design/field.h"
#include "model/design/kinds/express_route_link.h"
#include "model/design/object.h"
#include <QDate>

/// ExpressRoute Direct: a pair of ports on two of Microsoft's edge routers at a peering location, from which circuits are
/// carved. Its links are the customer's own cross-connects. Source: Azure documentation, "About ExpressRoute Direct".
struct ExpressRoutePort : Object
{
    static constexpr ObjectKind kind = ObjectKind::ExpressRoutePort;
    static const QList<Field>& fields();

    Id<struct PeeringLocation> peeringLocation;
    std::optional<Bandwidth> bandwidth;          ///< of each of the two ports
    std::optional<PortEncapsulation> encapsulation;
    std::optional<MacsecCipher> macsecCipher;    ///< no MACsec when left out
    std::optional<CircuitFamily> billingType;
    std::optional<QDate> letterOfAuthorization;  ///< the day it was made for the facility
    std::optional<LinkAdminState> linksAdminState; ///< whether both links are enabled
    ListOf<ExpressRouteLink> links;              ///< what is set on one link alone; the rest is as above
};
