// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/canvas/canvas_context.h"
#include "model/design/kind_info.h"
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
    repaint();
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
    if (isApplied)
        select(edited->ids);
    return isApplied;
}

void CanvasContext::showDocument()
{
    backing.damage(scene.update(document.design()), camera);
    repaint();
}

void CanvasContext::showFigures()
{
    backing.damage(scene.setFigures(runner.latest(), runner.isCurrent()), camera);
    repaint();
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
