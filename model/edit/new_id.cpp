// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/new_id.h"
#include <QSet>

ObjectId newId(const Design& design, ObjectKind kind)
{
    const QString prefix = QLatin1String(info(kind).idPrefix) + QLatin1Char('-');
    for (int number = 1;; ++number) {
        ObjectId id(prefix + QString::number(number));
        if (!design.contains(id))
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
