// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/rules/checks/subnet_edit.h"
#include "model/edit/free_prefix.h"
#include "model/rules/reach.h"
#include <algorithm>

QString subnetPart(const Subnet& subnet, const Cidr& one)
{
    return QStringLiteral("%1 %2").arg(subnet.name, toText(one));
}

bool replacePrefix(Subnet& subnet, const Cidr& old, const Cidr& now)
{
    if (subnet.addressPrefix == old) {
        subnet.addressPrefix = now;
        return true;
    }
    const auto found = std::find(subnet.addressPrefixes.begin(), subnet.addressPrefixes.end(), old);
    if (found == subnet.addressPrefixes.end())
        return false;
    *found = now;
    return true;
}

std::optional<Cidr> freeInNetwork(const VirtualNetwork& network, Cidr::Family family, int length, const QList<Cidr>& except, bool isAtEnd)
{
    QList<Cidr> taken;
    for (const Subnet& subnet : network.subnets)
        for (const Cidr& one : prefixesOf(subnet))
            if (!except.contains(one))
                taken << one;
    for (const Cidr& range : network.addressSpace)
        if (range.family() == family)
            if (const auto found = isAtEnd ? lastFreePrefix(range, length, taken) : firstFreePrefix(range, length, taken))
                return found;
    return std::nullopt;
}

Subnet* subnetNamed(VirtualNetwork& network, const QString& name)
{
    for (Subnet& subnet : network.subnets)
        if (subnet.name.compare(name, Qt::CaseInsensitive) == 0)
            return &subnet;
    return nullptr;
}

const Subnet* subnetNamed(const VirtualNetwork& network, const QString& name)
{
    for (const Subnet& subnet : network.subnets)
        if (subnet.name.compare(name, Qt::CaseInsensitive) == 0)
            return &subnet;
    return nullptr;
}

bool makeSubnet(VirtualNetwork& network, const QString& name, int length)
{
    Subnet* subnet = subnetNamed(network, name);
    if (!subnet) {
        const auto free = freeInNetwork(network, Cidr::Family::V4, length, {}, true);
        if (!free)
            return false;
        Subnet made;
        made.name = name;
        made.addressPrefix = free;
        network.subnets << made;
        return true;
    }
    for (const Cidr& one : prefixesOf(*subnet))
        if (one.family() == Cidr::Family::V4)
            if (const auto free = freeInNetwork(network, Cidr::Family::V4, length, {one}, true))
                return replacePrefix(*subnet, one, *free);
    return false;
}
