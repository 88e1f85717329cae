// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/io/png_design.h"
#include <QCoreApplication>
#include <QtEndian>
#include <optional>
#include <zlib.h>

namespace {
const QByteArray pngSignature = QByteArrayLiteral("\x89PNG\r\n\x1a\n");
constexpr qsizetype chunkFrame = 12;             // length, type and checksum around the data

Error pngError(const char* text)
{
    return Error{QCoreApplication::translate("read", text), {}};
}

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

quint32 pngChecksum(const QByteArray& bytes)
{
    return quint32(crc32(0, reinterpret_cast<const Bytef*>(bytes.constData()), uInt(bytes.size())));
}

struct PngChunk
{
    qsizetype start = 0;                         ///< of its frame
    QByteArray type;
    QByteArray data;
    bool isSound = false;                        ///< its checksum is right
    qsizetype end() const { return start + chunkFrame + data.size(); }
};

/// The chunk at a place; nothing where the bytes end before it does.
std::optional<PngChunk> chunkAt(const QByteArray& png, qsizetype start)
{
    if (png.size() - start < chunkFrame)
        return {};
    const qsizetype length = qFromBigEndian<quint32>(png.constData() + start);
    if (png.size() - start - chunkFrame < length)
        return {};
    const QByteArray sum = png.mid(start + 8 + length, 4);
    return PngChunk{start, png.mid(start + 4, 4), png.mid(start + 8, length), sum == bigEndian(pngChecksum(png.mid(start + 4, 4 + length)))};
}

bool isDesignChunk(const PngChunk& chunk)
{
    return chunk.type == "iTXt" && chunk.data.startsWith(QByteArray(designKeyword) + '\0');
}

QByteArray deflated(const QByteArray& bytes)
{
    uLongf length = compressBound(uLong(bytes.size()));
    QByteArray stream(qsizetype(length), '\0');
    compress2(reinterpret_cast<Bytef*>(stream.data()), &length, reinterpret_cast<const Bytef*>(bytes.constData()), uLong(bytes.size()), Z_BEST_COMPRESSION);
    stream.truncate(qsizetype(length));
    return stream;
}

/// Nothing when the stream is damaged, or holds more than `limit` bytes.
std::optional<QByteArray> inflated(const QByteArray& stream, qsizetype limit)
{
    z_stream state{};
    if (inflateInit(&state) != Z_OK)
        return {};
    QByteArray bytes, piece(1 << 16, '\0');
    state.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(stream.constData()));
    state.avail_in = uInt(stream.size());
    int status = Z_OK;
    while (status == Z_OK && bytes.size() <= limit) {
        state.next_out = reinterpret_cast<Bytef*>(piece.data());
        state.avail_out = uInt(piece.size());
        status = inflate(&state, Z_NO_FLUSH);
        bytes.append(piece.constData(), piece.size() - qsizetype(state.avail_out));
    }
    inflateEnd(&state);
    if (status != Z_STREAM_END || bytes.size() > limit)
        return {};
    return bytes;
}

/// iTXt: keyword, 0, compression flag and method, no language and no translated keyword, text.
QByteArray designChunk(const QByteArray& designFile)
{
    const QByteArray typed = QByteArray("iTXt") + designKeyword + QByteArray("\0\1\0\0\0", 5) + deflated(designFile);
    return bigEndian(quint32(typed.size() - 4)) + typed + bigEndian(pngChecksum(typed));
}

/// What a sound chunk holds; nothing when it is not as `designChunk` or another program would write it.
std::optional<QByteArray> designFileOf(const PngChunk& chunk, qsizetype limit)
{
    const QByteArray text = chunk.data.mid(QByteArray(designKeyword).size() + 1);
    if (text.size() < 4)
        return {};
    const qsizetype language = text.indexOf('\0', 2), keyword = language < 0 ? -1 : text.indexOf('\0', language + 1);
    if (keyword < 0)
        return {};
    const QByteArray content = text.mid(keyword + 1);
    return text[0] == 0 ? (content.size() <= limit ? std::optional(content) : std::nullopt) : inflated(content, limit);
}
}

bool isPng(const QByteArray& bytes)
{
    return bytes.startsWith(pngSignature);
}

QByteArray withDesign(const QByteArray& png, const QByteArray& designFile)
{
    if (!isPng(png))
        return png;
    QByteArray result = pngSignature;
    for (auto chunk = chunkAt(png, pngSignature.size()); chunk; chunk = chunkAt(png, chunk->end())) {
        if (isDesignChunk(*chunk))
            continue;
        if (chunk->type == "IEND")
            result += designChunk(designFile);
        result += png.mid(chunk->start, chunk->end() - chunk->start);
    }
    return result;
}

Result<QByteArray> designIn(const QByteArray& png, qsizetype limit)
{
    for (auto chunk = isPng(png) ? chunkAt(png, pngSignature.size()) : std::nullopt; chunk; chunk = chunkAt(png, chunk->end())) {
        if (chunk->type == "IEND")
            return pngError(QT_TRANSLATE_NOOP("read", "This picture carries no design. Pictures that were exported with the design inside open again."));
        if (!isDesignChunk(*chunk))
            continue;
        if (const auto file = chunk->isSound ? designFileOf(*chunk, limit) : std::nullopt)
            return *file;
        return pngError(QT_TRANSLATE_NOOP("read", "The design in this picture is damaged or too large."));
    }
    return pngError(QT_TRANSLATE_NOOP("read", "This picture is cut off."));
}
