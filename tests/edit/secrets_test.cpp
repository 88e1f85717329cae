// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/secrets.h"
#include "model/edit/clipboard.h"
#include "model/edit/pre_shared_key.h"
#include "model/edit/set_field.h"
#include "model/io/project_file.h"
#include "model/io/write.h"
#include "tests/catch.h"
#include <QSet>

namespace {
const QString plantedKey = QStringLiteral("Planted_PreSharedKey_7391");
const QString plantedServiceKey = QStringLiteral("5ec4e7ed-0000-4000-8000-00000badcafe");

Project vpnBackup()
{
    const auto file = load(QStringLiteral(LANDBRIDGE_SOURCE_DIR "/tests/formats/v1/3-expressroute-with-vpn-backup.landbridge.json"));
    REQUIRE(file);
    return file->project;
}

ObjectId ipsecOf(const Design& design)
{
    for (const Connection& connection : design.all<Connection>())
        if (connection.connectionType == ConnectionType::IPsec)
            return connection.id;
    FAIL("no IPsec connection");
    return {};
}

Design planted(const Design& design)
{
    ExpressRouteCircuit circuit = *design.all<ExpressRouteCircuit>().begin();
    circuit.serviceKey = plantedServiceKey;
    const auto keyed = withKeyInFile(design.with(circuit), ipsecOf(design), plantedKey);
    REQUIRE(keyed);
    return *keyed;
}
}

TEST_CASE("a pre-shared key is what Azure takes, and a refusal never quotes it")
{
    CHECK(refusePreSharedKey("a").isEmpty());
    CHECK(refusePreSharedKey(QString(128, 'x')).isEmpty());
    CHECK(refusePreSharedKey("!#$%&'()*+,./:;<=>?@[]^_`{|}\"\\").isEmpty());
    for (const QString& refused : {QString(), QString(129, 'x'), QString("with space"), QString("hyphen-ated"), QString("til~de"), QString::fromUtf8("schlüssel"), QString("tab\there"), QString(QChar(0x7f))}) {
        CHECK_FALSE(refusePreSharedKey(refused).isEmpty());
        if (refused.size() > 3)
            CHECK_FALSE(refusePreSharedKey(refused).contains(refused));
    }
}

TEST_CASE("new pre-shared keys are long, different and taken by Azure")
{
    QSet<QString> keys;
    for (int i = 0; i < 50; ++i) {
        const QString key = newPreSharedKey();
        CHECK(key.size() == 64);
        CHECK(refusePreSharedKey(key).isEmpty());
        keys << key;
    }
    CHECK(keys.size() == 50);
}

TEST_CASE("a connection's key is in the file, in the keychain or nowhere")
{
    const Design design = vpnBackup().options.first();
    const ObjectId vpn = ipsecOf(design);
    CHECK(keyPlace(*design.find<Connection>(vpn)) == KeyPlace::Nowhere);
    const Design inFile = *withKeyInFile(design, vpn, plantedKey);
    CHECK(keyPlace(*inFile.find<Connection>(vpn)) == KeyPlace::File);
    const Design inKeychain = *withKeyReference(inFile, vpn, "reference");
    CHECK(keyPlace(*inKeychain.find<Connection>(vpn)) == KeyPlace::Keychain);
    CHECK(inKeychain.find<Connection>(vpn)->sharedKey.isEmpty());
    const Design nowhere = *withoutKey(inKeychain, vpn);
    Project before = vpnBackup(), after = before;
    after.options.first() = nowhere;
    CHECK(writeProject(before) == writeProject(after));

    CHECK_FALSE(withKeyInFile(design, vpn, "not taken"));
    CHECK_FALSE(setField(design, vpn, "sharedKey", "not taken"));
    CHECK(setField(design, vpn, "sharedKey", plantedKey));
    for (const Connection& connection : design.all<Connection>())
        if (connection.connectionType == ConnectionType::ExpressRoute)
            CHECK_FALSE(withKeyInFile(design, connection.id, plantedKey));
    CHECK_FALSE(withKeyReference(design, ObjectId("nobody"), "x"));
}

TEST_CASE("only the design file itself holds what was planted, and it keeps it over saving and reading")
{
    Project project = vpnBackup();
    CHECK_FALSE(hasSecrets(project));
    project.options.first() = planted(project.options.first());
    CHECK(hasSecrets(project));
    const QByteArray file = writeProject(project);
    CHECK(file.contains(plantedKey.toUtf8()));
    CHECK(file.contains(plantedServiceKey.toUtf8()));

    const Project cleared = withoutSecrets(project);
    CHECK_FALSE(hasSecrets(cleared));
    CHECK(writeProject(cleared) == writeProject(vpnBackup()));
}

TEST_CASE("copies of objects come without their keys, even when the text of a design file is pasted")
{
    const Design design = planted(vpnBackup().options.first());
    QList<ObjectId> all;
    design.forEach([&](const auto& object) { all << object.id; });
    const Design fragment = copyObjects(design, all);
    Project clipboard = newProject("Clipboard");
    clipboard.options = {fragment};
    CHECK_FALSE(hasSecrets(clipboard));
    CHECK(fragment.all<Connection>().size() == design.all<Connection>().size());

    const auto pasted = pasteObjects(vpnBackup().options.first(), design, {10, 10});
    REQUIRE(pasted);
    clipboard.options = {pasted->design};
    CHECK_FALSE(hasSecrets(clipboard));
}
