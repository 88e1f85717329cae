// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QSet>
#include <QTreeView>

class FigureHeader;
class FindingModel;

/// The findings as a table with groups. Which row is chosen, which groups are closed and where one has scrolled to outlives every
/// change of the rows, by their keys.
class FindingTree : public QTreeView
{
    Q_OBJECT
public:
    FindingTree(FindingModel* model, QWidget* parent);

    FigureHeader* columns() const { return m_header; }
    QString currentKey() const;                          ///< of the chosen row; empty when none is
    void setCurrentKey(const QString& key);              ///< emits nothing

signals:
    void keyChanged();                                   ///< another row is chosen, or none
    void chosen(const QModelIndex& index);               ///< by a click or Enter

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const override;
    void changeEvent(QEvent* event) override;

private:
    void keepPlace();
    void findPlace();
    FindingModel* m_model;
    FigureHeader* m_header;
    QString m_key;
    QString m_keptKey;
    int m_keptRow = -1;                                  ///< of the chosen row: when it is gone the one that takes its place is chosen
    int m_keptScroll = 0;
    QSet<QString> m_closed;                              ///< keys of groups
    bool m_isMoving = false;
};
