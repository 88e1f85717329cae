// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/capacity_curve.h"
#include "model/analysis/downtime.h"
#include "model/analysis/resiliency_index.h"
#include "model/base/number_text.h"
#include "model/design/kind_info.h"
#include "model/io/failure_results.h"
#include "model/io/results.h"
#include "model/io/findings_json.h"
#include "model/review/requirement_check.h"
#include "model/io/results_cost.h"
#include "model/io/text_table.h"
#include "model/rules/verdict.h"
#include <cmath>

namespace {
const QString unknown = QStringLiteral("unknown");

QString bandwidthText(const Figure<Bandwidth>& figure)
{
    return figure.hasValue() ? toText(Bandwidth::mbps(std::round(figure->mbps() * 1000) / 1000)) : unknown;
}

QString rttText(const Figure<RttRange>& figure)
{
    const auto rounded = [](Latency latency) { return QString::number(latency.milliseconds(), 'f', 1); };
    if (!figure.hasValue())
        return unknown;
    return figure->low == figure->high ? rounded(figure->typical) + QStringLiteral(" ms")
                                       : QStringLiteral("%1 ms (%2–%3)").arg(rounded(figure->typical), rounded(figure->low), rounded(figure->high));
}

QString securityText(const SecurityPosture& uncapped, const Analysis& analysis)
{
    const SecurityPosture posture = gradedPosture(uncapped, analysis);
    return QStringLiteral("%1 %2, %3").arg(posture.score).arg(posture.grade).arg(posture.summary());
}

/// "Circuit 1: circuit bandwidth", with all parts of the cut.
QString limitText(const Analysis& analysis, const CapacityPair& capacity)
{
    QStringList parts;
    for (const Bottleneck& part : capacity.lower().bottleneck)
        parts << QStringLiteral("%1: %2").arg(displayName(analysis.design, ObjectId(part.object)), part.what);
    return parts.isEmpty() ? QStringLiteral("–") : parts.join(QStringLiteral(" + "));
}

QString availabilityText(const AvailabilityFigure& figure)
{
    return (figure.isExact ? QString() : QStringLiteral("≥ ")) + toText(figure.value);
}

QString linksTable(const Analysis& analysis)
{
    QList<QStringList> rows{{"Link", "Type", "To Azure", "From Azure", "Limited by", "Azure SLA", "End to end", "Down a year", "RTT", "Security"}};
    for (const LinkResult& link : analysis.links)
        rows << QStringList{
            link.name,
            linkTypeName(link.type),
            bandwidthText(link.figures.capacity.toAzure.mbps),
            bandwidthText(link.figures.capacity.fromAzure.mbps),
            limitText(analysis, link.figures.capacity),
            link.figures.azureSla.hasValue() ? toText(*link.figures.azureSla) : QStringLiteral("none"),
            availabilityText(link.figures.availability),
            downtimeText(link.figures.availability.value.downtimeMinutesPerYear()),
            rttText(link.figures.rtt),
            securityText(link.figures.security, analysis),
        };
    return textTable(rows);
}

/// What people call a component: the building's name, or that of the object.
QString componentText(const Analysis& analysis, const Component& component)
{
    return component.kind == ComponentKind::Facility ? component.name.mid(component.name.indexOf(QLatin1Char(':')) + 1) : displayName(analysis.design, component.object);
}

QString resiliencyText(const PairResult& pair)
{
    if (pair.resiliency == ResiliencyClass::None)
        return pair.hasVpnBackup ? QStringLiteral("VPN only") : QStringLiteral("none");
    return resiliencyName(pair.resiliency) + (pair.hasVpnBackup ? QStringLiteral(" + VPN backup") : QString());
}

QString pairsTable(const Analysis& analysis)
{
    QList<QStringList> rows{{"From", "To", "To Azure", "From Azure", "End to end", "Down a year", "RTT", "Resiliency", "Security", "Single points of failure"}};
    for (const PairResult& pair : analysis.pairs) {
        QStringList single;
        for (const int component : pair.singlePointsOfFailure)
            single << componentText(analysis, analysis.components[std::size_t(component)]);
        rows << QStringList{
            displayName(analysis.design, pair.from),
            displayName(analysis.design, pair.to),
            bandwidthText(pair.capacity.toAzure.mbps),
            bandwidthText(pair.capacity.fromAzure.mbps),
            availabilityText(pair.availability),
            downtimeText(pair.availability.value.downtimeMinutesPerYear()),
            rttText(pair.rtt),
            resiliencyText(pair),
            pair.security.hasValue() ? securityText(*pair.security, analysis) : unknown,
            !pair.isConnected() ? QStringLiteral("no path") : single.isEmpty() ? QStringLiteral("none") : single.join(QStringLiteral(", ")),
        };
    }
    return textTable(rows);
}

/// What the worst failures do.
QString failureBlocks(const Analysis& analysis, FailureDepth depth)
{
    QString text;
    if (const QString lines = failuresText(analysis, singleFailures(analysis)); !lines.isEmpty())
        text += QStringLiteral("\n  Single failures, worst first\n\n") + lines;
    if (depth != FailureDepth::Double)
        return text;
    const FailureTable table = doubleFailures(analysis);
    return text + QStringLiteral("\n  Double failures that are worse than either alone, worst first: %1 of %2\n\n").arg(table.asked - table.omitted).arg(table.asked) + failuresText(analysis, table, 20);
}

/// The resiliency index of each ExpressRoute gateway: range, parts, and what each change would add.
QString resiliencyIndexLines(const Analysis& analysis)
{
    QString text;
    for (const ResiliencyIndex& index : resiliencyIndexes(analysis)) {
        text += QStringLiteral("  %1: %2\n").arg(displayName(analysis.design, index.gateway), index.text());
        if (!index.score.reason.isEmpty())
            text += QStringLiteral("    %1\n").arg(index.score.reason);
        else
            for (const ResiliencyPart& part : index.score.parts)
                text += QStringLiteral("    %1 of %2: %3\n").arg(part.isKnown ? shortestText(part.low) : unknown, shortestText(part.max), part.why);
        for (const ResiliencyFix& fix : index.fixes)
            text += QStringLiteral("    +%1: %2\n").arg(shortestText(fix.adds), fix.what);
    }
    return text.isEmpty() ? QString() : QStringLiteral("Resiliency index of ExpressRoute gateways, a forecast, not Microsoft's figure\n") + text;
}

constexpr std::size_t outcomesForText = 100000;    // as in the JSON: a count, so that the text is always the same

/// What bandwidth each pair can count on, and on request its downtime in a year.
QString curveLines(const Analysis& analysis, const ResultsOptions& options)
{
    QStringList lines;
    CapacityCurves curves(analysis);
    for (const PairResult& pair : analysis.pairs) {
        if (!pair.isConnected())
            continue;
        const QString ends = QStringLiteral("  %1 – %2: ").arg(displayName(analysis.design, pair.from), displayName(analysis.design, pair.to));
        if (options.allCurves || curves.outcomes() < outcomesForText) {
            const CapacityCurve curve = curves.of(pair);
            lines << ends + (curve.steps.empty() ? curve.reason : toText(curve));
        } else if (lines.isEmpty() || !lines.last().endsWith(QLatin1String("--curves."))) {
            lines << QStringLiteral("  The curves of the other pairs take long: ask for them with --curves.");
        }
        if (!options.downtimeSeed)
            continue;
        const DowntimeDistribution downtime = downtimeDistribution(analysis, pair, *options.downtimeSeed, options.downtimeYears);
        const auto percent = [](double share) { return QString::number(share * 100, 'f', 1); };
        lines << ends + QStringLiteral("no downtime in %1 % of years, more than 4 h in %2 %, more than 24 h in %3 % (%4 simulated years, seed %5)")
                            .arg(percent(downtime.withoutDowntime), percent(downtime.chanceOfMoreThan(Duration::hours(4)).chance), percent(downtime.chanceOfMoreThan(Duration::hours(24)).chance))
                            .arg(downtime.years).arg(downtime.seed);
    }
    return lines.isEmpty() ? QString() : QStringLiteral("Bandwidth to count on\n") + lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

/// Why figures are unknown, each reason once.
QString reasonLines(const Analysis& analysis)
{
    QStringList lines;
    for (const LinkResult& link : analysis.links) {
        const QString sla = link.figures.azureSla.reason;
        if (!sla.isEmpty())
            lines << QStringLiteral("  %1: no Azure SLA: %2").arg(link.name, sla);
        for (const auto* figure : {&link.figures.capacity.toAzure.mbps, &link.figures.capacity.fromAzure.mbps})
            if (!figure->hasValue())
                lines << QStringLiteral("  %1: capacity unknown: %2").arg(link.name, figure->reason);
        if (!link.figures.rtt.hasValue())
            lines << QStringLiteral("  %1: RTT unknown: %2").arg(link.name, link.figures.rtt.reason);
        if (!link.figures.availability.reason.isEmpty())
            lines << QStringLiteral("  %1: %2").arg(link.name, link.figures.availability.reason);
    }
    lines.removeDuplicates();
    return lines.isEmpty() ? QString() : lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}
}

QString resultsText(const Project& project, const std::vector<Analysis>& analyses, const Catalogue& catalogue, const ResultsOptions& options)
{
    const QString& own = catalogue.ownFigures().name;
    QString text = own.isEmpty() ? QStringLiteral("%1 (catalogue of %2)\n").arg(project.name, catalogue.date())
                                 : QStringLiteral("%1 (catalogue of %2, with own figures “%3”)\n").arg(project.name, catalogue.date(), own);
    for (const Analysis& ungraded : analyses) {
        const Report report = checkRules(ungraded, options.day.isValid() ? options.day : catalogueDay(catalogue));
        const Analysis analysis = gradedBy(report, ungraded);
        text += QStringLiteral("\n%1\n").arg(analysis.design.name.isEmpty() ? analysis.design.id : analysis.design.name);
        if (analysis.links.empty() && analysis.pairs.empty())
            text += QStringLiteral("\n  Nothing to compute: draw a site, a virtual network and a link between them.\n");
        if (!analysis.links.empty())
            text += QLatin1Char('\n') + linksTable(analysis);
        if (!analysis.pairs.empty())
            text += QLatin1Char('\n') + pairsTable(analysis);
        if (!analysis.links.empty() || !analysis.pairs.empty())
            text += QStringLiteral("\nSecurity is measured by the baseline “%1”.\n").arg(baselineLabel(analysis.design.profile.securityBaseline.value_or(SecurityBaseline::AzureDefault)));
        text += QStringLiteral("\nDesign rules: %1.%2\n").arg(countsText(report), report.findings.empty() ? QString() : QStringLiteral(" landbridge check tells them."));
        text += failureBlocks(analysis, options.failures);
        if (const QString lines = curveLines(analysis, options); !lines.isEmpty())
            text += QLatin1Char('\n') + lines;
        if (const QString lines = resiliencyIndexLines(analysis); !lines.isEmpty())
            text += QLatin1Char('\n') + lines;
        const Cost cost = costOf(analysis, options.prices ? *options.prices : catalogue.prices(), project.currency);
        if (const QString lines = costText(analysis, cost); !lines.isEmpty())
            text += QLatin1Char('\n') + lines;
        if (!project.requirements.isEmpty())
            text += QStringLiteral("\nRequirements: %1 of %2 met. landbridge check tells what is not.\n").arg(countMet(checkRequirements(project.requirements, analysis, cost))).arg(project.requirements.size());
        if (const QString lines = reasonLines(analysis); !lines.isEmpty())
            text += QLatin1Char('\n') + lines;
    }
    return text + QStringLiteral("\nAzure SLA: the product of Microsoft's published figures; not a Microsoft commitment; it leaves out provider, last mile and internet.\n"
                                 "End to end: the exact probability that some permitted path is up. --json gives the derivation of every figure.\n");
}
