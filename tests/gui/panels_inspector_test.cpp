// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/design/kind_info.h"
#include "model/edit/add.h"
#include "model/edit/set_field.h"
#include "tests/catch.h"
#include "tests/gui/window_fixture.h"
#include "views/canvas/canvas_view.h"
#include "views/panels/inspector/field_row.h"
#include <QComboBox>
#include <QJsonArray>
#include <QJsonObject>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

namespace {
const QString backup = QStringLiteral("3-expressroute-with-vpn-backup");

/// The id of the first object of a kind in the fixture.
template <class Row> QString firstId(const Document& document)
{
    REQUIRE_FALSE(document.design().all<Row>().isEmpty());
    return document.design().all<Row>().rows().first()->id.text;
}

int rowOf(QComboBox* combo, const QString& text)
{
    const int row = combo->findText(text);
    INFO(text.toStdString());
    REQUIRE(row >= 0);
    return row;
}

void chooseRow(QComboBox* combo, int row)
{
    combo->setCurrentIndex(row);
    emit combo->activated(row);
}
}

TEST_CASE("typing a name is one undo step")
{
    WindowFixture f(backup);
    const QString site = firstId<Site>(f.document);
    const QJsonValue before = f.value(site, "name");
    f.select(site);
    f.type("name", "Main office");
    CHECK(f.value(site, "name").toString() == "Main office");
    CHECK(f.document.history().count() == 1);
    f.document.history().undo();
    CHECK(f.value(site, "name") == before);
    CHECK(f.editor<QLineEdit>("name")->text() == before.toString());
}

TEST_CASE("two bursts of typing in two fields are two undo steps")
{
    WindowFixture f(backup);
    const QString site = firstId<Site>(f.document);
    f.select(site);
    f.type("name", "Office");
    f.type("city", "Rotterdam");
    CHECK(f.document.history().count() == 2);
    f.document.history().undo();
    CHECK(f.value(site, "name").toString() == "Office");
}

TEST_CASE("a bandwidth takes Gbps and is stored in Mbps")
{
    WindowFixture f(backup);
    const QString access = firstId<InternetAccess>(f.document);
    f.select(access);
    f.type("upMbps", "1.5 Gbps");
    CHECK(f.value(access, "upMbps").toDouble() == 1500);
    QTest::keyClick(f.editor<QLineEdit>("upMbps"), Qt::Key_Return);
    CHECK(f.editor<QLineEdit>("upMbps")->text() == "1500");
}

TEST_CASE("a value out of range is refused with the reason and the old value kept")
{
    WindowFixture f(backup);
    const QString site = firstId<Site>(f.document);
    f.select(site);
    f.type("latitude", "52");
    f.type("latitude", "91");
    CHECK(f.value(site, "latitude").toDouble() == 9);              // "9" on the way to "91" is a latitude
    CHECK(f.row("latitude")->error().contains("at most 90"));
    CHECK(f.editor<QLineEdit>("latitude")->text() == "91");
    QTest::keyClick(f.editor<QLineEdit>("latitude"), Qt::Key_Escape);
    CHECK(f.row("latitude")->error().isEmpty());
    CHECK(f.editor<QLineEdit>("latitude")->text() == "9");
}

TEST_CASE("text that is no number is refused and nothing is applied")
{
    WindowFixture f(backup);
    const QString access = firstId<InternetAccess>(f.document);
    const QJsonValue before = f.value(access, "upMbps");
    f.select(access);
    f.type("upMbps", "fast");
    CHECK(f.value(access, "upMbps") == before);
    CHECK(f.row("upMbps")->error().contains("not a number"));
    CHECK(f.document.history().count() == 0);
}

TEST_CASE("a fraction takes a percentage and tells the downtime")
{
    WindowFixture f(backup);
    const QString router = firstId<EdgeRouter>(f.document);
    f.select(router);
    f.type("availability", "99.95 %");
    CHECK(f.value(router, "availability").toDouble() == Approx(0.9995).epsilon(1e-15));
    CHECK(f.row("availability")->notice().contains("99.95 %"));
}

TEST_CASE("an AS number out of range is refused")
{
    WindowFixture f(backup);
    const QString router = firstId<EdgeRouter>(f.document);
    f.select(router);
    f.type("asn", "4294967296");
    CHECK_FALSE(f.row("asn")->error().isEmpty());
    CHECK(f.value(router, "asn").toDouble() < 4294967296.0);
}

TEST_CASE("emptying a field goes back to its default, and the reset button does too")
{
    WindowFixture f(backup);
    const QString access = firstId<InternetAccess>(f.document);
    f.select(access);
    f.type("upMbps", "");
    CHECK(f.value(access, "upMbps").isUndefined());
    CHECK(f.editor<QLineEdit>("upMbps")->placeholderText().contains("no limit known"));
    f.rowWidget("downMbps")->findChild<QToolButton*>()->click();
    CHECK(f.value(access, "downMbps").isUndefined());
    f.document.history().undo();
    CHECK(f.value(access, "downMbps").toDouble() == 1000);
}

