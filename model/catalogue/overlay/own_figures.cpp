// SPDX-License-Identifier: GPL-3.0-or-later
// How each kind of own figure takes its place in the catalogue.

#include "model/base/number_text.h"
#include "model/catalogue/overlay/catalogue_overlay.h"
#include <QCoreApplication>
#include <algorithm>

namespace {
const QString valueKey = QStringLiteral("value");

QString ownText(const char* text)
{
    return QCoreApplication::translate("Overlay", text);
}

Availability ownFraction(const CatalogueNode& node)
{
    const Availability availability = node.availability(valueKey);
    if (availability.up() <= 0)
        node.fail(ownText(QT_TRANSLATE_NOOP("Overlay", "An availability of 0 is never up.")), valueKey);
    return availability;
}

template <class Rows, class Is> auto* rowThat(Rows& rows, Is is)
{
    const auto found = std::find_if(rows.begin(), rows.end(), is);
    return found == rows.end() ? nullptr : &*found;
}

bool isSuite(const IpsecAlgorithms& ipsec, const QString& suite)
{
    const QStringList parts = suite.split(QLatin1Char('+'));
    return parts.size() <= 2 && findAlgorithm(ipsec.ipsecEncryption, parts.first()) && findAlgorithm(ipsec.ipsecIntegrity, parts.last());
}
}

PeeringLocationEntry* CatalogueOverlay::locationOf(const CatalogueNode& node) const
{
    const QString name = node.text(QStringLiteral("location"));
    const QString cloud = node.has(QStringLiteral("cloud")) ? node.text(QStringLiteral("cloud")) : publicCloud;
    PeeringLocationEntry* found = rowThat(m_catalogue->m_peeringLocations, [&](const PeeringLocationEntry& entry) { return entry.location == name && entry.cloud == cloud; });
    if (!found)
        node.fail(ownText(QT_TRANSLATE_NOOP("Overlay", "The catalogue has no peering location “%1” in the cloud %2.")).arg(name, cloud), QStringLiteral("location"));
    return found;
}

VpnGatewaySku* CatalogueOverlay::vpnSkuOf(const CatalogueNode& node) const
{
    const QString name = node.text(QStringLiteral("sku"));
    const int generation = node.count(QStringLiteral("generation"));
    VpnGatewaySku* found = rowThat(m_catalogue->m_vpnGatewaySkus, [&](const VpnGatewaySku& sku) { return sku.name == name && sku.generation == generation; });
    if (!found)
        node.fail(ownText(QT_TRANSLATE_NOOP("Overlay", "The catalogue has no VPN gateway SKU “%1” of generation %2.")).arg(name).arg(generation), QStringLiteral("sku"));
    return found;
}

void CatalogueOverlay::putBandwidth(const Entry& entry, const QString& card, const QString& fact, Sourced<Bandwidth>& figure)
{
    const Bandwidth own = entry.node.bandwidth(valueKey);
    note(entry, card, fact, figure.value.mbps() > 0 ? toText(figure.value) : QString(), toText(own));
    figure = {own, entry.provenance};
}

void CatalogueOverlay::putFacility(const Entry& entry)
{
    const Availability own = ownFraction(entry.node);
    const PeeringLocationEntry* location = locationOf(entry.node);
    if (!location)
        return;
    const QString chosen = entry.node.optionalText(QStringLiteral("facility"));
    if (!chosen.isEmpty() && !location->facilities.contains(chosen)) {
        entry.node.fail(ownText(QT_TRANSLATE_NOOP("Overlay", "%1 has no facility “%2”; it has: %3.")).arg(location->location, chosen, location->facilities.join(QStringLiteral(", "))), QStringLiteral("facility"));
        return;
    }
    for (const QString& facility : chosen.isEmpty() ? location->facilities : QStringList{chosen}) {
        const QString before = toText(m_catalogue->m_defaults.availability.facility.value);
        m_catalogue->m_ownFigures.facilities.insert(facility, {own, entry.provenance});
        for (const PeeringLocationEntry& other : m_catalogue->m_peeringLocations)       // a building may stand under several names
            if (other.facilities.contains(facility))
                note(entry, peeringLocationCard(other.location, other.cloud), QStringLiteral("facilityAvailability:") + facility, before, toText(own));
    }
}

