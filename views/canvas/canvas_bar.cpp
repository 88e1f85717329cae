// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/canvas/canvas_bar.h"
#include "views/theme/fonts.h"
#include "views/theme/icons.h"
#include "views/theme/metrics.h"
#include "views/theme/theme.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>

CanvasBar::CanvasBar(const char* textName, const Button& button, QWidget* canvas) : QFrame(canvas), m_icon(new QLabel(this)), m_text(new QLabel(this)), m_button(new QToolButton(this))
{
    m_text->setObjectName(QString::fromLatin1(textName));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setFont(::font(TextRole::Body));
    m_button->setObjectName(QString::fromLatin1(button.name));
    m_button->setText(button.text);
    m_button->setFont(::font(TextRole::BodyMedium));
    m_button->setToolTip(button.tip);
    m_button->setAccessibleName(button.text);
    m_button->setFocusPolicy(Qt::TabFocus);
    m_button->setIcon(icon(QString::fromLatin1(button.icon)));
    m_button->setIconSize({Metrics::iconSmall, Metrics::iconSmall});
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(Metrics::spaceMedium, Metrics::spaceSmall, Metrics::spaceMedium, Metrics::spaceSmall);
    layout->setSpacing(Metrics::space);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_button);
    setMinimumHeight(Metrics::button + 2 * Metrics::spaceSmall);
    connect(m_button, &QToolButton::clicked, this, &CanvasBar::buttonPressed);
    hide();
}

QString CanvasBar::text() const
{
    return isHidden() ? QString() : m_summary;
}

void CanvasBar::setSummary(const QString& summary)
{
    m_summary = summary;
    setAccessibleName(summary);
}

void CanvasBar::setIcon(const QString& name, const QColor& colour)
{
    m_icon->setPixmap(iconPixmap(name, colour, 16, devicePixelRatioF()));
}

QColor CanvasBar::edge() const
{
    return theme().borderStrong;
}

void CanvasBar::place(int top)
{
    m_top = top;
    const int room = parentWidget()->width() - 2 * Metrics::spaceLarge;
    const int rest = 2 * Metrics::spaceMedium + 16 + Metrics::space + (m_button->isHidden() ? Metrics::space : Metrics::space + m_button->sizeHint().width());
    m_text->setText(m_text->fontMetrics().elidedText(m_summary, Qt::ElideRight, std::max(40, room - rest)));
    m_text->setToolTip(m_summary);
    layout()->activate();
    const QSize size = sizeHint().expandedTo(minimumSize()).boundedTo({room, 200});
    setGeometry((parentWidget()->width() - size.width()) / 2, Metrics::space + m_top, size.width(), size.height());
}

void CanvasBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(edge(), 1));
    painter.setBrush(theme().surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Metrics::radiusLarge, Metrics::radiusLarge);
}

void CanvasBar::mousePressEvent(QMouseEvent* event)
{
    event->accept();                                     // the canvas below has nothing to do with it
}

void CanvasBar::mouseReleaseEvent(QMouseEvent* event)
{
    event->accept();
}

void CanvasBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh();
}
