// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/cidr.h"
#include "model/design/choices.h"
#include "model/design/field.h"
#include "model/design/record.h"

/// A NAT rule of a VPN gateway; connections name those that they use. Addresses change, figures do not.
/// Source: Azure VPN Gateway documentation, "About NAT on VPN Gateway".
struct NatRule : Record
{
    static const QList<Field>& fields();

    QString name;
    NatRuleType type = NatRuleType::Static;
    NatRuleMode mode = NatRuleMode::IngressSnat;
    ListOf<Cidr> internalMappings;
    ListOf<Cidr> externalMappings;
};
