// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/design/kinds/site.h"
#include "model/design/field_builder.h"

const QList<Field>& Site::fields()
{
    static const QList<Field> list = FieldBuilder<Site>()
        .common()
        .add("siteType", QT_TRANSLATE_NOOP("field", "Type"), &Site::siteType).byDefault(QT_TRANSLATE_NOOP("field", "datacenter"))
        .add("city", QT_TRANSLATE_NOOP("field", "City"), &Site::city)
        .add("latitude", QT_TRANSLATE_NOOP("field", "Latitude"), &Site::latitude).unit("°").range(-90, 90).hint(QT_TRANSLATE_NOOP("field", "With the longitude it places the site for latency."))
        .add("longitude", QT_TRANSLATE_NOOP("field", "Longitude"), &Site::longitude).unit("°").range(-180, 180)
        .add("addressPrefixes", QT_TRANSLATE_NOOP("field", "Address prefixes"), &Site::addressPrefixes).hint(QT_TRANSLATE_NOOP("field", "The networks of this site, such as 10.10.0.0/16."))
        .add("environment", QT_TRANSLATE_NOOP("field", "Environment"), &Site::environment).byDefault(QT_TRANSLATE_NOOP("field", "that of the profile")).review()
        .add("criticality", QT_TRANSLATE_NOOP("field", "Criticality"), &Site::criticality).byDefault(QT_TRANSLATE_NOOP("field", "that of the profile")).review()
        .add("stretchedPrefixes", QT_TRANSLATE_NOOP("field", "Stretched prefixes"), &Site::stretchedPrefixes).hint(QT_TRANSLATE_NOOP("field", "Prefixes that another site has too on purpose: a stretched network or anycast.")).review()
        .availability(QT_TRANSLATE_NOOP("field", "1: not counted"))
        .repairHours(QT_TRANSLATE_NOOP("field", "4 h, assumption"))
        .position()
        .description()
        .list();
    return list;
}
