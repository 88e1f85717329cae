// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/review/worst_figures.h"
#include "tests/catch.h"
#include "tests/gui/window_fixture.h"
#include "views/canvas/canvas_view.h"
#include "views/panels/palette_panel.h"
#include "views/window/option_bar.h"
#include "views/window/tour/coach_card.h"
#include "views/window/tour/guided_tour.h"
#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>

namespace {
struct TourFixture : WindowFixture
{
    TourFixture()
    {
        window.activateWindow();
        window.action(QStringLiteral("help.tour"))->trigger();
        turn();
    }
    /// Until figures and card have caught up.
    void turn()
    {
        for (int i = 0; i < 3; ++i) {
            settle();
            QTest::qWait(2);
        }
    }
    CoachCard& card() { return window.tour()->card(); }
    QString step() { return window.tour() ? window.tour()->step() : QString(); }
    QPushButton* button(const char* name) { return card().findChild<QPushButton*>(QString::fromLatin1(name)); }
    void press(const char* name)
    {
        QTest::mouseClick(button(name), Qt::LeftButton);
        turn();
    }
    QWidget* view() { return window.canvas().viewport(); }
    void move(QPointF to, Qt::MouseButtons buttons)
    {
        QMouseEvent event(QEvent::MouseMove, to, view()->mapToGlobal(to), buttons ? Qt::LeftButton : Qt::NoButton, buttons, Qt::NoModifier);
        QApplication::sendEvent(view(), &event);
    }
    /// From the handle that the ring is round.
    void dragFromRing(QPointF to)
    {
        const QPointF from = view()->mapFrom(&window, card().ring().center());
        move(from - QPointF(30, 0), {});
        move(from, {});
        QTest::mousePress(view(), Qt::LeftButton, {}, from.toPoint());
        move((from + to) / 2, Qt::LeftButton);
        move(to, Qt::LeftButton);
        QTest::mouseRelease(view(), Qt::LeftButton, {}, to.toPoint());
    }
    void chooseNew(const char* array)
    {
        auto* menu = window.canvas().findChild<QMenu*>(QStringLiteral("newTargets"));
        REQUIRE(menu);
        for (QAction* action : menu->actions())
            if (action->data().toString() == QLatin1String(array))
                action->trigger();
        menu->close();
        turn();
    }
    template <class Row> ObjectId first() { return document.design().all<Row>().rows().first()->id; }
};
}

TEST_CASE("the tour is gone through by one's own gestures, and says what the engine computes")
{
    TourFixture f;
    CHECK(f.document.design().objectCount() == 0);
    CHECK(f.step() == QStringLiteral("site"));
    CHECK(f.card().ring().isValid());
    auto* palette = f.child<PalettePanel>(QStringLiteral("palette"));
    palette->setCurrentItem(palette->itemOf(ObjectKind::Site));
    QTest::keyClick(palette, Qt::Key_Return);
    f.turn();
    CHECK(f.step() == QStringLiteral("router"));
    palette->setCurrentItem(palette->itemOf(ObjectKind::EdgeRouter));
    QTest::keyClick(palette, Qt::Key_Return);
    f.turn();
    CHECK(f.step() == QStringLiteral("circuit"));
    f.window.canvas().zoomTo100();
    f.turn();
    f.dragFromRing({f.view()->width() * 0.66, f.view()->height() * 0.75});
    f.chooseNew("peeringLocations");
    CHECK(f.step() == QStringLiteral("network"));
    f.window.canvas().fit();
    f.turn();
    f.dragFromRing({f.view()->width() * 0.9, f.view()->height() * 0.2});
    f.chooseNew("virtualNetworks");
    CHECK(f.step() == QStringLiteral("why"));
    const WorstFigures one = worstFigures(*f.runner.latest());
    CHECK(f.card().text().contains(bandwidthText(one)));
    CHECK(f.card().text().contains(availabilityText(one)));

    f.window.canvas().fit();
    f.turn();
    QTest::mouseClick(f.view(), Qt::LeftButton, {}, f.view()->mapFrom(&f.window, f.card().ring().center()));
    f.turn();
    CHECK(f.step() == QStringLiteral("backup"));
    CHECK(f.card().text().contains(availabilityText(one)));
    f.dragFromRing(f.window.canvas().placeOf(f.first<VirtualNetwork>()).topLeft() + QPointF(60, 14));
    f.turn();
    CHECK(f.step() == QStringLiteral("findings"));
    const WorstFigures two = worstFigures(*f.runner.latest());
    CHECK(f.runner.latest()->links.size() == 2);
    CHECK(two.availability->down() < one.availability->down());
    CHECK(f.card().text().contains(availabilityText(one)));
    CHECK(f.card().text().contains(availabilityText(two)));
    auto* live = f.child<QTabWidget>(QStringLiteral("live"));
    QTest::mouseClick(live->tabBar(), Qt::LeftButton, {}, live->tabBar()->mapFrom(&f.window, f.card().ring().center()));
    f.turn();
    CHECK(f.step() == QStringLiteral("option"));
    f.window.action(QStringLiteral("design.copyOption"))->trigger();
    f.turn();
    CHECK(f.step() == QStringLiteral("end"));
    CHECK(f.button("coachShow")->isHidden());
    f.press("coachNext");
    CHECK(!f.window.tour());
    CHECK(f.document.project().options.size() == 2);
}

