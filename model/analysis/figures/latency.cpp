// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/figures/latency.h"
#include "model/analysis/connection_check.h"
#include "model/base/number_text.h"
#include <QCoreApplication>
#include <cmath>

namespace {
QString millisecondsText(double milliseconds)
{
    return toText(Latency::milliseconds(std::round(milliseconds * 100) / 100));
}

QString kilometresText(Distance distance)
{
    return toText(Distance::kilometres(std::round(distance.kilometres() * 10) / 10));
}

void traceSegment(Derivation* trace, const QString& what, double milliseconds, const Provenance& provenance, const QString& object)
{
    if (trace)
        trace->inputs << DerivationInput{what, millisecondsText(milliseconds), provenance, object};
}

/// In the order written, so that a trace lists the segments from the site on.
RttSum sumOfSegments(std::initializer_list<RttSum> segments)
{
    RttSum sum;
    for (const RttSum& segment : segments)
        sum = sum + segment;
    return sum;
}

RttSum unknownSegment(RttGap gap)
{
    RttSum sum;
    sum.gap = gap;
    return sum;
}
}

QString gapText(RttGap gap)
{
    switch (gap) {
    case RttGap::None: return {};
    case RttGap::NoSite: return QCoreApplication::translate("analysis", "The router is at no site. Choose its site.");
    case RttGap::NoSiteCoordinates: return QCoreApplication::translate("analysis", "The site has no coordinates. Set its latitude and longitude, or the length of its lines.");
    case RttGap::NoLocation: return QCoreApplication::translate("analysis", "The circuit's peering location is not set or not in the catalogue. Choose one.");
    case RttGap::NoUsersCoordinates: return QCoreApplication::translate("analysis", "The remote users have no coordinates. Set latitude and longitude of where most of them are.");
    case RttGap::NoRegion: return QCoreApplication::translate("analysis", "The region of the virtual network or hub is not set or not in the catalogue. Choose one.");
    }
    return {};
}

RttSum operator+(RttSum a, RttSum b)
{
    return RttSum{a.milliseconds + b.milliseconds, a.isPublished && b.isPublished, a.gap != RttGap::None ? a.gap : b.gap};
}

double millisecondsByDistance(Distance distance, double factor, const LatencyConstants& constants)
{
    return distance.kilometres() * factor * 2 / constants.kilometresPerMillisecond.value;
}

Figure<RttRange> rttFigure(const RttSum& sum, const LatencyConstants& constants)
{
    if (!sum.isKnown())
        return Figure<RttRange>::unknown(gapText(sum.gap));
    const double range = sum.isPublished ? 0 : constants.range.value;
    return Figure<RttRange>::of({Latency::milliseconds(sum.milliseconds * (1 - range)), Latency::milliseconds(sum.milliseconds), Latency::milliseconds(sum.milliseconds * (1 + range))});
}

RttSum LatencyModel::byLength(Distance length, const QString& what, const QString& object) const
{
    const LatencyConstants& constants = m_topology.catalogue->defaults().latency;
    const double milliseconds = length.kilometres() * 2 / constants.kilometresPerMillisecond.value;
    if (m_trace)
        traceSegment(m_trace, QCoreApplication::translate("analysis", "%1: %2 × 2 / %3 km per ms").arg(what, kilometresText(length), shownText(constants.kilometresPerMillisecond.value)),
                     milliseconds, Provenance{Basis::Design, QCoreApplication::translate("analysis", "length set on the object"), {}, {}, {}}, object);
    return RttSum{milliseconds, false, RttGap::None};
}

RttSum LatencyModel::byDistance(Distance distance, const Sourced<double>& factor, const QString& what, const QString& object) const
{
    const LatencyConstants& constants = m_topology.catalogue->defaults().latency;
    const double milliseconds = millisecondsByDistance(distance, factor.value, constants);
    if (m_trace)
        traceSegment(m_trace,
                     QCoreApplication::translate("analysis", "%1: great circle %2 × %3 × 2 / %4 km per ms")
                         .arg(what, kilometresText(distance), shownText(factor.value), shownText(constants.kilometresPerMillisecond.value)),
                     milliseconds, factor.provenance, object);
    return RttSum{milliseconds, false, RttGap::None};
}

std::optional<Coordinates> LatencyModel::coordinatesOfRouter(int router) const
{
    const int site = m_topology.routers[static_cast<std::size_t>(router)].site;
    if (site < 0)
        return std::nullopt;
    const Site& row = *m_topology.sites[static_cast<std::size_t>(site)].row;
    if (!row.latitude || !row.longitude)
        return std::nullopt;
    return Coordinates{*row.latitude, *row.longitude};
}

RttGap LatencyModel::gapOfRouter(int router) const
{
    return m_topology.routers[static_cast<std::size_t>(router)].site < 0 ? RttGap::NoSite : RttGap::NoSiteCoordinates;
}

