// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/prices.h"
#include "model/base/number_text.h"
#include <QHashFunctions>
#include <algorithm>
#include <array>

namespace {
const std::array<std::pair<PriceMeter, QLatin1String>, 28> meterNames{{
    {PriceMeter::CircuitPort, QLatin1String("circuitPort")},
    {PriceMeter::CircuitEgress, QLatin1String("circuitEgress")},
    {PriceMeter::ExpressRouteGateway, QLatin1String("expressRouteGateway")},
    {PriceMeter::VpnGateway, QLatin1String("vpnGateway")},
    {PriceMeter::S2sTunnel, QLatin1String("s2sTunnel")},
    {PriceMeter::P2sConnection, QLatin1String("p2sConnection")},
    {PriceMeter::InternetEgress, QLatin1String("internetEgress")},
    {PriceMeter::PeeringEgress, QLatin1String("peeringEgress")},
    {PriceMeter::PeeringIngress, QLatin1String("peeringIngress")},
    {PriceMeter::GlobalPeeringEgress, QLatin1String("globalPeeringEgress")},
    {PriceMeter::GlobalPeeringIngress, QLatin1String("globalPeeringIngress")},
    {PriceMeter::GlobalReach, QLatin1String("globalReach")},
    {PriceMeter::GlobalReachData, QLatin1String("globalReachData")},
    {PriceMeter::DirectPort, QLatin1String("directPort")},
    {PriceMeter::DirectPremium, QLatin1String("directPremium")},
    {PriceMeter::AzureFirewall, QLatin1String("azureFirewall")},
    {PriceMeter::AzureFirewallData, QLatin1String("azureFirewallData")},
    {PriceMeter::RouteServer, QLatin1String("routeServer")},
    {PriceMeter::VnetToVnetEgress, QLatin1String("vnetToVnetEgress")},
    {PriceMeter::VirtualHub, QLatin1String("virtualHub")},
    {PriceMeter::HubData, QLatin1String("hubData")},
    {PriceMeter::HubRoutingUnit, QLatin1String("hubRoutingUnit")},
    {PriceMeter::HubVpnScaleUnit, QLatin1String("hubVpnScaleUnit")},
    {PriceMeter::HubVpnConnection, QLatin1String("hubVpnConnection")},
    {PriceMeter::HubP2sScaleUnit, QLatin1String("hubP2sScaleUnit")},
    {PriceMeter::HubP2sConnection, QLatin1String("hubP2sConnection")},
    {PriceMeter::HubExpressRouteScaleUnit, QLatin1String("hubExpressRouteScaleUnit")},
    {PriceMeter::HubExpressRouteConnection, QLatin1String("hubExpressRouteConnection")},
}};
const std::array<std::pair<PriceUnit, QLatin1String>, 3> unitNames{{
    {PriceUnit::Hour, QLatin1String("hour")},
    {PriceUnit::Month, QLatin1String("month")},
    {PriceUnit::Gigabyte, QLatin1String("GB")},
}};

template <class Names, class Value> QString nameIn(const Names& names, Value value)
{
    return std::find_if(names.begin(), names.end(), [&](const auto& entry) { return entry.first == value; })->second;
}
template <class Value, class Names> std::optional<Value> valueIn(const Names& names, const QString& name)
{
    const auto at = std::find_if(names.begin(), names.end(), [&](const auto& entry) { return entry.second == name; });
    return at == names.end() ? std::nullopt : std::optional(at->first);
}
}

QString priceMeterName(PriceMeter meter)
{
    return nameIn(meterNames, meter);
}

std::optional<PriceMeter> priceMeterFromName(const QString& name)
{
    return valueIn<PriceMeter>(meterNames, name);
}

QString priceUnitName(PriceUnit unit)
{
    return nameIn(unitNames, unit);
}

std::optional<PriceUnit> priceUnitFromName(const QString& name)
{
    return valueIn<PriceUnit>(unitNames, name);
}

QString circuitVariant(const QString& tier, const QString& family, double mbps)
{
    return QStringLiteral("%1 %2 %3").arg(tier, family, shortestText(mbps));
}

size_t qHash(const PriceKey& key, size_t seed)
{
    return qHashMulti(seed, static_cast<int>(key.meter), key.variant, key.place);
}

double PriceSteps::amountOf(double quantity) const
{
    double amount = 0;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const double end = i + 1 < steps.size() ? std::min(quantity, steps[i + 1].from) : quantity;
        amount += std::max(0.0, end - steps[i].from) * steps[i].amount;
    }
    return amount;
}

void PriceList::add(QList<Price> prices)
{
    for (Price& price : prices) {
        m_index[price.key].append(m_prices.size());
        m_prices.append(std::move(price));
    }
}

PriceSteps PriceList::find(const PriceKey& key, const QString& currency) const
{
    const auto at = [&](const PriceKey& wanted) {
        QList<Price> steps;
        for (const qsizetype row : m_index.value(wanted))
            if (m_prices[row].currency == currency)
                steps.append(m_prices[row]);
        std::sort(steps.begin(), steps.end(), [](const Price& left, const Price& right) { return left.from < right.from; });
        return steps;
    };
    if (PriceSteps found{at(key), true}; found.isKnown())
        return found;
    return {at({key.meter, key.variant, QString()}), key.place.isEmpty()};
}

QList<Price> PriceList::elsewhere(const PriceKey& key) const
{
    QList<Price> found;
    for (const Price& price : m_prices)
        if (price.key.meter == key.meter && price.key.variant == key.variant)
            found.append(price);
    return found;
}

PriceList PriceList::with(const PriceList& newer) const
{
    QList<Price> kept;
    for (const Price& price : m_prices) {
        const auto replaced = newer.m_index.value(price.key);
        if (std::none_of(replaced.begin(), replaced.end(), [&](qsizetype row) { return newer.m_prices[row].currency == price.currency; }))
            kept.append(price);
    }
    PriceList result(kept + newer.m_prices);
    result.includedTunnels = newer.includedTunnels ? newer.includedTunnels : includedTunnels;
    result.includedP2sConnections = newer.includedP2sConnections ? newer.includedP2sConnections : includedP2sConnections;
    result.unknownItems = unknownItems;
    return result;
}
