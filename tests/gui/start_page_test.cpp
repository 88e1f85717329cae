// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/io/templates.h"
#include "tests/catch.h"
#include "tests/gui/window_fixture.h"
#include "views/canvas/canvas_view.h"
#include "views/dialogs/start/card_grid.h"
#include "views/dialogs/start/start_page.h"
#include "views/panels/palette_panel.h"
#include "views/theme/theme.h"
#include "views/window/file_commands.h"
#include "views/window/settings.h"
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QFile>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

namespace {
struct StartFixture : WindowFixture
{
    StartFixture()
    {
        window.activateWindow();
        window.showStartPage();
        page = child<StartPage>(QStringLiteral("startPage"));
        REQUIRE(page);
        while (!page->isDrawn())
            QCoreApplication::processEvents();
    }
    QList<StartCard*> cards(const char* grid) { return child<CardGrid>(QString::fromLatin1(grid))->cards(); }
    StartCard* recent(const QString& path) { return child<StartCard>(QStringLiteral("recent:") + path); }
    void press(const char* button) { QTest::mouseClick(child<QPushButton>(QString::fromLatin1(button)), Qt::LeftButton); }
    StartPage* page = nullptr;
};
}

TEST_CASE("the start page offers every template once, as sample or to start from, with its picture")
{
    StartFixture f;
    CHECK(f.window.hasStartPage());
    CHECK(f.cards("startSamples").size() >= 4);
    QStringList titles;
    for (const char* grid : {"startSamples", "startTemplates"})
        for (const StartCard* card : f.cards(grid)) {
            titles << card->accessibleName();
            INFO(card->accessibleName().toStdString());
            CHECK(card->hasPicture());
            CHECK(!card->accessibleDescription().isEmpty());
        }
    QStringList expected;
    for (const DesignTemplate& one : designTemplates())
        if (one.name != QLatin1String("empty"))
            expected << one.title;
    titles.sort();
    expected.sort();
    CHECK(titles == expected);
    applyTheme(*qApp, ThemeName::Dark);
    while (!f.page->isDrawn())
        QCoreApplication::processEvents();
    CHECK(f.cards("startSamples").first()->hasPicture());
    applyTheme(*qApp, ThemeName::Light);
}

TEST_CASE("the start page goes when a template, a blank design or a file is chosen, by mouse and by keys")
{
    StartFixture f;
    StartCard* card = f.cards("startTemplates").first();
    card->setFocus();
    QTest::keyClick(card, Qt::Key_Return);
    CHECK(!f.window.hasStartPage());
    CHECK(f.document.project().name == card->accessibleName());
    CHECK(f.document.design().objectCount() > 0);

    f.window.action(QStringLiteral("help.start"))->trigger();
    CHECK(f.window.hasStartPage());
    f.press("startBlank");
    CHECK(!f.window.hasStartPage());
    CHECK(f.document.design().objectCount() == 0);

    f.window.showStartPage();
    QTest::keyClick(f.window.focusWidget(), Qt::Key_Escape);
    CHECK(!f.window.hasStartPage());
    CHECK(f.window.focusWidget() == &f.window.canvas());
}

TEST_CASE("the start page goes when somebody draws or turns to a panel")
{
    StartFixture f;
    f.window.canvas().addAtCentre(ObjectKind::Site);
    CHECK(!f.window.hasStartPage());
    f.window.showStartPage();
    CHECK(f.window.hasStartPage());
    QTest::keyClick(f.window.focusWidget(), Qt::Key_F6);
    if (QApplication::focusWidget()) {                   // without a window manager nothing has the focus
        CHECK(!f.window.hasStartPage());
    }
    f.window.showStartPage();
    f.window.action(QStringLiteral("tool.connect"))->trigger();
    CHECK(!f.window.hasStartPage());
}

