// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/figures/security.h"
#include <QCoreApplication>

SuiteStrength suiteStrength(const IpsecPolicy& policy, const IpsecAlgorithms& algorithms)
{
    const auto strengthOf = [](const QList<CryptoAlgorithm>& list, const QString& name) {
        const CryptoAlgorithm* algorithm = findAlgorithm(list, name);
        return algorithm ? algorithm->strength : CryptoStrength::Acceptable;
    };
    const CryptoStrength dh = strengthOf(algorithms.dhGroup, policy.dhGroup);
    const CryptoStrength pfs = strengthOf(algorithms.pfsGroup, policy.pfsGroup);
    struct SuitePart { CryptoStrength strength; const QString& algorithm; const char* what; };
    const SuitePart parts[] = {
        {strengthOf(algorithms.ipsecEncryption, policy.ipsecEncryption), policy.ipsecEncryption, QT_TRANSLATE_NOOP("analysis", "IPsec encryption %1")},
        {strengthOf(algorithms.ipsecIntegrity, policy.ipsecIntegrity), policy.ipsecIntegrity, QT_TRANSLATE_NOOP("analysis", "IPsec integrity %1")},
        {strengthOf(algorithms.ikeEncryption, policy.ikeEncryption), policy.ikeEncryption, QT_TRANSLATE_NOOP("analysis", "IKE encryption %1")},
        {strengthOf(algorithms.ikeIntegrity, policy.ikeIntegrity), policy.ikeIntegrity, QT_TRANSLATE_NOOP("analysis", "IKE integrity %1")},
        {dh, policy.dhGroup, QT_TRANSLATE_NOOP("analysis", "DH group %1")},
        {pfs, policy.pfsGroup, QT_TRANSLATE_NOOP("analysis", "PFS group %1")},
    };
    SuiteStrength result;
    const SuitePart* decider = &parts[0];
    for (const SuitePart& part : parts)
        if (part.strength < result.strength) {
            result.strength = part.strength;
            decider = &part;
        }
    if (!decider->algorithm.isEmpty())
        result.decider = QCoreApplication::translate("analysis", decider->what).arg(decider->algorithm);
    result.hasStrongDhAndPfs = dh == CryptoStrength::Strong && pfs == CryptoStrength::Strong;
    return result;
}
