// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/catalogue.h"
#include "tests/catch.h"
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

namespace {
/// A copy of the built-in catalogue in a temporary folder, to be damaged.
struct CatalogueCopy
{
    QTemporaryDir folder;

    CatalogueCopy()
    {
        for (const QString& name : names())
            write(name, read(":/catalogue/" + name));
    }
    static QStringList names() { return QDir(":/catalogue").entryList({"*.json"}); }
    QString path(const QString& name) const { return folder.filePath(name); }
    static QByteArray read(const QString& path)
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    void write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    Error loadError() const
    {
        const auto loaded = Catalogue::load(folder.path());
        return loaded ? Error{} : loaded.error();
    }
};

/// The value with what stands at `steps` replaced, or removed when the new value is undefined.
QJsonValue replacedAt(const QJsonValue& value, QStringList steps, const QJsonValue& replacement)
{
    if (steps.isEmpty())
        return replacement;
    const QString step = steps.takeFirst();
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        array.replace(step.toInt(), replacedAt(array.at(step.toInt()), steps, replacement));
        return array;
    }
    QJsonObject object = value.toObject();
    object.insert(step, replacedAt(object.value(step), steps, replacement));
    return object;
}

Error errorAfter(const QString& name, const QString& pointer, const QJsonValue& replacement)
{
    const CatalogueCopy copy;
    const QJsonObject root = QJsonDocument::fromJson(CatalogueCopy::read(copy.path(name))).object();
    copy.write(name, QJsonDocument(replacedAt(root, pointer.split('/', Qt::SkipEmptyParts), replacement).toObject()).toJson());
    return copy.loadError();
}
}

TEST_CASE("an unharmed copy of the catalogue loads like the built-in one")
{
    const CatalogueCopy copy;
    const auto loaded = Catalogue::load(copy.folder.path());
    REQUIRE(loaded);
    CHECK((*loaded)->date() == Catalogue::builtIn().date());
    CHECK((*loaded)->peeringLocations().size() == 148);
}

TEST_CASE("a missing, empty, cut or foreign file is named")
{
    for (const QString& name : CatalogueCopy::names()) {
        INFO(name.toStdString());
        const CatalogueCopy copy;
        const QByteArray whole = CatalogueCopy::read(copy.path(name));

        REQUIRE(QFile::remove(copy.path(name)));
        CHECK(copy.loadError().where == name);

        copy.write(name, {});
        CHECK(copy.loadError().where == name);

        copy.write(name, whole.left(whole.size() / 2));
        CHECK(copy.loadError().where == name);
        CHECK(copy.loadError().line > 1);

        copy.write(name, "[]");
        CHECK(copy.loadError().where == name + "#");

        copy.write(name, "{}");
        CHECK(copy.loadError().where == name + "#/sources");
    }
    CHECK_FALSE(Catalogue::load("/nowhere/at/all").has_value());
}

