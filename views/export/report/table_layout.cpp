// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/export/report/table_layout.h"
#include "model/io/report/report_formats.h"
#include "views/theme/theme.h"
#include <algorithm>
#include <numeric>

namespace {
constexpr double cellSide = 7, cellTop = 5, widestColumn = 420;
constexpr int largestText = 11, smallestText = 9;

const Theme& ink() { return themeOf(ThemeName::Print); }

QColor toneColour(ReportTone tone)
{
    switch (tone) {
    case ReportTone::Plain: return ink().textPrimary;
    case ReportTone::Quiet: return ink().textSecondary;
    case ReportTone::Good: return ink().healthy.ink;
    case ReportTone::Warning: return ink().warning.ink;
    case ReportTone::Bad: return ink().broken.ink;
    }
    return ink().textPrimary;
}

QFont noteFont(int pixels) { return sizedFont(TextRole::Caption, pixels - 1); }

struct CellFlow
{
    TextFlow text;
    TextFlow note;
    double height() const { return text.height() + note.height(); }
};

CellFlow flowCell(const ReportRow& row, qsizetype column, const TableLayout& layout)
{
    const ReportCell& cell = row.cells[column];
    const double width = layout.widths[column] - 2 * cellSide;
    const QFont font = sizedFont(row.isTotal ? TextRole::CaptionStrong : column == 0 ? TextRole::BodyMedium : TextRole::Caption, layout.pixels);
    CellFlow flow{flowText(cellMark(cell) + cell.text, font, width), {noteFont(layout.pixels), {}, 0}};
    if (!cell.note.isEmpty())
        flow.note = flowText(cell.note, noteFont(layout.pixels), width);
    return flow;
}

/// The widths in which texts of a size have room; nothing when the words alone are wider.
std::optional<QList<double>> widthsAt(const ReportTable& table, double width, int pixels)
{
    QList<double> least, wanted;
    const QFont head = sizedFont(TextRole::CaptionStrong, pixels), strong = head;
    for (qsizetype c = 0; c < table.columns.size(); ++c) {
        double word = widestWord(table.columns[c].title, head), line = widestLine(table.columns[c].title, head);
        for (const ReportRow& row : table.rows) {
            if (c >= row.cells.size())
                continue;
            const ReportCell& cell = row.cells[c];
            const QString text = cellMark(cell) + cell.text;
            // Figures stay on one line where they are short.
            const bool isFigure = text.size() <= (table.columns[c].align == ReportAlign::Number ? 16 : 11);
            word = std::max({word, isFigure ? widestLine(text, strong) : widestWord(text, strong), widestWord(cell.note, noteFont(pixels))});
            line = std::max({line, widestLine(text, strong), widestLine(cell.note, noteFont(pixels))});
        }
        least << std::min(word, width * 0.3) + 2 * cellSide + 2;
        wanted << std::max(least.last(), std::min(line, widestColumn) + 2 * cellSide + 2);
    }
    const double sumLeast = std::accumulate(least.begin(), least.end(), 0.0), sumWanted = std::accumulate(wanted.begin(), wanted.end(), 0.0);
    if (sumLeast > width)
        return {};
    const double share = std::accumulate(table.columns.begin(), table.columns.end(), 0.0, [](double sum, const ReportColumn& column) { return sum + column.share; });
    QList<double> widths;
    for (qsizetype c = 0; c < least.size(); ++c)
        widths << (sumWanted <= width ? wanted[c] + (width - sumWanted) * table.columns[c].share / share : least[c] + (width - sumLeast) * (wanted[c] - least[c]) / (sumWanted - sumLeast));
    return widths;
}

double tableHeadHeight(const ReportTable& table, const TableLayout& layout)
{
    double height = 0;
    for (qsizetype c = 0; c < table.columns.size(); ++c)
        height = std::max(height, flowText(table.columns[c].title, sizedFont(TextRole::CaptionStrong, layout.pixels), layout.widths[c] - 2 * cellSide).height());
    return height + 2 * cellTop;
}

void composeHead(PageComposer& pages, const ReportTable& table, const TableLayout& layout)
{
    const double height = tableHeadHeight(table, layout);
    pages.box(QRectF(PageComposer::side, pages.y(), pages.width(), height), ink().sunken);
    double x = PageComposer::side;
    for (qsizetype c = 0; c < table.columns.size(); ++c) {
        const TextFlow flow = flowText(table.columns[c].title, sizedFont(TextRole::CaptionStrong, layout.pixels), layout.widths[c] - 2 * cellSide);
        pages.lines(flow, 0, flow.lines.size(), x + cellSide, pages.y() + height - cellTop - flow.height(), layout.widths[c] - 2 * cellSide, ink().textSecondary, table.columns[c].align == ReportAlign::Number ? Qt::AlignRight : Qt::AlignLeft);
        x += layout.widths[c];
    }
    pages.skip(height);
}

double tableRowHeight(const ReportRow& row, const TableLayout& layout)
{
    double height = 0;
    for (qsizetype c = 0; c < row.cells.size(); ++c)
        height = std::max(height, flowCell(row, c, layout).height());
    return height + 2 * cellTop;
}

/// A row, over several pages where it is longer than one.
void composeRow(PageComposer& pages, const ReportTable& table, const ReportRow& row, const TableLayout& layout)
{
    QList<CellFlow> cells;
    double left = 0;
    for (qsizetype c = 0; c < row.cells.size(); ++c) {
        cells << flowCell(row, c, layout);
        left = std::max(left, cells.last().height());
    }
    const auto openPage = [&] {
        pages.newPage(pages.current());
        composeHead(pages, table, layout);
    };
    if (left + 2 * cellTop > pages.room() && !pages.isEmpty())
        openPage();
    QList<double> done(cells.size(), 0);
    while (true) {
        const double room = pages.room() - 2 * cellTop;
        double used = 0;
        bool isDone = true;
        double x = PageComposer::side;
        for (qsizetype c = 0; c < cells.size(); ++c) {
            double y = pages.y() + cellTop, free = room;
            qsizetype at = qsizetype(done[c]);
            const Qt::Alignment align = table.columns[c].align == ReportAlign::Number ? Qt::AlignRight : Qt::AlignLeft;
            const qsizetype texts = cells[c].text.lines.size(), all = texts + cells[c].note.lines.size();
            for (; at < all; ++at) {
                const bool isNote = at >= texts;
                const TextFlow& flow = isNote ? cells[c].note : cells[c].text;
                if (flow.lineHeight > free)
                    break;
                // A difference has the colour of its figure; a reason is quiet.
                const bool isQuiet = isNote && (table.columns[c].align == ReportAlign::Text || row.cells[c].tone == ReportTone::Warning);
                const QColor colour = isQuiet ? ink().textSecondary : toneColour(row.cells[c].tone);
                pages.lines(flow, isNote ? at - texts : at, 1, x + cellSide, y, layout.widths[c] - 2 * cellSide, colour, align);
                y += flow.lineHeight;
                free -= flow.lineHeight;
            }
            done[c] = double(at);
            isDone = isDone && at >= all;
            used = std::max(used, room - free);
            x += layout.widths[c];
        }
        pages.skip(used + 2 * cellTop);
        pages.box(QRectF(PageComposer::side, pages.y() - 0.6, pages.width(), row.isTotal ? 1.2 : 0.6), row.isTotal ? ink().borderStrong : ink().border);
        if (isDone)
            return;
        openPage();
    }
}
}

