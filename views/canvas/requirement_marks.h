// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/review/requirement_check.h"
#include <QHash>

/// What the requirements that end at an object have come to.
struct RequirementMark
{
    RequirementState worst = RequirementState::Met;      ///< not met before unknown
    int met = 0;
    int count = 0;
    QString details;                                     ///< rich text: each that is not met, and why

    bool operator==(const RequirementMark&) const = default;
};

/// By object: its mark. Requirements without ends make none.
using RequirementMarks = QHash<ObjectId, RequirementMark>;
RequirementMarks requirementMarks(const QList<DesignRequirement>& requirements, const QList<RequirementVerdict>& verdicts);

/// "2 of 3 requirements met"; empty without any.
QString requirementMarkText(const RequirementMark& mark);

/// "2 of 3 requirements met: …" as lines of rich text below an object's tooltip; empty without any.
QString requirementsToolTip(const RequirementMark& mark);