RttSum LatencyModel::router(int router) const
{
    const auto& each = m_topology.catalogue->defaults().latency.perEdgeRouter;
    const EdgeRouter& row = *m_topology.routers[static_cast<std::size_t>(router)].row;
    if (m_trace)
        traceSegment(m_trace, QCoreApplication::translate("analysis", "%1: edge router passed").arg(labelOf(row)), each.value.milliseconds(), each.provenance, row.id.text);
    return RttSum{each.value.milliseconds(), false, RttGap::None};
}

RttSum LatencyModel::gateway(int gateway, GatewayUse use) const
{
    const LatencyConstants& constants = m_topology.catalogue->defaults().latency;
    const auto& each = use == GatewayUse::Counted ? constants.perGateway : constants.perFastPathGateway;
    const VirtualNetworkGateway& row = *m_topology.gateways[static_cast<std::size_t>(gateway)].row;
    if (m_trace)
        traceSegment(m_trace,
                     use == GatewayUse::Counted ? QCoreApplication::translate("analysis", "%1: gateway passed").arg(labelOf(row))
                                                : QCoreApplication::translate("analysis", "%1: gateway bypassed by FastPath").arg(labelOf(row)),
                     each.value.milliseconds(), each.provenance, row.id.text);
    return RttSum{each.value.milliseconds(), false, RttGap::None};
}

RttSum LatencyModel::regionToRegion(const Region& from, const Region& to, const QString& what) const
{
    if (from.name == to.name)
        return {};
    // The published directions differ by a few milliseconds; a round trip has both, so their mean counts.
    const LatencyTable& table = m_topology.catalogue->latencies();
    const auto there = table.median(from.name, to.name);
    const auto back = table.median(to.name, from.name);
    if (there || back) {
        const double milliseconds = there && back ? (there->milliseconds() + back->milliseconds()) / 2 : (there ? there : back)->milliseconds();
        if (m_trace)
            traceSegment(m_trace, QCoreApplication::translate("analysis", "%1: published median between %2 and %3").arg(what, from.displayName, to.displayName), milliseconds, table.provenance(), {});
        return RttSum{milliseconds, true, RttGap::None};
    }
    return byDistance(greatCircle(from.coordinates.value, to.coordinates.value), m_topology.catalogue->defaults().latency.routeFactorPrivate, what, {});
}

RttSum LatencyModel::meetMeToRegion(const PeeringLocationEntry& location, const Region& region) const
{
    // 1. A region in the location's own reach is near: by distance.
    const QString what = m_trace ? QCoreApplication::translate("analysis", "Meet-me %1 to %2").arg(location.location, region.displayName) : QString();
    const Sourced<double>& factor = m_topology.catalogue->defaults().latency.routeFactorPrivate;
    const Distance direct = greatCircle(location.coordinates.value, region.coordinates.value);
    if (location.localRegions.contains(region.name))
        return byDistance(direct, factor, what, {});
    // 2. Else the published median from the nearest local region, for which the location stands: most share its city.
    const Region* nearest = nullptr;
    for (const QString& name : location.localRegions) {
        const Region* local = m_topology.catalogue->region(name);
        if (!local || !(m_topology.catalogue->medianRtt(name, region.name) || m_topology.catalogue->medianRtt(region.name, name)))
            continue;
        if (!nearest || greatCircle(location.coordinates.value, local->coordinates.value) < greatCircle(location.coordinates.value, nearest->coordinates.value))
            nearest = local;
    }
    if (nearest)
        return regionToRegion(*nearest, region, what);
    // 3. Else by distance.
    return byDistance(direct, factor, what, {});
}

/// As from a meet-me to a region, with the nearest local region standing for the far location.
RttSum LatencyModel::meetMeToMeetMe(const PeeringLocationEntry& from, const PeeringLocationEntry& to) const
{
    const QString what = m_trace ? QCoreApplication::translate("analysis", "Meet-me %1 to meet-me %2").arg(from.location, to.location) : QString();
    const auto nearestRegion = [&](const PeeringLocationEntry& location) {
        const Region* nearest = nullptr;
        for (const QString& name : location.localRegions) {
            const Region* local = m_topology.catalogue->region(name);
            if (local && (!nearest || greatCircle(location.coordinates.value, local->coordinates.value) < greatCircle(location.coordinates.value, nearest->coordinates.value)))
                nearest = local;
        }
        return nearest;
    };
    const Region* first = nearestRegion(from);
    const Region* second = nearestRegion(to);
    const auto isPublished = [&] { return m_topology.catalogue->medianRtt(first->name, second->name) || m_topology.catalogue->medianRtt(second->name, first->name); };
    if (first && second && first != second && isPublished())
        return regionToRegion(*first, *second, what);
    return byDistance(greatCircle(from.coordinates.value, to.coordinates.value), m_topology.catalogue->defaults().latency.routeFactorPrivate, what, {});
}

