// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/address_pieces.h"
#include "model/analysis/inspection.h"
#include "model/edit/appliances.h"
#include "model/edit/new_id.h"
#include "model/rules/checks/rt_udr.h"
#include "model/rules/reach.h"
#include <QCoreApplication>
#include <algorithm>

// A firewall that keeps state must see both directions: the routes of GatewaySubnet bring it what comes from on-premises, those of
// the other subnets what goes there.
namespace {
/// How much of a destination goes to an appliance.
struct UdrShare
{
    bool some = false;
    bool all = false;
};

/// By the longest prefix; a user-defined route wins over one that is told and as long.
UdrShare udrShareOf(const Cidr& destination, const QList<Cidr>& toAppliance, const QList<Cidr>& elsewhere, const QList<Cidr>& told)
{
    const std::vector<QList<Cidr>> announced{toAppliance, elsewhere, told};
    const auto isWithin = [&](const QList<Cidr>& prefixes) { return std::any_of(prefixes.begin(), prefixes.end(), [&](const Cidr& one) { return one != destination && destination.contains(one); }); };
    const auto isTaken = [](const std::vector<int>& lengths) { return lengths[0] >= 0 && lengths[0] >= lengths[1] && lengths[0] >= lengths[2]; };
    if (std::none_of(announced.begin(), announced.end(), isWithin)) {
        std::vector<int> lengths(announced.size(), -1);
        for (std::size_t i = 0; i < announced.size(); ++i)
            for (const Cidr& one : announced[i])
                if (one.contains(destination))
                    lengths[i] = std::max(lengths[i], one.length());
        return {isTaken(lengths), isTaken(lengths)};
    }
    UdrShare share{false, true};
    for (const AddressPiece& piece : addressPiecesOf({destination}, announced)) {
        share.some = share.some || isTaken(piece.lengths);
        share.all = share.all && isTaken(piece.lengths);
    }
    return share;
}

/// The routes of a table by whether they lead to an appliance.
struct UdrSplitRoutes
{
    QList<Cidr> toAppliance, elsewhere;
};

UdrSplitRoutes udrSplitRoutes(const Topology& topology, int network, const RouteTable* table, int appliance)
{
    UdrSplitRoutes split;
    if (table)
        for (const UserDefinedRoute& route : table->routes)
            if (route.addressPrefix)
                (applianceAt(topology, network, route) == appliance ? split.toAppliance : split.elsewhere) << *route.addressPrefix;
    return split;
}

/// A network and one whose gateways serve it, which may be itself.
struct UdrServed
{
    const VirtualNetwork* network;
    const VirtualNetwork* hub;
    int number;                                  ///< of the network in the topology
    int hubNumber;
    const RouteTable* gatewayTable;              ///< of the hub's GatewaySubnet, nullptr: it has none
    QList<Cidr> learned;                         ///< what the gateways learn from on-premises, without default routes
};

QList<Cidr> udrLearnedBy(const RuleInput& input, const VirtualNetwork& hub)
{
    QList<Cidr> learned;
    for (const VirtualNetworkGateway* gateway : input.gatewaysIn(hub.id))
        for (const Connection* connection : input.connectionsOf(GatewayId(gateway->id)))
            for (const Cidr& one : translatedPrefixes(input, *connection))
                if (one.length() > 0 && !learned.contains(one))
                    learned << one;
    std::sort(learned.begin(), learned.end());
    return learned;
}

const RouteTable* udrGatewayTable(const RuleInput& input, const VirtualNetwork& hub)
{
    for (const RouteTable* table : input.routeTablesIn(VirtualNetworkId(hub.id)))
        if (table->subnets.contains(QStringLiteral("GatewaySubnet")))
            return table;
    return nullptr;
}

QList<UdrServed> udrServedNetworks(const RuleInput& input)
{
    QList<UdrServed> all;
    if (input.all<RouteTable>().isEmpty() || (input.all<AzureFirewall>().isEmpty() && input.all<NetworkVirtualAppliance>().isEmpty()))
        return all;
    const Topology& topology = input.topology();
    QHash<int, QList<Cidr>> learned;
    for (std::size_t i = 0; i < topology.networks.size(); ++i) {
        std::vector<int> hubs;
        if (!topology.networks[i].gateways.empty())
            hubs.push_back(static_cast<int>(i));
        for (const auto& transit : topology.networks[i].transits)
            hubs.push_back(transit.hub);
        for (const int number : hubs) {
            const auto* network = input.find<VirtualNetwork>(topology.networks[i].row->id);
            const auto* hub = input.find<VirtualNetwork>(topology.networks[static_cast<std::size_t>(number)].row->id);
            if (!network || !hub)
                continue;
            if (!learned.contains(number))
                learned[number] = udrLearnedBy(input, *hub);
            if (!learned[number].isEmpty())
                all << UdrServed{network, hub, static_cast<int>(i), number, udrGatewayTable(input, *hub), learned[number]};
        }
    }
    return all;
}

/// Whether an appliance stands in a subnet: its own traffic is not the hosts'.
bool udrHoldsAppliance(const RuleInput& input, const VirtualNetwork& network, const Subnet& subnet)
{
    const auto holds = [&](const QString& text) {
        const auto address = addressOf(text);
        const QList<Cidr> prefixes = prefixesOf(subnet);
        return address && std::any_of(prefixes.begin(), prefixes.end(), [&](const Cidr& one) { return one.contains(*address); });
    };
    for (const AzureFirewall* firewall : input.firewallsIn(network.id))
        if (holds(firewall->privateIpAddress))
            return true;
    for (const NetworkVirtualAppliance* appliance : input.appliancesIn(network.id))
        if (holds(appliance->privateIpAddress))
            return true;
    return false;
}

QList<const Subnet*> udrWorkloadSubnets(const RuleInput& input, const VirtualNetwork& network)
{
    QList<const Subnet*> subnets;
    for (const Subnet& subnet : network.subnets)
        if (!isReservedSubnet(subnet.name) && !prefixesOf(subnet).isEmpty() && !udrHoldsAppliance(input, network, subnet))
            subnets << &subnet;
    return subnets;
}

/// The appliances that routes of a table lead to, ascending.
QList<int> udrAppliancesOf(const Topology& topology, int network, const RouteTable* table)
{
    QList<int> found;
    if (table)
        for (const UserDefinedRoute& route : table->routes)
            if (const int one = applianceAt(topology, network, route); one >= 0 && !found.contains(one))
                found << one;
    std::sort(found.begin(), found.end());
    return found;
}

QString udrAddressOf(const Topology& topology, int appliance)
{
    const auto& node = topology.appliances[static_cast<std::size_t>(appliance)];
    return node.firewall ? node.firewall->privateIpAddress : node.appliance->privateIpAddress;
}

/// What on-premises prefixes of a network a table sends past an appliance.
QList<Cidr> udrPast(const Topology& topology, const UdrServed& served, const RouteTable* table, int appliance)
{
    QList<Cidr> past;
    const UdrSplitRoutes routes = udrSplitRoutes(topology, served.number, table, appliance);
    const bool isTold = !table || table->disableBgpRoutePropagation != true;
    for (const Cidr& one : served.learned)
        if (!udrShareOf(one, routes.toAppliance, routes.elsewhere, isTold ? QList<Cidr>{one} : QList<Cidr>()).all)
            past << one;
    return past;
}

/// Adds routes of these subnets to an appliance: in their table, or in a new one where they have none; gateway routes are kept off.
Result<Design> withSpokeRoutes(const Design& design, const ObjectId& network, const QStringList& subnets, const QList<Cidr>& prefixes, const QString& nextHop)
{
    const auto* known = design.find<VirtualNetwork>(network);
    if (!known)
        return Error{QCoreApplication::translate("rules", "The virtual network is gone."), {}};
    Design edited = design;
    QStringList without = subnets;
    for (const RouteTable& table : design.all<RouteTable>()) {
        const bool isOfSome = table.virtualNetwork == network && std::any_of(subnets.begin(), subnets.end(), [&](const QString& subnet) { return table.subnets.contains(subnet); });
        if (!isOfSome)
            continue;
        RouteTable changed = table;
        for (const Cidr& prefix : prefixes)
            putRoute(changed.routes, prefix, nextHop);
        changed.disableBgpRoutePropagation = true;
        edited = edited.with(changed);
        for (const QString& subnet : table.subnets)
            without.removeAll(subnet);
    }
    if (without.isEmpty())
        return edited;
    RouteTable table;
    table.id = newId(edited, ObjectKind::RouteTable);
    table.name = newName(edited, ObjectKind::RouteTable, QCoreApplication::translate("rules", "Routes of %1").arg(displayName(design, network)));
    table.virtualNetwork = VirtualNetworkId(network);
    for (const QString& subnet : without)
        table.subnets << subnet;
    table.disableBgpRoutePropagation = true;
    for (const Cidr& prefix : prefixes)
        putRoute(table.routes, prefix, nextHop);
    return edited.with(table);
}

/// Adds routes of GatewaySubnet to an appliance: in its table, or in a new one.
Result<Design> withReturnRoutes(const Design& design, const ObjectId& hub, const QList<Cidr>& prefixes, const QString& nextHop)
{
    if (!design.find<VirtualNetwork>(hub))
        return Error{QCoreApplication::translate("rules", "The virtual network is gone."), {}};
    RouteTable table;
    for (const RouteTable& one : design.all<RouteTable>())
        if (one.virtualNetwork == hub && one.subnets.contains(QStringLiteral("GatewaySubnet")))
            table = one;
    if (table.id.isEmpty()) {
        table.id = newId(design, ObjectKind::RouteTable);
        table.name = newName(design, ObjectKind::RouteTable, QCoreApplication::translate("rules", "Routes of GatewaySubnet"));
        table.virtualNetwork = VirtualNetworkId(hub);
        table.subnets << QStringLiteral("GatewaySubnet");
    }
    for (const Cidr& prefix : prefixes)
        putRoute(table.routes, prefix, nextHop);
    return design.with(table);
}
}

