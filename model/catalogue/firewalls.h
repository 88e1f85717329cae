// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/bandwidth.h"
#include "model/catalogue/provenance.h"
#include <QList>
#include <optional>

/// What an Azure Firewall of one SKU forwards once it has scaled out. Source: "Azure Firewall performance".
struct AzureFirewallSku
{
    QString name;
    Sourced<Bandwidth> bandwidth;
    Bandwidth perConnection;                     ///< the most that one connection gets
    std::optional<Bandwidth> denyBandwidth;      ///< with intrusion detection in Deny mode, where it differs
    std::optional<Bandwidth> denyPerConnection;
};
