// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

class QPainter;
class QRectF;

/// A drawing of resources/icons in the text colour of the theme, crisp at any size; it follows a change of theme by itself.
/// A checked or pressed button shows it in the accent colour.
QIcon icon(const QString& name);

/// The same in a colour of one's own.
QIcon icon(const QString& name, const QColor& colour);

QPixmap iconPixmap(const QString& name, const QColor& colour, int pixels, qreal devicePixelRatio);

/// Paints the drawing as lines, not pixels, so that exports keep it sharp.
void paintIcon(QPainter& painter, const QRectF& area, const QString& name, const QColor& colour);

bool hasIcon(const QString& name);
