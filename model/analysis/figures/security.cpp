// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/figures/security.h"
#include <QCoreApplication>

namespace {
PostureFactor scored(PostureFactorKind factor, int score, int max, const QString& why, const QString& object)
{
    return PostureFactor{factor, score, max, why, object, {}, 0};
}

/// Sums the factors and grades the sum.
SecurityPosture graded(SecurityPosture posture, const PostureTable& table)
{
    posture.score = 0;
    for (const PostureFactor& factor : posture.factors)
        posture.score += factor.score;
    posture.grade = QLatin1Char(grade(table.grades, posture.score));
    return posture;
}

/// What every posture has in common: the factors summed, what would raise them, and what findings may cap it by.
SecurityPosture finished(SecurityPosture posture, PostureWay way, const Topology& topology, const QList<const Object*>& objects)
{
    posture.baseline = topology.baseline;
    for (const Object* object : objects)
        if (object && !posture.objects.contains(object->id.text))
            posture.objects << object->id.text;
    addRaises(posture, way, topology.catalogue->posture());
    return graded(std::move(posture), topology.catalogue->posture());
}

PostureFactor encryptionOfIpsec(SecurityPosture& posture, const Connection& row, const Topology& topology)
{
    const Catalogue& catalogue = *topology.catalogue;
    const EncryptionPoints& points = catalogue.posture().encryption;
    const auto factor = [&](int score, const QString& why) { return scored(PostureFactorKind::Encryption, score, points.max, why, row.id.text); };
    posture.encryption = PostureEncryption::Ipsec;
    if (!row.ipsecPolicy) {
        posture.isUnpinned = true;
        if (topology.baseline == SecurityBaseline::Strict) {
            posture.hasWeakSuite = true;
            return factor(points.weak, QCoreApplication::translate("analysis", "IPsec with Azure's default proposals, as no policy is given: weak under the strict baseline."));
        }
        return factor(points.unpinnedDefaults, QCoreApplication::translate("analysis", "IPsec with Azure's default proposals, as no policy is given."));
    }
    const SuiteStrength suite = suiteStrength(*row.ipsecPolicy, catalogue.ipsecAlgorithms());
    switch (suite.strength) {
    case CryptoStrength::None:
        posture.encryption = PostureEncryption::None;
        return factor(points.none, QCoreApplication::translate("analysis", "The IPsec policy encrypts nothing."));
    case CryptoStrength::Weak:
        posture.hasWeakSuite = true;
        return factor(points.weak, QCoreApplication::translate("analysis", "IPsec with a weak suite: %1.").arg(suite.decider));
    case CryptoStrength::Acceptable:
        return factor(points.acceptable, suite.decider.isEmpty() ? QCoreApplication::translate("analysis", "IPsec with an incomplete policy.")
                                                                 : QCoreApplication::translate("analysis", "IPsec with an acceptable suite; %1 keeps it from being strong.").arg(suite.decider));
    case CryptoStrength::Strong:
        return factor(points.ipsecStrong, QCoreApplication::translate("analysis", "IPsec with a strong suite: %1.").arg(suite.decider));
    }
    return factor(points.none, {});
}

PostureFactor authenticationOfIpsec(const Connection& row, const Catalogue& catalogue)
{
    const AuthenticationPoints& points = catalogue.posture().authentication;
    const auto factor = [&](int score, const QString& why) { return scored(PostureFactorKind::Authentication, score, points.max, why, row.id.text); };
    if (row.ikeVersion.value_or(IkeVersion::IKEv2) == IkeVersion::IKEv1)
        return factor(points.ikev1, QCoreApplication::translate("analysis", "IKEv1."));
    if (row.authentication.value_or(Authentication::Psk) == Authentication::Certificate)
        return factor(points.certificateOrEntraId, QCoreApplication::translate("analysis", "IKEv2 with certificates."));
    if (row.ipsecPolicy && suiteStrength(*row.ipsecPolicy, catalogue.ipsecAlgorithms()).hasStrongDhAndPfs)
        return factor(points.ikev2PskStrongPfs, QCoreApplication::translate("analysis", "IKEv2 with a pre-shared key, a strong DH group and PFS."));
    return factor(points.ikev2Psk, QCoreApplication::translate("analysis", "IKEv2 with a pre-shared key, without both a strong DH group and strong PFS."));
}

/// By the weakest of the tunnel types that clients may use: both TLS and Azure's IKEv2 proposals are acceptable.
PostureFactor encryptionOfClients(SecurityPosture& posture, const VpnClientConfiguration& configuration, const Connection& row, const PostureTable& table)
{
    const EncryptionPoints& points = table.encryption;
    const auto& protocols = configuration.vpnClientProtocols;
    const bool isIpsecOnly = protocols.size() == 1 && protocols.contains(VpnClientProtocol::IkeV2);
    posture.encryption = isIpsecOnly ? PostureEncryption::Ipsec : PostureEncryption::Tls;
    return isIpsecOnly ? scored(PostureFactorKind::Encryption, points.unpinnedDefaults, points.max, QCoreApplication::translate("analysis", "IKEv2 with Azure's proposals for clients."), row.id.text)
                       : scored(PostureFactorKind::Encryption, points.acceptable, points.max,
                                protocols.contains(VpnClientProtocol::Sstp) ? QCoreApplication::translate("analysis", "TLS (SSTP).") : QCoreApplication::translate("analysis", "TLS (OpenVPN)."), row.id.text);
}

/// By the weakest of the ways to sign in.
PostureFactor authenticationOfClients(const VpnClientConfiguration& configuration, const Connection& row, const PostureTable& table)
{
    const AuthenticationPoints& points = table.authentication;
    const auto& types = configuration.vpnAuthenticationTypes;
    const auto factor = [&](int score, const QString& why) { return scored(PostureFactorKind::Authentication, score, points.max, why, row.id.text); };
    if (types.contains(VpnAuthenticationType::Radius))
        return factor(points.ikev2Psk, QCoreApplication::translate("analysis", "RADIUS: as strong as what its server asks for, counted as a shared secret."));
    return factor(points.certificateOrEntraId, types.contains(VpnAuthenticationType::Aad) && types.contains(VpnAuthenticationType::Certificate)
                      ? QCoreApplication::translate("analysis", "Microsoft Entra ID or certificates.")
                      : types.contains(VpnAuthenticationType::Aad) ? QCoreApplication::translate("analysis", "Microsoft Entra ID.") : QCoreApplication::translate("analysis", "Client certificates."));
}

/// The routers that hold the BGP sessions: the connection's, or those of the circuit's access links; the site's own
/// where it has some there, else those it reaches over the WAN.
std::vector<int> sessionRouters(const Topology& topology, const Topology::ConnectionNode& connection, int site)
{
    if (!connection.isExpressRoute())
        return connection.router < 0 ? std::vector<int>{} : std::vector<int>{connection.router};
    std::vector<int> routers;
    if (connection.circuit >= 0)
        for (const int link : topology.circuits[static_cast<std::size_t>(connection.circuit)].accessLinks) {
            const int router = topology.accessLinks[static_cast<std::size_t>(link)].router;
            if (site < 0 || topology.routers[static_cast<std::size_t>(router)].site == site)
                routers.push_back(router);
        }
    return routers.empty() && site >= 0 ? sessionRouters(topology, connection, -1) : routers;
}

/// BGP, by what the routers at the customer's end of the sessions have; `link` is the object when there is none.
PostureFactor routingOfBgp(const Topology& topology, const std::vector<int>& routers, const QString& link)
{
    const RoutingPoints& points = topology.catalogue->posture().routing;
    const auto factor = [&](int score, const QString& why, const QString& object) { return scored(PostureFactorKind::Routing, score, points.max, why, object); };
    for (const int index : routers) {
        const EdgeRouter& router = *topology.routers[static_cast<std::size_t>(index)].row;
        if (!router.routeFilters.value_or(false) || !router.maximumPrefixes)
            return factor(points.bgp, QCoreApplication::translate("analysis", "BGP; %1 lacks route filters or a prefix limit.").arg(labelOf(router)), router.id.text);
    }
    if (routers.empty())
        return factor(points.bgp, QCoreApplication::translate("analysis", "BGP without route filters and prefix limits."), link);
    return factor(points.bgpFiltered, QCoreApplication::translate("analysis", "BGP with route filters and prefix limits."), topology.routers[static_cast<std::size_t>(routers.front())].row->id.text);
}

PostureFactor routingOf(const Topology& topology, const Topology::ConnectionNode& connection, int site)
{
    const RoutingPoints& points = topology.catalogue->posture().routing;
    const auto factor = [&](int score, const QString& why, const QString& object) { return scored(PostureFactorKind::Routing, score, points.max, why, object); };
    const bool isGatewayWithoutBgp = connection.gateway >= 0 && connection.hub < 0 && !topology.gateways[static_cast<std::size_t>(connection.gateway)].row->enableBgp.value_or(false);
    const bool hasBgp = !connection.isP2S() && (connection.isExpressRoute() || (connection.row->enableBgp.value_or(false) && !isGatewayWithoutBgp));
    if (!hasBgp)
        return factor(points.staticRoutes, QCoreApplication::translate("analysis", "Static routes."), connection.row->id.text);
    return routingOfBgp(topology, sessionRouters(topology, connection, site), connection.row->id.text);
}

PostureFactor privateExposure(const PostureTable& table, const QString& why, const QString& object)
{
    return scored(PostureFactorKind::Exposure, table.exposure.privateEndToEnd, table.exposure.max, why, object);
}
}

