// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/outline_panel.h"
#include "views/panels/outline_model.h"
#include "views/panels/section_delegate.h"
#include "views/theme/icons.h"
#include "views/theme/metrics.h"
#include "views/theme/theme.h"
#include <QAction>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace {
/// Chevrons of the theme in place of the style's branches, which would be painted over by the selection.
class OutlineTree : public QTreeView
{
public:
    using QTreeView::QTreeView;

protected:
    void drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const override
    {
        if (!index.parent().isValid() || !model()->hasChildren(index))
            return;
        const QRect place(rect.right() - 11, rect.center().y() - 5, 12, 12);
        paintIcon(*painter, place, isExpanded(index) ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"), theme().textSecondary);
    }
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem plain = option;                 // the delegate paints what is chosen
        plain.palette.setColor(QPalette::Highlight, Qt::transparent);
        QTreeView::drawRow(painter, plain, index);
    }
};
}

OutlinePanel::OutlinePanel(Document& document, QWidget* parent)
    : QWidget(parent), m_document(document), m_model(new OutlineModel(this)), m_proxy(new QSortFilterProxyModel(this)),
      m_filter(new QLineEdit(this)), m_tree(new OutlineTree(this))
{
    setObjectName(QStringLiteral("outline"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_filter->setPlaceholderText(tr("Filter by name"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(QStringLiteral("filter")), QLineEdit::LeadingPosition);
    m_filter->setAccessibleName(tr("Filter the outline"));
    m_proxy->setSourceModel(m_model);
    m_proxy->setRecursiveFilteringEnabled(true);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_tree->setModel(m_proxy);
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setIndentation(14);
    m_tree->setRootIsDecorated(false);
    m_tree->setUniformRowHeights(false);
    m_tree->setIconSize({Metrics::iconSmall, Metrics::iconSmall});
    m_tree->setItemDelegate(new SectionDelegate(m_tree));
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setMouseTracking(true);
    m_tree->setAccessibleName(tr("Outline"));

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::spaceSmall);
    auto* top = new QVBoxLayout;
    top->setContentsMargins(Metrics::space, Metrics::spaceSmall, Metrics::space, 0);
    top->addWidget(m_filter);
    layout->addLayout(top);
    layout->addWidget(m_tree, 1);
    m_nothing = new QLabel(this);
    m_nothing->setObjectName(QStringLiteral("outlineNothing"));
    m_nothing->setProperty("role", "secondary");
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_nothing->setContentsMargins(Metrics::spaceMedium, Metrics::spaceLarge, Metrics::spaceMedium, 0);
    layout->addWidget(m_nothing, 1);

    connect(m_filter, &QLineEdit::textChanged, this, &OutlinePanel::filter);
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this, &OutlinePanel::take);
    connect(m_tree, &QTreeView::activated, this, [this](const QModelIndex& index) {
        if (const ObjectId id = m_model->idAt(m_proxy->mapToSource(index)); !id.isEmpty())
            emit revealRequested(id);
    });
    connect(m_proxy, &QAbstractItemModel::rowsInserted, m_tree, [this](const QModelIndex& grown) { m_tree->expandRecursively(grown); });
    const auto show = [this] {
        m_isShowing = true;
        m_model->setDesign(m_document.design());
        m_isShowing = false;
        tellNothing();
    };
    connect(&document, &Document::changed, this, show);
    connect(&document, &Document::reset, this, show);
    show();
    m_tree->expandAll();
}

void OutlinePanel::setSelection(const QList<ObjectId>& ids)
{
    QItemSelection selection;
    for (const ObjectId& id : ids)
        if (const QModelIndex index = m_proxy->mapFromSource(m_model->indexOf(id)); index.isValid())
            selection.select(index, index);
    if (selection == m_tree->selectionModel()->selection())
        return;
    m_isShowing = true;
    m_tree->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (!selection.isEmpty()) {
        m_tree->selectionModel()->setCurrentIndex(selection.indexes().last(), QItemSelectionModel::NoUpdate);
        m_tree->scrollTo(selection.indexes().last());
    }
    m_isShowing = false;
}

void OutlinePanel::take()
{
    if (m_isShowing)
        return;
    QList<ObjectId> ids;
    for (const QModelIndex& index : m_tree->selectionModel()->selectedIndexes())
        ids << m_model->idAt(m_proxy->mapToSource(index));
    emit selectionRequested(ids);
}

void OutlinePanel::filter(const QString& text)
{
    m_isShowing = true;                              // rows that disappear stay chosen on the canvas
    m_proxy->setFilterFixedString(text);
    m_tree->expandAll();
    m_isShowing = false;
    tellNothing();
}

void OutlinePanel::tellNothing()
{
    const bool isEmpty = m_proxy->rowCount() == 0;
    m_nothing->setText(m_model->rowCount() == 0 ? tr("Nothing is drawn yet. What you put on the canvas stands here as a tree; arrows walk it, Enter shows an object.")
                                                : tr("No object has “%1” in its name. Type less of it.").arg(m_filter->text()));
    m_nothing->setVisible(isEmpty);
    m_tree->setVisible(!isEmpty);
}
