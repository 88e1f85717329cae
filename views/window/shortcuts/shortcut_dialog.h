// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "views/window/shortcuts/shortcut_set.h"
#include <QDialog>

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

/// All actions with their keys, to look up and to change. A change holds at once; keys that another action has are only taken when
/// one says so.
class ShortcutDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ShortcutDialog(const ShortcutSet& set, QWidget* parent = nullptr);

    const ShortcutSet& shortcuts() const { return m_set; }

signals:
    void changed(const ShortcutSet& set);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QString chosen() const;
    void fill();
    void filter();
    void showChosen();
    void tryKeys();
    void propose(const QKeySequence& keys);              // takes them, or asks when another action has them
    void take(const QKeySequence& keys);

    ShortcutSet m_set;
    QLineEdit* m_search;
    QTreeWidget* m_list;
    QKeySequenceEdit* m_keys;
    QLabel* m_verdict;
    QPushButton* m_take;
    QPushButton* m_clear;
    QPushButton* m_reset;
};