namespace {
PostureFactor inspectionBy(const Topology& topology, int appliance)
{
    const InspectionPoints& points = topology.catalogue->posture().inspection;
    const Object& row = *topology.appliances[static_cast<std::size_t>(appliance)].row;
    return scored(PostureFactorKind::Inspection, points.firewallInPath, points.max, QCoreApplication::translate("analysis", "Traffic passes %1.").arg(labelOf(row)), row.id.text);
}

/// ExpressRoute: MACsec where the circuit is carved from ports that have a cipher.
PostureFactor encryptionOfCircuit(SecurityPosture& posture, const Topology& topology, const Topology::ConnectionNode& node)
{
    const EncryptionPoints& points = topology.catalogue->posture().encryption;
    const int port = node.circuit < 0 ? -1 : topology.circuits[static_cast<std::size_t>(node.circuit)].port;
    if (port < 0 || !topology.ports[static_cast<std::size_t>(port)].row->macsecCipher)
        return scored(PostureFactorKind::Encryption, points.none, points.max, QCoreApplication::translate("analysis", "ExpressRoute does not encrypt by itself."), node.row->id.text);
    const ExpressRoutePort& row = *topology.ports[static_cast<std::size_t>(port)].row;
    posture.encryption = PostureEncryption::Macsec;
    return scored(PostureFactorKind::Encryption, points.macsec, points.max,
                  QCoreApplication::translate("analysis", "MACsec (%1) on the ports of %2, from your devices to Microsoft's edge.").arg(choiceName(*row.macsecCipher), labelOf(row)), row.id.text);
}
}

