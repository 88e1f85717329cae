// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/canvas/figure_overlay.h"
#include "model/analysis/analysis.h"
#include "model/analysis/cost.h"
#include "model/base/number_text.h"
#include "model/rules/report.h"
#include "views/canvas/finding_marks.h"
#include "views/canvas/severity_look.h"
#include <QCoreApplication>
#include <QPainter>
#include <cmath>

namespace {
/// The ends of the steps but the last: a figure up to one of them has its step.
constexpr std::array downSteps{1e-5, 5e-5, 1e-4, 5e-4, 1e-3, 1e-2};
constexpr std::array loadSteps{0.25, 0.5, 0.7, 0.8, 0.9, 1.0};
constexpr std::array rttSteps{5.0, 10.0, 20.0, 35.0, 50.0, 100.0};
constexpr std::array costSteps{50.0, 100.0, 250.0, 500.0, 1000.0, 5000.0};
constexpr std::array severitySteps{1, 3, 5, 6};              // of the heat scale: low, medium, high, error

QString overlayText(const char* text)
{
    return QCoreApplication::translate("overlay", text);
}

template <std::size_t count> int stepIn(const std::array<double, count>& ends, double value)
{
    for (std::size_t i = 0; i < count; ++i)
        if (value <= ends[i] * (1 + 1e-9))
            return int(i);
    return int(count);
}

OverlayMark unknownMark()
{
    return {overlayText(QT_TRANSLATE_NOOP("overlay", "unknown")), OverlayMark::unknown};
}

void keepWorse(OverlayFigures& figures, const ObjectId& id, const OverlayMark& mark)
{
    if (const OverlayMark* known = figures.of(id); id.isEmpty() || (known && !isWorse(mark, *known)))
        return;
    figures.marks.insert(id, mark);
}

OverlayMark availabilityMark(Availability value)
{
    return {toText(value), stepIn(downSteps, value.down())};
}

void addAvailability(OverlayFigures& figures, const Analysis& analysis)
{
    for (const LinkResult& link : analysis.links)
        keepWorse(figures, link.id, availabilityMark(link.figures.availability.value));
    for (const Component& component : analysis.components)
        if (!analysis.link(component.object))                // a link has its end-to-end figure
            keepWorse(figures, component.object, availabilityMark(component.availability.value));
}

OverlayMark loadMark(std::optional<double> toAzure, std::optional<double> fromAzure)
{
    if (!toAzure && !fromAzure)
        return unknownMark();
    const double load = std::max(toAzure.value_or(0), fromAzure.value_or(0));
    return {overlayText(QT_TRANSLATE_NOOP("overlay", "%1 %")).arg(shortestText(std::round(load * 1000) / 10)), stepIn(loadSteps, load)};
}

void addUtilisation(OverlayFigures& figures, const Analysis& analysis)
{
    for (const LinkResult& link : analysis.links)
        keepWorse(figures, link.id, loadMark(link.utilisation.toAzure.value, link.utilisation.fromAzure.value));
    for (const PartLoad& part : analysis.parts)
        if (!analysis.link(part.object))
            keepWorse(figures, part.object, loadMark(part.toAzureUtilisation, part.fromAzureUtilisation));
}

void addLatency(OverlayFigures& figures, const Analysis& analysis)
{
    for (const LinkResult& link : analysis.links) {
        const Figure<RttRange>& rtt = link.figures.rtt;
        keepWorse(figures, link.id, rtt.hasValue() ? OverlayMark{toText(Latency::milliseconds(std::round(rtt->typical.milliseconds() * 10) / 10)), stepIn(rttSteps, rtt->typical.milliseconds())} : unknownMark());
    }
}

void addCost(OverlayFigures& figures, const Cost& cost)
{
    for (auto lines = cost.linesOf.cbegin(); lines != cost.linesOf.cend(); ++lines) {
        double known = 0;
        bool isComplete = true;
        for (const int index : *lines) {
            const Figure<double>& amount = cost.lines[index].amount;
            known += amount.value.value_or(0);
            isComplete = isComplete && amount.hasValue();
        }
        const QString text = QStringLiteral("%1 %2").arg(shortestText(known < 10 ? std::round(known * 100) / 100 : std::round(known)), cost.currency);
        if (isComplete)
            figures.marks.insert(lines.key(), {text, stepIn(costSteps, known)});
        else                                                 // a part is unknown: more than this, and not to be coloured by it
            figures.marks.insert(lines.key(), known > 0 ? OverlayMark{overlayText(QT_TRANSLATE_NOOP("overlay", "over %1")).arg(text), OverlayMark::unknown} : unknownMark());
    }
}

void addSecurity(OverlayFigures& figures, const Analysis& analysis)
{
    static const QString letters = QStringLiteral("ABCDF");
    for (const LinkResult& link : analysis.links) {
        const QString grade = gradedPosture(link.figures.security, analysis).grade;
        keepWorse(figures, link.id, {grade, int(letters.indexOf(grade))});
    }
}

void addFindings(OverlayFigures& figures, const Report& report)
{
    const FindingMarks marks = findingMarks(report);
    for (auto mark = marks.cbegin(); mark != marks.cend(); ++mark) {
        const QString word = severityLabel(mark->worst);
        figures.marks.insert(mark.key(), {mark->count == 1 ? word : overlayText(QT_TRANSLATE_NOOP("overlay", "%1 +%2")).arg(word).arg(mark->count - 1), int(Severity::Low) - int(mark->worst)});
    }
}

template <class Ends, class Text> QStringList upTo(const Ends& ends, Text text)
{
    QStringList steps;
    for (const double end : ends)
        steps << overlayText(QT_TRANSLATE_NOOP("overlay", "up to %1")).arg(text(end));
    return steps << overlayText(QT_TRANSLATE_NOOP("overlay", "over %1")).arg(text(ends.back()));
}
}

