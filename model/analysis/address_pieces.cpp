// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/address_pieces.h"
#include <algorithm>

namespace {
Cidr halfOf(const Cidr& prefix, bool upper)
{
    Cidr::Bytes bytes = prefix.bytes();
    if (upper)
        bytes[static_cast<std::size_t>(prefix.length() / 8)] |= static_cast<std::uint8_t>(0x80 >> prefix.length() % 8);
    return {prefix.family(), bytes, prefix.length() + 1};
}

/// Whether longer prefixes together leave nothing of this one.
bool isCovered(const Cidr& prefix, const std::vector<Cidr>& longer)
{
    std::vector<Cidr> inside;
    for (const Cidr& other : longer) {
        if (other.contains(prefix))
            return true;
        if (prefix.contains(other))
            inside.push_back(other);
    }
    return inside.size() > 1 && isCovered(halfOf(prefix, false), inside) && isCovered(halfOf(prefix, true), inside);
}

int longestCovering(const QList<Cidr>& announced, const Cidr& prefix)
{
    int longest = -1;
    for (const Cidr& one : announced)
        if (one.contains(prefix))
            longest = std::max(longest, one.length());
    return longest;
}
}

std::vector<AddressPiece> addressPiecesOf(const QList<Cidr>& space, const std::vector<QList<Cidr>>& announced)
{
    if (space.isEmpty() || announced.empty())
        return {{{}, false, std::vector<int>(announced.size(), 0)}};

    // 1. Every prefix within the space begins a piece: prefixes are nested or apart.
    std::vector<Cidr> prefixes(space.begin(), space.end());
    for (const QList<Cidr>& list : announced)
        for (const Cidr& prefix : list)
            if (std::any_of(space.begin(), space.end(), [&](const Cidr& own) { return own.contains(prefix); }))
                prefixes.push_back(prefix);
    std::sort(prefixes.begin(), prefixes.end());
    prefixes.erase(std::unique(prefixes.begin(), prefixes.end()), prefixes.end());

    // 2. A piece is what the longer ones leave of it.
    std::vector<AddressPiece> pieces;
    for (const Cidr& prefix : prefixes) {
        std::vector<Cidr> longer;
        std::copy_if(prefixes.begin(), prefixes.end(), std::back_inserter(longer), [&](const Cidr& other) { return other != prefix && prefix.contains(other); });
        if (isCovered(prefix, longer))
            continue;
        AddressPiece piece{prefix, !longer.empty(), {}};
        for (const QList<Cidr>& list : announced)
            piece.lengths.push_back(longestCovering(list, prefix));
        if (std::none_of(pieces.begin(), pieces.end(), [&](const AddressPiece& other) { return other.lengths == piece.lengths; }))
            pieces.push_back(std::move(piece));
    }
    return pieces;
}
