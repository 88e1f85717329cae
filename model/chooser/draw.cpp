// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/chooser/draw.h"
#include "model/chooser/drawing.h"
#include "model/chooser/place_new.h"
#include "model/edit/add_demand.h"
#include "model/edit/first_values.h"
#include "model/edit/free_prefix.h"
#include "model/edit/gateways.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>

namespace {
double mbpsOf(const std::optional<Bandwidth>& bandwidth)
{
    return bandwidth ? bandwidth->mbps() : 0;
}

/// Draws one candidate, part by part.
class BlueprintDrawing
{
public:
    BlueprintDrawing(const Design& design, const Catalogue& catalogue, const Requirement& requirement, const Blueprint& blueprint)
        : m_drawing{design, catalogue, {}, {}}, m_before(design), m_requirement(requirement), m_blueprint(blueprint)
    {
    }

    Result<Drawn> draw()
    {
        drawEnds();
        for (qsizetype i = 0; i < m_blueprint.circuits.size(); ++i)
            drawCircuit(m_blueprint.circuits[i], i);
        if (m_blueprint.expressRouteGateway)
            drawExpressRouteGateway();
        if (m_blueprint.vpn == VpnUse::OverExpressRoute)
            drawIpsecOverExpressRoute();
        else if (m_blueprint.vpn != VpnUse::None)
            drawVpn();
        drawDemand();
        if (m_drawing.error)
            return *m_drawing.error;
        return Drawn{withPlacesForNew(m_before, m_drawing.design, m_drawing.made, m_site), m_site, m_network, m_link, m_drawing.made};
    }

private:
    bool isInsideCircuit() const { return m_blueprint.vpn == VpnUse::OverExpressRoute; }
    const ObjectId& router(qsizetype index) const { return m_routers[std::min(index, m_routers.size() - 1)]; }

    void drawEnds()
    {
        // 1. The site and its routers.
        m_site = m_requirement.site;
        if (m_site.isEmpty()) {
            m_site = m_drawing.add(ObjectKind::Site);
            if (!m_requirement.siteName.isEmpty()) {
                m_drawing.rename(m_site, newName(m_requirement.siteName));
                m_drawing.set(m_site, "city", m_requirement.siteName);
            }
            m_drawing.set(m_site, "latitude", m_requirement.place->latitude);
            m_drawing.set(m_site, "longitude", m_requirement.place->longitude);
        }
        for (const EdgeRouter& each : m_before.all<EdgeRouter>())
            if (!m_site.isEmpty() && each.site == m_site)
                m_routers << each.id;
        if (isInsideCircuit())                           // the circuit's router is told what to advertise: none that is in use
            m_routers.prepend(m_drawing.add(ObjectKind::EdgeRouter, m_site));
        while (m_routers.size() < m_blueprint.routers && !m_drawing.error)
            m_routers << m_drawing.add(ObjectKind::EdgeRouter, m_site);
        // 2. The network.
        m_network = m_requirement.network;
        if (m_network.isEmpty()) {
            m_network = m_drawing.add(ObjectKind::VirtualNetwork);
            m_drawing.set(m_network, "region", m_requirement.region);
        }
    }

    QString newName(const QString& base) const
    {
        const auto isTaken = [&](const QString& name) {
            const auto& sites = m_before.all<Site>();
            return std::any_of(sites.begin(), sites.end(), [&](const Site& site) { return site.name == name; });
        };
        QString name = base;
        for (int i = 2; isTaken(name); ++i)
            name = QStringLiteral("%1 %2").arg(base).arg(i);
        return name;
    }

    ObjectId locationFor(const PeeringLocationEntry& entry)
    {
        for (const PeeringLocation& location : m_drawing.design.all<PeeringLocation>())
            if (location.location == entry.location && (location.cloud.isEmpty() ? publicCloud : location.cloud) == entry.cloud)
                return location.id;
        const ObjectId id = m_drawing.add(ObjectKind::PeeringLocation);
        m_drawing.set(id, "location", entry.location);
        if (entry.cloud != publicCloud)
            m_drawing.set(id, "cloud", entry.cloud);
        return id;
    }

