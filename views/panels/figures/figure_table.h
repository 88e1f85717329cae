// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "views/panels/figures/figure_model.h"
#include <QTableView>

class AnalysisRunner;
class FigureHeader;
class QSortFilterProxyModel;

/// A sortable table of figures, worst first. A click on a figure asks why it is what it is.
class FigureTable : public QTableView
{
    Q_OBJECT
public:
    FigureTable(FigureModel* model, AnalysisRunner& runner, QWidget* parent);

    FigureModel* figures() const { return m_model; }
    FigureHeader* header() const { return m_header; }
    QString currentKey() const;                          ///< of the chosen row; empty when none is
    void setCurrentKey(const QString& key);              ///< emits nothing
    QString shownKey() const;                            ///< of the chosen row, else of the topmost; empty without rows
    void sortBy(int column, Qt::SortOrder order);
    void refresh();                                      ///< shows the runner's latest result

signals:
    void keyChosen(const QString& key);                  ///< by a person
    void figureChosen(const QString& key, FigureKind figure);
    void refreshed();                                    ///< rows show another analysis, or its state

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    AnalysisRunner& m_runner;
    FigureModel* m_model;
    QSortFilterProxyModel* m_proxy;
    FigureHeader* m_header;
    QString m_key;
    bool m_isShowing = false;
};
