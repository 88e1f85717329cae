// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/error.h"
#include <QList>
#include <QString>
#include <optional>

/// Walks over a line of words and numbers, whatever the case and the spaces.
class LineScanner
{
public:
    LineScanner(const QString& text, qsizetype start) : m_text(text), m_place(start) { skipSpaces(); }

    bool atEnd() const { return m_place >= m_text.size(); }
    /// Steps over some words or a sign, when they come next and do not go on as a longer word. UTF-8.
    bool take(const char* words);
    /// Steps over a number: "1", "0.5", "6,000". Nothing when none comes next, or when it is not one.
    std::optional<double> number();
    /// The last number as a program reads it: without commas.
    const QString& numberText() const { return m_numberText; }

    /// What should stand where the scanner is. English; translated in context "requirement".
    Error expected(const char* what) const;
    Error refused(const char* why) const;

private:
    void skipSpaces();
    const QString m_text;
    qsizetype m_place;
    QString m_numberText;
};

/// Where "A to B" can be cut: the end of A and the start of B, outside quotation marks.
struct EndsSplit
{
    qsizetype before;
    qsizetype after;
};
QList<EndsSplit> endsSplits(const QString& text);

/// The place of the colon behind the ends, outside quotation marks; −1: there are none.
qsizetype endOfEnds(const QString& line);

/// A text in quotation marks without them, any other as it is.
QString unquoted(const QString& text);

/// Translated in context "requirement".
QString lineText(const char* text);
