// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/catalogue/catalogue.h"
#include "model/design/design.h"
#include "model/design/field.h"
#include "model/edit/choice_rules.h"
#include <QJsonObject>
#include <QWidget>
#include <memory>

/// What an editor may look at to offer choices. A value: copies share the design's rows.
struct EditorContext
{
    const Catalogue* catalogue = nullptr;
    Design design;
    ObjectId object;                                 ///< whose field it is; for a column, the object of the record
    std::shared_ptr<const ChoiceRules> rules;        ///< of the object; nullptr where several are edited together
    QString record;                                  ///< for a column: the key of the record
    QJsonObject recordValue;                         ///< for a column: the record as it is
};

/// Why a value of a field, or of a column of the context's record, cannot be set; empty when it can.
QString refusalOf(const EditorContext& context, const Field& field, const QJsonValue& value);

/// Whether an edit may be one of a burst: the keys of one word merge into one undo step.
enum class EditPace { Typing, Done };

/// The control of one field. It shows a JSON value and tells what the user made of it; it knows no document.
class FieldEditor : public QWidget
{
    Q_OBJECT
public:
    FieldEditor(const Field& field, QWidget* parent);

    const Field& field() const { return m_field; }

    /// Shows a value and emits nothing. Undefined shows the field's default as a placeholder, Null that several
    /// objects have different values. Text being typed that already means this value stays as it is.
    virtual void setValue(const QJsonValue& value) = 0;
    /// Offers the choices of this design.
    virtual void setContext(const EditorContext&) {}
    /// A remark on the shown value that is no refusal: "Weak: …"; empty when there is none.
    virtual QString notice() const { return {}; }
    /// Wide editors stand below their label, the others beside it.
    virtual bool isWide() const { return false; }

signals:
    void edited(const QJsonValue& value, EditPace pace);
    void unreadable(const QString& why);             ///< what was typed means no value; empty: it does again
    void left();                                     ///< focus left or Enter: a burst of typing ends

protected:
    /// "Default: 100", "Several values" or nothing: what an unset field shows.
    QString placeholder(const QJsonValue& value) const;

private:
    Field m_field;
};

/// The editor that suits a field's type and choices.
FieldEditor* makeFieldEditor(const Field& field, const EditorContext& context, QWidget* parent);

/// The label of a field, translated.
QString fieldLabel(const Field& field);
/// What holds when the field is unset, translated; empty when nothing does.
QString fieldDefault(const Field& field);
