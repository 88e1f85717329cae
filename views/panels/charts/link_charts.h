// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "views/panels/charts/row_chart.h"
#ifndef Q_MOC_RUN                                        // Qt 6.4's moc cannot read <compare>
#include "model/analysis/analysis.h"
#endif
#include <QWidget>

class QButtonGroup;
class QLabel;
class QSplitter;

/// The three charts of a link: capacity by part, availability on a nines scale, the five factors of its security posture.
/// Side by side where there is room, otherwise one at a time.
class LinkCharts : public QWidget
{
    Q_OBJECT
public:
    explicit LinkCharts(QWidget* parent = nullptr);

    /// Shows a link, or nothing when it is nullptr.
    void show(const Analysis* analysis, const LinkResult* link);
    /// While the figures are those before the last edit.
    void setDimmed(bool isDimmed);
    RowChart* capacity() const { return m_charts[0]; }
    RowChart* availability() const { return m_charts[1]; }
    RowChart* security() const { return m_charts[2]; }

signals:
    void objectChosen(const QString& object);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    QList<RowChart*> m_charts;
    QList<QWidget*> m_pages;
    QList<QLabel*> m_titles;
    QString m_name;                                  ///< of the link shown
    QWidget* m_bar;
    QButtonGroup* m_choice;
    QSplitter* m_row;
};

/// The rows of the charts, for tests and exports.
QList<ChartRow> capacityRows(const Analysis& analysis, const LinkResult& link);
QList<ChartRow> availabilityRows(const Analysis& analysis, const LinkResult& link);
QList<ChartRow> securityRows(const LinkResult& link);