TableLayout layoutTable(const ReportTable& table, double width)
{
    for (int pixels = largestText; pixels >= smallestText; --pixels)
        if (const auto widths = widthsAt(table, width, pixels))
            return {pixels, *widths, false};
    TableLayout layout{smallestText, {}, true};
    const double share = std::accumulate(table.columns.begin(), table.columns.end(), 0.0, [](double sum, const ReportColumn& column) { return sum + column.share; });
    for (const ReportColumn& column : table.columns)
        layout.widths << width * column.share / share;
    return layout;
}

PageTurn turnOf(const ReportTable& table, double portraitWidth)
{
    if (table.rows.isEmpty())
        return PageTurn::Portrait;
    return table.columns.size() >= 9 || layoutTable(table, portraitWidth).pixels < 10 ? PageTurn::Landscape : PageTurn::Portrait;
}

double leastHeight(const ReportTable& table, double width)
{
    if (table.rows.isEmpty())
        return 24;
    const TableLayout layout = layoutTable(table, width);
    const double group = table.rows.first().group.isEmpty() ? 0 : 26;
    return flowText(table.caption, font(TextRole::BodyStrong), width).height() + 6 + tableHeadHeight(table, layout) + group + std::min(tableRowHeight(table.rows.first(), layout), 300.0);
}

void composeTable(PageComposer& pages, const ReportTable& table)
{
    if (table.rows.isEmpty()) {
        if (!table.empty.isEmpty())
            pages.paragraph(table.empty, font(TextRole::Body), ink().textSecondary);
        return;
    }
    pages.need(leastHeight(table, pages.width()));
    const TableLayout layout = layoutTable(table, pages.width());
    pages.paragraph(table.caption, font(TextRole::BodyStrong), ink().textPrimary, 0, 6);
    composeHead(pages, table, layout);
    QString group;
    for (const ReportRow& row : table.rows) {
        if (row.group != group && !row.group.isEmpty()) {
            const TextFlow flow = flowText(row.group, sizedFont(TextRole::CaptionStrong, layout.pixels), pages.width() - 2 * cellSide);
            const double height = flow.height() + 2 * cellTop;
            if (pages.room() < height + tableRowHeight(row, layout)) {
                pages.newPage(pages.current());
                composeHead(pages, table, layout);
            }
            pages.box(QRectF(PageComposer::side, pages.y(), pages.width(), height), ink().accentTint);
            pages.lines(flow, 0, flow.lines.size(), PageComposer::side + cellSide, pages.y() + cellTop, pages.width() - 2 * cellSide, ink().textPrimary);
            pages.skip(height);
        }
        group = row.group;
        // A total stands with the last of what it sums up.
        if (&row + 1 != table.rows.constEnd() && (&row + 1)->isTotal && pages.room() < tableRowHeight(row, layout) + tableRowHeight(*(&row + 1), layout)) {
            pages.newPage(pages.current());
            composeHead(pages, table, layout);
        }
        composeRow(pages, table, row, layout);
    }
    pages.skip(20);
}
