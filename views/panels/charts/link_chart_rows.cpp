// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/charts/axis_ticks.h"
#include "model/base/number_text.h"
#include "views/panels/charts/link_charts.h"
#include "views/panels/figures/figure_cells.h"
#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace {
QString limitText(const CapacityPart& part)
{
    if (!part.toAzure && !part.fromAzure)
        return QCoreApplication::translate("LinkCharts", "no limit known");
    if (part.toAzure && part.fromAzure && *part.toAzure == *part.fromAzure)
        return toText(*part.toAzure);
    const QString unknown = QCoreApplication::translate("LinkCharts", "unknown");
    return QCoreApplication::translate("LinkCharts", "↑ %1 ↓ %2")
        .arg(part.toAzure ? toText(*part.toAzure) : unknown, part.fromAzure ? toText(*part.fromAzure) : unknown);
}
}

QList<ChartRow> capacityRows(const Analysis& analysis, const LinkResult& link)
{
    QList<ChartRow> rows;
    const QList<CapacityPart> parts = capacityParts(analysis, link);
    for (const CapacityPart& part : parts) {
        ChartRow row;
        const auto hasSameObject = [&](const CapacityPart& other) { return other.object == part.object; };
        row.label = partName(analysis, part.object);
        if (std::count_if(parts.begin(), parts.end(), hasSameObject) > 1)
            row.label = QCoreApplication::translate("LinkCharts", "%1, %2").arg(row.label, part.what);
        if (part.toAzure || part.fromAzure)
            row.value = std::min(part.toAzure ? part.toAzure->mbps() : 1e12, part.fromAzure ? part.fromAzure->mbps() : 1e12);
        row.text = limitText(part);
        row.tone = part.isBottleneck ? BarTone::Emphasised : BarTone::Plain;
        row.tip = part.what;
        if (part.isBottleneck)
            row.text = QCoreApplication::translate("LinkCharts", "%1, bottleneck").arg(row.text);
        row.object = part.object;
        rows << row;
    }
    return rows;
}

QList<ChartRow> availabilityRows(const Analysis& analysis, const LinkResult& link)
{
    QList<ChartRow> rows;
    const auto addRow = [&](const QString& label, const Availability& availability) -> ChartRow& {
        ChartRow row;
        row.label = label;
        row.value = ninesOf(availability);
        row.text = toText(availability);
        rows << row;
        return rows.last();
    };
    ChartRow& total = addRow(QCoreApplication::translate("LinkCharts", "End to end"), link.figures.availability.value);
    total.tone = BarTone::Total;
    total.tip = QCoreApplication::translate("LinkCharts", "Down %1 a year").arg(downtimeText(link.figures.availability.value.downtimeMinutesPerYear()));
    const auto shares = importance(analysis, link, link.figures.site);
    for (const ComponentShare& share : shares) {
        if (rows.size() == RowChart::mostRows)
            break;
        const Component& component = analysis.components[std::size_t(share.component)];
        ChartRow& row = addRow(partName(analysis, component.name), component.availability.value);
        row.object = component.object.text;
        row.tip = QCoreApplication::translate("LinkCharts", "%1 % of the downtime would go if it never failed.\nBasis: %2.")
                      .arg(shownNumber(QString::number(share.downtimeShare * 100, 'f', 1))).arg(basisName(component.availability.provenance.basis));
    }
    return rows;
}

QList<ChartRow> securityRows(const LinkResult& link)
{
    QList<ChartRow> rows;
    for (const PostureFactor& factor : link.figures.security.factors) {
        ChartRow row;
        row.label = factorLabel(factor.factor);
        row.value = factor.score;
        row.rest = factor.max - factor.score;
        row.text = QCoreApplication::translate("LinkCharts", "%1 of %2").arg(factor.score).arg(factor.max);
        row.tip = factor.why;
        row.tone = factor.score == 0 ? BarTone::Warning : BarTone::Plain;
        row.object = factor.object;
        rows << row;
    }
    return rows;
}
