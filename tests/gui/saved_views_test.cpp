// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/saved_views.h"
#include "model/io/write.h"
#include "tests/catch.h"
#include "tests/gui/window_fixture.h"
#include "views/canvas/canvas_view.h"
#include "views/canvas/drawing_filter.h"
#include "views/window/notice_bar.h"
#include "views/window/view_commands.h"
#include "views/window/views_dialog.h"
#include <QAction>
#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTest>

namespace {
struct ViewsFixture : WindowFixture
{
    ViewsFixture() : WindowFixture(QStringLiteral("3-expressroute-with-vpn-backup"))
    {
        window.show();
        window.resize(1300, 800);
        settle();
        window.action(QStringLiteral("view.views"))->trigger();
        dialog = window.findChild<ViewsDialog*>(QStringLiteral("views"));
        REQUIRE(dialog);
    }
    ~ViewsFixture() { delete dialog; }
    void press(const char* name) { QTest::mouseClick(dialog->findChild<QPushButton*>(QString::fromLatin1(name)), Qt::LeftButton); }
    void save(const char* name)
    {
        auto* edit = dialog->findChild<QLineEdit*>(QStringLiteral("viewName"));
        edit->clear();
        QTest::keyClicks(edit, QString::fromLatin1(name));
        press("saveView");
    }
    QListWidget& list() { return *dialog->findChild<QListWidget*>(QStringLiteral("viewList")); }
    CanvasView& canvas() { return window.canvas(); }
    ViewsDialog* dialog = nullptr;
};
}

TEST_CASE("saved views: what is shown comes back as it was, the design stays, and each change is one step")
{
    ViewsFixture f;
    const QByteArray before = writeProject(f.document.project());
    f.canvas().setFilter({{DrawingLayer::Notes}, {f.document.design().all<EdgeRouter>().begin()->id}, 2});
    f.canvas().setOverlay(FigureOverlay::Security);
    f.canvas().zoomIn();
    const SavedView looked = f.canvas().currentView();
    f.save("Close");
    REQUIRE(f.document.project().views.size() == 1);
    f.canvas().showEverything();
    f.canvas().setOverlay({});
    f.canvas().fit();
    f.save("All");
    CHECK(f.list().count() == 2);
    const int steps = f.document.history().index();
    CHECK(steps == 2);
    QTest::keyClick(&f.window, Qt::Key_2, Qt::ControlModifier | Qt::AltModifier);      // the second by name
    CHECK(f.canvas().filter() == DrawingFilter{{DrawingLayer::Notes}, looked.around, 2});
    CHECK(f.canvas().overlay() == FigureOverlay::Security);
    CHECK(f.canvas().zoom() == *looked.zoom);
    CHECK(QLineF(f.canvas().shownPart().center(), *looked.centre).length() < 2);
    CHECK(f.document.history().index() == steps);
    f.document.history().undo();
    f.document.history().undo();
    CHECK(f.list().count() == 0);
    CHECK(writeProject(f.document.project()) == before);
    f.document.history().redo();
    CHECK(f.list().count() == 1);
    f.canvas().setOverlay({});
}

TEST_CASE("saved views: they survive saving and opening")
{
    ViewsFixture f;
    f.canvas().setFilter({{DrawingLayer::Badges, DrawingLayer::Azure}, {}, {}});
    f.save("Without Azure");
    const SavedView saved = f.document.project().views.first();
    const QString path = f.folder.filePath(QStringLiteral("views.landbridge.json"));
    REQUIRE(f.document.saveAs(path));
    REQUIRE(f.document.open(path).isEmpty());
    CHECK(f.canvas().filter().isEverything());           // another project is looked at as it is
    REQUIRE(f.document.project().views.size() == 1);
    CHECK(f.document.project().views.first() == saved);
    f.list().setCurrentRow(0);
    f.press("showView");
    CHECK(f.canvas().filter().hidden == QSet<DrawingLayer>{DrawingLayer::Badges, DrawingLayer::Azure});
}

TEST_CASE("saved views: one is brought up to date, renamed and removed")
{
    ViewsFixture f;
    f.save("One");
    f.save("One");
    CHECK(f.document.project().views.size() == 1);       // the name is taken, and the dialog says so
    f.save("Two");
    f.list().setCurrentRow(0);
    f.canvas().setFilter({{DrawingLayer::LinkLabels}, {}, {}});
    f.press("updateView");
    CHECK(viewCalled(f.document.project(), QStringLiteral("One"))->hidden.contains(DrawingLayer::LinkLabels));
    f.list().currentItem()->setText(QStringLiteral("Two"));
    CHECK(f.list().currentItem()->text() == QStringLiteral("One"));
    f.list().currentItem()->setText(QStringLiteral("Zero"));
    QTRY_VERIFY(viewCalled(f.document.project(), QStringLiteral("Zero")));
    CHECK(f.document.project().views.size() == 2);
    f.list().setCurrentRow(0);
    const QString first = f.list().currentItem()->text();
    f.press("removeView");
    CHECK_FALSE(viewCalled(f.document.project(), first));
    CHECK(f.document.project().views.size() == 1);
}

TEST_CASE("saved views: its places are offered, and taken as one step")
{
    ViewsFixture f;
    const ObjectId router = f.document.design().all<EdgeRouter>().begin()->id;
    const QPointF place = *f.document.design().find(router)->position;
    f.dialog->findChild<QCheckBox*>(QStringLiteral("viewPlaces"))->setChecked(true);
    f.save("Here");
    f.canvas().select({router});
    f.canvas().nudge(200, 100);
    const int steps = f.document.history().index();
    f.list().setCurrentRow(0);
    f.press("showView");
    CHECK(*f.document.design().find(router)->position == place + QPointF(200, 100));       // looking moves nothing
    CHECK(f.document.history().index() == steps);
    auto& notices = f.window.notices();
    REQUIRE(notices.isVisible());
    CHECK(notices.text().contains(QStringLiteral("Here")));
    auto* move = notices.findChild<QPushButton*>();
    REQUIRE(move);
    QTest::mouseClick(move, Qt::LeftButton);
    CHECK(*f.document.design().find(router)->position == place);
    CHECK(f.document.history().index() == steps + 1);
    f.document.history().undo();
    CHECK(*f.document.design().find(router)->position == place + QPointF(200, 100));
}

TEST_CASE("saved views: the menu lists them by name with their keys")
{
    ViewsFixture f;
    auto* menu = f.window.findChild<QMenu*>(QStringLiteral("savedViews"));
    REQUIRE(menu);
    emit menu->aboutToShow();
    CHECK(menu->actions().last()->text() == QStringLiteral("No views yet"));
    f.save("R & D");
    f.save("Core");
    emit menu->aboutToShow();
    const QList<QAction*> actions = menu->actions();
    REQUIRE(actions.size() == 4);
    CHECK(actions[2]->text().startsWith(QStringLiteral("Core\tCtrl+Alt+1")));
    CHECK(actions[3]->text().startsWith(QStringLiteral("R && D")));
    f.canvas().setFilter({{DrawingLayer::Notes}, {}, {}});
    actions[2]->trigger();
    CHECK(f.canvas().filter().isEverything());
}
