// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/result.h"
#include "model/design/design.h"
#include "views/panels/inspector/field_editor.h"
#include <QWidget>
#include <functional>

class Document;
class FieldRow;

/// A record that an option has beside its objects, such as its profile.
struct DesignRecord
{
    const QList<Field>& fields;
    const char* name;                            ///< "profile": before the colon in the names of the rows
    std::function<const Record&(const Design&)> of;
    std::function<Result<Design>(const Design&, const QString& key, const QJsonValue& value)> set;
};

/// What the design is for and measured by.
DesignRecord profileRecord();
/// What people say of the option.
DesignRecord reviewRecord();

/// A record of the shown option, made from its field list alone. One edit is one undo step; a burst of typing merges.
class DesignRecordFields : public QWidget
{
    Q_OBJECT
public:
    DesignRecordFields(DesignRecord record, Document& document, QWidget* parent = nullptr);
    void refresh();

private:
    void edit(FieldRow* row, const QJsonValue& value, EditPace pace);
    const DesignRecord m_record;
    Document& m_document;
    QList<FieldRow*> m_rows;
    int m_gesture = 0;                               ///< of the burst of typing under way; 0: none
    FieldRow* m_typing = nullptr;
};
