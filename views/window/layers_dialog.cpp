// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/window/layers_dialog.h"
#include "views/canvas/canvas_view.h"
#include "views/canvas/drawing_filter.h"
#include "views/theme/icons.h"
#include "views/theme/metrics.h"
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

LayersDialog::LayersDialog(CanvasView& canvas, QWidget* parent) : QDialog(parent), m_canvas(canvas)
{
    setObjectName(QStringLiteral("layers"));
    setWindowTitle(tr("Layers"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(Metrics::spaceSmall);
    for (const DrawingLayer layer : drawingLayers()) {
        auto* box = new QCheckBox(layerLabel(layer), this);
        box->setObjectName(QStringLiteral("layer:") + choiceName(layer));
        box->setIcon(icon(layerIcon(layer)));
        layout->addWidget(box);
        m_boxes.insert(layer, box);
        connect(box, &QCheckBox::clicked, this, &LayersDialog::apply);
        if (layer == DrawingLayer::Azure || layer == DrawingLayer::Peerings || layer == DrawingLayer::SharedRisks)
            layout->addSpacing(Metrics::space);
    }
    auto* note = new QLabel(tr("What is hidden cannot be chosen or moved on the canvas. It still counts in every figure, and links keep their way round it."), this);
    note->setWordWrap(true);
    note->setProperty("role", "caption");
    layout->addWidget(note);
    layout->addStretch();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_showAll = buttons->addButton(tr("Show &all"), QDialogButtonBox::ActionRole);
    layout->addWidget(buttons);
    connect(m_showAll, &QPushButton::clicked, this, [this] {
        DrawingFilter filter = m_canvas.filter();
        filter.hidden.clear();
        m_canvas.setFilter(filter);
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(&canvas, &CanvasView::shownChanged, this, &LayersDialog::refresh);
    refresh();
}

void LayersDialog::refresh()
{
    for (auto box = m_boxes.cbegin(); box != m_boxes.cend(); ++box)
        box.value()->setChecked(m_canvas.filter().isShown(box.key()));
    m_showAll->setEnabled(!m_canvas.filter().hidden.isEmpty());
}

void LayersDialog::apply()
{
    DrawingFilter filter = m_canvas.filter();
    filter.hidden.clear();
    for (auto box = m_boxes.cbegin(); box != m_boxes.cend(); ++box)
        if (!box.value()->isChecked())
            filter.hidden << box.key();
    m_canvas.setFilter(filter);
}
