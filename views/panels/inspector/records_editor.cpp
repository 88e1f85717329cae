// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/inspector/records_editor.h"
#include "model/base/cidr.h"
#include "model/base/number_text.h"
#include "views/panels/inspector/choice_label.h"
#include "views/panels/inspector/number_editor.h"
#include "views/theme/icons.h"
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonObject>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QRegularExpression>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace {
/// Offers the words of a choice field in a combo box; the word itself is kept in UserRole.
class RecordChoiceDelegate : public QStyledItemDelegate
{
public:
    RecordChoiceDelegate(const QStringList& choices, QObject* parent) : QStyledItemDelegate(parent), m_choices(choices) {}

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        auto* combo = new QComboBox(parent);
        for (const QString& choice : m_choices)
            combo->addItem(choiceLabel(choice), choice);
        return combo;
    }
    void setEditorData(QWidget* editor, const QModelIndex& index) const override
    {
        auto* combo = static_cast<QComboBox*>(editor);
        combo->setCurrentIndex(combo->findData(index.data(Qt::UserRole)));
    }
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override
    {
        model->setData(index, static_cast<QComboBox*>(editor)->currentData().toString());
    }

private:
    QStringList m_choices;
};

QString cellText(const Field& column, const QJsonValue& value)
{
    if (value.isArray()) {
        QStringList texts;
        const QJsonArray array = value.toArray();
        for (const auto& element : array)
            texts << element.toString();
        return texts.join(QStringLiteral(", "));
    }
    if (value.isDouble())
        return shortestText(value.toDouble());
    return column.choices.isEmpty() ? value.toString() : choiceLabel(value.toString());
}

/// The value that a cell's text means; Undefined when it is empty.
Result<QJsonValue> cellValue(const Field& column, const QString& text)
{
    if (text.trimmed().isEmpty())
        return QJsonValue(QJsonValue::Undefined);
    QJsonValue value(text.trimmed());
    if (column.type == FieldType::Prefixes) {
        QJsonArray prefixes;
        static const QRegularExpression separators(QStringLiteral("[,;\\s]+"));
        for (const QString& part : text.split(separators, Qt::SkipEmptyParts)) {
            if (const auto prefix = parseCidr(part); !prefix)
                return prefix.error();
            prefixes << part;
        }
        value = prefixes;
    }
    if (column.type == FieldType::Integer || column.type == FieldType::Number) {
        const auto number = readNumber(column, text);
        if (!number)
            return number.error();
        value = *number;
    }
    if (column.type == FieldType::Prefix)
        if (const auto prefix = parseCidr(text.trimmed()); !prefix)
            return prefix.error();
    if (const auto error = checkValue(column, value, column.key))
        return *error;
    return value;
}
}

RecordsEditor::RecordsEditor(const Field& field, QWidget* parent)
    : FieldEditor(field, parent), m_table(new QTableWidget(this)), m_add(new QToolButton(this)), m_remove(new QToolButton(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_table);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(4);
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    layout->addLayout(buttons);
    setFocusProxy(m_table);

    QStringList titles;
    for (const Field& column : field.columns)
        titles << fieldLabel(column);
    m_table->setColumnCount(int(titles.size()));
    m_table->setHorizontalHeaderLabels(titles);
    for (int column = 0; column < titles.size(); ++column) {
        m_table->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        m_table->horizontalHeaderItem(column)->setToolTip(titles[column]);
        if (const Field& choice = field.columns[column]; !choice.choices.isEmpty())
            m_table->setItemDelegateForColumn(column, new RecordChoiceDelegate(choice.choices, m_table));
    }
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->setDefaultSectionSize(24);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleName(fieldLabel(field));
    m_table->setTabKeyNavigation(false);

    for (const auto& [button, drawing, text] : {std::tuple{m_add, "plus", tr("Add a row")}, std::tuple{m_remove, "minus", tr("Remove the selected row")}}) {
        button->setIcon(icon(QString::fromLatin1(drawing)));
        button->setToolTip(text);
        button->setAccessibleName(text);
        button->setAutoRaise(true);
    }
    connect(m_add, &QToolButton::clicked, this, &RecordsEditor::addRow);
    connect(m_remove, &QToolButton::clicked, this, &RecordsEditor::removeRow);
    connect(m_table, &QTableWidget::cellChanged, this, &RecordsEditor::take);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, [this] { m_remove->setEnabled(!m_table->selectedItems().isEmpty()); });
}

