// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/dialogs/gallery/gallery_entry.h"
#include "model/design/kind_info.h"
#include "model/io/read.h"
#include "model/io/user_templates.h"
#include <QCoreApplication>
#include <QCryptographicHash>

namespace {
QString galleryText(const char* text)
{
    return QCoreApplication::translate("gallery", text);
}

GalleryEntry builtInEntry(const DesignTemplate& from)
{
    const auto words = [](const QString& text) { return QCoreApplication::translate("template", text.toUtf8().constData()); };
    GalleryEntry entry{from.name, from.name, words(from.title), words(from.description), from.category, readProject(from.bytes).project, {}, {}};
    return entry;
}

GalleryEntry ownEntry(const UserTemplate& from)
{
    GalleryEntry entry;
    entry.key = QStringLiteral("user:") + from.name;
    entry.stamp = entry.key + QLatin1Char(' ') + QString::fromLatin1(QCryptographicHash::hash(from.bytes, QCryptographicHash::Sha256).toHex());
    entry.title = from.title;
    entry.description = from.description;
    entry.project = from.project;
    entry.errors = from.errors;
    entry.path = from.path;
    return entry;
}
}

QList<GalleryEntry> galleryEntries(const QString& userFolder)
{
    QList<GalleryEntry> entries;
    for (const DesignTemplate& entry : designTemplates())
        entries << builtInEntry(entry);
    for (const UserTemplate& entry : userTemplates(userFolder))
        entries << ownEntry(entry);
    return entries;
}

QString categoryLabel(const std::optional<TemplateCategory>& category)
{
    if (!category)
        return galleryText(QT_TRANSLATE_NOOP("gallery", "My templates"));
    switch (*category) {
    case TemplateCategory::General:
        return galleryText(QT_TRANSLATE_NOOP("gallery", "General"));
    case TemplateCategory::Vpn:
        return galleryText(QT_TRANSLATE_NOOP("gallery", "VPN"));
    case TemplateCategory::ExpressRoute:
        return galleryText(QT_TRANSLATE_NOOP("gallery", "ExpressRoute"));
    case TemplateCategory::VirtualWan:
        return galleryText(QT_TRANSLATE_NOOP("gallery", "Virtual WAN"));
    case TemplateCategory::MultiRegion:
        return galleryText(QT_TRANSLATE_NOOP("gallery", "Multi-region"));
    }
    return {};
}

QString contentsText(const Design& design)
{
    QStringList parts;
    for (const KindInfo& kind : kindInfos()) {
        int count = 0;
        kind.forEach(design, [&](const Object&) { ++count; });
        if (count > 0 && kind.kind != ObjectKind::Note && kind.kind != ObjectKind::Group)
            parts << QStringLiteral("%1 × %2").arg(count).arg(kindLabel(kind.kind));
    }
    return parts.join(QStringLiteral(" · "));
}
