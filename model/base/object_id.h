// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QHash>
#include <QString>

/// The stable identity of an object of a design: any text, unique within its option. Empty means "none".
struct ObjectId
{
    QString text;

    ObjectId() = default;
    explicit ObjectId(QString id) : text(std::move(id)) {}
    bool isEmpty() const { return text.isEmpty(); }

    friend bool operator==(const ObjectId& a, const ObjectId& b) { return a.text == b.text; }
    friend bool operator<(const ObjectId& a, const ObjectId& b) { return a.text < b.text; }
};

inline size_t qHash(const ObjectId& id, size_t seed = 0)
{
    return qHash(id.text, seed);
}

/// The id of an object of a known kind. It converts to an ObjectId; the other way it must be written out.
template <class Row> struct Id : ObjectId
{
    Id() = default;
    explicit Id(QString id) : ObjectId(std::move(id)) {}
    explicit Id(const ObjectId& id) : ObjectId(id) {}
};
