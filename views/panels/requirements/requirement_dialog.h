// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QDialog>
#ifndef Q_MOC_RUN                                        // Qt 6.4's moc cannot read <compare>
#include "model/design/design_requirement.h"
#include "views/panels/inspector/field_editor.h"
#endif

class FieldRow;
class QLabel;
class QPushButton;
class RequirementEntry;

/// A requirement as a form, made from its field list, with the line that says the same above it: either writes the other.
class RequirementDialog : public QDialog
{
    Q_OBJECT
public:
    RequirementDialog(const DesignRequirement& requirement, const EditorContext& context, QWidget* parent);

    const DesignRequirement& requirement() const { return m_requirement; }

private:
    void readLine();
    void edit(FieldRow* row, const QJsonValue& value);
    void showFields();
    void showLine();
    void follow();
    DesignRequirement m_requirement;
    const EditorContext m_context;
    RequirementEntry* m_line;
    QLabel* m_problem;
    QList<FieldRow*> m_rows;
    QPushButton* m_accept;
};
