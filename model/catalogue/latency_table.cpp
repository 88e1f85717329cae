// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/catalogue_sections.h"
#include <QCoreApplication>

namespace {
/// A square matrix of positive numbers with null on its diagonal, row by row.
QList<float> readMatrix(const CatalogueNode& root, const QString& key, qsizetype size)
{
    QList<float> matrix;
    matrix.reserve(size * size);
    const QList<CatalogueNode> rows = root.someItems(key);
    if (rows.size() != size)
        root.fail(QCoreApplication::translate("Catalogue", "The table needs one row for each region."), key);
    for (qsizetype from = 0; from < rows.size(); ++from) {
        const QList<CatalogueNode> cells = rows[from].elements();
        if (cells.size() != size)
            rows[from].fail(QCoreApplication::translate("Catalogue", "The row needs one cell for each region."));
        for (qsizetype to = 0; to < cells.size(); ++to) {
            const std::optional<double> cell = cells[to].itself();
            if (cell.has_value() == (from == to) || cell.value_or(1) <= 0)
                cells[to].fail(QCoreApplication::translate("Catalogue", "A time above 0 belongs here, null on the diagonal only."));
            matrix.append(static_cast<float>(cell.value_or(-1)));
        }
    }
    return matrix;
}
}

LatencyTable::LatencyTable(QStringList regions, QList<float> median, QList<float> p95, Provenance provenance)
    : m_regions(std::move(regions)), m_median(std::move(median)), m_p95(std::move(p95)), m_provenance(std::move(provenance))
{
    for (int index = 0; index < m_regions.size(); ++index)
        m_index.insert(m_regions[index], index);
}

std::optional<Latency> LatencyTable::at(const QList<float>& matrix, const QString& from, const QString& to) const
{
    const int row = m_index.value(from, -1);
    const int column = m_index.value(to, -1);
    if (row < 0 || column < 0 || row == column)
        return std::nullopt;
    return Latency::milliseconds(matrix[row * m_regions.size() + column]);
}

LatencyTable readLatencies(const CatalogueNode& root)
{
    const QStringList regions = root.texts(QStringLiteral("regions"));
    return {regions, readMatrix(root, QStringLiteral("medianMs"), regions.size()), readMatrix(root, QStringLiteral("p95Ms"), regions.size()), root.provenance()};
}
