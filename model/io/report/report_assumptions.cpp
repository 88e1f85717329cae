// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/explanations.h"
#include "model/catalogue/catalogue.h"
#include "model/io/report/report_parts.h"
#include <QMap>
#include <QSet>

namespace {
/// What figures rest on that nobody drew: the same value of the same origin is told once, with what it is assumed of.
struct Assumed
{
    DerivationInput input;
    QString what;                                ///< without the name of the object
    QStringList of;
};

QString basisLabel(Basis basis)
{
    switch (basis) {
    case Basis::Published: return reportText(QT_TRANSLATE_NOOP("report", "published"));
    case Basis::Contract: return reportText(QT_TRANSLATE_NOOP("report", "contract"));
    case Basis::Measured: return reportText(QT_TRANSLATE_NOOP("report", "measured"));
    case Basis::Assumption: return reportText(QT_TRANSLATE_NOOP("report", "assumption"));
    case Basis::Design: return reportText(QT_TRANSLATE_NOOP("report", "design"));
    }
    return {};
}

class Inputs
{
public:
    void add(const Derivation& derivation, const QString& kind)
    {
        for (const DerivationInput& input : derivation.inputs) {
            const Provenance& origin = input.provenance;
            if (origin.basis == Basis::Design)
                continue;
            const qsizetype colon = input.what.lastIndexOf(QStringLiteral(": "));
            // "Circuit 1: bandwidth"; without a colon it is the part alone, and the value is of the figure's own kind.
            const QString what = colon < 0 ? kind : input.what.mid(colon + 2), of = colon < 0 ? input.what : input.what.left(colon);
            const QString key = QStringList{QString::number(int(origin.basis == Basis::Assumption ? 0 : origin.basis == Basis::Published ? 2 : 1)), what, input.value, origin.source, origin.date}.join(QChar(0x1f));
            Assumed& assumed = m_inputs[key];
            assumed.input = input;
            assumed.what = what;
            if (const QString seen = key + QChar(0x1e) + of; !of.isEmpty() && !m_seen.contains(seen)) {
                m_seen.insert(seen);
                assumed.of << of;
            }
        }
    }
    const QMap<QString, Assumed>& all() const { return m_inputs; }

private:
    QMap<QString, Assumed> m_inputs;             ///< sorted: the same report each time
    QSet<QString> m_seen;
};

QString some(const QStringList& names)
{
    constexpr qsizetype most = 5;
    const QString first = names.mid(0, most).join(QStringLiteral(", "));
    return names.size() <= most ? first : reportText(QT_TRANSLATE_NOOP("report", "%1 and %2 more")).arg(first).arg(names.size() - most);
}

Inputs inputsOf(const ReportInput& input, std::stop_token stop)
{
    Inputs inputs;
    for (const auto& results : input.options) {
        Explanations explanations(results->analysis);
        for (const LinkResult& link : results->analysis.links)
            for (const FigureKind kind : {FigureKind::AzureSla, FigureKind::Availability, FigureKind::RoundTripTime, FigureKind::CapacityToAzure})
                if (!stop.stop_requested())
                    inputs.add(explanations.of(FigureKey::ofLink(kind, link.id)), figureLabel(kind));
        for (const ResiliencyIndex& index : results->resiliency)
            inputs.add(explanations.of(FigureKey::ofGateway(FigureKind::ResiliencyIndex, index.gateway)), figureLabel(FigureKind::ResiliencyIndex));
    }
    return inputs;
}
}

