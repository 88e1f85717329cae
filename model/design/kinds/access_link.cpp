// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/design/kinds/access_link.h"
#include "model/design/field_builder.h"

const QList<Field>& AccessLink::fields()
{
    static const QList<Field> list = FieldBuilder<AccessLink>()
        .common()
        .add("router", QT_TRANSLATE_NOOP("field", "Router"), &AccessLink::router).targets({ObjectKind::EdgeRouter}).required()
        .add("circuit", QT_TRANSLATE_NOOP("field", "Circuit"), &AccessLink::circuit).targets({ObjectKind::ExpressRouteCircuit}).required()
        .add("path", QT_TRANSLATE_NOOP("field", "Path"), &AccessLink::path).byDefault(QT_TRANSLATE_NOOP("field", "primary"))
        .add("provider", QT_TRANSLATE_NOOP("field", "Provider"), &AccessLink::provider)
        .add("bandwidthMbps", QT_TRANSLATE_NOOP("field", "Bandwidth"), &AccessLink::bandwidth).unit("Mbps").range(0, 10000000).byDefault(QT_TRANSLATE_NOOP("field", "no limit known"))
        .add("lengthKm", QT_TRANSLATE_NOOP("field", "Length"), &AccessLink::length).unit("km").range(0, 50000).byDefault(QT_TRANSLATE_NOOP("field", "great circle × 1.4"))
        .add("sharedRisks", QT_TRANSLATE_NOOP("field", "Shared risks"), &AccessLink::sharedRisks).targets({ObjectKind::SharedRisk})
        .add("facility", QT_TRANSLATE_NOOP("field", "Facility"), &AccessLink::facility).offers(CatalogueList::Facilities).byDefault(QT_TRANSLATE_NOOP("field", "by path"))
        .add("interfaceAddress", QT_TRANSLATE_NOOP("field", "Interface address"), &AccessLink::interfaceAddress).hint(QT_TRANSLATE_NOOP("field", "Of the router, in the /30 of this path: its first usable address.")).review()
        .add("crossConnect", QT_TRANSLATE_NOOP("field", "Cross-connect"), &AccessLink::crossConnect).review()
        .add("asPathPrepend", QT_TRANSLATE_NOOP("field", "AS path prepend"), &AccessLink::asPathPrepend).range(0, 32).byDefault(QT_TRANSLATE_NOOP("field", "0")).review()
        .availability(QT_TRANSLATE_NOOP("field", "0.9995, assumption"))
        .repairHours(QT_TRANSLATE_NOOP("field", "6 h, assumption"))
        .monthlyCost(QT_TRANSLATE_NOOP("field", "Your own quote, in the currency of the design. Azure does not bill it."))
        .description()
        .line()
        .list();
    return list;
}
