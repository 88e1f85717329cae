// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/rules/report.h"
#include "views/canvas/look.h"
#include <QHash>

/// How many findings are about an object, and the worst of them.
struct FindingMark
{
    Severity worst = Severity::Low;
    int count = 0;

    bool operator==(const FindingMark&) const = default;
};

/// By object: its mark. Only findings that count make one.
using FindingMarks = QHash<ObjectId, FindingMark>;
FindingMarks findingMarks(const Report& report);

/// The mark of a line: the worst of the objects that it stands for, and all their findings.
FindingMark markOf(const LinkLook& look, const FindingMarks& marks);

/// "2 findings, the worst: high"; empty without findings.
QString findingMarkText(const FindingMark& mark);

/// What the findings about an object say, the worst first, as lines of rich text below its tooltip; empty without findings.
QString findingsToolTip(const Report* report, const ObjectId& id);
