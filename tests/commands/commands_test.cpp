// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"
#include "app/commands/nearest.h"
#include "model/io/schema.h"
#include "tests/catch.h"
#include "tests/commands/program.h"
#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <cstdlib>
#include <sys/wait.h>

namespace {
const QString example = sourcePath(QStringLiteral("tests/formats/v1/3-expressroute-with-vpn-backup.landbridge.json"));
const QString broken = sourcePath(QStringLiteral("tests/formats/broken/out-of-range.json"));

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeText(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}
}

TEST_CASE("every command explains itself, and the help names every command")
{
    const ProgramRun general = runProgram({"--help"});
    CHECK(general.exitCode == 0);
    CHECK(general.messages == "");
    CHECK(runProgram({"-h"}) == general);
    CHECK(runProgram({"help"}) == general);
    REQUIRE(commands().size() >= 5);
    for (const Command& command : commands()) {
        INFO(command.name.toStdString());
        CHECK(findCommand(command.name)->name == command.name);
        CHECK(QString::fromUtf8(general.output).contains(command.summary));
        const ProgramRun help = runProgram({command.name, "--help"});
        CHECK(help.exitCode == 0);
        CHECK(help.messages == "");
        CHECK(QString::fromUtf8(help.output).startsWith(QStringLiteral("Usage: landbridge %1 %2\n%3").arg(command.name, command.usage, command.summary)));
        CHECK(help.output.contains("--help"));
        CHECK(runProgram({"help", command.name}) == help);
        const ProgramRun wrong = runProgram({command.name, "--no-such-option"});
        CHECK(wrong.exitCode == 2);
        CHECK(wrong.output == "");
        CHECK(wrong.messages.contains("no-such-option"));
        CHECK(wrong.messages.contains("Usage: landbridge " + command.name));
    }
}

TEST_CASE("every file of a command is in the list")
{
    const QStringList others{"command_line.cpp", "commands.cpp", "console.cpp", "load_design.cpp", "nearest.cpp", "option_names.cpp", "title_block_line.cpp"};
    const QStringList files = QDir(sourcePath("app/commands")).entryList({"*.cpp"});
    CHECK(files.size() == commands().size() + others.size());
    for (const Command& command : commands())
        CHECK(files.contains(QString(command.name).replace(QLatin1Char('-'), QLatin1Char('_')) + ".cpp"));
}

TEST_CASE("the version is the one being built")
{
    const ProgramRun run = runProgram({"--version"});
    CHECK(run.exitCode == 0);
    CHECK(run.output.startsWith("landbridge 0."));
    CHECK(run.output.endsWith("\n"));
}

TEST_CASE("an unknown command is refused with the nearest name")
{
    const ProgramRun run = runProgram({"analyse", example});
    CHECK(run.exitCode == 2);
    CHECK(run.output == "");
    CHECK(run.messages.contains("did you mean “analyze”?"));
    CHECK(runProgram({"quux"}).exitCode == 2);
    CHECK(runProgram({"--quux"}).exitCode == 2);
    const QStringList names{"analyze", "check", "new", "render", "schema"};
    CHECK(nearestName("analyse", names) == "analyze");
    CHECK(nearestName("chek", names) == "check");
    CHECK(nearestName("Render", names) == "render");
    CHECK(nearestName("nwe", names) == "");
    CHECK(nearestName("nw", names) == "new");
    CHECK(nearestName("", names) == "");
    CHECK(nearestName("something else entirely", names) == "");
}

TEST_CASE("a file opens the window, a command does not")
{
    CHECK(isForCommandLine({"analyze"}));
    CHECK(isForCommandLine({"--version"}));
    CHECK(isForCommandLine({"analize"}));
    CHECK_FALSE(isForCommandLine({}));
    CHECK_FALSE(isForCommandLine({example}));
    CHECK_FALSE(isForCommandLine({"missing.landbridge.json"}));
}

