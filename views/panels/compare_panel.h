// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "views/panels/live_panel.h"

class ComparisonChart;
class Costs;
class Document;
class LiveComparison;
class QButtonGroup;
class QComboBox;
class QLabel;
class QMenu;
class QSplitter;
class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;
struct ComparisonCell;
struct FigureKey;

/// Two to six options side by side: each figure with the best marked and the difference from a baseline, and charts of them.
class ComparePanel : public LivePanel
{
    Q_OBJECT
public:
    ComparePanel(Document& document, AnalysisRunner& runner, Costs& costs, QWidget* parent = nullptr);

    LiveComparison& live() const { return *m_live; }
    QVariantMap arrangement() const override;
    void restoreArrangement(const QVariantMap& arrangement) override;
    void resetArrangement() override;

signals:
    void whyRequested(const FigureKey& key);             ///< of the option that is shown then
    void copyRequested();                                ///< a copy of the option, to have something to compare

protected:
    void refreshFigures() override;

private:
    QWidget* makeBar();
    QWidget* makeEmpty();
    void showComparison();
    void fillChoices();
    void showChart();
    void explain(QTreeWidgetItem* item, int column);
    static QString cellText(const ComparisonCell& cell);

    Document& m_document;
    LiveComparison* m_live;
    QStackedWidget* m_pages;
    QSplitter* m_splitter;
    QTreeWidget* m_table;
    ComparisonChart* m_chart;
    QButtonGroup* m_kinds;
    QComboBox* m_baseline;
    QMenu* m_options;
    QLabel* m_state;
};
