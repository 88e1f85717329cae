// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/quantity.h"
#include "model/base/result.h"

/// A rate of data in one direction, kept in megabits per second (10^6 bit/s).
class Bandwidth : public Quantity<Bandwidth>
{
public:
    constexpr Bandwidth() : Quantity(0) {}
    static constexpr Bandwidth mbps(double value) { return Bandwidth(value); }
    static constexpr Bandwidth gbps(double value) { return Bandwidth(value * 1000); }
    constexpr double mbps() const { return m_value; }

private:
    friend Quantity<Bandwidth>;
    constexpr explicit Bandwidth(double megabits) : Quantity(megabits) {}
};

/// "650 Mbps", "1.25 Gbps": the shortest exact text, Gbps from 1000 Mbps on. parseBandwidth reads it back exactly.
QString toText(Bandwidth bandwidth);

/// Reads "650 Mbps", "1.25 Gbps", "0.4 Tbps" (any case, space optional); a bare number is in Mbps.
/// Fails on negative, non-finite or unreadable text.
Result<Bandwidth> parseBandwidth(const QString& text);
