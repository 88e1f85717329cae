// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/review/requirement_check.h"
#include "views/theme/theme.h"

/// How a requirement is drawn everywhere: each state has a shape of its own, so that it reads without colours.
QString requirementIcon(RequirementState state);
QColor requirementColour(const Theme& theme, RequirementState state);

/// "Met", "Not met", "Unknown", translated.
QString requirementLabel(RequirementState state);

/// 0 for what is met, more the worse.
int gravityOf(RequirementState state);

/// The worst of them: not met before unknown; met when there are none.
RequirementState worstState(const QList<RequirementVerdict>& verdicts);

/// "3 of 4 met", translated.
QString requirementCountText(int met, qsizetype all);