    /// At one location each of two routers ends one path; of two circuits each has its router.
    void drawCircuit(const CircuitPlan& plan, qsizetype index)
    {
        const ObjectId location = locationFor(*plan.location);
        const QList<ObjectId> made = m_drawing.connect(router(index), location);
        const ObjectId circuit = made.value(0);
        if (m_blueprint.circuits.size() == 1 && m_blueprint.routers > 1 && !isInsideCircuit())
            m_drawing.connect(router(1), circuit);
        if (plan.directPort) {
            const ObjectId port = m_drawing.add(ObjectKind::ExpressRoutePort, location);
            m_drawing.set(port, "bandwidthMbps", plan.directPort->mbps());
            if (plan.hasMacsec)
                m_drawing.set(port, "macsecCipher", choiceName(MacsecCipher::GcmAesXpn256));
            m_drawing.set(circuit, "expressRoutePort", port.text);
        }
        m_drawing.set(circuit, "bandwidthMbps", plan.bandwidth.mbps());
        if (!plan.provider.isEmpty())
            m_drawing.set(circuit, "provider", plan.provider);
        m_drawing.set(circuit, "family", choiceName(plan.family));
        m_drawing.set(circuit, "tier", choiceName(plan.tier));
        for (const ObjectId& link : made.mid(1))
            m_drawing.set(link, "bandwidthMbps", plan.directPort.value_or(plan.bandwidth).mbps());
        m_links << m_drawing.connect(circuit, m_network).value(0);
    }

    void drawExpressRouteGateway()
    {
        const GatewayPlan& plan = *m_blueprint.expressRouteGateway;
        const auto* gateway = gatewayOf(m_drawing.design, m_network, GatewayType::ExpressRoute);
        if (m_drawing.error || !gateway)
            return;
        const ObjectId id = gateway->id;
        const ExpressRouteGatewaySku* own = m_drawing.catalogue.expressRouteGatewaySku(gateway->sku);
        const bool suffices = own && m_before.contains(id) && own->bandwidth.value >= plan.throughput && (!plan.usesFastPath || own->supportsFastPath);
        if (!suffices) {
            m_drawing.set(id, "sku", plan.sku);
            m_drawing.set(id, "scaleUnits", plan.scaleUnits > 0 ? QJsonValue(plan.scaleUnits) : QJsonValue(QJsonValue::Undefined));
        }
        for (const ObjectId& link : std::as_const(m_links))
            if (plan.usesFastPath)
                m_drawing.set(link, "fastPath", true);
    }

    void sizeVpnGateway()
    {
        const GatewayPlan& plan = *m_blueprint.vpnGateway;
        const auto* gateway = gatewayOf(m_drawing.design, m_network, GatewayType::Vpn);
        if (m_drawing.error || !gateway)
            return;
        const ObjectId id = gateway->id;
        const VpnGatewaySku* own = !gateway->vpnGatewayGeneration ? m_drawing.catalogue.vpnGatewaySku(gateway->sku)
            : m_drawing.catalogue.vpnGatewaySku(gateway->sku, *gateway->vpnGatewayGeneration == VpnGatewayGeneration::Generation1 ? 1 : 2);
        const bool isActiveActive = gateway->activeActive.value_or(false);
        if (!own || !m_before.contains(id) || own->aggregate.value < plan.throughput) {
            m_drawing.set(id, "sku", plan.sku);
            m_drawing.set(id, "vpnGatewayGeneration", choiceName(*plan.generation));
        }
        if (plan.isActiveActive && !isActiveActive)
            m_drawing.set(id, "activeActive", true);
    }

    /// An internet access of the router that carries the demand: one it has, else a new one.
    ObjectId accessFor(const ObjectId& router)
    {
        for (const InternetAccess& access : m_drawing.design.all<InternetAccess>())
            if (!access.routers.isEmpty() && access.routers.first() == router && mbpsOf(access.up) >= m_requirement.toAzure.mbps() && mbpsOf(access.down) >= m_requirement.fromAzure.mbps())
                return access.id;
        const ObjectId id = m_drawing.add(ObjectKind::InternetAccess, router);
        m_drawing.set(id, "upMbps", m_requirement.toAzure.mbps());
        m_drawing.set(id, "downMbps", m_requirement.fromAzure.mbps());
        return id;
    }

