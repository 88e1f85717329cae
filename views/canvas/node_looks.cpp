// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/canvas/node_looks.h"
#include "model/design/kind_info.h"
#include "model/edit/appliances.h"
#include "views/canvas/choice_text.h"
#include "views/canvas/near_details.h"
#include "views/canvas/node_size.h"
#include <QCoreApplication>

namespace {
QString canvasText(const char* text)
{
    return QCoreApplication::translate("canvas", text);
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

NodeLook startOf(const Object& object, ObjectKind kind, NodeStyle style, NodeRole role, const QRectF& rect)
{
    NodeLook look;
    look.id = object.id;
    look.kind = kind;
    look.style = style;
    look.role = role;
    look.rect = look.box = rect;
    look.icon = QString::fromLatin1(info(kind).icon);
    return look;
}

void setTexts(NodeLook& look, const QString& title, const QString& subtitle)
{
    const bool isChip = look.style == NodeStyle::Chip;
    const qreal width = look.box.width() - (isChip ? 34 : NodeSize::textLeft) - NodeSize::textRight - (look.state == LookState::Normal ? 0 : 18);
    look.title = fitted(title, look.style == NodeStyle::Container ? TextRole::BodyStrong : TextRole::BodyMedium, width);
    look.subtitle = fitted(subtitle, TextRole::Caption, width);
}

QRectF cardAt(QPointF position)
{
    return {position, QSizeF(NodeSize::cardWidth, NodeSize::cardHeight)};
}

NodeLook siteLook(const LookSource& source, const Site& site)
{
    NodeLook look = startOf(site, ObjectKind::Site, NodeStyle::Site, NodeRole::OnPremises, cardAt(source.position(site)));
    for (const ObjectId& child : source.children.value(site.id))
        if (const Object* object = source.design.find(child))
            look.rect |= cardAt(source.position(*object));
    const qreal padding = NodeSize::framePadding;
    look.rect.adjust(-padding, -padding, padding, padding);
    const QString type = site.siteType ? siteTypeText(*site.siteType) : QString();
    setTexts(look, displayName(source.design, site.id), site.city.isEmpty() ? type : site.city);
    return look;
}

NodeLook routerLook(const LookSource& source, const EdgeRouter& router)
{
    NodeLook look = startOf(router, ObjectKind::EdgeRouter, NodeStyle::Card, NodeRole::OnPremises, cardAt(source.position(router)));
    look.container = router.site;
    setTexts(look, displayName(source.design, router.id),
             joined({router.asn ? QStringLiteral("AS%1").arg(toText(*router.asn)) : QString(), router.throughput ? toText(*router.throughput) : QString()}));
    return look;
}

QString accessRates(const InternetAccess& access)
{
    if (!access.down || !access.up || *access.down == *access.up)
        return access.down ? toText(*access.down) : access.up ? toText(*access.up) : QString();
    return QStringLiteral("%1 / %2").arg(toText(*access.down), toText(*access.up));
}

NodeLook internetLook(const LookSource& source, const InternetAccess& access)
{
    NodeLook look = startOf(access, ObjectKind::InternetAccess, NodeStyle::Card, NodeRole::OnPremises, cardAt(source.position(access)));
    look.container = containerOf(source.design, access.id);
    setTexts(look, displayName(source.design, access.id), joined({access.accessKind ? accessKindText(*access.accessKind) : QString(), accessRates(access)}));
    return look;
}

NodeLook usersLook(const LookSource& source, const RemoteUsers& users)
{
    NodeLook look = startOf(users, ObjectKind::RemoteUsers, NodeStyle::Card, NodeRole::OnPremises, cardAt(source.position(users)));
    setTexts(look, displayName(source.design, users.id),
             !users.clients      ? users.perClient ? canvasText(QT_TRANSLATE_NOOP("canvas", "%1 each")).arg(toText(*users.perClient)) : QString()
             : !users.perClient ? canvasText(QT_TRANSLATE_NOOP("canvas", "%1 clients")).arg(*users.clients)
                                : canvasText(QT_TRANSLATE_NOOP("canvas", "%1 × %2")).arg(*users.clients).arg(toText(*users.perClient)));
    return look;
}

/// The n-th chip of a container.
QRectF chipRect(const QRectF& container, qsizetype index)
{
    return {container.left() + NodeSize::inset, container.top() + NodeSize::headerHeight + index * (NodeSize::chipHeight + NodeSize::chipGap),
            container.width() - 2 * NodeSize::inset, NodeSize::chipHeight};
}

TextRow rowOf(const QString& left, const QString& right)
{
    const qreal width = NodeSize::containerWidth - 2 * NodeSize::inset - 8;
    const qreal rightWidth = textWidth(right, TextRole::Tiny);
    return {fitted(left, TextRole::Caption, width - rightWidth - 8), right};
}

QList<NodeLook> locationLooks(const LookSource& source, const PeeringLocation& location)
{
    const QList<ObjectId> circuits = source.children.value(location.id);
    const QRectF rect(source.position(location), QSizeF(NodeSize::containerWidth, containerHeight(circuits.size(), 0)));
    QList<NodeLook> looks{startOf(location, ObjectKind::PeeringLocation, NodeStyle::Container, NodeRole::MeetMe, rect)};
    const auto* entry = source.catalogue.peeringLocation(location.location, location.cloud.isEmpty() ? publicCloud : location.cloud);
    setTexts(looks[0], displayName(source.design, location.id), entry ? entry->facilities.join(QStringLiteral(" · ")) : location.location);
    if (circuits.isEmpty())
        looks[0].rows << rowOf(canvasText(QT_TRANSLATE_NOOP("canvas", "No circuit yet")), {});
    for (const ObjectId& id : circuits) {
        if (const auto* port = source.design.find<ExpressRoutePort>(id)) {
            NodeLook look = startOf(*port, ObjectKind::ExpressRoutePort, NodeStyle::Chip, NodeRole::MeetMe, chipRect(rect, looks.size() - 1));
            look.container = location.id;
            const QString each = port->bandwidth ? toText(*port->bandwidth) : QString();
            const QString speed = each.isEmpty() || port->macsecCipher ? each : canvasText(QT_TRANSLATE_NOOP("canvas", "2 × %1")).arg(each);   // both do not fit
            setTexts(look, displayName(source.design, id), joined({speed, port->macsecCipher ? QStringLiteral("MACsec") : QString()}));
            looks << look;
        }
        if (const auto* circuit = source.design.find<ExpressRouteCircuit>(id)) {
            NodeLook look = startOf(*circuit, ObjectKind::ExpressRouteCircuit, NodeStyle::Chip, NodeRole::MeetMe, chipRect(rect, looks.size() - 1));
            look.container = location.id;
            look.state = isPending(*circuit) ? LookState::Pending : LookState::Normal;
            const QString from = circuit->expressRoutePort.isEmpty() ? circuit->provider : canvasText(QT_TRANSLATE_NOOP("canvas", "Direct"));
            setTexts(look, displayName(source.design, id), joined({circuit->bandwidth ? toText(*circuit->bandwidth) : QString(), from}));
            looks << look;
        }
    }
    return looks;
}

QString applianceSubtitle(const Design& design, const ObjectId& id)
{
    if (const auto* firewall = design.find<AzureFirewall>(id)) {
        const QString sku = choiceName(firewall->sku.value_or(FirewallTier::Standard));
        return joined({sku, firewall->sku == FirewallTier::Premium && firewall->intrusionDetection == IntrusionDetection::Deny ? canvasText(QT_TRANSLATE_NOOP("canvas", "IDPS Deny")) : firewall->privateIpAddress});
    }
    if (const auto* appliance = design.find<NetworkVirtualAppliance>(id)) {
        const int instances = appliance->instances.value_or(1);
        return joined({instances == 1 ? canvasText(QT_TRANSLATE_NOOP("canvas", "1 instance")) : canvasText(QT_TRANSLATE_NOOP("canvas", "%1 instances")).arg(instances),
                       appliance->throughput ? toText(*appliance->throughput) : QString()});
    }
    if (const auto* server = design.find<RouteServer>(id))
        return server->allowBranchToBranchTraffic.value_or(false) ? canvasText(QT_TRANSLATE_NOOP("canvas", "branch-to-branch")) : server->peers.size() == 1 ? canvasText(QT_TRANSLATE_NOOP("canvas", "1 peer")) : canvasText(QT_TRANSLATE_NOOP("canvas", "%1 peers")).arg(server->peers.size());
    const auto* table = design.find<RouteTable>(id);
    if (!table)
        return {};
    const QString routes = table->routes.size() == 1 ? canvasText(QT_TRANSLATE_NOOP("canvas", "1 route")) : canvasText(QT_TRANSLATE_NOOP("canvas", "%1 routes")).arg(table->routes.size());
    return joined({routes, table->subnets.join(QStringLiteral(", "))});
}

/// Firewalls, appliances, Route Servers and route tables, below the gateways.
void addApplianceChips(const LookSource& source, QList<NodeLook>& looks)
{
    const ObjectId container = looks[0].id;
    const QRectF rect = looks[0].rect;
    for (const ObjectId& id : source.children.value(container)) {
        const auto kind = source.design.kindOf(id);
        if (!kind || !isAppliance(*kind))
            continue;
        NodeLook look = startOf(*source.design.find(id), *kind, NodeStyle::Chip, NodeRole::Azure, chipRect(rect, looks.size() - 1));
        look.container = container;
        setTexts(look, displayName(source.design, id), applianceSubtitle(source.design, id));
        looks << look;
    }
}

/// The gateways of a network or hub, below its header.
void addGatewayChips(const LookSource& source, QList<NodeLook>& looks)
{
    const ObjectId container = looks[0].id;
    const QRectF rect = looks[0].rect;
    for (const ObjectId& id : source.children.value(container))
        if (const auto* gateway = source.design.find<VirtualNetworkGateway>(id)) {
            NodeLook look = startOf(*gateway, ObjectKind::VirtualNetworkGateway, NodeStyle::Chip, NodeRole::Azure, chipRect(rect, looks.size() - 1));
            look.container = container;
            const bool isInHub = !gateway->virtualHub.isEmpty();
            const int units = gateway->scaleUnits.value_or(1);
            const QString scale = units == 1 ? canvasText(QT_TRANSLATE_NOOP("canvas", "1 unit")) : canvasText(QT_TRANSLATE_NOOP("canvas", "%1 units")).arg(units);
            const QString sku = isInHub ? scale : gateway->sku.isEmpty() ? gatewayTypeText(gateway->gatewayType) : gateway->sku;
            const QString both = joined({sku, !isInHub && gateway->activeActive.value_or(false) ? canvasText(QT_TRANSLATE_NOOP("canvas", "active-active")) : QString()});
            const bool hasRoom = textWidth(both, TextRole::Caption) <= look.box.width() - 34 - NodeSize::textRight;
            setTexts(look, displayName(source.design, id), hasRoom ? both : sku);
            looks << look;
        }
}

QList<NodeLook> hubLooks(const LookSource& source, const VirtualHub& hub)
{
    const QRectF rect(source.position(hub), QSizeF(NodeSize::containerWidth, containerHeight(source.children.value(hub.id).size(), hubRows(hub))));
    QList<NodeLook> looks{startOf(hub, ObjectKind::VirtualHub, NodeStyle::Container, NodeRole::Azure, rect)};
    if (!hub.region.isEmpty())
        looks[0].container = regionLookId(hub.region);
    setTexts(looks[0], displayName(source.design, hub.id), hub.addressPrefix ? toText(*hub.addressPrefix) : QString());
    looks[0].rows << rowOf(canvasText(QT_TRANSLATE_NOOP("canvas", "Prefers")), preferenceText(hub.hubRoutingPreference.value_or(HubRoutingPreference::ExpressRoute)));
    const int units = hub.routingInfrastructureUnits.value_or(source.catalogue.virtualWan().defaultRouterUnits);
    looks[0].rows << rowOf(canvasText(QT_TRANSLATE_NOOP("canvas", "Router")), canvasText(QT_TRANSLATE_NOOP("canvas", "%1 units")).arg(units));
    if (!hub.virtualWan.isEmpty())
        looks[0].rows << rowOf(hub.virtualWan, {});
    addGatewayChips(source, looks);
    addApplianceChips(source, looks);
    return looks;
}

QList<NodeLook> networkLooks(const LookSource& source, const VirtualNetwork& network)
{
    const QList<ObjectId> gateways = source.children.value(network.id);
    const QRectF rect(source.position(network), QSizeF(NodeSize::containerWidth, containerHeight(gateways.size(), network.subnets.size())));
    QList<NodeLook> looks{startOf(network, ObjectKind::VirtualNetwork, NodeStyle::Container, NodeRole::Azure, rect)};
    if (!network.region.isEmpty())
        looks[0].container = regionLookId(network.region);
    QStringList spaces;
    for (const Cidr& space : network.addressSpace)
        spaces << toText(space);
    setTexts(looks[0], displayName(source.design, network.id), spaces.join(QStringLiteral(", ")));
    for (const Subnet& subnet : network.subnets) {
        looks[0].rows << rowOf(subnet.name, subnet.addressPrefix ? QLatin1Char('/') + toText(*subnet.addressPrefix).section(QLatin1Char('/'), 1) : QString());
        looks[0].rows.last().nearRight = subnet.addressPrefix ? toText(*subnet.addressPrefix) : QString();
    }
    if (gateways.isEmpty() && network.subnets.isEmpty())
        looks[0].rows << rowOf(canvasText(QT_TRANSLATE_NOOP("canvas", "No subnets yet")), {});
    addGatewayChips(source, looks);
    addApplianceChips(source, looks);
    return looks;
}

NodeLook riskLook(const LookSource& source, const SharedRisk& risk)
{
    NodeLook look = startOf(risk, ObjectKind::SharedRisk, NodeStyle::Risk, NodeRole::Risk, cardAt(source.position(risk)));
    setTexts(look, displayName(source.design, risk.id), canvasText(QT_TRANSLATE_NOOP("canvas", "Shared risk")));
    return look;
}

NodeLook noteLook(const LookSource& source, const Note& note)
{
    NodeLook look = startOf(note, ObjectKind::Note, NodeStyle::Note, NodeRole::Note, QRectF(source.position(note), note.size ? *note.size : noteSize(note.text)));
    look.title = note.text.isEmpty() ? note.name : note.text;
    return look;
}

QRectF unitedRect(const QList<QRectF>& rects)
{
    QRectF all;
    for (const QRectF& rect : rects)
        all |= rect;
    return all;
}

QList<NodeLook> looksWithoutDetails(const LookSource& source, const ObjectId& id)
{
    const Design& design = source.design;
    if (const auto* router = design.find<EdgeRouter>(id))
        return {routerLook(source, *router)};
    if (const auto* site = design.find<Site>(id))
        return {siteLook(source, *site)};
    if (const auto* location = design.find<PeeringLocation>(id))
        return locationLooks(source, *location);
    if (const auto* network = design.find<VirtualNetwork>(id))
        return networkLooks(source, *network);
    if (const auto* hub = design.find<VirtualHub>(id))
        return hubLooks(source, *hub);
    if (const auto* access = design.find<InternetAccess>(id))
        return {internetLook(source, *access)};
    if (const auto* users = design.find<RemoteUsers>(id))
        return {usersLook(source, *users)};
    if (const auto* risk = design.find<SharedRisk>(id))
        return {riskLook(source, *risk)};
    if (const auto* note = design.find<Note>(id))
        return {noteLook(source, *note)};
    return {};
}
}

bool isPending(const ExpressRouteCircuit& circuit)
{
    return circuit.circuitProvisioningState.value_or(CircuitProvisioningState::Enabled) != CircuitProvisioningState::Enabled
        || circuit.serviceProviderProvisioningState.value_or(ProviderProvisioningState::Provisioned) != ProviderProvisioningState::Provisioned;
}

QList<NodeLook> nodeLooks(const LookSource& source, const ObjectId& id)
{
    QList<NodeLook> looks = looksWithoutDetails(source, id);
    for (NodeLook& look : looks)
        look.details = nearDetails(source.design, look.id, look.box.width() - (look.style == NodeStyle::Chip ? 34 : NodeSize::textLeft) - NodeSize::textRight);
    return looks;
}

QString regionOf(const Design& design, const ObjectId& id)
{
    if (const auto* network = design.find<VirtualNetwork>(id))
        return network->region;
    const auto* hub = design.find<VirtualHub>(id);
    return hub ? hub->region : QString();
}

qsizetype hubRows(const VirtualHub& hub)
{
    return hub.virtualWan.isEmpty() ? 2 : 3;
}

NodeLook regionLook(const Catalogue& catalogue, const QString& region, const QList<QRectF>& networks)
{
    NodeLook look;
    look.id = regionLookId(region);
    look.style = NodeStyle::Region;
    look.role = NodeRole::Region;
    look.icon = QStringLiteral("region");
    const qreal padding = NodeSize::regionPadding;
    look.rect = look.box = unitedRect(networks).adjusted(-padding, -padding - NodeSize::frameTitle, padding, padding);
    const Region* entry = catalogue.region(region);
    look.title = fitted(entry ? entry->displayName : region, TextRole::CaptionStrong, look.rect.width() - 40);
    return look;
}

NodeLook groupLook(const Group& group, const QList<QRectF>& members)
{
    const qreal padding = NodeSize::framePadding;
    const QRectF rect = unitedRect(members).adjusted(-padding - 4, -padding - NodeSize::frameTitle, padding + 4, padding + 4);
    NodeLook look = startOf(group, ObjectKind::Group, NodeStyle::Group, NodeRole::Group, rect);
    look.title = fitted(group.name.isEmpty() ? kindLabel(ObjectKind::Group) : group.name, TextRole::CaptionStrong, rect.width() - 24);
    return look;
}
