// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/design/kinds/public_ip_address.h"
#include "model/design/field_builder.h"

const QList<Field>& PublicIpAddress::fields()
{
    static const QList<Field> list = FieldBuilder<PublicIpAddress>()
        .add("name", QT_TRANSLATE_NOOP("field", "Name"), &PublicIpAddress::name).required()
        .add("ipAddress", QT_TRANSLATE_NOOP("field", "Address"), &PublicIpAddress::ipAddress)
        .add("sku", QT_TRANSLATE_NOOP("field", "SKU"), &PublicIpAddress::sku).byDefault(QT_TRANSLATE_NOOP("field", "Standard"))
        .add("publicIPAllocationMethod", QT_TRANSLATE_NOOP("field", "Allocation"), &PublicIpAddress::publicIpAllocationMethod).byDefault(QT_TRANSLATE_NOOP("field", "Static"))
        .add("zones", QT_TRANSLATE_NOOP("field", "Availability zones"), &PublicIpAddress::zones).offers(CatalogueList::AvailabilityZones)
        .add("region", QT_TRANSLATE_NOOP("field", "Region"), &PublicIpAddress::region).offers(CatalogueList::Regions).byDefault(QT_TRANSLATE_NOOP("field", "that of the gateway"))
        .list();
    return list;
}