TEST_CASE("analyze prints the same results each time, and nothing else")
{
    const ProgramRun text = runProgram({"analyze", example});
    CHECK(text.exitCode == 0);
    CHECK(text.messages == "");
    CHECK(text.output.startsWith("ExpressRoute with VPN backup (catalogue of "));
    CHECK(text.output.contains("99.99981 %"));
    CHECK(runProgram({"analyze", example}) == text);
    const ProgramRun json = runProgram({"analyze", example, "--json"});
    CHECK(json.exitCode == 0);
    CHECK(json.messages == "");
    CHECK(json.output.startsWith("{\n  \"results\": 1,"));
    CHECK(QJsonDocument::fromJson(json.output).object()["design"].toString() == "ExpressRoute with VPN backup");
    CHECK(runProgram({"analyze", "--json", example}) == json);
}

TEST_CASE("analyze simulates downtime only when asked, the same for the same seed, and refuses what is no number of years")
{
    const ProgramRun one = runProgram({"analyze", example, "--downtime", "--years", "200", "--seed", "3"});
    CHECK(one.exitCode == 0);
    CHECK(one.output.contains("200 simulated years, seed 3"));
    CHECK(runProgram({"analyze", example, "--downtime", "--years", "200", "--seed", "3"}) == one);
    CHECK(runProgram({"analyze", example, "--years", "0"}).exitCode == 2);
    CHECK(runProgram({"analyze", example, "--seed", "-1"}).exitCode == 2);
}

TEST_CASE("a file that cannot be read exits with 2, the reason with its line on stderr")
{
    const QTemporaryDir folder;
    const QString newer = folder.filePath("newer.landbridge.json");
    writeText(newer, "{\n \"format\": 9,\n \"options\": [{\"id\": \"o\"}]\n}\n");
    const QString picture = folder.filePath("out.png");
    for (const QStringList& arguments : {QStringList{"analyze"}, QStringList{"analyze", "--json"}, QStringList{"check"}, QStringList{"render", "-o", picture}}) {
        INFO(arguments.join(' ').toStdString());
        const ProgramRun wrong = runProgram(arguments + QStringList{broken});
        CHECK(wrong.exitCode == 2);
        CHECK(wrong.output == "");
        CHECK(wrong.messages.startsWith(broken + ":8: “asn” is 0; it must be at least 1. (/options/0/edgeRouters/0/asn)\n"));
        CHECK(wrong.messages.count('\n') == 8);
        const ProgramRun missing = runProgram(arguments + QStringList{folder.filePath("none.json")});
        CHECK(missing.exitCode == 2);
        CHECK(missing.messages.startsWith(folder.filePath("none.json") + ": The file cannot be opened"));
        const ProgramRun later = runProgram(arguments + QStringList{newer});
        CHECK(later.exitCode == 2);
        CHECK(later.output == "");
        CHECK(later.messages.startsWith(newer + ":2: The file is of format 9"));
        CHECK(runProgram(arguments).exitCode == 2);
        CHECK(runProgram(arguments + QStringList{folder.path()}).exitCode == 2);
        CHECK_FALSE(QFile::exists(picture));
    }
    CHECK(runProgram({"analyze", example, example}).exitCode == 2);
}

TEST_CASE("each broken file exits with 2")
{
    for (const QFileInfo& file : QDir(sourcePath("tests/formats/broken")).entryInfoList({"*.json"})) {
        INFO(file.fileName().toStdString());
        const ProgramRun run = runProgram({"check", file.filePath()});
        CHECK(run.exitCode == 2);
        CHECK(run.output == "");
        CHECK(run.messages.startsWith(file.filePath() + ":"));
    }
}

