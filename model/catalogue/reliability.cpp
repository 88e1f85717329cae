// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/catalogue_sections.h"

QList<ReliabilityFigure> readReliabilityFigures(const CatalogueNode& root)
{
    QList<ReliabilityFigure> figures;
    for (const CatalogueNode& node : root.items(QStringLiteral("entries")))
        figures.append({node.text(QStringLiteral("component")), node.text(QStringLiteral("metric")), node.optionalText(QStringLiteral("unit")), node.optionalNumber(QStringLiteral("value")),
            node.optionalNumber(QStringLiteral("low")), node.optionalNumber(QStringLiteral("high")), node.provenance()});
    return figures;
}
