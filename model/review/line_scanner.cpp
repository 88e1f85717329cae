// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/review/line_scanner.h"
#include <QCoreApplication>
#include <QRegularExpression>

namespace {
/// Calls visit(place) for each character outside quotation marks until it returns true; its place, or −1.
template <class Visit> qsizetype findOutsideQuotes(const QString& text, Visit visit)
{
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isQuoted && text[i] == u'\\')
            ++i;
        else if (text[i] == u'"')
            isQuoted = !isQuoted;
        else if (!isQuoted && visit(i))
            return i;
    }
    return -1;
}
}

void LineScanner::skipSpaces()
{
    while (!atEnd() && m_text[m_place].isSpace())
        ++m_place;
}

bool LineScanner::take(const char* words)
{
    qsizetype place = m_place;
    const QStringList list = QString::fromUtf8(words).split(u' ');
    for (qsizetype i = 0; i < list.size(); ++i) {
        while (i > 0 && place < m_text.size() && m_text[place].isSpace())
            ++place;
        if (m_text.mid(place, list[i].size()).compare(list[i], Qt::CaseInsensitive) != 0)
            return false;
        place += list[i].size();
        const bool goesOn = place < m_text.size() && m_text[place].isLetterOrNumber() && list[i].back().isLetter();
        if (goesOn)
            return false;
    }
    m_place = place;
    skipSpaces();
    return true;
}

std::optional<double> LineScanner::number()
{
    static const QRegularExpression form(QStringLiteral("\\G(\\d{1,3}(?:,\\d{3})+(?![\\d])|\\d+)(\\.\\d+)?"));
    const QRegularExpressionMatch match = form.match(m_text, m_place);
    if (!match.hasMatch())
        return {};
    m_numberText = match.captured(1).remove(u',') + match.captured(2);
    bool isNumber = false;
    const double value = m_numberText.toDouble(&isNumber);
    if (!isNumber || value > 1e15)
        return {};
    m_place = match.capturedEnd();
    skipSpaces();
    return value;
}

Error LineScanner::expected(const char* what) const
{
    const QString found = atEnd() ? QString() : m_text.mid(m_place, 20).section(QRegularExpression(QStringLiteral("[,;]")), 0, 0).trimmed();
    const QString wanted = lineText(what);
    return Error{found.isEmpty() ? lineText(QT_TRANSLATE_NOOP("requirement", "Here should stand %1.")).arg(wanted) : lineText(QT_TRANSLATE_NOOP("requirement", "Instead of “%2” should stand %1.")).arg(wanted, found),
                 QString::number(m_place + 1)};
}

Error LineScanner::refused(const char* why) const
{
    return Error{lineText(why), QString::number(m_place + 1)};
}

QList<EndsSplit> endsSplits(const QString& text)
{
    QList<EndsSplit> splits;
    findOutsideQuotes(text, [&](qsizetype i) {
        for (const QString& sign : {QStringLiteral(" to "), QStringLiteral("→"), QStringLiteral("->")})
            if (text.mid(i, sign.size()).compare(sign, Qt::CaseInsensitive) == 0)
                splits << EndsSplit{i, i + sign.size()};
        return false;
    });
    return splits;
}

qsizetype endOfEnds(const QString& line)
{
    return findOutsideQuotes(line, [&](qsizetype i) { return line[i] == u':'; });
}

QString unquoted(const QString& text)
{
    if (text.size() < 2 || !text.startsWith(u'"') || !text.endsWith(u'"'))
        return text;
    QString plain;
    for (qsizetype i = 1; i + 1 < text.size(); ++i) {
        if (text[i] == u'\\' && i + 2 < text.size())
            ++i;
        plain += text[i];
    }
    return plain;
}

QString lineText(const char* text)
{
    return QCoreApplication::translate("requirement", text);
}
