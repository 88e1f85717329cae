// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/address_pieces.h"
#include "tests/catch.h"
#include <QString>
#include <random>
#include <set>

namespace {
Cidr prefixOf(const char* text)
{
    return parseCidr(QString::fromLatin1(text)).value();
}

/// A prefix within 10.0.0.0/24, or around it.
Cidr randomPrefix(std::mt19937& random)
{
    const int length = 22 + static_cast<int>(random() % 9);
    return {Cidr::Family::V4, {10, 0, 0, static_cast<std::uint8_t>(random() % 256)}, length};
}

Cidr hostOf(int last)
{
    return {Cidr::Family::V4, {10, 0, 0, static_cast<std::uint8_t>(last)}, 32};
}
}

TEST_CASE("pieces of addresses: every address has the longest prefixes of its piece, and no piece is empty")
{
    std::mt19937 random(7);
    for (int run = 0; run < 400; ++run) {
        QList<Cidr> space;
        for (unsigned i = 0; i <= random() % 2; ++i)
            space << Cidr(Cidr::Family::V4, {10, 0, 0, static_cast<std::uint8_t>(random() % 256)}, 24 + static_cast<int>(random() % 3));
        std::vector<QList<Cidr>> announced(1 + random() % 3);
        for (QList<Cidr>& list : announced)
            for (unsigned i = 0; i < random() % 4; ++i)
                list << randomPrefix(random);
        std::set<std::vector<int>> expected;
        for (int last = 0; last < 256; ++last) {
            const Cidr host = hostOf(last);
            if (std::none_of(space.begin(), space.end(), [&](const Cidr& own) { return own.contains(host); }))
                continue;
            std::vector<int> lengths;
            for (const QList<Cidr>& list : announced) {
                int longest = -1;
                for (const Cidr& prefix : list)
                    if (prefix.contains(host))
                        longest = std::max(longest, prefix.length());
                lengths.push_back(longest);
            }
            expected.insert(lengths);
        }
        std::set<std::vector<int>> found;
        for (const AddressPiece& piece : addressPiecesOf(space, announced))
            CHECK(found.insert(piece.lengths).second);
        CHECK(found == expected);
    }
}

TEST_CASE("pieces of addresses: IPv6 and IPv4 side by side, the whole and nothing")
{
    const QList<Cidr> space{prefixOf("10.0.0.0/16"), prefixOf("fd00::/48")};
    const std::vector<AddressPiece> pieces = addressPiecesOf(space, {{prefixOf("10.0.0.0/8")}, {prefixOf("fd00::/64"), prefixOf("::/0")}});
    REQUIRE(pieces.size() == 3);
    CHECK(pieces[0].lengths == std::vector{8, -1});
    CHECK(pieces[1].prefix == prefixOf("fd00::/48"));
    CHECK(pieces[1].isRest);
    CHECK(pieces[1].lengths == std::vector{-1, 0});
    CHECK(pieces[2].lengths == std::vector{-1, 64});
    CHECK(addressPiecesOf({}, {{prefixOf("10.0.0.0/8")}}).front().lengths == std::vector{0});
    CHECK(addressPiecesOf(space, {}).size() == 1);
    const std::vector<AddressPiece> halves = addressPiecesOf({prefixOf("0.0.0.0/0")}, {{prefixOf("0.0.0.0/1"), prefixOf("128.0.0.0/1")}});
    REQUIRE(halves.size() == 1);                     // both halves alike, nothing left of the whole
    CHECK(halves.front().lengths == std::vector{1});
}
