// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QByteArray>
#include <QList>
#include <random>

/// Breaks a text a little, in the ways in which files break: bytes changed, lost, doubled, swapped with those of another file,
/// words of JSON in wrong places.
inline QByteArray mutated(QByteArray bytes, const QList<QByteArray>& others, std::mt19937& random)
{
    static const QList<QByteArray> words{"null", "true", "-1", "1e999", "18446744073709551616", "\"\"", "[]", "{}", "[", "]", "{", "}", ",", ":", "\"",
                                         "\"id\"", "\"hub\"", "\\u0000", "\\ud800", "\xff", "\xef\xbb\xbf", "0.5", "99999999999999999999999", "\n", "[[[[[[[[[[[[[[[["};
    const auto below = [&](qsizetype end) { return end > 0 ? qsizetype(random() % std::uint32_t(end)) : 0; };
    for (qsizetype i = 1 + below(4); i > 0; --i) {
        const qsizetype at = below(bytes.size() + 1);
        const qsizetype length = below(below(4) == 0 ? 400 : 12);
        const QByteArray& other = others[below(others.size())];
        switch (below(7)) {
        case 0: bytes.remove(at, length); break;
        case 1: bytes.insert(at, bytes.mid(below(bytes.size()), length)); break;
        case 2: bytes.replace(at, length, other.mid(below(other.size()), length)); break;
        case 3: bytes.insert(at, words[below(words.size())]); break;
        case 4: bytes.replace(at, length, words[below(words.size())]); break;
        case 5:
            if (at < bytes.size())
                bytes[at] = char(random());
            break;
        default: bytes.truncate(below(20) == 0 ? at : bytes.size());
        }
    }
    return bytes;
}
