// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/quantity.h"
#include "model/base/result.h"

/// A round-trip time, kept in milliseconds.
class Latency : public Quantity<Latency>
{
public:
    constexpr Latency() : Quantity(0) {}
    static constexpr Latency milliseconds(double value) { return Latency(value); }
    constexpr double milliseconds() const { return m_value; }

private:
    friend Quantity<Latency>;
    constexpr explicit Latency(double milliseconds) : Quantity(milliseconds) {}
};

/// "14.5 ms": the shortest exact text; parseLatency reads it back exactly.
QString toText(Latency latency);

/// Reads "14.5 ms" or a bare number of milliseconds. Fails on negative, non-finite or unreadable text.
Result<Latency> parseLatency(const QString& text);
