// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#ifndef Q_MOC_RUN                                        // Qt 6.4's moc cannot read <compare>
#include "views/dialogs/gallery/gallery_entry.h"
#endif
#include "views/dialogs/start/start_pictures.h"
#include <QStringList>
#include <QWidget>

class CardGrid;
class Catalogue;
class QCheckBox;
class QLabel;
class QPushButton;
class QScrollArea;

/// What stands in the window while nothing is drawn: files opened lately, samples, templates, a blank design, and the tour. It lies
/// over the panels and goes when somebody turns to them.
class StartPage : public QWidget
{
    Q_OBJECT
public:
    StartPage(const Catalogue& catalogue, QWidget* parent);

    /// Shows these files, also those that are gone; the latest first.
    void setRecentFiles(const QStringList& paths);
    void setShownAtStart(bool isShown);
    bool isDrawn() const { return m_pictures.isDone(); }
    /// Puts the keyboard on the first thing to do.
    void takeFocus();

signals:
    void tourRequested();
    void blankRequested();
    void openRequested();
    void galleryRequested();
    void designRequested(const Project& project);        ///< a template or sample was chosen
    void fileRequested(const QString& path);
    void removeRequested(const QString& path);           ///< from the list of files
    void shownAtStartChanged(bool isShown);
    void closeRequested();

protected:
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeActions();
    QPushButton* addButton(QLayout& layout, const QString& name, const QString& iconName, const QString& text);
    CardGrid* addSection(QLayout& layout, const QString& name, const QString& title);
    void fillDesigns();
    StartCard* makeRecentCard(const QString& path);
    void redraw();
    void go(StartCard* from, int key);
    QList<QWidget*> stops() const;

    const Catalogue& m_catalogue;
    StartPictures m_pictures;
    QList<GalleryEntry> m_entries;
    QStringList m_recent;
    QScrollArea* m_scroll;
    QPushButton* m_tour;
    QLabel* m_noRecent;
    CardGrid* m_recentCards;
    CardGrid* m_samples;
    CardGrid* m_templates;
    QCheckBox* m_atStart;
};
