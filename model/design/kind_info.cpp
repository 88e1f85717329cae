// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/design/kind_info.h"
#include <QCoreApplication>
#include <QJsonArray>

namespace {
template <class Row> KindInfo describe(const char* array, const char* idPrefix, const char* label, const char* icon, Shape shape,
                                       PaletteGroup group, const char* containerField, const char* hint)
{
    KindInfo result{Row::kind, array, idPrefix, label, icon, shape, group, containerField, hint};
    result.fields = &Row::fields();
    result.container = [](const Object& object) -> ObjectId {
        [[maybe_unused]] const auto& row = static_cast<const Row&>(object);
        if constexpr (requires { row.site; })
            return row.site;
        else if constexpr (requires { row.peeringLocation; })
            return row.peeringLocation;
        else if constexpr (std::is_same_v<Row, RouteServer> || std::is_same_v<Row, RouteTable>)
            return row.virtualNetwork;
        else if constexpr (requires { row.virtualNetwork; row.virtualHub; })
            return row.virtualNetwork.isEmpty() ? ObjectId(row.virtualHub) : ObjectId(row.virtualNetwork);
        else
            return {};
    };
    result.create = []() -> std::shared_ptr<Object> { return std::make_shared<Row>(); };
    result.clone = [](const Object& object) -> std::shared_ptr<Object> { return std::make_shared<Row>(static_cast<const Row&>(object)); };
    result.with = [](const Design& design, const Object& object) { return design.with(static_cast<const Row&>(object)); };
    result.forEach = [](const Design& design, const std::function<void(const Object&)>& visit) {
        for (const Row& row : design.all<Row>())
            visit(row);
    };
    return result;
}
}

