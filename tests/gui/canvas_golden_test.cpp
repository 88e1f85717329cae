// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the examples against tests/golden/*.png. LANDBRIDGE_UPDATE_GOLDEN=1 writes them anew; look at what changed.

#include "model/analysis/analysis.h"
#include "model/io/project_file.h"
#include "tests/catch.h"
#include "tests/gui/picture_difference.h"
#include "views/export/picture.h"
#include <QDir>
#include <QFile>
#include <QImageReader>
#include <QTemporaryDir>

namespace {
struct GoldenDesign
{
    QString name;
    Project project;
    const Design& design() const { return project.options[0]; }
};

QList<GoldenDesign> goldenDesigns()
{
    QList<GoldenDesign> designs;
    const QDir folder(QStringLiteral(LANDBRIDGE_SOURCE_DIR "/tests/formats/v1"));
    for (const QString& file : folder.entryList({QStringLiteral("*.landbridge.json")})) {
        const LoadOutcome outcome = loadProject(folder.filePath(file));
        REQUIRE(outcome.file);
        designs << GoldenDesign{file.section(QLatin1Char('.'), 0, 0), outcome.file->project};
    }
    return designs;
}

PictureOptions goldenOptions(const GoldenDesign& golden)
{
    PictureOptions options;
    options.legend = true;
    options.title = golden.project.name;
    return options;
}

QByteArray fileBytes(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}
}

TEST_CASE("the examples look as they did")
{
    const QList<GoldenDesign> designs = goldenDesigns();
    REQUIRE(designs.size() == 7);
    for (const GoldenDesign& golden : designs) {
        INFO(golden.name.toStdString());
        const Analysis analysis = analyse(golden.design(), Catalogue::builtIn());
        const QImage picture = renderPicture(golden.design(), Catalogue::builtIn(), &analysis, goldenOptions(golden));
        const QString path = QStringLiteral(LANDBRIDGE_SOURCE_DIR "/tests/golden/%1.png").arg(golden.name);
        if (qEnvironmentVariableIsSet("LANDBRIDGE_UPDATE_GOLDEN"))
            REQUIRE(picture.save(path));
        const QImage expected(path);
        REQUIRE_FALSE(expected.isNull());
        CHECK(picture.size() == expected.size());
        const double share = pictureDifference(picture, expected);
        if (share >= 0.002)
            picture.save(QDir::temp().filePath(golden.name + QStringLiteral("-now.png")));
        CHECK(share < 0.002);
    }
}

TEST_CASE("a picture is the same bytes each time and knows its resolution")
{
    const GoldenDesign golden = goldenDesigns().at(2);
    const Analysis analysis = analyse(golden.design(), Catalogue::builtIn());
    QTemporaryDir folder;
    PictureOptions options = goldenOptions(golden);
    options.dpi = 192;
    const QString first = folder.filePath(QStringLiteral("first.png")), second = folder.filePath(QStringLiteral("second.png"));
    REQUIRE(exportPicture(golden.design(), Catalogue::builtIn(), &analysis, options, first));
    REQUIRE(exportPicture(golden.design(), Catalogue::builtIn(), &analysis, options, second));
    CHECK(fileBytes(first) == fileBytes(second));
    const QImage doubled(first), single = renderPicture(golden.design(), Catalogue::builtIn(), &analysis, goldenOptions(golden));
    CHECK(doubled.width() == 2 * single.width());
    CHECK(doubled.dotsPerMeterX() == 7559);
    CHECK(single.dotsPerMeterX() == 3780);
    CHECK(doubled.pixelColor(0, 0) == QColor(255, 255, 255));
}

TEST_CASE("SVG and PDF are written with text as text")
{
    const GoldenDesign golden = goldenDesigns().at(1);
    QTemporaryDir folder;
    const QString svg = folder.filePath(QStringLiteral("a.svg")), pdf = folder.filePath(QStringLiteral("a.pdf"));
    REQUIRE(exportPicture(golden.design(), Catalogue::builtIn(), nullptr, goldenOptions(golden), svg));
    CHECK(fileBytes(svg).contains("Amsterdam"));
    CHECK(fileBytes(svg).contains("font-family=\"Inter\""));
    REQUIRE(exportPicture(golden.design(), Catalogue::builtIn(), nullptr, goldenOptions(golden), pdf));
    CHECK(fileBytes(pdf).startsWith("%PDF"));
}

TEST_CASE("a picture that cannot be written says why")
{
    const GoldenDesign golden = goldenDesigns().at(0);
    const auto attempt = [&](const QString& path, double dpi) {
        PictureOptions options;
        options.dpi = dpi;
        return exportPicture(golden.design(), Catalogue::builtIn(), nullptr, options, path);
    };
    QTemporaryDir folder;
    CHECK_FALSE(attempt(folder.filePath(QStringLiteral("a.gif")), 96));
    CHECK_FALSE(attempt(folder.filePath(QStringLiteral("no/such/folder/a.png")), 96));
    CHECK_FALSE(attempt(folder.filePath(QStringLiteral("a.png")), 0));
    CHECK_FALSE(attempt(folder.filePath(QStringLiteral("a.png")), 2400));
    CHECK(attempt(folder.filePath(QStringLiteral("a.png")), 300));
}

TEST_CASE("an empty design is a picture too")
{
    const QImage picture = renderPicture(newProject(QStringLiteral("Empty")).options[0], Catalogue::builtIn(), nullptr, {});
    CHECK(picture.width() > 100);
    CHECK(picture.pixelColor(picture.width() / 2, picture.height() / 2) == QColor(255, 255, 255));
}
