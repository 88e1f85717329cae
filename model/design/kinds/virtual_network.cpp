// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/design/kinds/virtual_network.h"
#include "model/design/field_builder.h"

const QList<Field>& VirtualNetwork::fields()
{
    static const QList<Field> list = FieldBuilder<VirtualNetwork>()
        .common()
        .add("region", QT_TRANSLATE_NOOP("field", "Region"), &VirtualNetwork::region).offers(CatalogueList::Regions)
        .add("addressSpace", QT_TRANSLATE_NOOP("field", "Address space"), &VirtualNetwork::addressSpace).hint(QT_TRANSLATE_NOOP("field", "Such as 10.0.0.0/16."))
        .add("subnets", QT_TRANSLATE_NOOP("field", "Subnets"), &VirtualNetwork::subnets).hint(QT_TRANSLATE_NOOP("field", "Gateways need one named GatewaySubnet."))
        .position()
        .description()
        .list();
    return list;
}

const Subnet* VirtualNetwork::subnet(const QString& subnetName) const
{
    for (const Subnet& candidate : subnets)
        if (candidate.name == subnetName)
            return &candidate;
    return nullptr;
}
