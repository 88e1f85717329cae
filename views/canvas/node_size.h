// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "views/theme/fonts.h"
#include <QSizeF>
#include <QString>

/// Measures of nodes, pixels at 100 %. Columns of designs stand 220 to 290 apart, so widths leave room for links and labels.
struct NodeSize
{
    static constexpr qreal cardWidth = 150;
    static constexpr qreal cardHeight = 48;
    static constexpr qreal containerWidth = 160;
    static constexpr qreal headerHeight = 48;
    static constexpr qreal chipHeight = 40;
    static constexpr qreal chipGap = 6;
    static constexpr qreal inset = 8;            ///< chips and rows from the container's edge
    static constexpr qreal rowHeight = 18;
    static constexpr qreal framePadding = 12;    ///< site and group around what they hold
    static constexpr qreal regionPadding = 16;
    static constexpr qreal frameTitle = 22;      ///< of region and group
    static constexpr qreal textLeft = 40;        ///< of cards and headers, after the icon
    static constexpr qreal textRight = 5;
};

/// Height of a container with so many chips and rows; never without at least one row.
qreal containerHeight(qsizetype chips, qsizetype rows);

qreal textWidth(const QString& text, TextRole role);

/// The text, or its start and "…" when it is wider.
QString fitted(const QString& text, TextRole role, qreal width);

/// The size of a note for its text.
QSizeF noteSize(const QString& text);
