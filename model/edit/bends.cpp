// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/bends.h"
#include "model/design/kind_info.h"
#include <QCoreApplication>
#include <QSet>

namespace {
/// The object when it is there and drawn as a line, else null.
const Object* lineIn(const Design& design, const ObjectId& id)
{
    const auto kind = design.kindOf(id);
    return kind && info(*kind).shape == Shape::Line ? design.find(id) : nullptr;
}

template <class Change> Design changed(const Design& design, const Object& line, Change change)
{
    const KindInfo& kind = info(*design.kindOf(line.id));
    const std::shared_ptr<Object> copy = kind.clone(line);
    change(*copy);
    return kind.with(design, *copy);
}

Error notALine(const ObjectId& id)
{
    return Error{QCoreApplication::translate("edit", "Choose a link: only links are drawn as lines."), id.text};
}
}

Result<Design> bendLine(const Design& design, const ObjectId& id, const QList<QPointF>& bends)
{
    const Object* line = lineIn(design, id);
    if (!line)
        return notALine(id);
    return changed(design, *line, [&](Object& object) { object.bends = bends.isEmpty() ? ListOf<QPointF>() : ListOf<QPointF>(bends); });
}

Result<Design> shapeLines(const Design& design, const QList<ObjectId>& ids, LineShape shape)
{
    Design result = design;
    bool isAny = false;
    for (const ObjectId& id : ids)
        if (const Object* line = lineIn(design, id)) {
            isAny = true;
            if (line->lineShape.value_or(LineShape::Orthogonal) != shape)
                result = changed(result, *line, [&](Object& object) { object.lineShape = shape == LineShape::Orthogonal ? std::nullopt : std::optional(shape); });
        }
    if (!isAny)
        return notALine(ids.value(0));
    return result;
}

Result<Design> unbendLines(const Design& design, const QList<ObjectId>& ids)
{
    Design result = design;
    bool isAny = false;
    for (const ObjectId& id : ids)
        if (const Object* line = lineIn(design, id); line && !line->bends.isEmpty()) {
            isAny = true;
            result = changed(result, *line, [](Object& object) { object.bends = {}; });
        }
    if (!isAny)
        return Error{QCoreApplication::translate("edit", "Choose a link that was bent by hand."), ids.value(0).text};
    return result;
}

QList<ObjectId> bentLinesWithin(const Design& design, const QList<ObjectId>& ids)
{
    const QSet<ObjectId> inside(ids.cbegin(), ids.cend());
    QList<ObjectId> lines;
    for (const KindInfo& kind : kindInfos()) {
        if (kind.shape != Shape::Line)
            continue;
        kind.forEach(design, [&](const Object& object) {
            if (object.bends.isEmpty())
                return;
            bool areInside = true;
            for (const Reference& reference : referencesOf(kind.kind, object))
                if (const auto target = design.kindOf(reference.target); target && *target != ObjectKind::SharedRisk && info(*target).shape != Shape::Line)
                    areInside = areInside && inside.contains(reference.target);
            if (areInside)
                lines << object.id;
        });
    }
    return lines;
}

Design moveBends(const Design& design, const QList<ObjectId>& lines, QPointF delta)
{
    Design result = design;
    for (const ObjectId& id : lines)
        if (const Object* line = lineIn(design, id))
            result = changed(result, *line, [&](Object& object) {
                for (QPointF& bend : object.bends)
                    bend += delta;
            });
    return result;
}
