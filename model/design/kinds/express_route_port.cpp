// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/design/kinds/express_route_port.h"
#include "model/design/field_builder.h"

const QList<Field>& ExpressRoutePort::fields()
{
    static const QList<Field> list = FieldBuilder<ExpressRoutePort>()
        .common()
        .add("peeringLocation", QT_TRANSLATE_NOOP("field", "Peering location"), &ExpressRoutePort::peeringLocation).targets({ObjectKind::PeeringLocation}).required()
        .add("bandwidthMbps", QT_TRANSLATE_NOOP("field", "Port speed"), &ExpressRoutePort::bandwidth).unit("Mbps").range(0, 10000000).offers(CatalogueList::PortBandwidths).byDefault(QT_TRANSLATE_NOOP("field", "unknown")).hint(QT_TRANSLATE_NOOP("field", "Of each of the two ports: 10, 100 or 400 Gbps."))
        .add("encapsulation", QT_TRANSLATE_NOOP("field", "Encapsulation"), &ExpressRoutePort::encapsulation).byDefault(QT_TRANSLATE_NOOP("field", "Dot1Q")).hint(QT_TRANSLATE_NOOP("field", "Fixed when the ports are made. QinQ lets each circuit choose its VLANs freely."))
        .add("macsecCipher", QT_TRANSLATE_NOOP("field", "MACsec cipher"), &ExpressRoutePort::macsecCipher).byDefault(QT_TRANSLATE_NOOP("field", "no MACsec")).hint(QT_TRANSLATE_NOOP("field", "Encrypts the cross-connects between your devices and Microsoft's edge."))
        .add("billingType", QT_TRANSLATE_NOOP("field", "Billing type"), &ExpressRoutePort::billingType).byDefault(QT_TRANSLATE_NOOP("field", "MeteredData"))
        .add("letterOfAuthorization", QT_TRANSLATE_NOOP("field", "Letter of authorisation"), &ExpressRoutePort::letterOfAuthorization).byDefault(QT_TRANSLATE_NOOP("field", "not made yet")).hint(QT_TRANSLATE_NOOP("field", "The day it was made; the facility needs it for the cross-connects."))
        .add("linksAdminState", QT_TRANSLATE_NOOP("field", "Links"), &ExpressRoutePort::linksAdminState).byDefault(QT_TRANSLATE_NOOP("field", "Disabled")).hint(QT_TRANSLATE_NOOP("field", "Enabled once the cross-connects are in place. The port is billed from then on, or 45 days after it was made."))
        .add("links", QT_TRANSLATE_NOOP("field", "Links, where they differ"), &ExpressRoutePort::links).hint(QT_TRANSLATE_NOOP("field", "Only what is set on one of the two links alone.")).review()
        .availability(QT_TRANSLATE_NOOP("field", "1: not counted; the circuit's figure covers it"))
        .repairHours(QT_TRANSLATE_NOOP("field", "4 h, assumption"))
        .monthlyCost(QT_TRANSLATE_NOOP("field", "What the facility bills for the cross-connects. Azure's port fee comes on top."))
        .description()
        .list();
    return list;
}
