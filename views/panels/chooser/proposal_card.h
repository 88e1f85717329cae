// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QFrame>
#ifndef Q_MOC_RUN                                        // Qt 6.4's moc cannot read <compare>
#include "model/chooser/proposal.h"
#endif

class IconLabel;
class QLabel;
class QPushButton;
class QToolButton;

/// One proposal: its title, whether it meets all, its figures, the reasons on demand, and the button that draws it.
class ProposalCard : public QFrame
{
    Q_OBJECT
public:
    explicit ProposalCard(QWidget* parent = nullptr);

    void show(const Proposal& proposal);
    const QString& title() const { return m_title; }
    void setCurrent(bool isCurrent);                     ///< false: of a requirement before the last change

signals:
    void insertRequested();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void showDetails();
    QLabel* addFigure(const QString& name, const QString& caption, int row, int column, int columns);

    Proposal m_proposal;
    QString m_title;
    IconLabel* m_icon;
    QLabel* m_heading;
    QLabel* m_verdict;
    QWidget* m_figures;
    QLabel* m_bandwidth;
    QLabel* m_availability;
    QLabel* m_rtt;
    QLabel* m_posture;
    QLabel* m_cost;
    QToolButton* m_why;
    QLabel* m_details = nullptr;                         // made when first asked for
    QPushButton* m_insert;
};
