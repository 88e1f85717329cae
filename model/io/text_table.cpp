// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/io/text_table.h"
#include <algorithm>

namespace {
QString tableLine(const QStringList& cells, const QList<qsizetype>& widths, QChar fill)
{
    QString line = QStringLiteral("  ");
    for (qsizetype i = 0; i < cells.size(); ++i)
        line += cells[i].leftJustified(widths[i], fill) + QStringLiteral("  ");
    while (line.endsWith(QLatin1Char(' ')))
        line.chop(1);
    return line + QLatin1Char('\n');
}
}

QString textTable(const QList<QStringList>& rows)
{
    QList<qsizetype> widths(rows.value(0).size(), 0);
    for (const QStringList& row : rows)
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], row[i].size());
    QString text;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        text += tableLine(rows[i], widths, QLatin1Char(' '));
        if (i == 0)
            text += tableLine(QStringList(rows[0].size()), widths, QLatin1Char('-'));
    }
    return text;
}
