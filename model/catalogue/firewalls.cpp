// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/firewalls.h"
#include "model/catalogue/catalogue_sections.h"

namespace {
std::optional<Bandwidth> optionalBandwidth(const CatalogueNode& node, const QString& key)
{
    return node.has(key) ? std::optional(node.bandwidth(key)) : std::nullopt;
}
}

QList<AzureFirewallSku> readFirewalls(const CatalogueNode& root)
{
    QList<AzureFirewallSku> skus;
    for (const CatalogueNode& node : root.someItems(QStringLiteral("azureFirewall")))
        skus.append({node.text(QStringLiteral("name")), {node.bandwidth(QStringLiteral("mbps")), node.provenance()}, node.bandwidth(QStringLiteral("perConnectionMbps")),
                     optionalBandwidth(node, QStringLiteral("denyMbps")), optionalBandwidth(node, QStringLiteral("denyPerConnectionMbps"))});
    return skus;
}
