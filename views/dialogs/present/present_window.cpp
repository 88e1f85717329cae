// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/dialogs/present/present_window.h"
#include "views/panels/latest_job.h"
#include "views/theme/blank.h"
#include "views/theme/fonts.h"
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QScreen>
#include <QTextBrowser>
#include <QTime>
#include <QVBoxLayout>
#include <algorithm>

namespace {
constexpr int idleMilliseconds = 2000;
constexpr qreal pointerRadius = 0.009;               // of the height
}

PresentWindow::PresentWindow(const Project& project, const Catalogue& catalogue, const PriceList& prices, QDate day, QWidget* parent)
    : QWidget(parent, Qt::Window), m_project(project), m_catalogue(catalogue), m_prices(prices), m_results(project.options.size()), m_job(new LatestJob(this))
{
    setObjectName(QStringLiteral("present"));
    setWindowTitle(tr("Presenting %1").arg(project.name));
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    m_idle.setSingleShot(true);
    m_idle.setInterval(idleMilliseconds);
    connect(&m_idle, &QTimer::timeout, this, [this] { setCursor(Qt::BlankCursor); });
    m_clock.setInterval(1000);
    connect(&m_clock, &QTimer::timeout, this, &PresentWindow::showNotes);
    m_time.start();
    rebuild(m_results);
    computeFigures(reviewInputs(m_project, m_catalogue, day, &m_prices));
}

PresentWindow::~PresentWindow()
{
    m_job->cancel();
}

void PresentWindow::computeFigures(const ReviewInputs& inputs)
{
    m_job->ask([this, inputs, options = m_project.options](std::stop_token stop) -> LatestJob::Answer {
        TalkResults results;
        for (const Design& option : options) {
            auto one = resultsOf(option, inputs, stop);
            if (!one)
                return {};
            results << std::make_shared<const OptionResults>(std::move(*one));
        }
        return [this, results] {
            m_hasFigures = true;
            rebuild(results);
            emit figuresReady();
        };
    });
}

void PresentWindow::rebuild(const TalkResults& results)
{
    const Slide before = m_slides.value(m_slide);
    m_results = results;
    m_slides = slidesOf(m_project, m_results);
    m_painter = std::make_unique<SlidePainter>(SlideShow{m_project, m_results, m_slides, m_catalogue});
    const auto same = std::find_if(m_slides.begin(), m_slides.end(), [&](const Slide& one) { return one.kind == before.kind && one.option == before.option; });
    show(same == m_slides.end() ? m_slide : same - m_slides.begin());
}

void PresentWindow::show(qsizetype slide)
{
    m_slide = std::clamp<qsizetype>(slide, 0, m_slides.size() - 1);
    m_isBlank = false;
    setAccessibleName(tr("Slide %1 of %2: %3").arg(m_slide + 1).arg(m_slides.size()).arg(m_slides[m_slide].heading));
    setAccessibleDescription(m_slides[m_slide].text);
    showNotes();
    update();
}

void PresentWindow::showNextOfKind(Slide::Kind kind)
{
    for (qsizetype step = 1; step <= m_slides.size(); ++step)
        if (const qsizetype at = (m_slide + step) % m_slides.size(); m_slides[at].kind == kind)
            return show(at);
}

void PresentWindow::showOption(int step)
{
    const qsizetype count = m_project.options.size(), now = m_slides[m_slide].option;
    const qsizetype wanted = now < 0 ? (step > 0 ? 0 : count - 1) : (now + step + count) % count;
    for (qsizetype i = 0; i < m_slides.size(); ++i)
        if (m_slides[i].kind == Slide::Kind::Option && m_slides[i].option == wanted)
            return show(i);
}

void PresentWindow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_isBlank) {
        painter.fillRect(rect(), blankColour());
        return;
    }
    m_painter->paint(painter, size(), m_slide, theme());
    if (!m_hasPointer)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    QColor halo = theme().broken.border;
    const qreal radius = pointerRadius * height();
    halo.setAlphaF(0.3f);
    painter.setPen(Qt::NoPen);
    painter.setBrush(halo);
    painter.drawEllipse(m_mouse, 2 * radius, 2 * radius);
    halo.setAlphaF(1);
    painter.setBrush(halo);
    painter.drawEllipse(m_mouse, radius, radius);
}

