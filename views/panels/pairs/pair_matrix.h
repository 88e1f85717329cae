// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "views/panels/pairs/pair_matrix_model.h"
#include <QTableView>

/// The heat map: sites by virtual networks, a figure in each cell. A click or the arrow keys choose a pair, Enter or a double
/// click asks why its figure is what it is, a click on a head chooses the site or network.
class PairMatrix : public QTableView
{
    Q_OBJECT
public:
    explicit PairMatrix(QWidget* parent = nullptr);

    PairMatrixModel* figures() const { return m_model; }
    void setCurrentPair(const ObjectId& from, const ObjectId& to);           ///< emits nothing
    const ObjectId& from() const { return m_from; }                          ///< of the chosen pair; empty when none is
    const ObjectId& to() const { return m_to; }
    int wantedWidth() const;                                                 ///< that shows all columns

signals:
    void pairChosen(const ObjectId& from, const ObjectId& to);               ///< by a person
    void whyRequested(const ObjectId& from, const ObjectId& to);
    void objectChosen(const ObjectId& id);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void changeEvent(QEvent* event) override;

private:
    void restore();
    void fitColumns();
    PairMatrixModel* m_model;
    ObjectId m_from;
    ObjectId m_to;
    bool m_isShowing = false;
};
