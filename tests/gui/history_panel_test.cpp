// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/move.h"
#include "tests/catch.h"
#include "tests/gui/window_fixture.h"
#include "views/canvas/canvas_view.h"
#include <QDockWidget>
#include <QTest>
#include <QUndoView>

TEST_CASE("history: it lists what was done, marks what is saved, and a click goes there and back")
{
    WindowFixture fixture(QStringLiteral("1-site-to-site-vpn"));
    fixture.window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&fixture.window));
    auto* dock = fixture.child<QDockWidget>(QStringLiteral("historyDock"));
    auto* steps = fixture.child<QUndoView>(QStringLiteral("history"));
    CHECK_FALSE(dock->isVisible());
    QTest::keyClick(&fixture.window, Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(dock->isVisible());
    const Design start = fixture.document.design();
    const ObjectId site = start.all<Site>().begin()->id;
    for (int step = 1; step <= 3; ++step)
        REQUIRE(fixture.document.apply(QStringLiteral("Move %1").arg(step), moveObjects(fixture.document.design(), {site}, {10, 0})));
    REQUIRE(steps->model()->rowCount() == 4);
    CHECK(steps->model()->index(2, 0).data().toString() == QStringLiteral("Move 2"));
    CHECK(steps->currentIndex().row() == 3);
    CHECK_FALSE(steps->model()->index(0, 0).data(Qt::DecorationRole).isNull());       // the saved one
    CHECK(steps->model()->index(3, 0).data(Qt::DecorationRole).isNull());
    QTest::mouseClick(steps->viewport(), Qt::LeftButton, {}, steps->visualRect(steps->model()->index(1, 0)).center());
    CHECK(*fixture.document.design().find(site)->position == *start.find(site)->position + QPointF(10, 0));
    QTest::keyClick(steps, Qt::Key_Home);
    CHECK(fixture.document.design().find(site)->position == start.find(site)->position);
    CHECK_FALSE(fixture.document.isModified());
    QTest::keyClick(steps, Qt::Key_End);
    CHECK(*fixture.document.design().find(site)->position == *start.find(site)->position + QPointF(30, 0));
    QTest::keyClick(&fixture.window, Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK_FALSE(dock->isVisible());
}

TEST_CASE("history: what was recovered is not marked as saved")
{
    WindowFixture fixture(QStringLiteral("1-site-to-site-vpn"));
    auto* steps = fixture.child<QUndoView>(QStringLiteral("history"));
    fixture.document.recover(fixture.document.project(), QString(), {});
    CHECK(steps->cleanIcon().isNull());
    CHECK(steps->emptyLabel() == QStringLiteral("As it was recovered"));
    const ObjectId site = fixture.document.design().all<Site>().begin()->id;
    REQUIRE(fixture.document.apply(QStringLiteral("Move"), moveObjects(fixture.document.design(), {site}, {10, 0})));
    CHECK(steps->cleanIcon().isNull());
    CHECK(steps->emptyLabel() == QStringLiteral("As it was recovered"));
    fixture.document.startNew();
    CHECK(steps->cleanIcon().isNull());                  // never saved
}
