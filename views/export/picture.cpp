// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/export/picture.h"
#include "model/io/png_design.h"
#include "views/export/picture_sheet.h"
#include <QCoreApplication>
#include <QFileInfo>
#include <QPageLayout>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QBuffer>

namespace {
constexpr qreal screenDpi = 96, inchesPerMetre = 39.37007874;
constexpr int longestEdge = 20000;               // pixels; larger pictures are refused

QString pictureText(const char* text)
{
    return QCoreApplication::translate("export", text);
}

QImage imageOf(const PictureSheet& sheet, double dpi)
{
    const double scale = dpi / screenDpi;
    QImage image(QSize(qRound(sheet.size().width() * scale), qRound(sheet.size().height() * scale)), QImage::Format_RGB32);
    image.setDotsPerMeterX(qRound(dpi * inchesPerMetre));
    image.setDotsPerMeterY(qRound(dpi * inchesPerMetre));
    image.fill(themeOf(ThemeName::Print).canvas);
    QPainter painter(&image);
    painter.scale(scale, scale);
    sheet.paint(painter, scale, Output::Pixels);
    return image;
}

void writePng(const PictureSheet& sheet, const PictureOptions& options, QIODevice& device)
{
    QBuffer picture;
    picture.open(QIODevice::WriteOnly);
    imageOf(sheet, options.dpi).save(&picture, "PNG");
    device.write(options.design.isEmpty() ? picture.data() : withDesign(picture.data(), options.design));
}

void writeSvg(const PictureSheet& sheet, const QString& title, QIODevice& device)
{
    QSvgGenerator generator;
    generator.setOutputDevice(&device);
    generator.setResolution(96);
    generator.setSize(sheet.size());
    generator.setViewBox(QRect(QPoint(), sheet.size()));
    generator.setTitle(title.isEmpty() ? QStringLiteral("Landbridge") : title);
    QPainter painter(&generator);
    sheet.paint(painter, 1, Output::Vector);
}

void writePdf(const PictureSheet& sheet, const QString& title, QIODevice& device)
{
    QPdfWriter writer(&device);
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Landbridge"));
    writer.setResolution(1200);
    writer.setPageLayout(QPageLayout(QPageSize(QSizeF(sheet.size()) * 72 / screenDpi, QPageSize::Point, QString(), QPageSize::ExactMatch), QPageLayout::Portrait, QMarginsF()));
    QPainter painter(&writer);
    painter.scale(1200 / screenDpi, 1200 / screenDpi);
    sheet.paint(painter, 1, Output::Vector);
}
}

QImage renderPicture(const Design& design, const Catalogue& catalogue, const Analysis* analysis, const PictureOptions& options)
{
    return imageOf(PictureSheet(design, catalogue, analysis, options), options.dpi);
}

QByteArray pictureSvg(const Design& design, const Catalogue& catalogue, const Analysis* analysis, const PictureOptions& options)
{
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    writeSvg(PictureSheet(design, catalogue, analysis, options), options.title, bytes);
    return bytes.data();
}

Result<void> exportPicture(const Design& design, const Catalogue& catalogue, const Analysis* analysis, const PictureOptions& options, const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix != QLatin1String("png") && suffix != QLatin1String("svg") && suffix != QLatin1String("pdf"))
        return Error{pictureText(QT_TRANSLATE_NOOP("export", "A picture is a .png, .svg or .pdf file; choose one of these endings.")), path};
    if (!(options.dpi >= 24 && options.dpi <= 2400))
        return Error{pictureText(QT_TRANSLATE_NOOP("export", "Choose a resolution between 24 and 2400 DPI.")), path};
    if (!options.size.isEmpty() && (std::max(options.size.width(), options.size.height()) > largestSheetEdge || std::min(options.size.width(), options.size.height()) < smallestSheetEdge))
        return Error{pictureText(QT_TRANSLATE_NOOP("export", "A sheet has %1 to %2 pixels along an edge.")).arg(smallestSheetEdge).arg(largestSheetEdge), path};
    const PictureSheet sheet(design, catalogue, analysis, options);
    const double edge = std::max(sheet.size().width(), sheet.size().height()) * options.dpi / screenDpi;
    if (suffix == QLatin1String("png") && edge > longestEdge)
        return Error{pictureText(QT_TRANSLATE_NOOP("export", "The picture would be %1 pixels long; choose a lower resolution, or SVG.")).arg(qRound(edge)), path};

    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error{pictureText(QT_TRANSLATE_NOOP("export", "Cannot write the file: %1.")).arg(file.errorString()), path};
    QBuffer bytes;                                   // generators close their device, a QSaveFile must not be
    bytes.open(QIODevice::ReadWrite);
    if (suffix == QLatin1String("png"))
        writePng(sheet, options, bytes);
    else if (suffix == QLatin1String("svg"))
        writeSvg(sheet, options.title, bytes);
    else
        writePdf(sheet, options.title, bytes);
    if (file.write(bytes.data()) != bytes.data().size() || !file.commit())
        return Error{pictureText(QT_TRANSLATE_NOOP("export", "Cannot write the file: %1.")).arg(file.errorString()), path};
    return {};
}
