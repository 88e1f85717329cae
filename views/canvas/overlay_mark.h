// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QString>

/// What an overlay says of one object: its figure as text, and how that is coloured.
struct OverlayMark
{
    static constexpr int unknown = -1;

    QString text;                            ///< with its unit: "99.95 %"
    int step = unknown;                      ///< of the overlay's scale, 0 the best

    bool isKnown() const { return step != unknown; }
    bool operator==(const OverlayMark&) const = default;
};