void CatalogueOverlay::putProvider(const Entry& entry)
{
    const bool isThere = entry.node.flag(valueKey);
    const QString provider = entry.node.text(QStringLiteral("provider"));
    PeeringLocationEntry* location = locationOf(entry.node);
    if (!location || provider.isEmpty())
        return;
    if (!location->providers) {
        entry.node.fail(ownText(QT_TRANSLATE_NOOP("Overlay", "Which providers serve %1 is not known, so none can be added or taken away.")).arg(location->location), QStringLiteral("provider"));
        return;
    }
    const QString card = peeringLocationCard(location->location, location->cloud);
    const QString target = card + QLatin1Char('\n') + provider;
    if (m_targets.contains(target))
        entry.node.fail(ownText(QT_TRANSLATE_NOOP("Overlay", "This figure stands in the file before; keep one of the two.")), QStringLiteral("provider"));
    m_targets.insert(target);
    const QString before = location->providers->join(QStringLiteral(", "));
    location->providers->removeAll(provider);
    if (isThere)
        location->providers->append(provider);
    const QString after = location->providers->join(QStringLiteral(", "));
    QList<OverlaidFigure>& changes = m_catalogue->m_ownFigures.changes;
    if (OverlaidFigure* earlier = rowThat(changes, [&](const OverlaidFigure& figure) { return figure.card == card && figure.fact == QLatin1String("providers"); }))
        *earlier = {card, QStringLiteral("providers"), earlier->before, after, entry.provenance};
    else
        changes.append({card, QStringLiteral("providers"), before, after, entry.provenance});
}

void CatalogueOverlay::putProviderAvailability(const Entry& entry)
{
    const Availability own = ownFraction(entry.node);
    const PeeringLocationEntry* location = locationOf(entry.node);
    const QString provider = entry.node.text(QStringLiteral("provider"));
    if (!location)
        return;
    if (location->providers && !location->providers->contains(provider)) {
        entry.node.fail(ownText(QT_TRANSLATE_NOOP("Overlay", "“%1” does not serve %2; add it before with peeringLocation.provider.")).arg(provider, location->location), QStringLiteral("provider"));
        return;
    }
    m_catalogue->m_ownFigures.providerAccess.insert({location->location, location->cloud, provider}, {own, entry.provenance});
    note(entry, peeringLocationCard(location->location, location->cloud), QStringLiteral("providerAvailability:") + provider, toText(m_catalogue->m_defaults.availability.accessLink.value), toText(own));
}

void CatalogueOverlay::putVpnAggregate(const Entry& entry)
{
    if (VpnGatewaySku* sku = vpnSkuOf(entry.node))
        putBandwidth(entry, vpnGatewaySkuCard(sku->name, sku->generation), QStringLiteral("aggregateMbps"), sku->aggregate);
}

void CatalogueOverlay::putVpnTunnel(const Entry& entry)
{
    const QString suite = entry.node.text(QStringLiteral("suite"));
    VpnGatewaySku* sku = vpnSkuOf(entry.node);
    if (!sku)
        return;
    SuiteThroughput* row = rowThat(sku->suites, [&](const SuiteThroughput& each) { return each.suite == suite; });
    if (!row && !isSuite(m_catalogue->m_ipsecAlgorithms, suite)) {
        entry.node.fail(ownText(QT_TRANSLATE_NOOP("Overlay", "“%1” is not an IPsec suite that Azure offers.")).arg(suite), QStringLiteral("suite"));
        return;
    }
    if (!row) {
        sku->suites.append({suite, {}, {}});
        row = &sku->suites.last();
    }
    row->packetsPerSecond.reset();
    putBandwidth(entry, vpnGatewaySkuCard(sku->name, sku->generation), QStringLiteral("tunnelMbps:") + suite, row->bandwidth);
}

