// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/result.h"
#include <cstdint>

/// A BGP autonomous system number, 32 bits (RFC 6793); 0 is never valid.
class Asn
{
public:
    constexpr Asn() = default;
    constexpr explicit Asn(std::uint32_t number) : m_number(number) {}
    constexpr std::uint32_t number() const { return m_number; }

    /// RFC 6996: 64512–65534 and 4200000000–4294967294.
    constexpr bool isPrivate() const
    {
        return (m_number >= 64512 && m_number <= 65534) || (m_number >= 4200000000U && m_number <= 4294967294U);
    }
    bool operator==(const Asn&) const = default;

private:
    std::uint32_t m_number = 0;
};

/// "65010": asplain notation (RFC 5396).
QString toText(Asn asn);

/// Reads asplain "65010" or asdot "1.10" (RFC 5396). Fails on 0, on numbers past 32 bits and on other text.
Result<Asn> parseAsn(const QString& text);
