// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/design/kinds/peering_location.h"
#include "model/design/field_builder.h"

const QList<Field>& PeeringLocation::fields()
{
    static const QList<Field> list = FieldBuilder<PeeringLocation>()
        .common()
        .add("location", QT_TRANSLATE_NOOP("field", "Location"), &PeeringLocation::location).offers(CatalogueList::PeeringLocations)
        .add("cloud", QT_TRANSLATE_NOOP("field", "Cloud"), &PeeringLocation::cloud).offers(CatalogueList::Clouds).byDefault(QT_TRANSLATE_NOOP("field", "public"))
        .add("facilityAvailability", QT_TRANSLATE_NOOP("field", "Facility availability"), &PeeringLocation::facilityAvailability).range(0, 1).byDefault(QT_TRANSLATE_NOOP("field", "0.9999, assumption")).hint(QT_TRANSLATE_NOOP("field", "Fraction of time the building is up, 0 to 1."))
        .add("facilityRepairHours", QT_TRANSLATE_NOOP("field", "Facility repair time"), &PeeringLocation::facilityRepairTime).unit("h").range(0.001, 8766).byDefault(QT_TRANSLATE_NOOP("field", "4 h, assumption")).hint(QT_TRANSLATE_NOOP("field", "Mean time until the building is up again."))
        .position()
        .description()
        .list();
    return list;
}
