// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QHeaderView>

/// The heads of a table of figures: the sort arrow stands beside the title, never on it.
class FigureHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit FigureHeader(QWidget* parent);

protected:
    void paintSection(QPainter* painter, const QRect& area, int section) const override;
};
