// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/analysis/component_graph.h"
#include "model/analysis/security_posture.h"

/// The posture of a connection from one site (−1: over all routers of the link) to its gateway's network (DOMAIN.md §3.4).
SecurityPosture postureOf(const ComponentGraph& graph, int connection, int site);

/// The posture of a virtual network peering between its two networks.
SecurityPosture postureOfPeering(const ComponentGraph& graph, int peering);

/// The posture of a connection between a virtual hub and a network.
SecurityPosture postureOfHubConnection(const ComponentGraph& graph, int hubConnection);

/// The posture of a Global Reach between the sites at its circuits.
SecurityPosture postureOfReach(const ComponentGraph& graph, int reach);

/// What a path crosses, as far as it matters to what could raise its posture.
enum class PostureWay { Circuit, IpsecOnInternet, IpsecOnCircuit, Vnet2Vnet, Clients, Backbone, Reach };

/// Notes in each factor what would earn more, and how much, before any cap.
void addRaises(SecurityPosture& posture, PostureWay way, const PostureTable& table);

/// What a network's subnets earn: a firewall in the path is not drawn yet, network security groups are.
PostureFactor inspectionOf(const ComponentGraph& graph, int network);

/// The posture with another network at its end: a spoke is inspected by its own subnets.
SecurityPosture withInspection(SecurityPosture posture, const PostureFactor& inspection, const PostureTable& table);

/// The weakest part of an IPsec policy; Azure's names that the catalogue lacks count as acceptable.
struct SuiteStrength
{
    CryptoStrength strength = CryptoStrength::Strong;
    QString decider;                             ///< the part that sets it, as "IKE integrity SHA1"; empty when that part is missing
    bool hasStrongDhAndPfs = false;
};
SuiteStrength suiteStrength(const IpsecPolicy& policy, const IpsecAlgorithms& algorithms);
