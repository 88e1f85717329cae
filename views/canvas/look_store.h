// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "views/canvas/grid_index.h"
#include "views/canvas/look.h"
#include <QHash>
#include <vector>

/// Looks by id and by place. Pointers into it hold until the next put or erase.
template <class Look> class LookStore
{
public:
    const Look* find(const ObjectId& id) const
    {
        const auto found = m_slots.constFind(id);
        return found == m_slots.cend() ? nullptr : &m_looks[static_cast<std::size_t>(*found)];
    }

    void put(const Look& look, const QList<QRectF>& areas)
    {
        int slot = m_slots.value(look.id, -1);
        if (slot >= 0 && m_areas[static_cast<std::size_t>(slot)] == areas) {
            m_looks[static_cast<std::size_t>(slot)] = look;      // it looks different where it was: thousands do at every edit
            return;
        }
        if (slot >= 0) {
            m_grid.remove(slot);
        } else if (!m_free.empty()) {
            slot = m_free.back();
            m_free.pop_back();
        } else {
            slot = static_cast<int>(m_looks.size());
            m_looks.emplace_back();
            m_areas.emplace_back();
        }
        m_slots.insert(look.id, slot);
        m_looks[static_cast<std::size_t>(slot)] = look;
        m_areas[static_cast<std::size_t>(slot)] = areas;
        m_grid.insert(slot, areas);
    }

    void erase(const ObjectId& id)
    {
        const auto found = m_slots.constFind(id);
        if (found == m_slots.cend())
            return;
        m_grid.remove(*found);
        m_looks[static_cast<std::size_t>(*found)] = Look();
        m_areas[static_cast<std::size_t>(*found)].clear();
        m_free.push_back(*found);
        m_slots.erase(found);
    }

    void clear() { *this = LookStore(); }
    qsizetype size() const { return m_slots.size(); }
    QList<ObjectId> ids() const { return m_slots.keys(); }

    /// Those whose cells meet the area.
    std::vector<const Look*> near(const QRectF& area) const
    {
        std::vector<const Look*> found;
        for (const int slot : m_grid.query(area))
            found.push_back(&m_looks[static_cast<std::size_t>(slot)]);
        return found;
    }

    template <class Visit> void forEach(Visit visit) const
    {
        for (const Look& look : m_looks)
            if (!look.id.isEmpty())
                visit(look);
    }

private:
    QHash<ObjectId, int> m_slots;
    std::vector<Look> m_looks;
    std::vector<QList<QRectF>> m_areas;                  // by slot
    std::vector<int> m_free;
    GridIndex m_grid;
};
