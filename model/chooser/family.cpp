// SPDX-License-Identifier: GPL-3.0-or-later
// Metered or unlimited: the volume at which both cost the same.

#include "model/chooser/sizes.h"
#include <QCoreApplication>

namespace {
QString familyText(const char* text)
{
    return QCoreApplication::translate("chooser", text);
}

/// The volume that costs `amount` by a price that may fall in steps; nothing when it costs nothing however much flows.
std::optional<double> volumeThatCosts(const PriceSteps& price, double amount)
{
    if (price.steps.last().amount <= 0 || amount < 0)
        return std::nullopt;
    double high = 1;
    while (price.amountOf(high) < amount && high < 1e15)
        high *= 2;
    double low = 0;
    for (int i = 0; i < 200 && high - low > 1e-9 * high; ++i) {
        const double middle = (low + high) / 2;
        (price.amountOf(middle) < amount ? low : high) = middle;
    }
    return high;
}
}

BreakEven breakEvenOf(CircuitTier tier, Bandwidth bandwidth, const PeeringLocationEntry& location, const PriceList& prices, const QString& currency)
{
    BreakEven result;
    result.currency = currency;
    const QString zone = location.zone ? QStringLiteral("Zone %1").arg(*location.zone) : QString();
    if (zone.isEmpty()) {
        result.reason = familyText(QT_TRANSLATE_NOOP("chooser", "the price zone of %1 is not known")).arg(location.location);
        return result;
    }
    const auto port = [&](CircuitFamily family) { return prices.find({PriceMeter::CircuitPort, circuitVariant(choiceName(tier), choiceName(family), bandwidth.mbps()), zone}, currency); };
    const PriceSteps metered = port(CircuitFamily::MeteredData);
    const PriceSteps unlimited = port(CircuitFamily::UnlimitedData);
    const PriceSteps egress = prices.find({PriceMeter::CircuitEgress, {}, zone}, currency);
    QStringList missing;
    if (!metered.isKnown())
        missing << familyText(QT_TRANSLATE_NOOP("chooser", "the metered port fee"));
    if (!unlimited.isKnown())
        missing << familyText(QT_TRANSLATE_NOOP("chooser", "the unlimited port fee"));
    if (!egress.isKnown())
        missing << familyText(QT_TRANSLATE_NOOP("chooser", "the price of data leaving Azure"));
    if (!missing.isEmpty()) {
        result.reason = familyText(QT_TRANSLATE_NOOP("chooser", "the price list lacks %1 for %2, %3 and %4 in %5")).arg(missing.join(QStringLiteral(", ")), choiceName(tier), toText(bandwidth), zone, currency);
        return result;
    }
    result.metered = metered.amountOf(1);
    result.unlimited = unlimited.amountOf(1);
    result.provenance = unlimited.steps.first().provenance;
    result.gigabytes = volumeThatCosts(egress, result.unlimited - result.metered);
    if (!result.gigabytes)
        result.reason = result.unlimited < result.metered ? familyText(QT_TRANSLATE_NOOP("chooser", "unlimited has the lower port fee")) : familyText(QT_TRANSLATE_NOOP("chooser", "data leaving Azure costs nothing"));
    return result;
}

Chosen<CircuitFamily> familyFor(CircuitTier tier, Bandwidth bandwidth, const LocationOption& option, double gigabytes, const Requirement& requirement, const PriceList& prices, const QString& currency)
{
    Decision decision{DecisionKind::Family, {}, {}, {}, {}};
    const auto as = [&](CircuitFamily family) {
        decision.choice = choiceName(family);
        return Chosen<CircuitFamily>{family, decision};
    };
    if (tier == CircuitTier::Local) {
        decision.reason = familyText(QT_TRANSLATE_NOOP("chooser", "Local circuits are unlimited: what leaves Azure is in the port fee."));
        decision.provenance = option.entry->provenance;
        return as(CircuitFamily::UnlimitedData);
    }
    const BreakEven even = breakEvenOf(tier, bandwidth, *option.entry, prices, currency);
    decision.provenance = even.provenance;
    const QString volume = familyText(QT_TRANSLATE_NOOP("chooser", "%1 GB leave Azure over it a month")).arg(roundText(gigabytes))
        + (requirement.averageLoad ? QString() : familyText(QT_TRANSLATE_NOOP("chooser", " (at the full rate all month, as no average load is given)")));
    if (!even.gigabytes) {
        const bool isUnlimitedCheaper = even.provenance != Provenance() && even.unlimited < even.metered;
        decision.reason = isUnlimitedCheaper ? familyText(QT_TRANSLATE_NOOP("chooser", "Unlimited costs less at any volume, as %1.")).arg(even.reason)
                                             : familyText(QT_TRANSLATE_NOOP("chooser", "Metered to start with; the break-even with unlimited cannot be told, as %1. %2.")).arg(even.reason, volume);
        return as(isUnlimitedCheaper ? CircuitFamily::UnlimitedData : CircuitFamily::MeteredData);
    }
    const bool isMetered = gigabytes <= *even.gigabytes;
    decision.reason = familyText(QT_TRANSLATE_NOOP("chooser", "Both cost the same at %1 GB a month (port fees %2 and %3 %4); %5, which is %6.")).arg(roundText(*even.gigabytes), roundText(even.metered), roundText(even.unlimited), currency, volume)
        .arg(isMetered ? familyText(QT_TRANSLATE_NOOP("chooser", "less")) : familyText(QT_TRANSLATE_NOOP("chooser", "more")));
    if (!even.provenance.note.isEmpty())
        decision.cautions << even.provenance.note;
    return as(isMetered ? CircuitFamily::MeteredData : CircuitFamily::UnlimitedData);
}
