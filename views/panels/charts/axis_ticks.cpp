// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/charts/axis_ticks.h"
#include <QCoreApplication>
#include <algorithm>
#include <cmath>

double roundUp(double value)
{
    if (value <= 0)
        return 1;
    const double power = std::pow(10, std::floor(std::log10(value)));
    for (const double step : {1.0, 2.0, 5.0, 10.0})
        if (step * power >= value)
            return step * power;
    return 10 * power;
}

double ninesOf(const Availability& availability)
{
    return availability.down() <= 0 ? 9 : std::min(9.0, -std::log10(availability.down()));
}

QList<ChartTick> nineTicks(int from, int to)
{
    static const QStringList names{QStringLiteral("0 %"), QStringLiteral("90 %"), QStringLiteral("99 %"), QStringLiteral("99.9 %"), QStringLiteral("99.99 %"), QStringLiteral("99.999 %")};
    QList<ChartTick> ticks;
    for (int i = from; i <= to; ++i)
        ticks << ChartTick{double(i), i < names.size() ? names[i] : QCoreApplication::translate("LinkCharts", "%1 nines").arg(i)};
    return ticks;
}
