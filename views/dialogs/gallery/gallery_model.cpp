// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/dialogs/gallery/gallery_model.h"
#include <algorithm>

QVariant GalleryModel::data(const QModelIndex& index, int role) const
{
    const GalleryEntry* one = entry(index);
    if (!one)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return one->title;
    case Qt::ToolTipRole:
        return one->isBroken() ? one->path : one->description;
    case Qt::AccessibleDescriptionRole: {
        if (one->isBroken())
            return tr("Broken: %1").arg(one->errors.first().message);
        const GalleryVerdict* figures = verdict(*one);
        return figures && figures->hasFigures ? tr("%1 %2, available %3, security %4, %5 a month.")
                                                    .arg(one->description, bandwidthText(*figures), availabilityText(*figures), figures->grade, monthlyCostText(figures->cost))
                                              : one->description;
    }
    case PreviewRole:
        return m_previews.value(one->stamp);
    case KeyRole:
        return one->key;
    default:
        return {};
    }
}

const GalleryEntry* GalleryModel::entry(const QModelIndex& index) const
{
    return index.isValid() && index.row() < m_entries.size() ? &m_entries[index.row()] : nullptr;
}

const GalleryVerdict* GalleryModel::verdict(const GalleryEntry& entry) const
{
    return m_verdicts.value(entry.stamp).get();
}

void GalleryModel::setEntries(const QList<GalleryEntry>& entries)
{
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

void GalleryModel::setPreview(const QString& stamp, const QPixmap& preview)
{
    m_previews.insert(stamp, preview);
    tellChanged(stamp);
}

void GalleryModel::setVerdict(const QString& stamp, std::shared_ptr<const GalleryVerdict> verdict)
{
    m_verdicts.insert(stamp, std::move(verdict));
    tellChanged(stamp);
}

void GalleryModel::clearPreviews()
{
    m_previews.clear();
}

void GalleryModel::tellChanged(const QString& stamp)
{
    for (int row = 0; row < m_entries.size(); ++row)
        if (m_entries[row].stamp == stamp)
            emit dataChanged(index(row), index(row));
}

GalleryFilter::GalleryFilter(GalleryModel& model, QObject* parent) : QSortFilterProxyModel(parent), m_model(model)
{
    setSourceModel(&model);
}

void GalleryFilter::setCategory(Shown shown, TemplateCategory category)
{
    m_shown = shown;
    m_category = category;
    invalidateFilter();
}

void GalleryFilter::setSearch(const QString& text)
{
    m_words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

bool GalleryFilter::filterAcceptsRow(int row, const QModelIndex&) const
{
    const GalleryEntry& entry = m_model.entries()[row];
    if (m_shown == Shown::Own ? !entry.isOwn() : m_shown == Shown::Category && entry.category != m_category)
        return false;
    if (m_words.isEmpty())
        return true;
    const QString text = entry.title + QLatin1Char(' ') + entry.description + QLatin1Char(' ') + entry.key + QLatin1Char(' ') + categoryLabel(entry.category)
                       + (entry.isBroken() ? QString() : QLatin1Char(' ') + contentsText(entry.design()));
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}
