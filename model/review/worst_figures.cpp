// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/review/worst_figures.h"
#include <QCoreApplication>
#include <QLocale>

namespace {
QString worstText(const char* text)
{
    return QCoreApplication::translate("review", text);
}

QString unknownText()
{
    return worstText(QT_TRANSLATE_NOOP("review", "unknown"));
}

/// Takes the worse of what is held and what comes.
struct WorstTaker
{
    WorstFigures& worst;
    int worstScore = 101;

    void take(const CapacityPair& capacity, const AvailabilityFigure& availability, const Figure<RttRange>& rtt, const SecurityPosture* security)
    {
        for (const Capacity* each : {&capacity.toAzure, &capacity.fromAzure})
            if (!each->mbps.hasValue()) {
                if (!worst.bandwidth.hasValue() && worst.bandwidth.reason.isEmpty())
                    worst.bandwidth.reason = each->mbps.reason;
            } else if (!worst.bandwidth.hasValue() || each->mbps->mbps() < worst.bandwidth->mbps()) {
                worst.bandwidth = each->mbps;
            }
        if (!worst.availability || availability.value.down() > worst.availability->down()) {
            worst.availability = availability.value;
            worst.isAvailabilityExact = availability.isExact;
        }
        if (rtt.hasValue() && (!worst.roundTrip || *worst.roundTrip < rtt->typical))
            worst.roundTrip = rtt->typical;
        if (security && security->score < worstScore) {
            worstScore = security->score;
            worst.grade = QString(security->grade);
        }
        worst.hasFigures = true;
    }
};
}

WorstFigures worstFigures(const Analysis& analysis)
{
    WorstFigures worst;
    WorstTaker taker{worst};
    for (const PairResult& pair : analysis.pairs) {
        const SecurityPosture capped = pair.security.hasValue() ? gradedPosture(*pair.security, analysis) : SecurityPosture();
        taker.take(pair.capacity, pair.availability, pair.rtt, pair.security.hasValue() ? &capped : nullptr);
    }
    if (analysis.pairs.empty())
        for (const LinkResult& link : analysis.links) {
            const SecurityPosture capped = gradedPosture(link.figures.security, analysis);
            taker.take(link.figures.capacity, link.figures.availability, link.figures.rtt, &capped);
        }
    return worst;
}

QString bandwidthText(const WorstFigures& figures)
{
    return figures.bandwidth.hasValue() ? toText(*figures.bandwidth) : unknownText();
}

QString availabilityText(const WorstFigures& figures)
{
    if (!figures.availability)
        return unknownText();
    const QString text = toText(*figures.availability);
    return figures.isAvailabilityExact ? text : QStringLiteral("≥ ") + text;
}

QString downtimeText(const WorstFigures& figures)
{
    if (!figures.availability)
        return unknownText();
    const QString text = downtimeText(figures.availability->downtimeMinutesPerYear());
    return figures.isAvailabilityExact ? text : QStringLiteral("≤ ") + text;
}

QString roundTripText(const WorstFigures& figures)
{
    return figures.roundTrip ? toText(*figures.roundTrip) : unknownText();
}

QString monthlyCostText(const Cost& cost)
{
    const QString amount = QStringLiteral("%1 %2").arg(QLocale().toString(cost.known, 'f', 0), cost.currency);
    if (cost.lines.isEmpty())
        return worstText(QT_TRANSLATE_NOOP("review", "nothing to pay"));
    if (cost.isComplete())
        return amount;
    return cost.known > 0 ? QStringLiteral("≥ ") + amount : worstText(QT_TRANSLATE_NOOP("review", "cost unknown"));
}
