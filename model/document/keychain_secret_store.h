// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/document/secret_store.h"
#include <chrono>

/// The keychain of the user's desktop (Secret Service, KWallet, macOS Keychain, Windows Credential Manager) by QtKeychain. It works
/// on a thread of its own, because reaching a session bus may block: a missing, locked or silent keychain costs the window
/// nothing but the time-out of the answer.
class KeychainSecretStore : public SecretStore
{
public:
    /// Long enough to type the password of a locked keychain.
    explicit KeychainSecretStore(std::chrono::milliseconds timeout = std::chrono::seconds(30));

    void read(const QString& name, QObject* receiver, Answer answer) override;
    void write(const QString& name, const QString& secret, QObject* receiver, Answer answer) override;
    void remove(const QString& name, QObject* receiver, Answer answer) override;

private:
    std::chrono::milliseconds m_timeout;
};
