// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/canvas/shown_bar.h"
#include "views/canvas/canvas_context.h"
#include "views/theme/fonts.h"
#include "views/theme/icons.h"
#include "views/theme/metrics.h"
#include "views/theme/theme.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>

ShownBar::ShownBar(CanvasContext& context, QWidget* canvas) : QFrame(canvas), m_context(context), m_icon(new QLabel(this)), m_text(new QLabel(this)), m_showAll(new QToolButton(this))
{
    setObjectName(QStringLiteral("shownBar"));
    m_text->setObjectName(QStringLiteral("shownText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setFont(::font(TextRole::Body));
    m_showAll->setObjectName(QStringLiteral("showAll"));
    m_showAll->setText(tr("Show all"));
    m_showAll->setFont(::font(TextRole::BodyMedium));
    m_showAll->setToolTip(tr("Nothing is hidden any more"));
    m_showAll->setAccessibleName(tr("Show all"));
    m_showAll->setFocusPolicy(Qt::TabFocus);
    m_showAll->setIcon(icon(QStringLiteral("eye")));
    m_showAll->setIconSize({Metrics::iconSmall, Metrics::iconSmall});
    m_showAll->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(Metrics::spaceMedium, Metrics::spaceSmall, Metrics::spaceMedium, Metrics::spaceSmall);
    layout->setSpacing(Metrics::space);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_showAll);
    setMinimumHeight(Metrics::button + 2 * Metrics::spaceSmall);
    connect(m_showAll, &QToolButton::clicked, this, &ShownBar::showAllRequested);
    hide();
}

QString ShownBar::text() const
{
    return isHidden() ? QString() : m_summary;
}

void ShownBar::refresh()
{
    m_summary = filterText(m_context.scene, m_context.scene.filter());
    setAccessibleName(m_summary);
    setToolTip(tr("Figures count what is hidden, too."));
    m_icon->setPixmap(iconPixmap(QStringLiteral("filter"), theme().textSecondary, 16, devicePixelRatioF()));
    setVisible(!m_summary.isEmpty());
    place(m_top);
}

void ShownBar::place(int top)
{
    m_top = top;
    const int room = parentWidget()->width() - 2 * Metrics::spaceLarge;
    const int rest = 2 * Metrics::spaceMedium + 16 + 2 * Metrics::space + m_showAll->sizeHint().width();
    m_text->setText(m_text->fontMetrics().elidedText(m_summary, Qt::ElideRight, std::max(40, room - rest)));
    m_text->setToolTip(m_summary + u' ' + tr("Figures count what is hidden, too."));
    layout()->activate();
    const QSize size = sizeHint().expandedTo(minimumSize()).boundedTo({room, 200});
    setGeometry((parentWidget()->width() - size.width()) / 2, Metrics::space + top, size.width(), size.height());
}

void ShownBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().borderStrong, 1));
    painter.setBrush(theme().surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Metrics::radiusLarge, Metrics::radiusLarge);
}

void ShownBar::mousePressEvent(QMouseEvent* event)
{
    event->accept();
}

void ShownBar::mouseReleaseEvent(QMouseEvent* event)
{
    event->accept();
}

void ShownBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh();
}
