// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/requirements_panel.h"
#include "model/document/analysis_runner.h"
#include "model/edit/requirements.h"
#include "views/panels/empty_state.h"
#include "views/panels/figures/figure_header.h"
#include "views/panels/requirements/live_requirements.h"
#include "views/panels/requirements/requirement_dialog.h"
#include "views/panels/requirements/requirement_entry.h"
#include "views/panels/requirements/requirement_model.h"
#include "views/panels/requirements/requirement_tree.h"
#include "views/theme/icons.h"
#include "views/theme/metrics.h"
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

RequirementsPanel::RequirementsPanel(Document& document, AnalysisRunner& runner, LiveRequirements& live, QWidget* parent)
    : LivePanel(runner, parent), m_document(document), m_live(live), m_model(new RequirementModel(this)), m_pages(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("requirements"));
    m_tree = new RequirementTree(m_model, m_pages);
    m_tree->setObjectName(QStringLiteral("requirementsTable"));
    m_tree->setAccessibleName(tr("Requirements"));
    m_tree->installEventFilter(this);
    m_pages->addWidget(new EmptyState(QStringLiteral("requirement-met"), tr("No requirements yet"),
                                      tr("Say what every option must do, and each edit shows whether it does. Type a line such as the one above, or fill in the form; "
                                         "landbridge check then fails on a design that does not meet it.")));
    m_pages->addWidget(m_tree);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(m_pages, 1);
    wire();
    showRows();
}

QWidget* RequirementsPanel::makeBar()
{
    auto* bar = new QWidget(this);
    bar->setBackgroundRole(QPalette::Base);
    bar->setAutoFillBackground(true);
    m_entry = new RequirementEntry([this] { return m_document.design(); }, bar);
    m_add = new QPushButton(tr("Add"), bar);
    m_add->setObjectName(QStringLiteral("addRequirement"));
    m_add->setFixedHeight(m_entry->line()->sizeHint().height());
    const auto button = [bar](const char* name, const char* iconName, const QString& text, const QString& tip) {
        auto* made = new QToolButton(bar);
        made->setObjectName(QString::fromLatin1(name));
        made->setIcon(icon(QString::fromLatin1(iconName)));
        made->setIconSize({Metrics::iconSmall, Metrics::iconSmall});
        made->setText(text);
        made->setToolTip(tip);
        made->setAccessibleName(tip);
        made->setFocusPolicy(Qt::TabFocus);
        made->setToolButtonStyle(text.isEmpty() ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
        return made;
    };
    m_form = button("requirementForm", "plus", tr("Form…"), tr("Add a requirement by filling in a form"));
    m_edit = button("editRequirement", "rename", {}, tr("Edit the chosen requirement"));
    m_remove = button("removeRequirement", "delete", {}, tr("Remove the chosen requirement"));
    m_why = button("whyRequirement", "why", tr("Why?"), tr("How the figure of the chosen clause comes about"));
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(Metrics::space, Metrics::spaceSmall, Metrics::space, Metrics::spaceSmall);
    layout->setSpacing(Metrics::spaceSmall);
    layout->addWidget(m_entry, 1, Qt::AlignTop);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_add, m_form, m_edit, m_remove, m_why})
        layout->addWidget(widget, 0, Qt::AlignTop);
    return bar;
}

void RequirementsPanel::wire()
{
    connect(&m_live, &LiveRequirements::changed, this, [this] {
        if (isVisible())
            refreshFigures();
    });
    connect(m_entry, &RequirementEntry::entered, this, &RequirementsPanel::addTyped);
    connect(m_add, &QPushButton::clicked, this, &RequirementsPanel::addTyped);
    connect(m_form, &QToolButton::clicked, this, [this] { openForm({}); });
    connect(m_edit, &QToolButton::clicked, this, &RequirementsPanel::editChosen);
    connect(m_remove, &QToolButton::clicked, this, &RequirementsPanel::removeChosen);
    connect(m_why, &QToolButton::clicked, this, &RequirementsPanel::explainChosen);
    connect(m_tree, &RequirementTree::keyChanged, this, &RequirementsPanel::follow);
    connect(m_tree, &RequirementTree::chosen, this, &RequirementsPanel::showChosen);
    connect(m_tree, &QTreeView::activated, this, [this](const QModelIndex& index) { m_model->clauseAt(index) ? explainChosen() : editChosen(); });
}

