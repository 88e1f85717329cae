// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/export/title_block.h"
#include <QCoreApplication>
#include <QFileInfo>
#include <QImageReader>
#include <QSvgRenderer>
#include <algorithm>

namespace {
constexpr qreal rowHeight = 20, cellPadding = 8, longestValue = 260, logoWidth = 110;
constexpr int logoPixels = 800;                  // longest edge of a logo as it is kept

struct TitleRow
{
    QString label;
    QString value;
};

QString titleBlockText(const char* text)
{
    return QCoreApplication::translate("export", text);
}

QList<TitleRow> titleRows(const TitleBlock& block)
{
    QList<TitleRow> rows;
    const auto add = [&](const char* label, const QString& value) {
        if (!value.isEmpty())
            rows << TitleRow{titleBlockText(label), value.simplified()};
    };
    add(QT_TRANSLATE_NOOP("export", "Organisation"), block.organisation);
    add(QT_TRANSLATE_NOOP("export", "Design"), block.project);
    add(QT_TRANSLATE_NOOP("export", "Option"), block.option);
    add(QT_TRANSLATE_NOOP("export", "Author"), block.author);
    add(QT_TRANSLATE_NOOP("export", "Version"), block.version);
    add(QT_TRANSLATE_NOOP("export", "Date"), block.date);
    add(QT_TRANSLATE_NOOP("export", "Classification"), block.classification);
    return rows;
}

qreal widestOf(const QList<TitleRow>& rows, TextRole role, QString TitleRow::*part)
{
    qreal width = 0;
    for (const TitleRow& row : rows)
        width = std::max(width, QFontMetricsF(font(role)).horizontalAdvance(row.*part));
    return std::ceil(width);
}

qreal labelsWidth(const QList<TitleRow>& rows)
{
    return widestOf(rows, TextRole::Caption, &TitleRow::label) + 2 * cellPadding;
}

qreal valuesWidth(const QList<TitleRow>& rows)
{
    return std::min(widestOf(rows, TextRole::BodyMedium, &TitleRow::value), longestValue) + 2 * cellPadding;
}
}

bool TitleBlock::isEmpty() const
{
    return titleRows(*this).isEmpty() && logo.isNull();
}

Result<QImage> readLogo(const QString& path)
{
    if (QFileInfo(path).suffix().compare(QLatin1String("svg"), Qt::CaseInsensitive) == 0) {
        QSvgRenderer renderer(path);
        if (!renderer.isValid())
            return Error{titleBlockText(QT_TRANSLATE_NOOP("export", "The logo is no SVG picture that can be read.")), path};
        QImage image(renderer.defaultSize().scaled(logoPixels, logoPixels, Qt::KeepAspectRatio), QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        renderer.render(&painter);
        return image;
    }
    QImageReader reader(path);
    reader.setAutoTransform(true);
    if (const QSize size = reader.size(); size.width() > logoPixels || size.height() > logoPixels)
        reader.setScaledSize(size.scaled(logoPixels, logoPixels, Qt::KeepAspectRatio));
    const QImage image = reader.read();
    if (image.isNull())
        return Error{titleBlockText(QT_TRANSLATE_NOOP("export", "The logo cannot be read: %1.")).arg(reader.errorString()), path};
    return image.convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

QSizeF titleBlockSize(const TitleBlock& block)
{
    if (block.isEmpty())
        return {};
    const QList<TitleRow> rows = titleRows(block);
    const qreal logo = block.logo.isNull() ? 0 : logoWidth;
    const qreal table = rows.isEmpty() ? 0 : labelsWidth(rows) + valuesWidth(rows);
    return {logo + table, std::max<qreal>(rows.size(), 3) * rowHeight};
}

void paintTitleBlock(QPainter& painter, const TitleBlock& block, const PaintStyle& style)
{
    const QSizeF size = titleBlockSize(block);
    if (size.isEmpty())
        return;
    const QList<TitleRow> rows = titleRows(block);
    const qreal left = block.logo.isNull() ? 0 : logoWidth, middle = left + (rows.isEmpty() ? 0 : labelsWidth(rows));
    painter.save();
    painter.setPen(QPen(style.theme.border, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(QPointF(), size));
    if (left > 0) {
        const QSizeF logo = QSizeF(block.logo.size()).scaled(logoWidth - 2 * cellPadding, size.height() - 2 * cellPadding, Qt::KeepAspectRatio);
        painter.drawImage(QRectF(QPointF((logoWidth - logo.width()) / 2, (size.height() - logo.height()) / 2), logo), block.logo);
        painter.drawLine(QPointF(left, 0), QPointF(left, size.height()));
    }
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const qreal top = i * rowHeight;
        painter.setPen(QPen(style.theme.border, 1));
        if (i > 0)
            painter.drawLine(QPointF(left, top), QPointF(size.width(), top));
        paintText(painter, QRectF(left + cellPadding, top, middle - left, rowHeight), TextRole::Caption, style.theme.textSecondary, rows[i].label);
        const qreal width = size.width() - middle - 2 * cellPadding;
        const QString value = QFontMetricsF(font(TextRole::BodyMedium)).elidedText(rows[i].value, Qt::ElideRight, width + 1);
        paintText(painter, QRectF(middle + cellPadding, top, width + cellPadding, rowHeight), TextRole::BodyMedium, style.theme.textPrimary, value);
    }
    painter.restore();
}