TEST_CASE("check reads many files, names what it does not know, and speaks JSON")
{
    const QTemporaryDir folder;
    const QString unknown = folder.filePath("unknown.landbridge.json");
    writeText(unknown, "{\"format\": 1, \"options\": [{\"id\": \"o\",\n\"zoom\": 1}]}\n");
    const ProgramRun good = runProgram({"check", example, unknown, "--fail-on", "never"});
    CHECK(good.exitCode == 0);
    CHECK(good.output.startsWith(example.toUtf8() + ", option “As drawn”: "));
    CHECK(good.output.contains("\n" + unknown.toUtf8() + ", option “o”: No findings\n"));
    CHECK(good.output.contains("\n\n2 files, 2 options: "));
    CHECK(good.messages == unknown + ":2: note: “zoom” is a field that this version does not know; it is kept. (/options/0/zoom)\n");
    const ProgramRun mixed = runProgram({"check", "--format", "json", broken, example, "--fail-on=low"});
    CHECK(mixed.exitCode == 2);
    const QJsonObject json = QJsonDocument::fromJson(mixed.output).object();
    CHECK(mixed.output.startsWith("{\n  \"check\": 1,"));
    CHECK(json["findings"].isArray());
    CHECK(json["errors"].toArray().size() == 8);
    CHECK(json["errors"][0]["line"].toInt() == 8);
    CHECK(json["errors"][0]["pointer"].toString() == "/options/0/edgeRouters/0/asn");
    const ProgramRun wrong = runProgram({"check", example, "--format", "yaml"});
    CHECK(wrong.exitCode == 2);
    CHECK(wrong.messages.contains("it must be one of text, json, sarif, junit, github"));
    CHECK(runProgram({"check", example, "--fail-on", "always"}).exitCode == 2);
}

TEST_CASE("schema prints the published schema")
{
    const ProgramRun run = runProgram({"schema"});
    CHECK(run.exitCode == 0);
    CHECK(run.output == projectSchema());
    CHECK(runProgram({"schema", "extra"}).exitCode == 2);
}

TEST_CASE("render draws PNG, SVG and PDF without a display")
{
    const QTemporaryDir folder;
    const auto render = [&](const QString& name, const QStringList& more = {}) { return runProgram(QStringList{"render", example, "-o", folder.filePath(name)} + more); };
    const ProgramRun plain = render("a.png");
    CHECK(plain == ProgramRun{0, {}, {}});
    const QImage picture(folder.filePath("a.png"));
    REQUIRE_FALSE(picture.isNull());
    CHECK(picture.pixelColor(0, 0).lightness() == 255);
    REQUIRE(render("b.png", {"--dpi", "192", "--option", "As drawn"}).exitCode == 0);
    CHECK(std::abs(QImage(folder.filePath("b.png")).width() - 2 * picture.width()) <= 1);
    REQUIRE(render("c.png", {"--legend", "--option=o1"}).exitCode == 0);
    CHECK(QImage(folder.filePath("c.png")).height() > picture.height());
    CHECK(render("d.svg").exitCode == 0);
    CHECK(contentOf(folder.filePath("d.svg")).contains("<svg"));
    CHECK(render("e.pdf").exitCode == 0);
    CHECK(contentOf(folder.filePath("e.pdf")).startsWith("%PDF"));
    render("f.png");
    CHECK((contentOf(folder.filePath("f.png")) == contentOf(folder.filePath("a.png"))));
    render("g.svg");
    CHECK((contentOf(folder.filePath("g.svg")) == contentOf(folder.filePath("d.svg"))));

    CHECK(runProgram({"render", example}).exitCode == 2);
    CHECK(render("a.bmp").exitCode == 2);
    CHECK(render("x.png", {"--dpi", "many"}).exitCode == 2);
    CHECK(render("x.png", {"--dpi", "0"}).exitCode == 2);
    CHECK(render("none/x.png").exitCode == 2);
    const ProgramRun option = render("x.png", {"--option", "B"});
    CHECK(option.exitCode == 2);
    CHECK(option.messages.contains("there are: As drawn"));
    CHECK_FALSE(QFile::exists(folder.filePath("x.png")));
}

