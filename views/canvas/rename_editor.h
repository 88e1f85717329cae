// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "views/canvas/canvas_context.h"
#include <QObject>
#include <QPointer>

/// Edits a name where it stands: a line for names, a field of text for notes. Enter (in notes Ctrl+Enter) and leaving keep,
/// Escape drops.
class RenameEditor : public QObject
{
public:
    explicit RenameEditor(CanvasContext& context) : m_context(context) {}

    void begin(const ObjectId& id);
    void finish();                           ///< keeps the text, if an editor is open
    void cancel();
    bool isOpen() const { return !m_editor.isNull(); }
    bool isNote() const;                     ///< a field of text is open
    std::function<void()> toggled;           ///< it has opened or closed
    void follow();                           ///< moves with the scene

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QRectF place() const;
    void close();

    CanvasContext& m_context;
    QPointer<QWidget> m_editor;
    ObjectId m_id;
};
