// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/design/kinds/shared_risk.h"
#include "model/design/field_builder.h"

const QList<Field>& SharedRisk::fields()
{
    static const QList<Field> list = FieldBuilder<SharedRisk>()
        .common()
        .availability(QT_TRANSLATE_NOOP("field", "unknown: set it"))
        .repairHours(QT_TRANSLATE_NOOP("field", "6 h, assumption"))
        .position()
        .description()
        .list();
    return list;
}
