// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/document/keychain_secret_store.h"
#include <QCoreApplication>
#include <QPointer>
#include <QThread>
#include <QTimer>
#include <memory>
#include <qt6keychain/keychain.h>

namespace {
const QString keychainService = QStringLiteral("landbridge");

/// The one thread on which QtKeychain works: its queue of jobs belongs to the thread that first used it. A thread that hangs in a
/// call to a dead bus is left behind when the program ends.
QObject* keychainWorker()
{
    static QObject* const worker = [] {
        auto* thread = new QThread;
        thread->setObjectName(QStringLiteral("keychain"));
        auto* object = new QObject;
        object->moveToThread(thread);
        QObject::connect(qApp, &QCoreApplication::aboutToQuit, thread, [thread] {
            thread->quit();
            thread->wait(200);
        }, Qt::DirectConnection);
        thread->start();
        return object;
    }();
    return worker;
}

/// One question: answered once, by the keychain or by the clock, on the thread of the caller.
struct Question
{
    QPointer<QObject> receiver;
    SecretStore::Answer answer;

    void settle(const Result<QString>& secret)
    {
        const SecretStore::Answer once = std::exchange(answer, {});
        if (once && receiver)
            once(secret);
    }
};

QString keychainProblem(const QKeychain::Job& job)
{
    switch (job.error()) {
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return QCoreApplication::translate("keychain", "The keychain was not opened.");
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return QCoreApplication::translate("keychain", "There is no keychain on this desktop.");
    default:
        return QCoreApplication::translate("keychain", "The keychain cannot be reached (%1).").arg(job.errorString());
    }
}

/// Makes a job on the keychain's thread and answers on the caller's. `make` gives the job; `secretOf` what it found.
template <class MakeJob, class SecretOf> void ask(std::chrono::milliseconds timeout, QObject* receiver, SecretStore::Answer answer, MakeJob make, SecretOf secretOf)
{
    const auto question = std::make_shared<Question>(Question{receiver, std::move(answer)});
    QTimer::singleShot(timeout, receiver, [question] { question->settle(Error{QCoreApplication::translate("keychain", "The keychain does not answer."), {}, 0}); });
    auto* home = new QObject;                            // on the caller's thread, until the keychain has answered
    const auto tell = [question, home](const Result<QString>& result) {
        QMetaObject::invokeMethod(home, [question, home, result] {
            question->settle(result);
            home->deleteLater();
        }, Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(keychainWorker(), [make, secretOf, tell] {
        auto* job = make();
        QObject::connect(job, &QKeychain::Job::finished, job, [job, secretOf, tell] {
            if (job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound)
                tell(job->error() == QKeychain::NoError ? secretOf(*job) : QString());
            else
                tell(Error{keychainProblem(*job), {}, 0});
        });
        job->start();
    }, Qt::QueuedConnection);
}

template <class Job> Job* named(Job* job, const QString& name)
{
    job->setKey(name);
    job->setInsecureFallback(false);                     // better no key than one in a plain file
    return job;
}
}

KeychainSecretStore::KeychainSecretStore(std::chrono::milliseconds timeout) : m_timeout(timeout)
{
}

void KeychainSecretStore::read(const QString& name, QObject* receiver, Answer answer)
{
    ask(m_timeout, receiver, std::move(answer), [name] { return named(new QKeychain::ReadPasswordJob(keychainService), name); },
        [](const QKeychain::ReadPasswordJob& job) { return job.textData(); });
}

void KeychainSecretStore::write(const QString& name, const QString& secret, QObject* receiver, Answer answer)
{
    ask(m_timeout, receiver, std::move(answer), [name, secret] {
        auto* job = named(new QKeychain::WritePasswordJob(keychainService), name);
        job->setTextData(secret);
        return job;
    }, [](const QKeychain::Job&) { return QString(); });
}

void KeychainSecretStore::remove(const QString& name, QObject* receiver, Answer answer)
{
    ask(m_timeout, receiver, std::move(answer), [name] { return named(new QKeychain::DeletePasswordJob(keychainService), name); },
        [](const QKeychain::Job&) { return QString(); });
}
