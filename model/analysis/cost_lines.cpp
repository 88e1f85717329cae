// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/cost_lines.h"
#include "model/analysis/traffic_volume.h"
#include "model/analysis/figures/capacity.h"
#include "model/base/number_text.h"
#include <QCoreApplication>

namespace {
QString unitText(PriceUnit unit)
{
    return unit == PriceUnit::Hour ? QStringLiteral("h") : priceUnitName(unit);
}

QString moneyText(double amount, const QString& currency)
{
    return shortestText(amount) + QLatin1Char(' ') + currency;
}

QString placeText(const QString& place)
{
    return place.isEmpty() ? QCoreApplication::translate("cost", "a place not stated") : place;
}
}

CostLines::CostLines(const Analysis& analysis, const PriceList& prices, const QString& currency)
    : m_analysis(analysis), m_topology(analysis.graph->topology), m_prices(prices), m_currency(currency), m_hasDemands(!analysis.design.all<Demand>().isEmpty()),
      m_circuitMean(m_topology.circuits.size())
{
    for (std::size_t i = 0; i < m_topology.connections.size(); ++i)
        if (const auto& connection = m_topology.connections[i]; connection.isExpressRoute() && connection.circuit >= 0)
            m_circuitMean[static_cast<std::size_t>(connection.circuit)] += meanFromAzure(static_cast<int>(i));
}

QString CostLines::priceReason(const PriceKey& key) const
{
    const QString what = key.variant.isEmpty() ? QCoreApplication::translate("cost", "The price list has no such price in %1 for %2.").arg(m_currency, placeText(key.place))
                                               : QCoreApplication::translate("cost", "The price list has none of %1 in %2 for %3.").arg(key.variant, m_currency, placeText(key.place));
    QStringList others;
    for (const Price& price : m_prices.elsewhere(key))
        if (price.from == 0 && others.size() < 3)
            others << QStringLiteral("%1: %2/%3").arg(placeText(price.key.place), moneyText(price.amount, price.currency), unitText(price.unit));
    return others.isEmpty() ? what : what + QLatin1Char(' ') + QCoreApplication::translate("cost", "It has %1.").arg(others.join(QStringLiteral("; ")));
}

void CostLines::add(const Object& object, const QString& item, Figure<double> quantity, const PriceKey& key, QStringList cautions)
{
    const PriceSteps price = m_prices.find(key, m_currency);
    CostLine line{object.id, item, quantity, {}, {}, {}, {}, std::move(cautions)};
    if (!price.isKnown()) {
        line.unitPrice = Figure<double>::unknown(priceReason(key));
        line.amount = quantity.hasValue() && *quantity == 0 ? Figure<double>::of(0) : Figure<double>::unknown(line.unitPrice.reason);
        const QList<Price> others = m_prices.elsewhere(key);
        if (!others.isEmpty())
            line.unit = unitText(others.first().unit);
        lines << line;
        return;
    }
    const Price& first = price.steps.first();
    line.unit = unitText(first.unit);
    line.provenance = first.provenance;
    if (!first.provenance.note.isEmpty())
        line.cautions << first.provenance.note;
    if (!price.isPlaceStated)
        line.cautions << QCoreApplication::translate("cost", "The source of the price does not say for which region or zone it holds.");
    if (!quantity.hasValue()) {
        line.unitPrice = Figure<double>::of(first.amount);
        line.amount = Figure<double>::unknown(quantity.reason);
    } else {
        const double amount = price.amountOf(*quantity);
        line.unitPrice = Figure<double>::of(price.steps.size() > 1 && *quantity > 0 ? amount / *quantity : first.amount);
        line.amount = Figure<double>::of(amount);
        if (price.steps.size() > 1)
            line.cautions << QCoreApplication::translate("cost", "The price falls in steps with the volume; the unit price shown is the mean.");
    }
    lines << line;
}

