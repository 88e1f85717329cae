// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/dialogs/gallery/gallery_verdict.h"
#include <QCoreApplication>
#include <QLocale>

namespace {
QString verdictText(const char* text)
{
    return QCoreApplication::translate("gallery", text);
}

/// Takes the worse of what is held and what comes.
struct WorstFigures
{
    GalleryVerdict& verdict;
    int worstScore = 101;

    void take(const CapacityPair& capacity, const AvailabilityFigure& availability, const SecurityPosture* security)
    {
        for (const Capacity* each : {&capacity.toAzure, &capacity.fromAzure})
            if (!each->mbps.hasValue()) {
                if (!verdict.bandwidth.hasValue() && verdict.bandwidth.reason.isEmpty())
                    verdict.bandwidth.reason = each->mbps.reason;
            } else if (!verdict.bandwidth.hasValue() || each->mbps->mbps() < verdict.bandwidth->mbps()) {
                verdict.bandwidth = each->mbps;
            }
        if (!verdict.availability || availability.value.down() > verdict.availability->down()) {
            verdict.availability = availability.value;
            verdict.isAvailabilityExact = availability.isExact;
        }
        if (security && security->score < worstScore) {
            worstScore = security->score;
            verdict.grade = QString(security->grade);
        }
        verdict.hasFigures = true;
    }
};
}

GalleryVerdict verdictOf(const Design& design, const Catalogue& catalogue, const PriceList& prices, const QString& currency, std::stop_token stop)
{
    GalleryVerdict verdict;
    verdict.analysis = std::make_shared<const Analysis>(analyse(design, catalogue, stop));
    if (!verdict.analysis->isComplete)
        return verdict;
    WorstFigures worst{verdict};
    for (const PairResult& pair : verdict.analysis->pairs) {
        const SecurityPosture capped = pair.security.hasValue() ? gradedPosture(*pair.security, *verdict.analysis) : SecurityPosture();
        worst.take(pair.capacity, pair.availability, pair.security.hasValue() ? &capped : nullptr);
    }
    if (verdict.analysis->pairs.empty())
        for (const LinkResult& link : verdict.analysis->links) {
            const SecurityPosture capped = gradedPosture(link.figures.security, *verdict.analysis);
            worst.take(link.figures.capacity, link.figures.availability, &capped);
        }
    verdict.cost = costOf(*verdict.analysis, prices, currency.isEmpty() ? defaultCurrency : currency);
    return verdict;
}

QString bandwidthText(const GalleryVerdict& verdict)
{
    return verdict.bandwidth.hasValue() ? toText(*verdict.bandwidth) : verdictText(QT_TRANSLATE_NOOP("gallery", "unknown"));
}

QString availabilityText(const GalleryVerdict& verdict)
{
    if (!verdict.availability)
        return verdictText(QT_TRANSLATE_NOOP("gallery", "unknown"));
    const QString text = toText(*verdict.availability);
    return verdict.isAvailabilityExact ? text : QStringLiteral("≥ ") + text;
}

QString monthlyCostText(const GalleryVerdict& verdict)
{
    const QString amount = QStringLiteral("%1 %2").arg(QLocale().toString(verdict.cost.known, 'f', 0), verdict.cost.currency);
    if (verdict.cost.lines.isEmpty())
        return verdictText(QT_TRANSLATE_NOOP("gallery", "nothing to pay"));
    if (verdict.cost.isComplete())
        return amount;
    return verdict.cost.known > 0 ? QStringLiteral("≥ ") + amount : verdictText(QT_TRANSLATE_NOOP("gallery", "cost unknown"));
}
