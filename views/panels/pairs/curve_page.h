// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "views/panels/pairs/pair_curves.h"
#include <QWidget>

class QLabel;

/// A chart between the sentence that says it and the note of what it rests on.
class CurvePage : public QWidget
{
    Q_OBJECT
public:
    CurvePage(const QString& title, QWidget* parent);
    void show(const CurveView& view);
    void showMessage(const QString& text);
    void setDimmed(bool isDimmed);
    StepChart* chart() const { return m_chart; }
    QString sentence() const;
    QString note() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    QLabel* m_sentence;
    StepChart* m_chart;
    QLabel* m_note;
};
