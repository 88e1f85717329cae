// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/base/prefix_math.h"
#include "model/rules/checks/families.h"
#include "model/rules/checks/hybrid_ways.h"
#include "model/rules/checks/path_fixes.h"
#include "model/rules/checks/res_vpn.h"
#include <QCoreApplication>
#include <algorithm>

namespace {
/// A site with circuits and tunnels over the internet to the same network or hub.
struct HybBackup
{
    const Site* site;
    ObjectId place;
    QList<const AccessLink*> links;              ///< of the site to circuits that are connected there
    QList<const Connection*> tunnels;
};

QList<HybBackup> hybBackups(const RuleInput& input)
{
    QList<HybBackup> all;
    for (const Site& site : input.all<Site>()) {
        QList<HybBackup> own;
        for (const Connection* tunnel : internetTunnelsOf(input, site)) {
            const auto* gateway = input.find(tunnel->gateway);
            if (!gateway || placeOf(*gateway).isEmpty())
                continue;
            const auto known = std::find_if(own.begin(), own.end(), [&](const HybBackup& one) { return one.place == placeOf(*gateway); });
            if (known == own.end())
                own << HybBackup{&site, placeOf(*gateway), {}, {tunnel}};
            else
                known->tunnels << tunnel;
        }
        for (HybBackup& one : own) {
            for (const EdgeRouter* router : input.routersOf(SiteId(site.id)))
                for (const AccessLink* link : input.accessLinksOf(EdgeRouterId(router->id)))
                    for (const Connection* connection : input.connectionsOf(link->circuit))
                        if (const auto* gateway = input.find(connection->gateway); gateway && placeOf(*gateway) == one.place && !one.links.contains(link))
                            one.links << link;
            if (!one.links.isEmpty())
                all << one;
        }
    }
    return all;
}

/// RES-HYB-001
void checkCriticalBackup(const RuleInput& input, RuleFindings& findings)
{
    QSet<QString> told;
    forEachWays(input, [&](const Site& site, const VirtualNetwork& network, const HybridWays& ways) {
        if (ways.circuits.size() != 1 || !ways.hasInternetVpn || !isMissionCritical(input, site, network) || told.contains(site.id.text + u'\n' + ways.circuits.first().text))
            return;
        told.insert(site.id.text + u'\n' + ways.circuits.first().text);
        findings.add({ways.circuits.first(), site.id}, QCoreApplication::translate("rules", "Mission-critical traffic of %1 has only a VPN over the internet behind %2.").arg(input.name(site.id), input.name(ways.circuits.first())));
    });
}

/// RES-HYB-002
void checkBackupPrefixes(const RuleInput& input, RuleFindings& findings)
{
    for (const HybBackup& one : hybBackups(input)) {
        QList<Cidr> announced, covered;
        for (const AccessLink* link : one.links)
            if (const auto* router = input.find(link->router))
                announced += advertisedBy(input, *router);
        for (const Connection* tunnel : one.tunnels)
            covered += onPremisesPrefixes(input, *tunnel);
        QList<Cidr> missing;
        for (const Cidr& prefix : merged(announced))
            missing += without(prefix, covered);
        if (missing.isEmpty() || covered.isEmpty())
            continue;                            // nothing known of the tunnels
        const Connection& tunnel = *one.tunnels.first();
        const bool isStatic = tunnel.enableBgp != true && tunnel.localNetworkGateway && !tunnel.localNetworkGateway->localNetworkAddressSpace.isEmpty();
        auto entry = findings.add(idsOf(one.tunnels), QCoreApplication::translate("rules", "%1 leaves out %2 of %3, which ExpressRoute announces: these addresses are cut off when the circuit fails.")
                                                          .arg(input.names(idsOf(one.tunnels)), toText(missing), input.name(one.site->id)));
        if (isStatic)
            entry.at("localNetworkGateway");
        else
            entry.at(tunnel.router, "advertisedPrefixes");
        entry.fixed(QCoreApplication::translate("rules", "Add %1 to the tunnel").arg(toText(missing)), [id = tunnel.id, missing, isStatic](const Design& design) -> Result<Design> {
            const auto* row = design.find<Connection>(id);
            const auto* device = row ? design.find(row->router) : nullptr;
            if (!device || (isStatic && !row->localNetworkGateway))
                return fixNoLongerFits();
            if (isStatic) {
                Connection edited = *row;
                for (const Cidr& prefix : missing)
                    edited.localNetworkGateway->localNetworkAddressSpace << prefix;
                return design.with(edited);
            }
            EdgeRouter edited = *device;
            if (edited.advertisedPrefixes.isEmpty())
                if (const auto* site = design.find(edited.site))
                    edited.advertisedPrefixes = site->addressPrefixes;
            for (const Cidr& prefix : missing)
                edited.advertisedPrefixes << prefix;
            return design.with(edited);
        });
    }
}

/// RES-HYB-004
void checkSlowBackup(const RuleInput& input, RuleFindings& findings)
{
    const QList<DemandWays> traffic = demandWays(input);
    for (const VirtualNetworkGateway& gateway : input.all<VirtualNetworkGateway>()) {
        if (gateway.gatewayType != GatewayType::Vpn)
            continue;
        double toAzure = 0, fromAzure = 0, capacityTo = 0, capacityFrom = 0;
        QList<ObjectId> tunnels;
        for (const DemandWays& one : traffic) {
            if (one.ways.circuits.size() != 1 || !one.ways.hasInternetVpn)
                continue;
            bool isHere = false;
            for (const ObjectId& id : one.ways.connections)
                if (const auto* tunnel = input.find<Connection>(id); tunnel && tunnel->circuit.isEmpty() && tunnel->gateway == gateway.id && tunnel->transport != Transport::ExpressRoutePrivatePeering) {
                    isHere = true;
                    if (!tunnels.contains(id))
                        tunnels << id;
                }
            toAzure += isHere ? one.toAzure() : 0;
            fromAzure += isHere ? one.fromAzure() : 0;
        }
        bool isKnown = !tunnels.isEmpty();
        for (const ObjectId& id : tunnels) {
            const LinkResult* link = input.figures().link(id);
            isKnown = isKnown && link && link->figures.capacity.toAzure.mbps.hasValue() && link->figures.capacity.fromAzure.mbps.hasValue();
            capacityTo += isKnown ? link->figures.capacity.toAzure.mbps->mbps() : 0;
            capacityFrom += isKnown ? link->figures.capacity.fromAzure.mbps->mbps() : 0;
        }
        if (const auto all = throughputOf(input, gateway)) {
            capacityTo = std::min(capacityTo, all->mbps());
            capacityFrom = std::min(capacityFrom, all->mbps());
        }
        const bool isTo = toAzure - capacityTo >= fromAzure - capacityFrom;
        const double required = isTo ? toAzure : fromAzure, capacity = isTo ? capacityTo : capacityFrom;
        if (!isKnown || required <= capacity)
            continue;
        std::sort(tunnels.begin(), tunnels.end());
        findings.add(tunnels, QCoreApplication::translate("rules", "When the circuit fails, %1 to %2 would have to carry %3, and can carry %4.")
                                  .arg(input.names(tunnels), input.name(gateway.id), toText(Bandwidth::mbps(required)), toText(Bandwidth::mbps(capacity))));
    }
}
}

