// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/io/report/report_parts.h"
#include "views/export/report/report_pdf.h"
#include "views/export/report/table_layout.h"
#include "views/theme/theme.h"
#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>

namespace {
constexpr double labelWidth = 150, pictureScaleMost = 1.0, pictureShareMost = 0.86, wideDrawing = 760;

const Theme& onPaper() { return themeOf(ThemeName::Print); }

class ReportComposer
{
public:
    ReportComposer(const ReviewReport& report, const ReportDrawings& drawings, QSizeF paper) : pages(paper), m_report(report), m_drawings(drawings) {}

    void compose()
    {
        cover();
        pages.newPage(turnAt(0));
        for (qsizetype i = 0; i < m_report.sections.size(); ++i)
            section(i);
        contents();
        for (qsizetype i = 1; i < pages.pages.size(); ++i)
            headAndFoot(i);
    }

    void operator()(const ReportText& block) { pages.paragraph(block.text, font(TextRole::Body), block.tone == ReportTone::Quiet ? onPaper().textSecondary : onPaper().textPrimary, 0, 10); }

    void operator()(const ReportList& list)
    {
        if (!list.title.isEmpty()) {
            pages.need(50);
            pages.paragraph(list.title, font(TextRole::BodyStrong), list.tone == ReportTone::Good ? onPaper().healthy.ink : list.tone == ReportTone::Bad ? onPaper().broken.ink : onPaper().textPrimary, 0, 3);
        }
        for (const QString& item : list.items) {
            pages.need(20);
            const TextFlow bullet = flowText(list.tone == ReportTone::Good ? QStringLiteral("+") : list.tone == ReportTone::Bad ? QStringLiteral("−") : QStringLiteral("•"), font(TextRole::Body), 20);
            pages.lines(bullet, 0, 1, PageComposer::side + 2, pages.y(), 14, onPaper().textSecondary);
            pages.paragraph(item, font(TextRole::Body), onPaper().textPrimary, 18, 3);
        }
        pages.skip(8);
    }

    void operator()(const ReportFacts& facts)
    {
        for (const auto& [label, value] : facts.facts) {
            const TextFlow name = flowText(label, font(TextRole::Body), labelWidth - 12);
            pages.need(std::max(name.height(), 40.0));
            const double y = pages.y();
            const qsizetype page = pages.pages.size();
            pages.lines(name, 0, name.lines.size(), PageComposer::side, y, labelWidth - 12, onPaper().textSecondary);
            pages.paragraph(value, font(TextRole::Body), onPaper().textPrimary, labelWidth, 4);
            if (page == pages.pages.size() && pages.y() < y + name.height() + 4)
                pages.skip(y + name.height() + 4 - pages.y());
        }
        pages.skip(8);
    }

    void operator()(const ReportPicture& picture)
    {
        const auto sheet = m_drawings.options.value(picture.option);
        if (!sheet)
            return;
        const QSizeF size = pictureSize(*sheet, pages.current(), pages.room());
        pages.need(size.height() + 30);
        const QPointF at(PageComposer::side + (pages.width() - size.width()) / 2, pages.y());
        const double scale = size.width() / sheet->size().width();
        pages.item([sheet, at, scale](QPainter& painter) {
            painter.save();
            painter.translate(at);
            painter.scale(scale, scale);
            sheet->paint(painter, 1, Output::Vector);
            painter.restore();
        });
        pages.skip(size.height() + 4);
        pages.paragraph(picture.caption, font(TextRole::Caption), onPaper().textSecondary, 0, 14);
    }

    void operator()(const ReportChart& chart)
    {
        const double width = std::min(pages.width(), 674.0), height = chartHeight(chart, width);
        pages.need(height + 34);
        pages.paragraph(chart.caption, font(TextRole::BodyStrong), onPaper().textPrimary, 0, 6);
        const QPointF at(PageComposer::side, pages.y());
        QList<ReportTextPlace> places;
        QImage scratch(1, 1, QImage::Format_RGB32);
        QPainter nowhere(&scratch);
        paintChart(nowhere, chart, width, &places);
        for (ReportTextPlace& place : places) {
            place.box.translate(at);
            place.room.translate(at);
            place.page = int(pages.pages.size()) - 1;
        }
        pages.places << places;
        pages.item([chart, at, width](QPainter& painter) {
            painter.save();
            painter.translate(at);
            paintChart(painter, chart, width);
            painter.restore();
        });
        pages.skip(height + 22);
    }

    void operator()(const ReportTable& table) { composeTable(pages, table); }

