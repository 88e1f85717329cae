// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/canvas/rename_editor.h"
#include "model/edit/set_field.h"
#include "views/theme/fonts.h"
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

void RenameEditor::begin(const ObjectId& id)
{
    finish();
    const Design& design = m_context.document.design();
    const Object* object = design.find(id);
    if (!object || m_context.document.isReadOnly())
        return;
    m_id = id;
    if (const Note* note = design.find<Note>(id)) {
        auto* editor = new QPlainTextEdit(note->text, &m_context.viewport);
        editor->selectAll();
        editor->setFrameShape(QFrame::NoFrame);
        m_editor = editor;
    } else {
        auto* editor = new QLineEdit(object->name, &m_context.viewport);
        editor->setPlaceholderText(QCoreApplication::translate("canvas", "Name"));
        editor->selectAll();
        m_editor = editor;
    }
    m_editor->setAccessibleName(QCoreApplication::translate("canvas", "Name of %1").arg(m_context.nameOf({id})));
    m_editor->setFont(font(TextRole::BodyMedium));
    m_editor->installEventFilter(this);
    follow();
    m_editor->show();
    m_editor->setFocus(Qt::OtherFocusReason);
    if (toggled)
        toggled();
}

bool RenameEditor::isNote() const
{
    return qobject_cast<QPlainTextEdit*>(m_editor.data());
}

QRectF RenameEditor::place() const
{
    if (const NodeLook* look = m_context.scene.node(m_id)) {
        if (look->style == NodeStyle::Note)
            return look->rect;
        const QRectF box = look->box;
        const bool isFrame = look->style == NodeStyle::Group;
        const qreal left = look->style == NodeStyle::Chip ? 28 : isFrame ? 8 : 34;
        return {box.left() + left, box.top() + (isFrame ? 2 : look->style == NodeStyle::Chip ? 6 : 9), std::min(box.width(), 220.0) - left - 4, 28};
    }
    if (const LinkLook* line = m_context.scene.link(m_id))
        return QRectF(line->badge ? line->badge->rect.center() : line->route.boundingRect().center(), QSizeF()).adjusted(-80, -14, 80, 14);
    return {};
}

void RenameEditor::follow()
{
    if (!m_editor)
        return;
    const QRectF seen = m_context.camera.toView(place());
    const bool isNote = qobject_cast<QPlainTextEdit*>(m_editor.data());
    const QSize size = isNote ? seen.size().toSize() : QSize(std::max(110, static_cast<int>(seen.width())), 28);
    m_editor->setGeometry(QRect(seen.topLeft().toPoint(), size));
}

void RenameEditor::finish()
{
    if (!m_editor)
        return;
    const auto* line = qobject_cast<QLineEdit*>(m_editor.data());
    const auto* text = qobject_cast<QPlainTextEdit*>(m_editor.data());
    const QString written = line ? line->text().trimmed() : text->toPlainText();
    const ObjectId id = m_id;
    close();
    const Design& design = m_context.document.design();
    const Object* object = design.find(id);
    if (!object)
        return;
    if (const Note* note = design.find<Note>(id)) {
        if (note->text != written)
            m_context.apply(QCoreApplication::translate("canvas", "Edit note"), setField(design, id, QStringLiteral("text"), written));
    } else if (object->name != written)
        m_context.apply(QCoreApplication::translate("canvas", "Rename %1").arg(m_context.nameOf({id})), renameObject(design, id, written));
}

void RenameEditor::cancel()
{
    close();
}

void RenameEditor::close()
{
    if (!m_editor)
        return;
    QWidget* editor = m_editor;
    m_editor.clear();
    editor->removeEventFilter(this);
    const bool hadFocus = editor->hasFocus();
    editor->hide();
    editor->deleteLater();
    if (hadFocus && m_context.viewport.parentWidget())
        m_context.viewport.parentWidget()->setFocus();
    if (toggled)
        toggled();
}

bool RenameEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_editor)
        return false;
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason) {
        finish();
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool isNote = qobject_cast<QPlainTextEdit*>(m_editor.data());
    if (key->key() == Qt::Key_Escape)
        cancel();
    else if (isEnter && (!isNote || key->modifiers() & Qt::ControlModifier))
        finish();
    else
        return false;
    return true;
}
