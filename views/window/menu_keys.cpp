// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/window/menu_keys.h"
#include <QKeyEvent>
#include <QMenu>

void MenuKeys::watch(QMenu* menu)
{
    menu->installEventFilter(this);
}

bool MenuKeys::eventFilter(QObject*, QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    if ((key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) || key->text().isEmpty())
        return false;
    event->accept();
    return true;
}
