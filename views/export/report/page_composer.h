// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "views/export/report/chart_paint.h"
#include "views/export/report/text_flow.h"
#include <QColor>
#include <QPageSize>
#include <functional>

enum class PageTurn { Portrait, Landscape };

/// One page as it will be painted. Pixels of 96 to the inch.
struct ReportPage
{
    QSizeF size;
    QList<std::function<void(QPainter&)>> items;
};

/// A place that a reader can jump to.
struct ReportBookmark
{
    QString title;
    int level = 1;
    int page = 0;
    double y = 0;
};

/// Puts texts and pictures on pages from top to bottom, and opens a new page where there is no room. Notes where every text stands,
/// so that a test can see whether any is cut or lies on another.
class PageComposer
{
public:
    explicit PageComposer(QSizeF portrait) : m_portrait(portrait) {}

    static constexpr double side = 60, top = 84, bottom = 72;        ///< margins

    void newPage(PageTurn turn);
    /// A new page when less than so much is left on this one; never on an empty one.
    void need(double height);
    void turn(PageTurn turn);                    ///< a new page when this one lies otherwise
    PageTurn current() const { return m_turn; }
    bool isEmpty() const { return pages.isEmpty() || m_y <= top + 0.5; }

    double width() const { return pages.last().size.width() - 2 * side; }
    double widthOf(PageTurn turn) const { return (turn == PageTurn::Portrait ? m_portrait.width() : m_portrait.height()) - 2 * side; }
    double heightOf(PageTurn turn) const { return (turn == PageTurn::Portrait ? m_portrait.height() : m_portrait.width()) - top - bottom; }
    double room() const { return pages.last().size.height() - bottom - m_y; }
    double y() const { return m_y; }
    void skip(double height) { m_y += height; }

    /// Lines `from` … of a flow at a place of this page, without moving down.
    void lines(const TextFlow& flow, qsizetype from, qsizetype count, double x, double y, double width, const QColor& colour, Qt::Alignment align = Qt::AlignLeft);
    /// A paragraph over the width, broken across pages where it must be.
    void paragraph(const QString& text, const QFont& font, const QColor& colour, double indent = 0, double gap = 8);
    void box(QRectF box, const QColor& fill);
    void item(std::function<void(QPainter&)> paint) { pages.last().items << std::move(paint); }
    void mark(const QString& title, int level) { bookmarks << ReportBookmark{title, level, int(pages.size()) - 1, m_y}; }

    QList<ReportPage> pages;
    QList<ReportBookmark> bookmarks;
    QList<ReportTextPlace> places;

private:
    QSizeF m_portrait;
    PageTurn m_turn = PageTurn::Portrait;
    double m_y = 0;
};
