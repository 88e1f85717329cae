// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/io/read.h"
#include "model/io/write.h"
#include "tests/catch.h"
#include "tests/fuzz/mutate.h"
#include "tests/io/example_files.h"

/// Longer on demand: LANDBRIDGE_FUZZ_ROUNDS=100000 test_io "[fuzz]", with LANDBRIDGE_FUZZ_SEED for other files.
TEST_CASE("a damaged file is refused with lines or read without loss, never more and never less", "[fuzz]")
{
    QList<QByteArray> files;
    for (const QString& path : examplePaths() + filesIn(QStringLiteral("tests/formats/broken"), QStringLiteral("*.json")))
        files << bytesOf(path);
    const int rounds = std::max(1500, qEnvironmentVariableIntValue("LANDBRIDGE_FUZZ_ROUNDS"));
    std::mt19937 random(unsigned(qEnvironmentVariableIntValue("LANDBRIDGE_FUZZ_SEED")));
    int understood = 0;
    for (int round = 0; round < rounds; ++round) {
        const QByteArray bytes = mutated(files[qsizetype(random() % 7)], files, random);
        const ReadOutcome outcome = readProject(bytes);
        INFO("round " << round << '\n' << bytes.toStdString());
        REQUIRE(outcome.project.has_value() == outcome.errors.isEmpty());
        for (const Error& error : outcome.errors) {
            REQUIRE_FALSE(error.message.isEmpty());
            REQUIRE(error.line >= 1);
            REQUIRE(error.line <= bytes.count('\n') + 1);
        }
        if (!outcome.project)
            continue;
        ++understood;
        const QByteArray written = writeProject(*outcome.project);
        const ReadOutcome again = readProject(written);
        REQUIRE(again.errors.isEmpty());
        REQUIRE(writeProject(*again.project) == written);
    }
    CHECK(understood > rounds / 50);
    CHECK(understood < rounds);
}
