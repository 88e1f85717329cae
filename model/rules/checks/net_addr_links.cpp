// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/base/prefix_math.h"
#include "model/edit/free_prefix.h"
#include "model/edit/link_prefixes.h"
#include "model/rules/checks/net_addr.h"
#include "model/rules/checks/row_edit.h"
#include <QCoreApplication>

// The prefixes of a circuit's two paths, and of Global Reach.
namespace {
using LinkMember = std::optional<Cidr> CircuitPeering::*;
const LinkMember linkMembers[] = {&CircuitPeering::primaryPrefix, &CircuitPeering::secondaryPrefix, &CircuitPeering::primaryPrefixV6, &CircuitPeering::secondaryPrefixV6};

QList<Cidr> linksOf(const CircuitPeering& peering)
{
    QList<Cidr> links;
    for (const LinkMember member : linkMembers)
        if (peering.*member)
            links << *(peering.*member);
    return links;
}

QList<Cidr> linksOf(const ExpressRouteCircuit& circuit, PeeringType type)
{
    const CircuitPeering* peering = peeringOf(circuit, type);
    return peering ? linksOf(*peering) : QList<Cidr>();
}

QString peeringWord(PeeringType type)
{
    return type == PeeringType::AzurePrivatePeering ? QCoreApplication::translate("rules", "private") : QCoreApplication::translate("rules", "Microsoft");
}

/// A quick fix that changes one prefix of a peering; `change` returns false when it no longer fits.
std::function<Result<Design>(const Design&)> changingLink(const ObjectId& circuit, PeeringType type, const Cidr& old, std::function<bool(const Design&, CircuitPeering&, LinkMember)> change)
{
    return changing<ExpressRouteCircuit>(circuit, [type, old, change](const Design& design, ExpressRouteCircuit& row) {
        for (CircuitPeering& peering : row.peerings)
            if (peering.type == type)
                for (const LinkMember member : linkMembers)
                    if (peering.*member == old)
                        return change(design, peering, member);
        return false;
    });
}

bool moveLink(const Design& design, CircuitPeering& peering, LinkMember member)
{
    const Cidr old = *(peering.*member);
    const auto free = old.family() == Cidr::Family::V4 ? freePrivateBlock(design, peeringLinkLength(old.family())) : std::nullopt;
    if (free)
        peering.*member = free;
    return free.has_value();
}

/// The lower half for this path; the upper half for the other when that has none of its own.
bool splitLink(const Design&, CircuitPeering& peering, LinkMember member)
{
    const Cidr whole = *(peering.*member);
    const bool isSecond = member == &CircuitPeering::secondaryPrefix || member == &CircuitPeering::secondaryPrefixV6;
    const LinkMember first = isSecond ? (member == &CircuitPeering::secondaryPrefix ? &CircuitPeering::primaryPrefix : &CircuitPeering::primaryPrefixV6) : member;
    const LinkMember second = first == &CircuitPeering::primaryPrefix ? &CircuitPeering::secondaryPrefix : &CircuitPeering::secondaryPrefixV6;
    const LinkMember other = isSecond ? first : second;
    const bool isOtherOpen = !(peering.*other) || (peering.*other)->overlaps(whole);
    if (!isOtherOpen) {
        peering.*member = lowerHalf(whole);
        return true;
    }
    peering.*first = lowerHalf(whole);
    peering.*second = upperHalf(whole);
    return true;
}

void tellLink(const RuleInput& input, RuleFindings& findings, const ExpressRouteCircuit& circuit, const Cidr& link, const ObjectId& other, const Cidr& theirs)
{
    auto entry = findings.add({circuit.id, other}, QCoreApplication::translate("rules", "%1 of the private peering of %2 overlaps %3 of %4.").arg(toText(link), input.name(circuit.id), toText(theirs), input.name(other)), toText(link));
    entry.at("peerings");
    if (link.family() == Cidr::Family::V4)
        entry.fixed(QCoreApplication::translate("rules", "Move this path to a free /%1").arg(peeringLinkLength(link.family())), changingLink(circuit.id, PeeringType::AzurePrivatePeering, link, moveLink));
}

/// What sites announce over a circuit, by site.
QList<OnPremisesRoute> routesOver(const RuleInput& input, const ExpressRouteCircuit& circuit)
{
    Connection connection;                       // any: the announcements are those of the circuit
    connection.circuit = CircuitId(circuit.id);
    connection.connectionType = ConnectionType::ExpressRoute;
    QList<OnPremisesRoute> routes = onPremisesRoutes(input, connection);
    for (OnPremisesRoute& route : routes)
        route.connection = nullptr;
    return routes;
}
}

