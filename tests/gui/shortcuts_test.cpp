// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/catch.h"
#include "tests/gui/window_fixture.h"
#include "views/canvas/canvas_view.h"
#include "views/window/settings.h"
#include "views/window/shortcuts/shortcut_dialog.h"
#include <QAction>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

namespace {
ShortcutSet smallSet()
{
    return ShortcutSet({{"a", "A", QKeySequence("Ctrl+A"), false, QKeySequence("Ctrl+A")}, {"b", "B", QKeySequence("V"), true, QKeySequence("V")}, {"c", "C", {}, false, {}}});
}

/// The dialog in a window, by its widgets.
struct Keys : WindowFixture
{
    Keys() : WindowFixture(QStringLiteral("1-site-to-site-vpn"))
    {
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
        QTest::keyClick(&window, Qt::Key_F1);
        dialog = child<ShortcutDialog>(QStringLiteral("shortcuts"));
        REQUIRE(dialog);
    }
    ~Keys() { saveShortcuts({}); }
    template <class T> T& at(const char* name) { return *dialog->findChild<T*>(QString::fromLatin1(name)); }
    void choose(const char* action)
    {
        auto& list = at<QTreeWidget>("shortcutList");
        for (int row = 0; row < list.topLevelItemCount(); ++row)
            if (list.topLevelItem(row)->data(0, Qt::UserRole).toString() == QLatin1String(action))
                list.setCurrentItem(list.topLevelItem(row));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers) { QTest::keyClick(&at<QKeySequenceEdit>("shortcutKeys"), key, modifiers); }
    QString keysOf(const char* action) { return window.action(QString::fromLatin1(action))->shortcut().toString(QKeySequence::PortableText); }
    ShortcutDialog* dialog = nullptr;
};
}

TEST_CASE("shortcuts: keys that another has are taken from it, and only differences are kept")
{
    ShortcutSet set = smallSet();
    CHECK(set.changes().isEmpty());
    CHECK(set.holders(QStringLiteral("c"), QKeySequence("Ctrl+A")).size() == 1);
    set.set(QStringLiteral("c"), QKeySequence("Ctrl+A"));
    CHECK(set.find(QStringLiteral("a"))->keys.isEmpty());
    CHECK(set.changes() == QHash<QString, QString>{{"a", ""}, {"c", "Ctrl+A"}});
    ShortcutSet again = smallSet();
    again.take(set.changes());
    CHECK(again.changes() == set.changes());
    again.reset(QStringLiteral("a"));
    CHECK(again.changes().isEmpty());
    again.take({{"nobody", "Ctrl+B"}, {"c", "V"}, {"a", "no such key+"}});
    CHECK(again.find(QStringLiteral("c"))->keys.isEmpty());      // a letter alone would be typed into fields
    set.resetAll();
    CHECK(set.changes().isEmpty());
}

TEST_CASE("shortcuts: letters alone only for the canvas, and nothing that moves everywhere")
{
    const ShortcutSet set = smallSet();
    CHECK(set.refusal(QStringLiteral("b"), QKeySequence("X")).isEmpty());
    CHECK_FALSE(set.refusal(QStringLiteral("a"), QKeySequence("X")).isEmpty());
    CHECK(set.refusal(QStringLiteral("a"), QKeySequence("F7")).isEmpty());
    for (const char* keys : {"Tab", "Esc", "Return", "Left", "Space", "L"})
        CHECK_FALSE(set.refusal(QStringLiteral("b"), QKeySequence(QString::fromLatin1(keys))).isEmpty());
}

TEST_CASE("shortcuts: no two actions have the same keys at first, and none has keys that it could not be given")
{
    WindowFixture fixture;
    QList<ShortcutEntry> entries;
    for (QAction* action : fixture.window.findChildren<QAction*>())
        if (fixture.window.action(action->objectName()) == action)
            entries << ShortcutEntry{action->objectName(), action->text(), action->shortcut(), action->shortcutContext() == Qt::WidgetWithChildrenShortcut, action->shortcut()};
    const ShortcutSet set(entries);
    CHECK(set.entries().size() > 60);
    for (const ShortcutEntry& entry : set.entries()) {
        INFO(entry.id.toStdString());
        CHECK(set.holders(entry.id, entry.keys).isEmpty());
        CHECK(set.refusal(entry.id, entry.keys) == QString());
    }
}

TEST_CASE("shortcuts: from the dialog new keys hold at once, are kept for the next start, and go back")
{
    Keys keys;
    keys.choose("design.layOut");
    keys.press(Qt::Key_J, Qt::ControlModifier);
    CHECK(keys.keysOf("design.layOut") == QStringLiteral("Ctrl+J"));
    CHECK(keys.window.action(QStringLiteral("design.layOut"))->toolTip().contains(QStringLiteral("Ctrl+J")));
    {
        Document document{Catalogue::builtIn()};
        AnalysisRunner runner{document};
        MainWindow next(document, runner);
        CHECK(next.action(QStringLiteral("design.layOut"))->shortcut() == QKeySequence("Ctrl+J"));
    }
    keys.press(Qt::Key_K, Qt::ControlModifier);          // the search has it: not without saying so
    CHECK(keys.keysOf("design.layOut") == QStringLiteral("Ctrl+J"));
    CHECK(keys.at<QLabel>("shortcutVerdict").text().contains(QStringLiteral("Search")));
    keys.at<QPushButton>("takeKeys").click();
    CHECK(keys.keysOf("design.layOut") == QStringLiteral("Ctrl+K"));
    CHECK(keys.keysOf("view.search").isEmpty());
    keys.press(Qt::Key_Q, Qt::NoModifier);
    CHECK(keys.keysOf("design.layOut") == QStringLiteral("Ctrl+K"));
    keys.at<QPushButton>("resetAllKeys").click();
    CHECK(keys.keysOf("design.layOut") == QStringLiteral("Ctrl+Shift+L"));
    CHECK(keys.keysOf("view.search") == QStringLiteral("Ctrl+K"));
    CHECK(savedShortcuts().isEmpty());
    keys.at<QLineEdit>("shortcutSearch").setText(QStringLiteral("ctrl+shift+l"));
    CHECK(keys.at<QTreeWidget>("shortcutList").currentItem()->text(0) == QStringLiteral("Lay out"));
}

TEST_CASE("shortcuts: the standard keys are not taken from who has them now without saying so, and no letter of any script is taken everywhere")
{
    Keys keys;
    keys.choose("design.layOut");
    keys.press(Qt::Key_J, Qt::ControlModifier);
    keys.choose("view.minimap");
    keys.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);     // what laying out had at first is free
    REQUIRE(keys.keysOf("view.minimap") == QStringLiteral("Ctrl+Shift+L"));
    keys.choose("design.layOut");
    keys.at<QPushButton>("resetKeys").click();
    CHECK(keys.keysOf("design.layOut") == QStringLiteral("Ctrl+J"));
    CHECK(keys.keysOf("view.minimap") == QStringLiteral("Ctrl+Shift+L"));
    keys.at<QPushButton>("takeKeys").click();
    CHECK(keys.keysOf("design.layOut") == QStringLiteral("Ctrl+Shift+L"));
    CHECK(keys.keysOf("view.minimap").isEmpty());
    CHECK_FALSE(smallSet().refusal(QStringLiteral("a"), QKeySequence(QString::fromUtf8("Ж"))).isEmpty());
    CHECK_FALSE(smallSet().refusal(QStringLiteral("a"), QKeySequence(QString::fromUtf8("λ"))).isEmpty());
}
