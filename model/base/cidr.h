// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/result.h"
#include <array>
#include <compare>
#include <cstdint>

/// An IPv4 or IPv6 prefix: a network address and a length, host bits zero.
class Cidr
{
public:
    enum class Family { V4, V6 };
    using Bytes = std::array<std::uint8_t, 16>;          ///< network order; IPv4 uses the first four

    Cidr() = default;                                    ///< 0.0.0.0/0
    Cidr(Family family, Bytes network, int length);      ///< host bits are cleared

    Family family() const { return m_family; }
    int length() const { return m_length; }
    const Bytes& bytes() const { return m_bytes; }
    int bits() const { return m_family == Family::V4 ? 32 : 128; }

    bool contains(const Cidr& other) const;              ///< equal counts; never across families
    bool overlaps(const Cidr& other) const { return contains(other) || other.contains(*this); }

    bool operator==(const Cidr&) const = default;
    auto operator<=>(const Cidr&) const = default;       ///< by family, then address, then length

private:
    Family m_family = Family::V4;
    Bytes m_bytes{};
    int m_length = 0;
};

/// "10.0.0.0/16"; IPv6 in the canonical form of RFC 5952.
QString toText(const Cidr& prefix);

/// Reads dotted IPv4 or RFC 4291 IPv6 (without zone or embedded IPv4) with "/length"; without a length it is a host.
/// Fails, naming the network meant, when host bits are set.
Result<Cidr> parseCidr(const QString& text);
