// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/rules/checks/sec_er.h"
#include "model/edit/set_field.h"
#include "model/rules/checks/families.h"
#include "model/rules/reach.h"
#include "model/rules/ways.h"
#include <QCoreApplication>
#include <algorithm>

// Source of the rules: Azure ExpressRoute documentation, "About encryption" and "Configure MACsec"; RFC 7454.
namespace {
/// What holds on one of the two links of a port pair.
struct SecLink
{
    LinkMacsec macsec = LinkMacsec::None;
    bool sci = false;

    bool operator==(const SecLink&) const = default;
};

SecLink secLinkOf(const ExpressRoutePort& port, AccessPath path)
{
    SecLink link;
    if (port.macsecCipher)
        link.macsec = choiceFromName<LinkMacsec>(choiceName(*port.macsecCipher)).value_or(LinkMacsec::None);
    for (const ExpressRouteLink& one : port.links)
        if (one.path == path) {
            link.macsec = one.macsec.value_or(link.macsec);
            link.sci = one.macsecSci.value_or(false);
        }
    return link;
}

/// Both links with one cipher, and with the SCI where either has it.
Result<Design> withMacsec(const Design& design, const ObjectId& id, MacsecCipher cipher)
{
    const auto* known = design.find<ExpressRoutePort>(id);
    if (!known)
        return Error{QCoreApplication::translate("rules", "The port is gone."), {}};
    ExpressRoutePort port = *known;
    port.macsecCipher = cipher;
    const bool hasSci = secLinkOf(port, AccessPath::Primary).sci || secLinkOf(port, AccessPath::Secondary).sci;
    for (ExpressRouteLink& link : port.links) {
        link.macsec.reset();
        link.macsecSci.reset();
    }
    for (const AccessPath path : {AccessPath::Primary, AccessPath::Secondary}) {
        if (!hasSci)
            break;
        auto at = std::find_if(port.links.begin(), port.links.end(), [&](const ExpressRouteLink& link) { return link.path == path; });
        if (at == port.links.end()) {
            port.links << ExpressRouteLink();
            at = port.links.end() - 1;
            at->path = path;
        }
        at->macsecSci = true;
    }
    return design.with(port);
}

/// SEC-ER-001
void checkPortEncrypted(const RuleInput& input, RuleFindings& findings)
{
    for (const ExpressRoutePort& port : input.all<ExpressRoutePort>())
        if (secLinkOf(port, AccessPath::Primary).macsec == LinkMacsec::None && secLinkOf(port, AccessPath::Secondary).macsec == LinkMacsec::None)
            findings.add({port.id}, QCoreApplication::translate("rules", "%1 has MACsec on neither link: its cross-connects carry everything in clear.").arg(input.name(port.id)))
                .at("macsecCipher")
                .fixed(QCoreApplication::translate("rules", "Set MACsec %1").arg(choiceName(MacsecCipher::GcmAesXpn256)), [id = ObjectId(port.id)](const Design& design) { return withMacsec(design, id, MacsecCipher::GcmAesXpn256); });
}

/// SEC-ER-002
void checkLinksAlike(const RuleInput& input, RuleFindings& findings)
{
    for (const ExpressRoutePort& port : input.all<ExpressRoutePort>()) {
        const SecLink first = secLinkOf(port, AccessPath::Primary), second = secLinkOf(port, AccessPath::Secondary);
        if (first == second || (first.macsec == LinkMacsec::None && second.macsec == LinkMacsec::None))
            continue;
        const auto cipher = choiceFromName<MacsecCipher>(choiceName(std::max(first.macsec, second.macsec)));
        const QString message = first.macsec == second.macsec ? QCoreApplication::translate("rules", "The links of %1 differ in the MACsec SCI: both must send it or neither.").arg(input.name(port.id))
                                                              : QCoreApplication::translate("rules", "The links of %1 differ in MACsec: %2 on the primary, %3 on the secondary.").arg(input.name(port.id), choiceName(first.macsec), choiceName(second.macsec));
        findings.add({port.id}, message).at("links").at("macsecCipher")
            .fixed(QCoreApplication::translate("rules", "Set %1 on both").arg(choiceName(*cipher)), [id = ObjectId(port.id), cipher = *cipher](const Design& design) { return withMacsec(design, id, cipher); });
    }
}

/// The provider circuits that a demand's traffic passes in clear on its active routes.
QList<CircuitId> secClearCircuits(const RuleInput& input, const Demand& demand)
{
    QList<CircuitId> circuits;
    const auto add = [&](const ObjectId& id) {
        const auto* circuit = input.find<ExpressRouteCircuit>(id);
        if (circuit && circuit->expressRoutePort.isEmpty() && !circuits.contains(CircuitId(id)))
            circuits << CircuitId(id);
    };
    const PairResult* pair = input.figures().pair(demand.from, demand.to);
    if (!pair)
        pair = input.figures().pair(demand.to, demand.from);
    if (pair)
        for (const Route& route : pair->routes)
            if (const auto* first = route.isActive() && !route.links.isEmpty() ? input.find<Connection>(route.links.first()) : nullptr; first && first->connectionType == ConnectionType::ExpressRoute)
                add(first->circuit);
    const DemandEnds ends = endsOf(input, demand);
    if (ends.areSites() && !isOnPrivateWan(input, demand.from, demand.to) && hasGlobalReachWay(input, demand.from, demand.to))
        for (const Site* site : ends.sites)
            for (const EdgeRouter* router : input.routersOf(SiteId(site->id)))
                for (const AccessLink* link : input.accessLinksOf(EdgeRouterId(router->id)))
                    if (!input.globalReachesOf(link->circuit).isEmpty())
                        add(link->circuit);
    return circuits;
}

/// SEC-ER-003
void checkSensitiveDataEncrypted(const RuleInput& input, RuleFindings& findings)
{
    const auto data = input.profile().dataClassification;
    if (data != DataClassification::Confidential && data != DataClassification::Regulated)
        return;
    QMap<ObjectId, QList<const Demand*>> byCircuit;
    for (const Demand& demand : input.all<Demand>())
        if (demand.isEncryptedByApplication != true)
            for (const CircuitId& circuit : secClearCircuits(input, demand))
                byCircuit[circuit] << &demand;
    for (auto at = byCircuit.cbegin(); at != byCircuit.cend(); ++at) {
        const Demand& first = *at.value().first();
        auto entry = findings.add({at.key()}, QCoreApplication::translate("rules", "The data is %1, and %2 carries traffic of %n demands in clear, such as between %3 and %4.", nullptr, static_cast<int>(at.value().size()))
                                                  .arg(choiceName(*data), input.name(at.key()), input.name(first.from), input.name(first.to)));
        for (const Demand* demand : at.value())
            entry.at(demand->id, "encryptedByApplication");
    }
}

/// SEC-ER-004
void checkPeeringMd5(const RuleInput& input, RuleFindings& findings)
{
    for (const ExpressRouteCircuit& circuit : input.all<ExpressRouteCircuit>())
        for (const CircuitPeering& peering : circuit.peerings)
            if (peering.md5Authentication != true)
                findings.add({circuit.id}, QCoreApplication::translate("rules", "The BGP sessions of %1 on %2 have no MD5 key.").arg(choiceName(peering.type), input.name(circuit.id)), choiceName(peering.type))
                    .at("peerings")
                    .fixed(QCoreApplication::translate("rules", "Note an MD5 key"), [id = ObjectId(circuit.id), type = peering.type](const Design& design) -> Result<Design> {
                        const auto* known = design.find<ExpressRouteCircuit>(id);
                        if (!known)
                            return Error{QCoreApplication::translate("rules", "The circuit is gone."), {}};
                        ExpressRouteCircuit edited = *known;
                        for (CircuitPeering& one : edited.peerings)
                            if (one.type == type)
                                one.md5Authentication = true;
                        return design.with(edited);
                    });
}

/// SEC-ER-005
void checkOverlayPreferred(const RuleInput& input, RuleFindings& findings)
{
    for (const Connection& connection : input.all<Connection>()) {
        const auto* underlay = connection.connectionType == ConnectionType::IPsec && connection.transport == Transport::ExpressRoutePrivatePeering ? input.find(connection.underlay) : nullptr;
        const auto* circuit = underlay ? input.find(underlay->circuit) : nullptr;
        if (!circuit)
            continue;
        QList<Cidr> equal;
        const QList<Cidr> onCircuit = advertisedOn(input, *circuit);
        for (const Cidr& prefix : onPremisesPrefixes(input, connection))
            if (onCircuit.contains(prefix))
                equal << prefix;
        if (equal.isEmpty())
            continue;
        // The routers that can leave them out: another than the tunnel's own, with something else to announce.
        QMap<ObjectId, QList<Cidr>> rest;
        bool canMend = true;
        for (const AccessLink* link : input.accessLinksOf(CircuitId(circuit->id)))
            if (const auto* router = input.find(link->router)) {
                QList<Cidr> kept = advertisedBy(input, *router);
                const auto end = std::remove_if(kept.begin(), kept.end(), [&](const Cidr& one) { return equal.contains(one); });
                if (end == kept.end())
                    continue;
                kept.erase(end, kept.end());
                canMend = canMend && !kept.isEmpty() && router->id != connection.router;
                rest[router->id] = kept;
            }
        auto entry = findings.add({connection.id, circuit->id}, QCoreApplication::translate("rules", "%1 is announced over the tunnel %2 and, as long, over its circuit %3: Azure takes the circuit, in clear.").arg(toText(equal), input.name(connection.id), input.name(circuit->id)));
        for (auto at = rest.cbegin(); at != rest.cend(); ++at)
            entry.at(at.key(), "advertisedPrefixes");
        if (canMend)
            entry.fixed(QCoreApplication::translate("rules", "Do not announce them on the circuit"), [rest](const Design& design) {
                Design edited = design;
                for (auto at = rest.cbegin(); at != rest.cend(); ++at)
                    if (const auto* known = design.find<EdgeRouter>(at.key())) {
                        EdgeRouter router = *known;
                        router.advertisedPrefixes.clear();
                        router.advertisedPrefixes += at.value();
                        edited = edited.with(router);
                    }
                return Result<Design>(edited);
            });
    }
}
}

std::vector<RuleCheck> checksSecEr()
{
    return {
        {"SEC-ER-001", checkPortEncrypted},
        {"SEC-ER-002", checkLinksAlike},
        {"SEC-ER-003", checkSensitiveDataEncrypted},
        {"SEC-ER-004", checkPeeringMd5},
        {"SEC-ER-005", checkOverlayPreferred},
        {"SEC-ER-006", checkInboundRoutes},
        {"SEC-ER-007", checkOutboundRoutes},
        {"SEC-ER-008", checkEnvironmentsApart},
        {"SEC-ER-009", checkMicrosoftPeeringGuarded},
    };
}
