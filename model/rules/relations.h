// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/design/design.h"
#include <QHash>

/// Who refers to whom in one design, made in one pass. Rows are in order of their ids and live as long as the design.
class Relations
{
public:
    explicit Relations(const Design& design);

    /// Rows by the id of the object that they refer to.
    template <class Row> class Index
    {
    public:
        const QList<const Row*>& of(const ObjectId& id) const
        {
            static const QList<const Row*> none;
            const auto found = m_rows.constFind(id);
            return found == m_rows.constEnd() ? none : *found;
        }
        void add(const ObjectId& id, const Row& row)
        {
            if (QList<const Row*>& rows = m_rows[id]; !id.isEmpty() && !rows.contains(&row))
                rows << &row;
        }

    private:
        QHash<ObjectId, QList<const Row*>> m_rows;
    };

    Index<EdgeRouter> routersBySite;
    Index<InternetAccess> accessesByRouter;
    Index<WanLink> wanLinksByRouter;
    Index<AccessLink> accessLinksByRouter;
    Index<AccessLink> accessLinksByCircuit;
    Index<ExpressRouteCircuit> circuitsByLocation;
    Index<ExpressRouteCircuit> circuitsByPort;
    Index<VirtualNetworkGateway> gatewaysByPlace;            ///< of a network or hub
    Index<AzureFirewall> firewallsByPlace;
    Index<NetworkVirtualAppliance> appliancesByPlace;
    Index<RouteServer> routeServersByNetwork;
    Index<RouteTable> routeTablesByNetwork;
    Index<Connection> connectionsByGateway;                  ///< as gateway or as remote gateway
    Index<Connection> connectionsByCircuit;
    Index<Connection> connectionsByRouter;
    Index<Connection> connectionsByUsers;
    Index<VirtualNetworkPeering> peeringsByNetwork;          ///< those from it
    Index<GlobalReach> reachesByCircuit;
    Index<HubVirtualNetworkConnection> hubConnectionsByHub;
    Index<HubVirtualNetworkConnection> hubConnectionsByNetwork;
    Index<Demand> demandsByEnd;
};
