// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "views/theme/fonts.h"
#include <QStringList>

/// A text broken into lines of a width: between words, inside a word only where it is longer than the line.
struct TextFlow
{
    QFont font;
    QStringList lines;
    double lineHeight = 0;

    double height() const { return lineHeight * double(lines.size()); }
};

TextFlow flowText(const QString& text, const QFont& font, double width);

/// A role's font in another size, in pixels.
QFont sizedFont(TextRole role, int pixels);
/// Of the widest word, and of the whole text on one line (the longest of its lines).
double widestWord(const QString& text, const QFont& font);
double widestLine(const QString& text, const QFont& font);
