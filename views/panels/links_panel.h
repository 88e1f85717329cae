// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#ifndef Q_MOC_RUN                                        // Qt 6.4's moc cannot read <compare>
#include "model/analysis/analysis.h"
#endif
#include "views/panels/live_panel.h"

class AnalysisRunner;
class Costs;
class FigureSplitter;
class FigureTable;
class LinkCharts;
class QStackedWidget;

/// The live table of all VPN and ExpressRoute links and peerings, with charts of the chosen one beside it.
class LinksPanel : public LivePanel
{
    Q_OBJECT
public:
    /// Without `costs` the table has no column of them.
    explicit LinksPanel(AnalysisRunner& runner, Costs* costs = nullptr, QWidget* parent = nullptr);

    /// Chooses the row of a link among these objects, if there is one.
    void setSelection(const QList<ObjectId>& ids);
    FigureTable* table() const { return m_table; }
    LinkCharts* charts() const { return m_charts; }

    QVariantMap arrangement() const override;
    void restoreArrangement(const QVariantMap& arrangement) override;
    void resetArrangement() override;

signals:
    void linkChosen(const ObjectId& id);
    void objectChosen(const QString& object);
    void whyRequested(const FigureKey& key);

protected:
    void refreshFigures() override;

private:
    void refresh();
    AnalysisRunner& m_runner;
    QStackedWidget* m_pages;
    FigureSplitter* m_splitter;
    FigureTable* m_table;
    LinkCharts* m_charts;
};
