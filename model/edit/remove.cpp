// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/remove.h"
#include "model/design/kind_info.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

namespace {
/// Connections name their other end by optional fields: which one is needed follows from their type and transport.
bool isEssential(const Reference& reference, const Object& object, ObjectKind kind)
{
    if (reference.field->isRequired)
        return true;
    if (kind != ObjectKind::Connection)
        return false;
    const auto& connection = static_cast<const Connection&>(object);
    if (connection.connectionType == ConnectionType::ExpressRoute)
        return reference.field->key == QLatin1String("circuit");
    if (connection.connectionType == ConnectionType::Vnet2Vnet)
        return reference.field->key == QLatin1String("remoteGateway");
    if (connection.connectionType == ConnectionType::P2S)
        return reference.field->key == QLatin1String("remoteUsers");
    return reference.field->key == QLatin1String("router") || reference.field->key == QLatin1String("internetAccess")
        || reference.field->key == QLatin1String("underlay");
}

/// True when the object cannot stand once `gone` is removed.
bool fallsWith(const Object& object, ObjectKind kind, const QSet<ObjectId>& gone)
{
    QHash<const Field*, qsizetype> left;
    bool falls = false;
    for (const Reference& reference : referencesOf(kind, object)) {
        const bool isGone = gone.contains(reference.target);
        const bool isList = reference.field->type == FieldType::References;
        if (isList)
            left[reference.field] += isGone ? 0 : 1;
        else if (isGone && isEssential(reference, object, kind))
            falls = true;
    }
    for (auto at = left.cbegin(); at != left.cend(); ++at)
        falls = falls || at.value() < at.key()->minimumCount;
    // Routers belong to their site; uplinks belong to their routers.
    if (kind == ObjectKind::EdgeRouter && gone.contains(static_cast<const EdgeRouter&>(object).site))
        falls = true;
    if (kind == ObjectKind::InternetAccess) {
        const auto& routers = static_cast<const InternetAccess&>(object).routers;
        falls = falls || (!routers.isEmpty() && std::all_of(routers.begin(), routers.end(), [&](const auto& id) { return gone.contains(id); }));
    }
    if (kind == ObjectKind::Group) {
        const auto& members = static_cast<const Group&>(object).members;
        falls = falls || (!members.isEmpty() && std::all_of(members.begin(), members.end(), [&](const auto& id) { return gone.contains(id); }));
    }
    return falls;
}

/// The object without its references to what is gone.
std::shared_ptr<Object> cleared(const Object& object, ObjectKind kind, const QSet<ObjectId>& gone)
{
    std::shared_ptr<Object> copy;
    QList<Error> none;
    for (const Field& field : *info(kind).fields) {
        const QJsonValue value = field.get(object);
        QJsonValue kept = value;
        if (field.type == FieldType::Reference && gone.contains(ObjectId(value.toString()))) {
            kept = QJsonValue::Undefined;
        } else if (field.type == FieldType::References) {
            QJsonArray array;
            for (const auto& id : value.toArray())
                if (!gone.contains(ObjectId(id.toString())))
                    array << id;
            if (array.size() != value.toArray().size())
                kept = array;
        }
        if (kept == value)
            continue;
        if (!copy)
            copy = info(kind).clone(object);
        field.set(*copy, kept, field.key, none);
    }
    return copy;
}
}

QList<ObjectId> removedWith(const Design& design, const QList<ObjectId>& ids)
{
    QList<ObjectId> removed;
    QSet<ObjectId> gone;
    for (const ObjectId& id : ids)
        if (design.contains(id) && !gone.contains(id)) {
            gone.insert(id);
            removed << id;
        }
    // A removal can take others along, which can take others: repeat until nothing more falls.
    for (qsizetype before = -1; before != removed.size();) {
        before = removed.size();
        for (const KindInfo& kindInfo : kindInfos())
            kindInfo.forEach(design, [&](const Object& object) {
                if (!gone.contains(object.id) && fallsWith(object, kindInfo.kind, gone)) {
                    gone.insert(object.id);
                    removed << object.id;
                }
            });
    }
    return removed;
}

Result<Design> removeObjects(const Design& design, const QList<ObjectId>& ids)
{
    const QList<ObjectId> removed = removedWith(design, ids);
    if (removed.isEmpty())
        return Error{QCoreApplication::translate("edit", "There is nothing to delete."), {}};
    const QSet<ObjectId> gone(removed.begin(), removed.end());
    Design result = design;
    for (const ObjectId& id : removed)
        result = result.without(id);
    for (const KindInfo& kindInfo : kindInfos())
        kindInfo.forEach(design, [&](const Object& object) {
            if (gone.contains(object.id))
                return;
            if (const auto copy = cleared(object, kindInfo.kind, gone))
                result = kindInfo.with(result, *copy);
        });
    return result;
}
