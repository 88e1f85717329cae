// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/base/bandwidth.h"
#include "model/base/distance.h"
#include "model/base/duration.h"
#include "model/base/latency.h"
#include "model/base/number_text.h"
#include <cmath>
#include <numbers>

QString toText(Bandwidth bandwidth)
{
    const double mbps = bandwidth.mbps();
    const double gbps = mbps / 1000;
    if (mbps >= 1000 && gbps * 1000 == mbps)             // Gbps only where it reads back exactly
        return shownText(gbps) + QStringLiteral(" Gbps");
    return shownText(mbps) + QStringLiteral(" Mbps");
}

Result<Bandwidth> parseBandwidth(const QString& text)
{
    static const QStringList units{QStringLiteral("kbps"), QStringLiteral("Mbps"), QStringLiteral("Gbps"), QStringLiteral("Tbps")};
    static constexpr double factors[]{0.001, 1, 1000, 1000000};
    const auto number = parseNumberWithUnit(text, units);
    if (!number)
        return number.error();
    return Bandwidth::mbps(number->unit < 0 ? number->value : number->value * factors[number->unit]);
}

QString toText(Latency latency)
{
    return shownText(latency.milliseconds()) + QStringLiteral(" ms");
}

Result<Latency> parseLatency(const QString& text)
{
    const auto number = parseNumberWithUnit(text, {QStringLiteral("ms")});
    if (!number)
        return number.error();
    return Latency::milliseconds(number->value);
}

QString toText(Distance distance)
{
    return shownText(distance.kilometres()) + QStringLiteral(" km");
}

Result<Distance> parseDistance(const QString& text)
{
    const auto number = parseNumberWithUnit(text, {QStringLiteral("km")});
    if (!number)
        return number.error();
    return Distance::kilometres(number->value);
}

QString toText(Duration duration)
{
    return shownText(duration.hours()) + QStringLiteral(" h");
}

Result<Duration> parseDuration(const QString& text)
{
    static const QStringList units{QStringLiteral("min"), QStringLiteral("h"), QStringLiteral("d")};
    const auto number = parseNumberWithUnit(text, units);
    if (!number)
        return number.error();
    return Duration::hours(number->unit == 0 ? number->value / 60 : number->unit == 2 ? number->value * 24 : number->value);
}

Distance greatCircle(Coordinates from, Coordinates to)
{
    constexpr double radius = 6371.0088;                 // mean radius R1, IUGG
    constexpr double degree = std::numbers::pi / 180;
    const double sinLatitude = std::sin((to.latitude - from.latitude) * degree / 2);
    const double sinLongitude = std::sin((to.longitude - from.longitude) * degree / 2);
    const double a = sinLatitude * sinLatitude
                   + std::cos(from.latitude * degree) * std::cos(to.latitude * degree) * sinLongitude * sinLongitude;
    return Distance::kilometres(2 * radius * std::asin(std::min(1.0, std::sqrt(a))));
}
