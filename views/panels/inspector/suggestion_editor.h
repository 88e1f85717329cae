// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "views/panels/inspector/catalogue_choices.h"
#include "views/panels/inspector/field_editor.h"

class QuietComboBox;

/// A text or number for which the catalogue has suggestions. Other values are taken too, with a notice: catalogues age.
/// It applies on Enter, on choosing, and when the focus leaves; half a name is not a region.
class SuggestionEditor : public FieldEditor
{
    Q_OBJECT
public:
    SuggestionEditor(const Field& field, QWidget* parent);
    void setValue(const QJsonValue& value) override;
    void setContext(const EditorContext& context) override;
    QString notice() const override;

private:
    void take(const QString& text);
    void findRefusals();
    void emitIfChanged(const QJsonValue& value);
    QString textOf(const QJsonValue& value) const;
    const CatalogueChoice* choiceOf(const QJsonValue& value) const;

    QuietComboBox* m_combo;
    QList<CatalogueChoice> m_choices;
    EditorContext m_context;
    QJsonValue m_value = QJsonValue::Undefined;
};
