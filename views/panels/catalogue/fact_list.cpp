// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/catalogue/fact_list.h"
#include "views/theme/fonts.h"
#include "views/theme/icons.h"
#include "views/theme/metrics.h"
#include "views/theme/theme.h"
#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>

namespace {
constexpr int markHeight = 16;

QString basisWord(Basis basis)
{
    switch (basis) {
    case Basis::Published: return QCoreApplication::translate("Catalogue", "published");
    case Basis::Contract: return QCoreApplication::translate("Catalogue", "contract");
    case Basis::Measured: return QCoreApplication::translate("Catalogue", "measured");
    case Basis::Assumption: return QCoreApplication::translate("Catalogue", "assumption");
    case Basis::Design: return QCoreApplication::translate("Catalogue", "set in the design");
    }
    return {};
}

struct FactPlaces
{
    int label = 0;                                       ///< width of the left column; 0: the label stands above the value
    QRect labelArea;
    QRect valueArea;
    int ownTop = 0;                                      ///< 0: no such line
    int markTop = 0;
    QRect sourceArea;
    int height = 0;
};

FactPlaces factPlaces(const FactRow& row, int width)
{
    FactPlaces places;
    const QFontMetrics body(font(TextRole::Body)), caption(font(TextRole::Caption));
    const bool isWide = width >= 330;
    const int label = isWide ? std::min(190, width * 2 / 5) : width;
    const int left = isWide ? label + Metrics::spaceMedium : 0;
    places.label = isWide ? label : 0;
    places.labelArea = caption.boundingRect(QRect(0, isWide ? 2 : 0, label, 1000), Qt::TextWordWrap, row.label);
    const int valueTop = isWide ? 0 : places.labelArea.bottom() + 1;
    places.valueArea = body.boundingRect(QRect(left, valueTop, width - left, 10000), Qt::TextWordWrap, row.value);
    int top = places.valueArea.bottom() + 1;
    if (!row.own.isEmpty()) {
        places.ownTop = top + 2;
        top += markHeight + 4;
    }
    if (!row.mark.isEmpty()) {
        places.markTop = top + 2;
        top += markHeight + 4;
    }
    places.sourceArea = QRect(left, top + 1, width - left, caption.height());
    places.height = std::max(places.sourceArea.bottom() + 1, places.labelArea.bottom() + 1) + 2 * 6;
    return places;
}

void paintMark(QPainter& painter, const QPoint& corner, int room, const QString& iconName, const QString& text, const Tint& tint)
{
    painter.setFont(font(TextRole::CaptionStrong));
    const QString fitting = painter.fontMetrics().elidedText(text, Qt::ElideRight, room - 26);
    const QRect area(corner, QSize(painter.fontMetrics().horizontalAdvance(fitting) + 26, markHeight));
    painter.setPen(tint.border);
    painter.setBrush(tint.fill);
    painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), Metrics::radiusSmall, Metrics::radiusSmall);
    paintIcon(painter, QRectF(area.left() + 5, area.top() + 2, 12, 12), iconName, tint.ink);
    painter.setPen(tint.ink);
    painter.drawText(area.adjusted(20, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, fitting);
}
}

QList<FactRow> factRows(const CatalogueCard& card, const QDate& today, int months)
{
    QList<FactRow> rows;
    for (const CatalogueFact& fact : card.facts) {
        const Provenance& origin = fact.provenance;
        QStringList source{basisWord(origin.basis), origin.date.isEmpty() ? QString() : origin.date, origin.source,
                           origin.confidence.isEmpty() ? QString() : QCoreApplication::translate("Catalogue", "confidence %1").arg(origin.confidence), origin.note};
        source.removeAll(QString());
        FactRow row{fact.label, fact.value, source.join(QStringLiteral(" · ")), ageText(ageOf(origin, today, months), months), {}, fact.isKnown};
        if (fact.own)
            row.own = fact.own->before.isEmpty() ? QCoreApplication::translate("Catalogue", "own figure; the built-in catalogue has none")
                                                 : QCoreApplication::translate("Catalogue", "own figure; built-in: %1").arg(fact.own->before);
        rows << row;
    }
    return rows;
}

void FactModel::setRows(const QList<FactRow>& rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

QVariant FactModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const FactRow& row = m_rows[index.row()];
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) {
        QStringList parts{QStringLiteral("%1: %2").arg(row.label, row.value), row.own, row.mark, row.source};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(" · "));
    }
    return role == Qt::ToolTipRole ? QVariant(row.source) : QVariant();
}

void FactDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const FactRow& row = static_cast<const FactModel*>(index.model())->rows()[index.row()];
    const QRect place = option.rect.adjusted(Metrics::spaceMedium, 6, -Metrics::spaceMedium, -6);
    const FactPlaces places = factPlaces(row, place.width());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isChosen = option.state & QStyle::State_Selected;
    if (isChosen)
        painter->fillRect(option.rect, theme().accentTint);
    if (isChosen && option.widget && option.widget->hasFocus())
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), theme().accent);
    painter->setPen(theme().border);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->translate(place.topLeft());
    painter->setFont(font(TextRole::Caption));
    painter->setPen(theme().textSecondary);
    painter->drawText(places.labelArea, Qt::TextWordWrap, row.label);
    painter->setFont(font(TextRole::Body));
    painter->setPen(row.isKnown ? theme().textPrimary : theme().textSecondary);
    painter->drawText(places.valueArea, Qt::TextWordWrap, row.value);
    const int left = places.sourceArea.left();
    if (places.ownTop > 0)
        paintMark(*painter, QPoint(left, places.ownTop), places.sourceArea.width(), QStringLiteral("file"), row.own, theme().azure);
    if (places.markTop > 0)
        paintMark(*painter, QPoint(left, places.markTop), places.sourceArea.width(), QStringLiteral("warning"), row.mark, theme().warning);
    painter->setFont(font(TextRole::Caption));
    painter->setPen(theme().textSecondary);
    painter->drawText(places.sourceArea, Qt::AlignVCenter | Qt::AlignLeft, painter->fontMetrics().elidedText(row.source, Qt::ElideRight, places.sourceArea.width()));
    painter->restore();
}

QSize FactDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* list = qobject_cast<const QListView*>(option.widget);
    const int width = (list ? list->viewport()->width() : 300) - 2 * Metrics::spaceMedium;
    return {width, factPlaces(static_cast<const FactModel*>(index.model())->rows()[index.row()], width).height};
}

FactList::FactList(QWidget* parent) : QListView(parent), m_model(new FactModel(this))
{
    setModel(m_model);
    setItemDelegate(new FactDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);   // the texts wrap: a bar that comes and goes would move them
    setResizeMode(QListView::Adjust);
    setObjectName(QStringLiteral("catalogueFacts"));
    setAccessibleName(tr("Figures of the entry"));
}

void FactList::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        scheduleDelayedItemsLayout();
}

void FactList::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy) && currentIndex().isValid()) {
        QGuiApplication::clipboard()->setText(currentIndex().data().toString());
        return;
    }
    QListView::keyPressEvent(event);
}
