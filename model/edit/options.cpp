// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/edit/options.h"
#include <QCoreApplication>
#include <algorithm>

namespace {
Error noSuchOption(const QString& option)
{
    return Error{QCoreApplication::translate("edit", "There is no option “%1” any more.").arg(option), QStringLiteral("options")};
}

bool hasOptionNamed(const Project& project, const QString& name, const QString& butNot = {})
{
    return std::any_of(project.options.begin(), project.options.end(), [&](const Design& one) { return one.id != butNot && one.name.compare(name, Qt::CaseInsensitive) == 0; });
}

/// "Option B": the first letter that is free, then numbers.
QString freeOptionName(const Project& project)
{
    const QString pattern = QCoreApplication::translate("edit", "Option %1", "the name of a design option");
    for (char letter = 'A'; letter <= 'Z'; ++letter)
        if (const QString name = pattern.arg(QLatin1Char(letter)); letter - 'A' >= project.options.size() && !hasOptionNamed(project, name))
            return name;
    for (qsizetype number = project.options.size() + 1;; ++number)
        if (const QString name = pattern.arg(number); !hasOptionNamed(project, name))
            return name;
}

/// "Metro (copy)", "Metro (copy 2)".
QString copiedOptionName(const Project& project, const QString& name)
{
    QString copy = QCoreApplication::translate("edit", "%1 (copy)", "the name of a design option").arg(name);
    for (int number = 2; hasOptionNamed(project, copy); ++number)
        copy = QCoreApplication::translate("edit", "%1 (copy %2)", "the name of a design option").arg(name).arg(number);
    return copy;
}

QString freeOptionId(const Project& project)
{
    for (qsizetype number = project.options.size() + 1;; ++number)
        if (const QString id = QStringLiteral("option-%1").arg(number); project.indexOf(id) < 0)
            return id;
}
}

Result<EditedOptions> addOption(const Project& project, const QString& after)
{
    Design empty;
    empty.id = freeOptionId(project);
    empty.name = freeOptionName(project);
    EditedOptions edited{project, empty.id};
    const qsizetype known = project.indexOf(after);
    edited.project.options.insert(known < 0 ? project.options.size() : known + 1, empty);
    return edited;
}

Result<EditedOptions> duplicateOption(const Project& project, const QString& option)
{
    const qsizetype at = project.indexOf(option);
    if (at < 0)
        return noSuchOption(option);
    Design copy = project.options[at];
    copy.id = freeOptionId(project);
    copy.name = copiedOptionName(project, copy.name);
    EditedOptions edited{project, copy.id};
    edited.project.options.insert(at + 1, copy);
    return edited;
}

Result<EditedOptions> renameOption(const Project& project, const QString& option, const QString& name)
{
    const qsizetype at = project.indexOf(option);
    if (at < 0)
        return noSuchOption(option);
    const QString wanted = name.simplified();
    if (wanted.isEmpty())
        return Error{QCoreApplication::translate("edit", "An option needs a name."), QStringLiteral("name")};
    if (hasOptionNamed(project, wanted, option))
        return Error{QCoreApplication::translate("edit", "Another option is called “%1”.").arg(wanted), QStringLiteral("name")};
    EditedOptions edited{project, option};
    edited.project.options[at].name = wanted;
    return edited;
}

Result<EditedOptions> moveOption(const Project& project, const QString& option, qsizetype place)
{
    const qsizetype at = project.indexOf(option);
    if (at < 0)
        return noSuchOption(option);
    EditedOptions edited{project, option};
    edited.project.options.move(at, std::clamp<qsizetype>(place, 0, project.options.size() - 1));
    return edited;
}

Result<EditedOptions> removeOption(const Project& project, const QString& option)
{
    const qsizetype at = project.indexOf(option);
    if (at < 0)
        return noSuchOption(option);
    if (project.options.size() == 1)
        return Error{QCoreApplication::translate("edit", "The last option stays: a file has at least one."), QStringLiteral("options")};
    EditedOptions edited{project, {}};
    edited.project.options.removeAt(at);
    edited.option = edited.project.options[std::min(at, edited.project.options.size() - 1)].id;
    return edited;
}