TEST_CASE("a wrong value is named by file and JSON pointer")
{
    struct Damage
    {
        const char* file;
        const char* pointer;
        QJsonValue value;
    };
    const Damage damages[] = {
        {"regions.json", "/regions/3/name", 7},
        {"regions.json", "/regions/3/name", ""},
        {"regions.json", "/regions/5/name", "australiacentral"},
        {"regions.json", "/regions/2/latitude", 91},
        {"regions.json", "/regions/2/longitude", "east"},
        {"regions.json", "/regions/2/source", "rumour"},
        {"regions.json", "/regions/2/pairedRegion", "atlantis"},
        {"regions.json", "/regions/2/availabilityZones", 3},
        {"regions.json", "/regions", QJsonArray()},
        {"regions.json", "/sources/regions-list/confidence", QJsonValue::Null},
        {"peering-locations.json", "/locations/1/location", "Abu Dhabi"},
        {"peering-locations.json", "/locations/1/facilities", QJsonArray()},
        {"peering-locations.json", "/locations/2/facilities", QJsonArray{"one building"}},
        {"peering-locations.json", "/locations/1/providers", "Equinix"},
        {"peering-locations.json", "/locations/1/providers/0", 1},
        {"peering-locations.json", "/locations/1/localRegions", QJsonArray{"atlantis"}},
        {"peering-locations.json", "/locations/1/metro", QJsonValue::Null},
        {"peering-locations.json", "/locations/1/zone", 1.5},
        {"vpn-gateway-skus.json", "/skus/2/aggregateMbps", 0},
        {"vpn-gateway-skus.json", "/skus/2/aggregateMbps", "1 Gbps"},
        {"vpn-gateway-skus.json", "/skus/2/name", "VpnGw1AZ"},
        {"vpn-gateway-skus.json", "/skus/2/sla", "vpn"},
        {"vpn-gateway-skus.json", "/skus/2/sla", "expressRouteCircuitMetro"},
        {"vpn-gateway-skus.json", "/skus/2/suites/0/mbps", -1},
        {"vpn-gateway-skus.json", "/skus/2/status", "current"},
        {"vpn-gateway-skus.json", "/skus/2/maxTunnels", 1e300},
        {"expressroute-gateway-skus.json", "/skus/1/name", "Standard"},
        {"expressroute-gateway-skus.json", "/scalableSku/steps", QJsonArray()},
        {"expressroute-circuits.json", "/providerBandwidths/mbps/0", 0},
        {"expressroute-circuits.json", "/tiers/0/minBandwidth/mbps", "1 Gbps"},
        {"ipsec.json", "/ipsecEncryption/0/strength", "mighty"},
        {"slas.json", "/entries/0/availability", 99.95},
        {"region-latency.json", "/medianMs/1/0", 0},
        {"region-latency.json", "/medianMs/1/1", 5},
        {"region-latency.json", "/medianMs/1/0", QJsonValue::Null},
        {"region-latency.json", "/p95Ms/4", QJsonArray()},
        {"region-latency.json", "/regions/0", 5},
        {"defaults.json", "/availability/facility", QJsonValue::Null},
        {"defaults.json", "/availability/facility/value", 1.01},
        {"defaults.json", "/availability/facility/basis", "hope"},
        {"defaults.json", "/repair/gateway", QJsonValue::Null},
        {"defaults.json", "/repair/gateway/value", 0},
        {"defaults.json", "/latency/kilometresPerMillisecond", 204},
        {"defaults.json", "/latency/range/value", -0.25},
        {"posture.json", "/exposure/max", "forty"},
        {"expressroute-resiliency-index.json", "/routes/metro", -10},
        {"expressroute-resiliency-index.json", "/test/steps", QJsonArray()},
        {"expressroute-resiliency-index.json", "/gateway/skus/3/zonal", "eight"},
        {"prices.json", "/prices/0/price", -1},
        {"prices.json", "/prices/0/price", QJsonValue::Null},
        {"prices.json", "/prices/0/meter", "coffee"},
        {"prices.json", "/prices/0/unit", "fortnight"},
        {"prices.json", "/currency", 7},
        {"reliability.json", "/entries/0/component", ""},
    };
    for (const Damage& damage : damages) {
        const QString where = QString(damage.file) + '#' + damage.pointer;
        INFO(where.toStdString());
        const Error error = errorAfter(damage.file, damage.pointer, damage.value);
        CHECK(error.where.toStdString() == where.toStdString());
        CHECK_FALSE(error.message.isEmpty());
    }
}

TEST_CASE("a gateway SKU without points in the resiliency index is refused")
{
    CHECK(errorAfter("expressroute-resiliency-index.json", "/gateway/skus/3/name", "ErGw9AZ").where == "expressroute-resiliency-index.json#/gateway/skus");
}

TEST_CASE("a light that stands still is refused")
{
    CHECK(errorAfter("defaults.json", "/latency/kilometresPerMillisecond/value", 0).where == "defaults.json#/latency/kilometresPerMillisecond");
}

TEST_CASE("a file of any shape is refused by its own name, or was not needed")
{
    const QStringList referredTo{"slas.json", "regions.json"};
    for (const QString& name : CatalogueCopy::names()) {
        const QJsonObject root = QJsonDocument::fromJson(CatalogueCopy::read(":/catalogue/" + name)).object();
        const CatalogueCopy copy;
        for (const QString& key : root.keys()) {
            for (const QJsonValue& value : {QJsonValue(QJsonArray{1, QJsonArray{}, QJsonValue::Null}), QJsonValue(QJsonObject{{"x", 1}})}) {
                INFO(name.toStdString() << " " << key.toStdString());
                QJsonObject damaged = root;
                damaged.insert(key, value);
                copy.write(name, QJsonDocument(damaged).toJson());
                const Error error = copy.loadError();
                CHECK((error.where.isEmpty() || error.where.startsWith(name) || referredTo.contains(name)));
            }
        }
        copy.write(name, QJsonDocument(root).toJson());
    }
}