PostureFactor inspectionOf(const ComponentGraph& graph, int network)
{
    const InspectionPoints& points = graph.topology.catalogue->posture().inspection;
    if (network < 0)
        return scored(PostureFactorKind::Inspection, points.none, points.max, QCoreApplication::translate("analysis", "No virtual network."), {});
    const auto& node = graph.topology.networks[static_cast<std::size_t>(network)];
    if (!node.inspectedBy.empty())
        return inspectionBy(graph.topology, node.inspectedBy.front());
    const VirtualNetwork& row = *node.row;
    int subnets = 0;
    int guarded = 0;
    for (const Subnet& subnet : row.subnets) {
        if (subnet.name == QLatin1String("GatewaySubnet"))  // takes no network security group
            continue;
        ++subnets;
        guarded += subnet.networkSecurityGroup.isEmpty() ? 0 : 1;
    }
    if (subnets > 0 && guarded == subnets)
        return scored(PostureFactorKind::Inspection, points.networkSecurityGroup, points.max,
                      QCoreApplication::translate("analysis", "Network security groups on every subnet of %1; no firewall in the path.").arg(labelOf(row)), row.id.text);
    if (subnets == 0)
        return scored(PostureFactorKind::Inspection, points.none, points.max, QCoreApplication::translate("analysis", "No firewall in the path, and %1 has no subnet with a network security group.").arg(labelOf(row)), row.id.text);
    return scored(PostureFactorKind::Inspection, points.none, points.max,
                  QCoreApplication::translate("analysis", "No firewall in the path; %1 of %2 subnets of %3 have a network security group.").arg(guarded).arg(subnets).arg(labelOf(row)), row.id.text);
}

