// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QHeaderView>
#include <QVariantMap>

/// Beside the text of cells and heads.
inline constexpr int cellPadding = 6;

/// How wide a column wants to be, and how narrow it may become where there is not enough room for all of them.
struct ColumnWidth
{
    int wanted = 90;
    int least = 0;               ///< 0: never narrower than wanted
};

/// The heads of a table of figures: the sort arrow stands beside the title, never on it. The columns share the room there is
/// until a person gives one a width of their own; they can be moved as well, and both can be kept between starts.
class FigureHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit FigureHeader(QWidget* parent);

    void setWidths(const QList<ColumnWidth>& widths);
    int wantedWidth() const;                             ///< of all columns together

    /// Order, widths where they are a person's, and what is sorted by.
    QVariantMap arrangement() const;
    /// Does nothing when the columns were others then.
    void restoreArrangement(const QVariantMap& arrangement);
    void resetArrangement();                             ///< order and widths as at first; the sorting stays

protected:
    void paintSection(QPainter* painter, const QRect& area, int section) const override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void share();
    QList<int> sizes() const;
    QStringList titles() const;
    QList<ColumnWidth> m_widths;
    QList<int> m_pressed;                                // widths when the mouse went down
    bool m_isOwn = false;                                // a person has chosen a width
};
