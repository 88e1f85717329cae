// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/provenance.h"
#include "tests/catch.h"
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace {
/// Walks a catalogue file and notes each number that no source covers, and each source that is named.
struct SourceAudit
{
    QStringList uncovered;
    QSet<QString> named;

    void walk(const QJsonValue& value, const QString& pointer, bool isCovered)
    {
        if (value.isDouble() && !isCovered)
            uncovered.append(pointer);
        if (value.isArray()) {
            const QJsonArray array = value.toArray();
            for (int index = 0; index < array.size(); ++index)
                walk(array.at(index), pointer + '/' + QString::number(index), isCovered);
        }
        if (value.isObject())
            walkObject(value.toObject(), pointer, isCovered);
    }

    void walkObject(const QJsonObject& object, const QString& pointer, bool isCovered)
    {
        const bool refersToSla = object.contains("sla") && !object.contains("value");
        isCovered = isCovered || object.contains("source") || refersToSla;
        for (auto entry = object.begin(); entry != object.end(); ++entry) {
            const QString key = entry.key();
            if (pointer.isEmpty() && key == "sources")
                continue;
            if ((key == "source" || key.endsWith("Source")) && entry->isString())
                named.insert(entry->toString());
            walk(*entry, pointer + '/' + key, isCovered || object.contains(key + "Source"));
        }
    }
};

QJsonObject builtInFile(const QString& name)
{
    QFile file(":/catalogue/" + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}
}

TEST_CASE("every number of the catalogue has a source, and every source is known, used and rated")
{
    const QStringList names = QDir(":/catalogue").entryList({"*.json"});
    REQUIRE(names.size() == 15);
    for (const QString& name : names) {
        INFO(name.toStdString());
        const QJsonObject root = builtInFile(name);
        SourceAudit audit;
        audit.walk(root, QString(), false);
        INFO(audit.uncovered.join(' ').toStdString());
        CHECK(audit.uncovered.isEmpty());

        const QJsonObject sources = root.value("sources").toObject();
        for (const QString& key : audit.named) {
            INFO(key.toStdString());
            CHECK(sources.contains(key));
        }
        for (const QString& key : sources.keys()) {
            INFO(key.toStdString());
            const QJsonObject source = sources.value(key).toObject();
            CHECK((audit.named.contains(key) || source.contains("usedFor")));
            CHECK_FALSE(source.value("text").toString().isEmpty());
            CHECK(QStringList{"high", "medium", "low"}.contains(source.value("confidence").toString()));
        }
    }
}

TEST_CASE("the catalogue is compact")
{
    qint64 bytes = 0;
    for (const QFileInfo& file : QDir(":/catalogue").entryInfoList({"*.json"}))
        bytes += file.size();
    CHECK(bytes < 400 * 1024);
}
