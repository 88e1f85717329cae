// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/catalogue/crypto.h"
#include "model/design/kinds/ipsec_policy.h"

/// An algorithm that a policy of one's own must name.
struct PolicyField
{
    const char* key;             ///< of the record
    const char* label;           ///< English; translated in context "field"
    QString IpsecPolicy::* member;
    QList<CryptoAlgorithm> IpsecAlgorithms::* offered;
};

/// All six, as Azure takes no partial policy. Source: Azure VPN Gateway documentation, IPsec/IKE policy FAQ.
const QList<PolicyField>& policyFields();

/// Whether the algorithm is a GCM one, which stands for encryption and integrity at once.
bool isGcm(const QString& algorithm);
/// Whether the second phase names a GCM algorithm in one place and another one in the other.
bool hasUnequalGcm(const IpsecPolicy& policy);
