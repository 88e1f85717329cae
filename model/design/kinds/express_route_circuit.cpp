// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/design/kinds/express_route_circuit.h"
#include "model/design/field_builder.h"

namespace {
bool isDirect(const ExpressRouteCircuit& circuit) { return !circuit.expressRoutePort.isEmpty(); }
bool isOfProvider(const ExpressRouteCircuit& circuit) { return !isDirect(circuit); }
}

const QList<Field>& ExpressRouteCircuit::fields()
{
    static const QList<Field> list = FieldBuilder<ExpressRouteCircuit>()
        .common()
        .add("peeringLocation", QT_TRANSLATE_NOOP("field", "Peering location"), &ExpressRouteCircuit::peeringLocation).targets({ObjectKind::PeeringLocation}).required()
        .add("provider", QT_TRANSLATE_NOOP("field", "Provider"), &ExpressRouteCircuit::provider).offers(CatalogueList::CircuitProviders).hint(QT_TRANSLATE_NOOP("field", "Only providers that serve the location are offered.")).when(isOfProvider)
        .add("expressRoutePort", QT_TRANSLATE_NOOP("field", "ExpressRoute Direct port"), &ExpressRouteCircuit::expressRoutePort).targets({ObjectKind::ExpressRoutePort}).byDefault(QT_TRANSLATE_NOOP("field", "none: a provider's circuit")).hint(QT_TRANSLATE_NOOP("field", "The port pair that the circuit is carved from, at the same location."))
        .add("bandwidthMbps", QT_TRANSLATE_NOOP("field", "Bandwidth"), &ExpressRouteCircuit::bandwidth).unit("Mbps").range(0, 10000000).offers(CatalogueList::CircuitBandwidths).byDefault(QT_TRANSLATE_NOOP("field", "unknown"))
        .add("tier", QT_TRANSLATE_NOOP("field", "Tier"), &ExpressRouteCircuit::tier).byDefault(QT_TRANSLATE_NOOP("field", "Standard"))
        .add("family", QT_TRANSLATE_NOOP("field", "Family"), &ExpressRouteCircuit::family).byDefault(QT_TRANSLATE_NOOP("field", "MeteredData"))
        .add("peerings", QT_TRANSLATE_NOOP("field", "Peerings"), &ExpressRouteCircuit::peerings)
        .add("circuitProvisioningState", QT_TRANSLATE_NOOP("field", "Circuit provisioning state"), &ExpressRouteCircuit::circuitProvisioningState).byDefault(QT_TRANSLATE_NOOP("field", "Disabled"))
        .add("serviceProviderProvisioningState", QT_TRANSLATE_NOOP("field", "Provider provisioning state"), &ExpressRouteCircuit::serviceProviderProvisioningState).byDefault(QT_TRANSLATE_NOOP("field", "NotProvisioned"))
        .add("serviceKey", QT_TRANSLATE_NOOP("field", "Service key"), &ExpressRouteCircuit::serviceKey).secret()
        .add("lifecycle", QT_TRANSLATE_NOOP("field", "Lifecycle"), &ExpressRouteCircuit::lifecycle).byDefault(QT_TRANSLATE_NOOP("field", "new")).hint(QT_TRANSLATE_NOOP("field", "Whether it is to be made or stands already; for what stands already, changes are checked.")).review()
        .add("deployedBandwidthMbps", QT_TRANSLATE_NOOP("field", "Deployed bandwidth"), &ExpressRouteCircuit::deployedBandwidth).unit("Mbps").range(0, 10000000).review()
        .add("deployedFamily", QT_TRANSLATE_NOOP("field", "Deployed family"), &ExpressRouteCircuit::deployedFamily).review()
        .add("subscription", QT_TRANSLATE_NOOP("field", "Subscription"), &ExpressRouteCircuit::subscription).review()
        .add("orderReference", QT_TRANSLATE_NOOP("field", "Provider order"), &ExpressRouteCircuit::orderReference).review()
        .add("enableDirectPortRateLimit", QT_TRANSLATE_NOOP("field", "Rate limit on Direct"), &ExpressRouteCircuit::isRateLimited).byDefault(QT_TRANSLATE_NOOP("field", "no")).hint(QT_TRANSLATE_NOOP("field", "Shapes a circuit on a Direct port to its own bandwidth.")).review()
        .availability(QT_TRANSLATE_NOOP("field", "0.9995 with both paths (published), 0.999 with one (assumption)"))
        .repairHours(QT_TRANSLATE_NOOP("field", "4 h, assumption"))
        .monthlyCost(QT_TRANSLATE_NOOP("field", "What the provider bills, in the currency of the design. Azure's port fee comes on top."))
        .description()
        .list();
    return list;
}
