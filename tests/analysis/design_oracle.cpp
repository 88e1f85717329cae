// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/analysis/design_oracle.h"

DesignOracle::DesignOracle(const Design& design, const Catalogue& catalogue, const ObjectId& site, const ObjectId& network)
    : m_design(design), m_catalogue(catalogue), m_site(site), m_network(network)
{
    addComponents();
}

QString DesignOracle::facilityOf(const AccessLink& link) const
{
    if (!link.facility.isEmpty())
        return QStringLiteral("facility:") + link.facility;
    const ExpressRouteCircuit* circuit = m_design.find(link.circuit);
    const PeeringLocation* location = circuit ? m_design.find(circuit->peeringLocation) : nullptr;
    if (!location)
        return QString();
    const PeeringLocationEntry* entry = m_catalogue.peeringLocation(location->location);
    if (!entry)
        return QStringLiteral("facility:") + location->location;
    const bool isSecondary = link.path && *link.path == AccessPath::Secondary;
    return QStringLiteral("facility:") + entry->facilities.at(entry->isMetro && isSecondary ? 1 : 0);
}

void DesignOracle::addComponents()
{
    const auto add = [&](const Object& object, double byDefault) { m_down[object.id.text] = 1 - (object.availability ? object.availability->up() : byDefault); };
    m_design.forEach([&](const auto& row) {
        using Row = std::decay_t<decltype(row)>;
        if constexpr (std::is_same_v<Row, EdgeRouter>)
            add(row, 0.9999);
        else if constexpr (std::is_same_v<Row, AccessLink> || std::is_same_v<Row, WanLink>)
            add(row, 0.9995);
        else if constexpr (std::is_same_v<Row, InternetAccess>) {
            const auto kind = row.accessKind.value_or(InternetAccessKind::Dia);
            add(row, kind == InternetAccessKind::Dia ? 0.999 : kind == InternetAccessKind::Broadband ? 0.995 : 0.99);
        } else if constexpr (std::is_same_v<Row, VirtualHub>)
            add(row, 0.9995);
        else if constexpr (std::is_same_v<Row, VirtualNetworkGateway>)
            add(row, row.sku == QLatin1String("Basic") ? 0.999 : 0.9995);
        else if constexpr (std::is_same_v<Row, SharedRisk>)
            add(row, 1);
        else if constexpr (std::is_same_v<Row, Connection> || std::is_same_v<Row, VirtualNetworkPeering> || std::is_same_v<Row, HubVirtualNetworkConnection> || std::is_same_v<Row, Site>) {
            if (row.availability)
                add(row, 1);
        } else if constexpr (std::is_same_v<Row, ExpressRouteCircuit>) {
            bool primary = false, secondary = false;
            for (const AccessLink& link : m_design.all<AccessLink>())
                if (link.circuit == row.id && m_design.find(link.router))
                    (link.path && *link.path == AccessPath::Secondary ? secondary : primary) = true;
            add(row, primary && secondary ? 0.9995 : 0.999);
        }
    });
    for (const AccessLink& link : m_design.all<AccessLink>()) {
        const QString facility = facilityOf(link);
        if (facility.isEmpty())
            continue;
        double lowest = 2;
        for (const PeeringLocation& location : m_design.all<PeeringLocation>()) {
            const PeeringLocationEntry* entry = m_catalogue.peeringLocation(location.location);
            const QStringList buildings = entry ? entry->facilities : QStringList{location.location};
            if (location.facilityAvailability && buildings.contains(facility.mid(9)))
                lowest = std::min(lowest, location.facilityAvailability->up());
        }
        m_down[facility] = 1 - (lowest > 1 ? 0.9999 : lowest);
    }
}

bool DesignOracle::isUp(const ListOf<Id<SharedRisk>>& risks, const QSet<QString>& down) const
{
    for (const auto& risk : risks)
        if (down.contains(risk.text))
            return false;
    return true;
}

bool DesignOracle::isLinkUp(const AccessLink& link, const QSet<QString>& down) const
{
    return isUp(link, down) && isUp(link.sharedRisks, down) && !down.contains(facilityOf(link));
}

/// The routers that the site reaches: its own, and those behind WAN links.
QStringList DesignOracle::usableRouters(const QSet<QString>& down) const
{
    QStringList reached;
    for (const EdgeRouter& router : m_design.all<EdgeRouter>())
        if (router.site == m_site && isUp(router, down))
            reached << router.id.text;
    const auto isRouterUp = [&](const EdgeRouterId& id) {          // a site takes its routers with it
        const EdgeRouter* router = m_design.find(id);
        return router && isUp(*router, down) && !down.contains(router->site.text);
    };
    for (qsizetype before = -1; before != reached.size();) {
        before = reached.size();
        for (const WanLink& wan : m_design.all<WanLink>()) {
            if (wan.routers.size() != 2 || !isUp(wan, down) || !isUp(wan.sharedRisks, down))
                continue;
            for (int end = 0; end < 2; ++end) {
                const QString far = wan.routers[1 - end].text;
                if (reached.contains(wan.routers[end].text) && !reached.contains(far) && isRouterUp(wan.routers[1 - end]))
                    reached << far;
            }
        }
    }
    return reached;
}

