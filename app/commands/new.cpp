// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/command_line.h"
#include "app/commands/console.h"
#include "app/commands/nearest.h"
#include "model/io/project_file.h"
#include "model/io/templates.h"
#include "model/io/user_templates.h"
#include <QFileInfo>

namespace {
/// How `new` names a template of the user's own, which never stands for a built-in one of the same name.
const QString ownPrefix = QStringLiteral("user:");

struct ListedTemplate
{
    QString name;
    QString title;
};

/// The built-in ones, then the user's own, where there is a folder of them.
QList<ListedTemplate> listedTemplates()
{
    QList<ListedTemplate> list;
    for (const DesignTemplate& entry : designTemplates())
        list << ListedTemplate{entry.name, entry.title};
    for (const UserTemplate& entry : userTemplates(userTemplatesFolder()))
        list << ListedTemplate{ownPrefix + entry.name, entry.isBroken() ? QStringLiteral("%1 (broken: %2)").arg(entry.title, entry.errors.first().message) : entry.title};
    return list;
}

int listTemplates()
{
    const QList<ListedTemplate> list = listedTemplates();
    qsizetype width = 0;
    for (const ListedTemplate& entry : list)
        width = std::max(width, entry.name.size());
    for (const ListedTemplate& entry : list)
        printOutput(QStringLiteral("%1  %2\n").arg(entry.name.leftJustified(width), entry.title));
    return Success;
}

/// The bytes of a template: a built-in one, else the user's own by its name, with "user:" before it or without.
/// The error of a broken one names its file.
std::optional<Result<QByteArray>> templateBytes(const QString& name)
{
    if (const DesignTemplate* entry = findTemplate(name))
        return Result<QByteArray>(entry->bytes);
    for (const UserTemplate& own : userTemplates(userTemplatesFolder()))
        if (own.name == (name.startsWith(ownPrefix) ? name.mid(ownPrefix.size()) : name)) {
            if (!own.isBroken())
                return Result<QByteArray>(own.bytes);
            const Error& first = own.errors.first();
            return Result<QByteArray>(Error{first.line > 0 ? QStringLiteral("%1:%2: %3 %4").arg(own.path).arg(first.line).arg(first.message, first.where) : QStringLiteral("%1: %2").arg(own.path, first.message), own.path});
        }
    return std::nullopt;
}

int writeTemplate(CommandLine& line)
{
    const QString name = line.value(QStringLiteral("template"));
    const QString path = line.value(QStringLiteral("output"));
    const std::optional<Result<QByteArray>> bytes = templateBytes(name);
    if (!bytes) {
        QStringList names;
        for (const ListedTemplate& entry : listedTemplates())
            names << entry.name;
        const QString nearest = nearestName(name, names);
        return line.refuse(nearest.isEmpty() ? QStringLiteral("There is no template “%1”; landbridge new --list names them.").arg(name)
                                             : QStringLiteral("There is no template “%1”; did you mean “%2”?").arg(name, nearest));
    }
    if (!*bytes) {
        printMessage(bytes->error().message.trimmed());
        return Unusable;
    }
    if (QFileInfo::exists(path) && !line.has(QStringLiteral("force"))) {
        printMessage(QStringLiteral("%1: The file exists already; --force replaces it.").arg(path));
        return Unusable;
    }
    if (const auto written = writeBytes(path, **bytes); !written) {
        printMessage(QStringLiteral("%1: %2").arg(path, written.error().message));
        return Unusable;
    }
    return Success;
}

int runNew(const Command& self, const QStringList& arguments)
{
    CommandLine line(self);
    line.flag(QStringLiteral("list"), QStringLiteral("Prints the name and the title of each template, one a line; your own are named user:NAME."));
    line.option({QStringLiteral("template")}, QStringLiteral("NAME"), QStringLiteral("The template to start from."));
    line.option({QStringLiteral("o"), QStringLiteral("output")}, QStringLiteral("FILE"), QStringLiteral("Where to write the design."));
    line.flag(QStringLiteral("force"), QStringLiteral("Replaces a file that exists."));
    if (!line.read(arguments))
        return line.exitCode();
    if (line.has(QStringLiteral("list")))
        return listTemplates();
    if (!line.has(QStringLiteral("template")))
        return line.refuse(QStringLiteral("Name a template, or ask for the --list."));
    if (!line.has(QStringLiteral("output")))
        return line.refuse(QStringLiteral("Say with -o where to write the design."));
    return writeTemplate(line);
}
}

Command newCommand()
{
    return {QStringLiteral("new"), QStringLiteral("--list | --template NAME -o FILE [--force]"), QStringLiteral("Writes a design made from a template."), Needs::Nothing, runNew};
}