TEST_CASE("render draws slides with a title block that open again as designs")
{
    const QTemporaryDir folder;
    const auto render = [&](const QString& name, const QStringList& more) { return runProgram(QStringList{"render", example, "-o", folder.filePath(name)} + more); };
    CHECK(render("slide.png", {"--size", "1920x1080", "--title-block", "--organisation", "Contoso", "--date", "2026-11-24", "--embed-design"}) == ProgramRun{0, {}, {}});
    CHECK(QImage(folder.filePath("slide.png")).size() == QSize(1920, 1080));
    CHECK(runProgram({"analyze", folder.filePath("slide.png"), "--json", "--date", "2026-11-24"}).output == runProgram({"analyze", example, "--json", "--date", "2026-11-24"}).output);
    REQUIRE(render("wide.png", {"--aspect", "16:9", "--legend"}).exitCode == 0);
    const QImage wide(folder.filePath("wide.png"));
    CHECK(std::abs(wide.width() * 9 - wide.height() * 16) <= 32);

    for (const QStringList& wrong : {QStringList{"--size", "1920"}, {"--size", "1920x-1"}, {"--size", "100x100"}, {"--size", "1e5x1e5"}, {"--aspect", "wide"}, {"--aspect", "100:1"}, {"--size", "1920x1080", "--aspect", "16:9"},
                                     {"--logo", folder.filePath("none.png")}, {"--title-block", "--date", "tomorrow"}}) {
        INFO(wrong.join(QLatin1Char(' ')).toStdString());
        const ProgramRun run = render("x.png", wrong);
        CHECK(run.exitCode == 2);
        CHECK_FALSE(run.messages.isEmpty());
        CHECK_FALSE(QFile::exists(folder.filePath("x.png")));
    }
    CHECK(render("x.svg", {"--embed-design"}).exitCode == 2);
    CHECK(render("x.svg", {"--against", "Nothing"}).exitCode == 2);
    CHECK(render("same.svg", {"--against", "As drawn"}).exitCode == 0);
    render("plain.svg", {});
    CHECK((contentOf(folder.filePath("same.svg")) == contentOf(folder.filePath("plain.svg"))));       // nothing differs
    const QString options = folder.filePath("options.json");
    REQUIRE(runProgram({"new", "--template", "migration-vpn-to-expressroute", "-o", options}).exitCode == 0);
    REQUIRE(runProgram({"render", options, "--option", "4 Second circuit, VPN retired", "--against", "3 ExpressRoute, VPN as backup", "--legend", "-o", folder.filePath("marked.svg")}).exitCode == 0);
    CHECK(contentOf(folder.filePath("marked.svg")).contains("+ added"));
}

TEST_CASE("output that cannot be written is not taken for success")
{
    const int status = std::system("'" LANDBRIDGE_PROGRAM "' schema > /dev/full 2> /dev/null");
    CHECK(WEXITSTATUS(status) == 2);
}

TEST_CASE("new lists the templates and writes them, never over a file by accident")
{
    const ProgramRun list = runProgram({"new", "--list"});
    CHECK(list.exitCode == 0);
    CHECK(list.messages == "");
    const QStringList lines = QString::fromUtf8(list.output).split('\n', Qt::SkipEmptyParts);
    QStringList files = QDir(sourcePath("resources/templates")).entryList({"*.landbridge.json"}, QDir::Files, QDir::Name);
    REQUIRE(lines.size() == files.size());
    REQUIRE(files.size() >= 17);
    const QTemporaryDir folder;
    for (const QString& line : lines) {
        const QString name = line.section(' ', 0, 0);
        INFO(name.toStdString());
        const QString file = name + ".landbridge.json";
        CHECK(files.removeOne(file));
        CHECK_FALSE(line.section(' ', 1).trimmed().isEmpty());
        const QString path = folder.filePath(file);
        CHECK(runProgram({"new", "--template", name, "-o", path}) == ProgramRun{0, {}, {}});
        CHECK(contentOf(path) == contentOf(sourcePath("resources/templates/" + file)));
        CHECK(runProgram({"check", path}).messages == "");
    }
    const QString path = folder.filePath("mine.landbridge.json");
    writeText(path, "mine");
    const ProgramRun refused = runProgram({"new", "--template", "empty", "-o", path});
    CHECK(refused.exitCode == 2);
    CHECK(refused.messages.contains("exists already"));
    CHECK(contentOf(path) == "mine");
    CHECK(runProgram({"new", "--template", "empty", "-o", path, "--force"}).exitCode == 0);
    CHECK(contentOf(path).startsWith("{\n  \"format\": 1"));

    CHECK(runProgram({"new"}).exitCode == 2);
    CHECK(runProgram({"new", "--template", "empty"}).exitCode == 2);
    CHECK(runProgram({"new", "--template", "empty", "-o", folder.filePath("none/x.json")}).exitCode == 2);
    const ProgramRun near = runProgram({"new", "--template", "site-to-site-vpm", "-o", folder.filePath("x.json")});
    CHECK(near.exitCode == 2);
    CHECK(near.messages.contains("did you mean “site-to-site-vpn”?"));
    CHECK_FALSE(QFile::exists(folder.filePath("x.json")));
}

