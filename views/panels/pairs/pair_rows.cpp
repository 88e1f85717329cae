// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/pairs/pair_rows.h"
#include "model/base/number_text.h"
#include "model/design/kind_info.h"
#include "views/panels/figures/figure_cells.h"
#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace {
constexpr int mostCutPairs = 50;
constexpr double leastShare = 5e-7;                      // below it nothing would be gained that a figure shows

QString pairRowText(const char* text)
{
    return QCoreApplication::translate("PairRows", text);
}

QString routeName(const Analysis& analysis, const Route& route)
{
    QStringList names;
    for (const ObjectId& link : route.links)
        names << displayName(analysis.design, link);
    return names.join(QStringLiteral(" › "));
}

QString shareText(double share)
{
    const double percent = share * 100;
    if (percent >= 99.95)
        return pairRowText(QT_TRANSLATE_NOOP("PairRows", "100 %"));
    return pairRowText(QT_TRANSLATE_NOOP("PairRows", "%1 %")).arg(percent >= 10 ? shownNumber(QString::number(percent, 'f', 0)) : percent >= 0.1 ? shownNumber(QString::number(percent, 'f', 1)) : shownNumber(QString::number(percent, 'g', 1)));
}

DetailBadge directionBadge(bool isActive, const QString& direction)
{
    return isActive ? DetailBadge{pairRowText(QT_TRANSLATE_NOOP("PairRows", "%1 active")).arg(direction), BadgeTone::Good}
                    : DetailBadge{pairRowText(QT_TRANSLATE_NOOP("PairRows", "%1 standby")).arg(direction), BadgeTone::Quiet};
}
}

QString asymmetryText(const Analysis& analysis, const PairResult& pair)
{
    if (!pair.isAsymmetric())
        return {};
    QStringList to, from;
    for (const Route& route : pair.routes) {
        if (route.isActiveToAzure)
            to << routeName(analysis, route);
        if (route.isActiveFromAzure)
            from << routeName(analysis, route);
    }
    const QString none = pairRowText(QT_TRANSLATE_NOOP("PairRows", "no route"));
    const QString plus = QStringLiteral(" + ");
    return pairRowText(QT_TRANSLATE_NOOP("PairRows", "To Azure over %1, from Azure over %2. Firewalls that keep state on the way would drop the traffic."))
        .arg(to.isEmpty() ? none : to.join(plus), from.isEmpty() ? none : from.join(plus));
}

QList<DetailRow> routeRows(const Analysis& analysis, const PairResult& pair)
{
    QList<DetailRow> rows;
    if (!pair.isConnected()) {
        DetailRow row;
        row.title = pairRowText(QT_TRANSLATE_NOOP("PairRows", "Not connected"));
        row.caption = pair.availability.reason;
        return {row};
    }
    if (const QString text = asymmetryText(analysis, pair); !text.isEmpty()) {
        DetailRow row;
        row.title = pairRowText(QT_TRANSLATE_NOOP("PairRows", "Routing"));
        row.badges << DetailBadge{pairRowText(QT_TRANSLATE_NOOP("PairRows", "asymmetric")), BadgeTone::Warning};
        row.caption = text;
        for (const Route& route : pair.routes)
            if (route.isActive())
                for (const ObjectId& link : route.links)
                    row.objects << link.text;
        rows << row;
    }
    for (const Route& route : pair.routes) {
        DetailRow row;
        row.title = QStringLiteral("%1. %2").arg(route.preference).arg(routeName(analysis, route));
        if (route.isActiveToAzure && route.isActiveFromAzure)
            row.badges << directionBadge(true, QStringLiteral("↑↓"));
        else if (!route.isActive())
            row.badges << directionBadge(false, QStringLiteral("↑↓"));
        else
            row.badges << directionBadge(route.isActiveToAzure, QStringLiteral("↑")) << directionBadge(route.isActiveFromAzure, QStringLiteral("↓"));
        row.caption = route.why;
        row.tip = pairRowText(QT_TRANSLATE_NOOP("PairRows", "↑ to Azure, ↓ from Azure. A click chooses the links on the canvas."));
        for (const ObjectId& link : route.links)
            row.objects << link.text;
        rows << row;
    }
    if (!pair.diverted.isEmpty()) {
        DetailRow row;
        row.title = pairRowText(QT_TRANSLATE_NOOP("PairRows", "Sent elsewhere"));
        row.badges << DetailBadge{pairRowText(QT_TRANSLATE_NOOP("PairRows", "static route")), BadgeTone::Bad};
        row.caption = pairRowText(QT_TRANSLATE_NOOP("PairRows", "Static routes of the virtual hub send %1.")).arg(pair.diverted.join(QStringLiteral(", ")));
        rows << row;
    }
    if (!pair.unannounced.isEmpty()) {
        DetailRow row;
        row.title = pairRowText(QT_TRANSLATE_NOOP("PairRows", "Not announced"));
        row.badges << DetailBadge{pairRowText(QT_TRANSLATE_NOOP("PairRows", "unreachable from Azure")), BadgeTone::Bad};
        row.caption = pairRowText(QT_TRANSLATE_NOOP("PairRows", "No router on the way announces %1.")).arg(pair.unannounced.join(QStringLiteral(", ")));
        rows << row;
    }
    return rows;
}