    void drawVpn()
    {
        const qsizetype last = m_routers.size() - 1;
        for (int i = 0; i < m_blueprint.vpnRouters && !m_drawing.error; ++i) {
            const qsizetype index = m_blueprint.vpn == VpnUse::Backup ? last - i : i;
            m_drawing.connect(accessFor(m_routers[index]), m_network);
        }
        sizeVpnGateway();
    }

    /// The first router ends the circuit and tells Azure a transfer network only, the second one ends the tunnels and tells
    /// the site's addresses: so nothing goes past the tunnels.
    void drawIpsecOverExpressRoute()
    {
        if (m_drawing.error)
            return;
        const QList<Cidr> used = usedPrefixes(m_drawing.design);
        if (const auto transfer = firstFreePrefix(parseCidr(QStringLiteral("172.31.0.0/16")).value(), 29, used))
            m_drawing.set(router(0), "advertisedPrefixes", QJsonArray{toText(*transfer)});
        m_drawing.set(router(0), "localPreference", 50); // below the default: what goes to Azure takes the tunnels
        if (!gatewayOf(m_drawing.design, m_network, GatewayType::Vpn))
            m_drawing.take(Result<Edited>(withGateway(m_drawing.design, m_drawing.catalogue, m_network, GatewayType::Vpn)));
        sizeVpnGateway();
        const auto* gateway = gatewayOf(m_drawing.design, m_network, GatewayType::Vpn);
        const Connection connection = newIpsecConnection(m_drawing.design, router(1), {}, gateway->id);
        m_link = m_drawing.take(Result<Edited>(Edited{m_drawing.design.with(connection), {connection.id}})).value(0);
        m_drawing.set(m_link, "transport", choiceName(Transport::ExpressRoutePrivatePeering));
        m_drawing.set(m_link, "underlay", m_links.value(0).text);
    }

    void drawDemand()
    {
        if (m_drawing.error)
            return;
        for (const Demand& demand : m_drawing.design.all<Demand>())
            if (demand.from == m_site && demand.to == m_network)
                return;
        const ObjectId id = m_drawing.take(addDemand(m_drawing.design, m_site, m_network)).value(0);
        m_drawing.set(id, "mbpsToAzure", m_requirement.toAzure.mbps());
        m_drawing.set(id, "mbpsFromAzure", m_requirement.fromAzure.mbps());
        if (m_requirement.averageLoad)
            m_drawing.set(id, "averageLoad", *m_requirement.averageLoad);
        if (m_requirement.availability)
            m_drawing.set(id, "availabilityTarget", m_requirement.availability->up());
        if (m_requirement.latency)
            m_drawing.set(id, "latencyTargetMs", m_requirement.latency->milliseconds());
    }

    Drawing m_drawing;
    const Design& m_before;
    const Requirement& m_requirement;
    const Blueprint& m_blueprint;
    ObjectId m_site;
    ObjectId m_network;
    ObjectId m_link;
    QList<ObjectId> m_routers;
    QList<ObjectId> m_links;                     // ExpressRoute connections, by circuit
};
}

Result<Drawn> drawBlueprint(const Design& design, const Catalogue& catalogue, const Requirement& requirement, const Blueprint& blueprint)
{
    return BlueprintDrawing(design, catalogue, requirement, blueprint).draw();
}

Design endsOf(const Design& design, const Requirement& requirement)
{
    Design ends;
    if (const Site* site = design.find<Site>(requirement.site))
        ends = ends.with(*site);
    const auto isOwn = [&](const ObjectId& router) { return ends.find<EdgeRouter>(router) != nullptr; };
    for (const EdgeRouter& router : design.all<EdgeRouter>())
        if (!requirement.site.isEmpty() && router.site == requirement.site)
            ends = ends.with(router);
    for (const InternetAccess& access : design.all<InternetAccess>())
        if (!access.routers.isEmpty() && std::all_of(access.routers.begin(), access.routers.end(), isOwn)) {
            ends = ends.with(access);
            for (const auto& risk : access.sharedRisks)
                if (const SharedRisk* row = design.find(risk))
                    ends = ends.with(*row);
        }
    if (const VirtualNetwork* network = design.find<VirtualNetwork>(requirement.network)) {
        ends = ends.with(*network);
        for (const VirtualNetworkGateway& gateway : design.all<VirtualNetworkGateway>())
            if (gateway.virtualNetwork == network->id)
                ends = ends.with(gateway);
    }
    return ends;
}
