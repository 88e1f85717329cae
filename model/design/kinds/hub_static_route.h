// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/cidr.h"
#include "model/design/field.h"
#include "model/design/record.h"

/// A static route of a hub's route table into a connected virtual network, to an appliance there. The hub prefers it to
/// what it learns by BGP, and does not tell other hubs of it.
/// Source: Azure Virtual WAN documentation, "About virtual hub routing" and "Virtual hub routing preference".
struct HubStaticRoute : Record
{
    static const QList<Field>& fields();

    QString name;
    ListOf<Cidr> addressPrefixes;
    QString nextHopIpAddress;
};
