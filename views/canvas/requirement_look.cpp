// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/canvas/requirement_look.h"
#include <QCoreApplication>
#include <array>

QString requirementIcon(RequirementState state)
{
    return QStringLiteral("requirement-") + stateName(state);
}

QColor requirementColour(const Theme& theme, RequirementState state)
{
    const std::array colours{theme.healthy.ink, theme.broken.ink, theme.unknown.ink};
    return colours[static_cast<std::size_t>(state)];
}

QString requirementLabel(RequirementState state)
{
    switch (state) {
    case RequirementState::Met: return QCoreApplication::translate("requirements", "Met");
    case RequirementState::Unmet: return QCoreApplication::translate("requirements", "Not met");
    case RequirementState::Unknown: break;
    }
    return QCoreApplication::translate("requirements", "Unknown");
}

int gravityOf(RequirementState state)
{
    return state == RequirementState::Unmet ? 2 : state == RequirementState::Unknown ? 1 : 0;
}

RequirementState worstState(const QList<RequirementVerdict>& verdicts)
{
    RequirementState worst = RequirementState::Met;
    for (const RequirementVerdict& verdict : verdicts)
        if (gravityOf(verdict.state) > gravityOf(worst))
            worst = verdict.state;
    return worst;
}

QString requirementCountText(int met, qsizetype all)
{
    return QCoreApplication::translate("requirements", "%1 of %2 met").arg(met).arg(all);
}
