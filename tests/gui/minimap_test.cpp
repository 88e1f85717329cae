// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/catch.h"
#include "tests/gui/canvas_fixture.h"
#include "tests/gui/window_fixture.h"
#include "views/canvas/minimap.h"
#include "views/window/settings.h"
#include <QAction>
#include <QImage>

namespace {
QWidget* minimapOf(CanvasView& view)
{
    return view.findChild<QWidget*>(QStringLiteral("minimap"));
}
}

TEST_CASE("minimap: there while something lies outside the view, and wanted")
{
    CanvasFixture fixture(QStringLiteral("3-expressroute-with-vpn-backup"));
    fixture.view.resize(1000, 700);
    QWidget* map = minimapOf(fixture.view);
    REQUIRE(map);
    fixture.view.zoomIn();
    fixture.view.zoomIn();
    fixture.view.zoomIn();
    fixture.view.zoomIn();
    CHECK(map->isHidden());
    fixture.view.setMinimapShown(true);
    CHECK(map->isVisible());
    CHECK(fixture.view.viewport()->geometry().contains(map->geometry()));
    fixture.view.fit();
    CHECK(map->isHidden());
    fixture.view.zoomIn();
    fixture.view.zoomIn();
    fixture.view.zoomIn();
    fixture.view.zoomIn();
    CHECK(map->isVisible());
    fixture.view.resize(300, 220);                       // no room for it
    CHECK(map->isHidden());
}

TEST_CASE("minimap: a click shows that part, a drag follows, the document stays")
{
    CanvasFixture fixture(QStringLiteral("3-expressroute-with-vpn-backup"));
    fixture.view.resize(1000, 700);
    fixture.view.setMinimapShown(true);
    for (int i = 0; i < 5; ++i)
        fixture.view.zoomIn();
    QWidget* map = minimapOf(fixture.view);
    REQUIRE(map->isVisible());
    const int steps = fixture.document.history().count();
    const double zoom = fixture.view.zoom();
    const int y = map->height() / 2;
    const auto middle = [&] { return fixture.view.shownPart().center(); };
    QTest::mouseClick(map, Qt::LeftButton, {}, QPoint(15, y));
    const QPointF left = middle();
    QTest::mousePress(map, Qt::LeftButton, {}, QPoint(84, y));
    const QPointF centre = middle();
    QTest::mouseMove(map, QPoint(150, y));
    QMouseEvent drag(QEvent::MouseMove, QPointF(150, y), map->mapToGlobal(QPointF(150, y)), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(map, &drag);
    const QPointF right = middle();
    QTest::mouseRelease(map, Qt::LeftButton, {}, QPoint(150, y));
    CHECK(left.x() < centre.x());
    CHECK(centre.x() < right.x());
    CHECK(std::abs(left.y() - right.y()) < 3);
    CHECK(fixture.view.zoom() == zoom);
    CHECK(fixture.document.history().count() == steps);
    CHECK(fixture.view.selection().isEmpty());
}

TEST_CASE("minimap: M shows and hides it, and the choice is remembered")
{
    {
        WindowFixture fixture(QStringLiteral("1-site-to-site-vpn"));
        auto* canvas = fixture.child<CanvasView>(QStringLiteral("canvas"));
        CHECK(canvas->hasMinimap());
        fixture.window.show();
        canvas->setFocus();
        fixture.child<QAction>(QStringLiteral("view.minimap"))->trigger();
        CHECK_FALSE(canvas->hasMinimap());
    }
    CHECK_FALSE(savedMinimap());
    saveMinimap(true);
}
