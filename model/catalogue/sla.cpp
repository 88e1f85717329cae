// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/catalogue_sections.h"
#include <QCoreApplication>

QList<SlaEntry> readSlas(const CatalogueNode& root)
{
    QList<SlaEntry> entries;
    for (const CatalogueNode& node : root.someItems(QStringLiteral("entries"))) {
        SlaEntry entry;
        entry.key = node.text(QStringLiteral("key"));
        entry.service = node.text(QStringLiteral("service"));
        entry.configuration = node.text(QStringLiteral("configuration"));
        if (node.has(QStringLiteral("availability")))
            entry.availability = node.availability(QStringLiteral("availability"));
        entry.conditions = node.texts(QStringLiteral("conditions"));
        entry.provenance = node.provenance();
        entries.append(entry);
    }
    return entries;
}

Sourced<Availability> publishedAvailability(const CatalogueNode& node, const QList<SlaEntry>& slas)
{
    const QString key = node.text(QStringLiteral("sla"));
    for (const SlaEntry& entry : slas) {
        if (entry.key == key && entry.availability) {
            Sourced<Availability> found{*entry.availability, entry.provenance};
            return found;
        }
    }
    node.fail(QCoreApplication::translate("Catalogue", "The service levels have no such entry with a percentage."), QStringLiteral("sla"));
    return {};
}
