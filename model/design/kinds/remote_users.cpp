// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/design/kinds/remote_users.h"
#include "model/design/field_builder.h"

const QList<Field>& RemoteUsers::fields()
{
    static const QList<Field> list = FieldBuilder<RemoteUsers>()
        .common()
        .add("clients", QT_TRANSLATE_NOOP("field", "Clients"), &RemoteUsers::clients).range(0, 1000000).byDefault(QT_TRANSLATE_NOOP("field", "unknown")).hint(QT_TRANSLATE_NOOP("field", "Connected at the same time."))
        .add("mbpsPerClient", QT_TRANSLATE_NOOP("field", "Per client"), &RemoteUsers::perClient).unit("Mbps").range(0, 100000).byDefault(QT_TRANSLATE_NOOP("field", "no limit known"))
        .add("city", QT_TRANSLATE_NOOP("field", "City"), &RemoteUsers::city)
        .add("latitude", QT_TRANSLATE_NOOP("field", "Latitude"), &RemoteUsers::latitude).unit("°").range(-90, 90).hint(QT_TRANSLATE_NOOP("field", "Where most of the clients are."))
        .add("longitude", QT_TRANSLATE_NOOP("field", "Longitude"), &RemoteUsers::longitude).unit("°").range(-180, 180)
        .add("internetAvailability", QT_TRANSLATE_NOOP("field", "Internet availability"), &RemoteUsers::availability).range(0, 1).byDefault(QT_TRANSLATE_NOOP("field", "0.995 as broadband, assumption")).hint(QT_TRANSLATE_NOOP("field", "Of one client's internet access: fraction of time up, 0 to 1."))
        .repairHours(QT_TRANSLATE_NOOP("field", "24 h as broadband, assumption"))
        .position()
        .description()
        .list();
    return list;
}