/// RES-HYB-003
void checkBackupShares(const RuleInput& input, RuleFindings& findings)
{
    for (const HybBackup& one : hybBackups(input)) {
        const auto& links = one.links;
        const auto& tunnels = one.tunnels;
        const AccessLink& link = *links.first();
        const bool isOneRouter = std::all_of(links.begin(), links.end(), [&](const auto* other) { return other->router == link.router; })
                              && std::all_of(tunnels.begin(), tunnels.end(), [&](const auto* tunnel) { return tunnel->router == link.router; });
        if (isOneRouter && input.find(link.router))
            findings.add(idsOf(tunnels) + QList<ObjectId>{link.router}, QCoreApplication::translate("rules", "ExpressRoute and its backup %1 both end on %2, whose loss takes both.").arg(input.names(idsOf(tunnels)), input.name(link.router)))
                .at("router");
        QList<const InternetAccess*> lines;
        for (const Connection* tunnel : tunnels)
            lines << input.find(tunnel->internetAccess);
        if (lines.contains(nullptr))
            continue;
        for (const SharedRiskId& risk : link.sharedRisks)
            if (input.find(risk) && std::all_of(links.begin(), links.end(), [&](const auto* other) { return other->sharedRisks.contains(risk); })
                && std::all_of(lines.begin(), lines.end(), [&](const auto* line) { return line->sharedRisks.contains(risk); }))
                findings.add(idsOf(tunnels) + QList<ObjectId>{risk}, QCoreApplication::translate("rules", "ExpressRoute and its backup %1 both depend on %2.").arg(input.names(idsOf(tunnels)), input.name(risk)))
                    .at(link.id, "sharedRisks").at(lines.first()->id, "sharedRisks");
        const QString provider = link.provider.trimmed();
        const auto isProvider = [&](const auto* row) { return row->provider.trimmed().compare(provider, Qt::CaseInsensitive) == 0; };
        if (!provider.isEmpty() && std::all_of(links.begin(), links.end(), isProvider) && std::all_of(lines.begin(), lines.end(), isProvider))
            findings.add(idsOf(tunnels), QCoreApplication::translate("rules", "The access links of ExpressRoute and the internet lines of its backup %1 are all of %2.").arg(input.names(idsOf(tunnels)), provider), QStringLiteral("provider"))
                .at(link.id, "provider").at(lines.first()->id, "provider");
    }
}

std::vector<RuleCheck> checksResHyb()
{
    return {
        {"RES-HYB-001", checkCriticalBackup},
        {"RES-HYB-002", checkBackupPrefixes},
        {"RES-HYB-003", checkBackupShares},
        {"RES-HYB-004", checkSlowBackup},
    };
}