namespace {
/// The row of a node by its index, nullptr for −1.
template <class Node> const Object* rowAt(const std::vector<Node>& nodes, int index)
{
    return index < 0 ? nullptr : nodes[static_cast<std::size_t>(index)].row;
}

PostureWay wayOf(const Topology::ConnectionNode& node)
{
    if (node.isExpressRoute())
        return PostureWay::Circuit;
    if (node.isP2S())
        return PostureWay::Clients;
    if (node.isVnet2Vnet())
        return PostureWay::Vnet2Vnet;
    return node.row->transport.value_or(Transport::Internet) == Transport::Internet ? PostureWay::IpsecOnInternet : PostureWay::IpsecOnCircuit;
}

/// What a connection consists of.
QList<const Object*> objectsOf(const Topology& topology, const Topology::ConnectionNode& node)
{
    const int port = node.circuit < 0 ? -1 : topology.circuits[static_cast<std::size_t>(node.circuit)].port;
    return {node.row, rowAt(topology.gateways, node.gateway), rowAt(topology.networks, node.network), rowAt(topology.hubs, node.hub), rowAt(topology.circuits, node.circuit),
            rowAt(topology.ports, port), rowAt(topology.routers, node.router), rowAt(topology.accesses, node.access), rowAt(topology.gateways, node.remoteGateway), rowAt(topology.remoteUsers, node.users)};
}
}

SecurityPosture postureOf(const ComponentGraph& graph, int connection, int site)
{
    const Topology& topology = graph.topology;
    const Catalogue& catalogue = *topology.catalogue;
    const PostureTable& table = catalogue.posture();
    const auto& node = topology.connections[static_cast<std::size_t>(connection)];
    const Connection& row = *node.row;
    SecurityPosture posture;
    if (node.isExpressRoute()) {
        posture.factors << privateExposure(table, QCoreApplication::translate("analysis", "Private end to end: ExpressRoute private peering and Microsoft's backbone."), row.id.text);
        posture.factors << encryptionOfCircuit(posture, topology, node)
                        << scored(PostureFactorKind::Authentication, table.authentication.privateCircuit, table.authentication.max, QCoreApplication::translate("analysis", "Nothing to authenticate on a private circuit."), row.id.text);
    } else if (node.isP2S()) {
        const auto configuration = node.gateway < 0 ? std::nullopt : topology.gateways[static_cast<std::size_t>(node.gateway)].row->vpnClientConfiguration;
        posture.transport = PostureTransport::Internet;
        posture.factors << scored(PostureFactorKind::Exposure, table.exposure.publicInternet, table.exposure.max, QCoreApplication::translate("analysis", "Crosses the public internet."), row.id.text);
        posture.factors << encryptionOfClients(posture, configuration.value_or(VpnClientConfiguration()), row, table);
        posture.factors << authenticationOfClients(configuration.value_or(VpnClientConfiguration()), row, table);
    } else if (node.isVnet2Vnet()) {
        posture.factors << privateExposure(table, QCoreApplication::translate("analysis", "Private end to end: traffic between Azure's VPN gateways stays on Microsoft's backbone."), row.id.text);
        posture.factors << encryptionOfIpsec(posture, row, topology);
        posture.factors << authenticationOfIpsec(row, catalogue);
    } else {
        if (row.transport.value_or(Transport::Internet) == Transport::Internet) {
            posture.transport = PostureTransport::Internet;
            posture.factors << scored(PostureFactorKind::Exposure, table.exposure.publicInternet, table.exposure.max, QCoreApplication::translate("analysis", "Crosses the public internet."), row.id.text);
        } else {
            posture.factors << privateExposure(table, QCoreApplication::translate("analysis", "Private end to end: IPsec on ExpressRoute private peering."), row.id.text);
        }
        posture.factors << encryptionOfIpsec(posture, row, topology);
        posture.factors << authenticationOfIpsec(row, catalogue);
    }
    posture.factors << routingOf(topology, node, site);
    if (const int appliance = node.hub < 0 ? -1 : topology.hubs[static_cast<std::size_t>(node.hub)].inspectedBy; appliance >= 0)
        posture.factors << inspectionBy(topology, appliance);
    else if (node.hub >= 0)
        posture.factors << scored(PostureFactorKind::Inspection, table.inspection.none, table.inspection.max, QCoreApplication::translate("analysis", "No firewall in the virtual hub."), row.id.text);
    else
        posture.factors << inspectionOf(graph, node.network);
    return finished(std::move(posture), wayOf(node), topology, objectsOf(topology, node));
}

