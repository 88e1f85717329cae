// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/design/choices.h"
#include <QDialog>
#include <QHash>

class CanvasView;
class QCheckBox;
class QPushButton;

/// Shows and hides layers of the drawing. It stays open beside the canvas.
class LayersDialog : public QDialog
{
    Q_OBJECT
public:
    LayersDialog(CanvasView& canvas, QWidget* parent);

private:
    void refresh();
    void apply();
    CanvasView& m_canvas;
    QHash<DrawingLayer, QCheckBox*> m_boxes;
    QPushButton* m_showAll;
};
