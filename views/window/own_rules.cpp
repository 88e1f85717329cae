// SPDX-License-Identifier: GPL-3.0-or-later
// The window's part of the organisation's own rules: where they stand is a setting of the user, not of the design.

#include "model/document/analysis_runner.h"
#include "views/window/main_window.h"
#include "views/window/own_rules_dialog.h"
#include "views/window/settings.h"

void MainWindow::chooseOwnRules()
{
    OwnRulesDialog dialog(savedOwnRules(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    saveOwnRules(dialog.path());
    useOwnRules();                                       // also when the path is the same: the files may not be
}

void MainWindow::useOwnRules()
{
    const QString path = savedOwnRules();
    m_runner.ownRules().setPaths(path.isEmpty() ? QStringList() : QStringList{path});
}
