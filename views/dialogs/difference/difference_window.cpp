// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/dialogs/difference/difference_window.h"
#include "model/design/kind_info.h"
#include "model/io/project_file.h"
#include "views/dialogs/difference/compared_drawings.h"
#include "views/dialogs/error_list_dialog.h"
#include "views/panels/findings/change_html.h"
#include "views/panels/inspector/field_editor.h"
#include "views/panels/inspector/quiet_combo_box.h"
#include "views/theme/icons.h"
#include "views/theme/metrics.h"
#include "views/theme/theme.h"
#include <QButtonGroup>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QLabel>
#include <QSplitter>
#include <QToolButton>
#include <QTreeWidget>

namespace {
constexpr int beforeRole = Qt::UserRole, afterRole = Qt::UserRole + 1;
const QString otherPrefix = QStringLiteral("file:");

QToolButton* modeButton(const QString& text, const QString& name, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(name);
    button->setText(text);
    button->setCheckable(true);
    button->setAutoRaise(true);
    return button;
}
}

DifferenceWindow::DifferenceWindow(Document& document, QWidget* parent)
    : QWidget(parent, Qt::Window), m_document(document), m_beforeBox(new QuietComboBox(this)), m_afterBox(new QuietComboBox(this)), m_counts(new QLabel(this)), m_drawings(new ComparedDrawings(this)), m_list(new QTreeWidget(this))
{
    setObjectName(QStringLiteral("difference"));
    setWindowTitle(tr("What differs"));
    setAttribute(Qt::WA_DeleteOnClose);
    setBackgroundRole(QPalette::Window);
    resize(1180, 680);
    m_beforeBox->setObjectName(QStringLiteral("differenceBefore"));
    m_beforeBox->setAccessibleName(tr("Compared from"));
    m_afterBox->setObjectName(QStringLiteral("differenceAfter"));
    m_afterBox->setAccessibleName(tr("Compared to"));
    for (QuietComboBox* box : {m_beforeBox, m_afterBox})
        box->setMinimumWidth(220);
    auto* swap = new QToolButton(this);
    swap->setObjectName(QStringLiteral("differenceSwap"));
    swap->setIcon(icon(QStringLiteral("swap")));
    swap->setAutoRaise(true);
    swap->setToolTip(tr("Compare the other way round"));
    swap->setAccessibleName(swap->toolTip());
    auto* file = modeButton(tr("Another file…"), QStringLiteral("differenceFile"), this);
    file->setCheckable(false);
    QToolButton* sideBySide = modeButton(tr("Side by side"), QStringLiteral("differenceSideBySide"), this);
    QToolButton* swipe = modeButton(tr("Swipe"), QStringLiteral("differenceSwipe"), this);
    swipe->setToolTip(tr("One over the other: drag the handle, or press the arrow keys"));
    auto* modes = new QButtonGroup(this);
    modes->addButton(sideBySide);
    modes->addButton(swipe);
    sideBySide->setChecked(true);
    auto* fit = new QToolButton(this);
    fit->setIcon(icon(QStringLiteral("fit")));
    fit->setAutoRaise(true);
    fit->setToolTip(tr("Fit both drawings"));
    fit->setAccessibleName(fit->toolTip());
    auto* copy = new QToolButton(this);
    copy->setObjectName(QStringLiteral("differenceCopy"));
    copy->setIcon(icon(QStringLiteral("copy")));
    copy->setAutoRaise(true);
    copy->setToolTip(tr("Copy the list as text"));
    copy->setAccessibleName(copy->toolTip());

    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(Metrics::spaceMedium, Metrics::space, Metrics::spaceMedium, Metrics::space);
    bar->setSpacing(Metrics::space);
    bar->addWidget(m_beforeBox);
    bar->addWidget(swap);
    bar->addWidget(m_afterBox);
    bar->addWidget(file);
    bar->addSpacing(Metrics::space);
    bar->addWidget(m_counts, 1);
    bar->addWidget(sideBySide);
    bar->addWidget(swipe);
    bar->addWidget(fit);
    bar->addWidget(copy);
    m_list->setObjectName(QStringLiteral("differenceList"));
    m_list->setAccessibleName(tr("Differences"));
    m_list->setHeaderHidden(true);
    m_list->setColumnCount(1);
    m_list->setIndentation(16);
    m_list->setWordWrap(true);
    m_list->setFrameShape(QFrame::NoFrame);
    auto* splitter = new QSplitter(this);
    splitter->addWidget(m_list);
    splitter->addWidget(m_drawings);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({360, 820});
    splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(splitter, 1);

    for (QuietComboBox* box : {m_beforeBox, m_afterBox})
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            if (!m_isFilling)
                refresh();
        });
    connect(swap, &QToolButton::clicked, this, [this] { compare(m_afterBox->currentData().toString(), m_beforeBox->currentData().toString()); });
    connect(file, &QToolButton::clicked, this, &DifferenceWindow::chooseFile);
    connect(sideBySide, &QToolButton::toggled, this, [this](bool isSideBySide) { m_drawings->setArrangement(isSideBySide ? ComparedDrawings::Arrangement::SideBySide : ComparedDrawings::Arrangement::Swipe); });
    connect(fit, &QToolButton::clicked, m_drawings, &ComparedDrawings::fit);
    connect(copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(text()); });
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        for (; item && item->parent(); item = item->parent()) {}
        if (!item)
            return;
        const ObjectId before(item->data(0, beforeRole).toString()), after(item->data(0, afterRole).toString());
        m_drawings->reveal(before, after);
        if (!after.isEmpty() && !m_afterBox->currentData().toString().startsWith(otherPrefix))
            emit chosen(m_after.id, after);
        else if (!before.isEmpty() && !m_beforeBox->currentData().toString().startsWith(otherPrefix))
            emit chosen(m_before.id, before);
    });
    connect(&document, &Document::changed, this, &DifferenceWindow::fillChoices);
    connect(&document, &Document::reset, this, &DifferenceWindow::fillChoices);
    fillChoices();
}

