// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/base/address_ranges.h"

Cidr prefix(const char* text)
{
    return parseCidr(QString::fromLatin1(text)).value_or(Cidr());
}

const Cidr* overlapping(const QList<Cidr>& ranges, const Cidr& one)
{
    const auto found = std::find_if(ranges.begin(), ranges.end(), [&](const Cidr& range) { return range.overlaps(one); });
    return found == ranges.end() ? nullptr : &*found;
}

bool isWithin(const QList<Cidr>& ranges, const Cidr& one)
{
    return std::any_of(ranges.begin(), ranges.end(), [&](const Cidr& range) { return range.contains(one); });
}

bool isPrivateAddress(const Cidr& one)
{
    static const QList<Cidr> ranges{prefix("10.0.0.0/8"), prefix("172.16.0.0/12"), prefix("192.168.0.0/16"), prefix("100.64.0.0/10")};
    return isWithin(ranges, one);
}

bool isApipa(const Cidr& one)
{
    static const Cidr range = prefix("169.254.0.0/16");
    return range.contains(one);
}

const QList<Cidr>& refusedVirtualNetworkRanges()
{
    static const QList<Cidr> ranges{prefix("224.0.0.0/4"), prefix("255.255.255.255/32"), prefix("127.0.0.0/8"), prefix("169.254.0.0/16"), prefix("168.63.129.16/32")};
    return ranges;
}

const QList<Cidr>& notPublicRanges()
{
    static const QList<Cidr> ranges{prefix("10.0.0.0/8"), prefix("172.16.0.0/12"), prefix("192.168.0.0/16"), prefix("100.64.0.0/10"), prefix("169.254.0.0/16"), prefix("198.18.0.0/15"), prefix("fc00::/7"), prefix("fe80::/10")};
    return ranges;
}

const QList<Cidr>& documentationRanges()
{
    static const QList<Cidr> ranges{prefix("192.0.2.0/24"), prefix("198.51.100.0/24"), prefix("203.0.113.0/24"), prefix("2001:db8::/32")};
    return ranges;
}

const QList<Cidr>& gatewayApipaRanges()
{
    static const QList<Cidr> ranges{prefix("169.254.21.0/24"), prefix("169.254.22.0/24")};
    return ranges;
}
