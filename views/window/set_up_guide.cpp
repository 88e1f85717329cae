// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/document/document.h"
#include "model/edit/circuit_guide.h"
#include "views/canvas/canvas_view.h"
#include "views/panels/inspector_panel.h"
#include "views/window/main_window.h"
#include "views/window/status_line.h"
#include <QDockWidget>

void MainWindow::showSetUpGuide()
{
    const Design& design = m_document.design();
    const QList<ObjectId> chosen = m_canvas->selection();
    ObjectId circuit = chosen.size() == 1 && design.find<ExpressRouteCircuit>(chosen.first()) ? chosen.first() : ObjectId();
    for (const ExpressRouteCircuit& each : design.all<ExpressRouteCircuit>()) {
        if (!circuit.isEmpty())
            break;
        const auto guide = circuitGuide(design, m_document.catalogue(), each.id);
        if (guide->current < guide->steps.size())
            circuit = each.id;
    }
    if (circuit.isEmpty() && !design.all<ExpressRouteCircuit>().isEmpty())
        circuit = design.all<ExpressRouteCircuit>().begin()->id;
    if (circuit.isEmpty())
        return m_status->showMessage(tr("No ExpressRoute circuit is drawn: link a router to a peering location to make one."), 8000);
    choose({circuit});
    QDockWidget* dock = m_docks[QStringLiteral("inspector")];
    dock->show();
    dock->raise();
    m_inspector->showGuide();
}
