// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/window/shortcuts/shortcut_dialog.h"
#include "model/base/folded_text.h"
#include "views/theme/icons.h"
#include "views/theme/metrics.h"
#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

ShortcutDialog::ShortcutDialog(const ShortcutSet& set, QWidget* parent)
    : QDialog(parent), m_set(set), m_search(new QLineEdit(this)), m_list(new QTreeWidget(this)), m_keys(new QKeySequenceEdit(this)), m_verdict(new QLabel(this)), m_take(new QPushButton(tr("&Take them"), this)), m_clear(new QPushButton(tr("&No keys"), this)), m_reset(new QPushButton(tr("&Standard"), this))
{
    setObjectName(QStringLiteral("shortcuts"));
    setWindowTitle(tr("Keyboard shortcuts"));
    resize(520, 600);
    m_search->setObjectName(QStringLiteral("shortcutSearch"));
    m_search->setPlaceholderText(tr("Search actions or keys"));
    m_search->setAccessibleName(tr("Search actions or keys"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_list->setObjectName(QStringLiteral("shortcutList"));
    m_list->setAccessibleName(tr("Actions and their keys"));
    m_list->setRootIsDecorated(false);
    m_list->setHeaderLabels({tr("Action"), tr("Keys")});
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_keys->setObjectName(QStringLiteral("shortcutKeys"));
    m_keys->setAccessibleName(tr("Press the new keys"));
    m_verdict->setObjectName(QStringLiteral("shortcutVerdict"));
    m_verdict->setWordWrap(true);
    m_verdict->setProperty("role", "secondary");
    m_take->setObjectName(QStringLiteral("takeKeys"));
    m_clear->setObjectName(QStringLiteral("clearKeys"));
    m_reset->setObjectName(QStringLiteral("resetKeys"));
    auto* all = new QPushButton(tr("&All as at first"), this);
    all->setObjectName(QStringLiteral("resetAllKeys"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(all, QDialogButtonBox::ResetRole);
    for (QPushButton* button : {m_take, m_clear, m_reset, all, buttons->button(QDialogButtonBox::Close)})
        button->setAutoDefault(false);                   // Enter in the field of keys is a key

    auto* row = new QHBoxLayout;
    row->addWidget(m_keys, 1);
    row->addWidget(m_take);
    row->addWidget(m_clear);
    row->addWidget(m_reset);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(Metrics::space);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addLayout(row);
    layout->addWidget(m_verdict);
    layout->addWidget(buttons);
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutDialog::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ShortcutDialog::showChosen);
    m_keys->installEventFilter(this);                    // its own signal waits for further strokes
    connect(m_take, &QPushButton::clicked, this, [this] { take(QKeySequence(m_keys->keySequence()[0])); });
    connect(m_clear, &QPushButton::clicked, this, [this] { take({}); });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        if (const ShortcutEntry* entry = m_set.find(chosen()))
            propose(entry->standard);
    });
    connect(all, &QPushButton::clicked, this, [this] {
        m_set.resetAll();
        fill();
        showChosen();
        emit changed(m_set);
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (const ShortcutEntry& entry : m_set.entries()) {
        auto* item = new QTreeWidgetItem(m_list, {entry.text});
        item->setData(0, Qt::UserRole, entry.id);
    }
    fill();
    m_list->setCurrentItem(m_list->topLevelItem(0));
    m_search->setFocus();
}

bool ShortcutDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_keys && event->type() == QEvent::KeyRelease)
        tryKeys();
    return QDialog::eventFilter(watched, event);
}

QString ShortcutDialog::chosen() const
{
    const QTreeWidgetItem* item = m_list->currentItem();
    return item ? item->data(0, Qt::UserRole).toString() : QString();
}

void ShortcutDialog::fill()
{
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem* item = m_list->topLevelItem(row);
        const ShortcutEntry& entry = *m_set.find(item->data(0, Qt::UserRole).toString());
        const bool isOwn = entry.keys != entry.standard;
        item->setText(1, entry.keys.toString(QKeySequence::NativeText));
        QFont strong = m_list->font();
        strong.setBold(isOwn);
        item->setFont(1, strong);
        item->setToolTip(1, isOwn ? tr("At first: %1").arg(entry.standard.isEmpty() ? tr("no keys") : entry.standard.toString(QKeySequence::NativeText)) : QString());
    }
}

void ShortcutDialog::filter()
{
    const QString wanted = foldedText(m_search->text().simplified());
    QTreeWidgetItem* first = nullptr;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem* item = m_list->topLevelItem(row);
        const bool isFound = foldedText(item->text(0)).contains(wanted) || foldedText(item->text(1)).contains(wanted);
        item->setHidden(!isFound);
        if (isFound && !first)
            first = item;
    }
    if (first && (!m_list->currentItem() || m_list->currentItem()->isHidden()))
        m_list->setCurrentItem(first);
}

void ShortcutDialog::showChosen()
{
    const ShortcutEntry* entry = m_set.find(chosen());
    m_keys->setEnabled(entry);
    m_clear->setEnabled(entry && !entry->keys.isEmpty());
    m_reset->setEnabled(entry && entry->keys != entry->standard);
    m_take->setEnabled(false);
    const QSignalBlocker blocker(m_keys);
    m_keys->setKeySequence(entry ? entry->keys : QKeySequence());
    m_verdict->setText(!entry ? QString() : entry->isCanvasKey ? tr("Counts while the canvas has the focus.") : tr("Counts everywhere in the window."));
}

void ShortcutDialog::tryKeys()
{
    const QKeySequence typed = m_keys->keySequence();
    m_take->setEnabled(false);
    const ShortcutEntry* entry = m_set.find(chosen());
    if (!entry || typed.isEmpty() || QKeySequence(typed[0]) == entry->keys)
        return;
    propose(QKeySequence(typed[0]));                     // one stroke: the field would take up to four
}

void ShortcutDialog::propose(const QKeySequence& keys)
{
    const QString id = chosen();
    m_keys->setKeySequence(keys);                        // the next stroke begins anew
    if (keys.isEmpty()) {
        take(keys);
        return;
    }
    if (const QString why = m_set.refusal(id, keys); !why.isEmpty()) {
        m_verdict->setText(why);
        return;
    }
    const QList<ShortcutEntry> holders = m_set.holders(id, keys);
    if (holders.isEmpty()) {
        take(keys);
        return;
    }
    m_verdict->setText(tr("%1 belongs to “%2”. Taken from there, that has no keys.").arg(keys.toString(QKeySequence::NativeText), holders.first().text));
    m_take->setEnabled(true);
}

void ShortcutDialog::take(const QKeySequence& keys)
{
    m_set.set(chosen(), keys);
    fill();
    showChosen();
    emit changed(m_set);
}
