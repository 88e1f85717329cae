// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of actions as the person has them.

#include "views/window/main_window.h"
#include "views/window/settings.h"
#include "views/window/shortcuts/shortcut_dialog.h"
#include <QAction>

namespace {
QString actionName(const QAction& action)
{
    return action.text().remove(QLatin1Char('&')).remove(QStringLiteral("…"));
}
}

ShortcutSet MainWindow::shortcuts() const
{
    QList<ShortcutEntry> entries;
    for (const QAction* action : m_actions) {
        const QKeySequence standard = action->property("standardKeys").value<QKeySequence>();
        entries << ShortcutEntry{action->objectName(), actionName(*action), standard, action->shortcutContext() == Qt::WidgetWithChildrenShortcut, action->shortcut()};
    }
    return ShortcutSet(entries);
}

void MainWindow::useShortcuts(const ShortcutSet& set)
{
    for (const ShortcutEntry& entry : set.entries())
        if (QAction* action = m_actions.value(entry.id)) {
            action->setShortcut(entry.keys);
            action->setToolTip(entry.keys.isEmpty() ? entry.text : QStringLiteral("%1  (%2)").arg(entry.text, entry.keys.toString(QKeySequence::NativeText)));
        }
}

void MainWindow::restoreShortcuts()
{
    ShortcutSet set = shortcuts();
    set.take(savedShortcuts());
    useShortcuts(set);
}

void MainWindow::showShortcuts()
{
    auto* dialog = new ShortcutDialog(shortcuts(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ShortcutDialog::changed, this, [this](const ShortcutSet& set) {
        useShortcuts(set);
        saveShortcuts(set.changes());
    });
    dialog->open();
}
