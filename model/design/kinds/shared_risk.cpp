// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/design/kinds/shared_risk.h"
#include "model/design/field_builder.h"

const QList<Field>& SharedRisk::fields()
{
    static const QList<Field> list = FieldBuilder<SharedRisk>()
        .common()
        .availability(QT_TRANSLATE_NOOP("field", "unknown: set it"))
        .position()
        .description()
        .list();
    return list;
}
