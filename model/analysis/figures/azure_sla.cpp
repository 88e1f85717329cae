// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/figures/azure_sla.h"
#include "model/analysis/component_table.h"
#include "model/analysis/connection_check.h"
#include "model/analysis/derivation_text.h"
#include <QCoreApplication>

namespace {
/// Multiplies published figures, and stops at the first service that has none.
class SlaProduct
{
public:
    SlaProduct(const Topology& topology, Derivation* trace) : m_topology(topology), m_trace(trace) {}

    void addCircuit(int index)
    {
        const auto& circuit = m_topology.circuits[static_cast<std::size_t>(index)];
        if (!circuit.hasBothPaths) {
            fail(QCoreApplication::translate("analysis", "Azure gives no SLA for %1: it has access links on one path only, and the SLA asks for both.").arg(labelOf(*circuit.row)));
            return;
        }
        const SlaEntry* entry = m_topology.catalogue->sla(QStringLiteral("expressRouteCircuit"));
        if (entry && entry->availability)
            multiply(*circuit.row, entry->service, Sourced<Availability>{*entry->availability, entry->provenance});
        else
            fail(QCoreApplication::translate("analysis", "The catalogue has no published SLA for circuits."));
    }

    void addReach(int index)
    {
        const SlaEntry* entry = m_topology.catalogue->sla(QStringLiteral("globalReach"));
        if (entry && entry->availability)
            multiply(*m_topology.globalReaches[static_cast<std::size_t>(index)].row, entry->service, Sourced<Availability>{*entry->availability, entry->provenance});
        else
            fail(QCoreApplication::translate("analysis", "The catalogue has no published SLA for Global Reach."));
    }

    void addGateway(int index)
    {
        const auto& gateway = m_topology.gateways[static_cast<std::size_t>(index)];
        if (gateway.hub >= 0) {
            const bool isVpn = gateway.row->gatewayType == GatewayType::Vpn;
            addPublished(*gateway.row, isVpn ? QCoreApplication::translate("analysis", "VPN gateways") : QCoreApplication::translate("analysis", "ExpressRoute gateways"), isVpn ? QStringLiteral("vpnGateway") : QStringLiteral("expressRouteGateway"));
            addPublished(*m_topology.hubs[static_cast<std::size_t>(gateway.hub)].row, QCoreApplication::translate("analysis", "Virtual WAN hubs"), QStringLiteral("virtualHub"));
        } else if (gateway.vpnSku)
            multiply(*gateway.row, gateway.vpnSku->name, gateway.vpnSku->sla);
        else if (gateway.expressRouteSku)
            multiply(*gateway.row, gateway.expressRouteSku->name, gateway.expressRouteSku->sla);
        else if (gateway.isScalable)
            multiply(*gateway.row, m_topology.catalogue->scalableGatewaySku().name, m_topology.catalogue->scalableGatewaySku().sla);
        else if (gateway.row->sku == QLatin1String("Basic"))    // ExpressRoute: retired, so the catalogue has only its SLA
            addPublished(*gateway.row, gateway.row->sku, QStringLiteral("expressRouteGatewayBasic"));
        else
            fail(gateway.row->sku.isEmpty()
                     ? QCoreApplication::translate("analysis", "The SLA of %1 is unknown, as its SKU is not set.").arg(labelOf(*gateway.row))
                     : QCoreApplication::translate("analysis", "The SLA of %1 is unknown, as its SKU %2 is not in the catalogue.").arg(labelOf(*gateway.row), gateway.row->sku));
    }

    /// Azure Firewalls among the appliances; those of other vendors are no service of Azure.
    void addFirewalls(const std::vector<int>& appliances)
    {
        const DefaultAvailabilities& published = m_topology.catalogue->defaults().availability;
        for (const int index : appliances)
            if (const AzureFirewall* firewall = m_topology.appliances[static_cast<std::size_t>(index)].firewall)
                multiply(*firewall, QCoreApplication::translate("analysis", "Azure Firewall"), publishedAvailability(*firewall, published));
    }

