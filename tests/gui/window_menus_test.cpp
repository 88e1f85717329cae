// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/catch.h"
#include "tests/gui/window_fixture.h"
#include <QAction>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>
#include <QSet>

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
