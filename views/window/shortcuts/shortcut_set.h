// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QString>

/// The keys of one action.
struct ShortcutEntry
{
    QString id;                  ///< of the action
    QString text;                ///< for people, without letter marks
    QKeySequence standard;       ///< those it has at first; empty: none
    bool isCanvasKey = false;    ///< they count only while the canvas has the focus, so a letter alone will do
    QKeySequence keys;           ///< those it has now
};

/// The keys of all actions: what a person made of them, and what that would be in conflict with.
class ShortcutSet
{
public:
    explicit ShortcutSet(const QList<ShortcutEntry>& entries);

    const QList<ShortcutEntry>& entries() const { return m_entries; }
    const ShortcutEntry* find(const QString& id) const;

    /// Why an action cannot have these keys, whoever has them now: a sentence, empty when it can.
    QString refusal(const QString& id, const QKeySequence& keys) const;
    /// The other actions that these keys would be in conflict with.
    QList<ShortcutEntry> holders(const QString& id, const QKeySequence& keys) const;

    /// Gives keys to an action, empty ones take them away. Those who had them have none then.
    void set(const QString& id, const QKeySequence& keys);
    void reset(const QString& id);
    void resetAll();

    /// What differs from the standard, by id, as portable text; empty text: no keys.
    QHash<QString, QString> changes() const;
    /// Takes such changes. Actions that are not known are left out, keys that cannot be had as well.
    void take(const QHash<QString, QString>& changes);

private:
    qsizetype indexOf(const QString& id) const;
    QList<ShortcutEntry> m_entries;
};
