// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Distances in pixels at 100 %. Multiples of four, so that things line up.
struct Metrics
{
    static constexpr int hairline = 1;
    static constexpr int spaceSmall = 4;
    static constexpr int space = 8;
    static constexpr int spaceMedium = 12;
    static constexpr int spaceLarge = 16;
    static constexpr int spaceHuge = 24;
    static constexpr int radiusSmall = 4;
    static constexpr int radius = 6;
    static constexpr int radiusLarge = 10;
    static constexpr int iconSmall = 16;
    static constexpr int icon = 20;
    static constexpr int iconLarge = 24;
    static constexpr int iconHuge = 48;      ///< in empty states
    static constexpr int row = 28;           ///< height of a row of a list or table
    static constexpr int button = 32;        ///< height of tool buttons
};
