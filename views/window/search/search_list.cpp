// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/window/search/search_list.h"
#include "model/base/folded_text.h"
#include "views/theme/fonts.h"
#include "views/theme/icons.h"
#include "views/theme/metrics.h"
#include "views/theme/theme.h"
#include <QPainter>
#include <QRegularExpression>
#include <QSet>

namespace {
/// The title with the typed letters strong; gives where it ends. What has no room is cut.
qreal paintTitle(QPainter& painter, const QRectF& place, const QString& title, const QList<int>& letters, const QColor& ink, const QColor& strongInk)
{
    const FoldedLetters folded = foldedLetters(title);
    QSet<int> strong;
    for (const int at : letters)
        if (at < folded.origins.size())
            strong.insert(folded.origins[at]);
    qreal left = place.left();
    for (int at = 0; at < title.size();) {
        int end = at + 1;
        while (end < title.size() && strong.contains(end) == strong.contains(at))
            ++end;
        painter.setFont(font(strong.contains(at) ? TextRole::BodyStrong : TextRole::Body));
        painter.setPen(strong.contains(at) ? strongInk : ink);
        const QFontMetricsF metrics(painter.font());
        const QString part = title.mid(at, end - at);
        const qreal width = metrics.horizontalAdvance(part);
        if (left + width > place.right()) {
            painter.drawText(QRectF(left, place.top(), place.right() - left, place.height()), Qt::AlignVCenter | Qt::AlignLeft, metrics.elidedText(part, Qt::ElideRight, place.right() - left));
            return place.right();
        }
        painter.drawText(QRectF(left, place.top(), width + 1, place.height()), Qt::AlignVCenter | Qt::AlignLeft, part);
        left += width;
        at = end;
    }
    return left;
}
}

void SearchModel::show(const SearchIndex& index, const SearchHits& hits)
{
    beginResetModel();
    m_rows.clear();
    m_letters.clear();
    for (const SearchHit& hit : hits.hits) {
        m_rows << index.items()[hit.item];
        m_letters << hit.letters;
    }
    endResetModel();
}

const SearchItem* SearchModel::item(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows[row] : nullptr;
}

QVariant SearchModel::data(const QModelIndex& index, int role) const
{
    const SearchItem& row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole: return row.title;
    case Qt::ToolTipRole: return row.refusal.isEmpty() ? row.detail : row.refusal;
    case Qt::AccessibleTextRole: return QStringList{row.title, row.detail, row.shortcut.isEmpty() ? searchSourceLabel(row.source) : row.shortcut, row.refusal}.filter(QRegularExpression(QStringLiteral("."))).join(QStringLiteral(", "));
    default: return {};
    }
}

void SearchDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* model = qobject_cast<const SearchModel*>(index.model());
    const SearchItem& item = *model->item(index.row());
    const bool isChosen = option.state & QStyle::State_Selected;
    const QColor ink = item.refusal.isEmpty() ? theme().textPrimary : theme().textSecondary;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF row = option.rect;
    if (isChosen || option.state & QStyle::State_MouseOver) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(isChosen ? theme().accentTint : theme().hover);
        painter->drawRoundedRect(row.adjusted(Metrics::spaceSmall, 1, -Metrics::spaceSmall, -1), Metrics::radiusSmall, Metrics::radiusSmall);
    }
    qreal left = row.left() + Metrics::spaceMedium;
    if (hasIcon(item.icon))
        paintIcon(*painter, QRectF(left, row.center().y() - Metrics::iconSmall / 2.0, Metrics::iconSmall, Metrics::iconSmall), item.icon, theme().textSecondary);
    left += Metrics::iconSmall + Metrics::space;
    // 1. At the right: the keys, or what it is.
    const QString aside = item.shortcut.isEmpty() ? searchSourceLabel(item.source) : item.shortcut;
    painter->setFont(font(TextRole::Caption));
    const qreal asideWidth = QFontMetricsF(painter->font()).horizontalAdvance(aside) + 2;
    const qreal right = row.right() - Metrics::spaceMedium - asideWidth;
    painter->setPen(theme().textSecondary);
    painter->drawText(QRectF(right, row.top(), asideWidth, row.height()), Qt::AlignVCenter | Qt::AlignRight, aside);
    // 2. The title, and what room is left for the detail.
    left = paintTitle(*painter, QRectF(left, row.top(), right - Metrics::spaceLarge - left, row.height()), item.title, model->letters(index.row()), ink, item.refusal.isEmpty() ? theme().accentText : ink) + Metrics::spaceMedium;
    const QString detail = item.refusal.isEmpty() ? item.detail : item.refusal;
    const qreal room = right - Metrics::spaceLarge - left;
    if (room > 40) {
        painter->setFont(font(TextRole::Caption));
        painter->setPen(theme().textSecondary);
        painter->drawText(QRectF(left, row.top(), room, row.height()), Qt::AlignVCenter | Qt::AlignLeft, QFontMetricsF(painter->font()).elidedText(detail, Qt::ElideRight, room));
    }
    painter->restore();
}

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {200, Metrics::row + 2};
}
