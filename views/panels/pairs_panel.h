// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#ifndef Q_MOC_RUN                                        // Qt 6.4's moc cannot read <compare>
#include "model/analysis/analysis.h"
#endif
#include "views/panels/live_panel.h"

class AnalysisRunner;
class EmptyState;
class FigureSplitter;
class FigureTable;
class HeatLegend;
class PairDetailPanel;
class PairMatrix;
class PairsBar;
class QLabel;
class QStackedWidget;

/// Every site with every virtual network over all permitted paths, as a heat map or as a list, and all about the chosen pair.
class PairsPanel : public LivePanel
{
    Q_OBJECT
public:
    explicit PairsPanel(AnalysisRunner& runner, QWidget* parent = nullptr);
    FigureTable* table() const { return m_table; }
    PairMatrix* matrix() const { return m_matrix; }
    PairDetailPanel* detail() const { return m_detail; }
    /// Chooses the pair of a site and a virtual network among these objects, if there is exactly one.
    void setSelection(const QList<ObjectId>& ids);

    QVariantMap arrangement() const override;
    void restoreArrangement(const QVariantMap& arrangement) override;
    void resetArrangement() override;

signals:
    void objectsChosen(const QList<ObjectId>& ids);      ///< a pair's ends and links, the links of a route, a site, a network
    void objectChosen(const QString& object);            ///< an id or a facility
    void whyRequested(const FigureKey& key);

protected:
    void refreshFigures() override;
    void showEvent(QShowEvent* event) override;

private:
    void connectAll();
    void refresh();
    void choosePair(const ObjectId& from, const ObjectId& to);
    void showChosen();
    void showPage();
    AnalysisRunner& m_runner;
    QStackedWidget* m_pages;
    EmptyState* m_empty;
    PairsBar* m_bar;
    FigureSplitter* m_splitter;
    QStackedWidget* m_views;                             // matrix, list, nothing found
    PairMatrix* m_matrix;
    HeatLegend* m_legend;
    FigureTable* m_table;
    PairDetailPanel* m_detail;
    ObjectId m_from;                                     // of the chosen pair; empty: the first shown
    ObjectId m_to;
};