void CostLines::addUnknown(const Object& object, const QString& item, const QString& unit, const QString& reason)
{
    lines << CostLine{object.id, item, Figure<double>::unknown(reason), unit, Figure<double>::unknown(reason), Figure<double>::unknown(reason), {}, {}};
}

void CostLines::addQuote(const Object& object, const QString& item, bool isExpected)
{
    if (object.monthlyCost) {
        const Provenance quote{Basis::Contract, QCoreApplication::translate("cost", "the design"), {}, {}, {}};
        const auto amount = Figure<double>::of(*object.monthlyCost);
        lines << CostLine{object.id, item, Figure<double>::of(1), QStringLiteral("month"), amount, amount, quote, {}};
    } else if (isExpected) {
        addUnknown(object, item, QStringLiteral("month"), QCoreApplication::translate("cost", "No quote is given: enter the monthly cost."));
        lines.last().quantity = Figure<double>::of(1);
    }
}

CostLines::Volume CostLines::volume(double meanMbps) const
{
    if (!m_hasDemands)
        return {Figure<double>::unknown(QCoreApplication::translate("cost", "No demand says how much traffic flows.")), {}};
    return {Figure<double>::of(gigabytesOf(Bandwidth::mbps(meanMbps), m_analysis.catalogue->defaults().hoursPerMonth)),
            {QCoreApplication::translate("cost", "Volume: the demands' average load over the month; 1 GB = 10⁹ bytes.")}};
}

double CostLines::meanFromAzure(int connection) const
{
    return m_analysis.links[static_cast<std::size_t>(connection)].meanFromAzure.mbps();
}

QString CostLines::networkName(int network) const
{
    return labelOf(*m_topology.networks[static_cast<std::size_t>(network)].row);
}

void CostLines::addCircuit(int index)
{
    const auto& node = m_topology.circuits[static_cast<std::size_t>(index)];
    const ExpressRouteCircuit& circuit = *node.row;
    const PeeringLocationEntry* entry = node.location >= 0 ? m_topology.locations[static_cast<std::size_t>(node.location)].entry : nullptr;
    const QString zone = entry && entry->zone ? QStringLiteral("Zone %1").arg(*entry->zone) : QString();
    const CircuitTier tier = circuit.tier.value_or(CircuitTier::Standard);
    const CircuitFamily family = circuit.family.value_or(CircuitFamily::MeteredData);
    const QString tierName = choiceName(tier), familyName = choiceName(family);
    const QString port = QCoreApplication::translate("cost", "Port fee");
    // 1. The port. On a port pair Local and Standard circuits are in its fee, and Premium is an add-on.
    const bool isDirect = !circuit.expressRoutePort.isEmpty();
    const bool hasFee = !isDirect || tier == CircuitTier::Premium;
    if (hasFee && !circuit.bandwidth)
        addUnknown(circuit, port, QStringLiteral("month"), QCoreApplication::translate("cost", "The circuit's bandwidth is not set."));
    else if (hasFee && zone.isEmpty())
        addUnknown(circuit, port, QStringLiteral("month"), QCoreApplication::translate("cost", "The price zone of the peering location is not known."));
    else if (hasFee && isDirect)
        add(circuit, QCoreApplication::translate("cost", "Premium on a port pair: %1, %2").arg(toText(*circuit.bandwidth), zone), Figure<double>::of(1), {PriceMeter::DirectPremium, shortestText(circuit.bandwidth->mbps()), zone});
    else if (hasFee)
        add(circuit, QStringLiteral("%1: %2, %3, %4, %5").arg(port, tierName, familyName, toText(*circuit.bandwidth), zone), Figure<double>::of(1),
            {PriceMeter::CircuitPort, circuitVariant(tierName, familyName, circuit.bandwidth->mbps()), zone});
    // 2. What leaves Azure, below IPsec too.
    if (family == CircuitFamily::MeteredData && tier != CircuitTier::Local) {
        const Volume out = volume(m_circuitMean[static_cast<std::size_t>(index)]);
        const QString egress = QCoreApplication::translate("cost", "Data leaving Azure, metered");
        if (zone.isEmpty())
            addUnknown(circuit, egress, QStringLiteral("GB"), QCoreApplication::translate("cost", "The price zone of the peering location is not known."));
        else
            add(circuit, egress + QStringLiteral(", ") + zone, out.gigabytes, {PriceMeter::CircuitEgress, {}, zone}, out.cautions);
    }
    // 3. The provider's part.
    addQuote(circuit, QCoreApplication::translate("cost", "Provider's charge"), !isDirect);
}

