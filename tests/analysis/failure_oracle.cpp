// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/analysis/failure_oracle.h"
#include "model/analysis/component_graph.h"

Design designWithout(const Analysis& analysis, const std::vector<int>& components)
{
    Design design = analysis.design;
    for (const int index : components) {
        const Component& component = analysis.components[static_cast<std::size_t>(index)];
        switch (component.kind) {
        case ComponentKind::Facility:
            for (const auto& link : analysis.graph->topology.accessLinks)
                if (QStringLiteral("facility:") + link.facility == component.name)
                    design = design.without(link.row->id);
            break;
        case ComponentKind::SharedRisk:
            analysis.design.forEach([&](const auto& row) {
                if constexpr (requires { row.sharedRisks; })
                    if (row.sharedRisks.contains(Id<SharedRisk>(component.object)))
                        design = design.without(row.id);
            });
            break;
        case ComponentKind::Site:
            for (const EdgeRouter& router : analysis.design.all<EdgeRouter>())
                if (router.site == component.object)
                    design = design.without(router.id);
            break;
        default:
            design = design.without(component.object);
        }
    }
    return design;
}

Design randomNetwork(unsigned seed)
{
    NetworkShape shape;
    shape.sites = 2 + static_cast<int>(seed % 4);
    shape.routersPerSite = 1 + static_cast<int>(seed / 2 % 3);
    shape.circuits = 1 + static_cast<int>(seed % 5);
    shape.hubs = 1 + static_cast<int>(seed % 3 == 0);
    shape.wanLinks = static_cast<int>(seed % 7);
    shape.vpnConnections = static_cast<int>(seed % 6);
    shape.sharedRisks = 2;
    shape.demands = 6;
    Design design = RandomDesign(seed).make(shape);
    if (seed % 3 == 1) {                         // IPsec over the first circuit, and a site and a peering that can fail
        Connection over;
        over.id = ObjectId("over-private");
        over.connectionType = ConnectionType::IPsec;
        over.transport = Transport::ExpressRoutePrivatePeering;
        over.router = EdgeRouterId(QString("router-0"));
        over.gateway = GatewayId(QString("vpngw-0"));
        over.underlay = ConnectionId(QString("er-connection-0"));
        design = design.with(over);
        Site site = *design.find(SiteId(QString("site-1")));
        site.availability = Availability::fraction(0.999);
        VirtualNetworkPeering peering = *design.find(Id<VirtualNetworkPeering>(QString("peering-back-0")));
        peering.availability = Availability::fraction(0.9999);
        Connection connection = *design.find(ConnectionId(QString("er-connection-0")));
        connection.availability = Availability::fraction(0.999);
        design = design.with(site).with(peering).with(connection);
    }
    return design;
}
