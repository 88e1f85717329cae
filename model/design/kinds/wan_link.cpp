// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/design/kinds/wan_link.h"
#include "model/design/field_builder.h"

const QList<Field>& WanLink::fields()
{
    static const QList<Field> list = FieldBuilder<WanLink>()
        .common()
        .add("routers", QT_TRANSLATE_NOOP("field", "Routers"), &WanLink::routers).targets({ObjectKind::EdgeRouter}).minimumCount(2).required()
        .add("kind", QT_TRANSLATE_NOOP("field", "Kind"), &WanLink::wanKind).byDefault(QT_TRANSLATE_NOOP("field", "mpls"))
        .add("provider", QT_TRANSLATE_NOOP("field", "Provider"), &WanLink::provider)
        .add("bandwidthMbps", QT_TRANSLATE_NOOP("field", "Bandwidth"), &WanLink::bandwidth).unit("Mbps").range(0, 10000000).byDefault(QT_TRANSLATE_NOOP("field", "no limit known"))
        .add("lengthKm", QT_TRANSLATE_NOOP("field", "Length"), &WanLink::length).unit("km").range(0, 50000).byDefault(QT_TRANSLATE_NOOP("field", "great circle × 1.4"))
        .add("encryption", QT_TRANSLATE_NOOP("field", "Encryption"), &WanLink::encryption).byDefault(QT_TRANSLATE_NOOP("field", "none"))
        .add("sharedRisks", QT_TRANSLATE_NOOP("field", "Shared risks"), &WanLink::sharedRisks).targets({ObjectKind::SharedRisk})
        .availability(QT_TRANSLATE_NOOP("field", "0.9995, assumption"))
        .repairHours(QT_TRANSLATE_NOOP("field", "4 h, contract"))
        .monthlyCost(QT_TRANSLATE_NOOP("field", "Your own quote, in the currency of the design. Azure does not bill it."))
        .description()
        .line()
        .list();
    return list;
}