const QList<KindInfo>& kindInfos()
{
    static const QList<KindInfo> list{
        describe<Site>("sites", "site", QT_TRANSLATE_NOOP("kind", "Site"), "site", Shape::Container, PaletteGroup::OnPremises, "",
                       QT_TRANSLATE_NOOP("kind", "An on-premises network: a datacentre, campus, branch or colocation cage.")),
        describe<EdgeRouter>("edgeRouters", "router", QT_TRANSLATE_NOOP("kind", "Edge router"), "edge-router", Shape::Box, PaletteGroup::Edge, "site",
                             QT_TRANSLATE_NOOP("kind", "A device that ends access links and VPN tunnels.")),
        describe<InternetAccess>("internetAccesses", "internet", QT_TRANSLATE_NOOP("kind", "Internet access"), "internet-access", Shape::Box, PaletteGroup::Edge, "",
                                 QT_TRANSLATE_NOOP("kind", "A site's uplink to the public internet.")),
        describe<WanLink>("wanLinks", "wan", QT_TRANSLATE_NOOP("kind", "WAN link"), "wan-link", Shape::Line, PaletteGroup::Hidden, "",
                          QT_TRANSLATE_NOOP("kind", "A private link between two routers: MPLS, SD-WAN or dark fibre.")),
        describe<PeeringLocation>("peeringLocations", "location", QT_TRANSLATE_NOOP("kind", "Peering location"), "peering-location", Shape::Container, PaletteGroup::MeetMe, "",
                                  QT_TRANSLATE_NOOP("kind", "Where ExpressRoute meets providers. A Metro location has two buildings.")),
        describe<ExpressRoutePort>("expressRoutePorts", "port", QT_TRANSLATE_NOOP("kind", "ExpressRoute Direct port"), "express-route-port", Shape::Chip, PaletteGroup::MeetMe, "peeringLocation",
                                   QT_TRANSLATE_NOOP("kind", "A pair of ports on Microsoft's edge; circuits are carved from it.")),
        describe<ExpressRouteCircuit>("expressRouteCircuits", "circuit", QT_TRANSLATE_NOOP("kind", "ExpressRoute circuit"), "express-route-circuit", Shape::Chip, PaletteGroup::MeetMe, "peeringLocation",
                                      QT_TRANSLATE_NOOP("kind", "A private circuit to Microsoft with a primary and a secondary path.")),
        describe<AccessLink>("accessLinks", "access", QT_TRANSLATE_NOOP("kind", "Access link"), "access-link", Shape::Line, PaletteGroup::Hidden, "",
                             QT_TRANSLATE_NOOP("kind", "The last mile or cross-connect from a router to one path of a circuit.")),
        describe<VirtualNetwork>("virtualNetworks", "vnet", QT_TRANSLATE_NOOP("kind", "Virtual network"), "virtual-network", Shape::Container, PaletteGroup::Azure, "",
                                 QT_TRANSLATE_NOOP("kind", "An Azure virtual network with its subnets and gateways.")),
        describe<VirtualHub>("virtualHubs", "hub", QT_TRANSLATE_NOOP("kind", "Virtual hub"), "virtual-hub", Shape::Container, PaletteGroup::Azure, "",
                             QT_TRANSLATE_NOOP("kind", "A hub of a Virtual WAN: its gateways serve the connected networks, and other hubs' too.")),
        describe<VirtualNetworkGateway>("virtualNetworkGateways", "gateway", QT_TRANSLATE_NOOP("kind", "Virtual network gateway"), "virtual-network-gateway", Shape::Chip, PaletteGroup::Azure, "virtualNetwork",
                                        QT_TRANSLATE_NOOP("kind", "A VPN or ExpressRoute gateway; drop it on a virtual network or a virtual hub.")),
        describe<AzureFirewall>("azureFirewalls", "firewall", QT_TRANSLATE_NOOP("kind", "Azure Firewall"), "azure-firewall", Shape::Chip, PaletteGroup::Azure, "virtualNetwork",
                                QT_TRANSLATE_NOOP("kind", "Inspects what user-defined routes or a hub's routing intent send through it.")),
        describe<NetworkVirtualAppliance>("networkVirtualAppliances", "nva", QT_TRANSLATE_NOOP("kind", "Network virtual appliance"), "network-virtual-appliance", Shape::Chip, PaletteGroup::Azure, "virtualNetwork",
                                          QT_TRANSLATE_NOOP("kind", "Another vendor's firewall or router on virtual machines.")),
        describe<RouteServer>("routeServers", "route-server", QT_TRANSLATE_NOOP("kind", "Route Server"), "route-server", Shape::Chip, PaletteGroup::Azure, "virtualNetwork",
                              QT_TRANSLATE_NOOP("kind", "Exchanges routes with appliances and between gateways; no data passes it.")),
        describe<RouteTable>("routeTables", "route-table", QT_TRANSLATE_NOOP("kind", "Route table"), "route-table", Shape::Chip, PaletteGroup::Azure, "virtualNetwork",
                             QT_TRANSLATE_NOOP("kind", "User-defined routes of subnets, such as through a firewall.")),
        describe<Connection>("connections", "connection", QT_TRANSLATE_NOOP("kind", "Connection"), "connection", Shape::Line, PaletteGroup::Hidden, "",
                             QT_TRANSLATE_NOOP("kind", "The link of a gateway: ExpressRoute, VPN, to another gateway or of remote users.")),
        describe<VirtualNetworkPeering>("virtualNetworkPeerings", "peering", QT_TRANSLATE_NOOP("kind", "Virtual network peering"), "virtual-network-peering", Shape::Line, PaletteGroup::Hidden, "",
                                        QT_TRANSLATE_NOOP("kind", "One direction of a peering between two virtual networks.")),
        describe<GlobalReach>("globalReaches", "reach", QT_TRANSLATE_NOOP("kind", "Global Reach"), "global-reach", Shape::Line, PaletteGroup::Hidden, "",
                              QT_TRANSLATE_NOOP("kind", "Joins the sites behind two ExpressRoute circuits over Microsoft's network.")),
        describe<RemoteUsers>("remoteUsers", "users", QT_TRANSLATE_NOOP("kind", "Remote users"), "remote-users", Shape::Box, PaletteGroup::OnPremises, "",
                              QT_TRANSLATE_NOOP("kind", "People who connect with a VPN client each, over the internet.")),
        describe<HubVirtualNetworkConnection>("hubVirtualNetworkConnections", "hub-connection", QT_TRANSLATE_NOOP("kind", "Hub connection"), "hub-virtual-network-connection", Shape::Line, PaletteGroup::Hidden, "",
                                              QT_TRANSLATE_NOOP("kind", "Connects a virtual network to a virtual hub.")),
        describe<SharedRisk>("sharedRisks", "risk", QT_TRANSLATE_NOOP("kind", "Shared risk"), "shared-risk", Shape::Box, PaletteGroup::OnPremises, "",
                             QT_TRANSLATE_NOOP("kind", "Something several objects depend on: a conduit, a carrier, a power feed.")),
        describe<Demand>("demands", "demand", QT_TRANSLATE_NOOP("kind", "Demand"), "demand", Shape::None, PaletteGroup::Hidden, "",
                         QT_TRANSLATE_NOOP("kind", "Traffic between two sites, remote users or virtual networks.")),
        describe<Note>("notes", "note", QT_TRANSLATE_NOOP("kind", "Note"), "note", Shape::Box, PaletteGroup::Annotations, "",
                       QT_TRANSLATE_NOOP("kind", "Free text on the canvas.")),
        describe<Group>("groups", "group", QT_TRANSLATE_NOOP("kind", "Group"), "group", Shape::Container, PaletteGroup::Hidden, "",
                        QT_TRANSLATE_NOOP("kind", "A frame round some objects.")),
        describe<Waiver>("waivers", "waiver", QT_TRANSLATE_NOOP("kind", "Waiver"), "waiver", Shape::None, PaletteGroup::Hidden, "",
                         QT_TRANSLATE_NOOP("kind", "A finding of the design-rule check that is known and accepted.")),
    };
    return list;
}

