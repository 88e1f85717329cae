// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/dialogs/start/start_card.h"
#include "views/theme/fonts.h"
#include "views/theme/icons.h"
#include "views/theme/metrics.h"
#include "views/theme/theme.h"
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>
#include <QToolButton>

namespace {
constexpr int startCardPadding = 12;

void drawStartLine(QPainter& painter, const QRect& area, TextRole role, const QColor& colour, const QString& text, Qt::TextElideMode elide)
{
    painter.setFont(font(role));
    painter.setPen(colour);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, painter.fontMetrics().elidedText(text, elide, area.width()));
}

/// In two lines at most, the second one ending in "…" when there is more.
void drawTwoLines(QPainter& painter, const QRect& area, const QColor& colour, const QString& text)
{
    const QFont face = font(TextRole::Caption);
    const QFontMetrics metrics(face);
    painter.setFont(face);
    painter.setPen(colour);
    QTextLayout layout(text, face);
    layout.beginLayout();
    for (int line = 0; line < 2; ++line) {
        QTextLine one = layout.createLine();
        if (!one.isValid())
            break;
        one.setLineWidth(area.width());
        const QString words = line == 1 ? metrics.elidedText(text.mid(one.textStart()), Qt::ElideRight, area.width()) : text.mid(one.textStart(), one.textLength());
        painter.drawText(QRect(area.left(), area.top() + line * metrics.lineSpacing(), area.width(), metrics.lineSpacing()), Qt::AlignLeft | Qt::AlignVCenter, words.trimmed());
    }
    layout.endLayout();
}
}

StartCard::StartCard(const QString& title, const QString& detail, const QString& footer, QWidget* parent) : QAbstractButton(parent), m_detail(detail), m_footer(footer), m_icon(QStringLiteral("pending"))
{
    setText(QString(title).replace(QLatin1Char('&'), QStringLiteral("&&")));
    setAccessibleName(title);
    setAccessibleDescription(footer.isEmpty() ? detail : QStringLiteral("%1 %2").arg(detail, footer));
    setToolTip(footer.isEmpty() ? detail : QStringLiteral("%1\n%2").arg(detail, footer));
    setFixedSize(cardSize);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

void StartCard::setPicture(const QPixmap& picture)
{
    m_picture = picture;
    update();
}

void StartCard::setIconName(const QString& name, bool isAlarming)
{
    m_icon = name;
    m_isAlarming = isAlarming;
    update();
}

void StartCard::setRemovable(const QString& what)
{
    m_isRemovable = true;
    auto* cross = new QToolButton(this);
    cross->setObjectName(QStringLiteral("removeRecent"));
    cross->setIcon(::icon(QStringLiteral("close")));
    cross->setIconSize({12, 12});
    cross->setToolTip(what);
    cross->setAccessibleName(what);
    cross->setFocusPolicy(Qt::TabFocus);
    cross->setCursor(Qt::ArrowCursor);
    cross->setGeometry(cardSize.width() - 30, cardSize.height() - 30, 26, 26);
    connect(cross, &QToolButton::clicked, this, &StartCard::removeRequested);
}

void StartCard::enterEvent(QEnterEvent*)
{
    update();
}

void StartCard::leaveEvent(QEvent*)
{
    update();
}

void StartCard::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        break;
    case Qt::Key_Delete:
        if (m_isRemovable)
            emit removeRequested();
        break;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        emit arrowPressed(event->key());
        break;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void StartCard::paintEvent(QPaintEvent*)
{
    const Theme& colours = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Metrics::radiusLarge, Metrics::radiusLarge);
    painter.fillPath(outline, isDown() ? colours.pressed : underMouse() ? colours.hover : colours.surface);

    const QRect top(0, 0, width(), pictureSize.height());
    painter.setClipPath(outline);
    if (m_picture.isNull()) {
        painter.fillRect(top, m_isAlarming ? colours.broken.fill : colours.canvas);
        paintIcon(painter, QRectF(top.center().x() - 14, top.center().y() - 14, 28, 28), m_icon, m_isAlarming ? colours.broken.ink : colours.textSecondary);
    } else {
        painter.drawPixmap(top.topLeft(), m_picture);
    }
    painter.setClipping(false);
    painter.setPen(QPen(colours.border, 1));
    painter.drawLine(top.bottomLeft() + QPoint(1, 0), top.bottomRight());

    const QRect words = rect().adjusted(startCardPadding, pictureSize.height() + 10, -startCardPadding, -8);
    drawStartLine(painter, QRect(words.left(), words.top(), words.width(), 18), TextRole::BodyStrong, colours.textPrimary, accessibleName(), Qt::ElideRight);
    if (m_footer.isEmpty()) {
        drawTwoLines(painter, QRect(words.left(), words.top() + 21, words.width(), 32), colours.textSecondary, m_detail);
    } else {
        drawStartLine(painter, QRect(words.left(), words.top() + 21, words.width(), 16), TextRole::Caption, colours.textSecondary, m_detail, Qt::ElideLeft);
        drawStartLine(painter, QRect(words.left(), words.top() + 41, words.width() - (m_isRemovable ? 22 : 0), 16), TextRole::Caption, m_isAlarming ? colours.broken.ink : colours.textSecondary, m_footer,
                      Qt::ElideRight);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(hasFocus() ? colours.accent : colours.border, hasFocus() ? 2 : 1));
    painter.drawPath(outline);
}
