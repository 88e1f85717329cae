// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/window/tour/coach_card.h"
#include "views/theme/fonts.h"
#include "views/theme/icons.h"
#include "views/theme/metrics.h"
#include "views/theme/theme.h"
#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace {
constexpr int coachWidth = 340;
constexpr int coachGap = 14;                             // between card and target

/// Round what the card speaks of. Nothing can be clicked on it.
class CoachRing : public QWidget
{
public:
    explicit CoachRing(QWidget* window) : QWidget(window)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setObjectName(QStringLiteral("coachRing"));
        hide();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme().accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), 8, 8);
    }
};
}

CoachCard::CoachCard(QWidget* window) : QFrame(window), m_ring(new CoachRing(window)), m_progress(new QLabel(this)), m_title(new QLabel(this)), m_text(new QLabel(this))
{
    setObjectName(QStringLiteral("coachCard"));
    setFocusPolicy(Qt::StrongFocus);
    m_progress->setProperty("role", "caption");
    m_title->setObjectName(QStringLiteral("coachTitle"));
    m_title->setFont(::font(TextRole::Title));
    m_title->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("coachText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_back = new QPushButton(tr("Back"), this);
    m_show = new QPushButton(tr("Show me"), this);
    m_next = new QPushButton(tr("Skip"), this);
    m_back->setObjectName(QStringLiteral("coachBack"));
    m_show->setObjectName(QStringLiteral("coachShow"));
    m_next->setObjectName(QStringLiteral("coachNext"));
    auto* leave = new QToolButton(this);
    leave->setObjectName(QStringLiteral("coachLeave"));
    leave->setIcon(icon(QStringLiteral("close")));
    leave->setIconSize({14, 14});
    leave->setToolTip(tr("Leave the tour (Esc)"));
    leave->setAccessibleName(tr("Leave the tour"));
    leave->setFocusPolicy(Qt::TabFocus);
    auto* top = new QHBoxLayout;
    top->addWidget(m_progress, 1);
    top->addWidget(leave);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Metrics::space);
    buttons->addWidget(m_back);
    buttons->addStretch();
    buttons->addWidget(m_show);
    buttons->addWidget(m_next);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Metrics::spaceLarge, Metrics::space, Metrics::spaceMedium, Metrics::spaceMedium);
    layout->setSpacing(Metrics::spaceSmall);
    layout->addLayout(top);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addSpacing(Metrics::space);
    layout->addLayout(buttons);
    connect(m_back, &QPushButton::clicked, this, &CoachCard::backRequested);
    connect(m_show, &QPushButton::clicked, this, &CoachCard::showRequested);
    connect(m_next, &QPushButton::clicked, this, &CoachCard::nextRequested);
    connect(leave, &QToolButton::clicked, this, &CoachCard::leaveRequested);
    hide();
}

CoachCard::~CoachCard()
{
    delete m_ring;
}

void CoachCard::show(const Content& content)
{
    const bool isNews = m_title->text() != content.title || m_text->text() != content.text;
    m_progress->setText(content.progress);
    m_title->setText(content.title);
    m_text->setText(content.text);
    m_back->setVisible(content.canGoBack);
    m_show->setVisible(!content.isDone && !content.isEnd);
    m_next->setText(content.isEnd ? tr("Done") : content.isDone ? tr("Next") : tr("Skip"));
    m_next->setProperty("role", content.isDone || content.isEnd ? QStringLiteral("primary") : QString());
    m_next->style()->unpolish(m_next);
    m_next->style()->polish(m_next);
    setAccessibleName(content.title);
    setAccessibleDescription(content.text);
    setFixedWidth(coachWidth);
    const int inside = coachWidth - Metrics::spaceLarge - Metrics::spaceMedium;
    m_text->setFixedHeight(m_text->heightForWidth(inside));
    m_title->setFixedHeight(m_title->heightForWidth(inside));
    layout()->activate();
    setFixedHeight(sizeHint().height());
    QWidget::show();
    raise();
    if (isNews) {                                        // read out without taking the focus away
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void CoachCard::placeAt(const QRect& target)
{
    const QRect room = parentWidget()->rect().adjusted(8, 8, -8, -8);
    const QRect around = target.adjusted(-5, -5, 5, 5).intersected(parentWidget()->rect());
    m_ring->setGeometry(around);
    m_ring->setVisible(!target.isEmpty() && target.width() > 1);
    m_ring->raise();
    raise();
    const QPoint middle = target.center() - rect().center();
    const QRect right(QPoint(around.right() + coachGap, middle.y()), size()), left(QPoint(around.left() - coachGap - width(), middle.y()), size());
    const QRect below(QPoint(middle.x(), around.bottom() + coachGap), size()), above(QPoint(middle.x(), around.top() - coachGap - height()), size());
    const bool isAtSide = around.right() < room.width() / 4;              // such as the palette
    const bool isLow = around.center().y() > room.center().y();
    const QList<QRect> places = isAtSide && !isLow ? QList<QRect>{right, below, above, left} : isLow ? QList<QRect>{above, right, below, left} : QList<QRect>{below, above, right, left};
    for (QRect place : places) {
        place.moveLeft(std::clamp(place.left(), room.left(), std::max(room.left(), room.right() - width())));
        place.moveTop(std::clamp(place.top(), room.top(), std::max(room.top(), room.bottom() - height())));
        if (!place.intersects(around)) {
            move(place.topLeft());
            return;
        }
    }
    move(room.right() - width(), room.bottom() - height());
}

QString CoachCard::text() const
{
    return m_text->text();
}

QRect CoachCard::ring() const
{
    return m_ring->isHidden() ? QRect() : m_ring->geometry();
}

void CoachCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().surface);
    painter.setPen(QPen(theme().accent, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    painter.fillRect(QRect(0, 0, 4, height()), theme().accent);
}

void CoachCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit leaveRequested();
    else
        QFrame::keyPressEvent(event);
}

void CoachCard::mousePressEvent(QMouseEvent* event)
{
    event->accept();                                     // not for what lies below
}

void CoachCard::mouseReleaseEvent(QMouseEvent* event)
{
    event->accept();
}
