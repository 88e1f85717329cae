// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/chooser/drawing.h"
#include "model/edit/add.h"
#include "model/edit/remove.h"
#include "model/edit/set_field.h"

QList<ObjectId> Drawing::take(const Result<Edited>& edited)
{
    if (!edited) {
        error = edited.error();
        return {};
    }
    for (const ObjectId& id : edited->ids)
        if (!design.contains(id) && !made.contains(id))
            made << id;
    design = edited->design;
    return edited->ids;
}

void Drawing::take(const Result<Design>& edited)
{
    if (edited)
        design = *edited;
    else
        error = edited.error();
}

ObjectId Drawing::add(ObjectKind kind, const ObjectId& container)
{
    return error ? ObjectId() : take(addObject(design, catalogue, kind, QPointF(), container)).value(0);
}

QList<ObjectId> Drawing::connect(const ObjectId& from, const ObjectId& to)
{
    return error ? QList<ObjectId>() : take(connectObjects(design, catalogue, from, to));
}

void Drawing::set(const ObjectId& id, const char* key, const QJsonValue& value)
{
    if (!error)
        take(setField(design, id, QString::fromLatin1(key), value));
}

void Drawing::rename(const ObjectId& id, const QString& name)
{
    if (!error)
        take(renameObject(design, id, name));
}

void Drawing::remove(const ObjectId& id)
{
    if (!error)
        take(removeObjects(design, {id}));
    if (!error)
        made.removeAll(id);
}
