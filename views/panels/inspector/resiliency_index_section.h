// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#ifndef Q_MOC_RUN                                        // Qt 6.4's moc cannot read <compare>
#include "model/analysis/analysis.h"
#endif
#include <QWidget>

class AnalysisRunner;
class QGridLayout;
class QLabel;
class RangeBar;

/// The resiliency index of an ExpressRoute gateway, to read: range, bar, and what would add most. Hidden for a VPN gateway.
class ResiliencyIndexSection : public QWidget
{
    Q_OBJECT
public:
    ResiliencyIndexSection(AnalysisRunner& runner, const ObjectId& gateway, QWidget* parent = nullptr);

    QString text() const { return m_text; }

signals:
    void whyRequested(const FigureKey& key);

private:
    void refresh();
    void showFixes(const QStringList& fixes);

    AnalysisRunner& m_runner;
    ObjectId m_gateway;
    QString m_text;                                      ///< all that is shown
    QLabel* m_range;
    RangeBar* m_bar;
    QGridLayout* m_fixes;
};
