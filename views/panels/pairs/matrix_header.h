// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QHeaderView>

/// The heads of the heat map: names of networks wrapped to two lines above narrow columns, names of sites beside the rows; those of
/// the chosen cell stand out.
class MatrixHeader : public QHeaderView
{
    Q_OBJECT
public:
    MatrixHeader(Qt::Orientation orientation, QWidget* parent);

    /// Takes the room that the names need, within reason.
    void fit();
    QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& area, int section) const override;

private:
    int m_extent = 0;                                    // width beside rows, height above columns
};

/// A name in at most two lines, broken where it is best, cut in its middle when even that is too long.
QString wrappedName(const QString& name, const QFont& font, int width);
