// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/io/read.h"
#include "model/rules/report.h"
#include "tests/catch.h"
#include <QDir>
#include <QFile>

// People learn from templates: what is wrong with them by severity error or high is mended, or waived with a reason that teaches.
TEST_CASE("every template is clean at severity error and high, or says why not in a waiver that holds")
{
    const QDir folder(QStringLiteral(LANDBRIDGE_SOURCE_DIR "/resources/templates"));
    const QStringList files = folder.entryList({QStringLiteral("*.landbridge.json")}, QDir::Files, QDir::Name);
    REQUIRE(files.size() > 20);
    for (const QString& name : files) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const ReadOutcome outcome = readProject(file.readAll());
        REQUIRE(outcome.project);
        for (const Design& design : outcome.project->options) {
            INFO(name.toStdString() << ", " << design.name.toStdString());
            const Report report = checkRules(analyse(design, Catalogue::builtIn()), QDate(2026, 11, 23));
            for (const Finding& finding : report.findings)
                if (finding.counts() && finding.rule->severity <= Severity::High)
                    FAIL_CHECK(finding.key().toStdString() << ": " << finding.message.toStdString());
            for (const ObjectId& id : report.staleWaivers)
                FAIL_CHECK("nothing to waive for " << id.text.toStdString());
            for (const Waiver& waiver : design.all<Waiver>()) {
                INFO(waiver.key.toStdString());
                CHECK(waiver.reason.size() > 30);
                CHECK_FALSE(waiver.who.isEmpty());
                CHECK_FALSE(waiver.until);               // a template does not age
            }
        }
    }
}