void RequirementsPanel::refreshFigures()
{
    showRows();
}

void RequirementsPanel::showEvent(QShowEvent* event)
{
    LivePanel::showEvent(event);
    showRows();
}

void RequirementsPanel::showRows()
{
    const bool isCurrent = m_live.isCurrent() && m_live.requirements() == m_document.project().requirements;
    m_model->show(m_document.project(), m_document.design(), m_live.verdicts());
    m_model->setCurrent(isCurrent);
    m_pages->setCurrentIndex(m_document.project().requirements.isEmpty() ? 0 : 1);
    m_entry->showExample();
    follow();
}

void RequirementsPanel::follow()
{
    const QModelIndex current = m_tree->currentIndex();
    const ClauseVerdict* clause = m_model->clauseAt(current);
    m_edit->setEnabled(current.isValid());
    m_remove->setEnabled(current.isValid());
    m_why->setEnabled(clause && clause->figure);
    m_why->setToolTip(clause && !clause->figure ? tr("There is no derivation of this figure") : tr("How the figure of the chosen clause comes about"));
}

void RequirementsPanel::addTyped()
{
    if (const auto requirement = m_entry->read())
        add(*requirement);
}

void RequirementsPanel::add(const DesignRequirement& requirement)
{
    const auto added = addRequirement(m_document.project(), requirement);
    if (!added) {
        m_entry->showError(added.error());
        return;
    }
    m_tree->setCurrentKey(added->id.text);
    if (m_document.applyToProject(tr("Add a requirement"), added->project))
        m_entry->setText({});
}

void RequirementsPanel::openForm(const DesignRequirement& requirement)
{
    auto* dialog = new RequirementDialog(requirement, {&m_document.catalogue(), m_document.design(), {}, nullptr, {}, {}}, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const DesignRequirement edited = dialog->requirement();
        if (edited.id.isEmpty())
            add(edited);
        else
            m_document.applyToProject(tr("Edit a requirement"), setRequirement(m_document.project(), edited));
    });
    dialog->open();
}

void RequirementsPanel::editChosen()
{
    if (const DesignRequirement* requirement = findRequirement(m_document.project(), m_model->requirementAt(m_tree->currentIndex())))
        openForm(*requirement);
}

void RequirementsPanel::removeChosen()
{
    if (const ObjectId id = m_model->requirementAt(m_tree->currentIndex()); !id.isEmpty())
        m_document.applyToProject(tr("Remove a requirement"), removeRequirement(m_document.project(), id));
}

void RequirementsPanel::explainChosen()
{
    if (const ClauseVerdict* clause = m_model->clauseAt(m_tree->currentIndex()); clause && clause->figure)
        emit whyRequested(FigureKey(*clause->figure));
}

void RequirementsPanel::showChosen(const QModelIndex& index)
{
    const DesignRequirement* requirement = findRequirement(m_document.project(), m_model->requirementAt(index));
    const ClauseVerdict* clause = m_model->clauseAt(index);
    QList<ObjectId> ids = clause ? clause->objects : QList<ObjectId>();
    if (ids.isEmpty() && requirement)
        ids = {requirement->from, requirement->to};
    ids.removeIf([this](const ObjectId& id) { return !m_document.design().contains(id); });
    if (!ids.isEmpty())
        emit objectsChosen(ids);
}

bool RequirementsPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_tree && event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Delete)) {
        removeChosen();
        return true;
    }
    return LivePanel::eventFilter(watched, event);
}

QVariantMap RequirementsPanel::arrangement() const
{
    return {{QStringLiteral("columns"), m_tree->columns()->arrangement()}};
}

void RequirementsPanel::restoreArrangement(const QVariantMap& arrangement)
{
    m_tree->columns()->restoreArrangement(arrangement.value(QStringLiteral("columns")).toMap());
}

void RequirementsPanel::resetArrangement()
{
    m_tree->columns()->resetArrangement();
}