void checkLinkCollides(const RuleInput& input, RuleFindings& findings)
{
    for (const ExpressRouteCircuit& circuit : input.all<ExpressRouteCircuit>()) {
        const QList<Cidr> links = linksOf(circuit, PeeringType::AzurePrivatePeering);
        if (links.isEmpty())
            continue;
        const QList<const VirtualNetwork*> networks = networksOf(input, circuit);
        const QList<OnPremisesRoute> routes = routesOver(input, circuit);
        for (const Cidr& link : links) {
            for (const VirtualNetwork* network : networks)
                if (const Cidr* theirs = overlapping(network->addressSpace, link))
                    tellLink(input, findings, circuit, link, network->id, *theirs);
            for (const OnPremisesRoute& route : routes)
                if (link.contains(route.original))
                    tellLink(input, findings, circuit, link, route.owner, route.original);
        }
    }
}

void checkLinkSize(const RuleInput& input, RuleFindings& findings)
{
    for (const ExpressRouteCircuit& circuit : input.all<ExpressRouteCircuit>())
        for (const CircuitPeering& peering : circuit.peerings)
            for (const Cidr& link : linksOf(peering)) {
                const int wanted = peeringLinkLength(link.family());
                if (link.length() == wanted)
                    continue;
                auto entry = findings.add({circuit.id}, QCoreApplication::translate("rules", "%1 of the %2 peering of %3 is not a /%4, which each path has of its own.").arg(toText(link), peeringWord(peering.type), input.name(circuit.id)).arg(wanted), toText(link));
                entry.at("peerings");
                if (link.length() == wanted - 1)
                    entry.fixed(QCoreApplication::translate("rules", "Split %1 into /%2").arg(toText(link)).arg(wanted), changingLink(circuit.id, peering.type, link, splitLink));
            }
}

void checkLinksShare(const RuleInput& input, RuleFindings& findings)
{
    for (const ExpressRouteCircuit& circuit : input.all<ExpressRouteCircuit>())
        for (const CircuitPeering& peering : circuit.peerings)
            for (const auto& [first, second] : {std::pair(linkMembers[0], linkMembers[1]), std::pair(linkMembers[2], linkMembers[3])}) {
                if (!(peering.*first) || !(peering.*second) || !(peering.*first)->overlaps(*(peering.*second)))
                    continue;
                const Cidr link = *(peering.*second);
                auto entry = findings.add({circuit.id}, QCoreApplication::translate("rules", "Both paths of the %1 peering of %2 have %3: each needs a prefix of its own.").arg(peeringWord(peering.type), input.name(circuit.id), toText(link)), toText(link));
                entry.at("peerings");
                if (link.length() == peeringLinkLength(link.family()))
                    entry.fixed(QCoreApplication::translate("rules", "Move the secondary path to the next free /%1").arg(link.length()), changing<ExpressRouteCircuit>(circuit.id, [type = peering.type, link, second](const Design& design, ExpressRouteCircuit& row) {
                        for (CircuitPeering& one : row.peerings)
                            if (one.type == type && one.*second == link) {
                                const auto near = firstFreePrefix(widened(link, link.length() - 4), link.length(), usedPrefixes(design));
                                return near ? (one.*second = near, true) : type == PeeringType::AzurePrivatePeering && moveLink(design, one, second);
                            }
                        return false;
                    }));
            }
}

