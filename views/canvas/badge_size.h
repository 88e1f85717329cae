// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "views/canvas/look.h"

enum class BadgeShape { Flat, Stacked };

/// Measures of badges, pixels at 100 %.
struct BadgeSize
{
    static constexpr qreal padding = 8;
    static constexpr qreal gap = 6;              ///< between parts
    static constexpr qreal grade = 16;           ///< the coloured square with the letter
    static constexpr qreal lock = 12;
    static constexpr qreal flatHeight = 22;
    static constexpr qreal stackedHeight = 36;
};

QSizeF badgeSize(const BadgeLook& badge, bool isEncrypted, BadgeShape shape);

/// What stands for an unknown figure.
QString badgeText(const QString& figure);
