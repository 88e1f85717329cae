// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/explain.h"
#include "model/design/kind_info.h"
#include "model/io/report/report_parts.h"
#include <cmath>

namespace {
QString limitedBy(const Analysis& analysis, const CapacityPair& capacity)
{
    QStringList parts;
    for (const Bottleneck& part : capacity.lower().bottleneck)
        parts << QStringLiteral("%1: %2").arg(displayName(analysis.design, ObjectId(part.object)), part.what);
    return parts.isEmpty() ? QStringLiteral("–") : parts.join(QStringLiteral(" + "));
}

ReportColumn textColumn(const char* title, double share) { return {reportText(title), ReportAlign::Text, share}; }
ReportColumn numberColumn(const char* title, double share) { return {reportText(title), ReportAlign::Number, share}; }

ReportTable linkTable(const ReportInput& input, qsizetype option)
{
    const Analysis& analysis = input.options[option]->analysis;
    ReportTable table{optionKey(input, option, QStringLiteral("links")), reportText(QT_TRANSLATE_NOOP("report", "Links, each end to end")), {}, {}, reportText(QT_TRANSLATE_NOOP("report", "There are no links."))};
    table.columns = {textColumn(QT_TRANSLATE_NOOP("report", "Link"), 1.5), textColumn(QT_TRANSLATE_NOOP("report", "Type"), 1.1), numberColumn(QT_TRANSLATE_NOOP("report", "To Azure"), 0.9),
                     numberColumn(QT_TRANSLATE_NOOP("report", "From Azure"), 0.9), textColumn(QT_TRANSLATE_NOOP("report", "Limited by"), 1.7), numberColumn(QT_TRANSLATE_NOOP("report", "Azure SLA"), 0.9),
                     numberColumn(QT_TRANSLATE_NOOP("report", "Availability"), 1.1), numberColumn(QT_TRANSLATE_NOOP("report", "Down a year"), 1), numberColumn(QT_TRANSLATE_NOOP("report", "RTT"), 1),
                     textColumn(QT_TRANSLATE_NOOP("report", "Security"), 1.4)};
    for (const LinkResult& link : analysis.links) {
        const LinkFigures& figures = link.figures;
        const ReportCell sla = figures.azureSla.hasValue() ? ReportCell{toText(*figures.azureSla), figures.azureSla->up()} : ReportCell{reportText(QT_TRANSLATE_NOOP("report", "none")), {}, ReportTone::Quiet};
        ReportRow row{{{link.name}, {linkTypeName(link.type)}, bandwidthReportCell(figures.capacity.toAzure.mbps), bandwidthReportCell(figures.capacity.fromAzure.mbps), {limitedBy(analysis, figures.capacity)}, sla,
                       availabilityReportCell(figures.availability), downtimeReportCell(figures.availability), rttReportCell(figures.rtt), securityReportCell(figures.security, analysis)}};
        row.cells[0].note = figures.availability.reason;
        row.cells[6].note.clear();
        if (row.cells[3].note == row.cells[2].note)      // the same reason once
            row.cells[3].note.clear();
        table.rows << row;
    }
    return table;
}

ReportCell resiliencyWord(const PairResult& pair)
{
    static const QStringList words{QT_TRANSLATE_NOOP("report", "None"), QT_TRANSLATE_NOOP("report", "Standard"), QT_TRANSLATE_NOOP("report", "High"), QT_TRANSLATE_NOOP("report", "Maximum")};
    const QString word = reportText(words[int(pair.resiliency)].toUtf8().constData());
    return {word, int(pair.resiliency) + (pair.hasVpnBackup ? 0.5 : 0), ReportTone::Plain, pair.hasVpnBackup ? reportText(QT_TRANSLATE_NOOP("report", "and VPN")) : QString()};
}

ReportTable pairTable(const ReportInput& input, qsizetype option)
{
    const Analysis& analysis = input.options[option]->analysis;
    const FailureTable& failures = input.options[option]->failures;
    ReportTable table{optionKey(input, option, QStringLiteral("pairs")), reportText(QT_TRANSLATE_NOOP("report", "Sites and virtual networks, over every permitted path")), {}, {}, reportText(QT_TRANSLATE_NOOP("report", "There is no site or no virtual network."))};
    table.columns = {textColumn(QT_TRANSLATE_NOOP("report", "From"), 1.1), textColumn(QT_TRANSLATE_NOOP("report", "To"), 1.1), numberColumn(QT_TRANSLATE_NOOP("report", "To Azure"), 0.9),
                     numberColumn(QT_TRANSLATE_NOOP("report", "From Azure"), 0.9), numberColumn(QT_TRANSLATE_NOOP("report", "Worst failure"), 1), numberColumn(QT_TRANSLATE_NOOP("report", "Availability"), 1.1),
                     numberColumn(QT_TRANSLATE_NOOP("report", "Down a year"), 1), numberColumn(QT_TRANSLATE_NOOP("report", "RTT"), 1), textColumn(QT_TRANSLATE_NOOP("report", "Resiliency"), 1),
                     textColumn(QT_TRANSLATE_NOOP("report", "Security"), 1.4), textColumn(QT_TRANSLATE_NOOP("report", "Single points of failure"), 1.8)};
    for (std::size_t i = 0; i < analysis.pairs.size(); ++i) {
        const PairResult& pair = analysis.pairs[i];
        QStringList single;
        for (const int component : pair.singlePointsOfFailure)
            single << labelOfComponent(analysis, component);
        single.removeDuplicates();
        const QString points = !pair.isConnected() ? reportText(QT_TRANSLATE_NOOP("report", "not connected")) : single.isEmpty() ? reportText(QT_TRANSLATE_NOOP("report", "none")) : single.join(QStringLiteral(", "));
        ReportCell worst{QStringLiteral("–"), {}, ReportTone::Quiet};
        if (i < failures.pairs.size() && pair.isConnected())
            if (const double mbps = std::min(failures.pairs[i].toAzureMbps, failures.pairs[i].fromAzureMbps); std::isfinite(mbps))
                worst = bandwidthReportCell(Figure<Bandwidth>::of(Bandwidth::mbps(mbps)));
        ReportCell availability = availabilityReportCell(pair.availability);
        availability.note.clear();
        table.rows << ReportRow{{{displayName(analysis.design, pair.from)}, {displayName(analysis.design, pair.to)}, bandwidthReportCell(pair.capacity.toAzure.mbps), bandwidthReportCell(pair.capacity.fromAzure.mbps), worst,
                                 availability, downtimeReportCell(pair.availability), rttReportCell(pair.rtt), resiliencyWord(pair), pair.security.hasValue() ? securityReportCell(*pair.security, analysis) : unknownReportCell(pair.security.reason),
                                 {points, double(single.size()), pair.isConnected() ? ReportTone::Plain : ReportTone::Bad}}};
    }
    return table;
}
}

