// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/move.h"
#include "tests/catch.h"
#include "tests/gui/window_fixture.h"
#include "views/canvas/canvas_view.h"
#include "views/theme/motion.h"
#include "views/theme/theme.h"
#include "views/window/settings.h"
#include <QAction>
#include <QApplication>
#include <QStyle>
#include <QTest>

TEST_CASE("reduced motion: what asks the style how long to move is told not to, and the next start knows")
{
    applyTheme(*qApp, ThemeName::Light);
    WindowFixture fixture(QStringLiteral("3-expressroute-with-vpn-backup"));
    fixture.window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&fixture.window));
    QAction* action = fixture.window.action(QStringLiteral("view.reduceMotion"));
    const auto duration = [&] { return fixture.window.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &fixture.window); };
    CHECK_FALSE(action->isChecked());
    CHECK(duration() > 0);
    CHECK(fixture.window.isAnimated());
    action->trigger();
    CHECK(action->isChecked());
    CHECK(duration() == 0);
    CHECK_FALSE(fixture.window.isAnimated());
    {
        Document document{Catalogue::builtIn()};
        AnalysisRunner runner{document};
        MainWindow next(document, runner);
        CHECK(isMotionReduced());
        CHECK(next.action(QStringLiteral("view.reduceMotion"))->isChecked());
    }
    // Laid out, everything is at its place at once.
    const Design start = fixture.document.design();
    REQUIRE(fixture.document.apply(QStringLiteral("Move"), moveObjects(start, {start.all<Site>().begin()->id}, {700, 900})));
    auto* canvas = fixture.child<CanvasView>(QStringLiteral("canvas"));
    canvas->layOut();
    canvas->grab();
    const ObjectId site = start.all<Site>().begin()->id;
    const QPointF place = canvas->mapFromScene(*fixture.document.design().find(site)->position + QPointF(20, 20));
    QTest::mouseClick(canvas->viewport(), Qt::LeftButton, {}, place.toPoint());
    CHECK(canvas->selection() == QList<ObjectId>{site});
    action->trigger();
    CHECK(duration() > 0);
    saveReducedMotion(false);
}
