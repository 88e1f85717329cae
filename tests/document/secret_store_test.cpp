// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/document/keychain_secret_store.h"
#include "tests/catch.h"
#include <QEventLoop>
#include <QTemporaryDir>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace {
/// A socket that takes connections and says nothing.
struct SilentSocket
{
    explicit SilentSocket(const QByteArray& path)
    {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        qstrncpy(address.sun_path, path.constData(), sizeof address.sun_path);
        REQUIRE(bind(handle, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0);
        REQUIRE(listen(handle, 8) == 0);
    }
    ~SilentSocket() { close(handle); }
    int handle = socket(AF_UNIX, SOCK_STREAM, 0);
};

/// The answer to one question, waited for.
Result<QString> answerOf(const std::function<void(QObject*, SecretStore::Answer)>& ask)
{
    QObject receiver;
    QEventLoop loop;
    std::optional<Result<QString>> result;
    ask(&receiver, [&](const Result<QString>& answer) {
        result = answer;
        loop.quit();
    });
    CHECK_FALSE(result);                                 // never before the call has returned
    loop.exec();
    return *result;
}

Result<QString> readFrom(SecretStore& store, const QString& name)
{
    return answerOf([&](QObject* receiver, SecretStore::Answer answer) { store.read(name, receiver, answer); });
}

Result<QString> writeTo(SecretStore& store, const QString& name, const QString& secret)
{
    return answerOf([&](QObject* receiver, SecretStore::Answer answer) { store.write(name, secret, receiver, answer); });
}

Result<QString> removeFrom(SecretStore& store, const QString& name)
{
    return answerOf([&](QObject* receiver, SecretStore::Answer answer) { store.remove(name, receiver, answer); });
}
}

TEST_CASE("a store gives back what it was given, and nothing for another name")
{
    MemorySecretStore store;
    REQUIRE(writeTo(store, "a", "secret"));
    CHECK(*readFrom(store, "a") == "secret");
    CHECK(readFrom(store, "b")->isNull());
    REQUIRE(removeFrom(store, "a"));
    REQUIRE(removeFrom(store, "a"));
    CHECK(readFrom(store, "a")->isNull());
    store.problem = "No keychain.";
    CHECK(writeTo(store, "a", "secret").error().message == "No keychain.");
    CHECK(store.secrets.isEmpty());
}

TEST_CASE("an answer for who is gone is dropped")
{
    MemorySecretStore store;
    bool isAnswered = false;
    {
        QObject receiver;
        store.read("a", &receiver, [&](const Result<QString>&) { isAnswered = true; });
    }
    CHECK(readFrom(store, "a"));
    CHECK_FALSE(isAnswered);
}

// The session bus of the two tests below is chosen once for a process, so each kind of broken bus has a test program's run of its own:
// catch_discover_tests starts every test case alone, and a run of all takes whichever comes first.
TEST_CASE("without a session bus the keychain fails with a sentence, and keeps nothing")
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    KeychainSecretStore store(std::chrono::seconds(20));
    const auto written = writeTo(store, "landbridge-test", "secret");
    REQUIRE_FALSE(written);
    CHECK(written.error().message.startsWith("The keychain"));
    CHECK_FALSE(written.error().message.contains("secret"));
    CHECK_FALSE(readFrom(store, "landbridge-test"));
}

TEST_CASE("a session bus that never answers costs the time-out and no more")
{
    QTemporaryDir folder;
    const QByteArray path = folder.filePath("bus").toUtf8();
    const SilentSocket silent(path);
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + path);
    KeychainSecretStore store(std::chrono::milliseconds(300));
    const auto written = writeTo(store, "landbridge-test", "secret");
    REQUIRE_FALSE(written);
    CHECK_FALSE(written.error().message.isEmpty());
    CHECK_FALSE(readFrom(store, "landbridge-test"));     // behind the one that hangs
}

// By hand, as it needs a keychain: dbus-run-session -- sh -c 'echo | gnome-keyring-daemon --unlock; build/dev/tests/test_document "[keychain]"'
TEST_CASE("a real keychain gives back what it was given", "[.keychain]")
{
    KeychainSecretStore store;
    REQUIRE(removeFrom(store, "landbridge-test"));
    CHECK(readFrom(store, "landbridge-test")->isEmpty());
    REQUIRE(writeTo(store, "landbridge-test", "secret"));
    CHECK(*readFrom(store, "landbridge-test") == "secret");
    REQUIRE(removeFrom(store, "landbridge-test"));
    CHECK(readFrom(store, "landbridge-test")->isEmpty());
}
