// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/base/folded_text.h"
#include "model/base/fuzzy_match.h"
#include "tests/catch.h"
#include <random>

namespace {
int scoreOf(const char* query, const char* text)
{
    const auto match = fuzzyMatch(QString::fromLatin1(query), QString::fromLatin1(text));
    return match ? match->score : -1000;
}
}

TEST_CASE("fuzzy match: the start is worth more than a word, a word more than first letters, these more than the middle, this more than gaps")
{
    const int start = scoreOf("gate", "gateway of amsterdam ab"), word = scoreOf("gate", "amsterdam gateway of ab"), initials = scoreOf("gate", "grand ams to east ab ab"),
              inside = scoreOf("gate", "an irrigated garden abc"), gaps = scoreOf("gate", "great tent of the abcde");
    CHECK(start > word);
    CHECK(word > initials);
    CHECK(initials > inside);
    CHECK(inside > gaps);
    CHECK(gaps > -1000);
    CHECK(scoreOf("copy", "copy") > scoreOf("copy", "copy as picture"));
    CHECK(scoreOf("copy", "copy as picture") > scoreOf("copy", "copy as a very large picture"));
}

TEST_CASE("fuzzy match: words in any order, each must be found")
{
    CHECK(fuzzyMatch(QStringLiteral("theme dark"), QStringLiteral("dark theme")));
    CHECK_FALSE(fuzzyMatch(QStringLiteral("theme bright"), QStringLiteral("dark theme")));
    CHECK_FALSE(fuzzyMatch(QStringLiteral("xz"), QStringLiteral("dark theme")));
    CHECK(fuzzyMatch(QString(), QStringLiteral("dark theme"))->score == 0);
    CHECK(fuzzyMatch(QStringLiteral("e"), QStringLiteral("dark theme")) == std::nullopt);     // one letter only where a word starts
}

TEST_CASE("fuzzy match: the letters it names are those of the query, in order")
{
    std::mt19937 random(4);
    const auto text = [&](int length) {
        QString made;
        for (int i = 0; i < length; ++i)
            made += QLatin1Char("abc d"[random() % 5]);
        return made.simplified();
    };
    int found = 0;
    for (int round = 0; round < 20000; ++round) {
        const QString query = text(1 + int(random() % 5)).remove(QLatin1Char(' ')), where = text(30);
        if (query.isEmpty())
            continue;
        const auto match = fuzzyMatch(query, where);
        if (where.contains(query) && query.size() > 1)
            CHECK(match);
        if (!match)
            continue;
        ++found;
        QString letters;
        for (const int at : match->letters)
            letters += where[at];
        CHECK(letters == query);
    }
    CHECK(found > 1000);
}

TEST_CASE("folded letters know where they come from")
{
    const FoldedLetters letters = foldedLetters(QStringLiteral("São Ærø ﬁx"));
    REQUIRE(letters.origins.size() == letters.text.size());
    CHECK(letters.text.contains(QStringLiteral("sao")));
    CHECK(letters.text.endsWith(QStringLiteral("fix")));
    CHECK(letters.origins[letters.text.indexOf(QStringLiteral("fix")) + 1] == 8);     // the ligature is one letter of the text
    CHECK(foldedLetters(QStringLiteral("Zürich")).text == foldedText(QStringLiteral("Zürich")));
}