    PageComposer pages;

private:
    /// As large as it is readable: fitted to what is left of the page unless that is much smaller than a page of its own.
    QSizeF pictureSize(const PictureSheet& sheet, PageTurn turn, double room) const
    {
        const QSizeF natural = sheet.size();
        const auto scaleAt = [&](double height) { return std::min({pages.widthOf(turn) / natural.width(), height / natural.height(), pictureScaleMost}); };
        const double whole = scaleAt(pages.heightOf(turn) * pictureShareMost), here = scaleAt(room - 34 - m_below);
        return natural * (here > whole * 0.75 ? std::min(here, whole) : whole);
    }

    PageTurn turnAt(qsizetype index) const
    {
        for (; index < m_report.sections.size(); ++index) {
            const ReportSection& section = m_report.sections[index];
            for (const ReportBlock& block : section.blocks) {
                if (const auto* table = std::get_if<ReportTable>(&block); table && turnOf(*table, pages.widthOf(PageTurn::Portrait)) == PageTurn::Landscape)
                    return PageTurn::Landscape;
                if (const auto* picture = std::get_if<ReportPicture>(&block))
                    if (const auto sheet = m_drawings.options.value(picture->option); sheet && sheet->size().width() > wideDrawing && sheet->size().width() > sheet->size().height() * 1.1)
                        return PageTurn::Landscape;
            }
            if (!section.blocks.isEmpty())
                break;
        }
        return PageTurn::Portrait;
    }

    /// What must stand below a heading for it not to be alone.
    double leastOf(qsizetype index) const
    {
        if (index >= m_report.sections.size())
            return 0;
        const ReportSection& section = m_report.sections[index];
        if (section.blocks.isEmpty())
            return 40 + leastOf(index + 1);
        double least = 0;
        for (const ReportBlock& block : section.blocks) {
            const bool isText = std::holds_alternative<ReportText>(block) || std::holds_alternative<ReportFacts>(block);
            if (const auto* table = std::get_if<ReportTable>(&block))
                least += leastHeight(*table, pages.width());
            else if (const auto* chart = std::get_if<ReportChart>(&block))
                least += chartHeight(*chart, std::min(pages.width(), 674.0)) + 34;
            else if (const auto* picture = std::get_if<ReportPicture>(&block)) {
                if (const auto sheet = m_drawings.options.value(picture->option))
                    least += std::min(pictureSize(*sheet, pages.current(), 0).height() * 0.76 + 34, pages.heightOf(pages.current()) * 0.8);
            } else
                least += 48;
            if (!isText)
                break;
        }
        return least;
    }

    void section(qsizetype index)
    {
        const ReportSection& section = m_report.sections[index];
        const bool isChapter = section.level == 1;
        const bool followsBareChapter = index > 0 && m_report.sections[index - 1].blocks.isEmpty();
        pages.turn(turnAt(index));
        const QFont heading = font(isChapter ? TextRole::Headline : TextRole::Title);
        const double height = flowText(section.title, heading, pages.width()).height();
        if (isChapter && !pages.isEmpty() && pages.room() < pages.heightOf(pages.current()) * 0.45)
            pages.newPage(pages.current());
        if (!pages.isEmpty() && !followsBareChapter)
            pages.skip(isChapter ? 26 : 14);
        if (!followsBareChapter)
            pages.need(std::min(height + 14 + leastOf(index), pages.heightOf(pages.current()) * 0.95));
        pages.mark(section.title, section.level);
        pages.paragraph(section.title, heading, isChapter ? onPaper().textPrimary : onPaper().accentText, 0, isChapter ? 12 : 8);
        m_below = 0;
        for (const ReportBlock& block : section.blocks)
            if (const auto* list = std::get_if<ReportList>(&block))
                m_below += 34 + 24 * double(list->items.size());
        for (const ReportBlock& block : section.blocks)
            std::visit([this](const auto& one) { (*this)(one); }, block);
    }

    void cover()
    {
        pages.newPage(PageTurn::Portrait);
        pages.box(QRectF(0, 0, pages.pages.last().size.width(), 10), onPaper().accent);
        if (!m_drawings.logo.isNull()) {
            QSizeF size = m_drawings.logo.size();
            size *= std::min({220.0 / size.width(), 72.0 / size.height(), 1.0});
            pages.item([logo = m_drawings.logo, box = QRectF(QPointF(PageComposer::side, pages.y()), size)](QPainter& painter) { painter.drawImage(box, logo); });
        }
        pages.skip(120);
        pages.paragraph(m_report.subtitle, font(TextRole::Title), onPaper().accentText, 0, 6);
        pages.paragraph(m_report.title, sizedFont(TextRole::Headline, 36), onPaper().textPrimary, 0, 18);
        pages.box(QRectF(PageComposer::side, pages.y(), 72, 4), onPaper().accent);
        pages.skip(26);
        pages.paragraph(m_report.decision, font(TextRole::Title), onPaper().textPrimary, 0, 30);
        (*this)(ReportFacts{m_report.facts});
        pages.skip(20);
        m_contents = pages.y();
    }

