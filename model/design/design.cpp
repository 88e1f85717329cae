// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/design/design.h"

const Object* Design::find(const ObjectId& objectId) const &
{
    const Object* found = nullptr;
    std::apply([&](const auto&... tables) { ((found = found ? found : tables.find(objectId)), ...); }, m_tables);
    return found;
}

std::optional<ObjectKind> Design::kindOf(const ObjectId& objectId) const
{
    std::optional<ObjectKind> kind;
    const auto look = [&]<class Row>(const Table<Row>& table) {
        if (!kind && table.find(objectId))
            kind = Row::kind;
    };
    std::apply([&](const auto&... tables) { (look(tables), ...); }, m_tables);
    return kind;
}

qsizetype Design::objectCount() const
{
    return std::apply([](const auto&... tables) { return (tables.size() + ...); }, m_tables);
}

Design Design::without(const ObjectId& objectId) const
{
    Design result = *this;
    std::apply([&](auto&... tables) { ((tables.find(objectId) ? void(tables = tables.without(objectId)) : void()), ...); }, result.m_tables);
    return result;
}

bool Design::sharesAllRowsWith(const Design& other) const
{
    bool same = profile == other.profile;
    forEachChange(*this, other, [&](ObjectKind, const Object*, const Object*) { same = false; });
    return same;
}
