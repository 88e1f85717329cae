// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/design/project.h"

/// Whether somebody who writes this means the option: its name or its id.
bool isCalled(const Design& option, const QString& wanted);

/// The names of the options for people, their ids where they have none: "As drawn, Option B".
QString optionNames(const Project& project);
