// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/result.h"
#include <QByteArray>

// A design file inside a PNG picture: an international text chunk (iTXt) of the keyword below, compressed. Other programs show the
// picture and keep the chunk or drop it. Source: W3C, Portable Network Graphics (PNG) Specification, Third Edition, 5 and 11.3.3.4.

inline constexpr const char* designKeyword = "Landbridge design";

bool isPng(const QByteArray& bytes);

/// The picture with a design file before its end; one that it carries already is replaced. What is no PNG comes back as it is.
QByteArray withDesign(const QByteArray& png, const QByteArray& designFile);

/// The design file that a picture carries. Fails, with `where` empty, when there is none, when the picture is cut off or damaged, and when
/// the file would be longer than `limit` bytes.
Result<QByteArray> designIn(const QByteArray& png, qsizetype limit);
