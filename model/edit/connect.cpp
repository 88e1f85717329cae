// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/connect.h"
#include "model/base/mid_sentence.h"
#include "model/design/kind_info.h"
#include "model/edit/choice_rules.h"
#include "model/edit/first_values.h"
#include "model/edit/link_rules.h"
#include <QCoreApplication>

namespace {
const QList<LinkRule>& linkRules()
{
    static const QList<LinkRule> list = onPremisesLinkRules() + expressRouteLinkRules() + vpnLinkRules() + azureLinkRules() + globalReachLinkRules() + gatewayLinkRules() + inspectionLinkRules();
    return list;
}

/// The rule for two kinds, and whether the ends must be swapped for it.
struct FoundRule
{
    const LinkRule* rule = nullptr;
    bool isSwapped = false;
};

FoundRule ruleFor(ObjectKind from, ObjectKind to)
{
    for (const LinkRule& rule : linkRules()) {
        if (rule.from == from && rule.to == to)
            return {&rule, false};
        if (rule.from == to && rule.to == from)
            return {&rule, true};
    }
    return {};
}

/// A site links through its first router; one without routers gets one.
ObjectId firstRouterOf(const Design& design, const ObjectId& site)
{
    for (const EdgeRouter& router : design.all<EdgeRouter>())
        if (router.site == site)
            return router.id;
    return {};
}

Edited withRouterAt(const Design& design, const ObjectId& site)
{
    EdgeRouter router = newRouter(design, site);
    const auto position = design.find<Site>(site)->position;
    router.position = position.value_or(QPointF()) + QPointF(220, 0);
    return {design.with(router), {router.id}};
}

QString genericRefusal(const Design& design, const ObjectId& from, const ObjectId& to)
{
    return QCoreApplication::translate("edit", "%1 and %2 cannot be linked directly.")
        .arg(kindLabel(*design.kindOf(from)), midSentence(kindLabel(*design.kindOf(to))));
}
}

LinkTarget linkTarget(const Design& design, const ObjectId& from, const ObjectId& to)
{
    const auto fromKind = design.kindOf(from);
    const auto toKind = design.kindOf(to);
    if (!fromKind || !toKind)
        return {to, false, QCoreApplication::translate("edit", "This object no longer exists.")};
    if (from == to)
        return {to, false, QCoreApplication::translate("edit", "An object cannot be linked to itself.")};
    const FoundRule found = ruleFor(*fromKind, *toKind);
    if (found.rule) {
        const QString refusal = found.isSwapped ? found.rule->refusal(design, to, from) : found.rule->refusal(design, from, to);
        return {to, refusal.isEmpty(), refusal.isEmpty() ? QCoreApplication::translate("edit", found.rule->text) : refusal};
    }
    // A site stands for its router, unless the two are linked themselves.
    for (const bool swapped : {false, true}) {
        const ObjectId& site = swapped ? to : from;
        const ObjectId& other = swapped ? from : to;
        const auto otherKind = *design.kindOf(other);
        if (!design.find<Site>(site) || otherKind == ObjectKind::Site || !ruleFor(ObjectKind::EdgeRouter, otherKind).rule)
            continue;
        const ObjectId router = firstRouterOf(design, site);
        if (router.isEmpty()) {
            const Edited edited = withRouterAt(design, site);
            return {to, true, QCoreApplication::translate("edit", "%1, from a new router of the site").arg(linkTarget(edited.design, edited.ids.first(), other).text)};
        }
        LinkTarget target = linkTarget(design, router, other);
        return {to, target.isLegal, target.text};
    }
    return {to, false, genericRefusal(design, from, to)};
}

QList<LinkTarget> linkTargets(const Design& design, const ObjectId& from)
{
    QList<LinkTarget> targets;
    for (const KindInfo& kindInfo : kindInfos()) {
        const bool isLinkable = kindInfo.shape == Shape::Container || kindInfo.shape == Shape::Box || kindInfo.shape == Shape::Chip
                             || kindInfo.kind == ObjectKind::AccessLink || kindInfo.kind == ObjectKind::WanLink;
        if (!isLinkable)
            continue;
        kindInfo.forEach(design, [&](const Object& object) {
            if (object.id != from)
                targets << linkTarget(design, from, object.id);
        });
    }
    return targets;
}

namespace {
/// Why Azure would refuse what a link has made; empty when it would not.
QString refusalOfNew(const Design& before, const Catalogue& catalogue, const Edited& edited)
{
    const QSet<ObjectId> made(edited.ids.begin(), edited.ids.end());
    for (const Refusal& refusal : refusalsOf(edited.design, catalogue, made))
        for (const FieldOf& field : refusal.fields)
            if (made.contains(field.object) && !before.contains(field.object))
                return refusal.reason;
    return {};
}

Result<Edited> unless(const QString& refusal, const Result<Edited>& edited)
{
    return refusal.isEmpty() ? edited : Error{refusal, {}};
}
}

Result<Edited> connectObjects(const Design& design, const Catalogue& catalogue, const ObjectId& from, const ObjectId& to)
{
    const LinkTarget target = linkTarget(design, from, to);
    if (!target.isLegal)
        return Error{target.text, {}};
    const FoundRule found = ruleFor(*design.kindOf(from), *design.kindOf(to));
    if (found.rule) {
        const Result<Edited> made = found.isSwapped ? found.rule->make(design, catalogue, to, from) : found.rule->make(design, catalogue, from, to);
        return unless(made ? refusalOfNew(design, catalogue, *made) : QString(), made);
    }
    const bool fromIsSite = design.find<Site>(from) != nullptr;
    const ObjectId& site = fromIsSite ? from : to;
    const ObjectId& other = fromIsSite ? to : from;
    const ObjectId router = firstRouterOf(design, site);
    if (!router.isEmpty())
        return connectObjects(design, catalogue, router, other);
    const Edited edited = withRouterAt(design, site);
    return connectObjects(edited.design, catalogue, edited.ids.first(), other);
}