void CostLines::addGateway(int index)
{
    const auto& gateway = m_topology.gateways[static_cast<std::size_t>(index)];
    if (gateway.hub >= 0)
        return addHubGateway(gateway);
    const QString item = QCoreApplication::translate("cost", "Gateway");
    const Region* region = gateway.network >= 0 ? m_topology.networks[static_cast<std::size_t>(gateway.network)].region : nullptr;
    if (!region)
        addUnknown(*gateway.row, item, QStringLiteral("h"), QCoreApplication::translate("cost", "The region is not set."));
    else if (gateway.row->sku.isEmpty())
        addUnknown(*gateway.row, item, QStringLiteral("h"), QCoreApplication::translate("cost", "The gateway's SKU is not set."));
    else if (gateway.row->gatewayType == GatewayType::ExpressRoute)
        addExpressRouteGateway(gateway, region->name);
    else
        addVpnGateway(index, region->name);
}

void CostLines::addExpressRouteGateway(const Topology::GatewayNode& gateway, const QString& place)
{
    const double hours = m_analysis.catalogue->defaults().hoursPerMonth;
    if (gateway.isScalable)
        add(*gateway.row, QCoreApplication::translate("cost", "ExpressRoute gateway: %1, scale units: %2, %3").arg(gateway.row->sku).arg(gateway.scaleUnits()).arg(place),
            Figure<double>::of(hours * gateway.scaleUnits()), {PriceMeter::ExpressRouteGateway, gateway.row->sku, place});
    else
        add(*gateway.row, QCoreApplication::translate("cost", "ExpressRoute gateway: %1, %2").arg(gateway.row->sku, place), Figure<double>::of(hours),
            {PriceMeter::ExpressRouteGateway, gateway.row->sku, place});
}

void CostLines::addVpnGateway(int index, const QString& place)
{
    const auto& gateway = m_topology.gateways[static_cast<std::size_t>(index)];
    const double hours = m_analysis.catalogue->defaults().hoursPerMonth;
    add(*gateway.row, QCoreApplication::translate("cost", "VPN gateway: %1, %2").arg(gateway.row->sku, place), Figure<double>::of(hours), {PriceMeter::VpnGateway, gateway.row->sku, place});
    // Tunnels beyond the included ones.
    int tunnels = 0;
    double mean = 0;
    for (const int connection : gateway.connections) {
        const auto& node = m_topology.connections[static_cast<std::size_t>(connection)];
        if (node.row->connectionType != ConnectionType::IPsec)
            continue;
        tunnels += tunnelCount(m_topology, node);
        if (node.underlay < 0)
            mean += meanFromAzure(connection);
    }
    addVpnClients(gateway, place);
    const int included = m_prices.includedTunnels ? m_prices.includedTunnels->value : 0;
    if (tunnels > included)
        add(*gateway.row, QCoreApplication::translate("cost", "S2S tunnels: %1, of which %2 included").arg(tunnels).arg(included), Figure<double>::of(hours * (tunnels - included)),
            {PriceMeter::S2sTunnel, {}, place});
    // What leaves for the internet. The steps are those of all of a subscription's traffic; here each gateway begins anew.
    if (tunnels > 0) {
        Volume out = volume(mean);
        out.cautions << QCoreApplication::translate("cost", "Counted as if nothing else left the subscription for the internet.");
        add(*gateway.row, QCoreApplication::translate("cost", "Data leaving Azure for the internet, %1").arg(place), out.gigabytes, {PriceMeter::InternetEgress, {}, place}, out.cautions);
    }
}
