// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "views/theme/theme.h"
#include <QString>

/// What a palette cannot say: quiet docks, tabs, headers, scroll bars and tool buttons. Any widget may set a property "role":
/// "heading", "secondary", "caption" on labels; "primary" on push buttons.
QString styleSheetOf(const Theme& theme);
