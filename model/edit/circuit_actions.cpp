// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/circuit_actions.h"
#include "model/design/kind_info.h"
#include "model/edit/add.h"
#include "model/edit/connect.h"
#include "model/edit/first_values.h"
#include "model/edit/gateways.h"
#include <QCoreApplication>
#include <algorithm>

namespace {
using enum GuideActionKind;

QString actionText(const char* text)
{
    return QCoreApplication::translate("guide", text);
}

/// What the actions of one circuit are gathered from, and into.
struct ActionList
{
    const Design& design;
    const Catalogue& catalogue;
    const ExpressRouteCircuit& circuit;
    CircuitGuide guide;
    QList<GuideAction> actions;

    const CircuitStep* step(CircuitStepKind kind) const
    {
        const auto found = std::find_if(guide.steps.begin(), guide.steps.end(), [kind](const CircuitStep& each) { return each.kind == kind; });
        return found == guide.steps.end() ? nullptr : &*found;
    }

    void edit(CircuitStepKind kind, const ObjectId& object, const char* field, const QString& text)
    {
        GuideAction action{kind, EditField, text, {}, object, QString::fromLatin1(field)};
        actions << action;
    }

    /// `refusal` on top of what the circuit's states forbid.
    void event(CircuitStepKind kind, CircuitEvent event, const QString& text, const QString& refusal, bool isStepBack)
    {
        const auto after = statesAfter(statesOf(circuit), event, originOf(circuit));
        GuideAction action{kind, Happen, text, !refusal.isEmpty() || after ? refusal : after.error().message, {}, {}, event, isStepBack};
        actions << action;
    }
};

void addGatewayActions(ActionList& list)
{
    const CircuitStepKind step = CircuitStepKind::Gateway;
    bool hasGateway = false;
    for (const VirtualNetworkGateway& gateway : list.design.all<VirtualNetworkGateway>()) {
        if (gateway.gatewayType != GatewayType::ExpressRoute)
            continue;
        hasGateway = true;
        if (!gateway.virtualHub.isEmpty())
            continue;
        const VirtualNetwork* network = list.design.find(gateway.virtualNetwork);
        const Subnet* subnet = network ? network->subnet(QStringLiteral("GatewaySubnet")) : nullptr;
        if (network && !subnet) {
            GuideAction action{step, MakeGatewaySubnet, QCoreApplication::translate("guide", "Make the GatewaySubnet of “%1”").arg(displayName(list.design, network->id)), {}, network->id};
            if (withGatewaySubnet(*network).subnets.size() == network->subnets.size())
                action.refusal = QCoreApplication::translate("guide", "“%1” has no room for a /27: add an IPv4 range to its address space.").arg(displayName(list.design, network->id));
            list.actions << action;
        } else if (subnet && !subnet->addressPrefix) {
            list.edit(step, network->id, "subnets", actionText(QT_TRANSLATE_NOOP("guide", "Enter the prefix of the GatewaySubnet")));
        }
        if (gateway.sku.isEmpty())
            list.edit(step, gateway.id, "sku", QCoreApplication::translate("guide", "Choose the SKU of “%1”").arg(displayName(list.design, gateway.id)));
    }
    if (hasGateway)
        return;
    bool hasPlace = false;
    const auto offer = [&](const ObjectId& container) {
        if (!refusalOfHubSpoke(list.design, container).isEmpty())
            return;
        hasPlace = true;
        list.actions << GuideAction{step, MakeGateway, QCoreApplication::translate("guide", "Make the gateway in “%1”").arg(displayName(list.design, container)), {}, container};
    };
    for (const VirtualNetwork& network : list.design.all<VirtualNetwork>())
        offer(network.id);
    for (const VirtualHub& hub : list.design.all<VirtualHub>())
        offer(hub.id);
    if (!hasPlace)
        list.actions << GuideAction{step, MakeGateway, actionText(QT_TRANSLATE_NOOP("guide", "Make a virtual network with the gateway")), {}, {}};
}

void addLocationActions(ActionList& list)
{
    const CircuitStepKind step = CircuitStepKind::LocationAndProvider;
    const PeeringLocation* location = list.design.find(list.circuit.peeringLocation);
    const bool isDone = list.step(step)->state == StepState::Done;
    if (!location)
        list.edit(step, list.circuit.id, "peeringLocation", actionText(QT_TRANSLATE_NOOP("guide", "Choose the peering location")));
    else if (location->location.isEmpty() || (!isDone && !list.catalogue.peeringLocation(location->location, location->cloud.isEmpty() ? publicCloud : location->cloud)))
        list.edit(step, location->id, "location", actionText(QT_TRANSLATE_NOOP("guide", "Choose the peering location")));
    else if (!isDone)
        list.edit(step, list.circuit.id, "provider", actionText(QT_TRANSLATE_NOOP("guide", "Choose the provider")));
}

void addPortActions(ActionList& list)
{
    const CircuitStepKind step = CircuitStepKind::LocationAndPort;
    const ExpressRoutePort* port = list.design.find(list.circuit.expressRoutePort);
    const PeeringLocation* location = port ? list.design.find(port->peeringLocation) : nullptr;
    if (list.step(step)->state == StepState::Done)
        return;
    if (!port)
        list.edit(step, list.circuit.id, "expressRoutePort", actionText(QT_TRANSLATE_NOOP("guide", "Choose the port")));
    else if (!port->bandwidth)
        list.edit(step, port->id, "bandwidthMbps", actionText(QT_TRANSLATE_NOOP("guide", "Choose the port speed")));
    else if (!location || (!list.circuit.peeringLocation.isEmpty() && list.circuit.peeringLocation != port->peeringLocation))
        list.edit(step, port->id, "peeringLocation", actionText(QT_TRANSLATE_NOOP("guide", "Choose the peering location of the port")));
    else
        list.edit(step, location->id, "location", actionText(QT_TRANSLATE_NOOP("guide", "Choose the peering location")));
}

void addCrossConnectActions(ActionList& list)
{
    const CircuitStepKind step = CircuitStepKind::CrossConnect;
    const ExpressRoutePort* port = list.design.find(list.circuit.expressRoutePort);
    if (!port)
        return;
    const QString blocked = list.step(step)->blockedBy;
    if (port->linksAdminState == LinkAdminState::Enabled) {
        const bool isUsed = statesOf(list.circuit).circuit != CircuitProvisioningState::Disabled;
        list.actions << GuideAction{step, DisableLinks, actionText(QT_TRANSLATE_NOOP("guide", "Disable the links of the port")), isUsed ? actionText(QT_TRANSLATE_NOOP("guide", "The circuit uses the port: delete it first.")) : QString(), port->id, {}, {}, true};
        return;
    }
    if (!port->letterOfAuthorization)
        list.actions << GuideAction{step, MakeLetter, actionText(QT_TRANSLATE_NOOP("guide", "Mark the letter as made today")), blocked, port->id};
    const QString unlettered = port->letterOfAuthorization ? QString() : actionText(QT_TRANSLATE_NOOP("guide", "The facility lays no cross-connect without the letter of authorisation."));
    list.actions << GuideAction{step, EnableLinks, actionText(QT_TRANSLATE_NOOP("guide", "Mark both links as Enabled")), blocked.isEmpty() ? unlettered : blocked, port->id};
}

void addCircuitActions(ActionList& list)
{
    const CircuitStepKind step = CircuitStepKind::Circuit;
    const QString blocked = list.step(step)->blockedBy;
    if (!list.circuit.bandwidth)
        list.edit(step, list.circuit.id, "bandwidthMbps", actionText(QT_TRANSLATE_NOOP("guide", "Choose the bandwidth")));
    const QString unsized = list.circuit.bandwidth ? QString() : actionText(QT_TRANSLATE_NOOP("guide", "Choose the bandwidth first: the circuit is ordered with it."));
    switch (statesOf(list.circuit).circuit) {
    case CircuitProvisioningState::Disabled:
        list.event(step, CircuitEvent::Create, actionText(QT_TRANSLATE_NOOP("guide", "Mark as created")), blocked.isEmpty() ? unsized : blocked, false);
        break;
    case CircuitProvisioningState::Enabling:
        list.event(step, CircuitEvent::Enable, actionText(QT_TRANSLATE_NOOP("guide", "Mark as Enabled")), {}, false);
        break;
    case CircuitProvisioningState::Enabled:
        list.event(step, CircuitEvent::Delete, actionText(QT_TRANSLATE_NOOP("guide", "Delete in Azure: mark as Disabling")), {}, true);
        break;
    case CircuitProvisioningState::Disabling:
        list.event(step, CircuitEvent::Remove, actionText(QT_TRANSLATE_NOOP("guide", "Mark as deleted")), {}, true);
    }
}

void addHandOverActions(ActionList& list)
{
    const CircuitStepKind step = CircuitStepKind::HandOver;
    list.actions << GuideAction{step, HandOver, actionText(QT_TRANSLATE_NOOP("guide", "Hand-over sheet…")), {}, {}};
    switch (statesOf(list.circuit).provider) {
    case ProviderProvisioningState::NotProvisioned:
        list.event(step, CircuitEvent::StartProvisioning, actionText(QT_TRANSLATE_NOOP("guide", "Mark as handed over")), list.step(step)->blockedBy, false);
        break;
    case ProviderProvisioningState::Provisioning:
        list.event(step, CircuitEvent::Provision, actionText(QT_TRANSLATE_NOOP("guide", "Mark as Provisioned")), {}, false);
        break;
    case ProviderProvisioningState::Provisioned:
        list.event(step, CircuitEvent::StartDeprovisioning, actionText(QT_TRANSLATE_NOOP("guide", "Mark as Deprovisioning")), {}, true);
        break;
    case ProviderProvisioningState::Deprovisioning:
        list.event(step, CircuitEvent::Deprovision, actionText(QT_TRANSLATE_NOOP("guide", "Mark as NotProvisioned")), {}, true);
    }
}

const CircuitPeering* privatePeeringOf(const ExpressRouteCircuit& circuit)
{
    const auto found = std::find_if(circuit.peerings.begin(), circuit.peerings.end(), [](const CircuitPeering& each) { return each.type == PeeringType::AzurePrivatePeering; });
    return found == circuit.peerings.end() ? nullptr : &*found;
}

/// How many of its four values are unset.
int gapsOf(const CircuitPeering& peering)
{
    return !peering.peerAsn + !peering.primaryPrefix + !peering.secondaryPrefix + !peering.vlanId;
}

void addLinkActions(ActionList& list)
{
    const CircuitStepKind step = CircuitStepKind::PeeringAndLink;
    const bool isDirect = originOf(list.circuit) == CircuitOf::DirectPort;
    const bool isReady = isDirect ? statesOf(list.circuit).circuit == CircuitProvisioningState::Enabled : statesOf(list.circuit).provider == ProviderProvisioningState::Provisioned;
    const QString early = isReady ? QString() : isDirect ? actionText(QT_TRANSLATE_NOOP("guide", "Azure takes this only when the circuit is Enabled."))
                                                         : actionText(QT_TRANSLATE_NOOP("guide", "Azure takes this only after the provider has provisioned."));
    const CircuitPeering* peering = privatePeeringOf(list.circuit);
    const bool isConfigured = peering && gapsOf(*peering) == 0;
    if (!isConfigured) {
        const ExpressRouteCircuit filled = withPrivatePeering(list.design, list.circuit);
        if (!peering || gapsOf(*privatePeeringOf(filled)) < gapsOf(*peering))
            list.actions << GuideAction{step, ConfigurePeering, actionText(QT_TRANSLATE_NOOP("guide", "Configure the private peering")), early, {}};
        else
            list.edit(step, list.circuit.id, "peerings", actionText(QT_TRANSLATE_NOOP("guide", "Enter the peer's ASN")));
    }
    const QString unpeered = isConfigured ? QString() : actionText(QT_TRANSLATE_NOOP("guide", "Configure the private peering first."));
    QSet<ObjectId> linked;
    for (const Connection& connection : list.design.all<Connection>())
        if (connection.circuit == list.circuit.id)
            linked << connection.gateway;
    bool hasGateway = !linked.isEmpty();
    for (const VirtualNetworkGateway& gateway : list.design.all<VirtualNetworkGateway>()) {
        if (gateway.gatewayType != GatewayType::ExpressRoute || linked.contains(gateway.id))
            continue;
        hasGateway = true;
        list.actions << GuideAction{step, LinkGateway, QCoreApplication::translate("guide", "Link the gateway “%1”").arg(displayName(list.design, gateway.id)), early.isEmpty() ? unpeered : early, gateway.id};
    }
    if (!hasGateway)
        list.actions << GuideAction{step, LinkGateway, actionText(QT_TRANSLATE_NOOP("guide", "Link the gateway")), actionText(QT_TRANSLATE_NOOP("guide", "There is no ExpressRoute gateway yet: step 1 makes it.")), {}};
}

Result<Design> designOf(const Result<Edited>& edited)
{
    return edited ? Result<Design>(edited->design) : Result<Design>(edited.error());
}

Result<Design> withPort(const Design& design, const GuideAction& action)
{
    ExpressRoutePort port = *design.find<ExpressRoutePort>(action.target);
    if (action.kind == MakeLetter)
        port.letterOfAuthorization = QDate::currentDate();
    else
        port.linksAdminState = action.kind == EnableLinks ? LinkAdminState::Enabled : LinkAdminState::Disabled;
    return design.with(port);
}

/// The gateway in a network; in a new one beside what is drawn when there is none.
Result<Design> withGatewayIn(const Design& design, const Catalogue& catalogue, const ObjectId& circuit, const ObjectId& container)
{
    if (!container.isEmpty())
        return withGateway(design, catalogue, container, GatewayType::ExpressRoute).design;
    const Object* location = design.find(containerOf(design, circuit));
    const QPointF at = (location ? location->position.value_or(QPointF()) : QPointF()) + QPointF(420, 0);
    const auto network = addObject(design, catalogue, ObjectKind::VirtualNetwork, at);
    return network ? Result<Design>(withGateway(network->design, catalogue, network->ids.first(), GatewayType::ExpressRoute).design) : network.error();
}
}

