// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/result.h"

/// The long-run fraction of time that something is up. The down fraction is kept beside the up fraction, because
/// 1 − 0.999999 loses the digits that matter.
class Availability
{
public:
    constexpr Availability() = default;
    static constexpr Availability fraction(double up) { return Availability(up, 1 - up); }
    static constexpr Availability downFraction(double down) { return Availability(1 - down, down); }

    constexpr double up() const { return m_up; }
    constexpr double down() const { return m_down; }
    constexpr double downtimeMinutesPerYear() const { return m_down * minutesPerYear; }
    constexpr double downtimeMinutesPerMonth() const { return m_down * minutesPerYear / 12; }

    static constexpr double minutesPerYear = 365.25 * 24 * 60;

    bool operator==(const Availability& other) const { return m_down == other.m_down && m_up == other.m_up; }

private:
    constexpr Availability(double up, double down) : m_up(up), m_down(down) {}
    double m_up = 1;
    double m_down = 0;
};

/// In series: both must be up. Exact in the down fraction to rounding: d = d1 + d2 − d1·d2.
constexpr Availability inSeries(Availability a, Availability b)
{
    return Availability::downFraction(a.down() + b.down() - a.down() * b.down());
}

/// "99.95 %", "99.999818 %": as many nines as it has and two digits more, never rounded up to a nine it has not.
QString toText(Availability availability);

/// "9 h 38 min", "4.2 min", "0.8 s": a downtime given in minutes, to two or three significant digits.
QString downtimeText(double minutes);

/// Reads "99.95 %" or a fraction "0.9995". Fails outside 0 … 1 and on unreadable text.
Result<Availability> parseAvailability(const QString& text);
