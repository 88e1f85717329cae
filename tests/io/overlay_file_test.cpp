// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/analysis.h"
#include "model/io/overlay_file.h"
#include "model/io/project_file.h"
#include "model/io/results.h"
#include "tests/catch.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace {
QByteArray bytesAt(const QString& path)
{
    QFile file(QStringLiteral(LANDBRIDGE_SOURCE_DIR "/") + path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}
const QString contoso = QStringLiteral("tests/formats/overlay/contoso.overlay.json");
}

/// When it fails: landbridge schema --overlay > resources/schema/overlay-1.schema.json
TEST_CASE("the published schema of overlays is the one that the list of own figures makes")
{
    CHECK(bytesAt("resources/schema/overlay-1.schema.json") == overlaySchema());
}

TEST_CASE("the example of an overlay is taken whole")
{
    const OverlayOutcome outcome = loadOverlay(QStringLiteral(LANDBRIDGE_SOURCE_DIR "/") + contoso, Catalogue::builtIn());
    for (const Error& error : outcome.errors)
        FAIL_CHECK(error.line << " " << error.where.toStdString() << " " << error.message.toStdString());
    REQUIRE(outcome.catalogue);
    CHECK(outcome.catalogue->ownFigures().name == "Contoso's contracts");
}

TEST_CASE("errors of an overlay have the line they stand in")
{
    QByteArray bytes = bytesAt(contoso);
    bytes.replace("\"VpnGw2AZ\",\n      \"generation\": 1,\n      \"value\": 1100", "\"VpnGw7\",\n      \"generation\": 1,\n      \"value\": 1100");
    bytes.replace("\"edgeRouter\"", "\"edgerouter\"");
    const OverlayOutcome outcome = readOverlay(bytes, Catalogue::builtIn());
    CHECK_FALSE(outcome.catalogue);
    REQUIRE(outcome.errors.size() == 2);
    const QList<QByteArray> lines = bytes.split('\n');
    CHECK(outcome.errors[0].where == "/figures/3/sku");
    CHECK(lines[outcome.errors[0].line - 1].contains("VpnGw7"));
    CHECK(outcome.errors[1].where == "/figures/7/component");
    CHECK(lines[outcome.errors[1].line - 1].contains("edgerouter"));
}

TEST_CASE("what is no overlay is refused with a line, and a file that is not there with its name")
{
    CHECK(readOverlay("{\n  \"overlay\": 1,\n  oops\n}", Catalogue::builtIn()).errors.first().line == 3);
    CHECK(readOverlay("[]", Catalogue::builtIn()).errors.size() == 1);
    CHECK(readOverlay("", Catalogue::builtIn()).errors.size() == 1);
    CHECK(readOverlay("{\"overlay\": 1, \"overlay\": 1}", Catalogue::builtIn()).errors.size() >= 1);
    CHECK(loadOverlay("/nowhere/x.json", Catalogue::builtIn()).errors.first().where == "/nowhere/x.json");
}

TEST_CASE("figures, derivations and results carry the basis, source and date of own figures, and published SLAs stay published")
{
    const auto own = loadOverlay(QStringLiteral(LANDBRIDGE_SOURCE_DIR "/") + contoso, Catalogue::builtIn()).catalogue;
    REQUIRE(own);
    const LoadOutcome loaded = loadProject(QStringLiteral(LANDBRIDGE_SOURCE_DIR "/resources/templates/expressroute-with-vpn-backup.landbridge.json"));
    REQUIRE(loaded.file);
    const Project& project = loaded.file->project;
    const Analysis plain = analyse(project.options.first(), Catalogue::builtIn());
    const Analysis overlaidAnalysis = analyse(project.options.first(), *own);
    REQUIRE(plain.links.size() == overlaidAnalysis.links.size());
    CHECK(overlaidAnalysis.links[0].figures.availability.value.down() < plain.links[0].figures.availability.value.down());
    for (std::size_t link = 0; link < plain.links.size(); ++link)
        if (plain.links[link].figures.azureSla.hasValue())
            CHECK(*plain.links[link].figures.azureSla == *overlaidAnalysis.links[link].figures.azureSla);
    std::vector<Analysis> analyses;
    analyses.push_back(overlaidAnalysis);
    const QByteArray json = resultsJson(project, analyses, *own, {});
    const QJsonObject results = QJsonDocument::fromJson(json).object();
    CHECK(results["overlay"].toString() == "Contoso's contracts");
    CHECK(json.contains("Equinix Fabric service levels, annex 2"));
    CHECK(json.contains("Equinix order 4711, power and cross-connect"));
    CHECK(json.contains("Monitoring of 120 routers over three years"));
    CHECK(json.contains("iPerf3 over 14 days"));
    CHECK(json.contains("Enterprise agreement, price sheet"));
    CHECK(json.contains("\"basis\": \"measured\""));
    analyses.clear();
    analyses.push_back(plain);
    const QByteArray without = resultsJson(project, analyses, Catalogue::builtIn(), {});
    CHECK_FALSE(without.contains("\"overlay\""));
    CHECK_FALSE(without.contains("Equinix order 4711"));
}
