// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/requirements/requirement_tree.h"
#include "views/panels/figures/figure_header.h"
#include "views/panels/requirements/requirement_model.h"
#include "views/theme/fonts.h"
#include "views/theme/icons.h"
#include "views/theme/metrics.h"
#include "views/theme/theme.h"
#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace {
/// Requirements are strong, their clauses stand below them; all is dimmed while it is of an older design.
class RequirementDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        const bool isChosen = option.state & QStyle::State_Selected;
        const bool isClause = index.data(RequirementModel::ClauseRole).toBool();
        painter->fillRect(option.rect, isChosen ? theme().accentTint : option.state & QStyle::State_MouseOver ? theme().hover : theme().surface);
        painter->setPen(theme().border);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        if (!static_cast<const RequirementModel*>(index.model())->isCurrent())
            painter->setOpacity(0.45);
        QRect place = option.rect.adjusted(cellPadding, 0, -cellPadding, 0);
        if (const auto drawing = index.data(Qt::DecorationRole).value<QIcon>(); !drawing.isNull()) {
            drawing.paint(painter, QRect(place.left(), place.center().y() - 7, 16, 16));
            place.setLeft(place.left() + 16 + Metrics::space);
        }
        painter->setFont(font(index.column() == RequirementModel::AskedColumn ? (isClause ? TextRole::BodyMedium : TextRole::BodyStrong) : TextRole::Body));
        painter->setPen(index.column() == RequirementModel::WhyColumn ? theme().textSecondary : theme().textPrimary);
        painter->drawText(place, Qt::AlignVCenter | Qt::AlignLeft, painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, place.width()));
        painter->restore();
        if (isChosen && option.widget && option.widget->hasFocus() && index.column() == 0)
            painter->fillRect(QRect(0, option.rect.top(), 3, option.rect.height()), theme().accent);
    }
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return {option.fontMetrics.horizontalAdvance(index.data().toString()) + 24 + 2 * cellPadding, Metrics::row + 2};
    }
};
}

RequirementTree::RequirementTree(RequirementModel* model, QWidget* parent) : QTreeView(parent), m_model(model), m_header(new FigureHeader(this))
{
    setModel(model);
    setHeader(m_header);
    setItemDelegate(new RequirementDelegate(this));
    m_header->setSortIndicatorShown(false);
    m_header->setSectionsClickable(false);
    m_header->setWidths({{320, 190}, {230, 130}, {520, 160}});
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setUniformRowHeights(true);
    setIndentation(Metrics::icon);
    setMouseTracking(true);
    setExpandsOnDoubleClick(false);                      // a double click edits, or explains

    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &RequirementTree::keepPlace);
    connect(model, &QAbstractItemModel::modelReset, this, &RequirementTree::findPlace);
    connect(this, &QTreeView::clicked, this, &RequirementTree::chosen);
    const auto note = [this](QSet<QString>& into, QSet<QString>& from) {
        return [this, &into, &from](const QModelIndex& index) {
            if (m_isMoving)
                return;
            into.insert(index.data(RequirementModel::KeyRole).toString());
            from.remove(index.data(RequirementModel::KeyRole).toString());
        };
    };
    connect(this, &QTreeView::collapsed, this, note(m_folded, m_unfolded));
    connect(this, &QTreeView::expanded, this, note(m_unfolded, m_folded));
}

void RequirementTree::setCurrentKey(const QString& key)
{
    const QModelIndex index = m_model->indexOf(key);
    setCurrentIndex(index);
    if (index.isValid())
        scrollTo(index);
    m_key = key;                                         // chosen when it comes, where it is not there yet
}

void RequirementTree::keepPlace()
{
    const QModelIndex current = currentIndex();
    m_row = current.parent().isValid() ? current.parent().row() : current.row();
    m_scroll = verticalScrollBar()->value();
    m_isMoving = true;
}

void RequirementTree::findPlace()
{
    m_isMoving = true;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        const QString key = index.data(RequirementModel::KeyRole).toString();
        const RequirementVerdict* verdict = m_model->verdictAt(index);
        setExpanded(index, m_unfolded.contains(key) || (!m_folded.contains(key) && verdict && verdict->state != RequirementState::Met));
    }
    QModelIndex index = m_model->indexOf(m_key);
    if (!index.isValid() && !m_key.isEmpty())            // a clause that is gone: its requirement; else the one in its place
        index = m_model->indexOf(m_key.section(QLatin1Char('/'), 0, 0));
    if (!index.isValid() && m_row >= 0)
        index = m_model->index(std::min(m_row, m_model->rowCount() - 1), 0);
    setCurrentIndex(index);
    executeDelayedItemsLayout();
    verticalScrollBar()->setValue(m_scroll);
    m_isMoving = false;
    if (index.isValid())
        m_key = index.data(RequirementModel::KeyRole).toString();
    emit keyChanged();
}

void RequirementTree::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTreeView::currentChanged(current, previous);
    if (m_isMoving)
        return;
    m_key = current.data(RequirementModel::KeyRole).toString();
    emit keyChanged();
}

/// The ground of the row goes on under the arrow.
void RequirementTree::drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const
{
    painter->fillRect(rect, selectionModel()->isSelected(index) ? theme().accentTint : theme().surface);
    painter->setPen(theme().border);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    if (m_model->rowCount(index) > 0)
        paintIcon(*painter, QRectF(rect.left() + 5, rect.center().y() - 5, 12, 12), isExpanded(index) ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"), theme().textSecondary);
}

void RequirementTree::changeEvent(QEvent* event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}
