// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/analysis/link_problem.h"
#include "model/catalogue/catalogue.h"
#include "model/design/design.h"
#include <vector>

/// A design by dense indices with every reference resolved, made in one pass, so that no step searches by id again.
/// −1 and nullptr stand for "none" and for a reference to nothing. Pointers live as long as the design and the catalogue.
struct Topology
{
    struct SiteNode { const Site* row; std::vector<int> routers; };
    struct RouterNode
    {
        const EdgeRouter* row;
        int site = -1;
        std::vector<int> wanLinks;
        std::vector<int> accessLinks;            ///< those that end at a circuit
    };
    struct InternetAccessNode { const InternetAccess* row; std::vector<int> routers; std::vector<int> risks; };
    struct WanLinkNode { const WanLink* row; int routers[2] = {-1, -1}; std::vector<int> risks; };
    struct LocationNode
    {
        const PeeringLocation* row;
        const PeeringLocationEntry* entry = nullptr;

        bool isChosen() const { return !row->location.isEmpty(); }
        /// Of the catalogue; a location that the catalogue lacks, or that is not chosen yet, counts as one building.
        QStringList buildings() const;
    };
    struct PortNode { const ExpressRoutePort* row; };
    struct CircuitNode
    {
        const ExpressRouteCircuit* row;
        int location = -1;
        int port = -1;                           ///< of ExpressRoute Direct
        std::vector<int> accessLinks;            ///< those that start at a router
        bool hasBothPaths = false;               ///< access links drawn on both, from any site
    };
    struct AccessLinkNode
    {
        const AccessLink* row;
        int router = -1;
        int circuit = -1;
        QString facility;                        ///< canonical name; of a building not chosen yet the id of the location or circuit
        bool isFacilityChosen = false;
        std::vector<int> risks;
    };
    /// An Azure Firewall or another vendor's appliance.
    struct ApplianceNode
    {
        const Object* row = nullptr;
        const AzureFirewall* firewall = nullptr; ///< this or `appliance`
        const NetworkVirtualAppliance* appliance = nullptr;
        int network = -1;
        int hub = -1;
    };
    struct TransitNode { int hub; int hubPeering; int spokePeering; }; ///< gateways of `hub` serve the network
    struct NetworkNode
    {
        const VirtualNetwork* row;
        const Region* region = nullptr;
        std::vector<int> gateways;
        std::vector<TransitNode> transits;
        std::vector<int> inspectedBy;            ///< appliances that traffic from and to on-premises passes (inspection.h)
        int hubConnection = -1;                  ///< the usable one that connects it to a virtual hub
    };
    struct HubNode
    {
        const VirtualHub* row;
        const Region* region = nullptr;
        std::vector<int> gateways;
        int inspectedBy = -1;                    ///< the appliance that its routing intent sends private traffic through
        std::vector<int> others;                 ///< hubs of the same Virtual WAN, which it is meshed with

        HubRoutingPreference preference() const { return row->hubRoutingPreference.value_or(HubRoutingPreference::ExpressRoute); }
    };
    struct GatewayNode
    {
        const VirtualNetworkGateway* row;
        int network = -1;
        int hub = -1;                            ///< the virtual hub it stands in; then it has no SKU
        const VpnGatewaySku* vpnSku = nullptr;
        const ExpressRouteGatewaySku* expressRouteSku = nullptr;
        bool isScalable = false;                 ///< ErGwScale
        std::vector<int> connections;

        int scaleUnits() const { return row->scaleUnits.value_or(1); }
    };
    struct ConnectionNode
    {
        const Connection* row;
        int gateway = -1;
        int network = -1;                        ///< of the gateway
        int hub = -1;                            ///< of the gateway
        int circuit = -1;
        int router = -1;
        int access = -1;
        int underlay = -1;                       ///< ExpressRoute connection below IPsec on private peering
        int remoteGateway = -1;                  ///< of Vnet2Vnet
        int remoteNetwork = -1;                  ///< of the remote gateway
        int users = -1;                          ///< of P2S
        LinkProblem problem = LinkProblem::None;

        bool isExpressRoute() const { return row->connectionType == ConnectionType::ExpressRoute; }
        bool isIpsec() const { return row->connectionType == ConnectionType::IPsec; }
        bool isVnet2Vnet() const { return row->connectionType == ConnectionType::Vnet2Vnet; }
        bool isP2S() const { return row->connectionType == ConnectionType::P2S; }
        bool isUsable() const { return problem == LinkProblem::None; }
    };
    struct PeeringNode { const VirtualNetworkPeering* row; int network = -1; int remote = -1; int reverse = -1; };
    struct GlobalReachNode
    {
        const GlobalReach* row;
        int circuits[2] = {-1, -1};
        LinkProblem problem = LinkProblem::None;

        bool isUsable() const { return problem == LinkProblem::None; }
    };
    struct HubConnectionNode
    {
        const HubVirtualNetworkConnection* row;
        int hub = -1;
        int network = -1;
        LinkProblem problem = LinkProblem::None;

        bool isUsable() const { return problem == LinkProblem::None; }
    };
    struct RemoteUsersNode { const RemoteUsers* row; };
    struct RiskNode { const SharedRisk* row; };

    std::vector<SiteNode> sites;
    std::vector<RouterNode> routers;
    std::vector<InternetAccessNode> accesses;
    std::vector<WanLinkNode> wanLinks;
    std::vector<LocationNode> locations;
    std::vector<PortNode> ports;
    std::vector<CircuitNode> circuits;
    std::vector<AccessLinkNode> accessLinks;
    std::vector<NetworkNode> networks;
    std::vector<HubNode> hubs;
    std::vector<GatewayNode> gateways;
    std::vector<ApplianceNode> appliances;       ///< firewalls first
    std::vector<ConnectionNode> connections;
    std::vector<PeeringNode> peerings;
    std::vector<GlobalReachNode> globalReaches;
    std::vector<RemoteUsersNode> remoteUsers;
    std::vector<HubConnectionNode> hubConnections;
    std::vector<RiskNode> risks;
    const Catalogue* catalogue = nullptr;
    SecurityBaseline baseline = SecurityBaseline::AzureDefault; ///< what security grades are measured by

    /// The virtual hub that serves a network, −1: none.
    int hubOf(int network) const
    {
        const int connection = networks[static_cast<std::size_t>(network)].hubConnection;
        return connection < 0 ? -1 : hubConnections[static_cast<std::size_t>(connection)].hub;
    }

    /// Where Global Reaches start in Analysis::links.
    std::size_t firstReachLink() const { return connections.size() + peerings.size() + hubConnections.size(); }

    /// Whether FastPath is asked for and leads past the gateway to its own network: the gateway's SKU has it, and user-defined
    /// routes inspect nothing, unless the circuit is a Direct one, where FastPath follows them.
    bool hasFastPath(int connection) const;
    /// The same for any network: on a Direct circuit also for spokes in the gateway's region.
    bool bypassesGateway(int connection, int network) const;
    bool isDirect(int connection) const;         ///< its circuit is carved from a Direct port
};

/// Numbers the objects and resolves their references. Step 1 of the analysis.
Topology topologyOf(const Design& design, const Catalogue& catalogue);

/// What people call a row: its name, else its id.
QString labelOf(const Object& object);
