// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/bends.h"
#include "model/edit/move.h"
#include "views/canvas/arranged_places.h"
#include "views/canvas/canvas_view_private.h"
#include "views/canvas/carried_bends.h"

void CanvasView::Private::layOut(const QString& text, const QSet<ObjectId>& only)
{
    motion.finish();
    QHash<ObjectId, QPointF> before, places = arrangedPlaces(context.scene, only);
    const Design design = context.document.design();
    places.removeIf([&](const auto& place) {
        const Object* object = design.find(place.key());
        return !object || (object->position && *object->position == place.value());
    });
    if (places.isEmpty()) {
        emit view.statusMessage(CanvasView::tr("Everything stands where the layout would put it."));
        return;
    }
    for (auto place = places.cbegin(); place != places.cend(); ++place)
        before.insert(place.key(), context.scene.node(place.key())->box.topLeft());
    Result<Design> arranged = placeObjects(design, places);
    const auto bends = carriedBends(context.scene, places);
    for (auto line = bends.cbegin(); arranged && line != bends.cend(); ++line)
        arranged = bendLine(*arranged, line.key(), *line);
    if (!context.apply(text, arranged))
        return;
    if (only.isEmpty())
        view.fit();                                      // to where they go, before the scene shows them on their way
    motion.begin(before);
}

void CanvasView::layOut()
{
    d->layOut(tr("Lay out"), {});
}

void CanvasView::layOutSelection()
{
    const QList<ObjectId> chosen = selection();
    if (!chosen.isEmpty())
        d->layOut(tr("Lay out %1").arg(d->context.nameOf(chosen)), QSet<ObjectId>(chosen.cbegin(), chosen.cend()));
}

namespace {
/// The boxes of what would move, with containers for chips.
QHash<ObjectId, QRectF> boxesOf(const Scene& scene, const Movable& movable)
{
    QHash<ObjectId, QRectF> boxes;
    for (const ObjectId& id : movable.ids)
        if (const NodeLook* look = scene.node(id))
            boxes.insert(id, look->box);
    return boxes;
}
}

void CanvasView::align(Alignment alignment)
{
    d->motion.finish();
    const Movable start = movable(d->context.scene, d->context.document.design(), selection());
    const QHash<ObjectId, QRectF> boxes = boxesOf(d->context.scene, start);
    ObjectId anchor;
    for (const ObjectId& id : selection()) {             // the last that has a place
        const NodeLook* look = d->context.scene.node(id);
        if (look && boxes.contains(look->style == NodeStyle::Chip ? look->container : id))
            anchor = look->style == NodeStyle::Chip ? look->container : id;
    }
    if (boxes.size() < 2)
        emit statusMessage(tr("Choose two or more objects; the one chosen last stays where it is."));
    else
        d->context.apply(tr("Align %1").arg(d->context.nameOf(selection())), alignObjects(start.design, boxes, anchor, alignment));
}

void CanvasView::distribute(Qt::Orientation orientation)
{
    d->motion.finish();
    const Movable start = movable(d->context.scene, d->context.document.design(), selection());
    const QHash<ObjectId, QRectF> boxes = boxesOf(d->context.scene, start);
    if (boxes.size() < 3)
        emit statusMessage(tr("Choose three or more objects; the two outermost stay where they are."));
    else
        d->context.apply(tr("Distribute %1").arg(d->context.nameOf(selection())), distributeObjects(start.design, boxes, orientation));
}

namespace {
/// The links among what is chosen; all links when none is.
QList<ObjectId> chosenLines(const Scene& scene, const QList<ObjectId>& selection)
{
    QList<ObjectId> chosen, all;
    for (const ObjectId& id : selection)
        if (scene.link(id))
            chosen << id;
    if (!chosen.isEmpty())
        return chosen;
    scene.links().forEach([&](const LinkLook& look) { all << look.objects; });
    return all;
}
}

void CanvasView::shapeLines(LineShape shape)
{
    const QList<ObjectId> lines = chosenLines(d->context.scene, selection());
    const Design design = d->context.document.design();
    const bool isChange = std::any_of(lines.begin(), lines.end(), [&](const ObjectId& id) { return design.find(id)->lineShape.value_or(LineShape::Orthogonal) != shape; });
    if (!isChange)
        emit statusMessage(lines.isEmpty() ? tr("There is no link yet.") : tr("These links are drawn so already."));
    else
        d->context.apply(tr("Redraw %1").arg(d->context.nameOf(lines)), ::shapeLines(design, lines, shape));
}

void CanvasView::unbendLines()
{
    const QList<ObjectId> lines = chosenLines(d->context.scene, selection());
    d->context.apply(tr("Unbend %1").arg(d->context.nameOf(lines)), ::unbendLines(d->context.document.design(), lines));
}

void CanvasView::Private::reattach(LinkEnd end)
{
    const QList<ObjectId> chosen = context.selection();
    if (chosen.size() != 1 || !context.scene.link(chosen.first())) {
        emit view.statusMessage(CanvasView::tr("Choose one link to move its end."));
        return;
    }
    view.setFocus();
    view.setTool(CanvasTool::Connect);
    connectTool.beginReattach(chosen.first(), end);
}

void CanvasView::reattachStart()
{
    d->reattach(LinkEnd::First);
}

void CanvasView::reattachEnd()
{
    d->reattach(LinkEnd::Second);
}