TEST_CASE("a choice offers its default and its values")
{
    WindowFixture f(backup);
    const QString site = firstId<Site>(f.document);
    f.select(site);
    auto* combo = f.editor<QComboBox>("siteType");
    CHECK(combo->itemText(0).startsWith("Default"));
    chooseRow(combo, rowOf(combo, "Campus"));
    CHECK(f.value(site, "siteType").toString() == "campus");
    chooseRow(combo, 0);
    CHECK(f.value(site, "siteType").isUndefined());
}

TEST_CASE("a yes or no has three states")
{
    WindowFixture f(backup);
    const QString router = firstId<EdgeRouter>(f.document);
    f.select(router);
    auto* combo = f.editor<QComboBox>("routeFilters");
    REQUIRE(combo->count() == 3);
    chooseRow(combo, 1);
    CHECK(f.value(router, "routeFilters") == QJsonValue(true));
    chooseRow(combo, 2);
    CHECK(f.value(router, "routeFilters") == QJsonValue(false));
    chooseRow(combo, 0);
    CHECK(f.value(router, "routeFilters").isUndefined());
}

TEST_CASE("regions are shown by display name and stored by name")
{
    WindowFixture f(backup);
    const QString network = firstId<VirtualNetwork>(f.document);
    f.select(network);
    auto* combo = f.editor<QComboBox>("region");
    CHECK(combo->currentText() == "West Europe");
    f.type("region", "north europe");
    QTest::keyClick(combo->lineEdit(), Qt::Key_Return);
    CHECK(f.value(network, "region").toString() == "northeurope");
    CHECK(combo->currentText() == "North Europe");
}

TEST_CASE("a text that the catalogue does not know is kept with a notice")
{
    WindowFixture f(backup);
    const QString network = firstId<VirtualNetwork>(f.document);
    f.select(network);
    f.type("region", "moonbase");
    QTest::keyClick(f.editor<QComboBox>("region")->lineEdit(), Qt::Key_Return);
    CHECK(f.value(network, "region").toString() == "moonbase");
    CHECK(f.row("region")->notice().contains("catalogue"));
}

TEST_CASE("only providers that serve the location are offered, and bandwidths in Gbps")
{
    WindowFixture f(backup);
    const QString circuit = firstId<ExpressRouteCircuit>(f.document);
    f.select(circuit);
    auto* providers = f.editor<QComboBox>("provider");
    const auto* entry = Catalogue::builtIn().peeringLocation("Amsterdam");
    REQUIRE(entry);
    CHECK(providers->count() == entry->providers.value_or(QStringList()).size() + entry->announcedProviders.size());
    auto* bandwidths = f.editor<QComboBox>("bandwidthMbps");
    chooseRow(bandwidths, rowOf(bandwidths, "2 Gbps"));
    CHECK(f.value(circuit, "bandwidthMbps").toDouble() == 2000);
}

TEST_CASE("a reference offers the objects of its kinds")
{
    WindowFixture f(backup);
    const QString router = firstId<EdgeRouter>(f.document);
    f.select(router);
    auto* combo = f.editor<QComboBox>("site");
    CHECK(combo->count() == 2);                                     // none, and the one site
    chooseRow(combo, 0);
    CHECK(f.value(router, "site").isUndefined());
    f.document.history().undo();
    CHECK(combo->currentIndex() == 1);
}

TEST_CASE("references are a list to tick")
{
    WindowFixture f(backup);
    const QString access = firstId<InternetAccess>(f.document);
    f.select(access);
    auto* list = f.editor<QListWidget>("routers");
    REQUIRE(list->count() == 2);
    const qsizetype before = f.value(access, "routers").toArray().size();
    for (int row = 0; row < list->count(); ++row)
        list->item(row)->setCheckState(Qt::Checked);
    CHECK(f.value(access, "routers").toArray().size() == 2);
    CHECK(before == 1);
    f.document.history().undo();
    CHECK(f.value(access, "routers").toArray().size() == 1);
}

TEST_CASE("prefixes are edited one a line and a wrong line is told by its number")
{
    WindowFixture f(backup);
    const QString site = firstId<Site>(f.document);
    f.select(site);
    auto* text = f.editor<QPlainTextEdit>("addressPrefixes");
    text->setPlainText("10.20.0.0/16\nfd00::/48");
    CHECK(f.value(site, "addressPrefixes").toArray() == QJsonArray({"10.20.0.0/16", "fd00::/48"}));
    text->setPlainText("10.20.0.0/16\n10.20.0.1/16");
    CHECK(f.row("addressPrefixes")->error().startsWith("Line 2"));
    CHECK(f.value(site, "addressPrefixes").toArray().size() == 2);
}

