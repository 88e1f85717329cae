// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/object_id.h"
#include <QList>
#include <algorithm>
#include <memory>

/// The objects of one kind in id order. Rows are shared and never change: an edit makes a new row and a new list of
/// pointers, so copies are cheap and two tables are compared by pointer.
template <class Row> class Table
{
public:
    using Pointer = std::shared_ptr<const Row>;

    qsizetype size() const { return m_rows.size(); }
    bool isEmpty() const { return m_rows.isEmpty(); }
    const QList<Pointer>& rows() const { return m_rows; }

    /// Iterates over the rows themselves.
    class Iterator
    {
    public:
        using iterator_category = std::forward_iterator_tag;
        using value_type = Row;
        using difference_type = qsizetype;
        using pointer = const Row*;
        using reference = const Row&;
        explicit Iterator(typename QList<Pointer>::const_iterator at) : m_at(at) {}
        const Row& operator*() const { return **m_at; }
        const Row* operator->() const { return m_at->get(); }
        Iterator& operator++() { ++m_at; return *this; }
        bool operator==(const Iterator& other) const { return m_at == other.m_at; }

    private:
        typename QList<Pointer>::const_iterator m_at;
    };
    Iterator begin() const { return Iterator(m_rows.cbegin()); }
    Iterator end() const { return Iterator(m_rows.cend()); }

    /// The row of an id, nullptr when there is none. Binary search.
    const Row* find(const ObjectId& id) const
    {
        const auto at = position(id);
        return at != m_rows.cend() && (*at)->id == id ? at->get() : nullptr;
    }

    /// With a row added, or put in the place of the one of the same id.
    Table with(Row row) const
    {
        Table result = *this;
        const auto index = position(row.id) - m_rows.cbegin();
        auto pointer = std::make_shared<const Row>(std::move(row));
        if (index < m_rows.size() && m_rows[index]->id == pointer->id)
            result.m_rows[index] = std::move(pointer);
        else
            result.m_rows.insert(index, std::move(pointer));
        return result;
    }

    Table without(const ObjectId& id) const
    {
        Table result = *this;
        const auto at = position(id);
        if (at != m_rows.cend() && (*at)->id == id)
            result.m_rows.removeAt(at - m_rows.cbegin());
        return result;
    }

    /// A table of many rows at once; sorts them. Ids must be unique.
    static Table fromRows(QList<Pointer> rows)
    {
        Table result;
        std::sort(rows.begin(), rows.end(), [](const Pointer& a, const Pointer& b) { return a->id < b->id; });
        result.m_rows = std::move(rows);
        return result;
    }

    /// Calls visit(old, new) for each row that differs; nullptr stands for "not there". Linear, by pointer.
    template <class Visit> static void forEachChange(const Table& before, const Table& after, Visit visit)
    {
        auto a = before.m_rows.cbegin();
        auto b = after.m_rows.cbegin();
        while (a != before.m_rows.cend() || b != after.m_rows.cend()) {
            const bool hasOld = a != before.m_rows.cend() && (b == after.m_rows.cend() || !((*b)->id < (*a)->id));
            const bool hasNew = b != after.m_rows.cend() && (a == before.m_rows.cend() || !((*a)->id < (*b)->id));
            const Row* oldRow = hasOld ? (a++)->get() : nullptr;
            const Row* newRow = hasNew ? (b++)->get() : nullptr;
            if (oldRow != newRow)
                visit(oldRow, newRow);
        }
    }

private:
    auto position(const ObjectId& id) const
    {
        return std::lower_bound(m_rows.cbegin(), m_rows.cend(), id, [](const Pointer& row, const ObjectId& wanted) { return row->id < wanted; });
    }
    QList<Pointer> m_rows;
};
