// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QString>

class QWidget;

/// Version, licence, the catalogue's date, and what the figures are not.
void showAboutDialog(const QString& catalogueDate, QWidget* window);
