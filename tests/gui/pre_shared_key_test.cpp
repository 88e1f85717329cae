// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/document/secret_store.h"
#include "model/edit/pre_shared_key.h"
#include "model/io/write.h"
#include "tests/catch.h"
#include "tests/gui/window_fixture.h"
#include "views/canvas/canvas_view.h"
#include "views/panels/inspector/pre_shared_key_section.h"
#include <QCheckBox>
#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace {
const QString typedKey = "Typed_PreSharedKey_42";

/// A section on the first IPsec connection, over a store that the test can look into.
struct KeyFixture
{
    KeyFixture()
    {
        REQUIRE(document.open(fixturePath("3-expressroute-with-vpn-backup")).isEmpty());
        for (const Connection& each : document.design().all<Connection>())
            if (each.connectionType == ConnectionType::IPsec)
                id = each.id;
        section = std::make_unique<PreSharedKeySection>(document, store, id);
        section->show();
    }

    const Connection& connection() { return *document.design().find<Connection>(id); }
    QLineEdit* line() { return section->findChild<QLineEdit*>(); }
    QCheckBox* inFile() { return section->findChild<QCheckBox*>("keyInFile"); }
    void press(const QString& name)
    {
        auto* button = section->findChild<QPushButton*>(name);
        REQUIRE(button->isEnabled());
        button->click();
        answer();
    }
    void type(const QString& key)
    {
        line()->clear();
        QTest::keyClicks(line(), key);
    }
    void answer() { QCoreApplication::sendPostedEvents(); }
    QByteArray file() { return writeProject(document.project()); }

    Document document{Catalogue::builtIn()};
    MemorySecretStore store;
    ObjectId id;
    std::unique_ptr<PreSharedKeySection> section;
};
}

TEST_CASE("a typed key goes to the keychain, and the file only says that it is there")
{
    KeyFixture f;
    CHECK(f.line()->echoMode() == QLineEdit::Password);
    f.type(typedKey);
    f.press("setKey");
    CHECK(keyPlace(f.connection()) == KeyPlace::Keychain);
    CHECK(f.store.secrets.value(f.connection().sharedKeyReference) == typedKey);
    CHECK_FALSE(f.file().contains(typedKey.toUtf8()));
    CHECK(f.line()->text().isEmpty());
    CHECK_FALSE(f.document.history().undoText().contains(typedKey));
    CHECK(f.document.history().count() == 1);

    f.type("Another_Key");
    f.press("setKey");                                   // the same entry: nothing of the design changes
    CHECK(f.store.secrets.size() == 1);
    CHECK(f.document.history().count() == 1);

    f.press("copyKey");
    CHECK(QGuiApplication::clipboard()->text() == "Another_Key");
    f.press("forgetKey");
    CHECK(f.store.secrets.isEmpty());
    CHECK(keyPlace(f.connection()) == KeyPlace::Nowhere);
    QGuiApplication::clipboard()->clear();
}

TEST_CASE("a key is in the design file only when that is said, and leaves it again")
{
    KeyFixture f;
    f.type(typedKey);
    f.press("setKey");
    f.inFile()->click();
    f.answer();
    CHECK(keyPlace(f.connection()) == KeyPlace::File);
    CHECK(f.file().contains(typedKey.toUtf8()));
    f.document.history().undo();
    CHECK(keyPlace(f.connection()) == KeyPlace::Keychain);
    CHECK(f.store.secrets.value(f.connection().sharedKeyReference) == typedKey);
    f.document.history().redo();
    f.inFile()->click();
    f.answer();
    CHECK(keyPlace(f.connection()) == KeyPlace::Keychain);
    CHECK_FALSE(f.file().contains(typedKey.toUtf8()));

    KeyFixture direct;
    direct.inFile()->click();
    direct.type(typedKey);
    direct.press("setKey");
    CHECK(keyPlace(direct.connection()) == KeyPlace::File);
    CHECK(direct.store.secrets.isEmpty());
}

TEST_CASE("without a keychain nothing is stored, and the words say so")
{
    KeyFixture f;
    f.store.problem = "There is no keychain on this desktop.";
    f.type(typedKey);
    f.press("setKey");
    CHECK(keyPlace(f.connection()) == KeyPlace::Nowhere);
    CHECK(f.section->message().contains("no keychain"));
    CHECK(f.section->message().contains("not stored"));
    CHECK_FALSE(f.section->message().contains(typedKey));
    CHECK(f.line()->text() == typedKey);                 // what was typed is not lost
}

TEST_CASE("what Azure does not take is refused, and a random key is taken")
{
    KeyFixture f;
    f.type("has space");
    f.press("setKey");
    CHECK(f.section->message().contains("ASCII"));
    CHECK(f.store.secrets.isEmpty());
    f.press("randomKey");
    CHECK(f.line()->text().size() == 64);
    f.press("setKey");
    CHECK(f.store.secrets.size() == 1);
}

TEST_CASE("a key that another computer's keychain holds is missed in words")
{
    KeyFixture f;
    REQUIRE(f.document.apply("theirs", withKeyReference(f.document.design(), f.id, "of-another-computer")));
    f.press("copyKey");
    CHECK(f.section->message().contains("another computer"));
}

TEST_CASE("a key that is set while the selection moves on is found again")
{
    KeyFixture f;
    f.type(typedKey);
    f.section->findChild<QPushButton*>("setKey")->click();
    f.section.reset();                                   // before the keychain has answered
    f.answer();
    CHECK(f.store.secrets.value(f.connection().sharedKeyReference) == typedKey);
}

TEST_CASE("only connections with a pre-shared key show its section")
{
    WindowFixture f("3-expressroute-with-vpn-backup");
    for (const Connection& connection : f.document.design().all<Connection>()) {
        f.select(connection.id.text);
        auto* section = f.window.findChild<PreSharedKeySection*>();
        REQUIRE(section);
        CHECK(section->isHidden() == (connection.connectionType != ConnectionType::IPsec));
    }
}
