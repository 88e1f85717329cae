// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/design/design_profile.h"
#include "model/design/kinds.h"
#include "model/design/option_review.h"
#include "model/design/table.h"
#include <tuple>

/// One option of a project: all objects of a topology. A value; copies share their rows.
class Design
{
public:
    QString id;                  ///< of the option
    QString name;                ///< of the option, such as "As drawn"
    DesignProfile profile;       ///< what it is for and measured by
    OptionReview review;         ///< what people say of it
    QJsonObject extra;           ///< fields and kinds of the file that this version does not know

    /// Of a design that is about to go, the table itself, so that a loop over its rows keeps them.
    template <class Row> const Table<Row>& all() const & { return std::get<Table<Row>>(m_tables); }
    template <class Row> Table<Row> all() const && { return std::get<Table<Row>>(m_tables); }

    /// The object of an id, nullptr when there is none (or it is of another kind).
    template <class Row> const Row* find(const Id<Row>& objectId) const & { return all<Row>().find(objectId); }
    template <class Row> const Row* find(const ObjectId& objectId) const & { return all<Row>().find(objectId); }
    const Object* find(const ObjectId& objectId) const &;
    template <class Row> const Row* find(const Id<Row>&) const && = delete;   // its rows may go with it
    template <class Row> const Row* find(const ObjectId&) const && = delete;
    const Object* find(const ObjectId&) const && = delete;
    std::optional<ObjectKind> kindOf(const ObjectId& objectId) const;
    bool contains(const ObjectId& objectId) const { return find(objectId) != nullptr; }
    qsizetype objectCount() const;

    /// With an object added or replaced. The caller keeps ids unique over all kinds: the verbs of model/edit do.
    template <class Row> Design with(Row row) const
    {
        Design result = *this;
        std::get<Table<Row>>(result.m_tables) = all<Row>().with(std::move(row));
        return result;
    }
    template <class Row> Design withTable(Table<Row> table) const
    {
        Design result = *this;
        std::get<Table<Row>>(result.m_tables) = std::move(table);
        return result;
    }
    Design without(const ObjectId& objectId) const;

    /// Calls visit(const Row&) for every object, in the order of kinds and ids.
    template <class Visit> void forEach(Visit visit) const
    {
        std::apply([&](const auto&... tables) { (forEachRow(tables, visit), ...); }, m_tables);
    }

    /// Calls visit(kind, old, new) for each object that differs; nullptr stands for "not there".
    template <class Visit> static void forEachChange(const Design& before, const Design& after, Visit visit)
    {
        std::apply([&](const auto&... tables) { (changesOf(tables, after, visit), ...); }, before.m_tables);
    }

    /// True when both share every row and are for the same: nothing to draw or compute anew.
    bool sharesAllRowsWith(const Design& other) const;

private:
    template <class... Rows> using TableTuple = std::tuple<Table<Rows>...>;
    template <class Row, class Visit> static void forEachRow(const Table<Row>& table, Visit& visit)
    {
        for (const Row& row : table)
            visit(row);
    }
    template <class Row, class Visit> static void changesOf(const Table<Row>& before, const Design& after, Visit& visit)
    {
        Table<Row>::forEachChange(before, after.all<Row>(), [&](const Row* oldRow, const Row* newRow) {
            visit(Row::kind, static_cast<const Object*>(oldRow), static_cast<const Object*>(newRow));
        });
    }
    WithAllKinds<TableTuple> m_tables;
};