TEST_CASE("the start page lists files, says which are missing, and lets them be removed")
{
    WindowFixture w;
    const QString here = w.folder.filePath(QStringLiteral("here.landbridge.json")), gone = w.folder.filePath(QStringLiteral("gone.landbridge.json"));
    REQUIRE(QFile::copy(fixturePath(QStringLiteral("3-expressroute-with-vpn-backup")), here));
    REQUIRE(QFile::copy(here, gone));
    REQUIRE(w.window.files().open(gone));
    REQUIRE(w.window.files().open(here));
    REQUIRE(QFile::remove(gone));
    w.document.startNew();
    w.window.showStartPage();
    auto* page = w.child<StartPage>(QStringLiteral("startPage"));
    while (!page->isDrawn())
        QCoreApplication::processEvents();
    auto* grid = w.child<CardGrid>(QStringLiteral("startRecent"));
    REQUIRE(grid->cards().size() == 2);
    StartCard* first = grid->cards().first();
    CHECK(first->accessibleName() == QStringLiteral("here"));
    CHECK(first->hasPicture());
    CHECK(first->hasFocus() == (QApplication::focusWidget() != nullptr));
    StartCard* missing = grid->cards().last();
    CHECK(missing->accessibleDescription().contains(QStringLiteral("missing")));
    CHECK(!missing->hasPicture());
    QTest::mouseClick(missing, Qt::LeftButton);          // nothing to open: it stays
    CHECK(w.window.hasStartPage());
    auto* cross = grid->cards().last()->findChild<QToolButton*>(QStringLiteral("removeRecent"));
    CHECK(cross->accessibleName() == QStringLiteral("Remove gone from the list"));
    QTest::mouseClick(cross, Qt::LeftButton);
    REQUIRE(grid->cards().size() == 1);
    CHECK(rememberedFiles() == QStringList{here});
    QTest::mouseClick(grid->cards().first(), Qt::LeftButton);
    CHECK(!w.window.hasStartPage());
    CHECK(w.document.filePath() == here);
    w.window.showStartPage();
    QTest::keyClick(grid->cards().first(), Qt::Key_Delete);
    CHECK(grid->cards().isEmpty());
    CHECK(w.child<QWidget>(QStringLiteral("startNoRecent"))->isVisible());
}

TEST_CASE("arrows walk the cards of the start page and Tab stays on it")
{
    StartFixture f;
    const QList<StartCard*> cards = f.cards("startTemplates");
    cards[0]->setFocus();
    QTest::keyClick(cards[0], Qt::Key_Right);
    CHECK(f.window.focusWidget() == cards[1]);
    QTest::keyClick(cards[1], Qt::Key_Down);
    auto* below = qobject_cast<StartCard*>(f.window.focusWidget());
    REQUIRE(below);
    CHECK(below->x() == cards[1]->x());
    CHECK(below->y() > cards[1]->y());
    QTest::keyClick(cards[0], Qt::Key_Left);
    CHECK(qobject_cast<QPushButton*>(f.window.focusWidget()));
    for (int i = 0; i < 60; ++i) {
        QTest::keyClick(f.window.focusWidget(), Qt::Key_Tab);
        REQUIRE(f.page->isAncestorOf(f.window.focusWidget()));
    }
}

TEST_CASE("whether the start page is shown at start is remembered")
{
    StartFixture f;
    auto* box = f.child<QCheckBox>(QStringLiteral("startAtStart"));
    CHECK(box->isChecked());
    box->click();
    CHECK(!savedStartPage());
    f.window.showStartPage();
    CHECK(!box->isChecked());
}

TEST_CASE("the start page fits a small screen")
{
    StartFixture f;
    f.window.resize(1366, 700);
    QTest::qWait(1);
    QCoreApplication::processEvents();
    CHECK(f.page->width() == f.window.width());
    for (const char* name : {"startTour", "startBlank", "startOpen", "startGallery", "startClose", "startAtStart"}) {
        const auto* button = f.child<QWidget>(QString::fromLatin1(name));
        INFO(name);
        CHECK(f.page->rect().contains(QRect(button->mapTo(f.page, QPoint()), button->size())));
        CHECK(button->width() >= button->sizeHint().width());
    }
    CHECK(f.cards("startSamples").at(1)->y() == f.cards("startSamples").at(0)->y());
}
