// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/object_id.h"
#include <QDialog>

class CanvasView;
class Document;
class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class ViewCommands;

/// The views saved with the design: to save how the drawing is looked at now, show, bring up to date, rename and remove. Each change is
/// one undo step. It stays open beside the canvas.
class ViewsDialog : public QDialog
{
    Q_OBJECT
public:
    ViewsDialog(Document& document, CanvasView& canvas, ViewCommands& views, QWidget* parent);

private:
    void refresh();
    void updateButtons();
    void saveAs();
    void update();
    void rename();
    void remove();
    void say(const QString& text);
    ObjectId chosen() const;

    Document& m_document;
    CanvasView& m_canvas;
    ViewCommands& m_views;
    QListWidget* m_list;
    QLineEdit* m_name;
    QCheckBox* m_places;
    QPushButton* m_save;
    QPushButton* m_show;
    QPushButton* m_update;
    QPushButton* m_remove;
    QLabel* m_message;
    bool m_isFilling = false;
};
