// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/base/prefix_math.h"
#include <algorithm>
#include <cmath>

namespace {
Cidr::Bytes withBit(Cidr::Bytes bytes, int bit)
{
    bytes[static_cast<std::size_t>(bit / 8)] |= static_cast<std::uint8_t>(0x80 >> bit % 8);
    return bytes;
}

void addRest(QList<Cidr>& rest, const Cidr& part, const QList<Cidr>& holes)
{
    QList<Cidr> inside;
    for (const Cidr& hole : holes) {
        if (hole.contains(part))
            return;
        if (part.contains(hole))
            inside << hole;
    }
    if (inside.isEmpty()) {
        rest << part;
        return;
    }
    addRest(rest, *lowerHalf(part), inside);     // has halves: a hole lies strictly inside
    addRest(rest, *upperHalf(part), inside);
}
}

Cidr widened(const Cidr& prefix, int length)
{
    return length < prefix.length() ? Cidr(prefix.family(), prefix.bytes(), std::max(0, length)) : prefix;
}

std::optional<Cidr> lowerHalf(const Cidr& prefix)
{
    return prefix.length() < prefix.bits() ? std::optional(Cidr(prefix.family(), prefix.bytes(), prefix.length() + 1)) : std::nullopt;
}

std::optional<Cidr> upperHalf(const Cidr& prefix)
{
    return prefix.length() < prefix.bits() ? std::optional(Cidr(prefix.family(), withBit(prefix.bytes(), prefix.length()), prefix.length() + 1)) : std::nullopt;
}

std::optional<Cidr> addressAt(const Cidr& prefix, std::uint64_t place)
{
    const int hostBits = prefix.bits() - prefix.length();
    if (hostBits < 64 && place >> hostBits)
        return std::nullopt;
    Cidr::Bytes bytes = prefix.bytes();
    for (int bit = prefix.bits() - 1; place; --bit, place >>= 1)
        if (place & 1)
            bytes = withBit(bytes, bit);
    return Cidr(prefix.family(), bytes, prefix.bits());
}

QList<Cidr> without(const Cidr& from, const QList<Cidr>& holes)
{
    QList<Cidr> rest;
    addRest(rest, from, holes);
    return rest;
}

QList<Cidr> merged(const QList<Cidr>& prefixes)
{
    QList<Cidr> sorted = prefixes;
    std::sort(sorted.begin(), sorted.end());
    QList<Cidr> result;
    for (const Cidr& one : sorted) {             // a wider one comes before those inside it
        if (!result.isEmpty() && result.last().contains(one))
            continue;
        result << one;
        while (result.size() > 1) {
            const Cidr parent = widened(result.last(), result.last().length() - 1);
            if (result.last().length() == 0 || lowerHalf(parent) != result[result.size() - 2] || upperHalf(parent) != result.last())
                break;
            result.removeLast();
            result.last() = parent;
        }
    }
    return result;
}

std::optional<Cidr> smallestCover(const QList<Cidr>& prefixes)
{
    std::optional<Cidr> cover;
    for (const Cidr& one : prefixes) {
        if (cover && cover->family() != one.family())
            return std::nullopt;
        if (!cover)
            cover = one;
        while (!cover->contains(one))
            cover = widened(*cover, cover->length() - 1);
    }
    return cover;
}

double addressCount(const QList<Cidr>& prefixes)
{
    double count = 0;
    for (const Cidr& one : merged(prefixes))
        count += std::ldexp(1.0, one.bits() - one.length());
    return count;
}

std::optional<Cidr> moved(const Cidr& prefix, const Cidr& from, const Cidr& to)
{
    if (!from.contains(prefix) || from.family() != to.family() || from.length() != to.length())
        return std::nullopt;
    Cidr::Bytes bytes = to.bytes();
    for (int bit = to.length(); bit < to.bits(); ++bit)
        if (prefix.bytes()[static_cast<std::size_t>(bit / 8)] & (0x80 >> bit % 8))
            bytes = withBit(bytes, bit);
    return Cidr(to.family(), bytes, prefix.length());
}
