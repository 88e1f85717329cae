// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/pre_shared_key.h"
#include <QCoreApplication>
#include <QRandomGenerator>
#include <algorithm>

namespace {
constexpr qsizetype longestKey = 128, newKeyLength = 64;

/// The connection of an id when it has a pre-shared key.
Result<Connection> keyedConnection(const Design& design, const ObjectId& id)
{
    const auto* connection = design.find<Connection>(id);
    if (!connection)
        return Error{QCoreApplication::translate("edit", "This object no longer exists."), {}, 0};
    if (!hasPreSharedKey(*connection))
        return Error{QCoreApplication::translate("edit", "Only IPsec and VNet-to-VNet connections that authenticate by psk have a pre-shared key."), QStringLiteral("sharedKey"), 0};
    return *connection;
}
}

bool hasPreSharedKey(const Connection& connection)
{
    const bool hasTunnels = connection.connectionType == ConnectionType::IPsec || connection.connectionType == ConnectionType::Vnet2Vnet;
    return hasTunnels && connection.authentication.value_or(Authentication::Psk) == Authentication::Psk;
}

KeyPlace keyPlace(const Connection& connection)
{
    return !connection.sharedKey.isEmpty() ? KeyPlace::File : !connection.sharedKeyReference.isEmpty() ? KeyPlace::Keychain : KeyPlace::Nowhere;
}

QString refusePreSharedKey(const QString& key)
{
    if (key.isEmpty())
        return QCoreApplication::translate("edit", "Enter a pre-shared key.");
    if (key.size() > longestKey)
        return QCoreApplication::translate("edit", "The pre-shared key has %1 characters; Azure takes %2 at most.").arg(key.size()).arg(longestKey);
    const bool isTaken = std::all_of(key.begin(), key.end(), [](QChar each) { return each > QLatin1Char(' ') && each < QLatin1Char('~') && each != QLatin1Char('-'); });
    return isTaken ? QString() : QCoreApplication::translate("edit", "Azure takes printable ASCII characters in a pre-shared key, but no space, hyphen (-) or tilde (~).");
}

QString newPreSharedKey()
{
    static const QString letters = QStringLiteral("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789");
    QString key;
    for (qsizetype i = 0; i < newKeyLength; ++i)
        key += letters[QRandomGenerator::system()->bounded(int(letters.size()))];
    return key;
}

Result<Design> withKeyInFile(const Design& design, const ObjectId& id, const QString& key)
{
    const auto found = keyedConnection(design, id);
    if (!found)
        return found.error();
    if (const QString refusal = refusePreSharedKey(key); !refusal.isEmpty())
        return Error{refusal, QStringLiteral("sharedKey"), 0};
    Connection connection = *found;
    connection.sharedKey = key;
    return design.with(connection);
}

Result<Design> withKeyReference(const Design& design, const ObjectId& id, const QString& reference)
{
    const auto found = keyedConnection(design, id);
    if (!found)
        return found.error();
    Connection connection = *found;
    connection.sharedKey = QString();
    connection.sharedKeyReference = reference;
    return design.with(connection);
}

Result<Design> withoutKey(const Design& design, const ObjectId& id)
{
    const auto* found = design.find<Connection>(id);
    if (!found)
        return Error{QCoreApplication::translate("edit", "This object no longer exists."), {}, 0};
    Connection connection = *found;
    connection.sharedKey = QString();
    connection.sharedKeyReference = QString();
    return design.with(connection);
}
