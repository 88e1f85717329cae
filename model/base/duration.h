// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/quantity.h"
#include "model/base/result.h"

/// How long something lasts, kept in hours.
class Duration : public Quantity<Duration>
{
public:
    constexpr Duration() : Quantity(0) {}
    static constexpr Duration hours(double value) { return Duration(value); }
    constexpr double hours() const { return m_value; }

    static constexpr double hoursPerYear = 365.25 * 24;

private:
    friend Quantity<Duration>;
    constexpr explicit Duration(double hours) : Quantity(hours) {}
};

/// "4 h", "0.5 h": the shortest exact text; parseDuration reads it back exactly.
QString toText(Duration duration);

/// Reads "4 h", "30 min", "2 d" or a bare number of hours. Fails on negative, non-finite or unreadable text.
Result<Duration> parseDuration(const QString& text);
