// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QStyledItemDelegate>

class GalleryFilter;
class GalleryModel;

/// A card of the gallery: picture, title, the reason to choose it, and the verdict as far as it is computed.
class GalleryCard : public QStyledItemDelegate
{
    Q_OBJECT
public:
    static constexpr QSize previewSize{272, 140};
    static constexpr QSize cardSize{272, 256};
    static constexpr int columnWidth = 284;              ///< of a card with what is left free around it

    GalleryCard(const GalleryModel& model, const GalleryFilter& filter, QObject* parent = nullptr) : QStyledItemDelegate(parent), m_model(model), m_filter(filter) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const GalleryModel& m_model;
    const GalleryFilter& m_filter;
};
