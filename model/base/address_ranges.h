// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/cidr.h"
#include <QList>
#include <algorithm>

// Ranges of addresses with a meaning of their own.

/// A prefix of a constant text, 0.0.0.0/0 of a wrong one.
Cidr prefix(const char* text);

/// The first of some ranges that overlaps a prefix, nullptr when none does.
const Cidr* overlapping(const QList<Cidr>& ranges, const Cidr& prefix);
/// Whether one of the ranges covers a prefix.
bool isWithin(const QList<Cidr>& ranges, const Cidr& prefix);

/// RFC 1918 and RFC 6598, which Azure treats alike.
bool isPrivateAddress(const Cidr& prefix);
bool isApipa(const Cidr& prefix);                        ///< 169.254.0.0/16

/// What no virtual network can have: multicast, broadcast, loopback, link-local and Azure's own DNS.
/// Source: Azure documentation, "Azure Virtual Network frequently asked questions".
const QList<Cidr>& refusedVirtualNetworkRanges();
/// IPv4 and IPv6 addresses that the internet does not carry: private, shared, link-local, of benchmarks (RFC 2544) and unique local (RFC 4193).
const QList<Cidr>& notPublicRanges();
/// For examples in documents. RFC 5737 and RFC 3849.
const QList<Cidr>& documentationRanges();
/// Where APIPA addresses of BGP on a VPN gateway lie. Source: Azure VPN Gateway documentation, "Configure BGP".
const QList<Cidr>& gatewayApipaRanges();
