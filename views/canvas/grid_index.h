// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QHash>
#include <QList>
#include <QRectF>
#include <vector>

/// Finds what lies in an area: a hash of square cells. Items are numbers chosen by the owner, each with one or more
/// rectangles. Insert and query cost in proportion to the cells touched; very large rectangles are kept in a list aside.
class GridIndex
{
public:
    void insert(int item, const QList<QRectF>& areas);
    void remove(int item);
    void clear();

    /// The items whose cells meet the area, each once, in rising order. May hold some that do not meet it themselves.
    std::vector<int> query(const QRectF& area) const;

private:
    struct Span
    {
        int left, top, right, bottom;
        qint64 count() const { return qint64(right - left + 1) * (bottom - top + 1); }
    };
    static Span spanOf(const QRectF& area);
    static quint64 keyOf(int column, int row) { return (quint64(quint32(column)) << 32) | quint32(row); }

    QHash<quint64, std::vector<int>> m_cells;
    QHash<int, QList<quint64>> m_cellsOf;
    std::vector<int> m_large;
    mutable std::vector<quint32> m_seen;                 ///< by item: the query that saw it last
    mutable quint32 m_query = 0;
};
