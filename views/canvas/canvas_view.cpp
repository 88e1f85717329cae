// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/canvas/canvas_view.h"
#include "model/edit/clipboard.h"
#include "model/edit/move.h"
#include "model/edit/remove.h"
#include "views/canvas/accessible_canvas.h"
#include "views/canvas/canvas_clipboard.h"
#include "views/canvas/canvas_view_private.h"
#include "views/canvas/walk.h"
#include <QAccessible>
#include <QClipboard>
#include <QCursor>
#include <QGuiApplication>
#include <QMimeData>
#include <array>

CanvasView::Private::Private(CanvasView& owner, Document& document, AnalysisRunner& runner)
    : view(owner), context(document, runner, *owner.viewport()), failed(runner), failBar(failed, &owner), selectTool(context), connectTool(context), panTool(context), noteTool(context), failTool(context, failed), editor(context), quickInsert(context), drop(context), motion(context), minimap(context, &owner), legend(context, &owner), shownBar(context, &owner)
{
    context.say = [this](const QString& text) { emit view.statusMessage(text); };
    context.rename = [this](const ObjectId& id) { editor.begin(id); };
    context.quickInsert = [this](QPointF place) { quickInsert.begin(place.toPoint()); };
    editor.toggled = [this] { updateHint(); };
    context.why = [this](const ObjectId& id) { emit view.whyRequested(id); };
    context.setTool = [this](CanvasTool next) { view.setTool(next); };
    context.filterChanged = [this] {
        minimap.redraw();
        shownBar.refresh();
        ++revision;
        emit view.shownChanged();
    };
    context.setCamera = [this](const Camera& camera) { setCamera(camera); };
    context.selectionChanged = [this] {
        nudgeGesture = 0;
        updateHint();
        emit view.selectionChanged(context.selection());
        if (AccessibleCanvas* readable = accessibleCanvas(view))
            readable->announceSelection();
    };
}

