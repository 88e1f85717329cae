// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "views/panels/live_panel.h"
#ifndef Q_MOC_RUN                                        // Qt 6.4's moc cannot read <compare>
#include "model/rules/rule.h"
#endif
#include "model/base/object_id.h"
#include <QHash>
#include <array>

class Document;
class EmptyState;
class FigureSplitter;
class FindingModel;
class FindingTree;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTextBrowser;
class QToolButton;
class QuietComboBox;
struct Finding;
struct Waiver;

/// What the design-rule check has found: a table to filter and group, beside it all about the chosen finding, what its quick fix
/// would change, and what can be done about it. Waivers are given and taken back here.
class FindingsPanel : public LivePanel
{
    Q_OBJECT
public:
    FindingsPanel(Document& document, AnalysisRunner& runner, QWidget* parent = nullptr);

    FindingModel* model() const { return m_model; }
    FindingTree* tree() const { return m_tree; }
    /// Chooses a finding, and shows it whatever is filtered out.
    void showFinding(const QString& key);
    /// Lists those of one severity only.
    void showSeverity(Severity severity);
    /// Lists those of one rule.
    void showRule(const QString& rule);
    /// Lists those about one object.
    void showObject(const ObjectId& id);

    QVariantMap arrangement() const override;
    void restoreArrangement(const QVariantMap& arrangement) override;
    void resetArrangement() override;

signals:
    void objectsChosen(const QList<ObjectId>& ids);      ///< the first is where it is told
    void message(const QString& text);

protected:
    void refreshFigures() override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeBar();
    QWidget* makeStaleBar();
    QWidget* makeBody();
    QWidget* makeDetails();
    void wire();
    void filter();
    void clearFilter();
    void showRows();                                     ///< counts, chips and pages, after the rows have changed
    void showDetails();
    const Finding* chosen() const;
    QList<const Finding*> fixableLikeChosen() const;
    void fix();
    void fixAllLikeChosen();
    void waiveChosen();
    void unwaiveChosen();
    void removeStale();
    QString lastWho() const;

    Document& m_document;
    AnalysisRunner& m_runner;
    FindingModel* m_model;
    FindingTree* m_tree;
    QTextBrowser* m_details;
    QStackedWidget* m_pages;
    QStackedWidget* m_rows;
    QLabel* m_nothing;
    QPushButton* m_showAll;
    FigureSplitter* m_body;
    std::array<QToolButton*, 4> m_chips{};
    QuietComboBox* m_category;
    QuietComboBox* m_grouping;
    QToolButton* m_waived;
    QToolButton* m_undecided;
    QLineEdit* m_text;
    QWidget* m_staleBar;
    QLabel* m_staleText;
    QPushButton* m_fix;
    QPushButton* m_fixAll;
    QPushButton* m_waive;
    QPushButton* m_unwaive = nullptr;
    QString m_who;                                       ///< who waived last
};
