// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/io/project_file.h"
#include "tests/catch.h"
#include "tests/commands/program.h"
#include <QFile>
#include <QTemporaryDir>

namespace {
const QString drawn = QStringLiteral(LANDBRIDGE_SOURCE_DIR "/tests/formats/v1/3-expressroute-with-vpn-backup.landbridge.json");

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}
}

TEST_CASE("layout: moves objects and changes nothing else, and once laid out a design stays")
{
    QTemporaryDir folder;
    const QString out = folder.filePath(QStringLiteral("out.landbridge.json")), again = folder.filePath(QStringLiteral("again.landbridge.json"));
    const ProgramRun run = runProgram({"layout", drawn, "-o", out});
    CHECK(run.exitCode == 0);
    CHECK(run.output == "");
    const LoadOutcome before = loadProject(drawn), after = loadProject(out);
    REQUIRE(after.file);
    const Design &old = before.file->project.options[0], &now = after.file->project.options[0];
    int moved = 0;
    old.forEach([&](const Object& object) {
        const Object* other = now.find(object.id);
        REQUIRE(other);
        CHECK(other->name == object.name);
        moved += other->position != object.position;
    });
    CHECK(moved > 0);
    CHECK(runProgram({"layout", out, "-o", again}).exitCode == 0);
    CHECK(bytesOf(again) == bytesOf(out));

    REQUIRE(QFile::copy(drawn, folder.filePath(QStringLiteral("own.landbridge.json"))));
    CHECK(runProgram({"layout", folder.filePath(QStringLiteral("own.landbridge.json"))}).exitCode == 0);
    CHECK(bytesOf(folder.filePath(QStringLiteral("own.landbridge.json"))) == bytesOf(out));
}

TEST_CASE("layout: what cannot be used is said, and nothing is written")
{
    QTemporaryDir folder;
    const QString out = folder.filePath(QStringLiteral("out.landbridge.json"));
    CHECK(runProgram({"layout", folder.filePath(QStringLiteral("none.json")), "-o", out}).exitCode == 2);
    const ProgramRun run = runProgram({"layout", drawn, "--option", "Option Z", "-o", out});
    CHECK(run.exitCode == 2);
    CHECK(run.messages.contains("Option Z"));
    CHECK_FALSE(QFile::exists(out));
    CHECK(runProgram({"layout", drawn, "-o", folder.filePath(QStringLiteral("no/such/folder.json"))}).exitCode == 2);
}
