// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/design/design.h"

/// The first network of `length` bits inside `pool`, counted from the start, that overlaps none of `taken`;
/// nothing when the pool is full.
std::optional<Cidr> firstFreePrefix(const Cidr& pool, int length, const QList<Cidr>& taken);

/// The same, counted from the end of the pool.
std::optional<Cidr> lastFreePrefix(const Cidr& pool, int length, const QList<Cidr>& taken);

/// All prefixes that sites, virtual networks, hubs, circuit peerings, Global Reaches, VPN clients and NAT of a design use.
QList<Cidr> usedPrefixes(const Design& design);
