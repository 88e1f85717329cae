// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "views/canvas/canvas_context.h"
#include "views/canvas/quick_insert_choices.h"
#include <QObject>
#include <QPointer>

class QFrame;
class QLineEdit;
class QListWidget;

/// Puts an object on the canvas by typing what it is, where the pointer is. Enter takes the chosen kind, Escape and leaving drop it.
class QuickInsert : public QObject
{
public:
    explicit QuickInsert(CanvasContext& context) : m_context(context) {}
    ~QuickInsert() override;

    /// Opens at a point of the view, with what is typed already.
    void begin(QPoint place, const QString& text = {});
    void cancel();
    bool isOpen() const { return !m_frame.isNull(); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void find();
    void step(int by);
    void insert();
    void close();

    CanvasContext& m_context;
    QPointer<QFrame> m_frame;
    QPointer<QLineEdit> m_text;
    QPointer<QListWidget> m_list;
    QList<QuickInsertChoice> m_choices;
    QPointF m_place;                         ///< in the scene
};
