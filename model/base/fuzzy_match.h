// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QList>
#include <QString>
#include <optional>

/// How well a text answers what somebody typed, and by which of its letters.
struct FuzzyMatch
{
    int score = 0;               ///< the higher the better; only to be compared
    QList<int> letters;          ///< places in the text, rising, each once
};

/// Finds each word of a query in a text: at its start, at the start of a word, as first letters of words ("erg" in "ExpressRoute
/// gateway" by "er gateway"), inside a word, or with letters left out. In this order of worth; a shorter text is worth a little
/// more. Nothing when a word is not found. Both are folded (folded_text.h). An empty query is found everywhere, with score 0.
std::optional<FuzzyMatch> fuzzyMatch(const QString& query, const QString& text);
