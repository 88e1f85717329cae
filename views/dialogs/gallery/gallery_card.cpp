// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/dialogs/gallery/gallery_card.h"
#include "views/dialogs/gallery/gallery_model.h"
#include "views/theme/fonts.h"
#include "views/theme/icons.h"
#include "views/theme/metrics.h"
#include "views/theme/theme.h"
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

namespace {
constexpr int cardGap = (GalleryCard::columnWidth - GalleryCard::cardSize.width()) / 2;     // on each side of a card
constexpr int cardPadding = 12;

void drawLine(QPainter& painter, const QRect& area, TextRole role, const QColor& colour, const QString& text)
{
    painter.setFont(font(role));
    painter.setPen(colour);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, painter.fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
}

/// The text in at most so many lines, the last one ending in "…" when there is more.
void drawLines(QPainter& painter, const QRect& area, TextRole role, const QColor& colour, const QString& text, int most)
{
    const QFont face = font(role);
    const QFontMetrics metrics(face);
    painter.setFont(face);
    painter.setPen(colour);
    QTextLayout layout(text, face);
    layout.beginLayout();
    for (int line = 0; line < most; ++line) {
        QTextLine one = layout.createLine();
        if (!one.isValid())
            break;
        one.setLineWidth(area.width());
        const QString rest = text.mid(one.textStart());
        const QString words = line + 1 == most ? metrics.elidedText(rest, Qt::ElideRight, area.width()) : rest.left(one.textLength());
        painter.drawText(QRect(area.left(), area.top() + line * metrics.lineSpacing(), area.width(), metrics.lineSpacing()), Qt::AlignLeft | Qt::AlignVCenter, words.trimmed());
    }
    layout.endLayout();
}

/// Bandwidth and availability with the grade's letter before them, and the cost at the right.
void drawVerdict(QPainter& painter, QRect area, const GalleryVerdict& verdict)
{
    if (!verdict.grade.isEmpty()) {
        const Tint& tint = theme().grade(verdict.grade);
        const QRect square(area.left(), area.center().y() - 8, 17, 17);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tint.fill);
        painter.drawRoundedRect(square, Metrics::radiusSmall, Metrics::radiusSmall);
        painter.setFont(font(TextRole::CaptionStrong));
        painter.setPen(tint.ink);
        painter.drawText(square, Qt::AlignCenter, verdict.grade);
        area.setLeft(area.left() + 24);
    }
    const QString cost = monthlyCostText(verdict.cost);
    const int costWidth = QFontMetrics(font(TextRole::Caption)).horizontalAdvance(cost);
    if (verdict.hasFigures)
        drawLine(painter, area.adjusted(0, 0, -costWidth - 8, 0), TextRole::CaptionStrong, theme().textPrimary, QStringLiteral("%1 · %2").arg(bandwidthText(verdict), availabilityText(verdict)));
    if (!verdict.cost.lines.isEmpty())
        drawLine(painter, QRect(area.right() - costWidth, area.top(), costWidth + 1, area.height()), TextRole::Caption, theme().textSecondary, cost);
}
}

QSize GalleryCard::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return cardSize + QSize(2 * cardGap, 2 * cardGap);
}

void GalleryCard::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const GalleryEntry* entry = m_model.entry(m_filter.mapToSource(index));
    if (!entry)
        return;
    const QRect card = option.rect.adjusted(cardGap, cardGap, -cardGap, -cardGap);
    const bool isChosen = option.state & QStyle::State_Selected;
    const bool isBelowMouse = option.state & QStyle::State_MouseOver;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), Metrics::radiusLarge, Metrics::radiusLarge);
    painter->fillPath(outline, isChosen ? theme().accentTint : isBelowMouse ? theme().hover : theme().surface);

    // The picture, or what stands for it
    const QRect top(card.topLeft(), QSize(card.width(), previewSize.height()));
    painter->setClipPath(outline);
    const QPixmap preview = index.data(GalleryModel::PreviewRole).value<QPixmap>();
    if (entry->isBroken()) {
        painter->fillRect(top, theme().broken.fill);
        paintIcon(*painter, QRectF(top.center().x() - 16, top.center().y() - 16, 32, 32), QStringLiteral("error"), theme().broken.ink);
    } else if (entry->design().objectCount() == 0) {
        painter->fillRect(top, theme().canvas);
        paintIcon(*painter, QRectF(top.center().x() - 16, top.center().y() - 16, 32, 32), QStringLiteral("new"), theme().textSecondary);
    } else if (preview.isNull()) {
        painter->fillRect(top, theme().canvas);
        paintIcon(*painter, QRectF(top.center().x() - 12, top.center().y() - 12, 24, 24), QStringLiteral("pending"), theme().textDisabled);
    } else {
        painter->drawPixmap(top, preview);
    }
    painter->setClipping(false);
    painter->setPen(QPen(theme().border, 1));
    painter->drawLine(top.bottomLeft(), top.bottomRight());

    // The words
    const QRect words = card.adjusted(cardPadding, previewSize.height() + 10, -cardPadding, -10);
    drawLine(*painter, QRect(words.left(), words.top(), words.width(), 18), TextRole::BodyStrong, theme().textPrimary, entry->title);
    const Error wrong = entry->errors.value(0);
    const QString reason = !entry->isBroken() ? entry->description : wrong.line > 0 ? tr("Line %1: %2").arg(wrong.line).arg(wrong.message) : wrong.message;
    drawLines(*painter, QRect(words.left(), words.top() + 22, words.width(), 46), TextRole::Caption, entry->isBroken() ? theme().broken.ink : theme().textSecondary, reason, 3);
    if (const GalleryVerdict* verdict = m_model.verdict(*entry))
        drawVerdict(*painter, QRect(words.left(), words.bottom() - 20, words.width(), 22), *verdict);

    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(isChosen ? theme().accent : theme().border, isChosen ? 2 : 1));
    painter->drawPath(outline);
    painter->restore();
}
