// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "views/panels/pairs/pair_figures.h"

/// How sites and networks are ordered in the matrix.
enum class MatrixOrder { WorstFirst, ByName };

/// Sites by virtual networks with one figure a cell. Texts are made for the cells that are asked for; only the order by worst
/// looks at all of them. While the analysis is not of the shown design all cells are dimmed.
class PairMatrixModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role { StepRole = Qt::UserRole, StateRole, StaleRole };
    enum State { Known, Unknown, NotConnected };

    explicit PairMatrixModel(QObject* parent);

    /// `failures` are the single failures of the analysis, null while they are being computed: a figure read from them stays,
    /// dimmed, until they are there.
    void setAnalysis(std::shared_ptr<const Analysis> analysis, std::shared_ptr<const FailureTable> failures, bool isCurrent);
    void setFigure(int figure);                          ///< index in pairFigures()
    void setOrder(MatrixOrder order);
    /// Words, each of which a site's or a network's name must contain: it narrows whatever has it.
    void setFilter(const QString& words);

    const PairFigure& figure() const { return pairFigures()[m_figure]; }
    const HeatScale& scale() const { return m_scale; }
    const Analysis* analysis() const { return m_analysis.get(); }
    bool hasPairs() const { return !m_siteNames.isEmpty() && !m_networkNames.isEmpty(); }
    const PairResult* pairAt(const QModelIndex& index) const;
    QModelIndex indexOf(const ObjectId& from, const ObjectId& to) const;     ///< invalid when it is not shown
    ObjectId siteAt(int row) const;
    ObjectId networkAt(int column) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void arranged();                                     ///< pairs may stand elsewhere now, and the scale may be another

private:
    void arrange();                                      // chooses and orders rows and columns, and finds the scale
    void takeNames();
    std::vector<int> matching(const QStringList& names, const QStringList& others) const;
    const PairResult& pairOf(int site, int network) const;
    PairSource source() const { return {*m_analysis, m_failures.get()}; }
    void setCurrent(bool isCurrent);

    std::shared_ptr<const Analysis> m_analysis;
    std::shared_ptr<const FailureTable> m_failures;      // of m_analysis; null while they are being computed
    bool m_isCurrent = false;
    int m_figure = 0;
    MatrixOrder m_order = MatrixOrder::WorstFirst;
    QStringList m_words;
    QStringList m_siteNames;                             // in the order of the analysis
    QStringList m_networkNames;
    std::vector<int> m_rows;                             // sites in the order shown
    std::vector<int> m_columns;
    HeatScale m_scale;
};