TEST_CASE("new lists and writes templates of one's own, marked, and says what is wrong with a broken one")
{
    const QTemporaryDir data;
    REQUIRE(QDir().mkpath(data.filePath("landbridge/templates")));
    writeText(data.filePath("landbridge/templates/empty.landbridge.json"), "{\n  \"format\": 1,\n  \"name\": \"My empty\",\n  \"options\": [\n    {\n      \"id\": \"o1\"\n    }\n  ]\n}\n");
    writeText(data.filePath("landbridge/templates/torn.landbridge.json"), "{\n  \"format\": 1,\n  \"options\": 7\n}\n");
    const QString list = QString::fromUtf8(runProgram({"new", "--list"}, data.path()).output);
    CHECK(list.contains(QRegularExpression("\nuser:empty +My empty\n")));
    CHECK(list.contains(QRegularExpression("\nuser:torn +torn \\(broken: ")));
    CHECK_FALSE(QString::fromUtf8(runProgram({"new", "--list"}).output).contains("user:"));
    const QTemporaryDir folder;
    CHECK(runProgram({"new", "--template", "empty", "-o", folder.filePath("a.json")}, data.path()).exitCode == 0);
    CHECK(contentOf(folder.filePath("a.json")) == contentOf(sourcePath("resources/templates/empty.landbridge.json")));
    CHECK(runProgram({"new", "--template", "user:empty", "-o", folder.filePath("b.json")}, data.path()).exitCode == 0);
    CHECK(contentOf(folder.filePath("b.json")).contains("My empty"));
    const ProgramRun torn = runProgram({"new", "--template", "torn", "-o", folder.filePath("c.json")}, data.path());
    CHECK(torn.exitCode == 2);
    CHECK(torn.messages.contains("torn.landbridge.json:3: "));
    CHECK_FALSE(QFile::exists(folder.filePath("c.json")));
}

TEST_CASE("status tells the five steps of each circuit, without its key")
{
    const ProgramRun text = runProgram({"status", example});
    CHECK(text.exitCode == 0);
    CHECK(text.output.contains("5. Private peering and link: done"));
    const ProgramRun json = runProgram({"status", example, "--json"});
    CHECK(json.exitCode == 0);
    const QJsonObject circuit = QJsonDocument::fromJson(json.output)["options"][0]["circuits"][0].toObject();
    CHECK(circuit["steps"].toArray().size() == 5);
    CHECK(circuit["billed"].toBool());
    CHECK_FALSE(json.output.contains("serviceKey"));
    CHECK(runProgram({"status", broken}).exitCode == 2);
}

TEST_CASE("analyze takes prices from a file before those built in, and refuses a broken one")
{
    QTemporaryDir folder;
    const QString prices = folder.filePath("prices.json");
    writeText(prices, R"({"BillingCurrency":"USD","Items":[{"retailPrice":2,"armRegionName":"westeurope","effectiveStartDate":"2026-05-01T00:00:00Z",
        "meterName":"ErGw1AZ Gateway","productName":"ExpressRoute Gateway","skuName":"ErGw1AZ","serviceName":"ExpressRoute","unitOfMeasure":"1 Hour","type":"Consumption"}]})");
    const ProgramRun run = runProgram({"analyze", example, "--prices", prices});
    CHECK(run.exitCode == 0);
    CHECK(run.output.contains("1460.00"));
    CHECK_FALSE(runProgram({"analyze", example}).output.contains("1460.00"));
    writeText(prices, "{\"Items\": [\n7]}");
    const ProgramRun refused = runProgram({"analyze", example, "--prices", prices});
    CHECK(refused.exitCode == 2);
    CHECK(refused.output == "");
    CHECK(refused.messages.contains("prices.json:2"));
}
