// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/object_id.h"
#include "views/panels/live_panel.h"

class Document;
class LiveRequirements;
class QPushButton;
class QStackedWidget;
class QToolButton;
class RequirementEntry;
class RequirementModel;
class RequirementTree;
struct DesignRequirement;
struct FigureKey;

/// What every option must do, each requirement with its clauses and what the shown option makes of them. One adds by typing a line or
/// by a form; each change is one undo step.
class RequirementsPanel : public LivePanel
{
    Q_OBJECT
public:
    RequirementsPanel(Document& document, AnalysisRunner& runner, LiveRequirements& live, QWidget* parent = nullptr);

    RequirementModel* model() const { return m_model; }
    RequirementTree* tree() const { return m_tree; }
    RequirementEntry* entry() const { return m_entry; }

    QVariantMap arrangement() const override;
    void restoreArrangement(const QVariantMap& arrangement) override;
    void resetArrangement() override;

signals:
    void objectsChosen(const QList<ObjectId>& ids);      ///< what decides a clause, or the ends of a requirement
    void whyRequested(const FigureKey& key);

protected:
    void refreshFigures() override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeBar();
    void wire();
    void showRows();
    void follow();                                       ///< buttons, after another row is chosen
    void addTyped();
    void openForm(const DesignRequirement& requirement);
    void add(const DesignRequirement& requirement);
    void editChosen();
    void removeChosen();
    void explainChosen();
    void showChosen(const QModelIndex& index);

    Document& m_document;
    LiveRequirements& m_live;
    RequirementModel* m_model;
    RequirementTree* m_tree;
    RequirementEntry* m_entry;
    QStackedWidget* m_pages;
    QPushButton* m_add;
    QToolButton* m_form;
    QToolButton* m_edit;
    QToolButton* m_remove;
    QToolButton* m_why;
};
