// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/result.h"
#include "model/design/design.h"

/// Where a connection's pre-shared key is kept.
enum class KeyPlace {
    Nowhere,             ///< not stored
    Keychain,            ///< in the keychain of who set it, under the connection's reference
    File,                ///< in the design file, because the user said so
};

/// Whether a connection authenticates by a pre-shared key: IPsec and VNet-to-VNet, unless by certificate.
bool hasPreSharedKey(const Connection& connection);
KeyPlace keyPlace(const Connection& connection);

/// Why Azure does not take a text as pre-shared key; empty when it does. The text itself is never part of the answer.
/// Source: azure-docs articles/vpn-gateway/vpn-gateway-vpn-faq.md, "The key MUST only contain printable ASCII characters except space,
/// hyphen (-) or tilde (~)"; REST "Reset Virtual Network Gateway Shared Key": "between 1 and 128 characters".
QString refusePreSharedKey(const QString& key);

/// A key of 64 letters and digits from the system's source of randomness: 381 bits.
QString newPreSharedKey();

/// The design with the key of a connection in the file, with a reference into the keychain instead, or with neither. A reference
/// stays when the key goes into the file, so that undoing finds the keychain's entry again. Fail when the connection has no
/// pre-shared key, or when Azure would refuse it.
Result<Design> withKeyInFile(const Design& design, const ObjectId& connection, const QString& key);
Result<Design> withKeyReference(const Design& design, const ObjectId& connection, const QString& reference);
Result<Design> withoutKey(const Design& design, const ObjectId& connection);
