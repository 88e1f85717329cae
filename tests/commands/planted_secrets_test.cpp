// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/io/png_design.h"
#include "model/edit/pre_shared_key.h"
#include "model/io/project_file.h"
#include "model/io/write.h"
#include "tests/catch.h"
#include "tests/commands/pdf_text.h"
#include "tests/commands/program.h"
#include <QDir>
#include <QFile>
#include <QImage>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace {
const QString plantedKey = QStringLiteral("Planted_PreSharedKey_7391");
const QString plantedServiceKey = QStringLiteral("5ec4e7ed-1234-4000-8000-0badcafe7391");

/// The same design with keys in the file and without, and what each command made of either.
struct Planted
{
    Planted()
    {
        Project project = load(sourcePath("tests/formats/v1/3-expressroute-with-vpn-backup.landbridge.json"))->project;
        REQUIRE(writeBytes(file(false), writeProject(project)));
        const Design plain = project.options.first();
        project.options.first() = withKeys(plain, plantedKey, plantedServiceKey, QStringLiteral("reference-of-7391"));
        REQUIRE(writeBytes(file(true), writeProject(project)));
        project.options.first() = withKeys(plain, QStringLiteral("Another"), QStringLiteral("00000000-0000-4000-8000-00000000abcd"), QStringLiteral("another"));
        REQUIRE(writeBytes(fileWithOtherKeys(), writeProject(project)));
    }

    static Design withKeys(Design design, const QString& key, const QString& serviceKey, const QString& reference)
    {
        ExpressRouteCircuit circuit = *design.all<ExpressRouteCircuit>().begin();
        circuit.serviceKey = serviceKey;
        design = design.with(circuit);
        const Design before = design;
        for (const Connection& connection : before.all<Connection>())
            if (hasPreSharedKey(connection))
                design = *withKeyInFile(*withKeyReference(design, connection.id, reference), connection.id, key);
        return design;
    }

    /// All have the same name in folders of their own, as outputs may name their file.
    QString file(bool hasSecrets) const { return within(hasSecrets ? QStringLiteral("with") : QStringLiteral("without")); }
    QString fileWithOtherKeys() const { return within(QStringLiteral("other")); }

    QString within(const QString& name) const
    {
        QDir(folder.path()).mkpath(name);
        return folder.filePath(name) + QStringLiteral("/design.landbridge.json");
    }

    QTemporaryDir folder;
};

bool tells(const QByteArray& bytes)
{
    for (const QString& secret : {plantedKey, plantedServiceKey, QStringLiteral("reference-of-7391")})
        for (const QByteArray& form : {secret.toUtf8(), secret.toUtf8().toBase64(), secret.toUtf8().toHex(), QByteArray(reinterpret_cast<const char*>(secret.utf16()), secret.size() * 2)})
            if (bytes.contains(form))
                return true;
    return false;
}

QByteArray plantedBytes(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// Without the numbers of lines: the keys stand on lines of their own.
QString withoutLines(const QByteArray& output)
{
    static const QRegularExpression line(QStringLiteral("((?:line|startLine)(?:=\"?|\": )|\\.json:)\\d+"));
    return QString::fromUtf8(output).replace(line, QStringLiteral("\\1"));
}

/// A PDF without what differs from run to run.
QByteArray timeless(QByteArray pdf)
{
    QString text = QString::fromLatin1(pdf);
    static const QRegularExpression varying(QStringLiteral("/CreationDate \\([^)]*\\)|<xmp:\\w+Date>[^<]*<|D:\\d{14}[^)]*|uuid:[0-9a-f-]+|/ID \\[[^\\]]*\\]"));
    return text.remove(varying).toLatin1();
}
}

// That there are keys in the file is a finding; what they are is told to nobody.
TEST_CASE("what the commands print is the same whatever the keys in the file are")
{
    const Planted planted;
    REQUIRE(tells(plantedBytes(planted.file(true))));       // the design file itself has them: the user said so
    for (const QStringList& command : {QStringList{"analyze"}, QStringList{"analyze", "--json"}, QStringList{"check"}, QStringList{"check", "--format", "json"},
                                       QStringList{"check", "--format", "sarif"}, QStringList{"check", "--format", "junit"}, QStringList{"check", "--format", "github", "--fail-on", "low"}}) {
        INFO(command.join(' ').toStdString());
        const ProgramRun with = runProgram(command + QStringList{planted.file(true)});
        const ProgramRun other = runProgram(command + QStringList{planted.fileWithOtherKeys()});
        CHECK((with.output.size() > 10 || command.contains("github")));      // which says nothing where nothing is found
        CHECK_FALSE(tells(with.output));
        CHECK_FALSE(tells(with.messages.toUtf8()));
        CHECK(withoutLines(with.output).replace("/with/", "/x/") == withoutLines(other.output).replace("/other/", "/x/"));
    }
    for (const QStringList& command : {QStringList{"status"}, QStringList{"status", "--json"}, QStringList{"hand-over"}}) {
        INFO(command.join(' ').toStdString());
        const ProgramRun run = runProgram(command + QStringList{planted.file(true)});
        CHECK(run.exitCode == 0);
        CHECK(run.output.size() > 10);
        CHECK_FALSE(tells(run.output));                  // "Service key noted" is all that it says
    }
}

