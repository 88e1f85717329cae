// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/design/kinds/ipsec_policy.h"
#include "model/design/field_builder.h"

const QList<Field>& IpsecPolicy::fields()
{
    static const QList<Field> list = FieldBuilder<IpsecPolicy>()
        .add("ikeEncryption", QT_TRANSLATE_NOOP("field", "IKE encryption"), &IpsecPolicy::ikeEncryption).offers(CatalogueList::IkeEncryption)
        .add("ikeIntegrity", QT_TRANSLATE_NOOP("field", "IKE integrity"), &IpsecPolicy::ikeIntegrity).offers(CatalogueList::IkeIntegrity)
        .add("dhGroup", QT_TRANSLATE_NOOP("field", "DH group"), &IpsecPolicy::dhGroup).offers(CatalogueList::DhGroups)
        .add("ipsecEncryption", QT_TRANSLATE_NOOP("field", "IPsec encryption"), &IpsecPolicy::ipsecEncryption).offers(CatalogueList::IpsecEncryption)
        .add("ipsecIntegrity", QT_TRANSLATE_NOOP("field", "IPsec integrity"), &IpsecPolicy::ipsecIntegrity).offers(CatalogueList::IpsecIntegrity)
        .add("pfsGroup", QT_TRANSLATE_NOOP("field", "PFS group"), &IpsecPolicy::pfsGroup).offers(CatalogueList::PfsGroups)
        .add("saLifeTimeSeconds", QT_TRANSLATE_NOOP("field", "SA lifetime"), &IpsecPolicy::saLifeTimeSeconds).unit("s").range(300, 172799)
        .add("saDataSizeKilobytes", QT_TRANSLATE_NOOP("field", "SA data size"), &IpsecPolicy::saDataSizeKilobytes).unit("KB").range(1024, 2147483647)
        .list();
    return list;
}
