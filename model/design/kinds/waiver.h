// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/design/field.h"
#include "model/design/object.h"
#include <QDate>

/// Says that a finding of the design-rule check is known and accepted, by whom and until when.
struct Waiver : Object
{
    static constexpr ObjectKind kind = ObjectKind::Waiver;
    static const QList<Field>& fields();

    QString key;                                 ///< of the finding: rule, then its subjects (rules/finding_key.h)
    QString reason;
    QString who;
    std::optional<QDate> when;                   ///< the day it was given
    std::optional<QDate> until;                  ///< the last day it holds; for good when left out
};
