// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/window/tour/guided_tour.h"
#include "model/document/analysis_runner.h"
#include "views/canvas/canvas_view.h"
#include "views/panels/why_panel.h"
#include "views/window/option_bar.h"
#include "views/window/tour/coach_card.h"
#include <QDockWidget>
#include <QEvent>
#include <QKeyEvent>
#include <QTabWidget>

namespace {
/// Shows the panel that something stands on, in front of those behind its tab.
void bringUp(QWidget* widget)
{
    for (; widget; widget = widget->parentWidget())
        if (auto* dock = qobject_cast<QDockWidget*>(widget)) {
            dock->show();
            dock->raise();
        }
}
}

GuidedTour::GuidedTour(const TourParts& parts, QWidget* window) : QObject(window), m_parts(parts), m_steps(tourSteps(parts)), m_card(new CoachCard(window))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &GuidedTour::look);
    connect(m_card, &CoachCard::backRequested, this, [this] { goTo(m_at - 1); });
    connect(m_card, &CoachCard::nextRequested, this, [this] { isAtEnd() ? leave() : goTo(m_at + 1); });
    connect(m_card, &CoachCard::showRequested, this, &GuidedTour::doStep);
    connect(m_card, &CoachCard::leaveRequested, this, &GuidedTour::leave);
    const auto soon = [this] { m_soon.start(); };
    connect(&parts.document, &Document::changed, this, soon);
    connect(&parts.document, &Document::reset, this, &GuidedTour::leave);    // another design
    connect(&parts.runner, &AnalysisRunner::finished, this, soon);
    connect(&parts.live, &QTabWidget::currentChanged, this, soon);
    connect(&parts.why, &WhyPanel::shown, this, soon);
    window->installEventFilter(this);
    parts.canvas.installEventFilter(this);
    parts.canvas.viewport()->installEventFilter(this);
    goTo(0);
}

GuidedTour::~GuidedTour()
{
    m_card->deleteLater();
}

QString GuidedTour::step() const
{
    return isAtEnd() ? QStringLiteral("end") : m_steps[m_at].key;
}

void GuidedTour::goTo(qsizetype step)
{
    m_at = std::clamp<qsizetype>(step, 0, m_steps.size());
    if (!isAtEnd()) {
        m_steps[m_at].begin();
        bringUp(m_steps[m_at].place().widget);
    }
    m_wasDone = !isAtEnd() && m_steps[m_at].isDone();
    refresh();
    m_soon.start();
}

void GuidedTour::refresh()
{
    const bool isDone = !isAtEnd() && m_steps[m_at].isDone();
    const QString progress = isAtEnd() ? tr("The tour is over") : tr("%1 of %2").arg(m_at + 1).arg(m_steps.size());
    if (isAtEnd())
        m_card->show({progress, tr("This design is yours to go on with"),
                      tr("Save it, or begin anew with a template (Ctrl+Shift+N). F1 lists the keys; the tour stays under Help."), true, false, true});
    else
        m_card->show({progress, m_steps[m_at].title, m_steps[m_at].text(), m_at > 0, isDone, false});
    const TourPlace place = isAtEnd() ? TourPlace{m_parts.canvas.viewport(), QRect(m_parts.canvas.viewport()->rect().center(), QSize(1, 1))} : m_steps[m_at].place();
    QWidget* window = m_card->parentWidget();
    const QRect seen = place.part.intersected(place.widget->rect());
    m_card->placeAt(QRect(place.widget->mapTo(window, seen.isEmpty() ? place.widget->rect().center() : seen.topLeft()), seen.isEmpty() ? QSize(1, 1) : seen.size()));
}

/// Goes on when what was to be done is done now.
void GuidedTour::look()
{
    if (m_hasEnded)
        return;
    if (!isAtEnd() && !m_wasDone && m_steps[m_at].isDone())
        goTo(m_at + 1);
    else
        refresh();
}

/// Also what somebody skipped or took back before.
void GuidedTour::doStep()
{
    for (qsizetype step = 0; step <= m_at && !isAtEnd(); ++step)
        if (const bool isLook = step < m_at && m_steps[step].key == QLatin1String("why"); !isLook && !m_steps[step].isDone())
            m_steps[step].doIt();
    m_soon.start();
}

void GuidedTour::leave()
{
    if (std::exchange(m_hasEnded, true))
        return;
    m_card->hide();
    m_card->placeAt({});
    m_parts.canvas.setFocus();
    emit ended();
}

bool GuidedTour::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Paint || event->type() == QEvent::LayoutRequest)
        m_soon.start();
    if (watched == &m_parts.canvas && event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        const CanvasHint hint = m_parts.canvas.hint();
        if (hint == CanvasHint::Select || hint == CanvasHint::Empty) {      // Escape has nothing else to end
            leave();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}
