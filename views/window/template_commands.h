// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#ifndef Q_MOC_RUN                                        // Qt 6.4's moc cannot read <compare>
#include "model/design/project.h"
#include "views/dialogs/gallery/template_gallery.h"
#endif
#include <QObject>

class CanvasView;
class Costs;
class Document;
class FileCommands;
class NoticeBar;
struct InsertedDesign;
class QPushButton;

/// The gallery of templates, and what comes of it: a design started from one, or one inserted; and the user's own.
class TemplateCommands : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        Document& document;
        Costs& costs;
        CanvasView& canvas;
        FileCommands& files;
        NoticeBar& notices;
    };

    TemplateCommands(const Parts& parts, QWidget* window);

    /// Shows the gallery above the window; the one that is open already comes to the front.
    void openGallery(GalleryPurpose purpose);
    void saveAsTemplate();
    void openFolder();
    /// Puts the first option of a project beside what is drawn, as one undo step, selected; says what it renumbered.
    void insert(const Project& project);

signals:
    void message(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void placeButton();
    void tellInserted(const Project& project, const InsertedDesign& inserted);
    Parts m_parts;
    QWidget* m_window;
    QPushButton* m_button;                               ///< on an empty canvas
};
