// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/analysis/component_graph.h"
#include "model/analysis/component_table.h"
#include <map>

/// Builds the component graph part by part, from the sites to Azure.
class GraphBuilder
{
public:
    explicit GraphBuilder(ComponentGraph& graph) : m_graph(graph), m_topology(graph.topology), m_table(graph.topology) {}

    void build()
    {
        addOnPremises();
        addRemoteUsers();
        addMeetMe();
        addAzure();
        addConnections();
        addReaches();
        finish();
    }

private:
    int addVertex(VertexKind kind, int index, std::vector<int> components, int flowVertex = -1)
    {
        const int vertex = m_graph.conditions.vertexCount++;
        std::erase(components, -1);
        m_graph.vertices.push_back({kind, index, flowVertex < 0 ? vertex : flowVertex});
        m_graph.conditions.vertexComponents.push_back(std::move(components));
        return vertex;
    }
    int addCopy(int vertex, std::vector<int> extraComponents = {})
    {
        const GraphVertex original = m_graph.vertices[static_cast<std::size_t>(vertex)];
        std::vector<int> components = conditionsOf(vertex);
        components.insert(components.end(), extraComponents.begin(), extraComponents.end());
        return addVertex(original.kind, original.index, std::move(components), original.flowVertex);
    }
    const std::vector<int>& conditionsOf(int vertex) const { return m_graph.conditions.vertexComponents[static_cast<std::size_t>(vertex)]; }
    void addArc(int from, int to, ArcUse use = ArcUse::Always)
    {
        m_graph.conditions.arcs.push_back({from, to, {}});
        m_graph.arcUse.push_back(use);
    }
    std::vector<int> withRisks(int component, const std::vector<int>& risks)
    {
        std::vector<int> components{component};
        for (const int risk : risks)
            components.push_back(m_table.risk(risk));
        return components;
    }

    void addOnPremises();
    void addRemoteUsers();
    void addMeetMe();
    void addAzure();
    void addHubs();
    void addConnections();
    void addExpressRoute(int index, const Topology::ConnectionNode& connection);
    void addVnet2Vnet(int index, const Topology::ConnectionNode& connection);
    void addInternetIpsec(int index, const Topology::ConnectionNode& connection);
    void addPrivateIpsec(int index, const Topology::ConnectionNode& connection);
    int ipsecVertexOf(int router);
    int addToCircuit(int link, int linkVertex, int circuitVertex);
    int portPathOf(int link);
    int inspected(const std::vector<int>& appliances, int target);
    void addReaches();
    std::vector<ComponentGraph::ReachEnd> addReachSide(int circuit, int middle, bool isFirst);
    void finish();

    ComponentGraph& m_graph;
    const Topology& m_topology;
    ComponentTable m_table;
    std::vector<int> m_routerIpsec;
    std::map<std::pair<int, int>, int> m_accessToGateway;
    std::map<int, int> m_accessFlow;
    struct TransitVertex { int hub; int spoke; int vertex; };
    std::vector<TransitVertex> m_transitVertices;
    std::map<std::pair<int, AccessPath>, int> m_portFlow;
};
