// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/rules/checks/net_addr.h"
#include "model/rules/checks/row_edit.h"
#include <QCoreApplication>

// Mappings of NAT rules. Source: Azure VPN Gateway documentation, "About NAT on VPN Gateway".
namespace {
/// The largest external mapping of a dynamic rule.
constexpr int largestDynamicMapping = 26;

struct NatMapping
{
    const NatRule* rule;
    qsizetype index;
    Cidr external;
    std::optional<Cidr> internal;

    bool isSameTranslation(const NatMapping& other) const { return rule->mode == other.rule->mode && rule->type == other.rule->type && internal == other.internal && external == other.external; }
};

QList<NatMapping> mappingsOf(const VirtualNetworkGateway& gateway)
{
    QList<NatMapping> all;
    for (const NatRule& rule : gateway.natRules)
        for (qsizetype i = 0; i < rule.externalMappings.size(); ++i)
            all << NatMapping{&rule, i, rule.externalMappings[i], i < rule.internalMappings.size() ? std::optional(rule.internalMappings[i]) : std::nullopt};
    return all;
}

QString natPart(const NatMapping& mapping)
{
    return QStringLiteral("%1 %2").arg(mapping.rule->name, toText(mapping.external));
}

std::function<Result<Design>(const Design&)> changingMapping(const ObjectId& gateway, const NatMapping& mapping, std::function<std::optional<Cidr>(const Design&)> now)
{
    return changing<VirtualNetworkGateway>(gateway, [name = mapping.rule->name, old = mapping.external, index = mapping.index, now](const Design& design, VirtualNetworkGateway& row) {
        for (NatRule& rule : row.natRules)
            if (rule.name == name && index < rule.externalMappings.size() && rule.externalMappings[index] == old)
                if (const auto place = now(design)) {
                    rule.externalMappings[index] = *place;
                    return true;
                }
        return false;
    });
}

void tellMapping(const RuleInput& input, RuleFindings& findings, const VirtualNetworkGateway& gateway, const NatMapping& mapping, const ObjectId& other, const Cidr& theirs)
{
    const QString owner = other.isEmpty() ? QCoreApplication::translate("rules", "another mapping") : input.name(other);
    auto entry = findings.add({gateway.id, other}, QCoreApplication::translate("rules", "The NAT rule %1 of %2 translates to %3, which overlaps %4 of %5.").arg(mapping.rule->name, input.name(gateway.id), toText(mapping.external), toText(theirs), owner), natPart(mapping));
    entry.at("natRules");
    if (mapping.external.family() == Cidr::Family::V4)
        entry.fixed(QCoreApplication::translate("rules", "Translate to a free /%1").arg(mapping.external.length()), changingMapping(gateway.id, mapping, [length = mapping.external.length()](const Design& design) { return freePrivateBlock(design, length); }));
}
}

void checkNatCollides(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualNetworkGateway& gateway : input.all<VirtualNetworkGateway>()) {
        const QList<NatMapping> mappings = mappingsOf(gateway);
        if (mappings.isEmpty())
            continue;
        const QList<const VirtualNetwork*> networks = networksServedBy(input, gateway);
        for (qsizetype i = 0; i < mappings.size(); ++i) {
            for (qsizetype k = 0; k < i; ++k)
                if (mappings[i].external.overlaps(mappings[k].external) && !mappings[i].isSameTranslation(mappings[k]))
                    tellMapping(input, findings, gateway, mappings[i], {}, mappings[k].external);
            if (mappings[i].internal == mappings[i].external)
                continue;
            for (const VirtualNetwork* network : networks)
                if (const Cidr* theirs = overlapping(network->addressSpace, mappings[i].external))
                    tellMapping(input, findings, gateway, mappings[i], network->id, *theirs);
            for (const Connection* connection : input.connectionsOf(GatewayId(gateway.id))) {
                if (!connection->natRules.isEmpty())
                    continue;
                for (const OnPremisesRoute& route : onPremisesRoutes(input, *connection))
                    if (mappings[i].external.contains(route.seen) || (route.seen.contains(mappings[i].external) && route.seen.length() > 0))
                        tellMapping(input, findings, gateway, mappings[i], route.owner, route.seen);
            }
        }
    }
}

void checkStaticNatSize(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualNetworkGateway& gateway : input.all<VirtualNetworkGateway>())
        for (const NatMapping& mapping : mappingsOf(gateway)) {
            if (mapping.rule->type != NatRuleType::Static || !mapping.internal || mapping.internal->length() == mapping.external.length())
                continue;
            const Cidr now(mapping.external.family(), mapping.external.bytes(), mapping.internal->length());
            auto entry = findings.add({gateway.id}, QCoreApplication::translate("rules", "The static NAT rule %1 of %2 translates %3 to %4: both sides must have one size.").arg(mapping.rule->name, input.name(gateway.id), toText(*mapping.internal), toText(mapping.external)), natPart(mapping));
            entry.at("natRules");
            if (mapping.internal->family() == mapping.external.family())
                entry.fixed(QCoreApplication::translate("rules", "Translate to %1").arg(toText(now)), changingMapping(gateway.id, mapping, [now](const Design&) { return std::optional(now); }));
        }
}

void checkDynamicNatSize(const RuleInput& input, RuleFindings& findings)
{
    for (const VirtualNetworkGateway& gateway : input.all<VirtualNetworkGateway>())
        for (const NatMapping& mapping : mappingsOf(gateway)) {
            if (mapping.rule->type != NatRuleType::Dynamic || mapping.external.family() != Cidr::Family::V4 || mapping.external.length() >= largestDynamicMapping)
                continue;
            const Cidr now(mapping.external.family(), mapping.external.bytes(), largestDynamicMapping);
            findings.add({gateway.id}, QCoreApplication::translate("rules", "The dynamic NAT rule %1 of %2 translates to %3; the largest range is a /%4.").arg(mapping.rule->name, input.name(gateway.id), toText(mapping.external)).arg(largestDynamicMapping), natPart(mapping))
                .at("natRules")
                .fixed(QCoreApplication::translate("rules", "Translate to %1").arg(toText(now)), changingMapping(gateway.id, mapping, [now](const Design&) { return std::optional(now); }));
        }
}
