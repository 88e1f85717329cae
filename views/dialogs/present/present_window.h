// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "views/dialogs/present/slide_painter.h"
#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class LatestJob;
class QLabel;
class QTextBrowser;

/// Shows a project on the whole screen, a slide at a time, by keys, clicker or mouse. The project is that of the start: edits meanwhile
/// are not shown. The figures of all options are computed when it starts; until then slides stand without them.
class PresentWindow : public QWidget
{
    Q_OBJECT
public:
    /// `catalogue` outlives it.
    PresentWindow(const Project& project, const Catalogue& catalogue, const PriceList& prices, QDate day, QWidget* parent = nullptr);
    ~PresentWindow() override;

    qsizetype slide() const { return m_slide; }
    const QList<Slide>& slides() const { return m_slides; }
    bool hasFigures() const { return m_hasFigures; }
    bool isBlank() const { return m_isBlank; }
    bool hasPointer() const { return m_hasPointer; }
    void show(qsizetype slide);                          ///< the nearest there is
    void showNextOfKind(Slide::Kind kind);               ///< in a ring; stays where there is none
    void showOption(int step);                           ///< the drawing of the next option, or of the one before
    void toggleNotes();                                  ///< the notes of who speaks, in a window of their own

signals:
    void figuresReady();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    bool handleKey(const QKeyEvent& event);
    void computeFigures(const ReviewInputs& inputs);
    void rebuild(const TalkResults& results);
    void makeNotes();
    void showNotes();

    const Project m_project;
    const Catalogue& m_catalogue;
    const PriceList m_prices;
    TalkResults m_results;
    QList<Slide> m_slides;
    std::unique_ptr<SlidePainter> m_painter;
    LatestJob* m_job;
    qsizetype m_slide = 0;
    bool m_hasFigures = false;
    bool m_isBlank = false;
    bool m_hasPointer = false;
    QPointF m_mouse;
    QString m_typed;                                     ///< digits of a slide's number
    QTimer m_idle;                                       ///< hides the mouse
    QElapsedTimer m_time;
    QTimer m_clock;
    QWidget* m_notes = nullptr;
    QTextBrowser* m_noteText = nullptr;
    QLabel* m_noteHead = nullptr;
};
