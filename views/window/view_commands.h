// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/object_id.h"
#include "model/design/choices.h"
#include "views/window/actions.h"
#include <QObject>
#include <QPointer>

class CanvasView;
class Document;
class NoticeBar;
class QMenu;
class QWidget;
struct SavedView;

/// How the drawing is looked at: layers, overlay, neighbourhood, and the views saved with the design.
class ViewCommands : public QObject
{
    Q_OBJECT
public:
    ViewCommands(Document& document, CanvasView& canvas, NoticeBar& notices, QWidget* window);

    void chooseLayers();
    void setOverlay(std::optional<FigureOverlay> overlay);   ///< remembered for the next start
    void showNeighbourhood(std::optional<int> hops);
    void showEverything();

    /// Those of the project, by name.
    QList<SavedView> views() const;
    /// Looks as the view says. Where it has objects elsewhere than the design, moving them is offered, as one undo step.
    void showView(const ObjectId& id);
    void showNth(int number);                                ///< of views(), 0 the first
    void manageViews();
    void fillViews(QMenu* menu, const QHash<QString, QAction*>& actions);
    void updateActions(const QHash<QString, QAction*>& actions) const;

signals:
    void message(const QString& text);

private:
    Document& m_document;
    CanvasView& m_canvas;
    NoticeBar& m_notices;
    QWidget* m_window;
    QPointer<QWidget> m_layers;
    QPointer<QWidget> m_manager;
};

/// The actions of it all.
QList<ActionInfo> viewActionTable(ViewCommands& views);
