// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "views/panels/live_panel.h"
#include <QStringList>
#include <array>
#ifndef Q_MOC_RUN                                        // Qt 6.4's moc cannot read <compare>
#include "views/panels/failures/failure_severity.h"
#include <memory>
#include <optional>
#endif

class AnalysisRunner;
class DoubleFailures;
class FigureHeader;
class FigureSplitter;
class FailureModel;
class FailureStrip;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;
class QTextBrowser;
class QTimer;
class QToolButton;

/// Every single failure, or on request every double one: a strip of columns over a table, and what the chosen one does.
/// Under the mouse a failure is played on the canvas; a click keeps it there.
class FailuresPanel : public LivePanel
{
    Q_OBJECT
public:
    explicit FailuresPanel(AnalysisRunner& runner, QWidget* parent = nullptr);

    QTableView* table() const { return m_table; }
    FailureStrip* strip() const { return m_strip; }
    FailureModel* model() const { return m_model; }
    /// What the canvas shows as failed, by component names: its row is the chosen one.
    void setFailed(const QStringList& components);

    QVariantMap arrangement() const override;
    void restoreArrangement(const QVariantMap& arrangement) override;
    void resetArrangement() override;

signals:
    void previewRequested(const QStringList& components);        ///< empty: as it was
    void failureChosen(const QStringList& components);           ///< to stay; empty: heal
    void objectChosen(const QString& object);

protected:
    void refreshFigures() override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    enum class Kind { Single, Double };
    QWidget* makeBar();
    QWidget* makeProgress();
    QWidget* makeBody();
    void wire();
    void setKind(Kind kind);
    void startDoubles();
    void showFailures(std::shared_ptr<const Analysis> analysis, std::shared_ptr<const FailureTable> table);
    void showRows();                             ///< strip, chips and details, after the rows have changed
    void showDetails();
    void showState();                            ///< what is dimmed, running, or to be computed again
    void filter();
    void want(int row);                          ///< plays a row after a moment; −1 ends it
    void makeCurrent(int row);
    void choose(int row);

    AnalysisRunner& m_runner;
    DoubleFailures* m_doubles;
    FailureModel* m_model;
    FailureStrip* m_strip;
    QTableView* m_table;
    FigureHeader* m_header;
    QTextBrowser* m_details;
    QStackedWidget* m_pages;
    FigureSplitter* m_body;
    QWidget* m_running;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    QToolButton* m_single;
    QToolButton* m_double;
    QPushButton* m_again;
    QLabel* m_note;
    QLineEdit* m_filter;
    std::array<QToolButton*, severityCount> m_chips{};
    QTimer* m_dwell;
    Kind m_kind = Kind::Single;
    std::shared_ptr<const Analysis> m_singleAnalysis;    // of which the single failures are
    std::shared_ptr<const FailureTable> m_singleTable;
    std::shared_ptr<const FailureTable> m_doublesBase;   // the single failures of the analysis that the double ones are of
    QStringList m_wanted;
    QStringList m_current;                               // component names of the chosen row
    QStringList m_failed;
    bool m_isShowing = false;
};