const OverlayMark* OverlayFigures::of(const LinkLook& link) const
{
    const OverlayMark* worst = nullptr;
    for (const ObjectId& object : link.objects)
        if (const OverlayMark* one = of(object); one && (!worst || isWorse(*one, *worst)))
            worst = one;
    return worst;
}

bool OverlayFigures::hasUnknown() const
{
    return std::any_of(marks.cbegin(), marks.cend(), [](const OverlayMark& mark) { return !mark.isKnown(); });
}

bool isWorse(const OverlayMark& mark, const OverlayMark& than)
{
    return mark.step > than.step;
}

OverlayFigures overlayFigures(FigureOverlay which, const OverlaySource& source)
{
    OverlayFigures figures;
    figures.which = which;
    figures.isCurrent = source.isCurrent;
    figures.currency = source.cost ? source.cost->currency : QString();
    if (which == FigureOverlay::Availability && source.analysis)
        addAvailability(figures, *source.analysis);
    else if (which == FigureOverlay::Utilisation && source.analysis)
        addUtilisation(figures, *source.analysis);
    else if (which == FigureOverlay::Latency && source.analysis)
        addLatency(figures, *source.analysis);
    else if (which == FigureOverlay::Cost && source.cost)
        addCost(figures, *source.cost);
    else if (which == FigureOverlay::Security && source.analysis)
        addSecurity(figures, *source.analysis);
    else if (which == FigureOverlay::Findings && source.report)
        addFindings(figures, *source.report);
    return figures;
}

QString overlayLabel(FigureOverlay which)
{
    constexpr std::array labels{QT_TRANSLATE_NOOP("overlay", "Availability"), QT_TRANSLATE_NOOP("overlay", "Utilisation"), QT_TRANSLATE_NOOP("overlay", "Latency"),
                                QT_TRANSLATE_NOOP("overlay", "Monthly cost"), QT_TRANSLATE_NOOP("overlay", "Security grade"), QT_TRANSLATE_NOOP("overlay", "Findings")};
    return overlayText(labels[static_cast<std::size_t>(which)]);
}

QString overlayHint(FigureOverlay which)
{
    constexpr std::array hints{
        QT_TRANSLATE_NOOP("overlay", "Connections: end to end.\nElse: the object alone."), QT_TRANSLATE_NOOP("overlay", "Load by capacity,\nbusier direction."),
        QT_TRANSLATE_NOOP("overlay", "Of connections:\ntypical round trip."),               QT_TRANSLATE_NOOP("overlay", "What the object itself\nis billed for."),
        QT_TRANSLATE_NOOP("overlay", "Of connections."),                                  QT_TRANSLATE_NOOP("overlay", "The worst,\nand how many more.")};
    return overlayText(hints[static_cast<std::size_t>(which)]);
}

QStringList overlaySteps(FigureOverlay which, const QString& currency)
{
    switch (which) {
    case FigureOverlay::Availability: {
        QStringList steps;
        for (const double down : downSteps)
            steps << overlayText(QT_TRANSLATE_NOOP("overlay", "%1 or more")).arg(toText(Availability::downFraction(down)));
        return steps << overlayText(QT_TRANSLATE_NOOP("overlay", "less"));
    }
    case FigureOverlay::Utilisation:
        return upTo(loadSteps, [](double load) { return overlayText(QT_TRANSLATE_NOOP("overlay", "%1 %")).arg(shortestText(load * 100)); });
    case FigureOverlay::Latency:
        return upTo(rttSteps, [](double ms) { return toText(Latency::milliseconds(ms)); });
    case FigureOverlay::Cost:
        return upTo(costSteps, [&](double amount) { return QStringLiteral("%1 %2").arg(shortestText(amount), currency); });
    case FigureOverlay::Security:
        return {QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C"), QStringLiteral("D"), QStringLiteral("F")};
    case FigureOverlay::Findings:
        return {severityLabel(Severity::Low), severityLabel(Severity::Medium), severityLabel(Severity::High), severityLabel(Severity::Error)};
    }
    return {};
}

const Tint& overlayTint(const Theme& theme, FigureOverlay which, int step)
{
    if (step < 0)
        return theme.unknown;
    if (which == FigureOverlay::Security)
        return theme.grades[std::min(std::size_t(step), theme.grades.size() - 1)];
    if (which == FigureOverlay::Findings)
        step = severitySteps[std::min(std::size_t(step), severitySteps.size() - 1)];
    return theme.heat[std::min(std::size_t(step), theme.heat.size() - 1)];
}

QString overlayIcon(FigureOverlay which, int step)
{
    return which == FigureOverlay::Findings && step >= 0 ? severityIcon(Severity(int(Severity::Low) - step)) : QString();
}

void paintHatch(QPainter& painter, const QRectF& area, const QColor& colour)
{
    constexpr qreal gap = 5;
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    painter.setPen(QPen(colour, 1));
    for (qreal x = area.left() - area.height(); x < area.right(); x += gap)
        painter.drawLine(QPointF(x, area.bottom()), QPointF(x + area.height(), area.top()));
    painter.restore();
}
