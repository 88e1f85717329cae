// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QPixmap>

/// What hangs below the pointer while something is dragged onto the canvas: its icon and name on a card.
QPixmap dragCard(const QString& text, const QString& iconName, qreal ratio);
