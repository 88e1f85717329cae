// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/window/view_commands.h"
#include "model/document/document.h"
#include "model/edit/move.h"
#include "model/edit/saved_views.h"
#include "views/canvas/canvas_view.h"
#include "views/canvas/drawing_filter.h"
#include "views/canvas/figure_overlay.h"
#include "views/window/layers_dialog.h"
#include "views/window/notice_bar.h"
#include "views/window/settings.h"
#include "views/window/views_dialog.h"
#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <algorithm>

namespace {
constexpr int mostKeys = 9;                              // Ctrl+Alt+1 … 9

QString overlayAction(FigureOverlay overlay)
{
    return QStringLiteral("view.overlay.") + choiceName(overlay);
}

template <class Widget, class... Arguments> void showOnce(QPointer<QWidget>& shown, Arguments&&... arguments)
{
    if (!shown) {
        shown = new Widget(std::forward<Arguments>(arguments)...);
        shown->setAttribute(Qt::WA_DeleteOnClose);
    }
    shown->show();
    shown->raise();
    shown->activateWindow();
}
}

ViewCommands::ViewCommands(Document& document, CanvasView& canvas, NoticeBar& notices, QWidget* window) : QObject(window), m_document(document), m_canvas(canvas), m_notices(notices), m_window(window)
{
    m_canvas.setOverlay(choiceFromName<FigureOverlay>(savedOverlay()));
}

void ViewCommands::chooseLayers()
{
    showOnce<LayersDialog>(m_layers, m_canvas, m_window);
}

void ViewCommands::manageViews()
{
    showOnce<ViewsDialog>(m_manager, m_document, m_canvas, *this, m_window);
}

void ViewCommands::setOverlay(std::optional<FigureOverlay> overlay)
{
    m_canvas.setOverlay(overlay);
    saveOverlay(overlay ? choiceName(*overlay) : QString());
}

void ViewCommands::showNeighbourhood(std::optional<int> hops)
{
    m_canvas.showNeighbourhood(hops);
}

void ViewCommands::showEverything()
{
    m_canvas.showEverything();
}

QList<SavedView> ViewCommands::views() const
{
    QList<SavedView> views(m_document.project().views);
    std::stable_sort(views.begin(), views.end(), [](const SavedView& a, const SavedView& b) { return a.name.localeAwareCompare(b.name) < 0; });
    return views;
}

void ViewCommands::showView(const ObjectId& id)
{
    const SavedView* view = findView(m_document.project(), id);
    if (!view)
        return;
    m_canvas.showView(*view);
    const QHash<ObjectId, QPointF> places = placesOfView(m_document.design(), *view);
    if (places.isEmpty()) {
        emit message(tr("Shown as in “%1”").arg(view->name));
        return;
    }
    m_notices.show(places.size() == 1 ? tr("The view “%1” has one object at another place than the design.").arg(view->name) : tr("The view “%1” has %2 objects at other places than the design.").arg(view->name).arg(places.size()), {},
                   {{tr("Move them there"), [this, id] {
                         if (const SavedView* now = findView(m_document.project(), id))
                             m_document.apply(tr("Move to the places of “%1”").arg(now->name), placeObjects(m_document.design(), placesOfView(m_document.design(), *now)));
                     }}});
}

void ViewCommands::showNth(int number)
{
    const QList<SavedView> all = views();
    if (number < all.size())
        showView(all[number].id);
    else
        emit message(tr("There is no view %1 yet; View, Views, Manage saves one.").arg(number + 1));
}

void ViewCommands::fillViews(QMenu* menu, const QHash<QString, QAction*>& actions)
{
    menu->clear();
    menu->addAction(actions.value(QStringLiteral("view.views")));
    menu->addSeparator();
    int number = 0;
    for (const SavedView& view : views()) {
        QString text = QString(view.name).replace(u'&', QStringLiteral("&&"));
        if (++number <= mostKeys)
            text += u'\t' + actions.value(QStringLiteral("view.saved%1").arg(number))->shortcut().toString(QKeySequence::NativeText);
        menu->addAction(text, this, [this, id = view.id] { showView(id); });
    }
    if (number == 0)
        menu->addAction(tr("No views yet"))->setEnabled(false);
}

void ViewCommands::updateActions(const QHash<QString, QAction*>& actions) const
{
    const auto overlay = m_canvas.overlay();
    actions.value(QStringLiteral("view.overlay.none"))->setChecked(!overlay);
    for (std::size_t i = 0; i < choiceNames<FigureOverlay>.size(); ++i)
        actions.value(overlayAction(FigureOverlay(i)))->setChecked(overlay == FigureOverlay(i));
    actions.value(QStringLiteral("view.showEverything"))->setEnabled(!m_canvas.filter().isEverything());
}

QList<ActionInfo> viewActionTable(ViewCommands& views)
{
    const auto text = [](const char* words) { return QCoreApplication::translate("Actions", words); };
    using enum ActionNeeds;
    QList<ActionInfo> actions{
        {"view.layers", text(QT_TRANSLATE_NOOP("Actions", "&Layers…")), QKeySequence("Ctrl+Shift+Y"), "filter", [&views] { views.chooseLayers(); }},
        {"view.showEverything", text(QT_TRANSLATE_NOOP("Actions", "S&how everything")), QKeySequence("Ctrl+Alt+0"), "eye", [&views] { views.showEverything(); }},
        {"view.hops1", text(QT_TRANSLATE_NOOP("Actions", "&1 hop")), QKeySequence("Alt+1"), "", [&views] { views.showNeighbourhood(1); }},
        {"view.hops2", text(QT_TRANSLATE_NOOP("Actions", "&2 hops")), QKeySequence("Alt+2"), "", [&views] { views.showNeighbourhood(2); }},
        {"view.hops3", text(QT_TRANSLATE_NOOP("Actions", "&3 hops")), QKeySequence("Alt+3"), "", [&views] { views.showNeighbourhood(3); }},
        {"view.hopsAll", text(QT_TRANSLATE_NOOP("Actions", "&All that is connected")), QKeySequence("Alt+0"), "", [&views] { views.showNeighbourhood({}); }},
        {"view.overlay.none", text(QT_TRANSLATE_NOOP("Actions", "&None")), {}, "", [&views] { views.setOverlay({}); }, Nothing, true},
        {"view.views", text(QT_TRANSLATE_NOOP("Actions", "&Manage views…")), QKeySequence("Ctrl+Shift+W"), "eye", [&views] { views.manageViews(); }},
    };
    for (std::size_t i = 0; i < choiceNames<FigureOverlay>.size(); ++i)
        actions << ActionInfo{overlayAction(FigureOverlay(i)), u'&' + overlayLabel(FigureOverlay(i)), {}, "", [&views, i] { views.setOverlay(FigureOverlay(i)); }, Nothing, true};
    for (int number = 1; number <= mostKeys; ++number)
        actions << ActionInfo{QStringLiteral("view.saved%1").arg(number), text(QT_TRANSLATE_NOOP("Actions", "Saved view %1")).arg(number), QKeySequence(QStringLiteral("Ctrl+Alt+%1").arg(number)), "", [&views, number] { views.showNth(number - 1); }};
    return actions;
}
