// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/io/migrations/migrations.h"

const QList<Migration>& migrations()
{
    static const QList<Migration> list{};        // format 1 is the first
    return list;
}

QJsonObject migrated(QJsonObject file, int format)
{
    for (const Migration& step : migrations())
        if (step.from >= format)
            file = step.apply(std::move(file));
    return file;
}
