// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/catalogue_sections.h"
#include <QCoreApplication>
#include <array>

namespace {
const std::array<std::pair<CryptoStrength, QLatin1String>, 4> strengthNames{{
    {CryptoStrength::None, QLatin1String("none")},
    {CryptoStrength::Weak, QLatin1String("weak")},
    {CryptoStrength::Acceptable, QLatin1String("acceptable")},
    {CryptoStrength::Strong, QLatin1String("strong")},
}};

QList<CryptoAlgorithm> readAlgorithms(const CatalogueNode& root, const QString& field)
{
    QList<CryptoAlgorithm> algorithms;
    for (const CatalogueNode& node : root.someItems(field)) {
        const std::optional<CryptoStrength> strength = strengthFromName(node.text(QStringLiteral("strength")));
        if (!strength)
            node.fail(QCoreApplication::translate("Catalogue", "This is not a strength."), QStringLiteral("strength"));
        algorithms.append({node.text(QStringLiteral("name")), node.texts(QStringLiteral("aliases")), strength.value_or(CryptoStrength::Weak), node.optionalText(QStringLiteral("why"))});
    }
    return algorithms;
}
}

QString strengthName(CryptoStrength strength)
{
    for (const auto& [value, name] : strengthNames)
        if (value == strength)
            return name;
    Q_UNREACHABLE();
}

std::optional<CryptoStrength> strengthFromName(const QString& name)
{
    for (const auto& [value, text] : strengthNames)
        if (text == name)
            return value;
    return std::nullopt;
}

IpsecAlgorithms readIpsecAlgorithms(const CatalogueNode& root)
{
    IpsecAlgorithms algorithms;
    algorithms.ikeEncryption = readAlgorithms(root, QStringLiteral("ikeEncryption"));
    algorithms.ikeIntegrity = readAlgorithms(root, QStringLiteral("ikeIntegrity"));
    algorithms.dhGroup = readAlgorithms(root, QStringLiteral("dhGroup"));
    algorithms.ipsecEncryption = readAlgorithms(root, QStringLiteral("ipsecEncryption"));
    algorithms.ipsecIntegrity = readAlgorithms(root, QStringLiteral("ipsecIntegrity"));
    algorithms.pfsGroup = readAlgorithms(root, QStringLiteral("pfsGroup"));
    algorithms.offer = root.child(QStringLiteral("offer")).provenance();
    algorithms.strength = root.child(QStringLiteral("strength")).provenance();
    return algorithms;
}

const CryptoAlgorithm* findAlgorithm(const QList<CryptoAlgorithm>& algorithms, const QString& name)
{
    for (const CryptoAlgorithm& algorithm : algorithms)
        if (algorithm.name == name || algorithm.aliases.contains(name))
            return &algorithm;
    return nullptr;
}
