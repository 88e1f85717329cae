// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/inspector/check_list_editor.h"
#include "model/base/mid_sentence.h"
#include "model/design/kind_info.h"
#include "views/panels/inspector/catalogue_choices.h"
#include "views/panels/inspector/choice_label.h"
#include "views/theme/icons.h"
#include <QJsonArray>
#include <QLabel>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

CheckListEditor::CheckListEditor(const Field& field, QWidget* parent)
    : FieldEditor(field, parent), m_list(new QListWidget(this)), m_empty(new QLabel(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    layout->addWidget(m_empty);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setWordWrap(true);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setUniformItemSizes(true);
    m_list->setIconSize({16, 16});
    m_list->setAccessibleName(fieldLabel(field));
    setFocusProxy(m_list);
    connect(m_list, &QListWidget::itemChanged, this, &CheckListEditor::take);
}

void CheckListEditor::addRow(const Row& row)
{
    auto* item = new QListWidgetItem(row.text, m_list);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
    item->setData(Qt::UserRole, row.value);
    item->setCheckState(Qt::Unchecked);
    item->setToolTip(row.refusal);
    if (!row.refusal.isEmpty())
        item->setFlags(item->flags() & ~Qt::ItemIsEnabled);
    if (!row.icon.isEmpty())
        item->setIcon(icon(row.icon));
}

/// Of the rows that are not checked: what is, can be taken away.
void CheckListEditor::findRefusals(QList<Row>& rows) const
{
    for (Row& row : rows) {
        QJsonArray value = m_value.toArray();
        row.refusal.clear();
        if (value.contains(row.value) || m_value.isNull())
            continue;
        value << row.value;
        row.refusal = refusalOf(m_context, field(), value);
    }
}

void CheckListEditor::setContext(const EditorContext& context)
{
    QList<Row> rows;
    QStringList kinds;
    for (const ObjectKind kind : field().targets) {
        kinds << midSentence(kindLabel(kind));
        info(kind).forEach(context.design, [&](const Object& object) {
            if (object.id != context.object)
                rows << Row{displayName(context.design, object.id), object.id.text, QString::fromLatin1(info(kind).icon)};
        });
    }
    for (const CatalogueChoice& choice : catalogueChoices(field().list, *context.catalogue, context.design, context.object))
        rows << Row{choice.text, choice.value.toString(), {}};
    for (const QString& choice : field().choices)
        rows << Row{choiceLabel(choice), choice, {}};
    m_empty->setText(kinds.isEmpty() ? tr("The catalogue offers none here.") : kinds.size() > 2 ? tr("Nothing to choose from yet.")
                                     : tr("No %1 in this design yet.").arg(kinds.join(tr(" or "))));
    m_context = context;
    findRefusals(rows);
    if (rows == m_rows && m_list->count() > 0)
        return;
    m_rows = rows;
    show();
}

void CheckListEditor::setValue(const QJsonValue& value)
{
    if (m_value == value)
        return;
    m_value = value;
    findRefusals(m_rows);
    show();
}

void CheckListEditor::show()
{
    const QSignalBlocker blocker(m_list);
    QStringList missing;
    for (const auto& entry : m_value.toArray())
        missing << entry.toString();
    QList<Row> rows = m_rows;
    for (const Row& row : m_rows)
        missing.removeAll(row.value);
    for (const QString& value : missing)
        rows << Row{value, value, {}};
    const QJsonArray checked = m_value.toArray();
    m_list->clear();
    for (const Row& row : rows) {
        addRow(row);
        m_list->item(m_list->count() - 1)->setCheckState(m_value.isNull() ? Qt::PartiallyChecked : checked.contains(row.value) ? Qt::Checked : Qt::Unchecked);
    }
    const int count = m_list->count();
    m_list->setVisible(count > 0);
    m_empty->setVisible(count == 0);
    const int rowHeight = count > 0 ? std::max(m_list->sizeHintForRow(0), 1) : 0;
    m_list->setFixedHeight(std::min(count, 5) * rowHeight + 2 * m_list->frameWidth());
}

void CheckListEditor::take()
{
    QStringList checked;
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->checkState() == Qt::Checked)
            checked << m_list->item(row)->data(Qt::UserRole).toString();
    QJsonArray value;                                    // what was there keeps its order; what is new comes last
    for (const auto& entry : m_value.toArray())
        if (checked.removeAll(entry.toString()) > 0)
            value << entry;
    for (const QString& entry : checked)
        value << entry;
    emit edited(value.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(value), EditPace::Done);
}
