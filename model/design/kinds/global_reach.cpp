// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/design/kinds/global_reach.h"
#include "model/design/field_builder.h"

const QList<Field>& GlobalReach::fields()
{
    static const QList<Field> list = FieldBuilder<GlobalReach>()
        .common()
        .add("circuits", QT_TRANSLATE_NOOP("field", "Circuits"), &GlobalReach::circuits).targets({ObjectKind::ExpressRouteCircuit}).minimumCount(2).required()
        .add("addressPrefix", QT_TRANSLATE_NOOP("field", "Address prefix"), &GlobalReach::addressPrefix).hint(QT_TRANSLATE_NOOP("field", "A /29 for the link itself, used neither in Azure nor on premises."))
        .add("measuredRttMs", QT_TRANSLATE_NOOP("field", "Measured RTT"), &GlobalReach::measuredRtt).unit("ms").range(0, 10000).hint(QT_TRANSLATE_NOOP("field", "Between the two peering locations. Overrides the computed round-trip time."))
        .availability(QT_TRANSLATE_NOOP("field", "1: not counted; 0.9995 is published"))
        .repairHours(QT_TRANSLATE_NOOP("field", "4 h, assumption"))
        .description()
        .line()
        .list();
    return list;
}
