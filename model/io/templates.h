// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include <QByteArray>
#include <QList>
#include <QString>
#include <array>

/// Where the gallery shows a template. The words of resources/templates/gallery.json stand in templates.cpp.
enum class TemplateCategory { General, Vpn, ExpressRoute, VirtualWan, MultiRegion };
inline constexpr std::array templateCategories{TemplateCategory::General, TemplateCategory::Vpn, TemplateCategory::ExpressRoute, TemplateCategory::VirtualWan, TemplateCategory::MultiRegion};

/// A design to start from: a file of resources/templates. Its title and description are the file's own.
struct DesignTemplate
{
    QString name;                ///< a slug without spaces: the file's name
    QString title;
    QString description;         ///< one sentence: when to choose it
    TemplateCategory category = TemplateCategory::General;
    QByteArray bytes;            ///< the file
};

/// All templates in the order of resources/templates/gallery.json, which names each once, by category.
const QList<DesignTemplate>& designTemplates();
const DesignTemplate* findTemplate(const QString& name);

/// The design that opens at the first start: the two worlds side by side.
const DesignTemplate& sampleDesign();
