// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/document/document.h"
#include "views/panels/inspector/field_editor.h"
#include <QWidget>

class FieldRow;

/// What the design is for and measured by, made from the field list of its profile alone. One edit is one undo step; a burst of
/// typing merges.
class ProfileFields : public QWidget
{
    Q_OBJECT
public:
    explicit ProfileFields(Document& document, QWidget* parent = nullptr);
    void refresh();

private:
    void edit(FieldRow* row, const QJsonValue& value, EditPace pace);
    Document& m_document;
    QList<FieldRow*> m_rows;
    int m_gesture = 0;                               ///< of the burst of typing under way; 0: none
    FieldRow* m_typing = nullptr;
};
