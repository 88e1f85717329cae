// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/design/design.h"
#include "model/edit/connect.h"
#include <QJsonValue>

/// Verbs one after the other on one design. After the first that fails the others do nothing, and `error` says why.
struct Drawing
{
    Design design;
    const Catalogue& catalogue;
    QList<ObjectId> made;
    std::optional<Error> error;

    /// The new object; empty after a failure.
    ObjectId add(ObjectKind kind, const ObjectId& container = {});
    /// What was made, the main object first.
    QList<ObjectId> connect(const ObjectId& from, const ObjectId& to);
    void set(const ObjectId& id, const char* key, const QJsonValue& value);
    void rename(const ObjectId& id, const QString& name);
    void remove(const ObjectId& id);
    /// Takes the result of a verb.
    QList<ObjectId> take(const Result<Edited>& edited);
    void take(const Result<Design>& edited);
};