void DifferenceWindow::fillChoices()
{
    const QString before = m_beforeBox->currentData().toString(), after = m_afterBox->currentData().toString();
    m_isFilling = true;
    for (QuietComboBox* box : {m_beforeBox, m_afterBox}) {
        box->clear();
        for (const Design& option : m_document.project().options)
            box->addItem(option.name, option.id);
        for (const Design& option : m_other.options)
            box->addItem(tr("%1: %2").arg(m_otherName, option.name), otherPrefix + option.id);
    }
    m_beforeBox->setCurrentIndex(std::max(0, m_beforeBox->findData(before)));
    m_afterBox->setCurrentIndex(m_afterBox->findData(after) >= 0 ? m_afterBox->findData(after) : std::min(1, m_afterBox->count() - 1));
    m_isFilling = false;
    refresh();
}

void DifferenceWindow::compare(const QString& before, const QString& after)
{
    m_isFilling = true;
    m_beforeBox->setCurrentIndex(std::max(0, m_beforeBox->findData(before)));
    m_afterBox->setCurrentIndex(std::max(0, m_afterBox->findData(after)));
    m_isFilling = false;
    refresh();
}

QList<Error> DifferenceWindow::compareWithFile(const QString& path)
{
    const LoadOutcome outcome = loadProject(path);
    if (!outcome.file)
        return outcome.errors;
    m_other = outcome.file->project;
    m_otherName = QFileInfo(path).fileName();
    fillChoices();
    const qsizetype same = m_other.indexOf(m_document.design().id);
    compare(otherPrefix + m_other.options[std::max<qsizetype>(same, 0)].id, m_document.design().id);
    return {};
}

void DifferenceWindow::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Compare with a file"), QFileInfo(m_document.filePath()).absolutePath(), tr("Designs and pictures that carry one (*.landbridge.json *.json *.png);;All files (*)"));
    if (path.isEmpty())
        return;
    if (const QList<Error> errors = compareWithFile(path); !errors.isEmpty())
        (new ErrorListDialog(tr("%1 cannot be compared").arg(QFileInfo(path).fileName()), tr("The options that are open stay as they are."), errors, this))->open();
}

const Design* DifferenceWindow::designOf(const QuietComboBox& box) const
{
    const QString id = box.currentData().toString();
    const Project& project = id.startsWith(otherPrefix) ? m_other : m_document.project();
    const qsizetype at = project.indexOf(id.startsWith(otherPrefix) ? id.mid(otherPrefix.size()) : id);
    return at < 0 ? nullptr : &project.options[at];
}

