// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QStringList>

/// The name that was probably meant: the one with the fewest letters to add, drop or change, at most a third of its length
/// (and at least one). Empty when none is near.
QString nearestName(const QString& text, const QStringList& names);
