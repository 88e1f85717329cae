// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QFont>

/// What a text is for. Sizes are in pixels, so that screen, PNG, SVG and PDF have the same layout.
enum class TextRole {
    Tiny,           ///< 10: labels at the ends of links
    Caption,        ///< 11: second lines, hints, units
    CaptionStrong,  ///< 11 semibold: badges, column heads
    Body,           ///< 13: what one reads and edits
    BodyMedium,     ///< 13 medium: names of boxes, chosen tabs
    BodyStrong,     ///< 13 semibold: titles in panels and containers
    Title,          ///< 16 semibold: a panel's own heading
    Headline,       ///< 22 semibold: empty states, pictures
    Figure,         ///< 20 medium with figures of equal width: the numbers people came for
};

/// The bundled Inter in that role. Loads the font files at the first call.
QFont font(TextRole role);

/// The bundled family, for SVG and style sheets.
QString fontFamily();
