// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/analysis/capacity_result.h"
#include "model/analysis/security_posture.h"
#include "model/base/availability.h"
#include "model/base/latency.h"
#include "model/base/object_id.h"

/// What a link of the live panel is.
enum class LinkType { ExpressRoute, IPsec, Vnet2Vnet, P2S, VnetPeering, GlobalReach, HubConnection };
/// The word in the results: "ExpressRoute", "IPsec", "Vnet2Vnet", "P2S", "VnetPeering", "GlobalReach", "HubConnection".
QString linkTypeName(LinkType type);

/// Probability that at least one permitted path is up.
struct AvailabilityFigure
{
    Availability value = Availability::fraction(0);
    bool isExact = true;                         ///< false: `value` is the lower bound
    Availability lower = Availability::fraction(0);
    Availability upper = Availability::fraction(0);
    QString reason;                              ///< why it is 0: what is missing; empty otherwise
};

/// Round-trip time; low and high are equal to typical where measured.
struct RttRange
{
    Latency low;
    Latency typical;
    Latency high;
};

/// The figures of one link from one site (of a peering: between its own ends).
struct LinkFigures
{
    ObjectId site;                               ///< empty for peerings, and where the router has no site
    ObjectId remoteSite;                         ///< of a Global Reach: the site at the other end
    CapacityPair capacity;
    Figure<Availability> azureSla;               ///< composite of published SLAs, not a commitment
    AvailabilityFigure availability;
    Figure<RttRange> rtt;
    SecurityPosture security;
};

/// Traffic or its share of the capacity, each direction.
template <class T> struct Directed
{
    Figure<T> toAzure;
    Figure<T> fromAzure;
};

/// One row of the links table.
struct LinkResult
{
    ObjectId id;
    QString name;                                ///< what people call it
    LinkType type = LinkType::ExpressRoute;
    LinkFigures figures;                         ///< the worst of each figure over the sites that share the link
    QList<LinkFigures> perSite;                  ///< one for each site that ends the link, of a Global Reach for each two; empty when there is only one
    /// "To Azure" is, between other ends, from the first to the second: of a Global Reach its circuits, of a peering its
    /// network and the remote one; of a connection between gateways from the remote gateway's network.
    Directed<Bandwidth> load;
    Directed<double> utilisation;                ///< load / capacity
    Bandwidth meanToAzure;                       ///< load on average over a month: what volumes are billed by
    Bandwidth meanFromAzure;
};
