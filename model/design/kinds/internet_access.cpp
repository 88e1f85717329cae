// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/design/kinds/internet_access.h"
#include "model/design/field_builder.h"

const QList<Field>& InternetAccess::fields()
{
    static const QList<Field> list = FieldBuilder<InternetAccess>()
        .common()
        .add("routers", QT_TRANSLATE_NOOP("field", "Routers"), &InternetAccess::routers).targets({ObjectKind::EdgeRouter})
        .add("provider", QT_TRANSLATE_NOOP("field", "Provider"), &InternetAccess::provider)
        .add("kind", QT_TRANSLATE_NOOP("field", "Kind"), &InternetAccess::accessKind).byDefault(QT_TRANSLATE_NOOP("field", "dia"))
        .add("downMbps", QT_TRANSLATE_NOOP("field", "Download"), &InternetAccess::down).unit("Mbps").range(0, 10000000).byDefault(QT_TRANSLATE_NOOP("field", "no limit known"))
        .add("upMbps", QT_TRANSLATE_NOOP("field", "Upload"), &InternetAccess::up).unit("Mbps").range(0, 10000000).byDefault(QT_TRANSLATE_NOOP("field", "no limit known"))
        .add("sharedRisks", QT_TRANSLATE_NOOP("field", "Shared risks"), &InternetAccess::sharedRisks).targets({ObjectKind::SharedRisk})
        .add("publicIpAddress", QT_TRANSLATE_NOOP("field", "Public IP address"), &InternetAccess::publicIpAddress).review()
        .availability(QT_TRANSLATE_NOOP("field", "by kind: dia 0.999, broadband 0.995, mobile 0.99, assumption"))
        .repairHours(QT_TRANSLATE_NOOP("field", "by kind: dia 8 h, contract; broadband 24 h, mobile 4 h, assumption"))
        .position()
        .monthlyCost(QT_TRANSLATE_NOOP("field", "Your own quote, in the currency of the design. Azure does not bill it."))
        .description()
        .list();
    return list;
}