void checkMicrosoftLinkReused(const RuleInput& input, RuleFindings& findings)
{
    for (const ExpressRouteCircuit& a : input.all<ExpressRouteCircuit>())
        for (const ExpressRouteCircuit& b : input.all<ExpressRouteCircuit>())
            if (a.id < b.id && peeringOf(a, PeeringType::MicrosoftPeering))
                if (const auto overlap = firstOverlap(linksOf(a, PeeringType::MicrosoftPeering), linksOf(b, PeeringType::MicrosoftPeering)))
                    findings.add({a.id, b.id}, QCoreApplication::translate("rules", "The Microsoft peerings of %1 and %2 share %3: each circuit needs link prefixes of its own.").arg(input.name(a.id), input.name(b.id), toText(overlap->second)))
                        .at("peerings").at(b.id, "peerings");
}

void checkPrivateLinkReused(const RuleInput& input, RuleFindings& findings)
{
    for (const ExpressRouteCircuit& a : input.all<ExpressRouteCircuit>()) {
        const QList<Cidr> first = linksOf(a, PeeringType::AzurePrivatePeering);
        for (const ExpressRouteCircuit& b : input.all<ExpressRouteCircuit>()) {
            if (!(a.id < b.id) || !firstOverlap(first, linksOf(b, PeeringType::AzurePrivatePeering)))
                continue;
            const QList<const Site*> sites = sitesOf(input, a);
            const QList<const Site*> others = sitesOf(input, b);
            const auto shared = std::find_if(sites.begin(), sites.end(), [&](const Site* site) { return others.contains(site); });
            if (shared == sites.end())
                continue;
            for (const Cidr& link : linksOf(b, PeeringType::AzurePrivatePeering)) {
                if (!overlapping(first, link))
                    continue;
                auto entry = findings.add({a.id, b.id}, QCoreApplication::translate("rules", "%1 and %2 both end at %3 and both use %4 for a path: its routers cannot tell the two apart.").arg(input.name(a.id), input.name(b.id), input.name((*shared)->id), toText(link)), toText(link));
                entry.at("peerings").at(b.id, "peerings");
                if (link.family() == Cidr::Family::V4)
                    entry.fixed(QCoreApplication::translate("rules", "Move this path of %1 to a free /%2").arg(input.name(b.id)).arg(peeringLinkLength(link.family())), changingLink(b.id, PeeringType::AzurePrivatePeering, link, moveLink));
            }
        }
    }
}

void checkMicrosoftLinkPrivate(const RuleInput& input, RuleFindings& findings)
{
    for (const ExpressRouteCircuit& circuit : input.all<ExpressRouteCircuit>())
        for (const Cidr& link : linksOf(circuit, PeeringType::MicrosoftPeering))
            if (isWithin(notPublicRanges(), link))
                findings.add({circuit.id}, QCoreApplication::translate("rules", "%1 of the Microsoft peering of %2 is not public: it takes addresses that are registered to you.").arg(toText(link), input.name(circuit.id)), toText(link)).at("peerings");
}

void checkMicrosoftPrefixes(const RuleInput& input, RuleFindings& findings)
{
    for (const ExpressRouteCircuit& circuit : input.all<ExpressRouteCircuit>()) {
        const CircuitPeering* peering = peeringOf(circuit, PeeringType::MicrosoftPeering);
        if (!peering)
            continue;
        const auto& prefixes = peering->advertisedPublicPrefixes;
        if (prefixes.isEmpty() && prefixes.isWritten)
            findings.add({circuit.id}, QCoreApplication::translate("rules", "The Microsoft peering of %1 announces no public prefix.").arg(input.name(circuit.id))).at("peerings");
        else if (prefixes.isEmpty() && peering->primaryPrefix)
            findings.undecided({circuit.id}, QCoreApplication::translate("rules", "Which public prefixes the Microsoft peering of %1 announces is not said.").arg(input.name(circuit.id)));
        for (const Cidr& one : prefixes)
            if (one.length() == 0 || isPrivateAddress(one))
                findings.add({circuit.id}, QCoreApplication::translate("rules", "The Microsoft peering of %1 announces %2, which is no public prefix of yours.").arg(input.name(circuit.id), toText(one)), toText(one)).at("peerings");
    }
}

