// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/map/coastline.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {
QList<QList<Coordinates>> outlinesOf(const QJsonArray& list)
{
    QList<QList<Coordinates>> outlines;
    for (const QJsonValue& outline : list) {
        QList<Coordinates> points;
        const QJsonArray pairs = outline[QLatin1String("points")].toArray();
        for (const QJsonValue& pair : pairs)
            points.append({pair[1].toDouble(), pair[0].toDouble()});
        outlines.append(points);
    }
    return outlines;
}
}

const Coastline& coastline()
{
    static const Coastline read = [] {
        QFile file(QStringLiteral(":/map/coastline.json"));
        Q_ASSERT(file.exists());
        const QJsonObject root = file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
        return Coastline{outlinesOf(root[QLatin1String("land")].toArray()), outlinesOf(root[QLatin1String("water")].toArray())};
    }();
    return read;
}
