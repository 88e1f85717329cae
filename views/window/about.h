// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QList>
#include <QString>

class QAction;
class QWidget;

/// Version, licence, the catalogue's date, and what the figures are not.
void showAboutDialog(const QString& catalogueDate, QWidget* window);

/// All keys of these actions in a table.
void showShortcutDialog(const QList<QAction*>& actions, QWidget* window);
