// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QByteArray>
#include <QStringList>

/// The streams of a PDF file, unpacked.
QList<QByteArray> pdfStreams(const QByteArray& pdf);

/// The texts that the pages of a PDF file of Qt show: the glyphs of each stream, read by each of the file's fonts. A text stands
/// whole in one of them.
QStringList pdfTexts(const QByteArray& pdf);
