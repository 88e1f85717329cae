// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#ifndef Q_MOC_RUN                                        // Qt 6.4's moc cannot read <compare>
#include "model/catalogue/prices.h"
#include "views/dialogs/gallery/gallery_model.h"
#endif
#include <QDialog>

class Catalogue;
class GalleryDetail;
class LatestJob;
class QFileSystemWatcher;
class QLabel;
class QLineEdit;
class QListView;
class QListWidget;
class QPushButton;
class QTimer;

/// What one came to the gallery for; both can be had there.
enum class GalleryPurpose { StartNew, Insert };

/// All templates as cards to search and choose from. It opens at once: pictures are drawn one an event-loop turn, figures
/// computed on a worker, each card filled when its own are there. The user's folder is watched.
class TemplateGallery : public QDialog
{
    Q_OBJECT
public:
    TemplateGallery(const Catalogue& catalogue, const PriceList& prices, const QString& userFolder, GalleryPurpose purpose, QWidget* parent = nullptr);
    ~TemplateGallery() override;

    GalleryModel& model() { return m_model; }
    void choose(const QString& key);                     ///< makes that card the current one, when it is shown
    const GalleryEntry* chosen() const;                  ///< null: none
    bool isDrawn() const;                                ///< every picture and figure is there

signals:
    void startRequested(const Project& project);         ///< the gallery has closed
    void insertRequested(const Project& project);        ///< the same

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeWidgets();
    void layOut(GalleryPurpose purpose);
    void fillCategories();
    void readFolder();
    void watchFolder();
    void showCategory(int row);
    void search(const QString& text);
    void keepChoice();
    void showChosen();
    void drawNext();
    void computeNext();
    void finish(GalleryPurpose purpose);
    void openFolder();

    const Catalogue& m_catalogue;
    PriceList m_prices;
    QString m_folder;
    GalleryModel m_model;
    GalleryFilter m_filter;
    LatestJob* m_job;
    QFileSystemWatcher* m_watcher;
    QTimer* m_reread;
    QTimer* m_drawing;
    QLineEdit* m_search;
    QListWidget* m_categories;
    QListView* m_cards;
    QWidget* m_middle;                                   ///< search and cards
    QLabel* m_nothing;
    GalleryDetail* m_detail;
    QPushButton* m_start;
    QPushButton* m_insert;
    QPushButton* m_open;
};
