// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/error.h"
#include "model/io/read.h"
#include <QByteArray>
#include <QHash>
#include <QJsonValue>
#include <QSet>

/// A JSON text as a tree, or what is wrong with it: the first fault of syntax, or every key that stands twice.
struct JsonTree
{
    QJsonValue root = QJsonValue::Undefined;     ///< undefined when the text cannot be understood
    QList<Error> errors;                         ///< with lines
    QList<Error> notices;
};

/// Reads JSON (RFC 8259) strictly: UTF-8, no key twice in an object, nothing after the value, whole numbers that fit 64 bits,
/// other numbers finite. Depth, values and bytes within the limits.
JsonTree parseJson(const QByteArray& bytes, const ReadLimits& limits);

/// The lines of some values of a JSON text that parseJson has read, by JSON pointer; of a value that is not there, the line of
/// the nearest one around it. A second pass over the text, so that a file without faults pays nothing for lines.
QHash<QString, int> linesOf(const QByteArray& bytes, const QSet<QString>& pointers);

/// The JSON pointer (RFC 6901) of a member of the value at a pointer.
QString pointerTo(const QString& parent, const QString& key);
QString pointerTo(const QString& parent, qsizetype index);
