// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/canvas/canvas_context.h"
#include "model/design/kind_info.h"
#include "views/canvas/paint_style.h"
#include <QCoreApplication>
#include <QWidget>

CanvasContext::CanvasContext(Document& openDocument, AnalysisRunner& analysisRunner, QWidget& viewportWidget)
    : document(openDocument), runner(analysisRunner), viewport(viewportWidget), scene(openDocument.catalogue())
{
}

void CanvasContext::select(QList<ObjectId> ids)
{
    ids.removeIf([this](const ObjectId& id) { return !document.design().contains(id); });
    QSet<ObjectId> unique;
    ids.removeIf([&](const ObjectId& id) { return unique.contains(id) || (unique.insert(id), false); });
    if (ids == m_selection)
        return;
    m_selection = std::move(ids);
    m_selected = std::move(unique);
    repaint();
    if (selectionChanged)
        selectionChanged();
}

void CanvasContext::preview(const Design& design)
{
    backing.damage(scene.update(design, SceneUpdate::Dragging), camera);
    if (!scene.failure().isEmpty() || hasLargeMarks())
        backing.damageAll();
    repaint();
}

/// Figures that keep their size on the screen, and cover more than what they stand on.
bool CanvasContext::hasLargeMarks() const
{
    return scene.overlay().which && camera.zoom < ZoomLevels::names;
}

void CanvasContext::endPreview()
{
    showDocument();
}

bool CanvasContext::apply(const QString& text, const Result<Design>& edited, int gesture)
{
    if (document.apply(text, edited, gesture))
        return true;
    say(edited ? QCoreApplication::translate("canvas", "The design cannot be changed.") : edited.error().message);
    return false;
}

bool CanvasContext::apply(const QString& text, const Result<Edited>& edited)
{
    const bool isApplied = apply(text, edited ? Result<Design>(edited->design) : Result<Design>(edited.error()));
    if (isApplied) {
        unhide(edited->ids);
        select(edited->ids);
    }
    return isApplied;
}

void CanvasContext::showDocument()
{
    backing.damage(scene.update(document.design()), camera);
    if (!scene.failure().isEmpty() || hasLargeMarks())
        backing.damageAll();                             // lines share the fate of their ends
    repaint();
}

void CanvasContext::showFigures()
{
    backing.damage(scene.setFigures(runner.latest(), runner.isCurrent()), camera);
    if (zoomStageAt(camera.zoom) == ZoomStage::Far)
        backing.damageAll();                             // verdicts are pale or not, whatever they say
    repaint();
}

void CanvasContext::showFailure(const CanvasFailure& failure)
{
    const QList<QRectF> areas = scene.setFailure(failure);
    if (areas.isEmpty())
        return;
    if (camera.zoom < ZoomLevels::names)
        backing.damageAll();                             // marks keep their size on the screen, and cover more of the scene
    else
        backing.damage(areas, camera);
    repaint();
}

void CanvasContext::showFindings()
{
    const auto report = runner.latestReport();
    findings = report ? findingMarks(*report) : FindingMarks();
    backing.damage(scene.setFindings(hasFindingMarks ? findings : FindingMarks()), camera);
    backing.damage(scene.setRequirements(hasFindingMarks ? requirements : RequirementMarks()), camera);
    repaint();
}

void CanvasContext::showOverlay()
{
    const auto analysis = runner.latest();
    const auto report = runner.latestReport();
    const auto costs = cost && overlay == FigureOverlay::Cost ? cost() : nullptr;
    const bool isCurrent = runner.isCurrent() && (overlay != FigureOverlay::Findings || runner.isReportCurrent());
    const QList<QRectF> areas = scene.setOverlay(overlay ? overlayFigures(*overlay, {analysis.get(), costs.get(), report.get(), isCurrent}) : OverlayFigures());
    if (!areas.isEmpty() && camera.zoom < ZoomLevels::names)
        backing.damageAll();
    else
        backing.damage(areas, camera);
    repaint();
}

void CanvasContext::setFilter(const DrawingFilter& filter)
{
    if (filter == scene.filter())
        return;
    scene.setFilter(filter);
    backing.damageAll();
    if (scene.isHidden(hovered))
        hovered = {};
    QList<ObjectId> shown = m_selection;
    shown.removeIf([this](const ObjectId& id) { return scene.isHidden(id); });
    select(shown);
    repaint();
    if (filterChanged)
        filterChanged();
}

/// What somebody makes is seen: its layer comes back, and it joins the neighbourhood.
void CanvasContext::unhide(const QList<ObjectId>& ids)
{
    DrawingFilter filter = scene.filter();
    for (const ObjectId& id : ids) {
        if (!scene.isHidden(id))
            continue;
        if (const NodeLook* look = scene.node(id))
            filter.hidden.remove(drawingLayerOf(*look));
        else if (const LinkLook* line = scene.link(id))
            filter.hidden.remove(drawingLayerOf(line->style));
        if (!filter.around.isEmpty())
            filter.around << id;
    }
    setFilter(filter);
}

void CanvasContext::repaint()
{
    viewport.update();
}

QString CanvasContext::nameOf(const QList<ObjectId>& ids) const
{
    if (ids.size() == 1)
        return displayName(document.design(), ids.first());
    return QCoreApplication::translate("canvas", "%1 objects").arg(ids.size());
}