void checkReturnRoutes(const RuleInput& input, RuleFindings& findings)
{
    for (const UdrServed& served : udrServedNetworks(input)) {
        const Topology& topology = input.topology();
        QMap<int, QList<const Subnet*>> missing;         // by appliance
        for (const Subnet* subnet : udrWorkloadSubnets(input, *served.network)) {
            const RouteTable* table = routeTableOf(input, *served.network, *subnet);
            for (const int appliance : udrAppliancesOf(topology, served.number, table)) {
                const UdrSplitRoutes routes = udrSplitRoutes(topology, served.number, table, appliance);
                const bool isTold = table->disableBgpRoutePropagation != true;
                const bool isPassed = std::any_of(served.learned.begin(), served.learned.end(), [&](const Cidr& one) { return udrShareOf(one, routes.toAppliance, routes.elsewhere, isTold ? QList<Cidr>{one} : QList<Cidr>()).some; });
                const UdrSplitRoutes back = udrSplitRoutes(topology, served.hubNumber, served.gatewayTable, appliance);
                const QList<Cidr> prefixes = prefixesOf(*subnet);
                if (isPassed && !std::all_of(prefixes.begin(), prefixes.end(), [&](const Cidr& one) { return udrShareOf(one, back.toAppliance, back.elsewhere, served.network->addressSpace).all; }))
                    missing[appliance] << subnet;
            }
        }
        for (auto at = missing.cbegin(); at != missing.cend(); ++at) {
            const ObjectId appliance = topology.appliances[static_cast<std::size_t>(at.key())].row->id;
            QStringList names;
            QList<Cidr> prefixes;
            for (const Subnet* subnet : at.value()) {
                names << subnet->name;
                prefixes += prefixesOf(*subnet);
            }
            // A spoke's whole address space; of the hub itself the subnets alone, as GatewaySubnet is beside them.
            if (served.network != served.hub && !served.network->addressSpace.isEmpty())
                prefixes = served.network->addressSpace;
            auto entry = findings.add({served.network->id, appliance}, QCoreApplication::translate("rules", "%1 sends traffic for on-premises from %2 through %3, but GatewaySubnet of %4 sends what comes back past it.")
                                                                           .arg(input.name(served.network->id), names.join(QStringLiteral(", ")), input.name(appliance), input.name(served.hub->id)));
            if (served.gatewayTable)
                entry.at(served.gatewayTable->id, "routes");
            entry.fixed(QCoreApplication::translate("rules", "Add routes of GatewaySubnet to %1").arg(input.name(appliance)), [hub = ObjectId(served.hub->id), prefixes, address = udrAddressOf(topology, at.key())](const Design& design) {
                return withReturnRoutes(design, hub, prefixes, address);
            });
        }
    }
}

