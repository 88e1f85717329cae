// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QAbstractTableModel>
#ifndef Q_MOC_RUN                                        // Qt 6.4's moc cannot read <compare>
#include "model/analysis/analysis.h"
#include <functional>
#include <memory>
#include <optional>
#include <vector>
#endif

/// What a cell of a table of figures shows.
struct FigureCell
{
    QString text;
    QString tip;                 ///< the reason of an unknown figure, or detail
    double order = 0;            ///< what the column sorts by; the worst is the lowest
    bool isUnknown = false;
    QString grade;               ///< "A" … "F": drawn as a badge before the text
    QString icon;
};

/// A column: its title and how a row fills it.
struct FigureColumn
{
    QString title;
    QString tip;
    int width = 90;
    bool isNumber = false;       ///< right aligned
    std::optional<FigureKind> figure;                    ///< what "Why?" explains
    std::function<FigureCell(const Analysis&, int row)> cell;
    int least = 0;               ///< how narrow it may become where room lacks; 0: never narrower
};

/// A cell for "unknown", with its reason.
FigureCell unknownCell(const QString& reason);

/// A table of figures of one analysis. While that is not of the shown design all rows are dimmed.
class FigureModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role { OrderRole = Qt::UserRole, UnknownRole, GradeRole, StaleRole };
    using Rows = std::function<int(const Analysis&)>;
    using Keys = std::function<QString(const Analysis&, int row)>;

    FigureModel(QList<FigureColumn> columns, Rows rows, Keys keys, QObject* parent);

    void setAnalysis(std::shared_ptr<const Analysis> analysis, bool isCurrent);
    void refreshRows();                                  ///< what cells show beside the analysis has changed
    const Analysis* analysis() const { return m_analysis.get(); }
    const QList<FigureColumn>& columns() const { return m_columns; }
    QString keyAt(int row) const;
    int rowOf(const QString& key) const;                 ///< −1 when there is none

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    double orderAt(const QModelIndex& index) const;

    QList<FigureColumn> m_columns;
    Rows m_rowsOf;
    Keys m_keyOf;
    std::shared_ptr<const Analysis> m_analysis;
    QStringList m_keys;
    mutable std::vector<std::vector<double>> m_orders;   // of each column once it was sorted by; empty before
    bool m_isCurrent = false;
};