RttSum LatencyModel::globalReach(int reach) const
{
    const auto& node = m_topology.globalReaches[static_cast<std::size_t>(reach)];
    if (node.row->measuredRtt) {
        if (m_trace)
            traceSegment(m_trace, QCoreApplication::translate("analysis", "%1: measured round trip").arg(labelOf(*node.row)), node.row->measuredRtt->milliseconds(),
                         Provenance{Basis::Measured, QCoreApplication::translate("analysis", "set on the object"), {}, {}, {}}, node.row->id.text);
        return RttSum{node.row->measuredRtt->milliseconds(), true, RttGap::None};
    }
    const auto entryOf = [&](int circuit) -> const PeeringLocationEntry* {
        const int location = circuit < 0 ? -1 : m_topology.circuits[static_cast<std::size_t>(circuit)].location;
        return location < 0 ? nullptr : m_topology.locations[static_cast<std::size_t>(location)].entry;
    };
    const PeeringLocationEntry* from = entryOf(node.circuits[0]);
    const PeeringLocationEntry* to = entryOf(node.circuits[1]);
    return from && to ? meetMeToMeetMe(*from, *to) : unknownSegment(RttGap::NoLocation);
}

RttSum LatencyModel::overLocation(Coordinates place, const PeeringLocationEntry& location, const Region& region) const
{
    const QString what = m_trace ? QCoreApplication::translate("analysis", "Last mile to %1").arg(location.location) : QString();
    return sumOfSegments({byDistance(greatCircle(place, location.coordinates.value), m_topology.catalogue->defaults().latency.routeFactorPrivate, what, {}), meetMeToRegion(location, region)});
}

/// Where the gateway of a connection stands.
const Region* LatencyModel::regionOf(const Topology::ConnectionNode& connection) const
{
    return connection.hub >= 0 ? m_topology.hubs[static_cast<std::size_t>(connection.hub)].region : m_topology.networks[static_cast<std::size_t>(connection.network)].region;
}

RttSum LatencyModel::expressRoute(int accessLink, const Region* region) const
{
    const auto& link = m_topology.accessLinks[static_cast<std::size_t>(accessLink)];
    const auto& circuit = m_topology.circuits[static_cast<std::size_t>(link.circuit)];
    const PeeringLocationEntry* location = circuit.location < 0 ? nullptr : m_topology.locations[static_cast<std::size_t>(circuit.location)].entry;
    if (!location)
        return unknownSegment(RttGap::NoLocation);
    if (!region)
        return unknownSegment(RttGap::NoRegion);
    const QString what = m_trace ? QCoreApplication::translate("analysis", "%1: last mile to %2").arg(labelOf(*link.row), location->location) : QString();
    RttSum lastMile;
    if (link.row->length) {
        lastMile = byLength(*link.row->length, what, link.row->id.text);
    } else {
        const auto site = coordinatesOfRouter(link.router);
        if (!site)
            return unknownSegment(gapOfRouter(link.router));
        lastMile = byDistance(greatCircle(*site, location->coordinates.value), m_topology.catalogue->defaults().latency.routeFactorPrivate, what, link.row->id.text);
    }
    return sumOfSegments({lastMile, meetMeToRegion(*location, *region)});
}

RttSum LatencyModel::internet(int router, const Region* region) const
{
    if (!region)
        return unknownSegment(RttGap::NoRegion);
    const auto site = coordinatesOfRouter(router);
    if (!site)
        return unknownSegment(gapOfRouter(router));
    const QString what = m_trace ? QCoreApplication::translate("analysis", "Internet to %1").arg(region->displayName) : QString();
    return byDistance(greatCircle(*site, region->coordinates.value), m_topology.catalogue->defaults().latency.routeFactorInternet, what, {});
}

RttSum LatencyModel::remoteUsers(int users, const Region* region) const
{
    const RemoteUsers& row = *m_topology.remoteUsers[static_cast<std::size_t>(users)].row;
    if (!region)
        return unknownSegment(RttGap::NoRegion);
    if (!row.latitude || !row.longitude)
        return unknownSegment(RttGap::NoUsersCoordinates);
    const QString what = m_trace ? QCoreApplication::translate("analysis", "Internet to %1").arg(region->displayName) : QString();
    return byDistance(greatCircle({*row.latitude, *row.longitude}, region->coordinates.value), m_topology.catalogue->defaults().latency.routeFactorInternet, what, row.id.text);
}