void checkRouterInterface(const RuleInput& input, RuleFindings& findings)
{
    for (const AccessLink& link : input.all<AccessLink>()) {
        const auto address = addressOf(link.interfaceAddress);
        const auto* circuit = input.find(link.circuit);
        if (!address || !circuit || !link.path)
            continue;
        const bool isPrimary = link.path == AccessPath::Primary;
        QList<Cidr> expected;
        for (const CircuitPeering& peering : circuit->peerings)
            for (const LinkMember member : {isPrimary ? &CircuitPeering::primaryPrefix : &CircuitPeering::secondaryPrefix, isPrimary ? &CircuitPeering::primaryPrefixV6 : &CircuitPeering::secondaryPrefixV6})
                if (peering.*member && (peering.*member)->family() == address->family() && (peering.*member)->length() == peeringLinkLength(address->family()))
                    expected << *addressAt(*(peering.*member), 1);
        if (expected.isEmpty() || expected.contains(*address))
            continue;
        const QString right = toText(expected.first()).section(u'/', 0, 0);
        findings.add({link.id, circuit->id}, QCoreApplication::translate("rules", "%1 has %2 at the router of %3; the first usable address of the path, %4, is the router's, and Microsoft takes the second.").arg(input.name(link.id), link.interfaceAddress, input.name(circuit->id), right))
            .at("interfaceAddress").fixed(QCoreApplication::translate("rules", "Set the interface address %1").arg(right), settingField(link.id, "interfaceAddress", right));
    }
}

void checkReachSize(const RuleInput& input, RuleFindings& findings)
{
    for (const GlobalReach& reach : input.all<GlobalReach>()) {
        if (!reach.addressPrefix || reach.addressPrefix->length() == globalReachLength(reach.addressPrefix->family()))
            continue;
        const Cidr block = *reach.addressPrefix;
        const int wanted = globalReachLength(block.family());
        auto entry = findings.add({reach.id}, QCoreApplication::translate("rules", "%1 has %2; Global Reach takes a /%3.").arg(input.name(reach.id), toText(block)).arg(wanted));
        entry.at("addressPrefix");
        if (block.length() < wanted) {
            const QString first = toText(Cidr(block.family(), block.bytes(), wanted));
            entry.fixed(QCoreApplication::translate("rules", "Take %1").arg(first), settingField(reach.id, "addressPrefix", first));
        }
    }
}

void checkReachCollides(const RuleInput& input, RuleFindings& findings)
{
    for (const GlobalReach& reach : input.all<GlobalReach>()) {
        if (!reach.addressPrefix)
            continue;
        const Cidr block = *reach.addressPrefix;
        const auto tell = [&](const ObjectId& other, const Cidr& theirs) {
            auto entry = findings.add({reach.id, other}, QCoreApplication::translate("rules", "%1 of %2 overlaps %3 of %4.").arg(toText(block), input.name(reach.id), toText(theirs), input.name(other)));
            entry.at("addressPrefix");
            if (block.family() == Cidr::Family::V4)
                entry.fixed(QCoreApplication::translate("rules", "Move it to a free /%1").arg(globalReachLength(block.family())), changing<GlobalReach>(reach.id, [](const Design& design, GlobalReach& row) {
                    row.addressPrefix = freePrivateBlock(design, globalReachLength(Cidr::Family::V4));
                    return row.addressPrefix.has_value();
                }));
        };
        for (const VirtualNetwork& network : input.all<VirtualNetwork>())
            if (const Cidr* theirs = overlapping(network.addressSpace, block))
                tell(network.id, *theirs);
        for (const ExpressRouteCircuit& circuit : input.all<ExpressRouteCircuit>()) {
            const QList<Cidr> links = linksOf(circuit, PeeringType::AzurePrivatePeering) + linksOf(circuit, PeeringType::MicrosoftPeering);
            if (const Cidr* theirs = overlapping(links, block))
                tell(circuit.id, *theirs);
        }
        for (const CircuitId& id : reach.circuits)
            if (const auto* circuit = input.find(id))
                for (const OnPremisesRoute& route : routesOver(input, *circuit))
                    if (block.contains(route.original))
                        tell(route.owner, route.original);
        for (const GlobalReach& other : input.all<GlobalReach>())
            if (reach.id < other.id && other.addressPrefix && other.addressPrefix->overlaps(block))
                tell(other.id, *other.addressPrefix);
    }
}
