// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/cidr.h"
#include <QList>
#include <cstdint>
#include <optional>

// Arithmetic with prefixes as sets of addresses, exact for IPv4 and IPv6.

/// Whether one covers the other and is larger.
inline bool strictlyCovers(const Cidr& wide, const Cidr& narrow) { return wide != narrow && wide.contains(narrow); }

/// The prefix of so many bits that an address or prefix lies in; itself when it is no longer than that.
Cidr widened(const Cidr& prefix, int length);

/// One of the two halves; nothing of a single address.
std::optional<Cidr> lowerHalf(const Cidr& prefix);
std::optional<Cidr> upperHalf(const Cidr& prefix);

/// The address at a place in a prefix, 0 being that of the network, as a prefix of one address; nothing outside.
std::optional<Cidr> addressAt(const Cidr& prefix, std::uint64_t place);

/// The addresses of `from` that none of `holes` has: the fewest prefixes, in order.
QList<Cidr> without(const Cidr& from, const QList<Cidr>& holes);

/// The same addresses in the fewest prefixes, in order, each once.
QList<Cidr> merged(const QList<Cidr>& prefixes);

/// The smallest prefix that covers all; nothing for an empty list or for both families.
std::optional<Cidr> smallestCover(const QList<Cidr>& prefixes);

/// How many addresses they have, each counted once. Exact up to 2⁵³.
double addressCount(const QList<Cidr>& prefixes);

/// What a static NAT rule makes of a prefix inside `from`: the same place in `to`, which is as long. Of mappings that differ in length or
/// family, or of a prefix outside, nothing.
std::optional<Cidr> moved(const Cidr& prefix, const Cidr& from, const Cidr& to);
