// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QList>
#include <QStringList>

/// Rows of text in columns that line up, two spaces apart; the first row is the head and is underlined.
QString textTable(const QList<QStringList>& rows);
