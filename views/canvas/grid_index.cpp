// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/canvas/grid_index.h"
#include <algorithm>
#include <cmath>

namespace {
constexpr qreal cellSize = 256;
constexpr qint64 largeSpan = 256;            // cells
}

GridIndex::Span GridIndex::spanOf(const QRectF& area)
{
    const auto cell = [](qreal value) { return static_cast<int>(std::floor(std::clamp(value, -1e8, 1e8) / cellSize)); };
    return {cell(area.left()), cell(area.top()), cell(area.right()), cell(area.bottom())};
}

void GridIndex::insert(int item, const QList<QRectF>& areas)
{
    if (item >= static_cast<int>(m_seen.size()))
        m_seen.resize(static_cast<std::size_t>(item) + 1, 0);
    QList<quint64>& cells = m_cellsOf[item];
    for (const QRectF& area : areas) {
        const Span span = spanOf(area);
        if (span.count() > largeSpan) {
            m_large.push_back(item);
            continue;
        }
        for (int column = span.left; column <= span.right; ++column)
            for (int row = span.top; row <= span.bottom; ++row) {
                const quint64 key = keyOf(column, row);
                auto& items = m_cells[key];
                if (items.empty() || items.back() != item) {     // it was nowhere before: only an area of its own can have put it here
                    items.push_back(item);
                    cells << key;
                }
            }
    }
}

void GridIndex::remove(int item)
{
    for (const quint64 key : m_cellsOf.take(item)) {
        auto found = m_cells.find(key);
        std::erase(*found, item);
        if (found->empty())
            m_cells.erase(found);
    }
    std::erase(m_large, item);
}

void GridIndex::clear()
{
    m_cells.clear();
    m_cellsOf.clear();
    m_large.clear();
}

std::vector<int> GridIndex::query(const QRectF& area) const
{
    std::vector<int> found;
    if (++m_query == 0) {
        std::fill(m_seen.begin(), m_seen.end(), 0);
        m_query = 1;
    }
    const auto add = [&](int item) {
        quint32& seen = m_seen[static_cast<std::size_t>(item)];
        if (seen != m_query) {
            seen = m_query;
            found.push_back(item);
        }
    };
    const Span span = spanOf(area);
    if (span.count() > m_cells.size()) {
        for (auto cell = m_cells.cbegin(); cell != m_cells.cend(); ++cell) {
            const int column = static_cast<int>(quint32(cell.key() >> 32)), row = static_cast<int>(quint32(cell.key()));
            if (column >= span.left && column <= span.right && row >= span.top && row <= span.bottom)
                std::for_each(cell->begin(), cell->end(), add);
        }
    } else {
        for (int column = span.left; column <= span.right; ++column)
            for (int row = span.top; row <= span.bottom; ++row)
                if (const auto cell = m_cells.constFind(keyOf(column, row)); cell != m_cells.cend())
                    std::for_each(cell->begin(), cell->end(), add);
    }
    std::for_each(m_large.begin(), m_large.end(), add);
    std::sort(found.begin(), found.end());
    return found;
}
