// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/catch.h"
#include "tests/commands/pdf_text.h"
#include "tests/commands/program.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <sys/stat.h>

namespace {
const QString reportedDesign = QStringLiteral("resources/templates/migration-vpn-to-expressroute.landbridge.json");

QByteArray reportBytes(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

ProgramRun runReportOf(const QStringList& more)
{
    return runProgram(QStringList{QStringLiteral("report"), sourcePath(reportedDesign), QStringLiteral("--date"), QStringLiteral("2026-11-24")} + more);
}
}

TEST_CASE("a report of the same design and day has the same bytes in every format")
{
    const QTemporaryDir folder;
    for (const QString suffix : {"pdf", "html", "md"}) {
        INFO(suffix.toStdString());
        const QString first = folder.filePath("first." + suffix), second = folder.filePath("second." + suffix);
        const ProgramRun run = runReportOf({"-o", first, "--csv", folder.filePath("first"), "--organisation", "Contoso"});
        INFO(run.messages.toStdString());
        REQUIRE(run.exitCode == 0);
        CHECK(run.output.isEmpty());
        CHECK(run.messages.contains("4 of 4"));
        REQUIRE(runReportOf({"-o", second, "--csv", folder.filePath("second"), "--organisation", "Contoso"}).exitCode == 0);
        CHECK(reportBytes(first).size() > 5000);
        CHECK(reportBytes(first) == reportBytes(second));
    }
    const QStringList tables = QDir(folder.filePath("first")).entryList(QDir::Files);
    CHECK(tables.contains("comparison.csv"));
    CHECK(tables.filter(QRegularExpression("^(links|pairs|findings|bill-of-materials)-")).size() == 16);
    for (const QString& table : tables)
        CHECK(reportBytes(folder.filePath("first/" + table)) == reportBytes(folder.filePath("second/" + table)));
}

TEST_CASE("a report in PDF has bookmarks, title, author and the day of the report, on the paper that is asked for")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("r.pdf");
    REQUIRE(runReportOf({"-o", path, "--paper", "letter", "--author", "A. Author"}).exitCode == 0);
    const QByteArray all = reportBytes(path) + pdfStreams(reportBytes(path)).join();
    for (const char* part : {"/Outlines", "(Migration from VPN to ExpressRoute)", "(A. Author)", "(Comparison)", "/UseOutlines", "612", "792"}) {
        INFO(part);
        CHECK(all.contains(part));
    }
    CHECK(all.contains("(D:20261124000000Z)"));
    CHECK_FALSE(all.contains("xmp:CreateDate"));
}

TEST_CASE("a report in HTML is one file that asks the network for nothing")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("r.html");
    REQUIRE(runReportOf({"-o", path}).exitCode == 0);
    const QString html = QString::fromUtf8(reportBytes(path));
    static const QRegularExpression fetched(QStringLiteral("(?:src|href)=\"(?!#|data:)[^\"]*\"|url\\((?!#)|@import"));
    CHECK_FALSE(fetched.match(html).hasMatch());
    CHECK(html.count("<svg ") == 8);                     // four drawings, four charts
    CHECK(html.contains("default-src 'none'"));
    static const QRegularExpression anchor(QStringLiteral("href=\"#([^\"]+)\""));
    for (auto match = anchor.globalMatch(html); match.hasNext();)
        CHECK(html.contains(QStringLiteral("id=\"%1\"").arg(match.next().captured(1))));
    static const QRegularExpression id(QStringLiteral(" id=\"([^\"]+)\""));
    QStringList ids;
    for (auto match = id.globalMatch(html); match.hasNext();)
        ids << match.next().captured(1);
    CHECK(ids.removeDuplicates() == 0);
}

TEST_CASE("a report of chosen options against a baseline of theirs")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("r.md");
    REQUIRE(runReportOf({"-o", path, "--option", "1 VPN today", "--option", "3 ExpressRoute, VPN as backup", "--baseline", "3 ExpressRoute, VPN as backup"}).exitCode == 0);
    const QString text = QString::fromUtf8(reportBytes(path));
    CHECK(text.contains("“1 VPN today” against “3 ExpressRoute, VPN as backup”"));
    CHECK_FALSE(text.contains("Circuit ordered"));
}

TEST_CASE("what a report cannot be made of or written to is said, and nothing is left behind")
{
    const QTemporaryDir folder;
    const auto refused = [&](const QStringList& more, const QString& words) {
        const ProgramRun run = runReportOf(more);
        INFO(more.join(' ').toStdString());
        INFO(run.messages.toStdString());
        CHECK(run.exitCode == 2);
        CHECK(run.messages.contains(words));
        CHECK(run.output.isEmpty());
    };
    const QString path = folder.filePath("r.html");
    refused({}, "-o");
    refused({"-o", folder.filePath("r.docx")}, ".pdf, .html or .md");
    refused({"-o", path, "--option", "No such"}, "There is no option “No such”; there are: 1 VPN today, ");
    refused({"-o", path, "--baseline", "No such"}, "baseline “No such”");
    refused({"-o", path, "--option", "1 VPN today", "--baseline", "2 Circuit ordered"}, "not among");
    refused({"-o", path, "--paper", "a3"}, "a3");
    refused({"-o", path, "--logo", folder.filePath("none.png")}, "none.png");
    refused({"-o", folder.filePath("missing/r.html")}, "cannot be written");
    refused({"-o", folder.filePath("missing/r.html"), "--csv", folder.filePath("tables")}, "missing");
    CHECK(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).isEmpty());
    // A pipe stands for every device: as root, a file that takes the place of one would break the machine.
    REQUIRE(mkfifo(folder.filePath("pipe.md").toUtf8().constData(), 0600) == 0);
    refused({"-o", folder.filePath("pipe.md")}, "device");
    CHECK_FALSE(QFileInfo(folder.filePath("pipe.md")).isFile());
}
