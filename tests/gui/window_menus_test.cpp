// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/catch.h"
#include "tests/gui/window_fixture.h"
#include "views/canvas/canvas_view.h"
#include <QAction>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>
#include <QSet>
#include <QTest>

TEST_CASE("a letter of a menu means one entry, so that it runs at one key press")
{
    WindowFixture f;
    for (const QAction* top : f.window.menuBar()->actions()) {
        REQUIRE(top->menu());
        QSet<QString> letters;
        for (const QAction* entry : top->menu()->actions()) {
            const QString letter = QKeySequence::mnemonic(entry->text()).toString();
            INFO(entry->text().toStdString());
            CHECK((letter.isEmpty() || !letters.contains(letter)));
            letters << letter;
        }
    }
}

TEST_CASE("while a menu is open its letters are its own, also those that are keys of the canvas")
{
    WindowFixture f;
    f.window.show();
    f.window.canvas().setFocus();
    QMenu* view = f.window.menuBar()->actions().at(2)->menu();
    REQUIRE(view);
    view->popup(f.window.mapToGlobal(QPoint(40, 40)));
    for (const auto& [letter, isTaken] : {std::pair(QStringLiteral("m"), true), std::pair(QString(), false)}) {
        QKeyEvent override(QEvent::ShortcutOverride, letter.isEmpty() ? Qt::Key_F1 : Qt::Key_M, Qt::NoModifier, letter);
        override.ignore();
        QCoreApplication::sendEvent(view, &override);
        CHECK(override.isAccepted() == isTaken);
    }
    const bool had = f.window.canvas().hasMinimap();
    QTest::keyClick(view, Qt::Key_M);
    CHECK(f.window.canvas().hasMinimap() != had);
    CHECK_FALSE(view->isVisible());
}
