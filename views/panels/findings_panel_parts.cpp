// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/document/analysis_runner.h"
#include "model/rules/rule_check.h"
#include "views/canvas/severity_look.h"
#include "views/panels/empty_state.h"
#include "views/panels/figures/figure_header.h"
#include "views/panels/figures/figure_splitter.h"
#include "views/panels/findings/finding_model.h"
#include "views/panels/findings/finding_tree.h"
#include "views/panels/findings_panel.h"
#include "views/panels/icon_label.h"
#include "views/panels/inspector/quiet_combo_box.h"
#include "views/theme/fonts.h"
#include "views/theme/icons.h"
#include "views/theme/metrics.h"
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTextBrowser>
#include <QToolButton>
#include <QUrl>

namespace {
QToolButton* findingChip(const QString& name, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(name);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setIconSize({14, 14});
    button->setFont(::font(TextRole::Caption));
    return button;
}
}

FindingsPanel::FindingsPanel(Document& document, AnalysisRunner& runner, QWidget* parent)
    : LivePanel(runner, parent), m_document(document), m_runner(runner), m_model(new FindingModel(this)), m_pages(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("findings"));
    auto* content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(makeStaleBar());
    column->addWidget(makeBody(), 1);
    const auto rules = ruleChecks().size();
    m_pages->addWidget(new EmptyState(QStringLiteral("pending"), tr("Checking"), tr("%1 rules look at the design.").arg(rules)));
    m_pages->addWidget(new EmptyState(QStringLiteral("waiver"), tr("Nothing to check yet"),
                                      tr("While you draw, %1 rules look at the design: what will not deploy, what will break, what is unsafe and what wastes money appears here at once.").arg(rules)));
    m_pages->addWidget(new EmptyState(QStringLiteral("healthy"), tr("No findings"), tr("%1 rules looked at this design and have nothing to say.").arg(rules)));
    m_pages->addWidget(content);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    wire();
    refreshFigures();
}

QWidget* FindingsPanel::makeBar()
{
    auto* bar = new QWidget;
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(Metrics::space, Metrics::spaceSmall, Metrics::space, Metrics::spaceSmall);
    layout->setSpacing(2);
    for (const Severity severity : allSeverities) {
        QToolButton* chip = findingChip(QStringLiteral("findings:") + severityName(severity), bar);
        chip->setToolTip(tr("Show only these"));
        m_chips[static_cast<std::size_t>(severity)] = chip;
        layout->addWidget(chip);
    }
    layout->addSpacing(Metrics::space);
    m_waived = findingChip(QStringLiteral("findingsWaived"), bar);
    m_waived->setIcon(icon(QStringLiteral("waiver")));
    m_waived->setToolTip(tr("Show what is waived too, and waivers that match nothing any more"));
    m_undecided = findingChip(QStringLiteral("findingsUndecided"), bar);
    m_undecided->setIcon(icon(QStringLiteral("finding-undecided")));
    m_undecided->setToolTip(tr("Show what cannot be decided too, as something is missing or unknown"));
    layout->addWidget(m_waived);
    layout->addWidget(m_undecided);
    layout->addStretch();
    m_category = new QuietComboBox(bar);
    m_category->setObjectName(QStringLiteral("findingsCategory"));
    m_category->setAccessibleName(tr("Category"));
    m_category->addItem(tr("All categories"), QString());
    for (const QString& category : ruleCategories())
        m_category->addItem(categoryLabel(category), category);
    m_grouping = new QuietComboBox(bar);
    m_grouping->setObjectName(QStringLiteral("findingsGrouping"));
    m_grouping->setAccessibleName(tr("Grouping"));
    m_grouping->addItems({tr("Not grouped"), tr("By object"), tr("By rule")});
    for (QuietComboBox* combo : {m_category, m_grouping})
        combo->setFixedWidth(136);
    m_text = new QLineEdit(bar);
    m_text->setObjectName(QStringLiteral("findingsFilter"));
    m_text->setPlaceholderText(tr("Filter"));
    m_text->setAccessibleName(tr("Filter by text, rule or object"));
    m_text->setClearButtonEnabled(true);
    m_text->addAction(icon(QStringLiteral("filter")), QLineEdit::LeadingPosition);
    m_text->setMaximumWidth(200);
    m_text->setMinimumWidth(120);
    layout->addWidget(m_category);
    layout->addSpacing(Metrics::spaceSmall);
    layout->addWidget(m_grouping);
    layout->addSpacing(Metrics::spaceSmall);
    layout->addWidget(m_text, 1);
    return bar;
}

QWidget* FindingsPanel::makeStaleBar()
{
    m_staleBar = new QWidget;
    m_staleBar->setObjectName(QStringLiteral("staleBar"));
    m_staleText = new QLabel(m_staleBar);
    m_staleText->setProperty("role", "secondary");
    auto* show = new QPushButton(tr("Show"), m_staleBar);
    auto* remove = new QPushButton(tr("Remove stale waivers"), m_staleBar);
    remove->setObjectName(QStringLiteral("removeStale"));
    auto* layout = new QHBoxLayout(m_staleBar);
    layout->setContentsMargins(Metrics::spaceMedium, 0, Metrics::space, Metrics::spaceSmall);
    layout->setSpacing(Metrics::space);
    layout->addWidget(new IconLabel(QStringLiteral("waiver"), Metrics::iconSmall, m_staleBar));
    layout->addWidget(m_staleText);
    layout->addWidget(show);
    layout->addWidget(remove);
    layout->addStretch();
    m_staleBar->hide();
    connect(show, &QPushButton::clicked, this, [this] {
        clearFilter();
        m_waived->setChecked(true);
        filter();
        if (!m_model->report()->staleWaivers.isEmpty())
            m_tree->setCurrentKey(QStringLiteral("waiver:") + m_model->report()->staleWaivers.first().text);
        showDetails();
    });
    connect(remove, &QPushButton::clicked, this, &FindingsPanel::removeStale);
    return m_staleBar;
}

