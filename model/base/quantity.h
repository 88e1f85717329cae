// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <compare>

/// A number with a unit. It is made only by naming the unit (see the derived types); quantities of different
/// units do not mix, and none converts to or from a plain number by itself.
template <class Derived> class Quantity
{
public:
    friend Derived operator+(Derived a, Derived b) { return Derived(a.m_value + b.m_value); }
    friend Derived operator-(Derived a, Derived b) { return Derived(a.m_value - b.m_value); }
    friend Derived operator*(Derived a, double factor) { return Derived(a.m_value * factor); }
    friend Derived operator*(double factor, Derived a) { return Derived(a.m_value * factor); }
    friend Derived operator/(Derived a, double divisor) { return Derived(a.m_value / divisor); }
    friend double operator/(Derived a, Derived b) { return a.m_value / b.m_value; }
    friend bool operator==(Derived a, Derived b) { return a.m_value == b.m_value; }
    friend std::partial_ordering operator<=>(Derived a, Derived b) { return a.m_value <=> b.m_value; }

protected:
    constexpr explicit Quantity(double value) : m_value(value) {}
    double m_value;
};
