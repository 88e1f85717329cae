// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/catch.h"
#include "tests/gui/window_fixture.h"
#include "views/window/option_bar.h"
#include <QAction>
#include <QLineEdit>
#include <QTabBar>
#include <QTest>

namespace {
QTabBar& tabsOf(WindowFixture& desk)
{
    auto* tabs = desk.child<QTabBar>("optionTabs");
    REQUIRE(tabs);
    return *tabs;
}

QStringList tabTexts(const QTabBar& tabs)
{
    QStringList texts;
    for (int tab = 0; tab < tabs.count(); ++tab)
        texts << tabs.tabText(tab);
    return texts;
}

void runAction(WindowFixture& desk, const char* name)
{
    auto* action = desk.child<QAction>(name);
    REQUIRE(action);
    action->trigger();
    desk.settle();
}
}

TEST_CASE("a copy of the option is drawn on apart from it, and undo shows the option where it undoes")
{
    WindowFixture desk("1-site-to-site-vpn");
    QTabBar& tabs = tabsOf(desk);
    REQUIRE(tabs.count() == 1);
    const Design original = desk.document.design();
    runAction(desk, "design.copyOption");
    REQUIRE(tabs.count() == 2);
    CHECK(tabs.currentIndex() == 1);
    CHECK(desk.document.design().name == original.name + QStringLiteral(" (copy)"));
    desk.select("dia");
    desk.type("monthlyCost", "250");
    desk.settle();
    CHECK_FALSE(desk.document.design().sharesAllRowsWith(original));
    CHECK(desk.document.project().options[0].sharesAllRowsWith(original));

    tabs.setCurrentIndex(0);
    desk.settle();
    CHECK(desk.document.design().id == original.id);
    desk.document.history().undo();              // the edit of the copy
    desk.settle();
    CHECK(tabs.currentIndex() == 1);
    CHECK(desk.document.design().sharesAllRowsWith(original));
    desk.document.history().undo();              // the copy itself
    desk.settle();
    CHECK(tabs.count() == 1);
    CHECK(desk.document.design().id == original.id);
    desk.document.history().redo();
    desk.settle();
    CHECK(tabs.currentIndex() == 1);
}

TEST_CASE("choosing an option is no edit and no undo step")
{
    WindowFixture desk("1-site-to-site-vpn");
    runAction(desk, "design.addOption");
    const int steps = desk.document.history().count();
    runAction(desk, "design.nextOption");
    CHECK(tabsOf(desk).currentIndex() == 0);
    runAction(desk, "design.previousOption");
    CHECK(tabsOf(desk).currentIndex() == 1);
    CHECK(desk.document.design().objectCount() == 0);
    CHECK(desk.document.history().count() == steps);
}

TEST_CASE("an option is renamed on its tab, and a name that another has is refused")
{
    WindowFixture desk("1-site-to-site-vpn");
    runAction(desk, "design.copyOption");
    QTabBar& tabs = tabsOf(desk);
    const auto typeName = [&](const QString& text, Qt::Key end) {
        runAction(desk, "design.renameOption");
        auto* name = desk.child<QLineEdit>("optionName");
        REQUIRE(name);
        name->setText(text);
        QTest::keyClick(name, end);
        desk.settle();
    };
    typeName(QStringLiteral("Metro & Local"), Qt::Key_Return);
    CHECK(desk.document.design().name == QStringLiteral("Metro & Local"));
    CHECK(tabs.tabText(1) == QStringLiteral("Metro && Local"));
    typeName(QStringLiteral("Given up"), Qt::Key_Escape);
    CHECK(desk.document.design().name == QStringLiteral("Metro & Local"));
    const int steps = desk.document.history().count();
    typeName(desk.document.project().options[0].name, Qt::Key_Return);
    CHECK(desk.document.design().name == QStringLiteral("Metro & Local"));
    CHECK(desk.document.history().count() == steps);
}

TEST_CASE("options are put into another order and removed, and the last one stays")
{
    WindowFixture desk("1-site-to-site-vpn");
    QTabBar& tabs = tabsOf(desk);
    runAction(desk, "design.addOption");
    runAction(desk, "design.addOption");
    const QStringList texts = tabTexts(tabs);
    REQUIRE(tabs.currentIndex() == 2);
    runAction(desk, "design.moveOptionLeft");
    CHECK(tabTexts(tabs) == QStringList{texts[0], texts[2], texts[1]});
    CHECK(tabs.currentIndex() == 1);
    tabs.moveTab(1, 0);                          // as a drag does
    desk.settle();
    CHECK(desk.document.project().options[0].name == texts[2]);
    runAction(desk, "design.removeOption");
    CHECK(tabTexts(tabs) == QStringList{texts[0], texts[1]});
    runAction(desk, "design.removeOption");
    runAction(desk, "design.removeOption");
    CHECK(tabs.count() == 1);
}
