// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/design/kind_info.h"
#include "model/edit/choice_rules.h"
#include "model/edit/set_field.h"
#include "tests/catch.h"
#include "tests/gui/window_fixture.h"
#include "views/panels/inspector/field_row.h"
#include "views/panels/inspector/quiet_combo_box.h"
#include <QJsonObject>
#include <QListWidget>
#include <QStandardItemModel>

namespace {
const QString backupDesign = QStringLiteral("3-expressroute-with-vpn-backup");

ObjectId gatewayOfType(const Document& document, GatewayType type)
{
    for (const VirtualNetworkGateway& gateway : document.design().all<VirtualNetworkGateway>())
        if (gateway.gatewayType == type)
            return gateway.id;
    return {};
}

ObjectId connectionOfType(const Document& document, ConnectionType type)
{
    for (const Connection& connection : document.design().all<Connection>())
        if (connection.connectionType == type)
            return connection.id;
    return {};
}

/// What cannot be chosen is asked when a list is opened.
void openList(QComboBox* combo)
{
    emit static_cast<QuietComboBox*>(combo)->opening();
}

bool isOffered(QComboBox* combo, const QString& text)
{
    openList(combo);
    const int row = combo->findText(text);
    INFO(text.toStdString());
    REQUIRE(row >= 0);
    return combo->model()->index(row, 0).flags() & Qt::ItemIsEnabled;
}

QString reasonOf(QComboBox* combo, const QString& text)
{
    const QModelIndex index = combo->model()->index(combo->findText(text), 0);
    CHECK(index.data(Qt::ToolTipRole) == index.data(QuietComboBox::RefusalRole));
    return index.data(QuietComboBox::RefusalRole).toString();
}

void pickText(QComboBox* combo, const QString& text)
{
    REQUIRE(isOffered(combo, text));
    combo->setCurrentIndex(combo->findText(text));
    emit combo->activated(combo->currentIndex());
}
}

TEST_CASE("a SKU that cannot be is shown, greyed, with the reason below it")
{
    WindowFixture f(backupDesign);
    f.select(gatewayOfType(f.document, GatewayType::ExpressRoute).text);
    auto* skus = f.editor<QComboBox>("sku");
    CHECK(isOffered(skus, "ErGw3AZ"));
    CHECK_FALSE(isOffered(skus, "ErGwScale"));
    CHECK(reasonOf(skus, "ErGwScale").contains("West Europe"));
    CHECK_FALSE(isOffered(skus, "UltraPerformance"));                // zones are set
    CHECK(reasonOf(skus, "ErGw3AZ").isEmpty());
}

TEST_CASE("what another field makes impossible is greyed at once, and offered again")
{
    WindowFixture f(backupDesign);
    const ObjectId link = connectionOfType(f.document, ConnectionType::ExpressRoute);
    f.select(link.text);
    auto* fastPath = f.editor<QComboBox>("fastPath");
    CHECK_FALSE(isOffered(fastPath, "Yes"));
    CHECK(reasonOf(fastPath, "Yes").contains("ErGw1AZ"));
    const ObjectId gateway = gatewayOfType(f.document, GatewayType::ExpressRoute);
    const auto larger = setField(f.document.design(), gateway, "sku", "ErGw3AZ");
    REQUIRE(larger);
    f.document.apply("larger", *larger);
    CHECK(isOffered(fastPath, "Yes"));
    pickText(fastPath, "Yes");
    CHECK(f.value(link.text, "fastPath").toBool());
    f.document.history().undo();
    f.document.history().undo();
    CHECK_FALSE(isOffered(fastPath, "Yes"));
}

TEST_CASE("a typed value that Azure would refuse is not taken, and the reason stands below")
{
    WindowFixture f(backupDesign);
    const QString router = f.document.design().all<EdgeRouter>().rows().first()->id.text;
    f.select(router);
    f.type("asn", "65515");
    CHECK(f.value(router, "asn").toInt() != 65515);                 // what was typed before the last key stays
    CHECK(f.row("asn")->error().contains("65515"));
}

TEST_CASE("a GCM algorithm takes its partner with it in one step")
{
    WindowFixture f(backupDesign);
    const QString link = connectionOfType(f.document, ConnectionType::IPsec).text;
    f.select(link);
    const int steps = f.document.history().count();
    pickText(f.editor<QComboBox>("ipsecEncryption"), "AES256");
    CHECK(f.value(link, "ipsecPolicy").toObject()["ipsecIntegrity"].toString() == "SHA256");
    pickText(f.editor<QComboBox>("ipsecIntegrity"), "GCMAES192");
    CHECK(f.value(link, "ipsecPolicy").toObject()["ipsecEncryption"].toString() == "GCMAES192");
    CHECK(f.document.history().count() == steps + 2);
    CHECK(f.row("ipsecPolicy")->error().isEmpty());
}

TEST_CASE("a value that stands and that Azure would refuse says so, and stays")
{
    WindowFixture f(backupDesign);
    ExpressRouteCircuit circuit = *f.document.design().all<ExpressRouteCircuit>().begin();
    circuit.provider = QStringLiteral("Belnet");
    f.document.apply("as in a file", f.document.design().with(circuit));
    f.select(circuit.id.text);
    CHECK(f.row("provider")->notice().contains("Belnet does not serve Amsterdam"));
    CHECK(f.value(circuit.id.text, "provider").toString() == "Belnet");
    f.type("name", "Line one");
    CHECK(f.value(circuit.id.text, "name").toString() == "Line one");
}

TEST_CASE("what every list offers is taken, and what it greys is refused for the reason it shows")
{
    WindowFixture f(backupDesign);
    int offered = 0, greyed = 0;
    for (const KindInfo& kind : kindInfos())
        kind.forEach(f.document.design(), [&](const Object& object) {
            f.select(object.id.text);
            const ChoiceRules rules(f.document.design(), Catalogue::builtIn(), object.id);
            for (const Field& field : *kind.fields) {
                if (field.choices.isEmpty() || field.type != FieldType::Choice)
                    continue;
                auto* combo = f.editor<QComboBox>(field.key);
                openList(combo);
                REQUIRE(combo->count() == field.choices.size() + (field.isRequired ? 0 : 1));
                for (int row = 0; row < combo->count(); ++row) {
                    const int choice = row - (field.isRequired ? 0 : 1);
                    const QJsonValue value = choice < 0 ? QJsonValue(QJsonValue::Undefined) : QJsonValue(field.choices[choice]);
                    const auto edited = setField(f.document.design(), Catalogue::builtIn(), object.id, field.key, value);
                    const QModelIndex index = combo->model()->index(row, 0);
                    INFO(object.id.text.toStdString() << "." << field.key.toStdString() << " " << combo->itemText(row).toStdString());
                    const bool isEnabled = index.flags() & Qt::ItemIsEnabled;
                    CHECK(isEnabled == edited.has_value());
                    if (!edited)
                        CHECK(index.data(QuietComboBox::RefusalRole).toString() == edited.error().message);
                    ++(isEnabled ? offered : greyed);
                }
            }
        });
    CHECK(offered > 30);
    CHECK(greyed > 3);
}
