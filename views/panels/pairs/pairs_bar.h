// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "views/panels/pairs/pair_matrix_model.h"
#include <QVariantMap>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

/// What the Pairs tab shows and how: matrix or list, which figure, in which order, which names.
class PairsBar : public QWidget
{
    Q_OBJECT
public:
    explicit PairsBar(QWidget* parent = nullptr);
    bool isMatrix() const;

    /// Matrix or list, figure and order, to be found again at the next start.
    QVariantMap choice() const;
    void setChoice(const QVariantMap& choice);

signals:
    void viewChosen();
    void figureChosen(int figure);
    void orderChosen(MatrixOrder order);
    void filterChanged(const QString& words);

private:
    void showMatrixFields();
    QToolButton* m_matrix;
    QToolButton* m_list;
    QComboBox* m_figure;
    QToolButton* m_worstFirst;
    QLineEdit* m_filter;
};
