// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#ifndef Q_MOC_RUN                                        // Qt 6.4's moc cannot read <compare>
#include "views/dialogs/gallery/gallery_entry.h"
#include "views/dialogs/gallery/gallery_verdict.h"
#endif
#include <QAbstractListModel>
#include <QHash>
#include <QPixmap>
#include <QSortFilterProxyModel>

/// The gallery's cards, with what was drawn and computed of them so far.
class GalleryModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { PreviewRole = Qt::UserRole + 1, KeyRole };

    using QAbstractListModel::QAbstractListModel;
    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_entries.size()); }
    QVariant data(const QModelIndex& index, int role) const override;

    const QList<GalleryEntry>& entries() const { return m_entries; }
    const GalleryEntry* entry(const QModelIndex& index) const;
    const GalleryVerdict* verdict(const GalleryEntry& entry) const;      ///< null: not computed yet
    bool hasPreview(const GalleryEntry& entry) const { return m_previews.contains(entry.stamp); }

    /// Other entries; what was made of those that stay is kept.
    void setEntries(const QList<GalleryEntry>& entries);
    void setPreview(const QString& stamp, const QPixmap& preview);
    void setVerdict(const QString& stamp, std::shared_ptr<const GalleryVerdict> verdict);
    void clearPreviews();

private:
    void tellChanged(const QString& stamp);
    QList<GalleryEntry> m_entries;
    QHash<QString, QPixmap> m_previews;                                  // by stamp
    QHash<QString, std::shared_ptr<const GalleryVerdict>> m_verdicts;    // by stamp
};

/// Those of a category that have every word of a search in title, reason, category or contents.
class GalleryFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    enum class Shown { All, Category, Own };

    explicit GalleryFilter(GalleryModel& model, QObject* parent = nullptr);
    void setCategory(Shown shown, TemplateCategory category = TemplateCategory::General);
    void setSearch(const QString& text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    GalleryModel& m_model;
    Shown m_shown = Shown::All;
    TemplateCategory m_category = TemplateCategory::General;
    QStringList m_words;
};
