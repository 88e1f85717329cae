// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/document/costs.h"
#include "views/window/main_window.h"
#include "views/window/report_dialog.h"
#include "views/window/status_line.h"
#include <QFileInfo>

/// One dialog at a time; the window can be worked in while it is open.
void MainWindow::makeReport()
{
    if (auto* open = findChild<ReportDialog*>()) {
        open->raise();
        open->activateWindow();
        return;
    }
    auto* dialog = new ReportDialog(m_document, m_costs->prices(), this);
    connect(dialog, &ReportDialog::written, this, [this](const QString& path) { m_status->showMessage(tr("Wrote %1").arg(QFileInfo(path).fileName()), 8000); });
    dialog->show();
}
