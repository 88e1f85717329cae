// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/rules/rule.h"
#include "views/theme/theme.h"

/// How a severity is drawn everywhere: each has a shape of its own, so that it reads without colours.
QString severityIcon(Severity severity);
QColor severityColour(const Theme& theme, Severity severity);

/// "1 error", "3 errors", "2 high".
QString severityCountText(Severity severity, int count);

inline constexpr std::array allSeverities{Severity::Error, Severity::High, Severity::Medium, Severity::Low};
