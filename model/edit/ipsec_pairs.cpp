// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/ipsec_pairs.h"

namespace {
bool isGcmAlgorithm(const QString& name) { return name.startsWith(QLatin1String("GCM")); }

/// The partner of a changed algorithm: itself for GCM; when GCM is left, the strongest other that Azure offers.
QString partnerOf(const QString& changed, const QString& partner, const QString& plain)
{
    if (isGcmAlgorithm(changed))
        return changed;
    return isGcmAlgorithm(partner) ? plain : partner;
}
}

QJsonObject withColumn(const QString& recordKey, const QJsonObject& record, const QString& column, const QJsonValue& value)
{
    QJsonObject result = record;
    if (value.isUndefined())
        result.remove(column);
    else
        result.insert(column, value);
    const QString encryption = QStringLiteral("ipsecEncryption");
    const QString integrity = QStringLiteral("ipsecIntegrity");
    const QString& other = column == encryption ? integrity : encryption;
    if (recordKey != QLatin1String("ipsecPolicy") || (column != encryption && column != integrity) || !result.contains(column))
        return result;
    const QString plain = column == encryption ? QStringLiteral("SHA256") : QStringLiteral("AES256");
    if (result.contains(other) || isGcmAlgorithm(value.toString()))
        result.insert(other, partnerOf(value.toString(), result.value(other).toString(), plain));
    return result;
}
