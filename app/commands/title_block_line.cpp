// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/title_block_line.h"
#include "app/commands/console.h"
#include <algorithm>

namespace {
const QStringList titleBlockNames{QStringLiteral("organisation"), QStringLiteral("author"), QStringLiteral("classification"), QStringLiteral("version-label"), QStringLiteral("logo")};
}

void addTitleBlockOptions(CommandLine& line)
{
    line.option({QStringLiteral("organisation")}, QStringLiteral("TEXT"), QStringLiteral("Whose design it is, for the title block."));
    line.option({QStringLiteral("author")}, QStringLiteral("TEXT"), QStringLiteral("Who made it."));
    line.option({QStringLiteral("classification")}, QStringLiteral("TEXT"), QStringLiteral("Who may read it, such as “Internal”."));
    line.option({QStringLiteral("version-label")}, QStringLiteral("TEXT"), QStringLiteral("Its version, such as “1.2”."));
    line.option({QStringLiteral("logo")}, QStringLiteral("FILE"), QStringLiteral("The organisation's logo, a PNG, JPEG or SVG file."));
}

bool hasTitleBlockOptions(const CommandLine& line)
{
    return std::any_of(titleBlockNames.begin(), titleBlockNames.end(), [&](const QString& name) { return line.has(name); });
}

std::optional<TitleBlock> titleBlockOf(const CommandLine& line, const QString& project, const QString& option, QDate day)
{
    TitleBlock block;
    block.organisation = line.value(QStringLiteral("organisation"));
    block.project = project;
    block.option = option;
    block.author = line.value(QStringLiteral("author"));
    block.version = line.value(QStringLiteral("version-label"));
    block.classification = line.value(QStringLiteral("classification"));
    block.date = day.toString(Qt::ISODate);
    if (!line.has(QStringLiteral("logo")))
        return block;
    const auto logo = readLogo(line.value(QStringLiteral("logo")));
    if (!logo) {
        printMessage(QStringLiteral("%1: %2").arg(line.value(QStringLiteral("logo")), logo.error().message));
        return {};
    }
    block.logo = *logo;
    return block;
}
