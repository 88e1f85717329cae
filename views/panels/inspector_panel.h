// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#ifndef Q_MOC_RUN                                        // Qt 6.4's moc cannot read <compare>
#include "model/analysis/derivation.h"
#endif
#include "model/document/document.h"
#include "views/panels/inspector/field_editor.h"
#include <QWidget>

class AnalysisRunner;
class CircuitGuideCard;
class DesignSummary;
class FieldRow;
class FoldSection;
class IconLabel;
class QLabel;
class QScrollArea;
class QStackedWidget;
class SecretStore;

/// The fields of what is selected, made from the field list of its kind alone. One edit is one undo step; a burst of
/// typing merges. Several objects of one kind are edited together; nothing selected shows the design's summary.
class InspectorPanel : public QWidget
{
    Q_OBJECT
public:
    InspectorPanel(Document& document, AnalysisRunner& runner, SecretStore& secrets, QWidget* parent = nullptr);

    void setSelection(const QList<ObjectId>& ids);
    /// Puts the keyboard focus into a field, the name when the key is empty.
    void focusField(const QString& key = {});
    /// The same, and opens the list of what can be chosen.
    void openField(const QString& key);
    /// Unfolds the set-up guide of the circuit that is shown, and puts the focus on what can be done next; false when none is.
    bool showGuide();

signals:
    void whyRequested(const FigureKey& key);
    void fieldRequested(const ObjectId& object, const QString& key);     ///< of an object that is not shown
    void handOverRequested(const ObjectId& circuit);
    void findingChosen(const QString& key);
    void findingsRequested(const ObjectId& object);      ///< all of them

private:
    void rebuild();
    void addSections(QWidget* body);
    void addGuide(QWidget* body);
    void addRow(const Field& field, const EditorContext& now, QWidget* body);
    void addReviewFields(QWidget* body);
    void openReviewFields();
    void showReviewTitle();
    bool isOffered(const Field& field) const;
    void refresh(const Design& before, const Design& after);
    void showHeader();
    void showValues();
    void edit(FieldRow* row, const QJsonValue& value, EditPace pace);
    EditorContext context() const;
    QJsonValue commonValue(const Field& field) const;
    bool isShown(const Field& field) const;

    Document& m_document;
    AnalysisRunner& m_runner;
    SecretStore& m_secrets;
    QList<ObjectId> m_selection;
    std::optional<ObjectKind> m_kind;                ///< of all that is selected, when they share one
    QList<FieldRow*> m_rows;
    int m_gesture = 0;                               ///< of the burst of typing under way; 0: none
    FieldRow* m_typing = nullptr;
    CircuitGuideCard* m_guide = nullptr;             ///< of the circuit that is shown
    bool m_isGuideFolded = false;
    FoldSection* m_review = nullptr;                 ///< the fields that only the design-rule check reads
    QList<ObjectId> m_reviewClosed;                  ///< the selection for which a person has closed them

    IconLabel* m_icon;
    QLabel* m_kindLabel;
    QLabel* m_title;
    QWidget* m_header;
    QStackedWidget* m_pages;
    QScrollArea* m_scroll;
    DesignSummary* m_summary;
};
