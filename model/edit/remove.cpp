// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/remove.h"
#include "model/design/kind_info.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>
#include <functional>

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

/// Whether what a reference names is not there, or will not be.
using IsGone = std::function<bool(const Reference&)>;

/// True when the object cannot stand without what is gone.
bool fallsWith(const Object& object, ObjectKind kind, const IsGone& isGoneFrom)
{
    QHash<const Field*, qsizetype> left;
    bool falls = false;
    for (const Reference& reference : referencesOf(kind, object)) {
        const bool isGone = isGoneFrom(reference);
        const bool isList = reference.field->type == FieldType::References;
        if (isList)
            left[reference.field] += isGone ? 0 : 1;
        else if (isGone && isEssential(reference, object, kind))
            falls = true;
    }
    for (auto at = left.cbegin(); at != left.cend(); ++at)
        falls = falls || at.value() < at.key()->minimumCount;
    // Routers belong to their site; uplinks belong to their routers, and a group is its members.
    QHash<QString, bool> allGone;
    for (const Reference& reference : referencesOf(kind, object)) {
        if (kind == ObjectKind::EdgeRouter && reference.field->key == QLatin1String("site"))
            falls = falls || isGoneFrom(reference);
        if ((kind == ObjectKind::InternetAccess && reference.field->key == QLatin1String("routers")) || (kind == ObjectKind::Group && reference.field->key == QLatin1String("members")))
            allGone[reference.field->key] = allGone.value(reference.field->key, true) && isGoneFrom(reference);
    }
    falls = falls || allGone.values().contains(true);
    return falls;
}

/// The object without its references to what is gone.
std::shared_ptr<Object> cleared(const Object& object, ObjectKind kind, const IsGone& isGone)
{
    std::shared_ptr<Object> copy;
    QList<Error> none;
    for (const Field& field : *info(kind).fields) {
        const QJsonValue value = field.get(object);
        QJsonValue kept = value;
        if (field.type == FieldType::Reference && !value.isUndefined() && isGone({&field, ObjectId(value.toString())})) {
            kept = QJsonValue::Undefined;
        } else if (field.type == FieldType::References) {
            QJsonArray array;
            for (const auto& id : value.toArray())
                if (!isGone({&field, ObjectId(id.toString())}))
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

/// Adds to `removed` all that falls with what is gone, in the order found.
void addFallen(const Design& design, QList<ObjectId>& removed, QSet<ObjectId>& gone, const IsGone& isGone)
{
    // A removal can take others along, which can take others: repeat until nothing more falls.
    for (qsizetype before = -1; before != removed.size();) {
        before = removed.size();
        for (const KindInfo& kindInfo : kindInfos())
            kindInfo.forEach(design, [&](const Object& object) {
                if (!gone.contains(object.id) && fallsWith(object, kindInfo.kind, isGone)) {
                    gone.insert(object.id);
                    removed << object.id;
                }
            });
    }
}

/// The design without these, and without references to what is gone.
Design without(const Design& design, const QSet<ObjectId>& removed, const IsGone& isGone)
{
    Design result = design;
    for (const KindInfo& kindInfo : kindInfos())
        kindInfo.forEach(design, [&](const Object& object) {
            if (removed.contains(object.id))
                result = result.without(object.id);
            else if (const auto copy = cleared(object, kindInfo.kind, isGone))
                result = kindInfo.with(result, *copy);
        });
    return result;
}

/// Objects that cannot stand in a design as it is, and what is gone then.
struct Fallen
{
    explicit Fallen(const Design& design)
    {
        isGone = [this, &design](const Reference& reference) {
            const auto kind = design.kindOf(reference.target);
            return !kind || !reference.field->targets.contains(*kind) || gone.contains(reference.target);
        };
        addFallen(design, fallen, gone, isGone);
    }
    Fallen(const Fallen&) = delete;
    Fallen& operator=(const Fallen&) = delete;

    QList<ObjectId> fallen;
    QSet<ObjectId> gone;
    IsGone isGone;
};
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
    addFallen(design, removed, gone, [&gone](const Reference& reference) { return gone.contains(reference.target); });
    return removed;
}

Result<Design> removeObjects(const Design& design, const QList<ObjectId>& ids)
{
    const QList<ObjectId> removed = removedWith(design, ids);
    if (removed.isEmpty())
        return Error{QCoreApplication::translate("edit", "There is nothing to delete."), {}};
    const QSet<ObjectId> gone(removed.begin(), removed.end());
    return without(design, gone, [&gone](const Reference& reference) { return gone.contains(reference.target); });
}

QList<ObjectId> unsupported(const Design& design)
{
    return Fallen(design).fallen;
}

Design withoutDangling(const Design& design)
{
    const Fallen fallen(design);
    return without(design, fallen.gone, fallen.isGone);
}
