// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/commands/pdf_text.h"
#include <QHash>
#include <QRegularExpression>
#include <QtEndian>

namespace {
using Font = QHash<ushort, QString>;

QByteArray unpacked(const QByteArray& data)
{
    if (!data.startsWith('\x78'))                       // zlib begins so
        return data;
    QByteArray prefixed(4, '\0');
    qToBigEndian<quint32>(quint32(data.size() * 8), prefixed.data());
    const QByteArray plain = qUncompress(prefixed + data);
    return plain.isEmpty() ? data : plain;
}

/// The glyphs of a ToUnicode map as Qt writes it: "<first> <last> [<text> …]". It takes spaces for tabs.
Font fontOf(const QByteArray& map)
{
    static const QRegularExpression range(QStringLiteral("<([0-9a-fA-F]{4})>\\s*<([0-9a-fA-F]{4})>\\s*\\[((?:\\s*<[0-9a-fA-F]+>)+)"));
    static const QRegularExpression text(QStringLiteral("<([0-9a-fA-F]+)>"));
    Font font;
    for (auto ranges = range.globalMatch(QString::fromLatin1(map)); ranges.hasNext();) {
        const auto match = ranges.next();
        ushort glyph = match.captured(1).toUShort(nullptr, 16);
        for (auto texts = text.globalMatch(match.captured(3)); texts.hasNext(); ++glyph)
            font.insert(glyph, QString(QChar(texts.next().captured(1).left(4).toUShort(nullptr, 16))));
    }
    return font;
}
}

QList<QByteArray> pdfStreams(const QByteArray& pdf)
{
    QList<QByteArray> streams;
    for (qsizetype at = 0; (at = pdf.indexOf("stream\n", at)) >= 0;) {
        at += 7;
        const qsizetype end = pdf.indexOf("endstream", at);
        if (end < 0)
            break;
        streams << unpacked(pdf.mid(at, end - at));
        at = end + 9;
    }
    return streams;
}

QStringList pdfTexts(const QByteArray& pdf)
{
    static const QRegularExpression glyphs(QStringLiteral("<([0-9a-fA-F]+)>\\s*Tj"));
    QList<Font> fonts;
    const QList<QByteArray> streams = pdfStreams(pdf);
    for (const QByteArray& stream : streams)
        if (stream.contains("begincmap"))
            fonts << fontOf(stream);
    QStringList texts;
    for (const QByteArray& stream : streams)
        for (const Font& font : fonts) {
            QString text;
            for (auto matches = glyphs.globalMatch(QString::fromLatin1(stream)); matches.hasNext();) {
                const QString codes = matches.next().captured(1);
                for (qsizetype i = 0; i + 4 <= codes.size(); i += 4)
                    text += font.value(codes.mid(i, 4).toUShort(nullptr, 16), QStringLiteral("?"));
            }
            texts << text.replace(QLatin1Char('\t'), QLatin1Char(' '));
        }
    return texts;
}