void RecordsEditor::setContext(const EditorContext& context)
{
    m_context = context;
}

void RecordsEditor::setValue(const QJsonValue& value)
{
    m_value = value;
    const QSignalBlocker blocker(m_table);
    const QJsonArray records = value.toArray();
    const int current = m_table->currentRow();
    m_table->setRowCount(int(records.size()));
    for (int row = 0; row < records.size(); ++row)
        for (int column = 0; column < field().columns.size(); ++column) {
            const Field& cell = field().columns[column];
            const QJsonValue content = records[row].toObject().value(cell.key);
            auto* item = new QTableWidgetItem(cellText(cell, content));
            item->setData(Qt::UserRole, content.toVariant());
            item->setToolTip(cellText(cell, content));
            m_table->setItem(row, column, item);
        }
    m_table->setCurrentCell(std::min(current, m_table->rowCount() - 1), std::max(0, m_table->currentColumn()));
    m_remove->setEnabled(!m_table->selectedItems().isEmpty());
    fit();
}

void RecordsEditor::fit()
{
    const int rows = std::clamp(m_table->rowCount(), 1, 6);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + rows * m_table->verticalHeader()->defaultSectionSize() + 2 * m_table->frameWidth());
    const int share = std::max(70, (width() - 4) / std::max(1, m_table->columnCount()));
    for (int column = 0; column + 1 < m_table->columnCount(); ++column)
        m_table->setColumnWidth(column, share);
}

void RecordsEditor::take(int row, int column)
{
    const Field& cell = field().columns[column];
    const auto value = cellValue(cell, m_table->item(row, column)->text());
    if (!value || (value->isUndefined() && cell.isRequired)) {
        const QString why = value ? tr("“%1” cannot be empty.").arg(fieldLabel(cell)) : value.error().message;
        setValue(m_value);
        emit unreadable(why);
        return;
    }
    QJsonArray records = m_value.toArray();
    QJsonObject record = records[row].toObject();
    if (value->isUndefined())
        record.remove(cell.key);
    else
        record.insert(cell.key, *value);
    if (record == records[row].toObject())
        return;
    records[row] = record;
    emit unreadable({});
    emit edited(records, EditPace::Done);
}

void RecordsEditor::addRow()
{
    QJsonArray records = m_value.toArray();
    QJsonObject record;
    for (const Field& column : field().columns) {
        if (!column.isRequired)
            continue;
        if (!column.choices.isEmpty()) {
            record.insert(column.key, column.choices.first());
            continue;
        }
        const auto isTaken = [&](const QString& name) {
            return std::any_of(records.begin(), records.end(), [&](const auto& other) { return other.toObject().value(column.key) == name; });
        };
        int number = int(records.size()) + 1;
        const QString stem = column.key == QLatin1String("name") ? field().key.chopped(1) : column.key;
        while (isTaken(QStringLiteral("%1-%2").arg(stem).arg(number)))
            ++number;
        record.insert(column.key, QStringLiteral("%1-%2").arg(stem).arg(number));
    }
    records << record;
    emit unreadable({});
    emit edited(records, EditPace::Done);
    m_table->setCurrentCell(m_table->rowCount() - 1, 0);
}

void RecordsEditor::removeRow()
{
    QJsonArray records = m_value.toArray();
    const int row = m_table->currentRow();
    if (row < 0 || row >= records.size())
        return;
    records.removeAt(row);
    emit unreadable({});
    emit edited(records.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(records), EditPace::Done);
}
