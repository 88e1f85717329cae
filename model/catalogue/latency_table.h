// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/latency.h"
#include "model/catalogue/provenance.h"
#include <QHash>
#include <QStringList>
#include <optional>

/// Published round-trip times between regions over Microsoft's backbone. The two directions are separate figures and
/// mostly differ by a few milliseconds. Source: "Azure network round-trip latency statistics".
class LatencyTable
{
public:
    LatencyTable() = default;
    /// Square matrices in row order "from", negative on the diagonal.
    LatencyTable(QStringList regions, QList<float> median, QList<float> p95, Provenance provenance);

    /// Nothing for an unknown region, a region the document lacks, or from == to.
    std::optional<Latency> median(const QString& from, const QString& to) const { return at(m_median, from, to); }
    std::optional<Latency> percentile95(const QString& from, const QString& to) const { return at(m_p95, from, to); }

    const QStringList& regions() const { return m_regions; }
    const Provenance& provenance() const { return m_provenance; }

private:
    std::optional<Latency> at(const QList<float>& matrix, const QString& from, const QString& to) const;

    QStringList m_regions;
    QHash<QString, int> m_index;
    QList<float> m_median;
    QList<float> m_p95;
    Provenance m_provenance;
};