SecurityPosture postureOfPeering(const ComponentGraph& graph, int peering)
{
    const PostureTable& table = graph.topology.catalogue->posture();
    const auto& node = graph.topology.peerings[static_cast<std::size_t>(peering)];
    const QString id = node.row->id.text;
    SecurityPosture posture;
    posture.factors << privateExposure(table, QCoreApplication::translate("analysis", "Private end to end: Microsoft's backbone."), id)
                    << scored(PostureFactorKind::Encryption, table.encryption.none, table.encryption.max, QCoreApplication::translate("analysis", "Peering does not encrypt by itself."), id)
                    << scored(PostureFactorKind::Authentication, table.authentication.privateCircuit, table.authentication.max, QCoreApplication::translate("analysis", "Nothing to authenticate between peered networks."), id)
                    << scored(PostureFactorKind::Routing, table.routing.staticRoutes, table.routing.max, QCoreApplication::translate("analysis", "System routes, as static ones."), id)
                    << inspectionOf(graph, node.remote);
    return finished(std::move(posture), PostureWay::Backbone, graph.topology, {node.row, rowAt(graph.topology.networks, node.network), rowAt(graph.topology.networks, node.remote)});
}

SecurityPosture postureOfHubConnection(const ComponentGraph& graph, int hubConnection)
{
    const PostureTable& table = graph.topology.catalogue->posture();
    const auto& node = graph.topology.hubConnections[static_cast<std::size_t>(hubConnection)];
    const QString id = node.row->id.text;
    SecurityPosture posture;
    posture.factors << privateExposure(table, QCoreApplication::translate("analysis", "Private end to end: Microsoft's backbone."), id)
                    << scored(PostureFactorKind::Encryption, table.encryption.none, table.encryption.max, QCoreApplication::translate("analysis", "A hub connection does not encrypt by itself."), id)
                    << scored(PostureFactorKind::Authentication, table.authentication.privateCircuit, table.authentication.max, QCoreApplication::translate("analysis", "Nothing to authenticate between a hub and its networks."), id)
                    << scored(PostureFactorKind::Routing, table.routing.bgp, table.routing.max, QCoreApplication::translate("analysis", "BGP of the hub's router."), id)
                    << inspectionOf(graph, node.network);
    return finished(std::move(posture), PostureWay::Backbone, graph.topology, {node.row, rowAt(graph.topology.hubs, node.hub), rowAt(graph.topology.networks, node.network)});
}

SecurityPosture postureOfReach(const ComponentGraph& graph, int reach)
{
    const Topology& topology = graph.topology;
    const PostureTable& table = topology.catalogue->posture();
    const auto& node = topology.globalReaches[static_cast<std::size_t>(reach)];
    const QString id = node.row->id.text;
    std::vector<int> routers;
    for (const int circuit : node.circuits)
        if (circuit >= 0)
            for (const int link : topology.circuits[static_cast<std::size_t>(circuit)].accessLinks)
                routers.push_back(topology.accessLinks[static_cast<std::size_t>(link)].router);
    SecurityPosture posture;
    posture.factors << privateExposure(table, QCoreApplication::translate("analysis", "Private end to end: two private peerings and Microsoft's backbone."), id)
                    << scored(PostureFactorKind::Encryption, table.encryption.none, table.encryption.max, QCoreApplication::translate("analysis", "Global Reach does not encrypt by itself."), id)
                    << scored(PostureFactorKind::Authentication, table.authentication.privateCircuit, table.authentication.max, QCoreApplication::translate("analysis", "Nothing to authenticate on private circuits."), id)
                    << routingOfBgp(topology, routers, id)
                    << scored(PostureFactorKind::Inspection, table.inspection.none, table.inspection.max, QCoreApplication::translate("analysis", "Goes from circuit to circuit and past every firewall in Azure."), id);
    return finished(std::move(posture), PostureWay::Reach, topology, {node.row, rowAt(topology.circuits, node.circuits[0]), rowAt(topology.circuits, node.circuits[1])});
}

SecurityPosture withInspection(SecurityPosture posture, const PostureFactor& inspection, const PostureTable& table)
{
    if (!posture.factors.isEmpty()) {
        const PostureFactor before = std::exchange(posture.factors.last(), inspection);
        PostureFactor& now = posture.factors.last();
        if (now.score < table.inspection.firewallInPath) {
            now.raise = before.raise;
            now.gain = table.inspection.firewallInPath - now.score;
        }
    }
    return graded(std::move(posture), table);
}
