// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/window/option_bar.h"
#include "model/document/document.h"
#include "views/theme/icons.h"
#include "views/theme/metrics.h"
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QSignalBlocker>
#include <QTabBar>
#include <QToolButton>

OptionBar::OptionBar(Document& document, QWidget* parent) : QWidget(parent), m_document(document), m_tabs(new QTabBar(this)), m_add(new QToolButton(this)), m_together(new QToolButton(this))
{
    setObjectName(QStringLiteral("options"));
    setBackgroundRole(QPalette::Window);
    setAutoFillBackground(true);
    m_tabs->setObjectName(QStringLiteral("optionTabs"));
    m_tabs->setAccessibleName(tr("Options of this file"));
    m_tabs->setMovable(true);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setElideMode(Qt::ElideRight);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tabs->installEventFilter(this);
    m_add->setObjectName(QStringLiteral("addOption"));
    m_add->setIcon(icon(QStringLiteral("plus")));
    m_add->setIconSize({16, 16});
    m_add->setAutoRaise(true);
    m_add->setToolTip(tr("Draw another option"));
    m_add->setAccessibleName(tr("Draw another option"));
    m_add->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(m_add);
    menu->addAction(icon(QStringLiteral("duplicate")), tr("From a &copy of this one"), this, &OptionBar::duplicate);
    menu->addAction(icon(QStringLiteral("new")), tr("From an &empty one"), this, &OptionBar::addEmpty);
    m_add->setMenu(menu);

    m_together->setObjectName(QStringLiteral("editedTogether"));
    m_together->setIcon(icon(QStringLiteral("linked")));
    m_together->setIconSize({16, 16});
    m_together->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_together->setAutoRaise(true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(Metrics::spaceSmall, 0, Metrics::spaceSmall, 0);
    layout->setSpacing(Metrics::spaceSmall);
    layout->addWidget(m_tabs);
    layout->addWidget(m_add);
    layout->addStretch(1);
    layout->addWidget(m_together);

    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) { m_document.setActiveOption(optionOf(tab)); });
    connect(m_tabs, &QTabBar::tabMoved, this, [this](int, int to) { apply(tr("Move the option"), moveOption(m_document.project(), optionOf(to), to), m_gesture); });
    connect(m_tabs, &QTabBar::tabBarDoubleClicked, this, &OptionBar::renameTab);
    connect(m_tabs, &QWidget::customContextMenuRequested, this, [this](const QPoint& position) { openMenu(m_tabs->tabAt(position), m_tabs->mapToGlobal(position)); });
    connect(&m_document, &Document::changed, this, &OptionBar::sync);
    connect(&m_document, &Document::reset, this, &OptionBar::sync);
    connect(&m_document, &Document::editedTogetherChanged, this, &OptionBar::syncTogether);
    connect(m_together, &QToolButton::clicked, this, [this] { m_document.setEditedTogether({}); });
    sync();
}

QString OptionBar::optionOf(int tab) const
{
    return m_tabs->tabData(tab).toString();
}

void OptionBar::sync()
{
    const QList<Design>& options = m_document.project().options;
    QStringList known, wanted;
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        known << optionOf(tab);
    for (const Design& option : options)
        wanted << option.id;
    const QSignalBlocker blocker(m_tabs);
    if (known != wanted) {
        endRename(false);
        while (m_tabs->count() > 0)
            m_tabs->removeTab(0);
        for (const QString& id : wanted)
            m_tabs->setTabData(m_tabs->addTab(QString()), id);
    }
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        m_tabs->setTabText(tab, QString(options[tab].name).replace(u'&', QStringLiteral("&&")));
    m_tabs->setCurrentIndex(static_cast<int>(m_document.project().indexOf(m_document.design().id)));
    syncTogether();
}

void OptionBar::syncTogether()
{
    const QStringList& together = m_document.editedTogether();
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        const bool isAmong = together.contains(optionOf(tab));
        m_tabs->setTabIcon(tab, isAmong ? icon(QStringLiteral("linked")) : QIcon());
        m_tabs->setTabToolTip(tab, isAmong ? tr("%1: edited together").arg(m_document.project().options[tab].name) : m_document.project().options[tab].name);
    }
    const QStringList others = m_document.alsoEdited();
    QStringList names;
    for (const QString& option : others)
        names << tr("“%1”").arg(m_document.project().options[m_document.project().indexOf(option)].name);
    m_together->setVisible(!others.isEmpty());
    m_together->setText(tr("%n at once", "options that are edited together", int(others.size()) + 1));
    m_together->setAccessibleName(tr("Edits also go to %1").arg(names.join(tr(", "))));
    m_together->setToolTip(tr("Edits also go to %1. Click to edit the shown option alone.").arg(names.join(tr(", "))));
}