    Figure<Availability> result() const
    {
        return m_reason.isEmpty() ? Figure<Availability>::of(m_product) : Figure<Availability>::unknown(m_reason);
    }

private:
    /// The entry of the service levels, never a default, in whose place a user's own figure may stand.
    void addPublished(const Object& object, const QString& service, const QString& key)
    {
        const SlaEntry* entry = m_topology.catalogue->sla(key);
        if (entry && entry->availability)
            multiply(object, service, Sourced<Availability>{*entry->availability, entry->provenance});
        else
            fail(QCoreApplication::translate("analysis", "The catalogue has no published SLA for %1.").arg(service));
    }

    void multiply(const Object& object, const QString& service, const Sourced<Availability>& sla)
    {
        m_product = inSeries(m_product, sla.value);
        if (m_trace)
            m_trace->inputs << DerivationInput{QCoreApplication::translate("analysis", "%1: published SLA of %2").arg(labelOf(object), service), toText(sla.value), sla.provenance, object.id.text};
    }
    void fail(const QString& reason)
    {
        if (m_reason.isEmpty())
            m_reason = reason;
    }

    const Topology& m_topology;
    Derivation* m_trace;
    Availability m_product;
    QString m_reason;
};
}

namespace {
Figure<Availability> tracedSla(const Figure<Availability>& result, Derivation* trace)
{
    if (!trace)
        return result;
    trace->result = result.hasValue() ? toText(*result) : unknownText();
    if (result.hasValue())
        trace->steps << (trace->inputs.size() > 1 ? productText(trace->inputs, trace->result)
                                                  : QCoreApplication::translate("analysis", "One Azure service with an SLA is in the link: %1.").arg(trace->result));
    trace->cautions << QCoreApplication::translate("analysis", "Product of published SLAs: not a Microsoft commitment. It excludes provider, last mile and internet.");
    if (!result.hasValue())
        trace->cautions << result.reason;
    return result;
}
}

Figure<Availability> azureSlaOfReach(const ComponentGraph& graph, int reach, Derivation* trace)
{
    const auto& node = graph.topology.globalReaches[static_cast<std::size_t>(reach)];
    if (!node.isUsable())
        return Figure<Availability>::unknown(problemText(node.problem));
    SlaProduct product(graph.topology, trace);
    product.addCircuit(node.circuits[0]);
    product.addReach(reach);
    product.addCircuit(node.circuits[1]);
    return tracedSla(product.result(), trace);
}

Figure<Availability> azureSlaOf(const ComponentGraph& graph, int connection, Derivation* trace)
{
    const Topology& topology = graph.topology;
    const auto& node = topology.connections[static_cast<std::size_t>(connection)];
    if (!node.isUsable())
        return Figure<Availability>::unknown(problemTextOf(topology, node));

    SlaProduct product(topology, trace);
    const auto& expressRoute = node.underlay >= 0 ? topology.connections[static_cast<std::size_t>(node.underlay)] : node;
    if (expressRoute.isExpressRoute())
        product.addCircuit(expressRoute.circuit);
    if (node.underlay >= 0)
        product.addGateway(expressRoute.gateway);
    product.addGateway(node.gateway);
    if (node.isVnet2Vnet())
        product.addGateway(node.remoteGateway);
    if (node.network >= 0)
        product.addFirewalls(topology.networks[static_cast<std::size_t>(node.network)].inspectedBy);
    return tracedSla(product.result(), trace);
}

Figure<Availability> azureSlaOfPeering()
{
    return Figure<Availability>::unknown(QCoreApplication::translate("analysis", "Azure publishes no SLA for virtual network peering."));
}

Figure<Availability> azureSlaOfHubConnection()
{
    return Figure<Availability>::unknown(QCoreApplication::translate("analysis", "Azure publishes no SLA for connections to virtual hubs."));
}
