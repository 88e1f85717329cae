// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/base/cidr.h"
#include <QCoreApplication>
#include <QStringList>
#include <optional>
#include <vector>

namespace {
std::optional<Cidr::Bytes> parseIpv4(const QString& text)
{
    const QStringList parts = text.split(QLatin1Char('.'));
    if (parts.size() != 4)
        return std::nullopt;
    Cidr::Bytes bytes{};
    for (int i = 0; i < 4; ++i) {
        bool isNumber = false;
        const uint value = parts[i].toUInt(&isNumber);
        const bool plain = !parts[i].isEmpty() && parts[i].size() <= 3 && parts[i][0].isDigit()
                        && !(parts[i].size() > 1 && parts[i][0] == QLatin1Char('0'));
        if (!isNumber || !plain || value > 255)
            return std::nullopt;
        bytes[static_cast<std::size_t>(i)] = static_cast<std::uint8_t>(value);
    }
    return bytes;
}

/// Groups of one side of "::" as 16-bit numbers; nullopt when one is not hexadecimal.
std::optional<std::vector<std::uint16_t>> parseGroups(const QString& text)
{
    std::vector<std::uint16_t> groups;
    if (text.isEmpty())
        return groups;
    for (const QString& part : text.split(QLatin1Char(':'))) {
        bool isNumber = false;
        const uint value = part.toUInt(&isNumber, 16);
        if (!isNumber || part.size() > 4 || !part[0].isLetterOrNumber())
            return std::nullopt;
        groups.push_back(static_cast<std::uint16_t>(value));
    }
    return groups;
}

std::optional<Cidr::Bytes> parseIpv6(const QString& text)
{
    const QStringList sides = text.split(QStringLiteral("::"));
    if (sides.size() > 2)
        return std::nullopt;
    auto head = parseGroups(sides[0]);
    auto tail = sides.size() == 2 ? parseGroups(sides[1]) : std::vector<std::uint16_t>{};
    if (!head || !tail)
        return std::nullopt;
    const std::size_t given = head->size() + tail->size();
    if (sides.size() == 1 ? given != 8 : given > 7)
        return std::nullopt;
    head->resize(8 - tail->size(), 0);
    head->insert(head->end(), tail->begin(), tail->end());
    Cidr::Bytes bytes{};
    for (std::size_t i = 0; i < 8; ++i) {
        bytes[2 * i] = static_cast<std::uint8_t>((*head)[i] >> 8);
        bytes[2 * i + 1] = static_cast<std::uint8_t>((*head)[i] & 0xFF);
    }
    return bytes;
}

/// RFC 5952: lower case, no leading zeros, the first longest run of two or more zero groups as "::".
QString ipv6Text(const Cidr::Bytes& bytes)
{
    std::array<int, 8> groups{};
    for (std::size_t i = 0; i < 8; ++i)
        groups[i] = bytes[2 * i] << 8 | bytes[2 * i + 1];
    int bestStart = -1;
    int bestLength = 1;
    for (int i = 0; i < 8; ++i) {
        int end = i;
        while (end < 8 && groups[static_cast<std::size_t>(end)] == 0)
            ++end;
        if (end - i > bestLength) {
            bestStart = i;
            bestLength = end - i;
        }
    }
    QString text;
    for (int i = 0; i < 8; ++i) {
        if (i == bestStart) {
            text += QStringLiteral("::");
            i += bestLength - 1;
            continue;
        }
        if (!text.isEmpty() && !text.endsWith(QLatin1Char(':')))
            text += QLatin1Char(':');
        text += QString::number(groups[static_cast<std::size_t>(i)], 16);
    }
    return text;
}
}

Cidr::Cidr(Family family, Bytes network, int length) : m_family(family), m_bytes(network), m_length(length)
{
    for (int bit = m_length; bit < 128; ++bit)
        m_bytes[static_cast<std::size_t>(bit / 8)] &= static_cast<std::uint8_t>(~(0x80 >> bit % 8));
}

bool Cidr::contains(const Cidr& other) const
{
    return m_family == other.m_family && m_length <= other.m_length && Cidr(m_family, other.m_bytes, m_length) == *this;
}

QString toText(const Cidr& prefix)
{
    const auto& b = prefix.bytes();
    const QString address = prefix.family() == Cidr::Family::V4
        ? QStringLiteral("%1.%2.%3.%4").arg(b[0]).arg(b[1]).arg(b[2]).arg(b[3])
        : ipv6Text(b);
    return QStringLiteral("%1/%2").arg(address).arg(prefix.length());
}

Result<Cidr> parseCidr(const QString& text)
{
    const QString trimmed = text.trimmed();
    const QString address = trimmed.section(QLatin1Char('/'), 0, 0);
    const QString lengthText = trimmed.section(QLatin1Char('/'), 1);
    const bool isV6 = address.contains(QLatin1Char(':'));
    const auto bytes = isV6 ? parseIpv6(address) : parseIpv4(address);
    const int bits = isV6 ? 128 : 32;
    bool isNumber = true;
    const int length = trimmed.contains(QLatin1Char('/')) ? lengthText.toInt(&isNumber) : bits;
    const bool plainLength = lengthText.isEmpty() || lengthText[0].isDigit();
    if (!bytes || !isNumber || !plainLength || length < 0 || length > bits)
        return Error{QCoreApplication::translate("base", "“%1” is not an address prefix; write it like 10.0.0.0/16 or 2001:db8::/48.").arg(text), {}};
    const Cidr prefix(isV6 ? Cidr::Family::V6 : Cidr::Family::V4, *bytes, length);
    if (prefix.bytes() != *bytes)
        return Error{QCoreApplication::translate("base", "“%1” has host bits set; the network is %2.").arg(text, toText(prefix)), {}};
    return prefix;
}