void CatalogueOverlay::putExpressRouteBandwidth(const Entry& entry)
{
    const QString name = entry.node.text(QStringLiteral("sku"));
    ScalableGatewaySku& scalable = m_catalogue->m_scalableGatewaySku;
    ExpressRouteGatewaySku* sku = rowThat(m_catalogue->m_expressRouteGatewaySkus, [&](const ExpressRouteGatewaySku& each) { return each.name == name; });
    if (sku)
        putBandwidth(entry, expressRouteGatewaySkuCard(name), QStringLiteral("bandwidthMbps"), sku->bandwidth);
    else if (name == scalable.name)
        for (ScaleUnitStep& step : scalable.steps)
            putBandwidth(entry, expressRouteGatewaySkuCard(name), QStringLiteral("bandwidthMbpsPerUnit:%1").arg(step.fromUnits), step.bandwidthPerUnit);
    else
        entry.node.fail(ownText(QT_TRANSLATE_NOOP("Overlay", "The catalogue has no ExpressRoute gateway SKU “%1”.")).arg(name), QStringLiteral("sku"));
}

void CatalogueOverlay::putVirtualWan(const Entry& entry, const QString& part, const QString& fact, Sourced<Bandwidth>& figure)
{
    putBandwidth(entry, virtualWanCard(part), fact, figure);
}

void CatalogueOverlay::putDefaultAvailability(const Entry& entry)
{
    const Availability own = ownFraction(entry.node);
    const QString component = entry.node.text(QStringLiteral("component"));
    const auto* field = rowThat(defaultAvailabilityFields(), [&](const auto& each) { return each.first == component; });
    if (!field) {
        entry.node.fail(ownText(QT_TRANSLATE_NOOP("Overlay", "No default availability is called “%1”.")).arg(component), QStringLiteral("component"));
        return;
    }
    Sourced<Availability>& figure = m_catalogue->m_defaults.availability.*(field->second);
    if (figure.value.down() == 0) {
        entry.node.fail(ownText(QT_TRANSLATE_NOOP("Overlay", "“%1” is not counted unless it is set on an object, so a default would change nothing.")).arg(component), QStringLiteral("component"));
        return;
    }
    note(entry, defaultAvailabilityCard(component), QStringLiteral("availability"), toText(figure.value), toText(own));
    figure = {own, entry.provenance};
}

void CatalogueOverlay::putRepairTime(const Entry& entry)
{
    const double hours = entry.node.number(valueKey);
    if (hours <= 0)
        entry.node.fail(ownText(QT_TRANSLATE_NOOP("Overlay", "A repair time must be more than 0.")), valueKey);
    const QString component = entry.node.text(QStringLiteral("component"));
    const auto* field = rowThat(defaultRepairFields(), [&](const auto& each) { return each.first == component; });
    if (!field) {
        entry.node.fail(ownText(QT_TRANSLATE_NOOP("Overlay", "No repair time is called “%1”.")).arg(component), QStringLiteral("component"));
        return;
    }
    Sourced<Duration>& figure = m_catalogue->m_defaults.repair.*(field->second);
    note(entry, repairTimeCard(component), QStringLiteral("hours"), toText(figure.value), toText(Duration::hours(hours)));
    figure = {Duration::hours(hours), entry.provenance};
}

