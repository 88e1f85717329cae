// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/catalogue/provenance.h"
#include <QHash>
#include <QList>
#include <QStringList>
#include <optional>

/// What Azure bills, by its own meters.
enum class PriceMeter {
    CircuitPort,                 ///< a month; variant: tier, family and Mbps, as circuitVariant() writes them; by zone
    CircuitEgress,               ///< GB that leave Azure through a metered circuit; by zone
    ExpressRouteGateway,         ///< an hour; variant: the SKU. Of ErGwScale: of one scale unit
    VpnGateway,                  ///< an hour; variant: the SKU
    S2sTunnel,                   ///< an hour; of one tunnel beyond those that the gateway's price covers
    P2sConnection,               ///< an hour; of one client beyond those that the gateway's price covers
    InternetEgress,              ///< GB that leave Azure for the internet over Microsoft's network; by region, in steps
    PeeringEgress,               ///< GB that leave a network for a peer in its region
    PeeringIngress,              ///< GB that come in from a peer in the same region
    GlobalPeeringEgress,         ///< GB that leave a network for a peer in another region; by zone
    GlobalPeeringIngress,
    GlobalReach,                 ///< a month; the add-on of one circuit
    GlobalReachData,             ///< GB that a circuit carries for Global Reach, either way
    DirectPort,                  ///< a month; variant: Mbps of the port pair
    DirectPremium,               ///< a month; what Premium adds for a circuit on a port pair; variant: Mbps of the circuit
    AzureFirewall,               ///< an hour; variant: the tier, "Standard"
    AzureFirewallData,           ///< GB processed; variant: the tier
    RouteServer,                 ///< an hour
    VnetToVnetEgress,            ///< GB that leave a network through a VPN gateway for another region
    VirtualHub,                  ///< an hour
    HubData,                     ///< GB processed by a hub's router
    HubRoutingUnit,              ///< an hour; of a routing infrastructure unit beyond those of the hub's price
    HubVpnScaleUnit,             ///< an hour
    HubVpnConnection,            ///< an hour
    HubP2sScaleUnit,             ///< an hour
    HubP2sConnection,            ///< an hour; of one client
    HubExpressRouteScaleUnit,    ///< an hour
    HubExpressRouteConnection,   ///< an hour
};

/// The word for a meter in files: "circuitPort", "expressRouteGateway".
QString priceMeterName(PriceMeter meter);
std::optional<PriceMeter> priceMeterFromName(const QString& name);

enum class PriceUnit { Hour, Month, Gigabyte };
/// "hour", "month", "GB".
QString priceUnitName(PriceUnit unit);
std::optional<PriceUnit> priceUnitFromName(const QString& name);

/// The variant of a circuit's port fee: "Standard MeteredData 1000".
QString circuitVariant(const QString& tier, const QString& family, double mbps);

/// What a price is for.
struct PriceKey
{
    PriceMeter meter = PriceMeter::CircuitPort;
    QString variant;             ///< empty where the meter has none
    QString place;               ///< an ARM region ("westeurope"), a zone ("Zone 1"), or empty: everywhere, or not stated

    bool operator==(const PriceKey&) const = default;
};
size_t qHash(const PriceKey& key, size_t seed = 0);

struct Price
{
    PriceKey key;
    double amount = 0;           ///< of one unit
    QString currency;            ///< ISO 4217
    PriceUnit unit = PriceUnit::Hour;
    double from = 0;             ///< of a price in steps: holds from this many units a month on
    Provenance provenance;
};

/// What a lookup found: the steps of one price, lowest first. None: unknown.
struct PriceSteps
{
    QList<Price> steps;
    bool isPlaceStated = true;   ///< false: taken from a source that does not say where its price holds

    bool isKnown() const { return !steps.isEmpty(); }
    /// What a quantity costs, step by step.
    double amountOf(double quantity) const;
};

/// Dated prices. What is not listed is unknown, never 0.
class PriceList
{
public:
    PriceList() = default;
    explicit PriceList(QList<Price> prices) { add(std::move(prices)); }

    /// The price at a place in a currency; else one whose source states no place; else none.
    PriceSteps find(const PriceKey& key, const QString& currency) const;
    /// All prices of a meter and variant, wherever and in whatever currency they hold: what to tell when none fits.
    QList<Price> elsewhere(const PriceKey& key) const;
    const QList<Price>& prices() const { return m_prices; }

    /// With other prices, which take the place of those of the same key and currency.
    PriceList with(const PriceList& newer) const;

    std::optional<Sourced<int>> includedTunnels;         ///< S2S tunnels that a gateway's own price covers; nothing: unknown
    std::optional<Sourced<int>> includedP2sConnections;
    QStringList unknownItems;                            ///< looked for without result, for people

private:
    void add(QList<Price> prices);

    QList<Price> m_prices;
    QHash<PriceKey, QList<qsizetype>> m_index;
};
