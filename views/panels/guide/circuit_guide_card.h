// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/document/document.h"
#include "model/edit/circuit_actions.h"
#include <QWidget>

class FieldEditor;
class GuideStepRow;
class QLabel;
class QToolButton;
class QVBoxLayout;
class StepBar;

/// The five steps of a circuit: where it stands, what is missing, who acts, whether it is billed, and a button for each thing
/// that can be done, each of them one undo step. What Azure would refuse is disabled and says why.
class CircuitGuideCard : public QWidget
{
    Q_OBJECT
public:
    CircuitGuideCard(Document& document, const ObjectId& circuit, QWidget* parent = nullptr);

    void setFolded(bool isFolded);
    bool isFolded() const { return m_isFolded; }
    /// Gives the keyboard focus to what can be done next.
    void focusNext();

signals:
    void foldedChanged(bool isFolded);
    void fieldRequested(const ObjectId& object, const QString& key);
    void handOverRequested(const ObjectId& circuit);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void makeSteps(const CircuitGuide& guide);
    QWidget* makeKeyField();
    void refresh();
    void run(const GuideAction& action);

    Document& m_document;
    ObjectId m_circuit;
    bool m_isFolded = false;
    int m_current = 0;
    int m_keyGesture = 0;                                ///< of the burst of typing in the service key; 0: none
    QList<CircuitStepKind> m_kinds;
    QList<GuideStepRow*> m_rows;
    QToolButton* m_fold;
    QLabel* m_progress;
    StepBar* m_bar;
    QWidget* m_body;
    QVBoxLayout* m_steps;
    QLabel* m_billing;
    QWidget* m_back;
    QVBoxLayout* m_backButtons;
    QWidget* m_key = nullptr;
    FieldEditor* m_keyEditor = nullptr;
};