bool DesignOracle::servesNetwork(const VirtualNetworkGateway& gateway, const QSet<QString>& down) const
{
    if (!isUp(gateway, down))
        return false;
    if (gateway.virtualNetwork == m_network)
        return true;
    for (const HubVirtualNetworkConnection& joined : m_design.all<HubVirtualNetworkConnection>()) {
        const VirtualHub* own = m_design.find(joined.virtualHub);
        const VirtualHub* other = m_design.find(gateway.virtualHub);
        if (joined.remoteVirtualNetwork == m_network && own && other && own->virtualWan == other->virtualWan && isUp(joined, down) && isUp(*own, down) && isUp(*other, down))
            return true;
    }
    for (const VirtualNetworkPeering& spoke : m_design.all<VirtualNetworkPeering>())
        for (const VirtualNetworkPeering& hub : m_design.all<VirtualNetworkPeering>())
            if (spoke.virtualNetwork == m_network && spoke.remoteVirtualNetwork == gateway.virtualNetwork && spoke.useRemoteGateways.value_or(false)
                && hub.virtualNetwork == gateway.virtualNetwork && hub.remoteVirtualNetwork == m_network && hub.allowGatewayTransit.value_or(false)
                && isUp(spoke, down) && isUp(hub, down))
                return true;
    return false;
}

bool DesignOracle::isConnected(const QSet<QString>& down) const
{
    if (down.contains(m_site.text))
        return false;
    const QStringList routers = usableRouters(down);
    for (const Connection& connection : m_design.all<Connection>()) {
        const VirtualNetworkGateway* gateway = m_design.find(connection.gateway);
        if (!gateway || !isUp(connection, down) || !servesNetwork(*gateway, down))
            continue;
        if (connection.connectionType == ConnectionType::ExpressRoute) {
            const ExpressRouteCircuit* circuit = m_design.find(connection.circuit);
            if (!circuit || !isUp(*circuit, down) || gateway->gatewayType != GatewayType::ExpressRoute)
                continue;
            for (const AccessLink& link : m_design.all<AccessLink>())
                if (link.circuit == circuit->id && routers.contains(link.router.text) && isLinkUp(link, down))
                    return true;
            continue;
        }
        if (gateway->gatewayType != GatewayType::Vpn || !routers.contains(connection.router.text))
            continue;
        if (connection.transport.value_or(Transport::Internet) == Transport::Internet) {
            const InternetAccess* access = m_design.find(connection.internetAccess);
            if (access && isUp(*access, down) && isUp(access->sharedRisks, down))
                return true;
            continue;
        }
        const Connection* underlay = m_design.find(connection.underlay);
        const ExpressRouteCircuit* circuit = underlay ? m_design.find(underlay->circuit) : nullptr;
        const VirtualNetworkGateway* lower = underlay ? m_design.find(underlay->gateway) : nullptr;
        if (!circuit || !lower || !isUp(*underlay, down) || !isUp(*circuit, down) || !isUp(*lower, down))
            continue;
        for (const AccessLink& link : m_design.all<AccessLink>()) {
            const EdgeRouter* router = m_design.find(link.router);
            if (link.circuit == circuit->id && router && router->site == m_design.find(connection.router)->site && isUp(*router, down) && isLinkUp(link, down))
                return true;
        }
    }
    return false;
}

std::optional<double> DesignOracle::unavailability() const
{
    const QStringList names = m_down.keys();
    if (names.size() > 14)
        return std::nullopt;
    double sum = 0;
    for (int outcome = 0; outcome < 1 << names.size(); ++outcome) {
        QSet<QString> down;
        double probability = 1;
        for (int i = 0; i < names.size(); ++i) {
            const bool isDown = outcome >> i & 1;
            probability *= isDown ? m_down[names[i]] : 1 - m_down[names[i]];
            if (isDown)
                down << names[i];
        }
        if (probability > 0 && !isConnected(down))
            sum += probability;
    }
    return sum;
}

QStringList DesignOracle::singlePoints() const
{
    QStringList points;
    if (!isConnected({}))
        return points;
    for (const QString& name : m_down.keys())
        if (!isConnected({name}))
            points << name;
    return points;
}
