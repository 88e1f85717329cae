// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/base/number_text.h"
#include "views/panels/pairs/pair_curves.h"
#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace {
constexpr int samples = 160;

QString lengthText(Duration length)
{
    return downtimeText(length.hours() * 60);
}

/// Two digits, and no certainty that there is not: 0.03 % is not 0 %.
QString chanceText(double chance)
{
    const double percent = chance * 100;
    const bool isNearlyAll = percent > 99 && percent < 100;
    return QCoreApplication::translate("PairCurves", "%1 %").arg(isNearlyAll ? shownNumber(QString::number(percent, 'g', 4)) : percent >= 10 ? shownNumber(QString::number(percent, 'f', 0)) : shownNumber(QString::number(percent, 'g', 2)));
}

/// The downtime that this share of all years does not exceed.
Duration quantileOf(const DowntimeDistribution& downtime, double share)
{
    const auto all = std::size_t(downtime.years);
    const auto rank = std::size_t(std::ceil(share * double(all)));
    const std::size_t without = all - downtime.hours.size();
    return Duration::hours(rank <= without ? 0 : downtime.hours[rank - without - 1]);
}

/// How bad a year can be: the commonest of the bad years that has any downtime.
QString badYearText(const DowntimeDistribution& downtime)
{
    const QList<std::pair<double, QString>> bad{{0.95, QCoreApplication::translate("PairCurves", "; one year in twenty more than %1.")},
                                                {0.99, QCoreApplication::translate("PairCurves", "; one year in a hundred more than %1.")},
                                                {0.999, QCoreApplication::translate("PairCurves", "; one year in a thousand more than %1.")}};
    for (const auto& [share, words] : bad)
        if (const Duration length = quantileOf(downtime, share); length.hours() > 0)
            return words.arg(lengthText(length));
    return QStringLiteral(".");
}

/// A round end not far above a value, that quarters evenly.
double axisEnd(double value)
{
    const double power = std::pow(10, std::floor(std::log10(value)));
    for (const double step : {1.0, 1.2, 1.6, 2.0, 3.0, 4.0, 6.0, 8.0})
        if (step * power >= value)
            return step * power;
    return 10 * power;
}

/// Minutes below an hour, hours below two days, then days.
StepAxis downtimeAxis(double greatestHours)
{
    const double unit = greatestHours < 1 ? 1 / 60.0 : greatestHours > 48 ? 24 : 1;
    const double end = axisEnd(greatestHours / unit);
    const QString words = unit < 1 ? QCoreApplication::translate("PairCurves", "%1 min") : unit > 1 ? QCoreApplication::translate("PairCurves", "%1 d") : QCoreApplication::translate("PairCurves", "%1 h");
    StepAxis axis;
    for (int i = 0; i <= 4; ++i)
        axis.ticks << ChartTick{end * i / 4 * unit, i == 0 ? QStringLiteral("0") : words.arg(shownText(end * i / 4))};
    return axis;
}
}

CurveView downtimeView(const DowntimeDistribution& downtime)
{
    CurveView view;
    if (downtime.years <= 0 || downtime.hours.empty()) {
        view.sentence = !downtime.reason.isEmpty() ? downtime.reason : QCoreApplication::translate("PairCurves", "No simulated year had any downtime.");
        if (downtime.years > 0)
            view.note = QCoreApplication::translate("PairCurves", "%1 years simulated, seed %2.").arg(QLocale().toString(downtime.years)).arg(downtime.seed);
        return view;
    }
    // 1. In words.
    view.sentence = QCoreApplication::translate("PairCurves", "On average %1 down a year").arg(lengthText(downtime.expectedDowntime)) + badYearText(downtime);
    if (downtime.withoutDowntime > 0)
        view.sentence += QCoreApplication::translate("PairCurves", " %1 of years have none.").arg(chanceText(downtime.withoutDowntime));

    // 2. The curve, up to what one in fifty of the years with downtime exceeds.
    const double greatest = std::max(downtime.hours[downtime.hours.size() * 49 / 50], 1.0 / 60);
    view.x = downtimeAxis(greatest);
    const double highest = 1 - downtime.withoutDowntime;
    const double top = std::min(1.0, axisEnd(highest));
    for (int i = 0; i <= 4; ++i)
        view.y.ticks << ChartTick{top * i / 4, chanceText(top * i / 4)};
    StepLine line;
    line.name = QCoreApplication::translate("PairCurves", "chance of more");
    line.isMain = true;
    for (int i = 0; i <= samples; ++i) {
        const double hours = view.x.end() * i / samples;
        line.points << QPointF(hours, downtime.chanceOfMoreThan(Duration::hours(hours)).chance);
    }
    view.lines << line;
    view.tip = [downtime](double hours) {
        const DowntimeChance chance = downtime.chanceOfMoreThan(Duration::hours(hours));
        return QCoreApplication::translate("PairCurves", "More than %1 in a year: %2 (± %3)").arg(lengthText(chance.downtime), chanceText(chance.chance), chanceText(chance.halfWidth));
    };

    // 3. What it rests on.
    QStringList notes;
    notes << QCoreApplication::translate("PairCurves", "Half of the outages end within %1, nine of ten within %2.").arg(lengthText(downtime.outage.median), lengthText(downtime.outage.ninetieth));
    notes << QCoreApplication::translate("PairCurves", "%1 years simulated, seed %2; repairs without memory.").arg(QLocale().toString(downtime.years)).arg(downtime.seed);
    if (!downtime.reason.isEmpty())
        notes << downtime.reason;
    view.note = notes.join(QLatin1Char(' '));
    return view;
}
