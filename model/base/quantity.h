// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <compare>

/// A number with a unit. It is made only by naming the unit (see the derived types); quantities of different
/// units do not mix, and none converts to or from a plain number by itself.
template <class Derived> class Quantity
{
public:
    friend constexpr Derived operator+(Derived a, Derived b) { return made(a.m_value + b.m_value); }
    friend constexpr Derived operator-(Derived a, Derived b) { return made(a.m_value - b.m_value); }
    friend constexpr Derived operator*(Derived a, double factor) { return made(a.m_value * factor); }
    friend constexpr Derived operator*(double factor, Derived a) { return made(a.m_value * factor); }
    friend constexpr Derived operator/(Derived a, double divisor) { return made(a.m_value / divisor); }
    friend double operator/(Derived a, Derived b) { return a.m_value / b.m_value; }
    friend bool operator==(Derived a, Derived b) { return a.m_value == b.m_value; }
    friend std::partial_ordering operator<=>(Derived a, Derived b) { return a.m_value <=> b.m_value; }

protected:
    constexpr explicit Quantity(double value) : m_value(value) {}
    double m_value;

private:
    /// The operators are friends of this class only, and the unit's constructor lets in this class only.
    static constexpr Derived made(double value) { return Derived(value); }
};
