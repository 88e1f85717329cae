// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QWidget>
#ifndef Q_MOC_RUN                                        // Qt 6.4's moc cannot read <compare>
#include "model/chooser/choose.h"
#endif

class ChooserForm;
class Costs;
class Document;
class LatestJob;
class ProposalCard;
class QLabel;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

/// Proposes how to connect a site to an Azure region: the requirement above, the proposals below, best first. They are worked
/// out on a thread of their own and follow what is typed; each is drawn into the design as one undo step.
class ChooserPanel : public QWidget
{
    Q_OBJECT
public:
    ChooserPanel(Document& document, Costs& costs, QWidget* parent = nullptr);

    ChooserForm& form() { return *m_form; }
    void focusForm();
    QSize sizeHint() const override { return {380, 600}; }
    const Choice& choice() const { return m_choice; }    ///< the latest that is known
    bool isCurrent() const { return m_isCurrent; }       ///< choice() belongs to what is typed and drawn
    bool waitUntilCurrent(int timeoutMilliseconds);      ///< spins an event loop; for tests
    QList<ProposalCard*> cards() const { return m_cards; }

signals:
    void answered();
    void inserted(const QList<ObjectId>& ids);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void ask();
    void show(const Requirement& requirement, const Choice& choice);
    void showVerdict();
    void insert(int index);

    Document& m_document;
    Costs& m_costs;
    LatestJob* m_job;
    ChooserForm* m_form;
    QLabel* m_summary;
    QLabel* m_headline;
    QLabel* m_reason;
    QToolButton* m_more;
    QLabel* m_verdict;
    QLabel* m_notPossible;
    QVBoxLayout* m_column;
    QList<ProposalCard*> m_cards;
    Requirement m_requirement;                           // of m_choice
    Choice m_choice;
    bool m_isCurrent = false;
};
