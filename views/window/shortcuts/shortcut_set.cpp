// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/window/shortcuts/shortcut_set.h"
#include <QCoreApplication>
#include <algorithm>

namespace {
QString shortcutText(const char* text)
{
    return QCoreApplication::translate("Shortcuts", text);
}

/// What keyboards do everywhere, or the canvas does without an action.
bool isReserved(QKeyCombination keys)
{
    const Qt::KeyboardModifiers modifiers = keys.keyboardModifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    if (modifiers)
        return false;
    switch (keys.key()) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Escape:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
    case Qt::Key_Backspace:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Slash:
    case Qt::Key_L: return true;
    default: return false;
    }
}

/// A key that writes something: in a field it is text.
bool writes(QKeyCombination keys)
{
    const bool isPlain = !(keys.keyboardModifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    return isPlain && keys.key() >= Qt::Key_Space && keys.key() < Qt::Key_Escape;         // letters of every script come before the keys that write nothing
}

bool clash(const QKeySequence& a, const QKeySequence& b)
{
    return !a.isEmpty() && !b.isEmpty() && (a.matches(b) != QKeySequence::NoMatch || b.matches(a) != QKeySequence::NoMatch);
}
}

ShortcutSet::ShortcutSet(const QList<ShortcutEntry>& entries) : m_entries(entries)
{
    std::sort(m_entries.begin(), m_entries.end(), [](const ShortcutEntry& a, const ShortcutEntry& b) { return a.id < b.id; });
}

qsizetype ShortcutSet::indexOf(const QString& id) const
{
    for (qsizetype i = 0; i < m_entries.size(); ++i)
        if (m_entries[i].id == id)
            return i;
    return -1;
}

const ShortcutEntry* ShortcutSet::find(const QString& id) const
{
    const qsizetype at = indexOf(id);
    return at < 0 ? nullptr : &m_entries[at];
}

QString ShortcutSet::refusal(const QString& id, const QKeySequence& keys) const
{
    const ShortcutEntry* entry = find(id);
    if (!entry || keys.isEmpty())
        return {};
    const QKeyCombination first = keys[0];
    if (isReserved(first))
        return shortcutText(QT_TRANSLATE_NOOP("Shortcuts", "%1 moves or writes everywhere. Choose other keys.")).arg(keys.toString(QKeySequence::NativeText));
    if (writes(first) && !entry->isCanvasKey)
        return shortcutText(QT_TRANSLATE_NOOP("Shortcuts", "%1 alone is typed into fields. Add Ctrl or Alt.")).arg(keys.toString(QKeySequence::NativeText));
    return {};
}

QList<ShortcutEntry> ShortcutSet::holders(const QString& id, const QKeySequence& keys) const
{
    QList<ShortcutEntry> found;
    for (const ShortcutEntry& entry : m_entries)
        if (entry.id != id && clash(entry.keys, keys))
            found << entry;
    return found;
}

void ShortcutSet::set(const QString& id, const QKeySequence& keys)
{
    const qsizetype at = indexOf(id);
    if (at < 0)
        return;
    for (ShortcutEntry& entry : m_entries)
        if (entry.id != id && clash(entry.keys, keys))
            entry.keys = {};
    m_entries[at].keys = keys;
}

void ShortcutSet::reset(const QString& id)
{
    if (const ShortcutEntry* entry = find(id))
        set(id, entry->standard);
}

void ShortcutSet::resetAll()
{
    for (ShortcutEntry& entry : m_entries)
        entry.keys = entry.standard;
}

QHash<QString, QString> ShortcutSet::changes() const
{
    QHash<QString, QString> changes;
    for (const ShortcutEntry& entry : m_entries)
        if (entry.keys != entry.standard)
            changes.insert(entry.id, entry.keys.toString(QKeySequence::PortableText));
    return changes;
}

void ShortcutSet::take(const QHash<QString, QString>& changes)
{
    // 1. What was taken away first, so that it is free for who got it.
    for (auto change = changes.cbegin(); change != changes.cend(); ++change)
        if (const qsizetype at = indexOf(change.key()); at >= 0)
            m_entries[at].keys = {};
    QStringList ids = changes.keys();
    ids.sort();
    for (const QString& id : ids) {
        const QKeySequence keys(changes.value(id), QKeySequence::PortableText);
        const bool isReadable = !keys.isEmpty() && (keys[0].key() != Qt::Key_unknown);
        if (isReadable && refusal(id, keys).isEmpty() && holders(id, keys).isEmpty())
            set(id, keys);
    }
}