TEST_CASE("subnets are a table with rows to add, change and remove")
{
    WindowFixture f(backup);
    const QString network = firstId<VirtualNetwork>(f.document);
    f.select(network);
    auto* table = f.editor<QTableWidget>("subnets");
    const int before = table->rowCount();
    const auto buttons = f.rowWidget("subnets")->findChildren<QToolButton*>();
    const auto press = [&](const QString& name) {
        for (auto* button : buttons)
            if (button->accessibleName() == name)
                return button->click();
        FAIL(name.toStdString());
    };
    press("Add a row");
    REQUIRE(table->rowCount() == before + 1);
    table->item(before, 1)->setText("10.0.9.0/24");
    CHECK(f.value(network, "subnets").toArray()[before].toObject()["addressPrefix"].toString() == "10.0.9.0/24");
    table->item(before, 1)->setText("10.0.9.1/24");
    CHECK_FALSE(f.row("subnets")->error().isEmpty());
    CHECK(table->item(before, 1)->text() == "10.0.9.0/24");
    table->setCurrentCell(before, 0);
    press("Remove the selected row");
    CHECK(f.value(network, "subnets").toArray().size() == before);
}

TEST_CASE("an IPsec policy marks weak algorithms and can be set and cleared")
{
    WindowFixture f(backup);
    QString vpn;
    for (const Connection& connection : f.document.design().all<Connection>())
        if (connection.connectionType == ConnectionType::IPsec)
            vpn = connection.id.text;
    f.select(vpn);
    f.row("ipsecPolicy")->findChild<QToolButton*>(QString(), Qt::FindDirectChildrenOnly)->click();
    CHECK(f.value(vpn, "ipsecPolicy").isUndefined());
    f.rowWidget("ipsecPolicy")->findChild<QPushButton*>("set")->click();
    CHECK(f.value(vpn, "ipsecPolicy").toObject()["ikeEncryption"].isString());
    auto* dhGroup = f.editor<QComboBox>("dhGroup");
    chooseRow(dhGroup, rowOf(dhGroup, "DHGroup2"));
    CHECK(f.value(vpn, "ipsecPolicy").toObject()["dhGroup"].toString() == "DHGroup2");
    CHECK_FALSE(f.row("dhGroup")->notice().isEmpty());
    f.type("saLifeTimeSeconds", "5");
    CHECK(f.row("saLifeTimeSeconds")->error().contains("at least 300"));
}

TEST_CASE("fields that mean nothing for an object are not shown")
{
    WindowFixture f(backup);
    for (const Connection& connection : f.document.design().all<Connection>()) {
        f.select(connection.id.text);
        const bool isIpsec = connection.connectionType == ConnectionType::IPsec;
        CHECK(f.row("ikeVersion")->isVisibleTo(&f.window) == isIpsec);
        CHECK(f.row("routingWeight")->isVisibleTo(&f.window) == !isIpsec);
    }
}

TEST_CASE("a secret is masked")
{
    WindowFixture f(backup);
    f.select(firstId<ExpressRouteCircuit>(f.document));
    CHECK(f.editor<QLineEdit>("serviceKey")->echoMode() == QLineEdit::Password);
}

TEST_CASE("several objects of one kind are edited together in one step")
{
    WindowFixture f(backup);
    QList<ObjectId> routers;
    for (const EdgeRouter& router : f.document.design().all<EdgeRouter>())
        routers << router.id;
    REQUIRE(routers.size() == 2);
    f.window.canvas().select(routers);
    f.type("asPathPrepend", "3");
    for (const ObjectId& router : routers)
        CHECK(f.value(router.text, "asPathPrepend").toDouble() == 3);
    CHECK(f.document.history().count() == 1);
}

TEST_CASE("every field of every kind has an editor, and showing it changes nothing")
{
    WindowFixture f;
    Design design = f.document.design();
    for (const KindInfo& kind : kindInfos()) {
        auto object = kind.create();
        object->id = ObjectId(QString::fromLatin1(kind.idPrefix));
        design = kind.with(design, *object);
    }
    REQUIRE(f.document.apply("all kinds", design));
    for (const KindInfo& kind : kindInfos()) {
        f.select(QString::fromLatin1(kind.idPrefix));
        for (const Field& field : *kind.fields)
            if (!field.isIdentity && !(field.isSecret && kind.kind == ObjectKind::Connection))   // keys have a section of their own
                CHECK(f.row(field.key)->field().key == field.key);
    }
    CHECK(f.document.history().count() == 1);
}
