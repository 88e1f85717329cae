// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/result.h"
#include <QHash>
#include <QObject>
#include <functional>

/// Where secrets are kept outside of the design file, each under a name. Every answer comes later, on the thread of the caller,
/// and only while its receiver lives. It does come: a store that does not answer in time has failed, with a sentence why.
/// Only the window opens one; sub-commands never do.
class SecretStore
{
public:
    using Answer = std::function<void(const Result<QString>& secret)>;   ///< null: there is no such secret; of `write` and `remove` always null

    virtual ~SecretStore() = default;
    virtual void read(const QString& name, QObject* receiver, Answer answer) = 0;
    virtual void write(const QString& name, const QString& secret, QObject* receiver, Answer answer) = 0;
    /// Removing what is not there succeeds.
    virtual void remove(const QString& name, QObject* receiver, Answer answer) = 0;
};

/// Keeps secrets until the program ends.
class MemorySecretStore : public SecretStore
{
public:
    void read(const QString& name, QObject* receiver, Answer answer) override;
    void write(const QString& name, const QString& secret, QObject* receiver, Answer answer) override;
    void remove(const QString& name, QObject* receiver, Answer answer) override;

    QHash<QString, QString> secrets;
    QString problem;                     ///< when not empty, everything fails with it
};
