// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QJsonObject>
#include <QList>

/// Turns a file of one format into the next. One file each, step_<N>_to_<N+1>, and one line in the list.
struct Migration
{
    int from;
    QJsonObject (*apply)(QJsonObject file);
};

/// In the order of formats, without a gap, up to the current format.
const QList<Migration>& migrations();

/// A file of the format given, brought to the current one; unchanged when it is of that or a later one.
QJsonObject migrated(QJsonObject file, int format);