void CatalogueOverlay::putLatencyConstant(const Entry& entry)
{
    LatencyConstants& latency = m_catalogue->m_defaults.latency;
    const double own = entry.node.number(valueKey);
    const QString constant = entry.node.text(QStringLiteral("constant"));
    const std::pair<const char*, Sourced<double>*> numbers[]{{"routeFactorPrivate", &latency.routeFactorPrivate}, {"routeFactorInternet", &latency.routeFactorInternet}, {"kilometresPerMillisecond", &latency.kilometresPerMillisecond}, {"range", &latency.range}};
    const std::pair<const char*, Sourced<Latency>*> delays[]{{"perEdgeRouterMs", &latency.perEdgeRouter}, {"perGatewayMs", &latency.perGateway}, {"perFastPathGatewayMs", &latency.perFastPathGateway}, {"perMicrosoftEdgeMs", &latency.perMicrosoftEdge}};
    if (own < 0 || (own == 0 && constant == QLatin1String("kilometresPerMillisecond")))
        entry.node.fail(ownText(QT_TRANSLATE_NOOP("Overlay", "This must be more than 0.")), valueKey);
    for (const auto& [key, figure] : numbers)
        if (constant == QLatin1String(key)) {
            note(entry, latencyCard(constant), valueKey, shortestText(figure->value), shortestText(own));
            *figure = {own, entry.provenance};
            return;
        }
    for (const auto& [key, figure] : delays)
        if (constant == QLatin1String(key)) {
            note(entry, latencyCard(constant), valueKey, toText(figure->value), toText(Latency::milliseconds(own)));
            *figure = {Latency::milliseconds(own), entry.provenance};
            return;
        }
    entry.node.fail(ownText(QT_TRANSLATE_NOOP("Overlay", "No constant of the latency formula is called “%1”.")).arg(constant), QStringLiteral("constant"));
}

void CatalogueOverlay::putPrice(const Entry& entry)
{
    const CatalogueNode& node = entry.node;
    const auto meter = priceMeterFromName(node.text(QStringLiteral("meter")));
    const auto unit = priceUnitFromName(node.text(QStringLiteral("unit")));
    Price price{{meter.value_or(PriceMeter::CircuitPort), node.optionalText(QStringLiteral("variant")), node.optionalText(QStringLiteral("place"))}, node.number(valueKey),
                node.has(QStringLiteral("currency")) ? node.text(QStringLiteral("currency")) : QStringLiteral("USD"), unit.value_or(PriceUnit::Hour), node.optionalNumber(QStringLiteral("from")).value_or(0), entry.provenance};
    if (!meter)
        node.fail(ownText(QT_TRANSLATE_NOOP("Overlay", "There is no such meter.")), QStringLiteral("meter"));
    else if (!unit)
        node.fail(ownText(QT_TRANSLATE_NOOP("Overlay", "A price is for an hour, a month or a GB.")), QStringLiteral("unit"));
    else if (price.amount < 0)
        node.fail(ownText(QT_TRANSLATE_NOOP("Overlay", "A price is 0 or more.")), valueKey);
    else if (!price.key.place.isEmpty() && !price.key.place.startsWith(QLatin1String("Zone ")) && !m_catalogue->region(price.key.place))
        node.fail(ownText(QT_TRANSLATE_NOOP("Overlay", "“%1” is neither a region nor a zone of the price list.")).arg(price.key.place), QStringLiteral("place"));
    const QString after = QStringLiteral("%1 %2 / %3").arg(shortestText(price.amount), price.currency, priceUnitName(price.unit));
    QString before;
    const QList<Price>& all = m_catalogue->m_prices.prices();
    for (const Price& old : all) {
        if (old.key == price.key && old.currency == price.currency && old.unit != price.unit)
            node.fail(ownText(QT_TRANSLATE_NOOP("Overlay", "This meter is priced by the %1.")).arg(priceUnitName(old.unit)), QStringLiteral("unit"));
        if (priceCard(old) == priceCard(price))
            before = QStringLiteral("%1 %2 / %3").arg(shortestText(old.amount), old.currency, priceUnitName(old.unit));
    }
    note(entry, priceCard(price), QStringLiteral("price"), before, after);
    m_prices.append(price);
}
