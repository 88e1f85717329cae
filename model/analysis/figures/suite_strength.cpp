// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/figures/security.h"

SuiteStrength suiteStrength(const IpsecPolicy& policy, const IpsecAlgorithms& algorithms)
{
    const auto strengthOf = [](const QList<CryptoAlgorithm>& list, const QString& name) {
        const CryptoAlgorithm* algorithm = findAlgorithm(list, name);
        return algorithm ? algorithm->strength : CryptoStrength::Acceptable;
    };
    const CryptoStrength dh = strengthOf(algorithms.dhGroup, policy.dhGroup);
    const CryptoStrength pfs = strengthOf(algorithms.pfsGroup, policy.pfsGroup);
    const std::pair<CryptoStrength, const QString*> parts[] = {
        {strengthOf(algorithms.ipsecEncryption, policy.ipsecEncryption), &policy.ipsecEncryption},
        {strengthOf(algorithms.ipsecIntegrity, policy.ipsecIntegrity), &policy.ipsecIntegrity},
        {strengthOf(algorithms.ikeEncryption, policy.ikeEncryption), &policy.ikeEncryption},
        {strengthOf(algorithms.ikeIntegrity, policy.ikeIntegrity), &policy.ikeIntegrity},
        {dh, &policy.dhGroup},
        {pfs, &policy.pfsGroup},
    };
    SuiteStrength result;
    for (const auto& [strength, name] : parts)
        if (strength < result.strength) {
            result.strength = strength;
            result.decider = *name;
        }
    if (result.strength == CryptoStrength::Strong)
        result.decider = policy.ipsecEncryption;
    result.hasStrongDhAndPfs = dh == CryptoStrength::Strong && pfs == CryptoStrength::Strong;
    return result;
}
