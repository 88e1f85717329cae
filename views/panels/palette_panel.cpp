// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/panels/palette_panel.h"
#include "views/canvas/canvas_view.h"
#include "views/panels/drag_card.h"
#include "views/panels/section_delegate.h"
#include "views/theme/icons.h"
#include "views/theme/metrics.h"
#include <QCoreApplication>
#include <QDrag>
#include <QKeyEvent>
#include <QMimeData>

namespace {
constexpr int kindRole = Qt::UserRole;
}

QString paletteGroupLabel(PaletteGroup group)
{
    switch (group) {
    case PaletteGroup::OnPremises:
        return QCoreApplication::translate("palette", "On-premises");
    case PaletteGroup::Edge:
        return QCoreApplication::translate("palette", "Edge");
    case PaletteGroup::MeetMe:
        return QCoreApplication::translate("palette", "Meet-me");
    case PaletteGroup::Azure:
        return QCoreApplication::translate("palette", "Azure");
    case PaletteGroup::Annotations:
        return QCoreApplication::translate("palette", "Annotations");
    case PaletteGroup::Hidden:
        break;
    }
    return {};
}

PalettePanel::PalettePanel(QWidget* parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("palette"));
    setAccessibleName(tr("Palette"));
    setFrameShape(QFrame::NoFrame);
    setDragEnabled(true);
    setDragDropMode(QAbstractItemView::DragOnly);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setIconSize({18, 18});
    setMouseTracking(true);
    setItemDelegate(new SectionDelegate(this));
    fill();
    connect(this, &QListWidget::itemDoubleClicked, this, &PalettePanel::activate);
}

void PalettePanel::fill()
{
    for (const PaletteGroup group : {PaletteGroup::OnPremises, PaletteGroup::Edge, PaletteGroup::MeetMe, PaletteGroup::Azure, PaletteGroup::Annotations}) {
        auto* heading = new QListWidgetItem(paletteGroupLabel(group), this);
        heading->setFlags(Qt::NoItemFlags);
        heading->setData(SectionDelegate::sectionRole, true);
        for (const KindInfo& kind : kindInfos()) {
            if (kind.group != group)
                continue;
            auto* item = new QListWidgetItem(icon(QString::fromLatin1(kind.icon)), kindLabel(kind.kind), this);
            item->setData(kindRole, int(kind.kind));
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled);
            const QString hint = QCoreApplication::translate("kind", kind.hint);
            item->setToolTip(tr("%1\nDrag it onto the canvas, or press Enter.").arg(hint));
            item->setData(Qt::AccessibleDescriptionRole, hint);
        }
    }
}

QListWidgetItem* PalettePanel::itemOf(ObjectKind kind) const
{
    for (int row = 0; row < count(); ++row)
        if (item(row)->flags() & Qt::ItemIsSelectable && item(row)->data(kindRole).toInt() == int(kind))
            return item(row);
    return nullptr;
}

QSize PalettePanel::sizeHint() const
{
    int height = 2 * frameWidth() + Metrics::space;
    for (int row = 0; row < count(); ++row)
        height += sizeHintForRow(row);
    return {220, height};
}

QStringList PalettePanel::mimeTypes() const
{
    return {QString::fromLatin1(kindMimeType)};
}

QMimeData* PalettePanel::mimeData(const QList<QListWidgetItem*>& items) const
{
    if (items.isEmpty())
        return nullptr;
    auto* mime = new QMimeData;
    mime->setData(QString::fromLatin1(kindMimeType), info(ObjectKind(items.first()->data(kindRole).toInt())).array);
    return mime;
}

void PalettePanel::startDrag(Qt::DropActions)
{
    QListWidgetItem* item = currentItem();
    if (!item || !(item->flags() & Qt::ItemIsDragEnabled))
        return;
    auto* drag = new QDrag(this);
    drag->setMimeData(mimeData({item}));
    const auto kind = ObjectKind(item->data(kindRole).toInt());
    drag->setPixmap(dragCard(kindLabel(kind), QString::fromLatin1(info(kind).icon), devicePixelRatioF()));
    drag->setHotSpot({20, 18});
    drag->exec(Qt::CopyAction);
}

void PalettePanel::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentItem()) {
        activate(currentItem());
        return;
    }
    QListWidget::keyPressEvent(event);
}

QItemSelectionModel::SelectionFlags PalettePanel::selectionCommand(const QModelIndex& index, const QEvent* event) const
{
    return index.flags() & Qt::ItemIsSelectable ? QListWidget::selectionCommand(index, event) : QItemSelectionModel::NoUpdate;
}

void PalettePanel::activate(QListWidgetItem* item)
{
    if (item->flags() & Qt::ItemIsSelectable)
        emit kindActivated(ObjectKind(item->data(kindRole).toInt()));
}
