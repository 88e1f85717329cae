// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/export/picture.h"
#include "views/canvas/painters.h"
#include "views/canvas/scene.h"
#include "views/export/legend.h"
#include <QCoreApplication>
#include <QFileInfo>
#include <QPageLayout>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QBuffer>
#include <cmath>

namespace {
constexpr qreal margin = 32, titleHeight = 44, screenDpi = 96, inchesPerMetre = 39.37007874;
constexpr int longestEdge = 20000;               // pixels; larger pictures are refused

QString pictureText(const char* text)
{
    return QCoreApplication::translate("export", text);
}

/// A scene and how it lies on the sheet, pixels at 100 %.
class Sheet
{
public:
    Sheet(const Design& design, const Catalogue& catalogue, const Analysis* analysis, const PictureOptions& options) : m_scene(catalogue), m_options(options)
    {
        m_scene.update(design);
        if (analysis && options.badges) {
            const bool isCurrent = analysis->design.sharesAllRowsWith(design);
            m_scene.setFigures(std::shared_ptr<const Analysis>(std::shared_ptr<const Analysis>(), analysis), isCurrent);
        }
        if (options.failure)
            m_scene.setFailure(*options.failure);
        if (options.findings)
            m_scene.setFindings(findingMarks(*options.findings));
        m_bounds = m_scene.bounds().toAlignedRect();
        m_legend = options.legend ? legendFor(m_scene, analysis && options.badges) : Legend();
        const qreal width = std::max({m_bounds.width(), m_legend.size.width(), options.title.isEmpty() ? 0 : titleWidth(options.title), 200.0});
        const qreal legendHeight = m_legend.isEmpty() ? 0 : m_legend.size.height() + 24;
        m_size = QSizeF(width + 2 * margin, std::max(m_bounds.height(), 40.0) + 2 * margin + top() + legendHeight);
    }

    QSize size() const { return QSize(static_cast<int>(std::ceil(m_size.width())), static_cast<int>(std::ceil(m_size.height()))); }

    void paint(QPainter& painter, qreal zoom, Output output) const
    {
        const PaintStyle style{themeOf(ThemeName::Print), zoom, m_options.badges ? Badges::Shown : Badges::Hidden, output};
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
        painter.fillRect(QRectF(QPointF(), QSizeF(size())), style.theme.canvas);
        if (!m_options.title.isEmpty())
            paintText(painter, QRectF(margin, margin - 6, m_size.width(), 28), TextRole::Headline, style.theme.textPrimary, m_options.title);
        painter.save();
        painter.translate(margin - m_bounds.left(), margin + top() - m_bounds.top());
        // The picture shows what the screen shows near; small pictures keep their texts.
        PaintStyle near = style;
        near.zoom = std::max(zoom, 1.0);
        paintScene(painter, m_scene, {m_bounds.adjusted(-1000, -1000, 1000, 1000)}, near);
        painter.restore();
        painter.translate(margin, m_size.height() - margin - m_legend.size.height());
        paintLegend(painter, m_legend, style);
    }

private:
    qreal top() const { return m_options.title.isEmpty() ? 0 : titleHeight; }
    static qreal titleWidth(const QString& title) { return QFontMetricsF(font(TextRole::Headline)).horizontalAdvance(title); }

    Scene m_scene;
    PictureOptions m_options;
    QRectF m_bounds;
    Legend m_legend;
    QSizeF m_size;
};

QImage imageOf(const Sheet& sheet, double dpi)
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

void writeSvg(const Sheet& sheet, const QString& title, QIODevice& device)
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

void writePdf(const Sheet& sheet, const QString& title, QIODevice& device)
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
    return imageOf(Sheet(design, catalogue, analysis, options), options.dpi);
}

Result<void> exportPicture(const Design& design, const Catalogue& catalogue, const Analysis* analysis, const PictureOptions& options, const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix != QLatin1String("png") && suffix != QLatin1String("svg") && suffix != QLatin1String("pdf"))
        return Error{pictureText(QT_TRANSLATE_NOOP("export", "A picture is a .png, .svg or .pdf file; choose one of these endings.")), path};
    if (!(options.dpi >= 24 && options.dpi <= 2400))
        return Error{pictureText(QT_TRANSLATE_NOOP("export", "Choose a resolution between 24 and 2400 DPI.")), path};
    const Sheet sheet(design, catalogue, analysis, options);
    const double edge = std::max(sheet.size().width(), sheet.size().height()) * options.dpi / screenDpi;
    if (suffix == QLatin1String("png") && edge > longestEdge)
        return Error{pictureText(QT_TRANSLATE_NOOP("export", "The picture would be %1 pixels long; choose a lower resolution, or SVG.")).arg(qRound(edge)), path};

    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error{pictureText(QT_TRANSLATE_NOOP("export", "Cannot write the file: %1.")).arg(file.errorString()), path};
    QBuffer bytes;                                   // generators close their device, a QSaveFile must not be
    bytes.open(QIODevice::ReadWrite);
    if (suffix == QLatin1String("png"))
        imageOf(sheet, options.dpi).save(&bytes, "PNG");
    else if (suffix == QLatin1String("svg"))
        writeSvg(sheet, options.title, bytes);
    else
        writePdf(sheet, options.title, bytes);
    if (file.write(bytes.data()) != bytes.data().size() || !file.commit())
        return Error{pictureText(QT_TRANSLATE_NOOP("export", "Cannot write the file: %1.")).arg(file.errorString()), path};
    return {};
}
