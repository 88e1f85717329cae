// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/base/folded_text.h"
#include <algorithm>

QString foldedText(const QString& text)
{
    const bool isPlain = std::all_of(text.begin(), text.end(), [](QChar letter) { return letter.unicode() < 0x80; });
    if (isPlain)
        return text.toLower();
    QString folded;
    for (const QChar letter : text.normalized(QString::NormalizationForm_KD))
        if (!letter.isMark())
            folded += letter;
    return folded.toCaseFolded();
}

FoldedLetters foldedLetters(const QString& text)
{
    FoldedLetters letters;
    for (int at = 0; at < text.size();) {
        const int length = text[at].isHighSurrogate() && at + 1 < text.size() ? 2 : 1;
        const QString folded = foldedText(text.mid(at, length));
        for (qsizetype i = 0; i < folded.size(); ++i)
            letters.origins << at;
        letters.text += folded;
        at += length;
    }
    return letters;
}
