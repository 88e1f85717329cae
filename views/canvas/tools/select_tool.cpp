// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/canvas/tools/select_tool.h"
#include "model/design/kind_info.h"
#include "model/edit/bends.h"
#include "model/edit/move.h"
#include <QApplication>
#include <QCoreApplication>
#include <QWidget>

Movable movable(const Scene& scene, const Design& design, const QList<ObjectId>& ids)
{
    QSet<ObjectId> wanted;
    for (const ObjectId& id : ids) {
        const NodeLook* look = scene.node(id);
        if (look)
            wanted << (look->style == NodeStyle::Chip ? look->container : id);
    }
    Movable result{design, wanted.values()};
    QHash<ObjectId, QPointF> places;
    for (const ObjectId& id : std::as_const(result.ids))
        if (const Object* object = design.find(id); object && !object->position && info(*design.kindOf(id)).kind != ObjectKind::Group)
            if (const NodeLook* look = scene.node(id))
                places.insert(id, look->box.topLeft());
    if (!places.isEmpty())
        if (const auto placed = placeObjects(design, places))
            result.design = *placed;
    return result;
}

void SelectTool::press(const CanvasMouse& mouse)
{
    if (mouse.button != Qt::LeftButton)
        return;
    m_startView = mouse.view;
    m_startScene = mouse.scene;
    if (const auto end = chosenLinkEndAt(m_context, mouse.scene)) {
        m_gesture = Gesture::Link;
        m_link.beginReattach(m_context.selection().first(), *end);
        return;
    }
    const NodeLook* hovered = m_context.scene.node(m_context.hovered);
    if (const auto handle = hovered ? edgeHandleAt(*hovered, mouse.scene, m_context.camera.zoom) : std::nullopt) {
        m_gesture = Gesture::Link;
        m_link.begin(hovered->id, *handle);
        return;
    }
    if (m_bend.begin(mouse.scene)) {
        m_gesture = Gesture::Bend;
        return;
    }
    m_pressed = hitTest(m_context.scene, mouse.scene, m_context.camera.zoom);
    m_gesture = Gesture::Pressed;
    m_wasSelected = m_context.isSelected(m_pressed.id);
    if (m_pressed.part != HitPart::Nothing && !m_wasSelected)
        choose(m_pressed, mouse.modifiers);
    m_bandStart = mouse.modifiers & (Qt::ShiftModifier | Qt::ControlModifier) ? m_context.selection() : QList<ObjectId>();
}

void SelectTool::choose(const Hit& hit, Qt::KeyboardModifiers modifiers)
{
    const bool isAdding = modifiers & (Qt::ShiftModifier | Qt::ControlModifier);
    QList<ObjectId> ids = isAdding ? m_context.selection() : QList<ObjectId>();
    const NodeLook* look = m_context.scene.node(hit.id);
    if (look && look->style == NodeStyle::Region) {              // a region is its networks
        m_context.scene.nodes().forEach([&](const NodeLook& node) {
            if (node.container == look->id && !m_context.scene.isHidden(node.id))
                ids << node.id;
        });
    } else if (isAdding && ids.contains(hit.id)) {
        ids.removeOne(hit.id);
    } else {
        ids << hit.id;
    }
    m_context.select(ids);
}

bool SelectTool::beginMove()
{
    const Movable start = movable(m_context.scene, m_context.document.design(), m_context.selection());
    if (start.ids.isEmpty())
        return false;
    m_startDesign = start.design;
    m_moved = start.ids;
    const QList<ObjectId> alsoMovedList = movedWith(m_startDesign, m_moved);
    QSet<ObjectId> all(alsoMovedList.cbegin(), alsoMovedList.cend());
    all.unite(QSet<ObjectId>(m_moved.cbegin(), m_moved.cend()));
    m_bentLines = bentLinesWithin(m_startDesign, all.values());
    m_startPlaces.clear();
    for (const ObjectId& id : std::as_const(all))
        if (const Object* object = m_startDesign.find(id); object && object->position)
            m_startPlaces.insert(id, *object->position);
    const NodeLook* leader = m_context.scene.node(m_pressed.id);
    if (leader && leader->style == NodeStyle::Chip)
        leader = m_context.scene.node(leader->container);
    m_box = leader ? leader->box : m_context.scene.node(m_moved.first())->box;
    m_others.clear();
    for (const NodeLook* node : m_context.scene.nodesIn(m_context.camera.toScene(QRectF(m_context.viewport.rect()))))
        if (node->kind && node->style != NodeStyle::Chip && node->style != NodeStyle::Group && !all.contains(node->id))
            m_others << node->box;
    return true;
}

