// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/new_id.h"
#include <QJsonArray>
#include <QSet>

namespace {
/// An object of a kind that this version does not know has the id: the file would not be read with two of them.
bool hasUnknownObject(const Design& design, const ObjectId& id)
{
    for (const auto& member : design.extra)
        for (const auto& element : member.toArray())
            if (element[QLatin1String("id")].toString() == id.text)
                return true;
    return false;
}
}

ObjectId newId(const Design& design, ObjectKind kind)
{
    const QString prefix = QLatin1String(info(kind).idPrefix) + QLatin1Char('-');
    for (int number = 1;; ++number) {
        ObjectId id(prefix + QString::number(number));
        if (!design.contains(id) && !hasUnknownObject(design, id))
            return id;
    }
}

QString newName(const Design& design, ObjectKind kind, const QString& base)
{
    QSet<QString> taken;
    info(kind).forEach(design, [&](const Object& object) { taken.insert(object.name); });
    QString name = base;
    for (int number = 2; taken.contains(name); ++number)
        name = QStringLiteral("%1 %2").arg(base).arg(number);
    return name;
}
