// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/compare_panel.h"
#include "model/document/analysis_runner.h"
#include "model/document/document.h"
#include "model/io/comparison_tables.h"
#include "views/panels/compare/comparison_chart.h"
#include "views/panels/compare/live_comparison.h"
#include "views/panels/inspector/quiet_combo_box.h"
#include "views/theme/fonts.h"
#include "views/theme/icons.h"
#include "views/theme/metrics.h"
#include "views/theme/theme.h"
#include <QButtonGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace {
constexpr int rowRole = Qt::UserRole;

QToolButton* compareButton(const QString& name, const QString& text, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(name);
    button->setText(text);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}
}

ComparePanel::ComparePanel(Document& document, AnalysisRunner& runner, Costs& costs, QWidget* parent)
    : LivePanel(runner, parent), m_document(document), m_live(new LiveComparison(document, costs, this)), m_pages(new QStackedWidget(this)), m_splitter(new QSplitter(this)), m_table(new QTreeWidget(this)),
      m_chart(new ComparisonChart(this)), m_kinds(new QButtonGroup(this)), m_baseline(new QuietComboBox(this)), m_options(new QMenu(this)), m_state(new QLabel(this))
{
    setObjectName(QStringLiteral("compare"));
    m_table->setObjectName(QStringLiteral("compareTable"));
    m_table->setAccessibleName(tr("Options side by side"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setRootIsDecorated(false);
    m_table->setIndentation(12);
    m_table->setUniformRowHeights(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->header()->setStretchLastSection(false);

    auto* charts = new QWidget(this);
    auto* kinds = new QHBoxLayout;
    kinds->setContentsMargins(Metrics::space, Metrics::spaceSmall, Metrics::space, 0);
    const QString titles[]{tr("Bandwidth"), tr("Availability"), tr("Security"), tr("Cost")};
    for (int i = 0; i < 4; ++i) {
        QToolButton* button = compareButton(QStringLiteral("compareChart%1").arg(i), titles[i], charts);
        button->setCheckable(true);
        button->setAutoRaise(true);
        m_kinds->addButton(button, i);
        kinds->addWidget(button);
    }
    kinds->addStretch();
    m_kinds->button(0)->setChecked(true);
    auto* chartLayout = new QVBoxLayout(charts);
    chartLayout->setContentsMargins(0, 0, 0, 0);
    chartLayout->setSpacing(0);
    chartLayout->addLayout(kinds);
    chartLayout->addWidget(m_chart, 1);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(charts);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);

    auto* content = new QWidget(this);
    auto* contentLayout = new QVBoxLayout(content);
    contentLayout->setContentsMargins(0, 0, 0, 0);
    contentLayout->setSpacing(0);
    contentLayout->addWidget(makeBar());
    contentLayout->addWidget(m_splitter, 1);
    m_pages->addWidget(content);
    m_pages->addWidget(makeEmpty());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);

    connect(m_kinds, &QButtonGroup::idClicked, this, &ComparePanel::showChart);
    connect(m_live, &LiveComparison::changed, this, &ComparePanel::showComparison);
    connect(m_table, &QTreeWidget::itemActivated, this, &ComparePanel::explain);
    connect(m_table, &QTreeWidget::itemClicked, this, &ComparePanel::explain);
    connect(m_baseline, &QComboBox::activated, this, [this](int place) { m_live->setBaseline(m_baseline->itemData(place).toString()); });
}

QWidget* ComparePanel::makeBar()
{
    auto* bar = new QWidget(this);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(Metrics::space, Metrics::spaceSmall, Metrics::space, Metrics::spaceSmall);
    layout->setSpacing(Metrics::space);
    auto* options = compareButton(QStringLiteral("compareOptions"), tr("Options"), bar);
    options->setMenu(m_options);
    options->setPopupMode(QToolButton::InstantPopup);
    m_baseline->setObjectName(QStringLiteral("compareBaseline"));
    m_baseline->setAccessibleName(tr("Baseline"));
    m_baseline->setMinimumWidth(220);
    auto* copy = compareButton(QStringLiteral("compareCopy"), tr("Copy"), bar);
    copy->setIcon(icon(QStringLiteral("copy")));
    copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    copy->setPopupMode(QToolButton::InstantPopup);
    auto* formats = new QMenu(copy);
    formats->addAction(tr("As &text"), this, [this] { QGuiApplication::clipboard()->setText(comparisonText(m_live->comparison())); });
    formats->addAction(tr("As &CSV"), this, [this] { QGuiApplication::clipboard()->setText(QString::fromUtf8(comparisonCsv(m_live->comparison()))); });
    formats->addAction(tr("As &Markdown"), this, [this] { QGuiApplication::clipboard()->setText(comparisonMarkdown(m_live->comparison())); });
    copy->setMenu(formats);
    m_state->setProperty("role", "caption");
    layout->addWidget(options);
    layout->addWidget(new QLabel(tr("against"), bar));
    layout->addWidget(m_baseline);
    layout->addWidget(copy);
    layout->addWidget(m_state, 1);
    return bar;
}

QWidget* ComparePanel::makeEmpty()
{
    auto* empty = new QWidget(this);
    auto* layout = new QVBoxLayout(empty);
    auto* text = new QLabel(tr("There is one option only. Copy it and change the copy: then both stand here side by side."), empty);
    text->setAlignment(Qt::AlignCenter);
    text->setWordWrap(true);
    auto* copy = new QPushButton(tr("Copy this option"), empty);
    copy->setObjectName(QStringLiteral("compareCopyOption"));
    connect(copy, &QPushButton::clicked, this, &ComparePanel::copyRequested);
    layout->addStretch();
    layout->addWidget(text);
    layout->addWidget(copy, 0, Qt::AlignHCenter);
    layout->addStretch();
    return empty;
}

void ComparePanel::refreshFigures()
{
    m_pages->setCurrentIndex(m_document.project().options.size() > 1 ? 0 : 1);
    fillChoices();
    if (m_document.project().options.size() > 1)
        m_live->refresh();
}

void ComparePanel::fillChoices()
{
    const QStringList chosen = m_live->chosen();
    const QSignalBlocker blocker(m_baseline);
    m_baseline->clear();
    m_options->clear();
    for (const Design& option : m_document.project().options) {
        const bool isChosen = chosen.contains(option.id);
        if (isChosen)
            m_baseline->addItem(option.name, option.id);
        QAction* action = m_options->addAction(QString(option.name).replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(isChosen);
        action->setEnabled(isChosen ? chosen.size() > 1 : chosen.size() < LiveComparison::mostOptions);
        connect(action, &QAction::triggered, this, [this, id = option.id](bool isChecked) {
            QStringList wanted = m_live->chosen();
            isChecked ? void(wanted << id) : void(wanted.removeAll(id));
            m_live->setChosen(wanted);
            fillChoices();
        });
    }
    m_baseline->setCurrentIndex(m_baseline->findData(m_live->baseline()));
}

QString ComparePanel::cellText(const ComparisonCell& cell)
{
    QString text = cell.isBest ? QStringLiteral("★ ") + cell.text : cell.text;
    if (!cell.delta.isEmpty())
        text += QStringLiteral("   %1 %2").arg(cell.verdict > 0 ? QStringLiteral("▲") : cell.verdict < 0 ? QStringLiteral("▼") : QStringLiteral("•"), cell.delta);
    return text;
}

void ComparePanel::showComparison()
{
    m_state->setText(m_live->isCurrent() ? QString() : tr("updating …"));
    m_table->setEnabled(m_live->isCurrent());
    if (!m_live->isCurrent())
        return;
    const Comparison& comparison = m_live->comparison();
    m_table->clear();
    m_table->setColumnCount(int(comparison.names.size()) + 1);
    m_table->setHeaderLabels(QStringList{QString()} + comparison.names);
    QFont best = ::font(TextRole::BodyStrong);
    QTreeWidgetItem* group = nullptr;
    for (qsizetype row = 0; row < comparison.rows.size(); ++row) {
        const ComparisonRow& one = comparison.rows[row];
        if (!group || one.group != comparison.rows[row - 1].group) {
            group = new QTreeWidgetItem(m_table, {groupLabel(one.group)});
            group->setFlags(Qt::ItemIsEnabled);
            group->setFont(0, ::font(TextRole::CaptionStrong));
            group->setForeground(0, theme().textSecondary);
            group->setFirstColumnSpanned(true);
            group->setExpanded(true);
        }
        auto* item = new QTreeWidgetItem(group, {one.label});
        item->setData(0, rowRole, int(row));
        item->setToolTip(0, one.label);
        for (qsizetype i = 0; i < one.cells.size(); ++i) {
            const ComparisonCell& cell = one.cells[i];
            const int column = int(i) + 1;
            item->setText(column, cellText(cell));
            if (cell.isBest)
                item->setFont(column, best);
            if (cell.verdict != 0)
                item->setForeground(column, cell.verdict > 0 ? theme().healthy.ink : theme().broken.ink);
            QStringList tip;
            tip << (cell.isBest ? tr("best of this row") : QString()) << (cell.verdict > 0 ? tr("better than the baseline") : cell.verdict < 0 ? tr("worse than the baseline") : QString()) << cell.reason << cell.note;
            tip.removeAll(QString());
            if (cell.figure)
                tip << tr("Click to see why");
            item->setToolTip(column, tip.join(u'\n'));
        }
    }
    for (int column = 0; column < m_table->columnCount(); ++column) {
        m_table->resizeColumnToContents(column);
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column) + 12, column == 0 ? 300 : 240));
    }
    showChart();
}

