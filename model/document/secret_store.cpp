// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/document/secret_store.h"
#include <QMetaObject>
#include <QObject>

namespace {
void answerLater(QObject* receiver, const SecretStore::Answer& answer, const Result<QString>& secret)
{
    QMetaObject::invokeMethod(receiver, [answer, secret] { answer(secret); }, Qt::QueuedConnection);
}
}

void MemorySecretStore::read(const QString& name, QObject* receiver, Answer answer)
{
    answerLater(receiver, answer, problem.isEmpty() ? Result<QString>(secrets.value(name)) : Error{problem, {}, 0});
}

void MemorySecretStore::write(const QString& name, const QString& secret, QObject* receiver, Answer answer)
{
    if (problem.isEmpty())
        secrets.insert(name, secret);
    answerLater(receiver, answer, problem.isEmpty() ? Result<QString>(QString()) : Error{problem, {}, 0});
}

void MemorySecretStore::remove(const QString& name, QObject* receiver, Answer answer)
{
    if (problem.isEmpty())
        secrets.remove(name);
    answerLater(receiver, answer, problem.isEmpty() ? Result<QString>(QString()) : Error{problem, {}, 0});
}
