// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QList>
#include <QString>

/// Lower case, without accents and marks: "São Paulo" is "sao paulo". For comparing what people type.
QString foldedText(const QString& text);

/// The same with the place of each letter in the text that it comes from.
struct FoldedLetters
{
    QString text;
    QList<int> origins;
};
FoldedLetters foldedLetters(const QString& text);
