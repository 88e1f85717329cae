// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/ipsec_policy_rules.h"
#include <QtGlobal>

const QList<PolicyField>& policyFields()
{
    static const QList<PolicyField> fields{
        {"ikeEncryption", QT_TRANSLATE_NOOP("field", "IKE encryption"), &IpsecPolicy::ikeEncryption, &IpsecAlgorithms::ikeEncryption},
        {"ikeIntegrity", QT_TRANSLATE_NOOP("field", "IKE integrity"), &IpsecPolicy::ikeIntegrity, &IpsecAlgorithms::ikeIntegrity},
        {"dhGroup", QT_TRANSLATE_NOOP("field", "DH group"), &IpsecPolicy::dhGroup, &IpsecAlgorithms::dhGroup},
        {"ipsecEncryption", QT_TRANSLATE_NOOP("field", "IPsec encryption"), &IpsecPolicy::ipsecEncryption, &IpsecAlgorithms::ipsecEncryption},
        {"ipsecIntegrity", QT_TRANSLATE_NOOP("field", "IPsec integrity"), &IpsecPolicy::ipsecIntegrity, &IpsecAlgorithms::ipsecIntegrity},
        {"pfsGroup", QT_TRANSLATE_NOOP("field", "PFS group"), &IpsecPolicy::pfsGroup, &IpsecAlgorithms::pfsGroup},
    };
    return fields;
}

bool isGcm(const QString& algorithm)
{
    return algorithm.startsWith(QLatin1String("GCM"));
}

bool hasUnequalGcm(const IpsecPolicy& policy)
{
    return (isGcm(policy.ipsecEncryption) || isGcm(policy.ipsecIntegrity)) && policy.ipsecEncryption != policy.ipsecIntegrity && !policy.ipsecEncryption.isEmpty() && !policy.ipsecIntegrity.isEmpty();
}
