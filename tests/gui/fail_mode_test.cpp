// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/remove.h"
#include "tests/catch.h"
#include "tests/gui/canvas_fixture.h"
#include "tests/gui/window_fixture.h"
#include "views/canvas/fail_bar.h"
#include "views/canvas/failed_set.h"
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QToolButton>
#include <functional>

namespace {
struct FailFixture : CanvasFixture
{
    explicit FailFixture(const QString& name = QStringLiteral("3-expressroute-with-vpn-backup")) : CanvasFixture(name)
    {
        REQUIRE(runner.waitUntilCurrent(20000));
        view.fit();
        view.setTool(CanvasTool::Fail);
    }

    void clickObject(const char* id)
    {
        view.reveal(ObjectId(QString::fromLatin1(id)));
        const Design& shown = design();
        const auto position = shown.find(ObjectId(QString::fromLatin1(id)))->position;
        REQUIRE(position);
        clickAt(*position + QPointF(30, 20));
    }
    void clickAt(QPointF scene)
    {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.mapFromScene(scene).toPoint());
        REQUIRE(view.failures().waitUntilShown(20000));
    }
    FailBar* bar() { return view.findChild<FailBar*>(QStringLiteral("failBar")); }
    FailureMark markOf(const char* id) { return view.failures().shown().canvas.of(ObjectId(QString::fromLatin1(id))).mark; }
};
}

TEST_CASE("in fail mode a click breaks a router and another click heals it, and the design stays")
{
    FailFixture f;
    const Design before = f.design();
    CHECK(f.bar()->text().contains("Click what fails"));
    f.clickObject("r1");
    CHECK(f.view.failures().failed() == QStringList{"r1"});
    CHECK(f.markOf("r1") == FailureMark::Down);
    CHECK(f.bar()->text().startsWith("R1 failed"));
    f.clickObject("r2");
    CHECK(f.view.failures().failed() == QStringList{"r1", "r2"});
    CHECK(f.bar()->text().startsWith("2 objects failed"));
    f.clickObject("r1");
    CHECK(f.view.failures().failed() == QStringList{"r2"});
    CHECK(f.markOf("r1") != FailureMark::Down);
    CHECK(f.design().sharesAllRowsWith(before));
    CHECK_FALSE(f.document.history().canUndo());
}

TEST_CASE("an object that cannot fail by itself says why")
{
    FailFixture f;
    QSignalSpy said(&f.view, &CanvasView::statusMessage);
    f.clickObject("hq");
    REQUIRE(said.size() == 1);
    CHECK(said.first().first().toString().contains("until it has an availability"));
    f.clickObject("hub");
    REQUIRE(said.size() == 2);
    CHECK(said.last().first().toString().contains("does not fail by itself"));
    CHECK(f.view.failures().failed().isEmpty());
}

TEST_CASE("a peering location stands for its building, and of two buildings one is chosen")
{
    FailFixture f;
    f.clickObject("pl1");
    CHECK(f.view.failures().failed() == f.view.failures().componentNames(ObjectId("pl1")));
    CHECK(f.view.failures().failed().size() == 1);

    FailFixture metro(QStringLiteral("6-expressroute-metro"));
    metro.clickObject("pl1");
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    REQUIRE(menu);
    REQUIRE(menu->actions().size() == 4);
    menu->actions().last()->trigger();
    CHECK(metro.view.failures().failed().size() == 2);
    menu->close();
    metro.clickObject("pl1");
    menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    REQUIRE(menu);
    CHECK(menu->actions().first()->isChecked());
    menu->actions().first()->trigger();
    CHECK(metro.view.failures().failed().size() == 1);
    menu->close();
}

TEST_CASE("Esc heals all and leaves fail mode, the button heals and stays")
{
    FailFixture f;
    f.clickObject("r1");
    QTest::mouseClick(f.bar()->findChild<QToolButton*>("healAll"), Qt::LeftButton);
    CHECK(f.view.failures().failed().isEmpty());
    CHECK(f.view.failures().shown().canvas.isEmpty());
    CHECK(f.view.tool() == CanvasTool::Fail);
    f.clickObject("r1");
    f.key(Qt::Key_Escape);
    CHECK(f.view.failures().failed().isEmpty());
    CHECK(f.view.tool() == CanvasTool::Select);
    CHECK(f.bar()->text().isEmpty());
    CHECK_FALSE(f.bar()->isVisible());
}