QWidget* FindingsPanel::makeBody()
{
    m_body = new FigureSplitter(0, 340);
    m_rows = new QStackedWidget(m_body);
    m_tree = new FindingTree(m_model, m_rows);
    m_tree->setObjectName(QStringLiteral("findingsTable"));
    m_tree->setAccessibleName(tr("Findings"));
    auto* nothing = new QWidget(m_rows);
    m_nothing = new QLabel(nothing);
    m_nothing->setObjectName(QStringLiteral("findingsNothing"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setProperty("role", "secondary");
    m_showAll = new QPushButton(nothing);
    m_showAll->setObjectName(QStringLiteral("findingsShowAll"));
    auto* middle = new QVBoxLayout(nothing);
    middle->setSpacing(Metrics::space);
    middle->addStretch();
    middle->addWidget(m_nothing);
    middle->addWidget(m_showAll, 0, Qt::AlignHCenter);
    middle->addStretch();
    m_rows->addWidget(m_tree);
    m_rows->addWidget(nothing);
    m_body->addWidget(m_rows);
    m_body->addWidget(makeDetails());
    m_body->setWanted(m_tree->columns()->wantedWidth());
    return m_body;
}

QWidget* FindingsPanel::makeDetails()
{
    auto* side = new QWidget(m_body);
    m_details = new QTextBrowser(side);
    m_details->setObjectName(QStringLiteral("findingDetails"));
    m_details->setAccessibleName(tr("About the chosen finding"));
    m_details->setFrameShape(QFrame::NoFrame);
    m_details->setOpenLinks(false);
    m_details->setStyleSheet(QStringLiteral("QTextBrowser { border: none; border-radius: 0; padding: 0 4px; }"));
    m_details->document()->setDocumentMargin(8);
    m_fix = new QPushButton(side);
    m_fix->setObjectName(QStringLiteral("fixFinding"));
    m_fix->setProperty("role", "primary");
    m_fixAll = new QPushButton(side);
    m_fixAll->setObjectName(QStringLiteral("fixAllFindings"));
    m_fixAll->setToolTip(tr("Shows what mending all findings of this rule changes, and does it in one undo step"));
    m_waive = new QPushButton(tr("Waive…"), side);
    m_waive->setObjectName(QStringLiteral("waiveFinding"));
    m_waive->setToolTip(tr("Accept this finding, with a reason"));
    m_unwaive = new QPushButton(tr("Remove waiver"), side);
    m_unwaive->setObjectName(QStringLiteral("unwaiveFinding"));
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(Metrics::spaceMedium, Metrics::spaceSmall, Metrics::space, Metrics::space);
    buttons->setSpacing(Metrics::space);
    for (QPushButton* button : {m_fix, m_fixAll, m_waive, m_unwaive}) {
        button->hide();
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_details, 1);
    column->addLayout(buttons);
    return side;
}

void FindingsPanel::wire()
{
    connect(&m_runner, &AnalysisRunner::checked, this, [this] {
        if (isVisible())
            refreshFigures();
    });
    for (QToolButton* chip : m_chips)
        connect(chip, &QToolButton::toggled, this, &FindingsPanel::filter);
    connect(m_waived, &QToolButton::toggled, this, &FindingsPanel::filter);
    connect(m_undecided, &QToolButton::toggled, this, &FindingsPanel::filter);
    connect(m_category, &QComboBox::currentIndexChanged, this, &FindingsPanel::filter);
    connect(m_text, &QLineEdit::textChanged, this, &FindingsPanel::filter);
    connect(m_grouping, &QComboBox::currentIndexChanged, this, [this](int index) { m_model->setGrouping(FindingGrouping(index)); });
    connect(m_showAll, &QPushButton::clicked, this, [this] {
        const FindingFilter before = m_model->filter();
        const bool isFiltered = !before.severities.empty() || !before.category.isEmpty() || !before.text.isEmpty();
        clearFilter();
        if (!isFiltered) {
            m_waived->setChecked(true);
            m_undecided->setChecked(true);
        }
        filter();
    });
    connect(m_tree, &FindingTree::keyChanged, this, &FindingsPanel::showDetails);
    connect(m_tree, &FindingTree::chosen, this, [this](const QModelIndex& index) {
        if (const QList<ObjectId> ids = m_model->objectsAt(index); !ids.isEmpty())
            emit objectsChosen(ids);
    });
    connect(m_details, &QTextBrowser::anchorClicked, this, [this](const QUrl& url) {
        if (url.scheme() == QLatin1String("object"))
            emit objectsChosen({ObjectId(QUrl::fromPercentEncoding(url.toString(QUrl::FullyEncoded).mid(7).toLatin1()))});
        else if (url.scheme() == QLatin1String("https"))
            QDesktopServices::openUrl(url);
    });
    connect(m_fix, &QPushButton::clicked, this, &FindingsPanel::fix);
    connect(m_fixAll, &QPushButton::clicked, this, &FindingsPanel::fixAllLikeChosen);
    connect(m_waive, &QPushButton::clicked, this, &FindingsPanel::waiveChosen);
    connect(m_unwaive, &QPushButton::clicked, this, &FindingsPanel::unwaiveChosen);
}
