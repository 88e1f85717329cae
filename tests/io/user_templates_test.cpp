// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/io/project_file.h"
#include "model/io/templates.h"
#include "model/io/user_templates.h"
#include "tests/catch.h"
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

TEST_CASE("a folder of templates that does not exist is empty, and is made by saving")
{
    const QTemporaryDir place;
    const QString folder = place.filePath(QStringLiteral("none/templates"));
    CHECK(userTemplates(folder).isEmpty());
    CHECK(userTemplates({}).isEmpty());
    CHECK_FALSE(QDir(folder).exists());
    Project project = *readProject(findTemplate(QStringLiteral("expressroute-metro"))->bytes).project;
    project.name = QStringLiteral("Our Metro (Köln)");
    const auto saved = saveUserTemplate(folder, project, IfThere::Fail);
    REQUIRE(saved);
    CHECK(saved->endsWith(QLatin1String("/our-metro-koeln.landbridge.json")));
    const auto list = userTemplates(folder);
    REQUIRE(list.size() == 1);
    CHECK(list.first().name == "our-metro-koeln");
    CHECK(list.first().title == QStringLiteral("Our Metro (Köln)"));
    CHECK_FALSE(list.first().isBroken());
}

TEST_CASE("a template of one's own is replaced only when that is wanted")
{
    const QTemporaryDir folder;
    Project project = newProject(QStringLiteral("Mine"));
    REQUIRE(saveUserTemplate(folder.path(), project, IfThere::Fail));
    project.description = QStringLiteral("Second.");
    const auto refused = saveUserTemplate(folder.path(), project, IfThere::Fail);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().where.endsWith(QLatin1String("mine.landbridge.json")));
    CHECK(userTemplates(folder.path()).first().description.isEmpty());
    REQUIRE(saveUserTemplate(folder.path(), project, IfThere::Replace));
    CHECK(userTemplates(folder.path()).first().description == "Second.");
}

TEST_CASE("templates are saved without keys")
{
    const QTemporaryDir folder;
    Project project = *readProject(findTemplate(QStringLiteral("expressroute-metro"))->bytes).project;
    ExpressRouteCircuit circuit = *project.options.first().all<ExpressRouteCircuit>().rows().first();
    circuit.serviceKey = QStringLiteral("11111111-2222-3333-4444-555555555555");
    project.options.first() = project.options.first().with(circuit);
    const auto saved = saveUserTemplate(folder.path(), project, IfThere::Fail);
    REQUIRE(saved);
    const auto bytes = readBytes(*saved, 1 << 20);
    REQUIRE(bytes);
    CHECK_FALSE(bytes->contains("11111111"));
}

TEST_CASE("broken files and those of a later format are listed with what is wrong and where")
{
    const QTemporaryDir folder;
    const auto write = [&](const char* name, const QByteArray& bytes) { REQUIRE(writeBytes(folder.filePath(QString::fromLatin1(name)), bytes)); };
    write("a-broken.landbridge.json", "{\n  \"format\": 1,\n  \"options\": 7\n}\n");
    write("b-newer.landbridge.json", "{\n  \"format\": 99,\n  \"name\": \"From tomorrow\",\n  \"options\": [\n    {\n      \"id\": \"o1\"\n    }\n  ]\n}\n");
    write("c-not-json.json", "hello");
    write("d-empty.json", "");
    write("e-note.txt", "not a template");
    REQUIRE(QDir(folder.path()).mkdir(QStringLiteral("f-folder.json")));
    const auto list = userTemplates(folder.path());
    REQUIRE(list.size() == 4);
    for (const UserTemplate& entry : list) {
        INFO(entry.name.toStdString());
        CHECK(entry.isBroken());
        REQUIRE_FALSE(entry.errors.isEmpty());
        CHECK_FALSE(entry.errors.first().message.isEmpty());
        CHECK_FALSE(entry.title.isEmpty());
    }
    CHECK(list[0].errors.first().where == "/options");
    CHECK(list[0].errors.first().line == 3);
    CHECK(list[1].title == "From tomorrow");
    CHECK(list[1].errors.first().message.contains(QLatin1String("later format")));
}

TEST_CASE("names of template files are plain whatever the title")
{
    CHECK(templateFileName(QStringLiteral("Two sites, one circuit")) == "two-sites-one-circuit");
    CHECK(templateFileName(QStringLiteral("../../etc/passwd")) == "etc-passwd");
    CHECK(templateFileName(QStringLiteral("Größe É")) == "groesse-e");
    CHECK(templateFileName(QStringLiteral("漢字")) == "template");
    CHECK(templateFileName(QString(500, QLatin1Char('x'))).size() == 80);
}
