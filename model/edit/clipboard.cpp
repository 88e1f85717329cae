// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/clipboard.h"
#include "model/edit/holding.h"
#include "model/edit/new_id.h"
#include "model/edit/secrets.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

namespace {
/// Links come along only with both ends: every reference of theirs that is set must be inside.
bool comesAlong(const Object& object, ObjectKind kind, const QSet<ObjectId>& inside)
{
    const Shape shape = info(kind).shape;
    if (shape != Shape::Line && shape != Shape::None)
        return false;
    bool hasEnds = false;
    for (const Reference& reference : referencesOf(kind, object)) {
        if (reference.field->targets.contains(ObjectKind::SharedRisk))
            continue;                                    // a risk left behind does not keep a link from being copied
        if (!inside.contains(reference.target))
            return false;
        hasEnds = true;
    }
    return hasEnds;
}

/// The object with its references translated by `ids`; those to nothing in `known` are cleared.
std::shared_ptr<Object> renumbered(const Object& object, ObjectKind kind, const QHash<ObjectId, ObjectId>& ids, const Design& known)
{
    const auto translated = [&](const QJsonValue& id) {
        const ObjectId old(id.toString());
        return ids.contains(old) ? ids.value(old) : known.contains(old) ? old : ObjectId();
    };
    const std::shared_ptr<Object> copy = info(kind).clone(object);
    copy->id = ids.value(object.id);
    QList<Error> none;
    for (const Field& field : *info(kind).fields) {
        const QJsonValue value = field.get(object);
        if (value.isUndefined())
            continue;
        if (field.type == FieldType::Reference) {
            const ObjectId id = translated(value);
            field.set(*copy, id.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(id.text), field.key, none);
        } else if (field.type == FieldType::References) {
            QJsonArray array;
            for (const auto& element : value.toArray())
                if (const ObjectId id = translated(element); !id.isEmpty())
                    array << id.text;
            field.set(*copy, array, field.key, none);
        }
    }
    return copy;
}

/// True when all that the object cannot stand without is there after translation.
bool canStand(const Object& object, ObjectKind kind)
{
    for (const Field& field : *info(kind).fields) {
        if (!field.isIdentity && isMissing(field, *info(kind).fields, object))
            return false;
        if (field.type == FieldType::References && field.get(object).toArray().size() < field.minimumCount)
            return false;
    }
    return true;
}
}

QSet<ObjectId> copiedWith(const Design& design, const QList<ObjectId>& ids)
{
    const QList<ObjectId> held = withHeld(holdingOf(design), ids);
    QSet<ObjectId> inside(held.begin(), held.end());
    // Connections may rest on connections (IPsec over ExpressRoute), so links are gathered until none is added.
    for (qsizetype before = -1; before != inside.size();) {
        before = inside.size();
        for (const KindInfo& kindInfo : kindInfos())
            kindInfo.forEach(design, [&](const Object& object) {
                if (comesAlong(object, kindInfo.kind, inside))
                    inside.insert(object.id);
            });
    }
    return inside;
}

Design copyObjects(const Design& design, const QList<ObjectId>& ids)
{
    const QSet<ObjectId> inside = copiedWith(design, ids);
    Design fragment;
    for (const KindInfo& kindInfo : kindInfos())
        kindInfo.forEach(design, [&](const Object& object) {
            const bool isLink = kindInfo.shape == Shape::Line || kindInfo.shape == Shape::None;
            if (inside.contains(object.id) && (!isLink || comesAlong(object, kindInfo.kind, inside)))
                fragment = kindInfo.with(fragment, object);
        });
    return withoutSecrets(fragment);                 // a copy is another object, and the clipboard everybody's
}

Result<Edited> pasteObjects(const Design& design, const Design& pasted, QPointF offset)
{
    const Design fragment = withoutSecrets(pasted);      // the text of a design file can be pasted too
    if (fragment.objectCount() == 0)
        return Error{QCoreApplication::translate("edit", "There is nothing to paste."), {}};
    // 1. New ids, free in the design and among themselves.
    QHash<ObjectId, ObjectId> ids;
    Design taken = design;
    for (const KindInfo& kindInfo : kindInfos())
        kindInfo.forEach(fragment, [&](const Object& object) {
            const ObjectId id = newId(taken, kindInfo.kind);
            ids.insert(object.id, id);
            const std::shared_ptr<Object> reserved = kindInfo.create();
            reserved->id = id;
            taken = kindInfo.with(taken, *reserved);
        });
    // 2. The objects under their new ids; what lost something it needs is left out.
    Edited edited{design, {}};
    for (const KindInfo& kindInfo : kindInfos())
        kindInfo.forEach(fragment, [&](const Object& object) {
            const auto copy = renumbered(object, kindInfo.kind, ids, design);
            if (!canStand(*copy, kindInfo.kind))
                return;
            if (copy->position)
                *copy->position += offset;
            for (QPointF& bend : copy->bends)
                bend += offset;
            edited.design = kindInfo.with(edited.design, *copy);
            edited.ids << copy->id;
        });
    if (edited.ids.isEmpty())
        return Error{QCoreApplication::translate("edit", "What was copied cannot stand here without its container."), {}};
    return edited;
}
