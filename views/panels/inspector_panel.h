// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#ifndef Q_MOC_RUN                                        // Qt 6.4's moc cannot read <compare>
#include "model/analysis/derivation.h"
#endif
#include "model/document/document.h"
#include "views/panels/inspector/field_editor.h"
#include <QWidget>

class AnalysisRunner;
class DesignSummary;
class FieldRow;
class IconLabel;
class QLabel;
class QScrollArea;
class QStackedWidget;

/// The fields of what is selected, made from the field list of its kind alone. One edit is one undo step; a burst of
/// typing merges. Several objects of one kind are edited together; nothing selected shows the design's summary.
class InspectorPanel : public QWidget
{
    Q_OBJECT
public:
    InspectorPanel(Document& document, AnalysisRunner& runner, QWidget* parent = nullptr);

    void setSelection(const QList<ObjectId>& ids);
    /// Puts the keyboard focus into a field, the name when the key is empty.
    void focusField(const QString& key = {});

signals:
    void whyRequested(const FigureKey& key);

private:
    void rebuild();
    void refresh(const Design& before, const Design& after);
    void showHeader();
    void showValues();
    void edit(FieldRow* row, const QJsonValue& value, EditPace pace);
    EditorContext context() const;
    QJsonValue commonValue(const Field& field) const;
    bool isShown(const Field& field) const;

    Document& m_document;
    AnalysisRunner& m_runner;
    QList<ObjectId> m_selection;
    std::optional<ObjectKind> m_kind;                ///< of all that is selected, when they share one
    QList<FieldRow*> m_rows;
    int m_gesture = 0;                               ///< of the burst of typing under way; 0: none
    FieldRow* m_typing = nullptr;

    IconLabel* m_icon;
    QLabel* m_kindLabel;
    QLabel* m_title;
    QWidget* m_header;
    QStackedWidget* m_pages;
    QScrollArea* m_scroll;
    DesignSummary* m_summary;
};
