// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once
#include "model/design/design.h"

/// What could not be done in the other option.
struct SkippedEdit
{
    enum class Why { NotThere, IdTaken, CannotStand, ListDiffers };
    Why why = Why::NotThere;
    ObjectId id;
    const Field* field = nullptr;                ///< of ListDiffers
};

struct CarriedEdit
{
    Design design;
    QList<SkippedEdit> skipped;
};

/// Does in `other` what an edit did from `before` to `after`, by ids: objects are added and removed, fields set to what they are
/// after, whatever they were there; of lists of words, prefixes and references what the edit took out and put in. A list of records
/// (subnets, rules) is taken whole, where it was the same before. What falls with a removal falls there, too. What the option is called
/// and what is said of it stays.
CarriedEdit carryEdit(const Design& before, const Design& after, const Design& other);

/// "Circuit 1 is not there", translated; names are those of `after`, else of `before`.
QString toText(const SkippedEdit& skipped, const Design& before, const Design& after);
