// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/export/report/page_composer.h"
#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>

void PageComposer::newPage(PageTurn turn)
{
    m_turn = turn;
    pages << ReportPage{turn == PageTurn::Portrait ? m_portrait : m_portrait.transposed(), {}};
    m_y = top;
}

void PageComposer::need(double height)
{
    if (!isEmpty() && room() < height)
        newPage(m_turn);
}

void PageComposer::turn(PageTurn turn)
{
    if (pages.isEmpty() || (m_turn != turn && !isEmpty()))
        newPage(turn);
    else if (m_turn != turn) {
        pages.last().size.transpose();
        m_turn = turn;
    }
}

void PageComposer::lines(const TextFlow& flow, qsizetype from, qsizetype count, double x, double y, double width, const QColor& colour, Qt::Alignment align)
{
    const QFontMetricsF metrics(flow.font);
    for (qsizetype i = from; i < std::min(from + count, flow.lines.size()); ++i, y += flow.lineHeight) {
        const QString& text = flow.lines[i];
        if (text.isEmpty())
            continue;
        const double length = metrics.horizontalAdvance(text);
        const double left = align & Qt::AlignRight ? x + width - length : align & Qt::AlignHCenter ? x + (width - length) / 2 : x;
        places << ReportTextPlace{QRectF(left, y, length, metrics.height()), QRectF(x - 0.5, y - 0.5, width + 1, flow.lineHeight + 1), text, int(pages.size()) - 1};
        item([font = flow.font, colour, text, at = QPointF(left, y + metrics.ascent())](QPainter& painter) {
            painter.setFont(font);
            painter.setPen(colour);
            painter.drawText(at, text);
        });
    }
}

void PageComposer::paragraph(const QString& text, const QFont& font, const QColor& colour, double indent, double gap)
{
    const TextFlow flow = flowText(text, font, width() - indent);
    need(std::min<double>(2, double(flow.lines.size())) * flow.lineHeight);
    for (qsizetype at = 0; at < flow.lines.size();) {
        const qsizetype fits = std::max<qsizetype>(1, qsizetype(room() / flow.lineHeight));
        const qsizetype count = std::min(fits, flow.lines.size() - at);
        lines(flow, at, count, side + indent, m_y, width() - indent, colour);
        m_y += double(count) * flow.lineHeight;
        at += count;
        if (at < flow.lines.size())
            newPage(m_turn);
    }
    m_y += gap;
}

void PageComposer::box(QRectF box, const QColor& fill)
{
    item([box, fill](QPainter& painter) { painter.fillRect(box, fill); });
}
