// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#ifndef Q_MOC_RUN                                        // Qt 6.4's moc cannot read <compare>
#include "views/dialogs/gallery/gallery_entry.h"
#endif
#include <QScrollArea>
#include <memory>

struct Analysis;
class Catalogue;
class QLabel;
class QTabBar;
struct GalleryVerdict;

/// The chosen template, larger: picture of each option, when to choose it, its figures and what is in it; of a broken file,
/// what is wrong with it and where.
class GalleryDetail : public QScrollArea
{
    Q_OBJECT
public:
    explicit GalleryDetail(const Catalogue& catalogue, QWidget* parent = nullptr);

    /// `entry` may be null: nothing is chosen. `verdict` may be null: not computed yet.
    void show(const GalleryEntry* entry, const GalleryVerdict* verdict);
    QString text() const;                            ///< all that is said, for tests and readers

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void draw();
    void tellErrors(const GalleryEntry& entry);
    const Catalogue& m_catalogue;
    std::optional<GalleryEntry> m_entry;
    std::shared_ptr<const Analysis> m_analysis;      ///< of the first option; null: not computed yet
    QLabel* m_picture;
    QTabBar* m_options;
    QLabel* m_category;
    QLabel* m_title;
    QLabel* m_reason;
    QLabel* m_figures;
    QLabel* m_contents;
};