CanvasView::CanvasView(Document& document, AnalysisRunner& runner, QWidget* parent) : QAbstractScrollArea(parent), d(std::make_unique<Private>(*this, document, runner))
{
    installAccessibleCanvas();
    setObjectName(QStringLiteral("canvas"));
    setAccessibleName(tr("Canvas"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setAcceptDrops(true);
    viewport()->setAcceptDrops(true);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->grabGesture(Qt::PinchGesture);
    setMinimumSize(240, 160);

    connect(&document, &Document::changed, this, [this] { d->showDocument(); });
    connect(&document, &Document::reset, this, [this] {
        d->editor.cancel();
        d->quickInsert.cancel();
        d->context.select({});
        leaveFailMode();
        d->context.setFilter({});                            // of the project before
        d->showDocument();
        d->isFitPending = true;
        fit();
    });
    for (const auto signal : {&AnalysisRunner::started, &AnalysisRunner::finished})
        connect(&runner, signal, this, [this] {
            d->context.showFigures();
            d->refreshOverlay();
            d->announce();
        });
    connect(&runner, &AnalysisRunner::checked, this, [this] {
        d->context.showFindings();
        d->refreshOverlay();
        d->announce();
    });
    connect(&d->legend, &OverlayLegendPanel::closeRequested, this, [this] { setOverlay({}); });
    connect(&d->shownBar, &ShownBar::buttonPressed, this, &CanvasView::showEverything);
    connect(&d->failed, &FailedSet::shownChanged, this, [this] {
        d->context.showFailure(d->failed.shown().canvas);
        d->announce();
    });
    for (const auto signal : {&FailedSet::shownChanged, &FailedSet::failedChanged})
        connect(&d->failed, signal, this, [this] { d->placeBars(); });
    connect(&d->failBar, &FailBar::buttonPressed, &d->failed, &FailedSet::healAll);
    d->showDocument();
    d->context.showFigures();
    d->context.showFindings();
}

CanvasView::~CanvasView() = default;

Tool& CanvasView::Private::currentTool()
{
    const std::array<Tool*, 5> tools{&selectTool, &connectTool, &panTool, &noteTool, &failTool};
    return isSpaceDown ? panTool : *tools[static_cast<std::size_t>(tool)];
}

void CanvasView::Private::showDocument()
{
    motion.stop();
    if (grabbing == &selectTool && selectTool.isActive()) {      // the design changed under a drag
        selectTool.cancel();
        grabbing = nullptr;
    }
    context.showDocument();
    ++revision;
    minimap.redraw();
    shownBar.refresh();
    const QList<ObjectId> before = context.selection();
    context.select(before);                              // what is gone cannot stay chosen
    if (!context.scene.node(context.hovered) && !context.scene.link(context.hovered))
        context.hovered = {};
    editor.follow();
    updateHint();
    announce();
}

void CanvasView::Private::announce()
{
    if (AccessibleCanvas* readable = accessibleCanvas(view))
        readable->announceChanges();
}

void CanvasView::Private::setCamera(const Camera& camera)
{
    const bool isZoom = camera.zoom != context.camera.zoom;
    context.camera = camera;
    isFitPending = false;
    editor.follow();
    minimap.follow();
    context.repaint();
    if (isZoom)
        emit view.zoomChanged(camera.zoom);
}

void CanvasView::Private::zoomBy(double factor, QPointF anchor)
{
    setCamera(context.camera.zoomedAt(anchor, context.camera.zoom * factor));
}

void CanvasView::Private::ensureVisible(const ObjectId& id)
{
    const NodeLook* node = context.scene.node(id);
    const LinkLook* line = context.scene.link(id);
    if (!node && !line)
        return;
    const QRectF seen = context.camera.toView(node ? node->rect : boundsOf(*line));
    const QRectF all = QRectF(view.viewport()->rect()).adjusted(24, 24, -24, -24);
    if (all.contains(seen))
        return;
    Camera camera = context.camera;
    camera.shift += (all.center() - seen.center()).toPoint();
    setCamera(camera);
}

void CanvasView::Private::walkTo(const ObjectId& id)
{
    if (id.isEmpty())
        return;
    context.select({id});
    ensureVisible(id);
}

QList<ObjectId> CanvasView::selection() const { return d->context.selection(); }
void CanvasView::select(const QList<ObjectId>& ids) { d->context.select(ids); }
double CanvasView::zoom() const { return d->context.camera.zoom; }
QPointF CanvasView::mapFromScene(QPointF scene) const { return d->context.camera.toView(scene); }
QPointF CanvasView::mapToScene(QPointF point) const { return d->context.camera.toScene(point); }
QRectF CanvasView::placeOf(const ObjectId& id) const
{
    const LinkLook* line = d->context.scene.link(id);
    if (const NodeLook* node = d->context.scene.node(id))
        return d->context.camera.toView(node->box);
    return line ? d->context.camera.toView(line->badge ? line->badge->rect : line->route.boundingRect()) : QRectF();
}
QRectF CanvasView::shownPart() const { return {mapToScene(QPointF()), mapToScene(QPointF(viewport()->width(), viewport()->height()))}; }
CanvasTool CanvasView::tool() const { return d->tool; }
CanvasHint CanvasView::hint() const { return d->hintNow(); }
FailedSet& CanvasView::failures() const { return d->failed; }

void CanvasView::reveal(const ObjectId& id)
{
    d->context.select({id});
    d->ensureVisible(id);
    if (d->context.scene.isHidden(id))
        emit statusMessage(tr("%1 is hidden now. Press “Show all” at the top of the canvas to see it.").arg(d->context.nameOf({id})));
}

void CanvasView::revealAll(const QList<ObjectId>& ids)
{
    d->context.select(ids);
    for (const ObjectId& id : ids) {
        const NodeLook* node = d->context.scene.node(id);
        const LinkLook* line = d->context.scene.link(id);
        if (!node && !line)
            continue;
        Camera camera = d->context.camera;
        const QPointF middle = node ? node->box.center() : line->route.isEmpty() ? boundsOf(*line).center() : line->route.boundingRect().center();
        camera.shift += (QRectF(viewport()->rect()).center() - camera.toView(middle)).toPoint();
        d->setCamera(camera);
        return;
    }
}

void CanvasView::setTool(CanvasTool tool)
{
    if (tool == d->tool)
        return;
    if (d->currentTool().isActive())
        d->currentTool().cancel();
    d->tool = tool;
    d->failBar.setFailMode(tool == CanvasTool::Fail);
    d->placeBars();
    d->updateCursor();
    d->context.repaint();
    emit toolChanged(tool);
}

void CanvasView::leaveFailMode()
{
    d->failed.healAll();
    if (d->tool == CanvasTool::Fail)
        setTool(CanvasTool::Select);
}

void CanvasView::setFindingMarksShown(bool isShown)
{
    d->context.hasFindingMarks = isShown;
    d->context.showFindings();
}

void CanvasView::setRequirements(const QList<DesignRequirement>& requirements, const QList<RequirementVerdict>& verdicts)
{
    d->context.requirements = requirementMarks(requirements, verdicts);
    d->context.showFindings();
    d->announce();
}

bool CanvasView::hasFindingMarks() const
{
    return d->context.hasFindingMarks;
}

void CanvasView::setMinimapShown(bool isShown)
{
    d->minimap.setWanted(isShown);
}

bool CanvasView::hasMinimap() const
{
    return d->minimap.isWanted();
}

void CanvasView::addAtCentre(ObjectKind kind)
{
    if (addInMiddle(d->context, kind) && !selection().isEmpty())
        d->ensureVisible(selection().last());
}

void CanvasView::startQuickInsert(const QString& text)
{
    const QPoint pointer = viewport()->mapFromGlobal(QCursor::pos());
    d->editor.finish();
    d->quickInsert.begin(viewport()->rect().contains(pointer) ? pointer : viewport()->rect().center() - QPoint(150, 100), text);
}

void CanvasView::placeCardAtCentre(const QString& card)
{
    if (placeInMiddle(d->context, card) && !selection().isEmpty())
        d->ensureVisible(selection().last());
}

void CanvasView::selectAll()
{
    QList<ObjectId> ids = walkingOrder(d->context.scene);
    d->context.select(ids);
}

void CanvasView::zoomIn()
{
    d->zoomBy(1.25, QRectF(viewport()->rect()).center());
}

void CanvasView::zoomOut()
{
    d->zoomBy(1 / 1.25, QRectF(viewport()->rect()).center());
}

void CanvasView::zoomTo100()
{
    d->zoomBy(1 / zoom(), QRectF(viewport()->rect()).center());
}

void CanvasView::fit()
{
    const bool hasSize = viewport()->width() > 1 && isVisible();
    d->setCamera(Camera::fitting(d->context.scene.bounds(), viewport()->size()));
    d->isFitPending = !hasSize;
}

void CanvasView::deleteSelection()
{
    if (!selection().isEmpty())
        d->context.apply(tr("Delete %1").arg(d->context.nameOf(selection())), removeObjects(d->context.document.design(), selection()));
}

void CanvasView::copy()
{
    if (selection().isEmpty())
        return;
    QGuiApplication::clipboard()->setMimeData(clipboardData(copyObjects(d->context.document.design(), selection())));
    d->pasteCount = 0;
}

void CanvasView::cut()
{
    if (selection().isEmpty())
        return;
    copy();
    d->pasteCount = -1;                                  // pasted where it was
    d->context.apply(tr("Cut %1").arg(d->context.nameOf(selection())), removeObjects(d->context.document.design(), selection()));
}

void CanvasView::Private::paste(const Design& fragment, const QString& text, QPointF offset)
{
    const auto edited = pasteObjects(context.document.design(), fragment, offset);
    if (context.apply(text, edited) && !context.selection().isEmpty())
        ensureVisible(context.selection().first());
}

void CanvasView::paste()
{
    const QMimeData* held = QGuiApplication::clipboard()->mimeData();
    const Result<Design> fragment = held ? fragmentOf(*held) : Result<Design>(Error{tr("The clipboard is empty."), {}});
    if (!fragment) {
        emit statusMessage(fragment.error().message);
        return;
    }
    const qreal step = 2 * gridStep * ++d->pasteCount;
    d->paste(*fragment, tr("Paste"), {step, step});
}

void CanvasView::duplicate()
{
    if (!selection().isEmpty())
        d->paste(copyObjects(d->context.document.design(), selection()), tr("Duplicate %1").arg(d->context.nameOf(selection())), {2 * gridStep, 2 * gridStep});
}

void CanvasView::nudge(int dx, int dy)
{
    const Movable start = movable(d->context.scene, d->context.document.design(), selection());
    if (start.ids.isEmpty())
        return;
    constexpr qint64 pause = 1000;                       // ms; a longer one begins a new undo step
    if (d->nudgeGesture == 0 || !d->lastNudge.isValid() || d->lastNudge.elapsed() > pause)
        d->nudgeGesture = d->context.document.newGesture();
    const int gesture = d->nudgeGesture;
    d->context.apply(tr("Move %1").arg(d->context.nameOf(selection())), moveObjects(start.design, start.ids, QPointF(dx, dy)), gesture);
    d->nudgeGesture = gesture;
    d->lastNudge.start();
}

void CanvasView::startRename()
{
    if (!selection().isEmpty())
        d->editor.begin(selection().last());
}