TEST_CASE("pictures are the same with keys in the file as without")
{
    const Planted planted;
    for (const char* suffix : {"png", "svg", "pdf"}) {
        INFO(suffix);
        const QString with = planted.folder.filePath(QStringLiteral("with.%1").arg(QLatin1String(suffix)));
        const QString without = planted.folder.filePath(QStringLiteral("without.%1").arg(QLatin1String(suffix)));
        REQUIRE(runProgram({"render", planted.file(true), "-o", with, "--legend", "--title"}).exitCode == 0);
        REQUIRE(runProgram({"render", planted.file(false), "-o", without, "--legend", "--title"}).exitCode == 0);
        const QByteArray bytes = plantedBytes(with);
        CHECK_FALSE(tells(bytes));
        if (QLatin1String(suffix) == QLatin1String("pdf")) {
            CHECK(timeless(bytes) == timeless(plantedBytes(without)));
            for (const QByteArray& stream : pdfStreams(bytes))
                CHECK_FALSE(tells(stream));
            for (const QString& text : pdfTexts(bytes))
                CHECK_FALSE(tells(text.toUtf8()));
        } else {
            CHECK(bytes == plantedBytes(without));
        }
        if (QLatin1String(suffix) == QLatin1String("png")) {
            REQUIRE(runProgram({"render", planted.file(true), "-o", with, "--embed-design", "--title-block"}).exitCode == 0);
            CHECK_FALSE(tells(designIn(plantedBytes(with), 1 << 24).value()));
            const QImage image(with);
            for (const QString& key : image.textKeys())
                CHECK_FALSE(tells(image.text(key).toUtf8()));
        }
    }
}

TEST_CASE("reports have no keys in any format")
{
    const Planted planted;
    for (const char* suffix : {"pdf", "html", "md"}) {
        INFO(suffix);
        const QString with = planted.folder.filePath(QStringLiteral("with.%1").arg(QLatin1String(suffix)));
        const QString other = planted.folder.filePath(QStringLiteral("other.%1").arg(QLatin1String(suffix)));
        REQUIRE(runProgram({"report", planted.file(true), "-o", with, "--csv", planted.folder.filePath("tables"), "--date", "2026-11-24"}).exitCode == 0);
        REQUIRE(runProgram({"report", planted.fileWithOtherKeys(), "-o", other, "--date", "2026-11-24"}).exitCode == 0);
        const QByteArray bytes = plantedBytes(with);
        CHECK(bytes == plantedBytes(other));             // the hash is of the design without its keys, too
        CHECK_FALSE(tells(bytes));
        for (const QByteArray& stream : pdfStreams(bytes))
            CHECK_FALSE(tells(stream));
        for (const QString& text : pdfTexts(bytes))
            CHECK_FALSE(tells(text.toUtf8()));
    }
    for (const QString& table : QDir(planted.folder.filePath("tables")).entryList({"*.csv"}))
        CHECK_FALSE(tells(plantedBytes(planted.folder.filePath("tables/" + table))));
}

TEST_CASE("the sheet for the provider has the service key only when it is asked for, as text and as PDF")
{
    const Planted planted;
    const QString path = planted.folder.filePath("sheet.pdf");
    REQUIRE(runProgram({"hand-over", planted.file(true), "-o", path}).exitCode == 0);
    const QStringList keyless = pdfTexts(plantedBytes(path));
    CHECK(keyless.join('\n').contains("Private peering", Qt::CaseInsensitive));      // the texts can be read at all
    CHECK(keyless.join('\n').contains("7391"));                                      // the last four, to tell one key from another
    CHECK_FALSE(tells(plantedBytes(path)));
    CHECK_FALSE(tells(keyless.join('\n').toUtf8()));

    REQUIRE(runProgram({"hand-over", planted.file(true), "-o", path, "--with-service-key"}).exitCode == 0);
    CHECK(pdfTexts(plantedBytes(path)).join('\n').contains(plantedServiceKey));
    CHECK_FALSE(pdfTexts(plantedBytes(path)).join('\n').contains(plantedKey));
    const ProgramRun text = runProgram({"hand-over", planted.file(true), "--with-service-key"});
    CHECK(text.output.contains(plantedServiceKey.toUtf8()));
    CHECK_FALSE(text.output.contains(plantedKey.toUtf8()));

    CHECK(runProgram({"hand-over", planted.file(true), "-o", planted.folder.filePath("sheet.doc")}).exitCode == 2);
    CHECK(runProgram({"hand-over", planted.file(true), "--circuit", "nobody"}).messages.contains("there are:"));
    CHECK(runProgram({"hand-over", sourcePath("tests/formats/v1/1-site-to-site-vpn.landbridge.json")}).exitCode == 2);
}

TEST_CASE("no command knocks at the session bus, where the keychain is")
{
    const Planted planted;
    const QByteArray path = planted.folder.filePath("bus").toUtf8();
    const int bus = socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    qstrncpy(address.sun_path, path.constData(), sizeof address.sun_path);
    REQUIRE(bind(bus, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0);
    REQUIRE(listen(bus, 8) == 0);
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + path);
    for (const QStringList& command : {QStringList{"analyze"}, QStringList{"status"}, QStringList{"check", "--fail-on", "never"}, QStringList{"hand-over", "--with-service-key"}, QStringList{"render", "-o", planted.folder.filePath("x.png")}}) {
        INFO(command.join(' ').toStdString());
        CHECK(runProgram(command + QStringList{planted.file(true)}).exitCode == 0);
        CHECK(accept(bus, nullptr, nullptr) < 0);        // nobody is waiting
    }
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    close(bus);
}

TEST_CASE("a difference says that a key is set, and never which")
{
    const Planted planted;
    for (const QStringList& form : {QStringList{}, {"--json"}})
        for (const bool isForth : {true, false}) {
            const ProgramRun run = runProgram(QStringList{"diff", planted.file(isForth), planted.file(!isForth)} + form);
            CHECK(run.exitCode == 1);
            CHECK_FALSE(tells(run.output));
        }
}