bool PresentWindow::handleKey(const QKeyEvent& event)
{
    if (event.text().size() == 1 && event.text()[0].isDigit()) {
        m_typed += event.text();
        return true;
    }
    const QString typed = std::exchange(m_typed, QString());
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        show(typed.isEmpty() ? m_slide + 1 : typed.toLongLong() - 1);
        return true;
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_PageDown:
    case Qt::Key_Space:
    case Qt::Key_N:
        show(m_slide + 1);
        return true;
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_PageUp:
    case Qt::Key_Backspace:
    case Qt::Key_P:
        show(m_slide - 1);
        return true;
    case Qt::Key_Home:
        show(0);
        return true;
    case Qt::Key_End:
        show(m_slides.size() - 1);
        return true;
    case Qt::Key_O:
    case Qt::Key_Tab:
        showOption(1);
        return true;
    case Qt::Key_Backtab:
        showOption(-1);
        return true;
    case Qt::Key_F:
        showNextOfKind(Slide::Kind::Finding);
        return true;
    case Qt::Key_X:
        showNextOfKind(Slide::Kind::Failure);
        return true;
    case Qt::Key_C:
        showNextOfKind(Slide::Kind::Comparison);
        return true;
    case Qt::Key_S:
        toggleNotes();
        return true;
    case Qt::Key_L:
        m_hasPointer = !m_hasPointer;
        setCursor(m_hasPointer ? Qt::BlankCursor : Qt::ArrowCursor);
        update();
        return true;
    case Qt::Key_B:
    case Qt::Key_Period:
        m_isBlank = !m_isBlank;
        update();
        return true;
    case Qt::Key_Escape:
    case Qt::Key_F5:
        close();
        return true;
    default:
        return false;
    }
}

void PresentWindow::keyPressEvent(QKeyEvent* event)
{
    if (!handleKey(*event))
        QWidget::keyPressEvent(event);
}

bool PresentWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && handleKey(*static_cast<QKeyEvent*>(event)))
        return true;
    if (event->type() == QEvent::Close)
        m_clock.stop();
    return QWidget::eventFilter(watched, event);
}

void PresentWindow::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        show(m_slide + 1);
    else if (event->button() == Qt::RightButton)
        show(m_slide - 1);
}

void PresentWindow::mouseMoveEvent(QMouseEvent* event)
{
    m_mouse = event->position();
    if (m_hasPointer)
        return update();
    setCursor(Qt::ArrowCursor);
    m_idle.start();
}

void PresentWindow::makeNotes()
{
    m_notes = new QWidget(this, Qt::Window);
    m_notes->setObjectName(QStringLiteral("speakerNotes"));
    m_notes->setWindowTitle(tr("Speaker notes"));
    m_noteHead = new QLabel(m_notes);
    m_noteHead->setFont(::font(TextRole::Title));
    m_noteHead->setWordWrap(true);
    m_noteText = new QTextBrowser(m_notes);
    m_noteText->setObjectName(QStringLiteral("speakerNoteText"));
    QFont large = ::font(TextRole::Body);
    large.setPixelSize(20);
    m_noteText->setFont(large);
    auto* layout = new QVBoxLayout(m_notes);
    layout->addWidget(m_noteHead);
    layout->addWidget(m_noteText, 1);
    m_notes->resize(720, 520);
    m_notes->installEventFilter(this);
    m_noteText->installEventFilter(this);
    // The notes go where the slides are not, where there is another screen.
    for (const QScreen* each : QGuiApplication::screens())
        if (each != screen())
            m_notes->move(each->availableGeometry().center() - m_notes->rect().center());
}

void PresentWindow::toggleNotes()
{
    if (!m_notes)
        makeNotes();
    m_notes->setVisible(!m_notes->isVisible());
    if (m_notes->isVisible())
        m_clock.start();
    else
        m_clock.stop();
    showNotes();
}

void PresentWindow::showNotes()
{
    if (!m_notes || !m_notes->isVisible())
        return;
    const QString next = m_slide + 1 < m_slides.size() ? tr("Next: %1").arg(m_slides[m_slide + 1].heading) : tr("This is the last slide.");
    m_noteHead->setText(tr("%1 of %2 · %3 · %4\n%5").arg(m_slide + 1).arg(m_slides.size()).arg(QTime(0, 0).addMSecs(int(m_time.elapsed())).toString(QStringLiteral("H:mm:ss")), m_slides[m_slide].heading, next));
    const QString notes = m_slides[m_slide].notes.isEmpty() ? tr("No notes: what is written in the description of objects and in the review of an option stands here.") : m_slides[m_slide].notes;
    if (m_noteText->toPlainText() != notes)
        m_noteText->setPlainText(notes);
}

void PresentWindow::closeEvent(QCloseEvent* event)
{
    m_job->cancel();
    if (m_notes)
        m_notes->close();
    QWidget::closeEvent(event);
}
