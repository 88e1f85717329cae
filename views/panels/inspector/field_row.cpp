// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/inspector/field_row.h"
#include "views/panels/icon_label.h"
#include "views/theme/fonts.h"
#include "views/theme/icons.h"
#include "views/theme/theme.h"
#include <QCoreApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>

namespace {
constexpr int labelWidth = 100;

/// With soft hyphens in words that are longer than a label is wide, where the language has such.
QString hyphenated(QString label)
{
    //: Not shown as it is: long words of the labels of fields with "|" where they can be parted, such as "Daten|klassifizierung". Longer words go before those that they hold.
    const QString words = QCoreApplication::translate("FieldRow", "hyphenation");
    for (const QString& word : words.split(QLatin1Char(' ')))
        if (word.contains(QLatin1Char('|')))
            label.replace(QString(word).remove(QLatin1Char('|')), QString(word).replace(QLatin1Char('|'), QChar(QChar::SoftHyphen)));
    return label;
}

QToolButton* makeResetButton(const Field& field, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setIcon(icon(QStringLiteral("undo")));
    button->setIconSize({14, 14});
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    QSizePolicy policy = button->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    button->setSizePolicy(policy);
    const QString what = fieldDefault(field);
    button->setToolTip(what.isEmpty() ? FieldRow::tr("Clear this field") : FieldRow::tr("Back to the default: %1").arg(what));
    button->setAccessibleName(FieldRow::tr("Reset %1").arg(fieldLabel(field)));
    return button;
}
}

FieldRow::FieldRow(const Field& field, const EditorContext& context, QWidget* parent)
    : QWidget(parent), m_editor(makeFieldEditor(field, context, this)), m_reset(makeResetButton(field, this)), m_remark(new QWidget(this)),
      m_remarkIcon(new IconLabel(QStringLiteral("error"), 14, m_remark)), m_remarkText(new QLabel(m_remark))
{
    setObjectName(QStringLiteral("row:") + field.key);
    auto* label = new QLabel(hyphenated(fieldLabel(field)) + (field.isRequired && !field.isIdentity ? QStringLiteral(" *") : QString()), this);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::WindowText);
    label->setBuddy(m_editor);
    QStringList hints;
    if (*field.hint)
        hints << QCoreApplication::translate("field", field.hint);
    if (const QString what = fieldDefault(field); !what.isEmpty())
        hints << tr("Default: %1").arg(what);
    label->setToolTip(hints.join(QLatin1Char('\n')));
    m_editor->setToolTip(label->toolTip());
    m_remarkText->setWordWrap(true);
    m_remarkText->setFont(::font(TextRole::Caption));
    m_remarkText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* remark = new QHBoxLayout(m_remark);
    remark->setContentsMargins(0, 0, 0, 0);
    remark->setSpacing(4);
    remark->addWidget(m_remarkIcon, 0, Qt::AlignTop);
    remark->addWidget(m_remarkText, 1);
    layOut(label);
    m_standing = context.rules && context.record.isEmpty() ? context.rules->standingRefusal(field.key) : QString();

    connect(m_editor, &FieldEditor::edited, this, &FieldRow::edited);
    connect(m_editor, &FieldEditor::unreadable, this, &FieldRow::setError);
    connect(m_editor, &FieldEditor::left, this, [this] {
        if (m_error.isEmpty())
            m_editor->setValue(m_value);
        emit left();
    });
    connect(m_reset, &QToolButton::clicked, this, [this] {
        setError({});
        emit edited(QJsonValue(QJsonValue::Undefined), EditPace::Done);
    });
}

void FieldRow::layOut(QLabel* label)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(3);
    if (m_editor->isWide()) {
        label->setMinimumHeight(m_reset->sizeHint().height());
        grid->addWidget(label, 0, 0);
        grid->addWidget(m_reset, 0, 1, Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(m_editor, 1, 0, 1, 2);
        grid->addWidget(m_remark, 2, 0, 1, 2);
        grid->setColumnStretch(0, 1);
        return;
    }
    label->setFixedWidth(labelWidth);
    grid->addWidget(label, 0, 0, Qt::AlignVCenter);
    grid->addWidget(m_editor, 0, 1, Qt::AlignVCenter);
    grid->addWidget(m_reset, 0, 2, Qt::AlignVCenter);
    grid->addWidget(m_remark, 1, 1, 1, 2);
    grid->setColumnStretch(1, 1);
}

void FieldRow::setContext(const EditorContext& context)
{
    m_standing = context.rules && context.record.isEmpty() ? context.rules->standingRefusal(field().key) : QString();
    m_editor->setContext(context);
}

void FieldRow::setValue(const QJsonValue& value)
{
    if (value != m_value)
        m_error.clear();
    m_value = value;
    m_reset->setVisible(!value.isUndefined() && !field().isRequired);
    if (m_error.isEmpty())
        m_editor->setValue(value);
    updateRemark();
}

void FieldRow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape || m_error.isEmpty())
        return QWidget::keyPressEvent(event);
    m_error.clear();
    setValue(m_value);
}

void FieldRow::setError(const QString& message)
{
    m_error = message;
    updateRemark();
}

QString FieldRow::error() const
{
    return m_error;
}

QString FieldRow::notice() const
{
    return m_standing.isEmpty() ? m_editor->notice() : m_standing;
}

void FieldRow::updateRemark()
{
    const QString notice = m_standing.isEmpty() ? m_editor->notice() : m_standing;
    const QString text = m_error.isEmpty() ? notice : m_error;
    const bool isWrong = !m_error.isEmpty() || !m_standing.isEmpty();
    m_remark->setVisible(!text.isEmpty());
    if (text.isEmpty())
        return;
    m_remarkText->setText(text);
    const QString colour = QStringLiteral("color: %1").arg((isWrong ? theme().broken.ink : theme().textSecondary).name());
    if (m_remarkText->styleSheet() != colour)                // each setting costs a millisecond
        m_remarkText->setStyleSheet(colour);
    m_remarkIcon->setVisible(isWrong);
    m_remarkIcon->setIcon(QStringLiteral("error"), true);
}
