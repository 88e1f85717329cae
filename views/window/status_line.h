// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QStatusBar>

class AnalysisRunner;
class Document;
class QLabel;
class QToolButton;
class SeverityCounts;

/// The status bar: hints on the left; saved or modified, the counts of findings, the gravest single failure, notices, recompute time, catalogue date and zoom on the right.
class StatusLine : public QStatusBar
{
    Q_OBJECT
public:
    StatusLine(Document& document, AnalysisRunner& runner, QWidget* parent = nullptr);
    void showZoom(double zoom);
    void refresh();
    SeverityCounts* findings() const { return m_findings; }

signals:
    void noticesRequested();

private:
    void showWorst();
    QLabel* addPart(const QString& name, const QString& tip);
    Document& m_document;
    AnalysisRunner& m_runner;
    QLabel* m_saved;
    SeverityCounts* m_findings;
    QLabel* m_worst;
    QToolButton* m_notices;
    QLabel* m_time;
    QLabel* m_catalogue;
    QLabel* m_zoom;
};
