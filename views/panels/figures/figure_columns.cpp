// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/figures/figure_columns.h"
#include "model/design/kind_info.h"
#include "views/panels/figures/figure_cells.h"
#include "views/panels/figures/load_columns.h"
#include "views/panels/pairs/worst_failure_figure.h"
#include <QCoreApplication>
#include <algorithm>

namespace {
QString columnText(const char* text)
{
    return QCoreApplication::translate("FigureColumns", text);
}

const LinkResult& linkOf(const Analysis& analysis, int row)
{
    return analysis.links[std::size_t(row)];
}

const PairResult& pairOf(const Analysis& analysis, int row)
{
    return analysis.pairs[std::size_t(row)];
}

FigureCell linkNameCell(const Analysis& analysis, int row)
{
    FigureCell cell;
    cell.text = linkOf(analysis, row).name;
    if (const auto kind = analysis.design.kindOf(linkOf(analysis, row).id)) {
        cell.icon = QString::fromLatin1(info(*kind).icon);
        cell.tip = QStringLiteral("%1 · %2").arg(kindLabel(*kind), linkOf(analysis, row).id.text);
    }
    cell.order = row;
    return cell;
}

FigureCell typeCell(const Analysis& analysis, int row)
{
    FigureCell cell;
    const LinkType type = linkOf(analysis, row).type;
    switch (type) {
    case LinkType::VnetPeering: cell.text = columnText(QT_TRANSLATE_NOOP("FigureColumns", "VNet peering")); break;
    case LinkType::HubConnection: cell.text = columnText(QT_TRANSLATE_NOOP("FigureColumns", "Hub connection")); break;
    case LinkType::GlobalReach: cell.text = columnText(QT_TRANSLATE_NOOP("FigureColumns", "Global Reach")); break;
    case LinkType::Vnet2Vnet: cell.text = columnText(QT_TRANSLATE_NOOP("FigureColumns", "VNet-to-VNet")); break;
    case LinkType::P2S: cell.text = columnText(QT_TRANSLATE_NOOP("FigureColumns", "Point-to-site")); break;
    default: cell.text = linkTypeName(type);
    }
    cell.order = int(type);
    return cell;
}

FigureCell slaCell(const Analysis& analysis, int row)
{
    const Figure<Availability>& sla = linkOf(analysis, row).figures.azureSla;
    if (!sla.hasValue())
        return unknownCell(sla.reason);
    FigureCell cell;
    cell.text = toText(*sla);
    cell.order = -sla->down();
    cell.tip = columnText(QT_TRANSLATE_NOOP("FigureColumns", "Product of the published service levels in the link. Not a Microsoft commitment; excludes provider, last mile and internet."));
    return cell;
}

FigureCell objectCell(const Analysis& analysis, const ObjectId& id, int row)
{
    FigureCell cell;
    cell.text = displayName(analysis.design, id);
    cell.tip = id.text;
    cell.order = row;
    if (const auto kind = analysis.design.kindOf(id))
        cell.icon = QString::fromLatin1(info(*kind).icon);
    return cell;
}

int columnOf(const QList<FigureColumn>& columns, FigureKind kind)
{
    const auto at = std::find_if(columns.begin(), columns.end(), [&](const FigureColumn& column) { return column.figure == kind; });
    return int(at - columns.begin());
}

template <class Pick> auto ofLink(Pick pick)
{
    return [pick](const Analysis& analysis, int row) { return pick(analysis, linkOf(analysis, row).figures); };
}

template <class Pick> auto ofPair(Pick pick)
{
    return [pick](const Analysis& analysis, int row) { return pick(analysis, pairOf(analysis, row)); };
}

/// The columns that links and pairs share, in the same words and widths.
template <class Of> void addCommonColumns(QList<FigureColumn>& columns, Of of)
{
    columns << FigureColumn{columnText(QT_TRANSLATE_NOOP("FigureColumns", "To Azure")), columnText(QT_TRANSLATE_NOOP("FigureColumns", "Capacity towards Azure.")), 84, true, FigureKind::CapacityToAzure,
                            of([](const Analysis& a, const auto& f) { return capacityCell(a, f.capacity.toAzure); }), 68}
            << FigureColumn{columnText(QT_TRANSLATE_NOOP("FigureColumns", "From Azure")), columnText(QT_TRANSLATE_NOOP("FigureColumns", "Capacity from Azure.")), 84, true, FigureKind::CapacityFromAzure,
                            of([](const Analysis& a, const auto& f) { return capacityCell(a, f.capacity.fromAzure); }), 74};
}

template <class Of> void addQualityColumns(QList<FigureColumn>& columns, Of of)
{
    columns << FigureColumn{columnText(QT_TRANSLATE_NOOP("FigureColumns", "End to end")), columnText(QT_TRANSLATE_NOOP("FigureColumns", "The exact probability that a path is up, everything included.")), 94, true, FigureKind::Availability,
                            of([](const Analysis&, const auto& f) { return availabilityCell(f.availability); }), 88}
            << FigureColumn{columnText(QT_TRANSLATE_NOOP("FigureColumns", "Downtime / yr")), columnText(QT_TRANSLATE_NOOP("FigureColumns", "Average downtime a year, from the end-to-end availability.")), 92, true, FigureKind::Availability,
                            of([](const Analysis&, const auto& f) { return downtimeCell(f.availability); }), 88}
            << FigureColumn{columnText(QT_TRANSLATE_NOOP("FigureColumns", "RTT")), columnText(QT_TRANSLATE_NOOP("FigureColumns", "Typical round-trip time.")), 72, true, FigureKind::RoundTripTime,
                            of([](const Analysis&, const auto& f) { return roundTripCell(f.rtt); }), 68};
}
}

