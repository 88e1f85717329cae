// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/io/templates.h"
#include "model/io/project_file.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {
constexpr std::array categoryWords{"general", "vpn", "expressRoute", "virtualWan", "multiRegion"};
static_assert(categoryWords.size() == templateCategories.size());

DesignTemplate templateNamed(const QString& name, TemplateCategory category)
{
    const QByteArray bytes = readBytes(QStringLiteral(":/templates/%1.landbridge.json").arg(name), ReadLimits().bytes).value_or({});
    const ReadOutcome outcome = readProject(bytes);
    Q_ASSERT_X(outcome.project, "templates", qPrintable(name));
    return outcome.project ? DesignTemplate{name, outcome.project->name, outcome.project->description, category, bytes} : DesignTemplate();
}

QList<DesignTemplate> readTemplates()
{
    QList<DesignTemplate> templates;
    const QByteArray order = readBytes(QStringLiteral(":/templates/gallery.json"), ReadLimits().bytes).value_or({});
    for (const auto& category : QJsonDocument::fromJson(order)[QLatin1String("categories")].toArray()) {
        const auto word = std::find(categoryWords.begin(), categoryWords.end(), category[QLatin1String("category")].toString());
        Q_ASSERT(word != categoryWords.end());
        for (const auto& name : category[QLatin1String("templates")].toArray())
            templates << templateNamed(name.toString(), templateCategories[static_cast<std::size_t>(word - categoryWords.begin())]);
    }
    return templates;
}
}

const QList<DesignTemplate>& designTemplates()
{
    static const QList<DesignTemplate> list = readTemplates();
    return list;
}

const DesignTemplate* findTemplate(const QString& name)
{
    for (const DesignTemplate& candidate : designTemplates())
        if (candidate.name == name)
            return &candidate;
    return nullptr;
}

const DesignTemplate& sampleDesign()
{
    // Read alone: the start of the program does not wait for the others.
    static const DesignTemplate sample = templateNamed(QStringLiteral("vpn-and-expressroute-side-by-side"), TemplateCategory::General);
    return sample;
}
