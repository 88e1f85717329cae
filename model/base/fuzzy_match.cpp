// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/base/fuzzy_match.h"
#include <algorithm>

namespace {
constexpr int atStart = 100, atWord = 80, asInitials = 64, insideWord = 48, leftOut = 20;
constexpr int shortestInside = 2, shortestLeftOut = 3;      // letters: fewer would be found everywhere

bool isWordStart(const QString& text, qsizetype at)
{
    return text[at].isLetterOrNumber() && (at == 0 || !text[at - 1].isLetterOrNumber());
}

QList<int> run(qsizetype from, qsizetype length)
{
    QList<int> letters;
    for (qsizetype i = 0; i < length; ++i)
        letters << int(from + i);
    return letters;
}

/// As it stands in the text, at the best place there is.
std::optional<FuzzyMatch> asItStands(const QString& word, const QString& text)
{
    std::optional<FuzzyMatch> best;
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const bool startsWord = at == 0 || !text[at - 1].isLetterOrNumber();
        if (!startsWord && word.size() < shortestInside)
            continue;
        const int score = at == 0 ? atStart : startsWord ? atWord : insideWord;
        if (!best || score > best->score)
            best = FuzzyMatch{score, run(at, word.size())};
        if (startsWord)
            break;
    }
    return best;
}

/// Each letter starts a word, and the words follow one another.
std::optional<FuzzyMatch> byInitials(const QString& word, const QString& text)
{
    if (word.size() < shortestInside)
        return std::nullopt;
    QList<int> starts;
    for (qsizetype at = 0; at < text.size(); ++at)
        if (isWordStart(text, at))
            starts << int(at);
    for (qsizetype first = 0; first + word.size() <= starts.size(); ++first) {
        qsizetype found = 0;
        while (found < word.size() && text[starts[first + found]] == word[found])
            ++found;
        if (found == word.size())
            return FuzzyMatch{asInitials, starts.mid(first, word.size())};
    }
    return std::nullopt;
}

/// In order, with letters left out: the first starts a word, and each further one stands close behind or starts a word, too.
std::optional<FuzzyMatch> withGaps(const QString& word, const QString& text)
{
    constexpr qsizetype widestGap = 4;
    if (word.size() < shortestLeftOut)
        return std::nullopt;
    std::optional<FuzzyMatch> best;
    for (qsizetype start = 0; start < text.size(); ++start) {
        if (text[start] != word[0] || !isWordStart(text, start))
            continue;
        QList<int> letters{int(start)};
        int score = leftOut;
        for (qsizetype i = 1; i < word.size(); ++i) {
            qsizetype next = -1;
            for (qsizetype at = letters.last() + 1; at < text.size() && next < 0; ++at)
                if (text[at] == word[i] && (at - letters.last() <= widestGap || isWordStart(text, at)))
                    next = at;
            if (next < 0)
                break;
            score += next == letters.last() + 1 ? 2 : isWordStart(text, next) ? 1 : -1;
            letters << int(next);
        }
        if (letters.size() == word.size() && (!best || score > best->score))
            best = FuzzyMatch{std::min(score, insideWord - 1), letters};
    }
    return best;
}
}

std::optional<FuzzyMatch> fuzzyMatch(const QString& query, const QString& text)
{
    FuzzyMatch all;
    const QStringList words = query.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString& word : words) {
        auto match = asItStands(word, text);
        if (!match || match->score < asInitials)
            if (auto other = byInitials(word, text); other)
                match = other;
        if (!match)
            match = withGaps(word, text);
        if (!match)
            return std::nullopt;
        all.score += match->score;
        all.letters << match->letters;
    }
    if (words.isEmpty())
        return all;
    // Per word, so that more words do not count for more; a text that is all of the query comes first, a shorter one earlier.
    all.score = int(all.score / words.size()) * 8 + (text == query ? 400 : 0) - int(std::min<qsizetype>(text.size(), 60)) / 2;
    std::sort(all.letters.begin(), all.letters.end());
    all.letters.erase(std::unique(all.letters.begin(), all.letters.end()), all.letters.end());
    return all;
}
