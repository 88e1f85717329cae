// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/io/user_templates.h"
#include "model/edit/secrets.h"
#include "model/io/project_file.h"
#include "model/io/write.h"
#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>
#include <QStandardPaths>

namespace {
const QString templateSuffix = QStringLiteral(".landbridge.json");
constexpr qsizetype largestTemplate = qsizetype(16) << 20;

UserTemplate readUserTemplate(const QString& path)
{
    UserTemplate entry;
    entry.path = path;
    const QString file = path.section(QLatin1Char('/'), -1);
    entry.name = file.endsWith(templateSuffix) ? file.chopped(templateSuffix.size()) : file.section(QLatin1Char('.'), 0, -2);
    entry.title = entry.name;
    const auto bytes = readBytes(path, largestTemplate);
    if (!bytes) {
        entry.errors << bytes.error();
        return entry;
    }
    entry.bytes = *bytes;
    const ReadOutcome outcome = readProject(*bytes);
    entry.errors = outcome.errors;
    if (outcome.isNewer && outcome.errors.isEmpty())
        entry.errors << Error{QCoreApplication::translate("templates", "This file has a later format than this version knows. A newer Landbridge opens it."), QStringLiteral("/format")};
    if (!outcome.project)
        return entry;
    if (!outcome.project->name.isEmpty())
        entry.title = outcome.project->name;
    entry.description = outcome.project->description;
    if (entry.errors.isEmpty())
        entry.project = outcome.project;
    return entry;
}
}

QString userTemplatesFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/templates");
}

QList<UserTemplate> userTemplates(const QString& folder)
{
    QList<UserTemplate> templates;
    const QDir place(folder);
    if (folder.isEmpty() || !place.exists())
        return templates;
    for (const QString& file : place.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name | QDir::IgnoreCase))
        templates << readUserTemplate(place.filePath(file));
    return templates;
}

QString templateFileName(const QString& title)
{
    QString text = title.toLower();
    const std::pair<const char16_t*, const char*> spelt[]{{u"ä", "ae"}, {u"ö", "oe"}, {u"ü", "ue"}, {u"ß", "ss"}};
    for (const auto& [letter, latin] : spelt)
        text.replace(QString::fromUtf16(letter), QLatin1String(latin));
    static const QRegularExpression others(QStringLiteral("[^a-z0-9]+"));
    QStringList words = text.normalized(QString::NormalizationForm_KD).remove(QRegularExpression(QStringLiteral("\\p{Mn}"))).split(others, Qt::SkipEmptyParts);
    const QString name = words.join(QLatin1Char('-')).left(80);
    return name.isEmpty() ? QStringLiteral("template") : name;
}

Result<QString> saveUserTemplate(const QString& folder, const Project& project, IfThere ifThere)
{
    if (!QDir().mkpath(folder))
        return Error{QCoreApplication::translate("templates", "The folder of templates cannot be made. Check who may write there."), folder};
    const QString path = QDir(folder).filePath(templateFileName(project.name) + templateSuffix);
    if (ifThere == IfThere::Fail && QFile::exists(path))
        return Error{QCoreApplication::translate("templates", "You have a template of this name. Choose another name, or replace it."), path};
    if (const auto written = writeBytes(path, writeProject(withoutSecrets(project))); !written)
        return written.error();
    return path;
}
