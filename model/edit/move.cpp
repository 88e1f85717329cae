// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/move.h"
#include "model/edit/bends.h"
#include "model/edit/holding.h"
#include <QCoreApplication>

namespace {
/// The object at a new position, nothing when its kind has none.
std::shared_ptr<Object> placed(const Design& design, const ObjectId& id, QPointF position)
{
    const KindInfo& kindInfo = info(*design.kindOf(id));
    if (!findField(*kindInfo.fields, QStringLiteral("position")))
        return nullptr;
    const std::shared_ptr<Object> object = kindInfo.clone(*design.find(id));
    object->position = position;
    return object;
}
}

Result<Design> placeObjects(const Design& design, const QHash<ObjectId, QPointF>& positions)
{
    Design result = design;
    for (auto at = positions.cbegin(); at != positions.cend(); ++at) {
        if (!design.contains(at.key()))
            return Error{QCoreApplication::translate("edit", "This object no longer exists."), at.key().text};
        const auto object = placed(design, at.key(), at.value());
        if (!object)
            return Error{QCoreApplication::translate("edit", "“%1” stands inside its container and is not placed by itself.").arg(displayName(design, at.key())), at.key().text};
        result = info(*design.kindOf(at.key())).with(result, *object);
    }
    return result;
}

QList<ObjectId> movedWith(const Design& design, const QList<ObjectId>& ids)
{
    return withHeld(holdingOf(design), ids);
}

Result<Design> moveObjects(const Design& design, const QList<ObjectId>& ids, QPointF delta)
{
    QHash<ObjectId, QPointF> positions;
    const QList<ObjectId> moved = movedWith(design, ids);
    for (const ObjectId& id : moved) {
        const Object* object = design.find(id);
        if (!object)
            return Error{QCoreApplication::translate("edit", "This object no longer exists."), id.text};
        if (object->position)
            positions.insert(id, *object->position + delta);
    }
    return placeObjects(moveBends(design, bentLinesWithin(design, moved), delta), positions);
}
