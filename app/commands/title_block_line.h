// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "app/commands/command_line.h"
#include "views/export/title_block.h"

/// The options of what a title block says: --organisation, --author, --classification, --version-label, --logo.
void addTitleBlockOptions(CommandLine& line);
bool hasTitleBlockOptions(const CommandLine& line);

/// What they say, with the design, the option and the day. Nothing, and told on stderr, when the logo cannot be read.
std::optional<TitleBlock> titleBlockOf(const CommandLine& line, const QString& project, const QString& option, QDate day);
