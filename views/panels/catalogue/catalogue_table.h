// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QTableView>

class FigureHeader;

/// The table of entries. Places can be dragged onto the canvas.
class CatalogueTable : public QTableView
{
    Q_OBJECT
public:
    explicit CatalogueTable(QWidget* parent);
    FigureHeader* header() const { return m_header; }

signals:
    void rowChosen();                                    ///< another row is current

protected:
    void startDrag(Qt::DropActions actions) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    FigureHeader* m_header;
};
