// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/window/views_dialog.h"
#include "model/document/document.h"
#include "model/edit/saved_views.h"
#include "views/canvas/canvas_view.h"
#include "views/theme/metrics.h"
#include "views/window/view_commands.h"
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

ViewsDialog::ViewsDialog(Document& document, CanvasView& canvas, ViewCommands& views, QWidget* parent)
    : QDialog(parent), m_document(document), m_canvas(canvas), m_views(views), m_list(new QListWidget(this)), m_name(new QLineEdit(this)), m_places(new QCheckBox(tr("&Keep where objects stand now"), this)),
      m_save(new QPushButton(tr("Save &as"), this)), m_show(new QPushButton(tr("&Show"), this)), m_update(new QPushButton(tr("&Update"), this)), m_remove(new QPushButton(tr("&Remove"), this)), m_message(new QLabel(this))
{
    setObjectName(QStringLiteral("views"));
    setWindowTitle(tr("Views"));
    m_list->setObjectName(QStringLiteral("viewList"));
    m_list->setAccessibleName(tr("Saved views"));
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::SelectedClicked);
    m_name->setObjectName(QStringLiteral("viewName"));
    m_name->setAccessibleName(tr("Name of the view"));
    m_name->setPlaceholderText(tr("Name of the view as it is now"));
    m_places->setObjectName(QStringLiteral("viewPlaces"));
    m_places->setToolTip(tr("The design keeps its own places; showing the view offers to move objects to these."));
    m_save->setObjectName(QStringLiteral("saveView"));
    m_show->setObjectName(QStringLiteral("showView"));
    m_update->setObjectName(QStringLiteral("updateView"));
    m_update->setToolTip(tr("Takes what is shown now into the chosen view"));
    m_remove->setObjectName(QStringLiteral("removeView"));
    m_message->setObjectName(QStringLiteral("viewMessage"));
    m_message->setWordWrap(true);
    m_message->setProperty("role", "caption");
    auto* side = new QVBoxLayout;
    for (QPushButton* button : {m_show, m_update, m_remove})
        side->addWidget(button);
    side->addStretch();
    auto* middle = new QHBoxLayout;
    middle->addWidget(m_list, 1);
    middle->addLayout(side);
    auto* line = new QHBoxLayout;
    line->addWidget(m_name, 1);
    line->addWidget(m_save);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(Metrics::space);
    layout->addLayout(middle, 1);
    layout->addLayout(line);
    layout->addWidget(m_places);
    layout->addWidget(m_message);
    layout->addWidget(buttons);
    resize(460, 380);
    m_save->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    for (QPushButton* button : {m_show, m_update, m_remove})
        button->setAutoDefault(false);
    connect(m_save, &QPushButton::clicked, this, &ViewsDialog::saveAs);
    connect(m_name, &QLineEdit::returnPressed, this, &ViewsDialog::saveAs);
    connect(m_show, &QPushButton::clicked, this, [this] { m_views.showView(chosen()); });
    connect(m_list, &QListWidget::itemActivated, this, [this] { m_views.showView(chosen()); });
    connect(m_update, &QPushButton::clicked, this, &ViewsDialog::update);
    connect(m_remove, &QPushButton::clicked, this, &ViewsDialog::remove);
    connect(m_list, &QListWidget::itemChanged, this, &ViewsDialog::rename);
    connect(m_list, &QListWidget::currentRowChanged, this, &ViewsDialog::updateButtons);
    connect(&document, &Document::changed, this, &ViewsDialog::refresh);
    connect(&document, &Document::reset, this, &ViewsDialog::refresh);
    refresh();
    m_name->setFocus();
}

ObjectId ViewsDialog::chosen() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item ? ObjectId(item->data(Qt::UserRole).toString()) : ObjectId();
}

void ViewsDialog::refresh()
{
    const ObjectId before = chosen();
    m_isFilling = true;
    m_list->clear();
    for (const SavedView& view : m_views.views()) {
        auto* item = new QListWidgetItem(view.name, m_list);
        item->setData(Qt::UserRole, view.id.text);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        if (view.id == before)
            m_list->setCurrentItem(item);
    }
    m_isFilling = false;
    if (m_list->count() == 0)
        say(tr("A view keeps what is shown, the overlay, the neighbourhood, zoom and middle. Type a name to save how the drawing looks now."));
    else
        say(tr("F2 renames the chosen view."));
    updateButtons();
}

void ViewsDialog::updateButtons()
{
    for (QPushButton* button : {m_show, m_update, m_remove})
        button->setEnabled(!chosen().isEmpty());
}

void ViewsDialog::say(const QString& text)
{
    m_message->setText(text);
}

void ViewsDialog::saveAs()
{
    SavedView view = m_canvas.currentView();
    view.name = m_name->text().trimmed();
    if (m_places->isChecked())
        view.positions = placesToKeep(m_document.design());
    const auto added = addView(m_document.project(), view);
    if (!added) {
        say(added.error().message);
        return;
    }
    if (!m_document.applyToProject(tr("Save the view “%1”").arg(view.name), Result<Project>(added->project)))
        return;
    m_name->clear();
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->data(Qt::UserRole).toString() == added->id.text)
            m_list->setCurrentRow(row);
}

void ViewsDialog::update()
{
    const SavedView* old = findView(m_document.project(), chosen());
    if (!old)
        return;
    SavedView view = m_canvas.currentView();
    view.id = old->id;
    view.name = old->name;
    view.extra = old->extra;
    if (m_places->isChecked() || !old->positions.isEmpty())
        view.positions = placesToKeep(m_document.design());
    if (m_document.applyToProject(tr("Update the view “%1”").arg(view.name), setView(m_document.project(), view)))
        say(tr("“%1” is as the drawing looks now.").arg(view.name));
}

void ViewsDialog::rename()
{
    const SavedView* old = findView(m_document.project(), chosen());
    if (m_isFilling || !old || !m_list->currentItem() || m_list->currentItem()->text().trimmed() == old->name)
        return;
    SavedView view = *old;
    view.name = m_list->currentItem()->text().trimmed();
    const auto edited = setView(m_document.project(), view);
    if (edited) {
        const Project project = *edited;
        QMetaObject::invokeMethod(this, [this, project, name = old->name] { m_document.applyToProject(tr("Rename the view “%1”").arg(name), Result<Project>(project)); }, Qt::QueuedConnection);   // after the editor has closed
        return;
    }
    m_isFilling = true;
    m_list->currentItem()->setText(old->name);
    m_isFilling = false;
    say(edited.error().message);
}

void ViewsDialog::remove()
{
    const SavedView* old = findView(m_document.project(), chosen());
    if (old)
        m_document.applyToProject(tr("Remove the view “%1”").arg(old->name), removeView(m_document.project(), old->id));
}
