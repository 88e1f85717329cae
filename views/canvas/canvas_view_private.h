// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "views/canvas/canvas_context.h"
#include "views/canvas/canvas_view.h"
#include "views/canvas/fail_bar.h"
#include "views/canvas/failed_set.h"
#include "views/canvas/minimap.h"
#include "views/canvas/overlay_legend.h"
#include "views/canvas/shown_bar.h"
#include "views/canvas/move_motion.h"
#include "views/canvas/palette_drop.h"
#include "views/canvas/quick_insert.h"
#include "views/canvas/rename_editor.h"
#include "views/canvas/tools/connect_tool.h"
#include "views/canvas/tools/fail_tool.h"
#include "views/canvas/tools/note_tool.h"
#include "views/canvas/tools/pan_tool.h"
#include "views/canvas/tools/select_tool.h"
#include <QElapsedTimer>

struct CanvasView::Private
{
    Private(CanvasView& owner, Document& document, AnalysisRunner& runner);

    CanvasView& view;
    CanvasContext context;
    FailedSet failed;
    FailBar failBar;
    SelectTool selectTool;
    ConnectTool connectTool;
    PanTool panTool;
    NoteTool noteTool;
    FailTool failTool;
    RenameEditor editor;
    QuickInsert quickInsert;
    PaletteDrop drop;
    MoveMotion motion;
    Minimap minimap;
    OverlayLegendPanel legend;
    ShownBar shownBar;
    CanvasTool tool = CanvasTool::Select;
    Tool* grabbing = nullptr;                ///< the tool whose button is down
    bool isSpaceDown = false;
    bool isFitPending = true;                ///< until the view has a size and a design
    int nudgeGesture = 0;
    QElapsedTimer lastNudge;
    int pasteCount = 0;
    std::optional<CanvasHint> hint;          ///< told last
    quint64 revision = 0;                    ///< of the scene, for who caches its order

    Tool& currentTool();
    void setCamera(const Camera& camera);
    void zoomBy(double factor, QPointF anchor);
    void showDocument();
    void refreshOverlay();
    void placeBars();
    bool leaveNeighbourhood();               ///< false: there is none to leave
    void updateCursor();                     ///< and what the status line says of it
    void updateHint();
    CanvasHint hintNow();
    void announce();                         ///< what changed, to screen readers
    void paste(const Design& fragment, const QString& text, QPointF offset);
    void failSelection();
    void layOut(const QString& text, const QSet<ObjectId>& only);
    void reattach(LinkEnd end);
    void walkTo(const ObjectId& id);
    void ensureVisible(const ObjectId& id);
    bool beginsWord(const QKeyEvent& event) const;
    bool handleEditKey(QKeyEvent& event);
    bool handleWalkKey(QKeyEvent& event);
    CanvasMouse mouseOf(const QPointF& position, Qt::MouseButton button, Qt::KeyboardModifiers modifiers) const;
};
