// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/io/png_design.h"
#include "model/io/project_file.h"
#include "model/io/write.h"
#include "tests/catch.h"
#include <QBuffer>
#include <QImage>
#include <QTemporaryDir>
#include <random>

namespace {
constexpr qsizetype generous = 1 << 24;

QByteArray smallPng()
{
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::white);
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    image.save(&bytes, "PNG");
    return bytes.data();
}

QByteArray someDesign()
{
    return QByteArray("{\n  \"format\": 1, \"name\": \"\xc3\x9c\xe2\x82\xac\", \"options\": [{\"id\": \"a\"}]\n}\n");
}
}

TEST_CASE("a picture carries a design and gives the same bytes back, and stays the same picture")
{
    const QByteArray png = smallPng(), with = withDesign(png, someDesign());
    CHECK(designIn(with, generous).value() == someDesign());
    CHECK(QImage::fromData(with, "PNG") == QImage::fromData(png, "PNG"));
    CHECK(QImage::fromData(with, "PNG").text(QString::fromLatin1(designKeyword)).toUtf8() == someDesign());   // another reader of iTXt
    CHECK(withDesign(with, "{}").size() < with.size());
    CHECK(designIn(withDesign(with, "{}"), generous).value() == "{}");
    CHECK(withDesign(png, someDesign()) == with);
}

TEST_CASE("a design that Qt wrote into a picture is read, too")
{
    for (const QString& text : {QString::fromUtf8(someDesign()), QStringLiteral("{\"short\": \"ü€\"}")}) {
        QImage image(4, 4, QImage::Format_RGB32);
        image.fill(Qt::black);
        image.setText(QString::fromLatin1(designKeyword), text);
        QBuffer bytes;
        bytes.open(QIODevice::WriteOnly);
        image.save(&bytes, "PNG");
        CHECK(designIn(bytes.data(), generous).value().simplified() == text.toUtf8().simplified());
    }
}

TEST_CASE("pictures without a design, cut off, damaged or too large are refused in words")
{
    const QByteArray with = withDesign(smallPng(), someDesign());
    CHECK(designIn(smallPng(), generous).error().message.contains(QStringLiteral("carries no design")));
    CHECK(designIn("no picture", generous).error().message.contains(QStringLiteral("cut off")));
    CHECK_FALSE(designIn(with, someDesign().size() - 1));
    CHECK(designIn(with, someDesign().size()));
    for (qsizetype length = 0; length < with.size(); ++length)
        if (const auto part = designIn(with.left(length), generous))
            CHECK(*part == someDesign());                // the chunk is whole, what follows it is not
    std::mt19937 random(1);
    for (int round = 0; round < 3000; ++round) {
        QByteArray broken = with;
        for (unsigned change = 0; change <= random() % 3; ++change)
            broken[qsizetype(random() % std::size_t(broken.size()))] = char(random());
        if (const auto read = designIn(broken, generous))
            CHECK(*read == someDesign());                // never another text
    }
    CHECK_FALSE(designIn(withDesign(smallPng(), QByteArray(50000000, ' ')), generous));                       // a small chunk of a huge text
}

TEST_CASE("a picture with a design is loaded like its file, is known as a picture, and errors have its lines")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.png"));
    const QByteArray bytes = writeProject(newProject(QStringLiteral("In a picture")));
    REQUIRE(writeBytes(path, withDesign(smallPng(), bytes)));
    const LoadOutcome outcome = loadProject(path);
    REQUIRE(outcome.file);
    CHECK(outcome.isPicture);
    CHECK(outcome.file->project.name == QStringLiteral("In a picture"));
    CHECK(writeProject(outcome.file->project) == bytes);

    const LoadOutcome broken = loadProject(path, withDesign(smallPng(), "{\n\"format\": 1,\n\"options\": []}"));
    REQUIRE_FALSE(broken.errors.isEmpty());
    CHECK(broken.errors.first().line == 3);
    CHECK(loadProject(path, smallPng()).errors.first().where == path);
}