QList<ReportSection> figureSections(const ReportInput& input)
{
    QList<ReportSection> sections{{QStringLiteral("figures"), reportText(QT_TRANSLATE_NOOP("report", "Links and pairs")), 1, {}}};
    for (qsizetype i = 0; i < input.options.size(); ++i) {
        QList<ReportBlock> blocks{linkTable(input, i), pairTable(input, i)};
        for (const ResiliencyIndex& index : input.options[i]->resiliency)
            blocks << ReportText{reportText(QT_TRANSLATE_NOOP("report", "Resiliency index of %1: %2.")).arg(displayName(input.options[i]->option(), index.gateway), index.text())};
        if (input.options.size() == 1)
            sections.last().blocks = blocks;
        else
            sections << ReportSection{optionKey(input, i, QStringLiteral("figures-of")), optionName(input, i), 2, blocks};
    }
    return sections;
}

namespace {
ReportTable billTable(const ReportInput& input, qsizetype option)
{
    const OptionResults& results = *input.options[option];
    ReportTable table{optionKey(input, option, QStringLiteral("bill-of-materials")), reportText(QT_TRANSLATE_NOOP("report", "Cost of a month of 730 hours, in %1")).arg(results.cost.currency), {}, {}, reportText(QT_TRANSLATE_NOOP("report", "Nothing in this option is billed."))};
    table.columns = {textColumn(QT_TRANSLATE_NOOP("report", "Item"), 2.2), textColumn(QT_TRANSLATE_NOOP("report", "Object"), 1.2), numberColumn(QT_TRANSLATE_NOOP("report", "Quantity"), 0.9),
                     numberColumn(QT_TRANSLATE_NOOP("report", "Unit price"), 0.9), numberColumn(QT_TRANSLATE_NOOP("report", "Amount"), 1), textColumn(QT_TRANSLATE_NOOP("report", "Source of the price"), 2.2)};
    for (const CostLine& line : results.cost.lines) {
        ReportCell quantity = moneyReportCell(line.quantity, 0);
        if (line.quantity.hasValue())
            quantity.text += QLatin1Char(' ') + line.unit;
        ReportCell price = moneyReportCell(line.unitPrice, line.unitPrice.hasValue() && *line.unitPrice < 10 ? 3 : 2);
        ReportCell source{line.amount.hasValue() ? QString() : line.amount.reason, {}, ReportTone::Quiet};
        if (line.unitPrice.hasValue()) {
            const QString date = line.provenance.date.isEmpty() ? reportText(QT_TRANSLATE_NOOP("report", "undated")) : line.provenance.date;
            source = {line.provenance.source, {}, ReportTone::Plain, QStringLiteral("%1, %2").arg(basisName(line.provenance.basis), date)};
            if (!line.amount.hasValue())
                source.note = line.amount.reason;
        }
        table.rows << ReportRow{{{line.item, {}, ReportTone::Plain, line.cautions.join(QLatin1Char(' '))}, {displayName(results.option(), line.object)}, quantity, price, moneyReportCell(line.amount, 2), source}};
    }
    if (!table.rows.isEmpty()) {
        ReportRow total{{{reportText(QT_TRANSLATE_NOOP("report", "Together"))}, {}, {}, {}, {costSum(results.cost)}, {}}, {}, true};
        if (results.cost.unknown > 0)
            total.cells[5] = {reportText(QT_TRANSLATE_NOOP("report", "Lines without an amount are not in the sum.")), {}, ReportTone::Quiet};
        table.rows << total;
    }
    return table;
}
}

QList<ReportSection> costSections(const ReportInput& input)
{
    QList<ReportSection> sections{{QStringLiteral("costs"), reportText(QT_TRANSLATE_NOOP("report", "Bill of materials")), 1, {}}};
    for (qsizetype i = 0; i < input.options.size(); ++i) {
        if (input.options.size() == 1)
            sections.last().blocks = {billTable(input, i)};
        else
            sections << ReportSection{optionKey(input, i, QStringLiteral("cost-of")), optionName(input, i), 2, {billTable(input, i)}};
    }
    return sections;
}
