// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/design/kind_info.h"
#include "model/io/schema.h"
#include "model/io/write.h"
#include "tests/catch.h"
#include "tests/io/example_files.h"
#include "tests/random_project.h"
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

namespace {
/// Runs a Python script that has `jsonschema`; its output, or nothing where that is not installed.
std::optional<QString> pythonOutput(const QString& script, const QStringList& arguments)
{
    QProcess python;
    python.setProcessChannelMode(QProcess::MergedChannels);
    python.start(QStringLiteral("python3"), QStringList{QStringLiteral("-c"), QStringLiteral("import jsonschema, sys, json\n") + script} + arguments);
    if (!python.waitForStarted() || !python.waitForFinished(60000))
        return std::nullopt;
    const QString output = QString::fromUtf8(python.readAll());
    return output.contains(QLatin1String("ModuleNotFoundError")) ? std::nullopt : std::optional(output);
}

QString schemaPath()
{
    return filesIn(QStringLiteral("resources/schema"), QStringLiteral("landbridge-1.schema.json")).value(0);
}
}

/// When it fails: landbridge schema > resources/schema/landbridge-1.schema.json
TEST_CASE("the published schema is the one that the field lists make")
{
    CHECK(bytesOf(schemaPath()) == projectSchema());
}

TEST_CASE("the schema knows every kind and every field")
{
    const QJsonObject schema = QJsonDocument::fromJson(projectSchema()).object();
    const QJsonObject definitions = schema["$defs"].toObject();
    for (const KindInfo& kind : kindInfos()) {
        CHECK(definitions["option"]["properties"][kind.array].isObject());
        for (const Field& field : *kind.fields) {
            INFO(kind.array << '.' << field.key.toStdString());
            const QJsonObject property = definitions[QLatin1String(kind.array)]["properties"][field.key].toObject();
            CHECK(property["title"].toString() == field.label);
            CHECK(property["type"].isString());
            CHECK(property["unit"].toString() == field.unit);
        }
    }
}

TEST_CASE("the schema accepts what reading accepts, and refuses what is of a wrong type or range")
{
    const QTemporaryDir folder;
    QStringList paths = examplePaths() + filesIn(QStringLiteral("resources/templates")) + filesIn(QStringLiteral("resources/samples"));
    for (unsigned seed = 0; seed < 5; ++seed) {
        paths << folder.filePath(QStringLiteral("%1.json").arg(seed));
        QFile file(paths.last());
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(writeProject(RandomProject(seed).project(60)));
    }
    const QString accept = QStringLiteral("schema = json.load(open(sys.argv[1]))\n"
                                          "jsonschema.Draft202012Validator.check_schema(schema)\n"
                                          "for path in sys.argv[2:]:\n"
                                          "    for e in jsonschema.Draft202012Validator(schema).iter_errors(json.load(open(path))):\n"
                                          "        print(path, list(e.path), e.message)\n");
    const auto accepted = pythonOutput(accept, QStringList{schemaPath()} + paths);
    if (!accepted) {
        WARN("python3 with jsonschema is not installed: not tried");
        return;
    }
    CHECK(*accepted == "");
    for (const char* name : {"out-of-range", "wrong-types", "required-missing", "options-wrong", "format-zero", "empty-references", "far-away"}) {
        const auto refused = pythonOutput(accept, {schemaPath(), filesIn(QStringLiteral("tests/formats/broken"), QLatin1String(name) + QStringLiteral(".json")).value(0)});
        INFO(name);
        CHECK(refused->contains(QLatin1String(name)));
    }
}