void SelectTool::moveBy(const CanvasMouse& mouse)
{
    const QPointF wanted = mouse.scene - m_startScene;
    const bool isFree = mouse.modifiers & Qt::AltModifier;
    m_snapped = isFree ? Snapped{QPointF(wanted.toPoint()), {}} : snapped(m_box, wanted, m_others, 5 / m_context.camera.zoom);
    QHash<ObjectId, QPointF> places = m_startPlaces;     // what moves was found out once: this runs sixty times a second
    for (QPointF& place : places)
        place += m_snapped.delta;
    if (const auto moved = placeObjects(m_bentLines.isEmpty() ? m_startDesign : moveBends(m_startDesign, m_bentLines, m_snapped.delta), places))
        m_context.preview(*moved);
}

void SelectTool::move(const CanvasMouse& mouse)
{
    if (m_gesture == Gesture::Link) {
        m_link.moveTo(mouse.scene);
        return;
    }
    if (m_gesture == Gesture::Bend) {
        m_bend.moveTo(mouse.scene, mouse.modifiers);
        return;
    }
    if (m_gesture == Gesture::Pressed) {
        if ((mouse.view - m_startView).manhattanLength() < QApplication::startDragDistance())
            return;
        const bool isOnNode = m_pressed.part == HitPart::Node || m_pressed.part == HitPart::FrameTitle;
        m_gesture = isOnNode && beginMove() ? Gesture::Moving : Gesture::Band;
    }
    if (m_gesture == Gesture::Moving)
        moveBy(mouse);
    else if (m_gesture == Gesture::Band) {
        m_band = QRectF(m_startScene, mouse.scene).normalized();
        selectBand();
    }
}

void SelectTool::selectBand()
{
    QList<ObjectId> ids = m_bandStart;
    QSet<ObjectId> whole;
    const auto nodes = m_context.scene.nodesIn(m_band);
    for (const NodeLook* node : nodes)
        if (node->kind && (node->style == NodeStyle::Container || node->style == NodeStyle::Site || node->style == NodeStyle::Group) && m_band.contains(node->rect)) {
            ids << node->id;
            whole << node->id;
        }
    for (const NodeLook* node : nodes)
        if (node->style > NodeStyle::Container && m_band.intersects(node->rect) && !whole.contains(node->container))
            ids << node->id;
    for (const LinkLook* line : m_context.scene.linksIn(m_band))
        if (!line->objects.isEmpty() && m_band.contains(line->route.boundingRect()))
            ids << line->objects;
    m_context.select(ids);
    m_context.repaint();
}

void SelectTool::release(const CanvasMouse& mouse)
{
    if (mouse.button != Qt::LeftButton)
        return;
    const Gesture gesture = std::exchange(m_gesture, Gesture::None);
    if (gesture == Gesture::Link && (mouse.view - m_startView).manhattanLength() < QApplication::startDragDistance()) {
        const ObjectId from = m_link.isReattaching() ? ObjectId() : m_link.from();       // a click on a handle is a click on its object
        m_link.cancel();
        if (!from.isEmpty())
            choose({HitPart::Node, from}, mouse.modifiers);
    } else if (gesture == Gesture::Link) {
        m_link.moveTo(mouse.scene);
        m_link.finish();
    } else if (gesture == Gesture::Bend) {
        m_bend.finish();
    } else if (gesture == Gesture::Moving) {
        m_context.endPreview();
        if (!m_snapped.delta.isNull())
            m_context.apply(QCoreApplication::translate("canvas", "Move %1").arg(m_context.nameOf(m_context.selection())),
                            moveObjects(m_startDesign, m_moved, m_snapped.delta));
        m_snapped = {};
    } else if (gesture == Gesture::Pressed) {
        if (m_pressed.part == HitPart::Nothing) {
            if (!(mouse.modifiers & (Qt::ShiftModifier | Qt::ControlModifier)))
                m_context.select({});
        } else if (m_wasSelected)
            choose(m_pressed, mouse.modifiers);
        if (m_pressed.part == HitPart::Badge)
            m_context.why(m_pressed.id);
    }
    m_band = {};
    m_context.repaint();
}

