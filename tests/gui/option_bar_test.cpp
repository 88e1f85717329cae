// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/design/kind_info.h"
#include "model/edit/options.h"
#include "tests/catch.h"
#include "tests/gui/window_fixture.h"
#include "views/canvas/canvas_view.h"
#include "views/window/option_bar.h"
#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QStatusBar>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

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

TEST_CASE("options whose tabs are clicked with Ctrl are edited together, as one step, until that is ended")
{
    WindowFixture desk("1-site-to-site-vpn");
    runAction(desk, "design.copyOption");
    QTabBar& tabs = tabsOf(desk);
    auto* together = desk.child<QToolButton>("editedTogether");
    REQUIRE(together);
    CHECK_FALSE(together->isVisible());
    QTest::mouseClick(&tabs, Qt::LeftButton, Qt::ControlModifier, tabs.tabRect(0).center());
    desk.settle();
    CHECK(tabs.currentIndex() == 1);
    CHECK(together->isVisible());
    CHECK(together->toolTip().contains(desk.document.project().options[0].name));
    CHECK_FALSE(tabs.tabIcon(0).isNull());

    const int steps = desk.document.history().index();
    desk.select("dia");
    desk.type("monthlyCost", "250");
    desk.settle();
    const auto costIn = [&](int option) {
        const Design design = desk.document.project().options[option];
        return design.find<InternetAccess>(ObjectId(QStringLiteral("dia")))->monthlyCost;
    };
    CHECK(costIn(0) == 250.);
    CHECK(costIn(1) == 250.);
    REQUIRE(desk.document.history().index() > steps);
    while (desk.document.history().index() > steps)
        desk.document.history().undo();
    CHECK(costIn(0) != 250.);
    CHECK(costIn(1) != 250.);

    together->click();
    desk.settle();
    CHECK_FALSE(together->isVisible());
    desk.select("dia");
    desk.type("monthlyCost", "300");
    CHECK(costIn(0) != 300.);
    CHECK(costIn(1) == 300.);
}

TEST_CASE("what an edit cannot do in an option that is edited together is told")
{
    WindowFixture desk("1-site-to-site-vpn");
    runAction(desk, "design.addOption");
    runAction(desk, "design.nextOption");
    desk.document.setEditedTogether({desk.document.project().options[0].id, desk.document.project().options[1].id});
    desk.select("dia");
    desk.type("monthlyCost", "250");
    desk.settle();
    CHECK(desk.window.statusBar()->currentMessage().contains(QStringLiteral("is not there")));
    CHECK(desk.document.project().options[1].objectCount() == 0);
    desk.document.applyToProject(QStringLiteral("Remove"), removeOption(desk.document.project(), desk.document.project().options[1].id)->project);
    CHECK(desk.document.editedTogether().isEmpty());
}

TEST_CASE("the selection is copied to another option under the same ids")
{
    WindowFixture desk("1-site-to-site-vpn");
    runAction(desk, "design.addOption");
    runAction(desk, "design.nextOption");
    auto* menu = desk.child<QMenu>("copyToOption");
    REQUIRE(menu);
    const auto open = [&] {
        emit menu->aboutToShow();
        return menu->actions();
    };
    desk.window.canvas().select({});
    REQUIRE(open().size() == 1);
    CHECK_FALSE(open().first()->isEnabled());
    desk.window.canvas().selectAll();
    open().first()->trigger();
    desk.settle();
    const Project project = desk.document.project();
    CHECK(project.options[1].objectCount() > 0);
    for (const KindInfo& kind : kindInfos())
        kind.forEach(project.options[1], [&](const Object& object) { CHECK(project.options[0].contains(object.id)); });
    desk.document.history().undo();
    CHECK(desk.document.project().options[1].objectCount() == 0);
}

TEST_CASE("what the review says of an option is typed beside the canvas and stays with its option")
{
    WindowFixture desk("1-site-to-site-vpn");
    desk.window.canvas().select({});
    desk.settle();
    const int steps = desk.document.history().index();
    REQUIRE(desk.document.applyToProject(QStringLiteral("x"), duplicateOption(desk.document.project(), desk.document.design().id)->project));
    auto* summary = desk.child<QWidget>("review:summary");
    REQUIRE(summary);
    auto* editor = summary->findChild<QPlainTextEdit*>();
    REQUIRE(editor);
    editor->setFocus();
    QTest::keyClicks(editor, QStringLiteral("Cheap."));
    desk.settle();
    CHECK(desk.document.design().review.summary == QStringLiteral("Cheap."));
    CHECK(desk.document.project().options[1].review.summary.isEmpty());
    CHECK(desk.document.history().index() == steps + 2);             // the copy, and one burst of typing
}
