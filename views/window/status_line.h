// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QStatusBar>

class AnalysisRunner;
class Document;
class QLabel;
class QToolButton;
class SeverityCounts;
enum class RequirementState;

/// The status bar: hints on the left; saved or modified, the counts of findings, the requirements that are met, the gravest single failure, notices, recompute time, catalogue date and zoom on the right.
class StatusLine : public QStatusBar
{
    Q_OBJECT
public:
    StatusLine(Document& document, AnalysisRunner& runner, QWidget* parent = nullptr);
    void showZoom(double zoom);
    /// What mouse and keys do now, where there is room; messages stand over it for their time.
    void showHint(const QString& text);
    QString hint() const { return m_hintText; }
    void refresh();
    SeverityCounts* findings() const { return m_findings; }
    /// "requirements 3 of 4 met", with the worst of their states; empty: there are none.
    void showRequirements(const QString& text, RequirementState worst);

signals:
    void noticesRequested();
    void requirementsRequested();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showRequirementIcon();
    void showWorst();
    QLabel* addPart(const QString& name, const QString& tip);
    Document& m_document;
    AnalysisRunner& m_runner;
    QLabel* m_hint;
    QString m_hintText;
    QLabel* m_saved;
    SeverityCounts* m_findings;
    QToolButton* m_requirements = nullptr;
    RequirementState m_worstRequirement{};
    QLabel* m_worst;
    QToolButton* m_notices;
    QLabel* m_time;
    QLabel* m_catalogue;
    QLabel* m_zoom;
};