    /// The chapters with their pages, on the cover as far as there is room.
    void contents()
    {
        const QFont small = font(TextRole::Body), strong = font(TextRole::BodyStrong);
        double y = m_contents;
        const QSizeF size = pages.pages.first().size;
        const double width = size.width() - 2 * PageComposer::side;
        const auto put = [&](const QString& text, const QFont& with, const QColor& colour, double x, double room, Qt::Alignment align) {
            const QFontMetricsF metrics(with);
            const QString shown = metrics.elidedText(text, Qt::ElideRight, room);
            const double length = metrics.horizontalAdvance(shown), left = align & Qt::AlignRight ? x + room - length : x;
            pages.places << ReportTextPlace{QRectF(left, y, length, metrics.height()), QRectF(x - 0.5, y - 0.5, room + 1, metrics.height() + 1), shown, 0};
            pages.pages.first().items << [=, at = QPointF(left, y + metrics.ascent())](QPainter& painter) {
                painter.setFont(with);
                painter.setPen(colour);
                painter.drawText(at, shown);
            };
        };
        put(reportText(QT_TRANSLATE_NOOP("report", "Contents")), strong, onPaper().textPrimary, PageComposer::side, width, Qt::AlignLeft);
        y += 26;
        for (const ReportBookmark& mark : pages.bookmarks) {
            if (mark.level > 1 || y > size.height() - PageComposer::bottom - 16)
                continue;
            put(mark.title, small, onPaper().textPrimary, PageComposer::side, width - 60, Qt::AlignLeft);
            put(QString::number(mark.page + 1), small, onPaper().textSecondary, PageComposer::side + width - 50, 50, Qt::AlignRight);
            y += 21;
        }
    }

    void headAndFoot(qsizetype index)
    {
        ReportPage& page = pages.pages[index];
        const QFont small = font(TextRole::Caption);
        const QFontMetricsF metrics(small);
        const double width = page.size.width() - 2 * PageComposer::side, footY = page.size.height() - 46;
        const auto put = [&](const QString& text, double y, double x, double room, Qt::Alignment align) {
            const QString shown = metrics.elidedText(text, Qt::ElideRight, room);
            const double length = metrics.horizontalAdvance(shown), left = align & Qt::AlignRight ? x + room - length : x;
            pages.places << ReportTextPlace{QRectF(left, y, length, metrics.height()), QRectF(x - 0.5, y - 0.5, room + 1, metrics.height() + 1), shown, int(index)};
            page.items << [=, at = QPointF(left, y + metrics.ascent())](QPainter& painter) {
                painter.setFont(small);
                painter.setPen(onPaper().textSecondary);
                painter.drawText(at, shown);
            };
        };
        const auto joined = [](QStringList parts) {
            parts.removeAll(QString());
            return parts.join(QStringLiteral("  ·  "));
        };
        put(joined({m_report.title, m_report.subtitle}), 40, PageComposer::side, width * 0.7, Qt::AlignLeft);
        put(m_report.head.classification, 40, PageComposer::side + width * 0.72, width * 0.28, Qt::AlignRight);
        put(joined({m_report.head.organisation, m_report.head.author, m_report.head.version, m_report.head.date}), footY, PageComposer::side, width * 0.75, Qt::AlignLeft);
        put(reportText(QT_TRANSLATE_NOOP("report", "Page %1 of %2")).arg(index + 1).arg(pages.pages.size()), footY, PageComposer::side + width * 0.77, width * 0.23, Qt::AlignRight);
        for (const double y : {60.0, footY - 8})
            page.items << [y, width](QPainter& painter) { painter.fillRect(QRectF(PageComposer::side, y, width, 0.8), onPaper().border); };
    }

    const ReviewReport& m_report;
    const ReportDrawings& m_drawings;
    double m_contents = 0;
    double m_below = 0;                          ///< what the section has below its picture, about
};
}

PageComposer composeReport(const ReviewReport& report, const ReportDrawings& drawings, ReportPaper paper)
{
    // 210 × 297 mm, 8.5 × 11 inches.
    ReportComposer composer(report, drawings, paper == ReportPaper::A4 ? QSizeF(793.7, 1122.5) : QSizeF(816, 1056));
    composer.compose();
    return composer.pages;
}
