// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/catalogue/provenance.h"
#include <QList>
#include <QStringList>

/// How good an algorithm is for the security posture (DOMAIN.md §3.4), from bad to good. A suite is as strong as
/// its weakest part.
enum class CryptoStrength {
    None,                        ///< no protection at all: IPsec encryption "None"
    Weak,
    Acceptable,
    Strong,
};

/// The word for a strength in files: "none", "weak", "acceptable", "strong".
QString strengthName(CryptoStrength strength);
std::optional<CryptoStrength> strengthFromName(const QString& name);

/// One choice of one field of an IPsec policy.
struct CryptoAlgorithm
{
    QString name;                ///< as in ARM: "GCMAES256", "DHGroup14", "PFS2048"
    QStringList aliases;         ///< other spellings Azure accepts
    CryptoStrength strength = CryptoStrength::Acceptable;
    QString why;                 ///< why it is weak; empty otherwise

    bool isWeak() const { return strength <= CryptoStrength::Weak; }
};

/// The choices of a custom IPsec/IKE policy, field by field, strongest first as Azure lists them. What Azure offers is
/// published; the strength is our classification (assumption). Source: "About cryptographic requirements and Azure VPN gateways".
struct IpsecAlgorithms
{
    QList<CryptoAlgorithm> ikeEncryption;
    QList<CryptoAlgorithm> ikeIntegrity;
    QList<CryptoAlgorithm> dhGroup;
    QList<CryptoAlgorithm> ipsecEncryption;
    QList<CryptoAlgorithm> ipsecIntegrity;
    QList<CryptoAlgorithm> pfsGroup;
    Provenance offer;            ///< of the lists
    Provenance strength;         ///< of the classification
};

/// The algorithm with this name or alias, exact spelling; null when Azure does not offer it.
const CryptoAlgorithm* findAlgorithm(const QList<CryptoAlgorithm>& algorithms, const QString& name);