TEST_CASE("the keyboard alone breaks and heals")
{
    FailFixture f;
    f.view.select(idsOf({"er1"}));
    f.key(Qt::Key_Return);
    CHECK(f.view.failures().failed() == QStringList{"er1"});
    f.key(Qt::Key_Return);
    CHECK(f.view.failures().failed().isEmpty());
}

TEST_CASE("what is failed outlives edits and other tools as long as it exists")
{
    FailFixture f;
    f.clickObject("r1");
    f.clickObject("r2");
    f.view.setTool(CanvasTool::Select);
    CHECK(f.view.failures().failed().size() == 2);
    REQUIRE(f.document.apply("remove", removeObjects(f.design(), idsOf({"r2"}))));
    REQUIRE(f.runner.waitUntilCurrent(20000));
    CHECK(f.view.failures().failed() == QStringList{"r1"});
    REQUIRE(f.view.failures().waitUntilShown(20000));
    CHECK(f.bar()->text().startsWith("R1 failed"));
    f.key(Qt::Key_Escape);
    CHECK(f.view.failures().failed().isEmpty());
}

TEST_CASE("a preview stands in for what is failed, and goes without a trace, the latest wins")
{
    FailFixture f;
    f.clickObject("r1");
    FailedSet& failed = f.view.failures();
    const CanvasFailure before = failed.shown().canvas;
    for (const char* name : {"er1", "r2", "dia", "er1"})
        failed.preview({name});
    REQUIRE(failed.waitUntilShown(20000));
    CHECK(f.markOf("er1") == FailureMark::Down);
    CHECK(f.markOf("r1") != FailureMark::Down);
    CHECK(failed.failed() == QStringList{"r1"});
    failed.preview({"r2"});
    failed.preview({});                                  // before the answer is there
    CHECK(failed.isShownCurrent());
    CHECK(failed.shown().canvas == before);
    QTest::qWait(50);
    CHECK(failed.shown().canvas == before);
}

TEST_CASE("opening another design heals all")
{
    FailFixture f;
    f.clickObject("r1");
    REQUIRE(f.document.open(QStringLiteral(LANDBRIDGE_SOURCE_DIR "/tests/formats/v1/6-expressroute-metro.landbridge.json")).isEmpty());
    CHECK(f.view.failures().failed().isEmpty());
    CHECK(f.view.failures().shown().canvas.isEmpty());
    CHECK(f.view.tool() == CanvasTool::Select);
}

TEST_CASE("a screen reader hears what is failed")
{
    FailFixture f;
    f.clickObject("r1");
    QAccessibleInterface* canvas = QAccessible::queryAccessibleInterface(&f.view);
    REQUIRE(canvas);
    const std::function<bool(QAccessibleInterface*)> isSaid = [&](QAccessibleInterface* item) {
        for (int i = 0; i < item->childCount(); ++i)
            if (item->child(i)->text(QAccessible::Name).contains(QLatin1String(", failed")) || isSaid(item->child(i)))
                return true;
        return false;
    };
    CHECK(isSaid(canvas));
}

TEST_CASE("the toolbar turns fail mode on and off, and healing has an action")
{
    WindowFixture f(QStringLiteral("3-expressroute-with-vpn-backup"));
    QAction* fail = f.window.action("tool.fail");
    QAction* heal = f.window.action("edit.healAll");
    CHECK_FALSE(heal->isEnabled());
    fail->trigger();
    CHECK(f.window.canvas().tool() == CanvasTool::Fail);
    CHECK(fail->isChecked());
    f.window.canvas().failures().setFailed({"r1"});
    CHECK(heal->isEnabled());
    heal->trigger();
    CHECK(f.window.canvas().failures().failed().isEmpty());
    fail->trigger();
    CHECK(f.window.canvas().tool() == CanvasTool::Select);
    CHECK_FALSE(fail->isChecked());
    f.window.canvas().setFocus();
    QTest::keyClick(&f.window.canvas(), Qt::Key_F);
    CHECK(f.window.canvas().tool() == CanvasTool::Fail);
}
