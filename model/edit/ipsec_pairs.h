// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QJsonObject>

/// A record with a column set, or removed when undefined. In an IPsec policy the other column of a GCM algorithm follows, as a
/// GCM algorithm stands for encryption and integrity at once: Azure takes the two changed together only.
/// Source: Azure VPN Gateway documentation, IPsec/IKE policy FAQ.
QJsonObject withColumn(const QString& recordKey, const QJsonObject& record, const QString& column, const QJsonValue& value);