void DifferenceWindow::refresh()
{
    const Design* before = designOf(*m_beforeBox);
    const Design* after = designOf(*m_afterBox);
    if (!before || !after)
        return;
    m_before = *before;
    m_after = *after;
    m_difference = optionDifference(m_before, m_after, Places::Told);
    m_drawings->show(m_before, m_after, m_difference, m_document.catalogue());
    fillList();
}

QString DifferenceWindow::fieldLine(const FieldDifference& field) const
{
    const QString before = fieldValueText(m_before, *field.field, field.before), after = fieldValueText(m_after, *field.field, field.after);
    return tr("%1: %2 → %3").arg(fieldLabel(*field.field), before, after);
}

void DifferenceWindow::fillList()
{
    m_list->clear();
    QHash<DifferenceMark, int> counts;
    const auto add = [&](const QString& title, DifferenceMark mark, const QStringList& lines, const ObjectId& before, const ObjectId& after) {
        ++counts[mark];
        auto* item = new QTreeWidgetItem(m_list, {tr("%1  %2").arg(differenceSign(mark).isEmpty() ? QStringLiteral("·") : differenceSign(mark), title)});
        item->setForeground(0, differenceTint(theme(), mark).ink);
        item->setToolTip(0, differenceWord(mark));
        item->setData(0, Qt::AccessibleTextRole, tr("%1: %2").arg(differenceWord(mark), title));
        item->setData(0, beforeRole, before.text);
        item->setData(0, afterRole, after.text);
        for (const QString& line : lines) {
            auto* child = new QTreeWidgetItem({line});
            child->setToolTip(0, line);                  // what does not fit into the row
            item->addChild(child);
        }
        item->setExpanded(mark == DifferenceMark::Changed);
    };
    const auto linesOf = [this](const QList<FieldDifference>& fields, ObjectDifference::Change change) {
        QStringList lines;
        for (const FieldDifference& field : fields)
            lines << (change == ObjectDifference::Change::Edited ? fieldLine(field)
                          : change == ObjectDifference::Change::Added ? tr("%1: %2").arg(fieldLabel(*field.field), fieldValueText(m_after, *field.field, field.after))
                                                                      : tr("%1: %2").arg(fieldLabel(*field.field), fieldValueText(m_before, *field.field, field.before)));
        return lines;
    };
    if (!m_difference.review.isEmpty())
        add(tr("What the review says"), DifferenceMark::Changed, linesOf(m_difference.review, ObjectDifference::Change::Edited), {}, {});
    const DifferenceMarks before = differenceMarks(m_difference, DifferenceSide::Before), after = differenceMarks(m_difference, DifferenceSide::After);
    for (const ObjectDifference& one : m_difference.objects) {
        using Change = ObjectDifference::Change;
        if (!one.kind) {
            add(tr("What the option is for"), DifferenceMark::Changed, linesOf(one.fields, one.change), {}, {});
            continue;
        }
        const bool isAdded = one.change == Change::Added;
        const ObjectId was = isAdded ? ObjectId() : one.id, is = isAdded ? one.id : one.partner;
        QStringList lines = linesOf(one.fields, one.change);
        for (const UnknownDifference& unknown : one.unknown)
            lines << tr("%1 differs; this version does not know it").arg(unknown.key);
        add(tr("%1 (%2)").arg(displayName(isAdded ? m_after : m_before, one.id), kindLabel(*one.kind)), isAdded ? after.value(one.id) : before.value(one.id), lines, was, is);
    }
    if (m_list->topLevelItemCount() == 0)
        m_list->addTopLevelItem(new QTreeWidgetItem({tr("Nothing differs.")}));
    QStringList words;
    for (const DifferenceMark mark : {DifferenceMark::Added, DifferenceMark::Removed, DifferenceMark::Changed, DifferenceMark::Moved})
        if (counts.value(mark) > 0)
            words << tr("%1 %2").arg(counts[mark]).arg(differenceWord(mark));
    m_counts->setText(words.join(QStringLiteral(" · ")));
}

QString DifferenceWindow::text() const
{
    QString lines = tr("From %1 to %2").arg(m_beforeBox->currentText(), m_afterBox->currentText()) + QLatin1Char('\n');
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        const QTreeWidgetItem* item = m_list->topLevelItem(i);
        lines += item->text(0) + QLatin1Char('\n');
        for (int child = 0; child < item->childCount(); ++child)
            lines += QStringLiteral("    ") + item->child(child)->text(0) + QLatin1Char('\n');
    }
    return lines;
}
