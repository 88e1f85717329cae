// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/canvas/quick_insert_choices.h"
#include "model/base/folded_text.h"
#include "model/base/fuzzy_match.h"
#include "model/catalogue/catalogue_card.h"
#include "model/design/kind_info.h"
#include "model/edit/place_card.h"
#include <QCoreApplication>
#include <algorithm>

namespace {
constexpr qsizetype mostChoices = 12;
constexpr int byOtherWord = 500, fewerForPlaces = 60;

struct Ranked
{
    int score;
    QuickInsertChoice choice;
};

QuickInsertChoice choiceOf(const KindInfo& kind)
{
    return {kind.kind, {}, kindLabel(kind.kind), QCoreApplication::translate("kind", kind.hint), QString::fromLatin1(kind.icon)};
}

/// How well one of several words answers; nothing when none does.
std::optional<int> wordScore(const QString& wanted, const QString& words)
{
    const QStringList list = words.split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : list)
        if (word == wanted)
            return byOtherWord + 400;
    for (const QString& word : list)
        if (word.startsWith(wanted))
            return byOtherWord;
    return std::nullopt;
}
}

QString otherWordsOf(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::Site: return QStringLiteral("hq headquarters branch office campus datacenter datacentre building factory store");
    case ObjectKind::EdgeRouter: return QStringLiteral("cpe ce er-router firewall device");
    case ObjectKind::InternetAccess: return QStringLiteral("isp dia broadband lte 5g wan provider");
    case ObjectKind::PeeringLocation: return QStringLiteral("meet-me pop colo exchange equinix msee");
    case ObjectKind::ExpressRoutePort: return QStringLiteral("direct erdirect port");
    case ObjectKind::ExpressRouteCircuit: return QStringLiteral("er expressroute circuit");
    case ObjectKind::VirtualNetwork: return QStringLiteral("vnet hub spoke network vpc");
    case ObjectKind::VirtualHub: return QStringLiteral("vwan vhub wan hub");
    case ObjectKind::VirtualNetworkGateway: return QStringLiteral("gw gateway vpn vpngw ergw");
    case ObjectKind::AzureFirewall: return QStringLiteral("fw azfw firewall");
    case ObjectKind::NetworkVirtualAppliance: return QStringLiteral("nva appliance sdwan sd-wan firewall");
    case ObjectKind::RouteServer: return QStringLiteral("ars bgp");
    case ObjectKind::RouteTable: return QStringLiteral("udr rt routes");
    case ObjectKind::RemoteUsers: return QStringLiteral("p2s users clients home staff");
    case ObjectKind::SharedRisk: return QStringLiteral("srlg conduit duct risk");
    case ObjectKind::Note: return QStringLiteral("text comment label sticky");
    default: return {};
    }
}

QString nameIn(const QString& text)
{
    const qsizetype colon = text.indexOf(u':');
    return colon < 0 ? QString() : text.mid(colon + 1).trimmed();
}

QList<QuickInsertChoice> quickInsertChoices(const Catalogue& catalogue, const QString& text)
{
    const QString wanted = foldedText(text.section(u':', 0, 0).simplified());
    QList<Ranked> ranked;
    for (const KindInfo& kind : kindInfos()) {
        if (kind.group == PaletteGroup::Hidden)
            continue;
        const auto match = fuzzyMatch(wanted, foldedText(kindLabel(kind.kind)));
        const auto other = wanted.isEmpty() ? std::nullopt : wordScore(wanted, otherWordsOf(kind.kind));
        if (match || other)
            ranked << Ranked{std::max(match ? match->score : 0, other.value_or(0)), choiceOf(kind)};
    }
    if (wanted.size() > 1)
        for (const CatalogueCard& card : cardsOf(catalogue))
            if (const auto kind = kindOfCard(catalogue, card.key)) {
                const QString title = QCoreApplication::translate("canvas", "%1 %2").arg(kindLabel(*kind), card.name);
                auto match = fuzzyMatch(wanted, foldedText(card.name));
                if (!match && wanted.contains(u' '))     // "peering amsterdam"
                    match = fuzzyMatch(wanted, foldedText(title));
                if (match)
                    ranked << Ranked{match->score - fewerForPlaces, {*kind, card.key, title, categoryLabel(card.category), QString::fromLatin1(info(*kind).icon)}};
            }
    std::stable_sort(ranked.begin(), ranked.end(), [](const Ranked& a, const Ranked& b) { return a.score > b.score; });
    QList<QuickInsertChoice> choices;
    for (const Ranked& one : ranked)
        if (wanted.isEmpty() || choices.size() < mostChoices)
            choices << one.choice;
    return choices;
}
