// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/io/png_design.h"
#include "model/io/write.h"
#include "tests/catch.h"
#include "tests/gui/window_fixture.h"
#include "views/canvas/canvas_view.h"
#include "views/export/picture_sheet.h"
#include "views/window/export_commands.h"
#include "views/window/export_picture_dialog.h"
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QMimeData>
#include <QSvgRenderer>
#include <cmath>

namespace {
/// The smallest rectangle of pixels that are not white.
QRect inkOf(const QImage& image)
{
    QRect ink;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixel(x, y) != qRgb(255, 255, 255))
                ink |= QRect(x, y, 1, 1);
    return ink;
}

TitleBlock blockOf(const QString& name)
{
    TitleBlock block;
    block.organisation = QStringLiteral("Contoso");
    block.project = name;
    block.date = QStringLiteral("2026-11-24");
    return block;
}
}

TEST_CASE("a sheet has the size or aspect that is asked for, and the drawing with all around it is inside")
{
    WindowFixture desk("4-two-circuits-two-peering-locations");
    for (const QSize size : {QSize(1920, 1080), QSize(800, 1200), QSize(3840, 2160), QSize(400, 300)}) {
        PictureOptions options;
        options.size = size;
        options.legend = true;
        options.title = QString(300, QLatin1Char('W'));
        options.titleBlock = blockOf(QString(200, QLatin1Char('M')));
        const QImage image = renderPicture(desk.document.design(), desk.document.catalogue(), desk.runner.latest().get(), options);
        CHECK(image.size() == size);
        const QRect ink = inkOf(image);
        CHECK(image.rect().adjusted(8, 8, -8, -8).contains(ink));
        options.dpi = 48;
        CHECK(renderPicture(desk.document.design(), desk.document.catalogue(), nullptr, options).size() == size / 2);
    }
    for (const double aspect : {16 / 9.0, 4 / 3.0, 0.5}) {
        PictureOptions options;
        options.aspect = aspect;
        const QImage plain = renderPicture(desk.document.design(), desk.document.catalogue(), nullptr, {});
        const QImage image = renderPicture(desk.document.design(), desk.document.catalogue(), nullptr, options);
        CHECK(std::abs(double(image.width()) / image.height() - aspect) < 0.01);
        CHECK(image.width() >= plain.width());
        CHECK(image.height() >= plain.height());
    }
}

TEST_CASE("a part of the design fills the sheet and what is outside is cut")
{
    WindowFixture desk("4-two-circuits-two-peering-locations");
    PictureOptions options;
    options.size = QSize(1280, 720);
    options.part = QRectF(-5000, -5000, 10, 10);
    CHECK(inkOf(renderPicture(desk.document.design(), desk.document.catalogue(), nullptr, options)).isEmpty());
    options.part = desk.window.canvas().shownPart();
    CHECK_FALSE(inkOf(renderPicture(desk.document.design(), desk.document.catalogue(), nullptr, options)).isEmpty());
}

TEST_CASE("the dialog writes a slide that opens again as the design")
{
    WindowFixture desk("4-two-circuits-two-peering-locations");
    ExportPictureDialog dialog(desk.document, desk.runner, desk.window.canvas().shownPart(), nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.findChild<QComboBox*>(QStringLiteral("exportSheet"))->setCurrentIndex(1);
    dialog.findChild<QCheckBox*>(QStringLiteral("exportEmbed"))->setChecked(true);
    dialog.findChild<QCheckBox*>(QStringLiteral("exportTitleBlock"))->setChecked(true);
    const QString path = desk.folder.filePath(QStringLiteral("slide.png"));
    REQUIRE(dialog.write(path));
    CHECK(QImage(path).size() == QSize(1920, 1080));
    const QByteArray before = writeProject(desk.document.project());
    REQUIRE(desk.document.open(path).isEmpty());
    CHECK(writeProject(desk.document.project()) == before);
    CHECK(desk.document.filePath().isEmpty());                       // saving never writes over the picture
    CHECK_FALSE(desk.document.save());
}

TEST_CASE("a picture is copied for slides, of the selection where there is one")
{
    WindowFixture desk("4-two-circuits-two-peering-locations");
    const auto copied = [&] {
        desk.child<QAction>("edit.copyPicture")->trigger();
        return QGuiApplication::clipboard()->mimeData();
    };
    const QSize whole = qvariant_cast<QImage>(copied()->imageData()).size();
    REQUIRE_FALSE(whole.isEmpty());
    CHECK(QSvgRenderer(copied()->data(QStringLiteral("image/svg+xml"))).isValid());
    desk.window.canvas().select({desk.document.design().all<Site>().begin()->id});
    const QSize part = qvariant_cast<QImage>(copied()->imageData()).size();
    CHECK(part.width() < whole.width());
}