QList<DetailRow> weakPointRows(const Analysis& analysis, const PairResult& pair, const QList<ComponentShare>& shares)
{
    QList<DetailRow> rows;
    const double down = pair.availability.value.down();
    for (const ComponentShare& share : shares) {
        const bool isAlone = pair.singlePointsOfFailure.contains(share.component);
        if (share.downtimeShare < leastShare && !isAlone)
            continue;
        const Component& component = analysis.components[std::size_t(share.component)];
        const Availability left = Availability::downFraction(std::max(0.0, down * (1 - share.downtimeShare)));
        DetailRow row;
        row.title = partName(analysis, component.name);
        row.value = shareText(share.downtimeShare);
        row.bar = share.downtimeShare;
        row.isLoud = isAlone;
        if (isAlone)
            row.badges << DetailBadge{pairRowText(QT_TRANSLATE_NOOP("PairRows", "single point of failure")), BadgeTone::Bad};
        row.caption = pairRowText(QT_TRANSLATE_NOOP("PairRows", "If it never failed: %1, %2 down a year.")).arg(toText(left), downtimeText(left.downtimeMinutesPerYear()));
        row.tip = pairRowText(QT_TRANSLATE_NOOP("PairRows", "%1 of the downtime would go. Its availability now: %2 (%3). Birnbaum importance %4."))
                      .arg(row.value, toText(component.availability.value), basisName(component.availability.provenance.basis), shownNumber(QString::number(share.birnbaum, 'g', 3)));
        row.objects << component.name;
        rows << row;
    }
    return rows;
}

QList<DetailRow> cutPairRows(const Analysis& analysis, const PairResult& pair, const QList<std::pair<int, int>>& cuts)
{
    QList<DetailRow> rows;
    if (!pair.isConnected())
        return rows;
    const auto downOf = [&](int component) { return analysis.components[std::size_t(component)].availability.value.down(); };
    QList<std::pair<int, int>> ranked = cuts;
    std::stable_sort(ranked.begin(), ranked.end(), [&](const auto& a, const auto& b) { return downOf(a.first) * downOf(a.second) > downOf(b.first) * downOf(b.second); });
    DetailRow heading;
    heading.isHeading = true;
    heading.title = ranked.isEmpty() ? pairRowText(QT_TRANSLATE_NOOP("PairRows", "No two components disconnect only together")) : pairRowText(QT_TRANSLATE_NOOP("PairRows", "Two that disconnect together: %1")).arg(ranked.size());
    heading.tip = pairRowText(QT_TRANSLATE_NOOP("PairRows", "Minimal cuts of size two: neither alone disconnects, both together do."));
    rows << heading;
    for (const auto& [first, second] : ranked.mid(0, mostCutPairs)) {
        DetailRow row;
        row.title = QStringLiteral("%1 + %2").arg(partName(analysis, analysis.componentName(first)), partName(analysis, analysis.componentName(second)));
        row.caption = pairRowText(QT_TRANSLATE_NOOP("PairRows", "Both down at once %1 a year.")).arg(downtimeText(downOf(first) * downOf(second) * Availability::minutesPerYear));
        row.tip = row.title;
        row.objects << analysis.componentName(first) << analysis.componentName(second);
        rows << row;
    }
    if (ranked.size() > mostCutPairs) {
        DetailRow more;
        more.isHeading = true;
        more.title = pairRowText(QT_TRANSLATE_NOOP("PairRows", "and %1 less likely ones")).arg(ranked.size() - mostCutPairs);
        rows << more;
    }
    return rows;
}

QList<ObjectId> objectsOfPair(const Analysis& analysis, const ObjectId& from, const ObjectId& to)
{
    QList<ObjectId> ids{from, to};
    if (const PairResult* pair = analysis.pair(from, to))
        for (const Route& route : pair->routes)
            for (const ObjectId& link : route.links)
                if (!ids.contains(link))
                    ids << link;
    return ids;
}