void OptionBar::toggleTogether(const QString& option)
{
    QStringList together = m_document.editedTogether();
    const QString shown = m_document.design().id;
    if (option == shown && together.isEmpty())
        return;
    if (!together.removeOne(option))
        together << option << shown;
    together.removeDuplicates();
    m_document.setEditedTogether(together);
}

void OptionBar::apply(const QString& text, const Result<EditedOptions>& edited, int gesture)
{
    if (edited)
        m_document.applyToProject(text, edited->project, gesture, edited->option);
    else
        m_document.applyToProject(text, edited.error());
    sync();                                      // a refusal leaves the tabs as they were dragged
}

void OptionBar::addEmpty()
{
    apply(tr("Add an option"), addOption(m_document.project(), m_document.design().id));
}

void OptionBar::duplicate()
{
    apply(tr("Copy the option"), duplicateOption(m_document.project(), m_document.design().id));
}

void OptionBar::rename()
{
    renameTab(m_tabs->currentIndex());
}

void OptionBar::remove()
{
    apply(tr("Remove the option"), removeOption(m_document.project(), m_document.design().id));
}

void OptionBar::showNext(int step)
{
    const int count = m_tabs->count();
    m_tabs->setCurrentIndex((m_tabs->currentIndex() + step + count) % count);
}

void OptionBar::moveShown(int step)
{
    const int place = m_tabs->currentIndex() + step;
    if (place >= 0 && place < m_tabs->count())
        apply(tr("Move the option"), moveOption(m_document.project(), m_document.design().id, place));
}

void OptionBar::renameTab(int tab)
{
    if (tab < 0)
        return addEmpty();                       // a double click beside the tabs
    endRename(true);
    m_renamed = optionOf(tab);
    m_name = new QLineEdit(m_document.project().options[tab].name, m_tabs);
    m_name->setObjectName(QStringLiteral("optionName"));
    m_name->setAccessibleName(tr("Name of the option"));
    m_name->setGeometry(m_tabs->tabRect(tab).adjusted(2, 3, -2, -3));
    m_name->selectAll();
    m_name->installEventFilter(this);
    m_name->show();
    m_name->setFocus();
}

void OptionBar::endRename(bool isAccepted)
{
    if (!m_name)
        return;
    QLineEdit* const name = m_name;
    m_name.clear();                              // hiding it takes the focus away, which would end it again
    const QString text = name->text();
    name->hide();
    name->deleteLater();
    const qsizetype at = m_document.project().indexOf(m_renamed);
    if (!isAccepted || at < 0 || m_document.project().options[at].name == text)
        return;
    const Result<EditedOptions> edited = renameOption(m_document.project(), m_renamed, text);
    m_document.applyToProject(tr("Rename the option"), edited ? Result<Project>(edited->project) : Result<Project>(edited.error()));
}

bool OptionBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_tabs && event->type() == QEvent::MouseButtonPress) {
        const auto* press = static_cast<QMouseEvent*>(event);
        const int tab = m_tabs->tabAt(press->position().toPoint());
        if (press->button() == Qt::LeftButton && press->modifiers() & Qt::ControlModifier && tab >= 0) {
            toggleTogether(optionOf(tab));
            return true;
        }
        m_gesture = m_document.newGesture();
    }
    if (!m_name || watched != m_name)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut) {
        endRename(true);
    } else if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool isReturn = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (isReturn || key == Qt::Key_Escape) {
            event->accept();
            if (event->type() == QEvent::KeyPress)
                endRename(isReturn);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void OptionBar::openMenu(int tab, const QPoint& position)
{
    if (tab < 0)
        return;
    m_tabs->setCurrentIndex(tab);
    QMenu menu;
    for (int other = 0; other < m_tabs->count(); ++other) {
        if (other == tab)
            continue;
        if (menu.isEmpty())
            menu.addSection(tr("Edit together with"));
        QAction* together = menu.addAction(m_tabs->tabText(other), this, [this, option = optionOf(other)] { toggleTogether(option); });
        together->setCheckable(true);
        together->setChecked(m_document.alsoEdited().contains(optionOf(other)));
    }
    if (!menu.isEmpty())
        menu.addSeparator();
    menu.addAction(icon(QStringLiteral("rename")), tr("Re&name"), this, &OptionBar::rename);
    menu.addAction(icon(QStringLiteral("duplicate")), tr("&Copy"), this, &OptionBar::duplicate);
    menu.addSeparator();
    menu.addAction(tr("Move &left"), this, [this] { moveShown(-1); })->setEnabled(tab > 0);
    menu.addAction(tr("Move &right"), this, [this] { moveShown(1); })->setEnabled(tab + 1 < m_tabs->count());
    menu.addSeparator();
    menu.addAction(icon(QStringLiteral("delete")), tr("Re&move"), this, &OptionBar::remove)->setEnabled(m_tabs->count() > 1);
    menu.exec(position);
}