QList<ReportSection> assumptionSections(const ReportInput& input, std::stop_token stop)
{
    ReportTable assumed{QStringLiteral("assumptions"), reportText(QT_TRANSLATE_NOOP("report", "Assumed, measured and by contract")), {}, {}, reportText(QT_TRANSLATE_NOOP("report", "No figure rests on an assumption."))};
    assumed.columns = {{reportText(QT_TRANSLATE_NOOP("report", "What")), ReportAlign::Text, 1.3}, {reportText(QT_TRANSLATE_NOOP("report", "Value")), ReportAlign::Text, 1}, {reportText(QT_TRANSLATE_NOOP("report", "Of")), ReportAlign::Text, 1.6},
                       {reportText(QT_TRANSLATE_NOOP("report", "Basis")), ReportAlign::Text, 0.9}, {reportText(QT_TRANSLATE_NOOP("report", "Source")), ReportAlign::Text, 2}, {reportText(QT_TRANSLATE_NOOP("report", "Date")), ReportAlign::Text, 0.8}};
    ReportTable published{QStringLiteral("sources"), reportText(QT_TRANSLATE_NOOP("report", "Published figures and their sources")), {}, {}, reportText(QT_TRANSLATE_NOOP("report", "No figure rests on a published one."))};
    published.columns = assumed.columns;
    const Inputs inputs = inputsOf(input, stop);
    for (const Assumed& one : inputs.all()) {
        const Provenance& origin = one.input.provenance;
        const QString basis = basisLabel(origin.basis);
        ReportRow row{{{one.what}, {one.input.value}, {some(one.of)}, {basis, {}, ReportTone::Plain, origin.confidence.isEmpty() ? QString() : reportText(QT_TRANSLATE_NOOP("report", "confidence %1")).arg(origin.confidence)},
                       {origin.source, {}, ReportTone::Plain, origin.note}, {origin.date.isEmpty() ? reportText(QT_TRANSLATE_NOOP("report", "undated")) : origin.date, {}, origin.date.isEmpty() ? ReportTone::Quiet : ReportTone::Plain}}};
        (origin.basis == Basis::Published ? published : assumed).rows << row;
    }
    const Analysis& first = input.options.first()->analysis;
    QString catalogue = reportText(QT_TRANSLATE_NOOP("report", "Figures of Azure are of the catalogue of %1.")).arg(first.catalogue->date());
    if (const QString& own = first.catalogue->ownFigures().name; !own.isEmpty())
        catalogue += QLatin1Char(' ') + reportText(QT_TRANSLATE_NOOP("report", "Own figures “%1” go before them.")).arg(own);
    return {{QStringLiteral("assumptions"), reportText(QT_TRANSLATE_NOOP("report", "Assumptions and sources")), 1, {ReportText{catalogue, ReportTone::Quiet}, assumed, published}}};
}

ReportSection methodSection(const ReportInput& input)
{
    ReportSection section{QStringLiteral("method"), reportText(QT_TRANSLATE_NOOP("report", "How to read the figures")), 1, {}};
    const QString baseline = baselineLabel(input.options.first()->option().profile.securityBaseline.value_or(SecurityBaseline::AzureDefault));
    section.blocks << ReportFacts{{
        {reportText(QT_TRANSLATE_NOOP("report", "Bandwidth")), reportText(QT_TRANSLATE_NOOP("report", "The greatest flow that all parts on the active routes can carry, in each direction. Of the worst failure: what is left when the worst single part is down."))},
        {reportText(QT_TRANSLATE_NOOP("report", "Availability")), reportText(QT_TRANSLATE_NOOP("report", "The probability that some permitted path is up, with shared parts and shared risks counted once. With “≥” a proven lower bound."))},
        {reportText(QT_TRANSLATE_NOOP("report", "Azure SLA")), reportText(QT_TRANSLATE_NOOP("report", "The product of Microsoft's published service levels; not a commitment of Microsoft. Provider, last mile and internet are left out."))},
        {reportText(QT_TRANSLATE_NOOP("report", "RTT")), reportText(QT_TRANSLATE_NOOP("report", "Round-trip time of the worst active route: measured or published where there is a value, else estimated from the distance, with a range."))},
        {reportText(QT_TRANSLATE_NOOP("report", "Security")), reportText(QT_TRANSLATE_NOOP("report", "A grade from A to F and points from 0 to 100 over five factors, of the weakest route, by the baseline “%1”. Open security errors cap it.")).arg(baseline)},
        {reportText(QT_TRANSLATE_NOOP("report", "Resiliency")), reportText(QT_TRANSLATE_NOOP("report", "Standard, high (survives the loss of any building) or maximum (and of any circuit), of ExpressRoute."))},
        {reportText(QT_TRANSLATE_NOOP("report", "Resiliency index")), reportText(QT_TRANSLATE_NOOP("report", "A forecast by the weights that Microsoft publishes; not Microsoft's figure."))},
        {reportText(QT_TRANSLATE_NOOP("report", "Unknown")), reportText(QT_TRANSLATE_NOOP("report", "Nothing is invented: what is not known is said to be unknown, and left out of sums, which are then lower bounds."))},
        {reportText(QT_TRANSLATE_NOOP("report", "Hash")), reportText(QT_TRANSLATE_NOOP("report", "SHA-256 of the design file in its canonical form, keys left out. Two reports of the same hash are of the same design."))},
    }};
    return section;
}