QList<GuideAction> guideActions(const Design& design, const Catalogue& catalogue, const ObjectId& id)
{
    const auto* circuit = design.find<ExpressRouteCircuit>(id);
    if (!circuit)
        return {};
    ActionList list{design, catalogue, *circuit, *circuitGuide(design, catalogue, id), {}};
    addGatewayActions(list);
    if (list.guide.origin == CircuitOf::Provider) {
        addLocationActions(list);
        addCircuitActions(list);
        addHandOverActions(list);
    } else {
        addPortActions(list);
        addCrossConnectActions(list);
        addCircuitActions(list);
    }
    addLinkActions(list);
    return list.actions;
}

Result<Design> withGuideAction(const Design& design, const Catalogue& catalogue, const ObjectId& id, const GuideAction& action)
{
    const auto* circuit = design.find<ExpressRouteCircuit>(id);
    if (!circuit)
        return Error{QCoreApplication::translate("edit", "This object no longer exists."), {}, 0};
    if (!action.refusal.isEmpty())
        return Error{action.refusal, {}, 0};
    if (!action.target.isEmpty() && !design.contains(action.target))
        return Error{QCoreApplication::translate("edit", "This object no longer exists."), {}, 0};
    switch (action.kind) {
    case MakeGateway:
        return withGatewayIn(design, catalogue, id, action.target);
    case MakeGatewaySubnet:
        return design.with(withGatewaySubnet(*design.find<VirtualNetwork>(action.target)));
    case Happen:
        return withCircuitEvent(design, id, action.event);
    case ConfigurePeering:
        return design.with(withPrivatePeering(design, *circuit));
    case LinkGateway:
        return designOf(connectObjects(design, catalogue, id, action.target));
    case MakeLetter:
    case EnableLinks:
    case DisableLinks:
        return withPort(design, action);
    case EditField:
    case HandOver:
        break;
    }
    return design;
}

ExpressRouteCircuit withPrivatePeering(const Design& design, const ExpressRouteCircuit& circuit)
{
    std::optional<Asn> routerAsn;
    for (const AccessLink& link : design.all<AccessLink>())
        if (const EdgeRouter* router = link.circuit == circuit.id ? design.find(link.router) : nullptr; router && router->asn && !routerAsn)
            routerAsn = router->asn;
    const CircuitPeering fresh = newPrivatePeering(design, routerAsn);
    ExpressRouteCircuit result = circuit;
    for (CircuitPeering& peering : result.peerings)
        if (peering.type == PeeringType::AzurePrivatePeering) {
            const auto fill = [](auto& value, const auto& other) { value = value ? value : other; };
            const bool takesFirst = !peering.primaryPrefix;
            fill(peering.peerAsn, fresh.peerAsn);
            fill(peering.primaryPrefix, fresh.primaryPrefix);
            fill(peering.secondaryPrefix, takesFirst ? fresh.secondaryPrefix : fresh.primaryPrefix);
            fill(peering.vlanId, fresh.vlanId);
            return result;
        }
    result.peerings << fresh;
    return result;
}
