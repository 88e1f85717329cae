// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/io/object_places.h"
#include "model/io/write.h"
#include "tests/catch.h"
#include "tests/io/example_files.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {
/// As a person might write it: several objects in a line, keys in any order, the id last, nested objects with ids of their own.
const QByteArray handWritten = R"({"options": [
  {"name": "first", "profile": {
      "id": "hub"
    }, "id": "o1",
   "virtualNetworks": [{"id": "hub", "addressSpace": ["10.0.0.0/16"]}, {"addressSpace":
        ["10.1.0.0/16"], "subnets": [
          {"id": "spoke", "name": "inner"}],
      "name":
        "Spoke",
      "id": "spoke"}
   ],

   "somethingNew": [{"id": "new/one", "a/b~c": 1}]},
  {"id": "o2",
   "virtualNetworks": [
     {"asn": 65000, "id":
        "hub"}]}
 ],
 "format": 1, "sites": [{"id": "not in an option"}]}
)";

const ObjectId hub(QStringLiteral("hub"));
const ObjectId spoke(QStringLiteral("spoke"));

QJsonValue valueAt(QJsonValue value, const QString& pointer)
{
    for (const QString& step : pointer.split(u'/').mid(1)) {
        const QString key = QString(step).replace(QLatin1String("~1"), QLatin1String("/")).replace(QLatin1String("~0"), QLatin1String("~"));
        value = value.isArray() ? value[key.toInt()] : value[key];
    }
    return value;
}
}

TEST_CASE("objects and fields of a hand-written file are found by id and key, with pointer and line")
{
    const ObjectPlaces places(handWritten);
    CHECK((places.option(0) == TextPlace{"/options/0", 2}));
    CHECK((places.option(1) == TextPlace{"/options/1", 14}));
    CHECK((places.object(0, hub) == TextPlace{"/options/0/virtualNetworks/0", 5}));
    CHECK((places.object(0, spoke) == TextPlace{"/options/0/virtualNetworks/1", 5}));
    CHECK((places.field(0, spoke, "addressSpace") == TextPlace{"/options/0/virtualNetworks/1/addressSpace", 6}));
    CHECK((places.field(0, spoke, "subnets") == TextPlace{"/options/0/virtualNetworks/1/subnets", 6}));
    CHECK((places.field(0, spoke, "name") == TextPlace{"/options/0/virtualNetworks/1/name", 9}));
    CHECK((places.field(0, spoke, "id") == TextPlace{"/options/0/virtualNetworks/1/id", 10}));
    CHECK((places.field(0, ObjectId(QStringLiteral("new/one")), "a/b~c") == TextPlace{"/options/0/somethingNew/0/a~1b~0c", 13}));
    CHECK((places.object(1, hub) == TextPlace{"/options/1/virtualNetworks/0", 16}));
    CHECK((places.field(1, hub, "asn") == TextPlace{"/options/1/virtualNetworks/0/asn", 16}));
}

TEST_CASE("what does not stand in the file is told at what is around it")
{
    const ObjectPlaces places(handWritten);
    CHECK((places.field(0, hub, "asn") == places.object(0, hub)));
    CHECK((places.object(1, spoke) == places.option(1)));
    CHECK((places.field(1, spoke, "asn") == places.option(1)));
    CHECK((places.object(0, ObjectId(QStringLiteral("not in an option"))) == places.option(0)));
    CHECK((places.object(0, ObjectId(QStringLiteral("inner"))) == places.option(0)));
    CHECK((places.object(7, hub) == TextPlace{{}, 1}));
    CHECK((places.object(-1, hub) == TextPlace{{}, 1}));
    for (const QByteArray& broken : {QByteArray(), QByteArray("["), QByteArray("[[[[[[]]]]]]"), QByteArray("7"), handWritten.chopped(4)})
        CHECK((ObjectPlaces(broken).object(0, hub) == TextPlace{}));
    CHECK((ObjectPlaces("{\"options\": 7}").object(0, hub) == TextPlace{}));
    CHECK((ObjectPlaces("{\"options\": [[], {\"sites\": [7, [\"x\"], {\"id\": \"hub\"}]}]}").object(1, hub).pointer.startsWith("/options/1")));
}

TEST_CASE("line breaks of Windows and a byte order mark do not move lines")
{
    const ObjectPlaces places("\xef\xbb\xbf" + QByteArray(handWritten).replace("\n", "\r\n"));
    CHECK((places.field(0, spoke, "name") == TextPlace{"/options/0/virtualNetworks/1/name", 9}));
}

TEST_CASE("every object and field of the examples is where the places say")
{
    for (const QString& path : examplePaths()) {
        INFO(path.toStdString());
        const QByteArray bytes = bytesOf(path);
        const QJsonValue file = QJsonDocument::fromJson(bytes).object();
        const QList<QByteArray> lines = bytes.split('\n');
        const ObjectPlaces places(bytes);
        int count = 0;
        const QJsonArray options = file["options"].toArray();
        for (qsizetype i = 0; i < options.size(); ++i)
            for (const QJsonValue list : options[i].toObject())
                for (const QJsonValue object : list.toArray()) {
                    const ObjectId id(object["id"].toString());
                    CHECK(valueAt(file, places.object(i, id).pointer) == QJsonValue(object));
                    const QJsonObject members = object.toObject();
                    for (auto member = members.begin(); member != members.end(); ++member, ++count) {
                        const TextPlace place = places.field(i, id, member.key());
                        CHECK(valueAt(file, place.pointer) == QJsonValue(member.value()));
                        CHECK(lines.value(place.line - 1).trimmed().startsWith("\"" + member.key().toUtf8() + "\":"));      // canonical: a field a line
                    }
                }
        CHECK(count > 10);
    }
}
