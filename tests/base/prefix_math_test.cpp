// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/base/address_ranges.h"
#include "model/base/prefix_math.h"
#include "tests/catch.h"
#include <bitset>
#include <random>

// Every answer is compared with that of a set of addresses: 256 of them, in the last byte of an IPv4 or IPv6 prefix.
namespace {
using AddressSet = std::bitset<256>;

struct SmallSpace
{
    Cidr all;

    int lastBits() const { return all.bits() - 8; }
    Cidr at(int address, int length) const
    {
        Cidr::Bytes bytes = all.bytes();
        bytes[static_cast<std::size_t>(all.bits() / 8 - 1)] = static_cast<std::uint8_t>(address);
        return Cidr(all.family(), bytes, lastBits() + length);
    }
    int last(const Cidr& prefix) const { return prefix.bytes()[static_cast<std::size_t>(all.bits() / 8 - 1)]; }
    /// Address by address, without the functions that are tested.
    AddressSet setOf(const QList<Cidr>& prefixes) const
    {
        AddressSet set;
        for (const Cidr& one : prefixes)
            for (int i = 0; i < 1 << (all.bits() - one.length()); ++i)
                set.set(static_cast<std::size_t>(last(one) + i));
        return set;
    }
    /// The fewest aligned blocks of a set, by halving the whole space.
    int fewest(const AddressSet& set, int from = 0, int size = 256) const
    {
        int count = 0;
        for (int i = from; i < from + size; ++i)
            count += set.test(static_cast<std::size_t>(i));
        if (count == 0 || count == size)
            return count == size;
        return fewest(set, from, size / 2) + fewest(set, from + size / 2, size / 2);
    }
    QList<Cidr> random(std::mt19937& dice, int most) const
    {
        QList<Cidr> prefixes;
        for (int i = static_cast<int>(dice() % static_cast<unsigned>(most + 1)); i > 0; --i) {
            const int length = static_cast<int>(dice() % 9);
            prefixes << at(static_cast<int>(dice() % 256) & (0xFF00 >> length), length);
        }
        return prefixes;
    }
};

const SmallSpace spaces[] = {{prefix("10.1.2.0/24")}, {prefix("2001:db8::ab00/120")}};
}

TEST_CASE("prefix arithmetic: what is left, merged and counted is that of the set of addresses, in the fewest prefixes")
{
    std::mt19937 dice(7);
    for (const SmallSpace& space : spaces)
        for (int round = 0; round < 3000; ++round) {
            const QList<Cidr> some = space.random(dice, 6);
            const QList<Cidr> from = space.random(dice, 1);
            const AddressSet set = space.setOf(some);
            const QList<Cidr> joined = merged(some);
            REQUIRE(space.setOf(joined) == set);
            REQUIRE(joined.size() == space.fewest(set));
            REQUIRE(std::is_sorted(joined.begin(), joined.end()));
            REQUIRE(addressCount(some) == double(set.count()));
            if (from.isEmpty())
                continue;
            const AddressSet left = space.setOf(from) & ~set;
            const QList<Cidr> rest = without(from.first(), some);
            REQUIRE(space.setOf(rest) == left);
            REQUIRE(rest.size() == space.fewest(left));
            REQUIRE(std::is_sorted(rest.begin(), rest.end()));
        }
}

TEST_CASE("prefix arithmetic: overlap, containment and the smallest cover agree with the set of addresses")
{
    std::mt19937 dice(8);
    for (const SmallSpace& space : spaces)
        for (int round = 0; round < 3000; ++round) {
            const QList<Cidr> some = space.random(dice, 5);
            if (some.isEmpty())
                continue;
            const Cidr& a = some.first();
            const Cidr& b = some.last();
            const AddressSet first = space.setOf({a});
            const AddressSet second = space.setOf({b});
            REQUIRE(a.overlaps(b) == (first & second).any());
            REQUIRE(a.contains(b) == ((second & ~first).none()));
            REQUIRE(strictlyCovers(a, b) == ((second & ~first).none() && first != second));
            const auto cover = smallestCover(some);
            REQUIRE(cover);
            const AddressSet whole = space.setOf(some);
            REQUIRE((whole & ~space.setOf({*cover})).none());
            if (cover->length() < cover->bits()) {
                REQUIRE_FALSE((whole & ~space.setOf({*lowerHalf(*cover)})).none());
                REQUIRE_FALSE((whole & ~space.setOf({*upperHalf(*cover)})).none());
            }
        }
}

