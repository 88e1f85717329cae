// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/analysis/component_graph.h"
#include "model/analysis/cost.h"

/// Makes the lines of a cost, one object after the other.
class CostLines
{
public:
    CostLines(const Analysis& analysis, const PriceList& prices, const QString& currency);

    void addQuote(const Object& object, const QString& item, bool isExpected);
    void addCircuit(int circuit);
    void addGateway(int gateway);
    void addHub(int hub);
    void addPeering(int peering);
    void addGlobalReach(int reach);
    void addPort(const ExpressRoutePort& port);
    void addFirewall(const AzureFirewall& firewall);
    void addRouteServer(const RouteServer& server);
    void addVnetToVnet(int connection);
    QList<CostLine> lines;

private:
    struct Volume
    {
        Figure<double> gigabytes;
        QStringList cautions;
    };
    void add(const Object& object, const QString& item, Figure<double> quantity, const PriceKey& key, QStringList cautions = {});
    void addUnknown(const Object& object, const QString& item, const QString& unit, const QString& reason);
    void addExpressRouteGateway(const Topology::GatewayNode& gateway, const QString& place);
    void addVpnGateway(int gateway, const QString& place);
    void addVpnClients(const Topology::GatewayNode& gateway, const QString& place);
    void addHubGateway(const Topology::GatewayNode& gateway);
    void addHubUsers(const Topology::GatewayNode& gateway, const QString& place);
    struct VpnClientCount { int number = 0; bool isKnown = true; bool isUsed = false; };
    VpnClientCount vpnClientsAt(const Topology::GatewayNode& gateway) const;
    QString regionOf(const ObjectId& network, const ObjectId& hub) const;
    Volume volume(double meanMbps) const;
    double meanFromAzure(int connection) const;
    QString networkName(int network) const;
    QString priceReason(const PriceKey& key) const;

    const Analysis& m_analysis;
    const Topology& m_topology;
    const PriceList& m_prices;
    QString m_currency;
    bool m_hasDemands = false;
    std::vector<double> m_circuitMean;           ///< Mbps that leave Azure on average, by circuit
};
