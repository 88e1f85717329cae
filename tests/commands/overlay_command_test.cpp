// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/catch.h"
#include "tests/commands/program.h"
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

TEST_CASE("analyze takes own figures over the catalogue, and names what is wrong with them by line and pointer")
{
    const QString overlay = QStringLiteral(LANDBRIDGE_SOURCE_DIR "/tests/formats/overlay/contoso.overlay.json");
    const QString design = QStringLiteral(LANDBRIDGE_SOURCE_DIR "/tests/formats/v1/3-expressroute-with-vpn-backup.landbridge.json");
    const ProgramRun plain = runProgram({"analyze", design, "--json"});
    const ProgramRun own = runProgram({"analyze", design, "--json", "--overlay", overlay});
    CHECK(own.exitCode == 0);
    CHECK(own.output.contains("\"overlay\": \"Contoso's contracts\""));
    CHECK(own.output.contains("iPerf3 over 14 days"));
    CHECK_FALSE(plain.output.contains("iPerf3"));
    CHECK(runProgram({"analyze", design, "--overlay", overlay}).output.contains("with own figures"));
    CHECK(runProgram({"render", design, "--overlay", overlay, "-o", QDir::tempPath() + "/overlay-test.svg"}).exitCode == 0);
    QFile::remove(QDir::tempPath() + "/overlay-test.svg");

    QTemporaryDir folder;
    QFile source(overlay);
    REQUIRE(source.open(QIODevice::ReadOnly));
    QFile wrong(folder.filePath("wrong.json"));
    REQUIRE(wrong.open(QIODevice::WriteOnly));
    wrong.write(source.readAll().replace("\"Amsterdam\"", "\"Atlantis\""));
    wrong.close();
    const ProgramRun refused = runProgram({"analyze", design, "--overlay", wrong.fileName()});
    CHECK(refused.exitCode == 2);
    CHECK(refused.output.isEmpty());
    CHECK(refused.messages.contains("wrong.json:7: "));
    CHECK(refused.messages.contains("(/figures/0/location)"));
    CHECK(runProgram({"analyze", design, "--overlay", "/nowhere.json"}).exitCode == 2);
}

TEST_CASE("render: coloured by a figure, and as a saved view has it")
{
    const QString design = QStringLiteral(LANDBRIDGE_SOURCE_DIR "/tests/formats/v1/3-expressroute-with-vpn-backup.landbridge.json");
    QTemporaryDir folder;
    QFile source(design), withView(folder.filePath("view.landbridge.json"));
    REQUIRE(source.open(QIODevice::ReadOnly));
    REQUIRE(withView.open(QIODevice::WriteOnly));
    QByteArray bytes = source.readAll();
    bytes.insert(bytes.lastIndexOf('}'), R"(,"views": [{"id": "view-1", "name": "No cloud", "hidden": ["azure"], "overlay": "latency"}])");
    withView.write(bytes);
    withView.close();
    const auto render = [&](const QStringList& options) {
        const QString picture = folder.filePath("out.svg");
        QFile::remove(picture);
        const ProgramRun run = runProgram(QStringList{"render", withView.fileName(), "-o", picture} + options);
        QFile file(picture);
        return std::pair(run, file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    };
    const QByteArray plain = render({}).second, seen = render({"--view", "No cloud"}).second, graded = render({"--view", "view-1", "--colour-by", "security"}).second;
    CHECK(plain.contains("West Europe"));
    CHECK_FALSE(seen.contains("West Europe"));
    CHECK(seen.contains(">Latency<"));
    CHECK_FALSE(plain.contains(">Latency<"));
    CHECK(graded.contains(">Security grade<"));
    CHECK(render({"--colour-by", "availability"}).second.contains("99.999 % or more"));
    const ProgramRun wrong = render({"--view", "Nothing"}).first;
    CHECK(wrong.exitCode == 2);
    CHECK(wrong.messages.contains("No cloud"));
    CHECK(render({"--colour-by", "beauty"}).first.messages.contains("availability, utilisation"));
}
