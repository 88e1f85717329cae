// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "views/panels/live_panel.h"

class AnalysisRunner;
class Costs;
class FigureSplitter;
class FigureTable;
class QComboBox;
class QLabel;
class QStackedWidget;
class QToolButton;
class RowChart;

/// What the design costs a month: the bill of materials with prices, sources and dates, what is unknown, and the sum.
class CostPanel : public LivePanel
{
    Q_OBJECT
public:
    CostPanel(AnalysisRunner& runner, Costs& costs, QWidget* parent = nullptr);

    FigureTable* table() const { return m_table; }
    RowChart* chart() const { return m_chart; }
    QString sum() const;                                         ///< as shown

    QVariantMap arrangement() const override;
    void restoreArrangement(const QVariantMap& arrangement) override;
    void resetArrangement() override;

signals:
    void objectChosen(const QString& object);
    void importRequested();                                      ///< prices from a file

protected:
    void refreshFigures() override;

private:
    QWidget* makeBar();
    void show();
    void showChart();

    AnalysisRunner& m_runner;
    Costs& m_costs;
    QStackedWidget* m_pages;
    FigureSplitter* m_splitter;
    FigureTable* m_table;
    RowChart* m_chart;
    QLabel* m_sum;
    QLabel* m_unknown;
    QLabel* m_source;
    QToolButton* m_builtIn;
    QComboBox* m_currency;
};
