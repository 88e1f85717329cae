// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/analysis/component_graph.h"
#include "model/analysis/derivation.h"
#include "model/analysis/link_result.h"

/// Why a round-trip time is unknown.
enum class RttGap { None, NoSite, NoSiteCoordinates, NoLocation, NoRegion, NoUsersCoordinates };
/// One sentence that says what to do; translated.
QString gapText(RttGap gap);

/// A sum of segments (DOMAIN.md §3.3).
struct RttSum
{
    double milliseconds = 0;
    bool isPublished = true;                     ///< every segment is a published or measured figure
    RttGap gap = RttGap::None;

    bool isKnown() const { return gap == RttGap::None; }
};
RttSum operator+(RttSum a, RttSum b);

/// The round trip over a route of unknown length: great circle × factor × 2 / kilometres per millisecond.
double millisecondsByDistance(Distance distance, double factor, const LatencyConstants& constants);

/// As a figure: without a range where published or measured, else with the range of the catalogue (±25 %).
Figure<RttRange> rttFigure(const RttSum& sum, const LatencyConstants& constants);

/// The segments of round-trip times. With a trace, every segment names itself there as an input.
class LatencyModel
{
public:
    explicit LatencyModel(const ComponentGraph& graph, Derivation* trace = nullptr) : m_topology(graph.topology), m_graph(graph), m_trace(trace) {}

    enum class GatewayUse { Counted, Bypassed }; ///< Bypassed: FastPath to the gateway's own network

    /// From a router of a site to the gateway's network: the router, its last mile, the meet-me, Microsoft's backbone, the gateway.
    /// `accessLink` is that of ExpressRoute; −1 for IPsec, which on private peering takes the worst of its access links.
    /// A measured round-trip time of the connection replaces it all.
    RttSum connection(int connection, int router, int accessLink, GatewayUse use) const;

    /// Between the regions of two networks.
    RttSum betweenNetworks(int from, int to) const;

    /// From a virtual hub to a network: to the hub that it is connected to, and on to its region.
    RttSum fromHub(int hub, int network) const;
    /// Between the regions of a virtual hub and of a network.
    RttSum betweenHubAndNetwork(int hub, int network) const;

    /// Between the peering locations of a Global Reach's circuits, unless measured.
    RttSum globalReach(int reach) const;

    /// Over a WAN link, without the routers at its ends.
    RttSum wanLink(int wanLink) const;

    /// One edge router.
    RttSum router(int router) const;

    /// By private line from a place to a peering location and on to a region, without routers and gateways.
    RttSum overLocation(Coordinates place, const PeeringLocationEntry& location, const Region& region) const;

private:
    RttSum expressRoute(int accessLink, const Region* region) const;
    RttSum gateway(int gateway, GatewayUse use) const;
    RttSum internet(int router, const Region* region) const;
    const Region* regionOf(const Topology::ConnectionNode& connection) const;
    RttSum remoteUsers(int users, const Region* region) const;
    RttSum meetMeToRegion(const PeeringLocationEntry& location, const Region& region) const;
    RttSum meetMeToMeetMe(const PeeringLocationEntry& from, const PeeringLocationEntry& to) const;
    RttSum regionToRegion(const Region& from, const Region& to, const QString& what) const;
    RttSum byLength(Distance length, const QString& what, const QString& object) const;
    RttSum byDistance(Distance distance, const Sourced<double>& factor, const QString& what, const QString& object) const;
    std::optional<Coordinates> coordinatesOfRouter(int router) const;
    RttGap gapOfRouter(int router) const;

    const Topology& m_topology;
    const ComponentGraph& m_graph;
    Derivation* m_trace;
};