QList<FigureColumn> linkColumns(FailuresOf failures, CostOf cost)
{
    const auto of = [](auto pick) { return ofLink(pick); };
    QList<FigureColumn> columns{
        {columnText(QT_TRANSLATE_NOOP("FigureColumns", "Link")), {}, 132, false, {}, linkNameCell, 108},
        {columnText(QT_TRANSLATE_NOOP("FigureColumns", "Type")), {}, 108, false, {}, typeCell, 72},
    };
    addCommonColumns(columns, of);
    columns << FigureColumn{columnText(QT_TRANSLATE_NOOP("FigureColumns", "Bottleneck")), columnText(QT_TRANSLATE_NOOP("FigureColumns", "What limits the direction with the lower capacity.")), 112, false, FigureKind::CapacityToAzure,
                            ofLink([](const Analysis& a, const LinkFigures& f) { return bottleneckCell(a, f.capacity.lower()); }), 72}
            << FigureColumn{columnText(QT_TRANSLATE_NOOP("FigureColumns", "Azure SLA")), columnText(QT_TRANSLATE_NOOP("FigureColumns", "Composite of the published service levels of the Azure services in the link.")), 80, true, FigureKind::AzureSla, slaCell, 70};
    addQualityColumns(columns, of);
    columns << FigureColumn{columnText(QT_TRANSLATE_NOOP("FigureColumns", "Security")), columnText(QT_TRANSLATE_NOOP("FigureColumns", "Grade A to F from five factors, and how the traffic travels.")), 216, false, FigureKind::Security,
                            ofLink([](const Analysis& a, const LinkFigures& f) { return securityCell(gradedPosture(f.security, a)); }), 88};
    addLoadColumns(columns, std::move(failures));
    if (cost)
        columns << linkCostColumn(std::move(cost));
    return columns;
}

QList<FigureColumn> pairColumns(FailuresOf failures)
{
    const auto of = [](auto pick) { return ofPair(pick); };
    QList<FigureColumn> columns{
        {columnText(QT_TRANSLATE_NOOP("FigureColumns", "Site")), {}, 134, false, {}, [](const Analysis& a, int row) { return objectCell(a, pairOf(a, row).from, row); }, 96},
        {columnText(QT_TRANSLATE_NOOP("FigureColumns", "Virtual network")), {}, 120, false, {}, [](const Analysis& a, int row) { return objectCell(a, pairOf(a, row).to, row); }, 100},
    };
    addCommonColumns(columns, of);
    addQualityColumns(columns, of);
    const PairFigure worst = worstFailureFigure();
    columns << FigureColumn{columnText(QT_TRANSLATE_NOOP("FigureColumns", "Security")), columnText(QT_TRANSLATE_NOOP("FigureColumns", "Of the weakest route that can become active.")), 176, false, FigureKind::Security,
                            ofPair([](const Analysis& a, const PairResult& p) { return p.security.hasValue() ? securityCell(gradedPosture(*p.security, a)) : unknownCell(p.security.reason); }), 108}
            << FigureColumn{columnText(QT_TRANSLATE_NOOP("FigureColumns", "Resiliency")), columnText(QT_TRANSLATE_NOOP("FigureColumns", "Which losses ExpressRoute survives.")), 110, false, FigureKind::Resiliency,
                            ofPair([](const Analysis&, const PairResult& p) { return resiliencyCell(p); }), 86}
            << FigureColumn{worst.title, worst.tip, worst.width, false, worst.why,
                            ofPair([worst, failures = std::move(failures)](const Analysis& a, const PairResult& p) { return worst.cell({a, failures ? failures().get() : nullptr}, p); }), 110}
            << FigureColumn{columnText(QT_TRANSLATE_NOOP("FigureColumns", "Single points of failure")), columnText(QT_TRANSLATE_NOOP("FigureColumns", "Components whose loss alone disconnects the pair.")), 160, false, FigureKind::Availability,
                            ofPair([](const Analysis& a, const PairResult& p) { return singlePointsCell(a, p); }), 110};
    return columns;
}

int linkAvailabilityColumn()
{
    return columnOf(linkColumns(), FigureKind::Availability);
}

int pairAvailabilityColumn()
{
    return columnOf(pairColumns(), FigureKind::Availability);
}

QString pairKey(const ObjectId& from, const ObjectId& to)
{
    return from.text + QLatin1Char('\x1f') + to.text;
}

std::pair<ObjectId, ObjectId> pairOfKey(const QString& key)
{
    return {ObjectId(key.section(QLatin1Char('\x1f'), 0, 0)), ObjectId(key.section(QLatin1Char('\x1f'), 1))};
}
