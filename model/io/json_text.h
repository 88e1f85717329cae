// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QByteArray>
#include <QJsonObject>

/// Whether lists of objects that all have an id are put in the order of their ids. A list named `options` keeps its order.
enum class ListOrder { ById, AsGiven };

/// JSON text that depends on the value alone: keys in order of UTF-16 code units (as RFC 8785) with `firstKey` before all others at
/// the top, two-space indent, one value a line, UTF-8, whole numbers without ".0", other numbers as short as they read back, "\n" at the end.
QByteArray jsonText(const QJsonObject& object, ListOrder order, const QString& firstKey = {});
