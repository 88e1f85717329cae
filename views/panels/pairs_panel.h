// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#ifndef Q_MOC_RUN                                        // Qt 6.4's moc cannot read <compare>
#include "model/analysis/analysis.h"
#endif
#include "views/panels/live_panel.h"

class AnalysisRunner;
class FigureTable;
class QStackedWidget;
class QTreeWidget;

/// Every site with every virtual network over all permitted paths, and the routes of the chosen pair in order of preference.
class PairsPanel : public LivePanel
{
    Q_OBJECT
public:
    explicit PairsPanel(AnalysisRunner& runner, QWidget* parent = nullptr);
    FigureTable* table() const { return m_table; }

signals:
    void objectsChosen(const QList<ObjectId>& ids);      ///< a pair's ends, or the links of a route
    void whyRequested(const FigureKey& key);

protected:
    void refreshFigures() override;

private:
    void refresh();
    void showRoutes(const Analysis& analysis, const PairResult& pair);
    AnalysisRunner& m_runner;
    QStackedWidget* m_pages;
    FigureTable* m_table;
    QTreeWidget* m_routes;
};
