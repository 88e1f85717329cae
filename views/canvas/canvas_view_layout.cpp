// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/move.h"
#include "views/canvas/arranged_places.h"
#include "views/canvas/canvas_view_private.h"

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
    if (!context.apply(text, placeObjects(design, places)))
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
