// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/design/choices.h"
#include "model/design/field.h"
#include "model/design/record.h"

/// What people say of an option in a review: no figure and no rule depends on it.
struct OptionReview : Record
{
    static const QList<Field>& fields();

    QString summary;                             ///< what the option is, in a sentence or two
    ListOf<QString> pros;
    ListOf<QString> cons;
    std::optional<DecisionStatus> decision;      ///< proposed when left out
    QString rationale;                           ///< why it was decided so

    bool operator==(const OptionReview& other) const;
};