const KindInfo& info(ObjectKind kind)
{
    return kindInfos()[static_cast<qsizetype>(kind)];
}

const KindInfo* infoOfArray(const QString& array)
{
    for (const KindInfo& candidate : kindInfos())
        if (array == QLatin1String(candidate.array))
            return &candidate;
    return nullptr;
}

QString kindLabel(ObjectKind kind)
{
    return QCoreApplication::translate("kind", info(kind).label);
}

QString displayName(const Design& design, const ObjectId& id)
{
    const Object* object = design.find(id);
    if (!object)
        return id.text;
    if (!object->name.isEmpty())
        return object->name;
    if (const auto* location = design.find<PeeringLocation>(id); location && !location->location.isEmpty())
        return location->location;
    return QStringLiteral("%1 %2").arg(kindLabel(*design.kindOf(id)), id.text);
}

ObjectId containerOf(const Design& design, const ObjectId& id)
{
    const auto kind = design.kindOf(id);
    if (!kind)
        return {};
    if (const auto* access = design.find<InternetAccess>(id)) {
        const auto* router = access->routers.isEmpty() ? nullptr : design.find(access->routers.first());
        return router ? ObjectId(router->site) : ObjectId();
    }
    return info(*kind).container(*design.find(id));
}

QList<Reference> referencesOf(ObjectKind kind, const Object& object)
{
    QList<Reference> references;
    for (const Field& field : *info(kind).fields) {
        if (field.type == FieldType::Reference) {
            const ObjectId target(field.get(object).toString());
            if (!target.isEmpty())
                references << Reference{&field, target};
        } else if (field.type == FieldType::References) {
            for (const auto& value : field.get(object).toArray())
                references << Reference{&field, ObjectId(value.toString())};
        }
    }
    return references;
}