void SelectTool::hover(const CanvasMouse& mouse)
{
    const NodeLook* look = m_context.scene.node(m_context.hovered);
    m_bendCursor = m_bend.cursorAt(mouse.scene);
    m_isOnHandle = chosenLinkEndAt(m_context, mouse.scene) || (look && edgeHandleAt(*look, mouse.scene, m_context.camera.zoom));
    if (m_isOnHandle)
        return;
    const Hit hit = hitTest(m_context.scene, mouse.scene, m_context.camera.zoom);
    const ObjectId id = hit.part == HitPart::Nothing ? ObjectId() : hit.id;
    if (id != m_context.hovered) {
        m_context.hovered = id;
        m_context.repaint();
    }
}

void SelectTool::doubleClick(const CanvasMouse& mouse)
{
    const Hit hit = hitTest(m_context.scene, mouse.scene, m_context.camera.zoom);
    m_gesture = Gesture::None;
    if (m_bend.removeAt(mouse.scene))
        return;
    if (m_context.document.design().contains(hit.id)) {
        m_context.select({hit.id});
        m_context.rename(hit.id);
    } else if (hit.part == HitPart::Nothing) {
        m_context.quickInsert(mouse.view);
    }
}

void SelectTool::cancel()
{
    const Gesture gesture = std::exchange(m_gesture, Gesture::None);
    if (gesture == Gesture::Link)
        m_link.cancel();
    else if (gesture == Gesture::Bend)
        m_bend.cancel();
    else if (gesture == Gesture::Moving)
        m_context.endPreview();
    else if (gesture == Gesture::Band)
        m_context.select(m_bandStart);
    else
        m_context.select({});
    m_snapped = {};
    m_band = {};
    m_context.repaint();
}

void SelectTool::paint(QPainter& painter, const PaintStyle& style)
{
    m_link.paint(painter, style);
    m_bend.paint(painter, style);
    if (m_gesture == Gesture::Moving) {
        painter.setPen(QPen(style.theme.guide, style.hairline()));
        for (const QLineF& guide : m_snapped.guides)
            painter.drawLine(guide);
    }
    if (m_gesture == Gesture::Band && !m_band.isNull()) {
        painter.setPen(QPen(style.theme.selection, style.hairline()));
        painter.setBrush(style.theme.selectionWash);
        painter.drawRect(crisp(painter, style, m_band));
    }
}

CanvasHint SelectTool::hint() const
{
    switch (m_gesture) {
    case Gesture::Moving:
    case Gesture::Bend:
        return CanvasHint::Moving;
    case Gesture::Band:
        return CanvasHint::Band;
    case Gesture::Link:
        return CanvasHint::Linking;
    case Gesture::None:
    case Gesture::Pressed:
        break;
    }
    if (m_isOnHandle)
        return CanvasHint::OnHandle;
    const qsizetype chosen = m_context.selection().size();
    return m_context.scene.nodes().size() == 0 ? CanvasHint::Empty : chosen == 0 ? CanvasHint::Select : chosen == 1 ? CanvasHint::OneChosen : CanvasHint::SeveralChosen;
}

QCursor SelectTool::cursor() const
{
    if (m_gesture == Gesture::Moving)
        return Qt::SizeAllCursor;
    if (m_bendCursor && !m_isOnHandle)
        return *m_bendCursor;
    return m_isOnHandle || m_gesture == Gesture::Link ? Qt::CrossCursor : Qt::ArrowCursor;
}