void checkSpokeRoutes(const RuleInput& input, RuleFindings& findings)
{
    for (const UdrServed& served : udrServedNetworks(input)) {
        const Topology& topology = input.topology();
        for (const int appliance : udrAppliancesOf(topology, served.hubNumber, served.gatewayTable)) {
            const UdrSplitRoutes back = udrSplitRoutes(topology, served.hubNumber, served.gatewayTable, appliance);
            QHash<const RouteTable*, QList<Cidr>> pastBy;
            QStringList names;
            QList<Cidr> past;
            for (const Subnet* subnet : udrWorkloadSubnets(input, *served.network)) {
                const QList<Cidr> prefixes = prefixesOf(*subnet);
                if (std::none_of(prefixes.begin(), prefixes.end(), [&](const Cidr& one) { return udrShareOf(one, back.toAppliance, back.elsewhere, served.network->addressSpace).some; }))
                    continue;
                const RouteTable* table = routeTableOf(input, *served.network, *subnet);
                if (!pastBy.contains(table))
                    pastBy[table] = udrPast(topology, served, table, appliance);
                if (pastBy[table].isEmpty())
                    continue;
                names << subnet->name;
                for (const Cidr& one : pastBy[table])
                    if (!past.contains(one))
                        past << one;
            }
            if (names.isEmpty())
                continue;
            const ObjectId id = topology.appliances[static_cast<std::size_t>(appliance)].row->id;
            const QString shown = past.size() > 3 ? QCoreApplication::translate("rules", "%1 and %n more", nullptr, static_cast<int>(past.size()) - 3).arg(toText(past.mid(0, 3))) : toText(past);
            findings.add({served.network->id, id}, QCoreApplication::translate("rules", "GatewaySubnet of %1 sends traffic for %2 through %3, but subnets %4 there send what goes to %5 past it.")
                                                       .arg(input.name(served.hub->id), input.name(served.network->id), input.name(id), names.join(QStringLiteral(", ")), shown))
                .at(served.gatewayTable->id, "routes")
                .fixed(QCoreApplication::translate("rules", "Add routes of the subnets to %1").arg(input.name(id)), [network = ObjectId(served.network->id), names, past, address = udrAddressOf(topology, appliance)](const Design& design) {
                    return withSpokeRoutes(design, network, names, past, address);
                });
        }
    }
}