void ComparePanel::showChart()
{
    m_chart->show(ComparisonChart::Kind(m_kinds->checkedId()), m_live->comparison(), m_live->results());
}

void ComparePanel::explain(QTreeWidgetItem* item, int column)
{
    const QVariant row = item->data(0, rowRole);
    const Comparison& comparison = m_live->comparison();
    if (!row.isValid() || column < 1 || !m_live->isCurrent() || column > comparison.ids.size())
        return;
    const ComparisonCell cell = comparison.rows[row.toInt()].cells[column - 1];
    if (!cell.figure)
        return;
    m_document.setActiveOption(comparison.ids[column - 1]);
    emit whyRequested(*cell.figure);
}

QVariantMap ComparePanel::arrangement() const
{
    return {{"divider", m_splitter->saveState()}, {"chart", m_kinds->checkedId()}};
}

void ComparePanel::restoreArrangement(const QVariantMap& arrangement)
{
    m_splitter->restoreState(arrangement.value(QStringLiteral("divider")).toByteArray());
    if (QAbstractButton* button = m_kinds->button(arrangement.value(QStringLiteral("chart"), 0).toInt()))
        button->setChecked(true);
}

void ComparePanel::resetArrangement()
{
    m_splitter->setSizes({600, 400});
    m_kinds->button(0)->setChecked(true);
    showChart();
}