TEST_CASE("the tour does each step itself when asked, also those that were skipped")
{
    TourFixture f;
    f.press("coachNext");
    CHECK(f.step() == QStringLiteral("router"));
    CHECK(f.document.design().objectCount() == 0);
    f.press("coachNext");
    f.press("coachShow");
    CHECK(f.step() == QStringLiteral("network"));
    CHECK(f.document.design().all<ExpressRouteCircuit>().size() == 1);
    for (const char* next : {"why", "backup", "findings", "option", "end"}) {
        f.press("coachShow");
        CHECK(f.step() == QLatin1String(next));
        CHECK(f.window.rect().contains(f.card().geometry()));
        if (f.step() != QStringLiteral("end")) {
            CHECK(!f.card().geometry().intersects(f.card().ring()));
        }
    }
    f.press("coachBack");
    CHECK(f.step() == QStringLiteral("option"));          // done already: it waits for Next
    CHECK(f.button("coachShow")->isHidden());
    CHECK(f.button("coachNext")->text() == QStringLiteral("Next"));
    f.press("coachNext");
    CHECK(f.step() == QStringLiteral("end"));
}

TEST_CASE("the tour is left by Escape, by its cross, and when another design is opened")
{
    TourFixture f;
    f.window.canvas().setFocus();
    QTest::keyClick(&f.window.canvas(), Qt::Key_Escape);
    f.turn();
    CHECK(!f.window.tour());
    f.window.startTour();
    QTest::keyClick(&f.card(), Qt::Key_Escape);
    f.turn();
    CHECK(!f.window.tour());
    f.window.startTour();
    f.document.startNew();
    f.turn();
    CHECK(!f.window.tour());
    f.window.startTour();
    f.window.startTour();                                 // once only
    f.turn();
    CHECK(f.window.findChildren<CoachCard*>().size() == 1);
}

TEST_CASE("the card of the tour finds room in a small window and by keys")
{
    TourFixture f;
    f.window.resize(1000, 600);
    f.turn();
    CHECK(f.window.rect().contains(f.card().geometry()));
    CHECK(!f.card().geometry().intersects(f.card().ring()));
    for (const char* name : {"coachShow", "coachNext"})
        CHECK(f.button(name)->focusPolicy() & Qt::TabFocus);
    CHECK(f.card().accessibleName() == f.card().findChild<QLabel*>(QStringLiteral("coachTitle"))->text());
    CHECK(f.card().accessibleDescription() == f.card().text());
    QTest::keyClick(f.button("coachShow"), Qt::Key_Space);
    f.turn();
    CHECK(f.step() == QStringLiteral("router"));
}