TEST_CASE("prefix arithmetic: places and moves agree with plain addition")
{
    for (const SmallSpace& space : spaces)
        for (int length = 0; length <= 8; ++length)
            for (int network = 0; network < 256; network += 256 >> length) {
                const Cidr from = space.at(network, length);
                for (int place = 0; place < 256 >> length; ++place) {
                    REQUIRE(addressAt(from, static_cast<std::uint64_t>(place)) == space.at(network + place, 8));
                    const Cidr to = space.at(network ^ (length ? 128 : 0), length);
                    REQUIRE(moved(*addressAt(from, static_cast<std::uint64_t>(place)), from, to) == space.at((network ^ (length ? 128 : 0)) + place, 8));
                }
                REQUIRE_FALSE(addressAt(from, static_cast<std::uint64_t>(256 >> length)));
            }
}

TEST_CASE("prefix arithmetic at the edges of the families")
{
    CHECK(without(prefix("0.0.0.0/0"), {prefix("0.0.0.0/0")}).isEmpty());
    CHECK(without(prefix("0.0.0.0/0"), {prefix("255.255.255.255/32")}).size() == 32);
    CHECK(without(prefix("::/0"), {prefix("::1/128")}).size() == 128);
    CHECK(without(prefix("10.0.0.0/8"), {prefix("::/0")}) == QList<Cidr>{prefix("10.0.0.0/8")});
    CHECK(merged({prefix("0.0.0.0/1"), prefix("128.0.0.0/1")}) == QList<Cidr>{prefix("0.0.0.0/0")});
    CHECK(merged({prefix("::/1"), prefix("8000::/1"), prefix("0.0.0.0/0")}) == QList<Cidr>{prefix("0.0.0.0/0"), prefix("::/0")});
    CHECK_FALSE(smallestCover({}));
    CHECK_FALSE(smallestCover({prefix("0.0.0.0/0"), prefix("::/0")}));
    CHECK(smallestCover({prefix("10.0.0.0/24"), prefix("10.0.255.0/24")}) == prefix("10.0.0.0/16"));
    CHECK_FALSE(lowerHalf(prefix("10.0.0.1/32")));
    CHECK_FALSE(upperHalf(prefix("::1/128")));
    CHECK(widened(prefix("10.1.2.3/32"), 16) == prefix("10.1.0.0/16"));
    CHECK(widened(prefix("10.0.0.0/8"), 16) == prefix("10.0.0.0/8"));
    CHECK(addressAt(prefix("2001:db8::/64"), ~std::uint64_t(0)) == prefix("2001:db8::ffff:ffff:ffff:ffff/128"));
    CHECK(addressAt(prefix("2001:db8::/126"), 1) == prefix("2001:db8::1/128"));
    CHECK(moved(prefix("10.0.1.64/26"), prefix("10.0.1.0/24"), prefix("100.64.3.0/24")) == prefix("100.64.3.64/26"));
    CHECK_FALSE(moved(prefix("10.0.0.0/16"), prefix("10.0.1.0/24"), prefix("100.64.3.0/24")));
    CHECK_FALSE(moved(prefix("10.0.1.0/24"), prefix("10.0.1.0/24"), prefix("100.64.3.0/25")));
    CHECK(addressCount({prefix("10.0.0.0/24"), prefix("10.0.0.0/25"), prefix("10.0.1.0/24")}) == 512);
}

TEST_CASE("ranges with a meaning of their own")
{
    CHECK(isPrivateAddress(prefix("172.31.255.0/24")));
    CHECK_FALSE(isPrivateAddress(prefix("172.32.0.0/24")));
    CHECK_FALSE(isPrivateAddress(prefix("10.0.0.0/7")));
    CHECK(isApipa(prefix("169.254.21.5/32")));
    CHECK(overlapping(refusedVirtualNetworkRanges(), prefix("168.63.0.0/16")));
    CHECK_FALSE(overlapping(refusedVirtualNetworkRanges(), prefix("168.64.0.0/16")));
    CHECK(isWithin(notPublicRanges(), prefix("fd00::/126")));
    CHECK_FALSE(isWithin(gatewayApipaRanges(), prefix("169.254.23.0/32")));
}