RttSum LatencyModel::connection(int connection, int endRouter, int accessLink, GatewayUse use) const
{
    const auto& node = m_topology.connections[static_cast<std::size_t>(connection)];
    if (node.row->measuredRtt) {
        if (m_trace)
            traceSegment(m_trace, QCoreApplication::translate("analysis", "%1: measured round trip").arg(labelOf(*node.row)), node.row->measuredRtt->milliseconds(),
                         Provenance{Basis::Measured, QCoreApplication::translate("analysis", "set on the object"), {}, {}, {}}, node.row->id.text);
        return RttSum{node.row->measuredRtt->milliseconds(), true, RttGap::None};
    }
    if (node.isP2S())
        return sumOfSegments({remoteUsers(node.users, regionOf(node)), gateway(node.gateway, GatewayUse::Counted)});
    if (node.isVnet2Vnet())
        return sumOfSegments({gateway(node.remoteGateway, GatewayUse::Counted), betweenNetworks(node.remoteNetwork, node.network), gateway(node.gateway, GatewayUse::Counted)});
    if (accessLink >= 0)
        return sumOfSegments({router(endRouter), expressRoute(accessLink, regionOf(node)), gateway(node.gateway, use)});
    if (node.underlay < 0)
        return sumOfSegments({router(endRouter), internet(endRouter, regionOf(node)), gateway(node.gateway, use)});

    // IPsec on private peering: what was measured below it and its own gateway, else the worst access link and both gateways.
    const auto& underlay = m_topology.connections[static_cast<std::size_t>(node.underlay)];
    if (underlay.row->measuredRtt)
        return sumOfSegments({this->connection(node.underlay, endRouter, -1, GatewayUse::Counted), gateway(node.gateway, GatewayUse::Counted)});
    const auto sumOver = [&](const LatencyModel& model, int link) {
        const int other = m_topology.accessLinks[static_cast<std::size_t>(link)].router;
        RttSum sum = model.router(endRouter);
        if (other != endRouter)
            sum = sum + model.router(other);
        return sumOfSegments({sum, model.expressRoute(link, regionOf(underlay)), model.gateway(underlay.gateway, GatewayUse::Counted),
                              model.gateway(node.gateway, GatewayUse::Counted)});
    };
    const LatencyModel silent(m_graph);
    int worst = -1;
    RttSum worstSum;
    for (const int link : underlayAccessLinks(m_topology, node)) {
        const RttSum sum = sumOver(silent, link);
        if (!sum.isKnown())
            return sum;
        if (worst < 0 || sum.milliseconds > worstSum.milliseconds) {
            worst = link;
            worstSum = sum;
        }
    }
    return worst >= 0 && m_trace ? sumOver(*this, worst) : worstSum;
}

RttSum LatencyModel::betweenNetworks(int from, int to) const
{
    const Region* first = m_topology.networks[static_cast<std::size_t>(from)].region;
    const Region* second = m_topology.networks[static_cast<std::size_t>(to)].region;
    if (!first || !second)
        return unknownSegment(RttGap::NoRegion);
    return regionToRegion(*first, *second, m_trace ? QCoreApplication::translate("analysis", "Microsoft's backbone") : QString());
}

RttSum LatencyModel::betweenHubAndNetwork(int hub, int network) const
{
    const Region* first = m_topology.hubs[static_cast<std::size_t>(hub)].region;
    const Region* second = m_topology.networks[static_cast<std::size_t>(network)].region;
    if (!first || !second)
        return unknownSegment(RttGap::NoRegion);
    return regionToRegion(*first, *second, m_trace ? QCoreApplication::translate("analysis", "Hub to its network") : QString());
}

RttSum LatencyModel::fromHub(int hub, int network) const
{
    const int own = m_topology.hubOf(network);
    RttSum sum;
    if (own != hub) {
        const Region* first = m_topology.hubs[static_cast<std::size_t>(hub)].region;
        const Region* second = m_topology.hubs[static_cast<std::size_t>(own)].region;
        sum = first && second ? regionToRegion(*first, *second, m_trace ? QCoreApplication::translate("analysis", "Hub to hub") : QString()) : unknownSegment(RttGap::NoRegion);
    }
    return sum + betweenHubAndNetwork(own, network);
}

RttSum LatencyModel::wanLink(int wanLink) const
{
    const auto& link = m_topology.wanLinks[static_cast<std::size_t>(wanLink)];
    const QString what = m_trace ? QCoreApplication::translate("analysis", "%1: private WAN").arg(labelOf(*link.row)) : QString();
    if (link.row->length)
        return byLength(*link.row->length, what, link.row->id.text);
    const auto first = coordinatesOfRouter(link.routers[0]);
    const auto second = coordinatesOfRouter(link.routers[1]);
    if (!first || !second)
        return unknownSegment(gapOfRouter(link.routers[first ? 1 : 0]));
    return byDistance(greatCircle(*first, *second), m_topology.catalogue->defaults().latency.routeFactorPrivate, what, link.row->id.text);
}
