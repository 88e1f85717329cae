// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/base/error.h"
#include "model/design/project.h"
#include "model/io/templates.h"
#include <optional>

/// One card of the gallery: a built-in template, or a file of the user's own folder.
struct GalleryEntry
{
    QString key;                                 ///< the template's name; "user:NAME" for the user's own
    QString stamp;                               ///< differs when the content does: what was drawn and computed belongs to it
    QString title;
    QString description;
    std::optional<TemplateCategory> category;    ///< nothing: the user's own
    std::optional<Project> project;              ///< nothing: broken, `errors` says why
    QList<Error> errors;
    QString path;                                ///< of the user's own: the file

    bool isOwn() const { return !category; }
    bool isBroken() const { return !project; }
    /// The design that is shown on the card and that is inserted; only of entries that are not broken.
    const Design& design() const { return project->options.first(); }
};

/// The built-in templates, then those of the folder.
QList<GalleryEntry> galleryEntries(const QString& userFolder);

/// "VPN", "ExpressRoute" …, "My templates"; translated.
QString categoryLabel(const std::optional<TemplateCategory>& category);

/// "2 sites · 4 edge routers · 1 circuit": what a design holds, the usual kinds first; translated.
QString contentsText(const Design& design);
