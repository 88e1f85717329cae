// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/design/kinds/express_route_link.h"
#include "model/design/field_builder.h"

const QList<Field>& ExpressRouteLink::fields()
{
    static const QList<Field> list = FieldBuilder<ExpressRouteLink>()
        .add("path", QT_TRANSLATE_NOOP("field", "Link"), &ExpressRouteLink::path).required()
        .add("adminState", QT_TRANSLATE_NOOP("field", "State"), &ExpressRouteLink::adminState).byDefault(QT_TRANSLATE_NOOP("field", "as the pair"))
        .add("macsec", QT_TRANSLATE_NOOP("field", "MACsec"), &ExpressRouteLink::macsec).byDefault(QT_TRANSLATE_NOOP("field", "as the pair"))
        .add("macsecSci", QT_TRANSLATE_NOOP("field", "MACsec SCI"), &ExpressRouteLink::macsecSci).byDefault(QT_TRANSLATE_NOOP("field", "no"))
        .list();
    return list;
}
