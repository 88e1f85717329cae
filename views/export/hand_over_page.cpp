// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/export/hand_over_page.h"
#include "views/theme/fonts.h"
#include "views/theme/theme.h"
#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QFontMetricsF>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <algorithm>

namespace {
// Pixels of 96 to the inch; A4 is 794 by 1123.
constexpr qreal pageWidth = 793.7, pageHeight = 1122.5, pageMargin = 64, labelColumn = 190, rowGap = 5, sectionGap = 20;
constexpr qreal pageDpi = 1200;

/// Lays texts out from the top and paints them when it has a painter; without one it only measures.
class PageWriter
{
public:
    PageWriter(QPainter* painter, qreal scale) : m_painter(painter), m_width((pageWidth - 2 * pageMargin) / scale) {}

    qreal height() const { return m_y; }

    void title(const QString& text)
    {
        put(0, m_width, TextRole::Headline, themeOf(ThemeName::Print).textPrimary, text);
        m_y += 6;
        rule(themeOf(ThemeName::Print).accent, 2);
    }

    void section(const SheetSection& section)
    {
        m_y += sectionGap;
        put(0, m_width, TextRole::BodyStrong, themeOf(ThemeName::Print).accentText, section.title);
        m_y += 3;
        rule(themeOf(ThemeName::Print).border, 1);
        for (const SheetRow& row : section.rows) {
            const qreal top = m_y += rowGap;
            put(0, labelColumn - 12, TextRole::Body, themeOf(ThemeName::Print).textSecondary, row.label);
            const qreal below = m_y;
            m_y = top;
            put(labelColumn, m_width - labelColumn, TextRole::Body, themeOf(ThemeName::Print).textPrimary, row.value);
            m_y = std::max(m_y, below);
        }
    }

    void note(const QString& text)
    {
        m_y += 10;
        put(0, m_width, TextRole::Caption, themeOf(ThemeName::Print).textSecondary, text);
    }

private:
    void put(qreal left, qreal width, TextRole role, const QColor& colour, const QString& text)
    {
        const QRectF room(left, m_y, width, 1e6);
        const int flags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
        const QRectF needed = QFontMetricsF(font(role)).boundingRect(room, flags | Qt::TextWrapAnywhere, text);
        if (m_painter) {
            m_painter->setFont(font(role));
            m_painter->setPen(colour);
            if (isCode(text) && needed.height() < 1.5 * QFontMetricsF(font(role)).height())
                putLetters(left, role, text);
            else
                m_painter->drawText(room, flags | Qt::TextWrapAnywhere, text);
        }
        m_y += needed.height();
    }

    /// Keys and addresses, which are copied out of the page.
    static bool isCode(const QString& text)
    {
        return !text.contains(QLatin1Char(' ')) && std::any_of(text.begin(), text.end(), [](QChar each) { return each.isDigit(); });
    }

    /// Letter by letter: between digits the font has hyphens of another height, which no reader of PDF copies as hyphens.
    void putLetters(qreal left, TextRole role, const QString& text)
    {
        const QFontMetricsF metrics(font(role));
        for (const QChar& letter : text) {
            m_painter->drawText(QPointF(left, m_y + metrics.ascent()), QString(letter));
            left += metrics.horizontalAdvance(letter);
        }
    }

    void rule(const QColor& colour, qreal thickness)
    {
        if (m_painter)
            m_painter->fillRect(QRectF(0, m_y, m_width, thickness), colour);
        m_y += thickness;
    }

    QPainter* m_painter;
    qreal m_width;
    qreal m_y = 0;
};

qreal writePage(const HandOverSheet& sheet, QPainter* painter, qreal scale)
{
    PageWriter page(painter, scale);
    page.title(sheet.title);
    for (const SheetSection& section : sheet.sections)
        page.section(section);
    for (const QString& note : sheet.notes)
        page.note(note);
    return page.height();
}
}

QByteArray handOverPdf(const HandOverSheet& sheet)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(sheet.title);
    writer.setCreator(QStringLiteral("Landbridge"));
    writer.setResolution(int(pageDpi));
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()));
    qreal scale = 1;
    while (writePage(sheet, nullptr, scale) * scale > pageHeight - 2 * pageMargin && scale > 0.2)
        scale *= 0.95;
    QPainter painter(&writer);
    painter.scale(pageDpi / 96, pageDpi / 96);
    painter.fillRect(QRectF(0, 0, pageWidth + 1, pageHeight + 1), themeOf(ThemeName::Print).canvas);
    painter.translate(pageMargin, pageMargin);
    painter.scale(scale, scale);
    writePage(sheet, &painter, scale);
    painter.end();
    return bytes;
}

Result<void> writeHandOverSheet(const HandOverSheet& sheet, const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix != QLatin1String("pdf") && suffix != QLatin1String("txt"))
        return Error{QCoreApplication::translate("export", "A hand-over sheet is a .pdf or .txt file; choose one of these endings."), path, 0};
    const QByteArray bytes = suffix == QLatin1String("pdf") ? handOverPdf(sheet) : toText(sheet).toUtf8();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{QCoreApplication::translate("export", "Cannot write the file: %1.").arg(file.errorString()), path, 0};
    return {};
}
