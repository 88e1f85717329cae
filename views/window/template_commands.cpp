// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/window/template_commands.h"
#include "model/document/costs.h"
#include "model/document/document.h"
#include "model/edit/insert_design.h"
#include "model/io/user_templates.h"
#include "views/canvas/canvas_view.h"
#include "views/canvas/overlay.h"
#include "views/canvas/scene.h"
#include "views/dialogs/gallery/save_template_dialog.h"
#include "views/theme/icons.h"
#include "views/window/file_commands.h"
#include "views/window/notice_bar.h"
#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QPushButton>
#include <QUrl>
#include <cmath>

namespace {
constexpr qreal insertGap = 64;                  // between what is there and what comes
constexpr qreal insertGrid = 8;

QRectF drawnBounds(const Design& design, const Catalogue& catalogue)
{
    Scene scene(catalogue);
    scene.update(design);
    return scene.bounds();
}

/// Below what is there, so that both still read from left to right.
QPointF freePlace(const QRectF& present, const QRectF& inserted)
{
    if (present.isEmpty())
        return {};
    const QPointF shift(present.left() - inserted.left(), present.bottom() + insertGap - inserted.top());
    return {std::round(shift.x() / insertGrid) * insertGrid, std::ceil(shift.y() / insertGrid) * insertGrid};
}
}

TemplateCommands::TemplateCommands(const Parts& parts, QWidget* window)
    : QObject(window), m_parts(parts), m_window(window), m_button(new QPushButton(icon(QStringLiteral("templates")), tr("Choose a template…"), parts.canvas.viewport()))
{
    m_button->setObjectName(QStringLiteral("chooseTemplate"));
    m_button->setCursor(Qt::ArrowCursor);
    connect(m_button, &QPushButton::clicked, this, [this] { openGallery(GalleryPurpose::StartNew); });
    parts.canvas.viewport()->installEventFilter(this);
    connect(&parts.document, &Document::changed, this, &TemplateCommands::placeButton);
    connect(&parts.document, &Document::reset, this, &TemplateCommands::placeButton);
    placeButton();
}

void TemplateCommands::openGallery(GalleryPurpose purpose)
{
    if (auto* open = m_window->findChild<TemplateGallery*>()) {
        open->raise();
        open->activateWindow();
        return;
    }
    auto* gallery = new TemplateGallery(m_parts.document.catalogue(), m_parts.costs.prices(), userTemplatesFolder(), purpose, m_window);
    connect(gallery, &TemplateGallery::startRequested, &m_parts.files, &FileCommands::startFromTemplate);
    connect(gallery, &TemplateGallery::insertRequested, this, &TemplateCommands::insert);
    gallery->open();
}

void TemplateCommands::saveAsTemplate()
{
    auto* dialog = new SaveTemplateDialog(m_parts.document.project(), userTemplatesFolder(), m_window);
    connect(dialog, &SaveTemplateDialog::saved, this, [this](const QString& path) { emit message(tr("Saved as template %1").arg(QDir::toNativeSeparators(path))); });
    dialog->open();
}

void TemplateCommands::openFolder()
{
    const QString folder = userTemplatesFolder();
    if (!QDir().mkpath(folder) || !QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
        emit message(tr("The templates folder could not be opened: %1").arg(QDir::toNativeSeparators(folder)));
}

void TemplateCommands::insert(const Project& project)
{
    const Catalogue& catalogue = m_parts.document.catalogue();
    const Design& design = m_parts.document.design();
    const Design& option = project.options.first();
    const auto inserted = insertDesign(design, option, freePlace(drawnBounds(design, catalogue), drawnBounds(option, catalogue)));
    const Result<Design> edited = inserted ? Result<Design>(inserted->edited.design) : Result<Design>(inserted.error());
    if (!m_parts.document.apply(tr("Insert %1").arg(project.name), edited))
        return;
    m_parts.canvas.select(inserted->edited.ids);
    m_parts.canvas.fit();
    m_parts.canvas.setFocus();
    tellInserted(project, *inserted);
}

void TemplateCommands::tellInserted(const Project& project, const InsertedDesign& inserted)
{
    QStringList words;
    QStringList details;
    if (project.options.size() > 1)
        words << tr("“%1” has %2 options; the first, “%3”, was inserted.").arg(project.name).arg(project.options.size()).arg(project.options.first().name);
    for (const RenumberedPrefix& move : inserted.renumbered)
        details << tr("%1 is now %2").arg(toText(move.before), toText(move.after));
    if (!details.isEmpty())
        words << tr("Addresses that the design has already were renumbered in what was inserted: %1.").arg(details.size() > 3 ? tr("%1 and %2 more").arg(details.mid(0, 2).join(QStringLiteral(", "))).arg(details.size() - 2) : details.join(QStringLiteral(", ")));
    for (const Cidr& prefix : inserted.overlapping)
        details << tr("%1 overlaps").arg(toText(prefix));
    if (!inserted.overlapping.isEmpty())
        words << tr("%1 of what was inserted overlaps addresses of the design; give one of the two others.").arg(toText(inserted.overlapping.first()));
    if (!words.isEmpty())
        m_parts.notices.show(words.join(QLatin1Char(' ')), details.join(QLatin1Char('\n')));
    else
        emit message(tr("Inserted %1").arg(project.name));
}

bool TemplateCommands::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        placeButton();
    return QObject::eventFilter(watched, event);
}

void TemplateCommands::placeButton()
{
    const QRectF area(m_parts.canvas.viewport()->rect());
    m_button->setVisible(m_parts.document.design().objectCount() == 0);
    m_button->adjustSize();
    const qreal top = std::min(emptyStateBottom(area) + 20, area.bottom() - m_button->height() - 4);
    m_button->move(qRound(area.center().x() - m_button->width() / 2.0), qRound(top));
}
